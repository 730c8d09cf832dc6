/** A lane in a thread of Node's. */
import { Worker } from "node:worker_threads";
import { EXIT, internalMessage } from "../failure.ts";
import type { Lane, LaneAnswer, LaneMessage, LaneSession, LaneTask } from "./lane.ts";

/** Of a thread whose heap is full. */
const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";

export class WorkerLane implements Lane {
  readonly #worker: Worker;
  #isGone = false;
  /** Why it is gone. */
  #failure = "internal error (a thread has ended); please report it";
  #answer: ((answer: LaneAnswer) => void) | undefined;
  #passed: (size: number) => void = () => {};

  /** @throws where no thread can be had */
  constructor(session: LaneSession) {
    // Lanes print nothing; else Node would open stdout for them, and change how it blocks for whoever shares it.
    const options = { workerData: session, stdout: true, stderr: true };
    this.#worker = new Worker(new URL("./lane-main.js", import.meta.url), options);
    this.#worker.on("message", (message: LaneMessage) => this.#hear(message));
    this.#worker.on("error", (error: unknown) => this.#note(error));
    this.#worker.on("messageerror", (error) => {
      this.#note(error);
      this.end();
    });
    this.#worker.on("exit", () => this.#leave());
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  take(task: LaneTask, passed: (size: number) => void): Promise<LaneAnswer> {
    return new Promise((resolve) => {
      this.#passed = passed;
      this.#answer = resolve;
      if (this.#isGone) this.#leave();
      else this.#worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: LaneMessage): void {
    if ("passed" in message) this.#passed(message.passed);
    else this.#give(message.answer);
  }

  #note(error: unknown): void {
    const isFull = error instanceof Error && "code" in error && error.code === OUT_OF_MEMORY;
    this.#failure = isFull ? "internal error (a thread ran out of memory)" : internalMessage(error);
  }

  /** Also where it ended without an error: whoever waits for an answer must not wait for ever. */
  #leave(): void {
    this.#isGone = true;
    const failure = { exit: EXIT.INTERNAL, text: `scrubjay: ${this.#failure}\n` };
    this.#give({ notRead: [], said: "", isWhole: false, failure });
  }

  #give(answer: LaneAnswer): void {
    this.#answer?.(answer);
    this.#answer = undefined;
  }
}

/**
 * Threads that redact parts of inputs.
 *
 * The room `jobs` shares one input among threads: the main thread reads, cuts and writes, in order; the others redact. It knows nothing
 * of files, and decides nothing about values.
 */
import { Worker } from "node:worker_threads";
import { keysIn } from "../../redaction/options/option-types.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import type { PlainCounts } from "../../redaction/parts/plain-counts.ts";
import { coreModule } from "../../scanner/core.ts";
import type { Answer, JobData, PartDone, PartTask, Task } from "./messages.ts";
import type { Worth } from "./worth.ts";

/** So many parts wait at a thread: one in work, one behind it. */
const MOST_WAITING = 2;
/** MiB. Nearly all that a thread makes is dead at once: more takes memory, and no less time. */
const YOUNG_GENERATION = 8;

/** What a thread is to whoever gives it work. */
export interface Port {
  post(task: Task, handedOver: ArrayBuffer[]): void;
  /** Before the first answer. `failed`: the thread has ended, and will not answer. */
  listen(answered: (answer: Answer) => void, failed: (error: unknown) => void): void;
  close(): Promise<unknown>;
}

/** undefined where no thread can be had: there may be too many, or Node may have been told to allow none. */
export function threadFor(given: RedactOptions): Port | undefined {
  // A copy of the keys: bytes that share their memory with others would take that memory along.
  const options = given.key === undefined ? given : { ...given, key: keysIn(given.key) };
  const workerData: JobData = { options, core: coreModule() };
  try {
    // Nothing is printed there; else Node would open stdout for it, and change how it blocks for whoever shares it.
    const quiet = { stdout: true, stderr: true };
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION };
    return portOf(new Worker(new URL("./job-main.js", import.meta.url), { workerData, resourceLimits, ...quiet }));
  } catch {
    return undefined;
  }
}

function portOf(worker: Worker): Port {
  return {
    post: (task, handedOver) => worker.postMessage(task, handedOver),
    listen: (answered, failed) => {
      worker.on("message", answered);
      worker.on("error", failed);
      worker.on("messageerror", failed);
      worker.on("exit", () => failed(new Error("a thread has ended")));
    },
    close: () => worker.terminate(),
  };
}

/** A part that a thread walks. */
export interface Walking {
  /** Fails with whatever the thread ended with. */
  readonly done: Promise<PartDone>;
  /** What the part has counted comes to nothing. */
  drop(): void;
}

/** Somebody who waits for an answer. */
interface Waiting {
  done(answer: PartDone | PlainCounts): void;
  failed(error: unknown): void;
}

class Member {
  readonly port: Port;
  isReady = false;
  readonly waiting: Waiting[] = [];
  #failure: { readonly error: unknown } | undefined;

  constructor(port: Port) {
    this.port = port;
    port.listen(
      (answer) => this.#answered(answer),
      (error) => this.#fail(error),
    );
  }

  ask<Wanted extends PartDone | PlainCounts>(task: Task, handedOver: ArrayBuffer[] = []): Promise<Wanted> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure.error);
    this.port.post(task, handedOver);
    return new Promise((done, failed) => {
      this.waiting.push({ done: done as Waiting["done"], failed });
    });
  }

  #answered(answer: Answer): void {
    if (answer === "ready") this.isReady = true;
    else this.waiting.shift()?.done(answer);
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    for (const { failed } of this.waiting.splice(0)) failed(this.#failure.error);
    this.isReady = false;
  }
}

export class Jobs {
  readonly #count: number;
  readonly #make: () => Port | undefined;
  /** undefined: the threads have begun. */
  #worth: Worth | undefined;
  #members: Member[] = [];

  /** `count`: threads beside the main one; `worth`: what says when they begin, if they do not at once. */
  constructor(count: number, make: () => Port | undefined, worth?: Worth) {
    this.#count = count;
    this.#make = make;
    this.#worth = worth;
    if (worth === undefined) this.#start();
  }

  /** The main thread has walked so many bytes by itself, in so many milliseconds. */
  walked(bytes: number, milliseconds: number): void {
    this.#worth?.note(bytes, milliseconds);
    if (this.#worth?.isReached) this.#start();
  }

  #start(): void {
    this.#worth = undefined;
    const ports = Array.from({ length: this.#count }, () => this.#make()).filter((port) => port !== undefined);
    this.#members = ports.map((port) => new Member(port));
  }

  /** All of them take work at once. */
  get areReady(): boolean {
    return this.#members.length > 0 && this.#members.every(({ isReady }) => isReady);
  }

  /** So many parts may be under way. */
  get most(): number {
    return this.#count * MOST_WAITING;
  }

  walk(task: PartTask): Walking {
    const member = this.#idlest();
    const handedOver = [task.room.buffer, ...(task.spare ? [task.spare.buffer] : [])];
    const done = member.ask<PartDone>(task, handedOver);
    // Failures are thrown where the part is taken.
    done.catch(() => {});
    return { done, drop: () => member.port.post({ drop: task.number }, []) };
  }

  /** What has been counted of the input; then it is over. */
  counts(settled: number): Promise<PlainCounts[]> {
    return Promise.all(this.#members.map((member) => member.ask<PlainCounts>({ settled })));
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.splice(0).map(({ port }) => port.close()));
  }

  #idlest(): Member {
    return this.#members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
  }
}

/** The worker, as the page asks it: an order goes out, and its answer comes back. */
import type { Answer, Order } from "../protocol.ts";

type Asking = Exclude<Order, { readonly do: "have" }>;
type Have = Extract<Order, { readonly do: "have" }>;
/** An order without its number. */
export type Question = Asking extends infer One ? (One extends Asking ? Omit<One, "ask"> : never) : never;
type Final = Exclude<Answer, { readonly is: "progress" }>;
type Progress = Extract<Answer, { readonly is: "progress" }>;

interface Waiting {
  readonly settle: (answer: Final) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

export class Link {
  readonly #start: () => Worker;
  readonly #have: Have;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #asked = 0;

  /** @param start makes a worker; `have`: what it is told first. */
  constructor(start: () => Worker, have: Have) {
    this.#start = start;
    this.#have = have;
    this.#worker = this.#started();
  }

  /** Never rejects: what fails is an answer too. Where a restart comes between, there is none. */
  ask(question: Question, onProgress?: (progress: Progress) => void): Promise<Final> {
    this.#asked += 1;
    const ask = this.#asked;
    return new Promise((settle) => {
      this.#waiting.set(ask, { settle, onProgress });
      this.#worker.postMessage({ ...question, ask });
    });
  }

  /** What runs ends at once. */
  restart(): void {
    this.#worker.terminate();
    this.#waiting.clear();
    this.#worker = this.#started();
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#hear(data));
    worker.addEventListener("error", () => this.#fail());
    worker.postMessage(this.#have);
    return worker;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.ask);
    if (answer.is === "progress") waiting?.onProgress?.(answer);
    else {
      this.#waiting.delete(answer.ask);
      waiting?.settle(answer);
    }
  }

  /** The worker itself broke; what it said may quote the input, so it is not shown. */
  #fail(): void {
    const message = "the worker stopped: it may lack memory, or this browser lacks WebAssembly with SIMD";
    const failed = { is: "failed", code: "worker-stopped", message, problems: [], place: undefined } as const;
    for (const [ask, { settle }] of [...this.#waiting]) settle({ ...failed, ask });
    this.restart();
  }
}

/** A Dask cluster of one scheduler and four workers, for the tests of a file. */
import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("cluster.py", import.meta.url));
const MODULES = fileURLToPath(new URL("../../../integrations/dask", import.meta.url));

/** What `redact` of scrubjay_dask.py came to. */
export interface Redacted {
  readonly report?: string;
  readonly error?: string;
  readonly said?: string;
  readonly code?: number | null;
}

export class Cluster {
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;
  readonly #waiting = new Map<number, (answer: never) => void>();
  #asked = 0;
  /** Process ids of the workers. */
  readonly workers: Promise<readonly number[]>;

  /** `variables` are those that workers have besides. */
  constructor(python: string, folder: string, variables: Readonly<Record<string, string>>) {
    // A group of its own, which it ends itself.
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", ...variables };
    const stdio: StdioOptions = ["pipe", "pipe", "inherit"];
    this.#process = spawn(python, [PROGRAM, folder, MODULES], { stdio, env, detached: true });
    this.#ended = new Promise((_, reject) => {
      this.#process.once("exit", () => reject(new Error("the cluster has ended")));
    });
    this.workers = this.#answer(0);
    createInterface({ input: this.#process.stdout as NodeJS.ReadableStream }).on("line", (line) => {
      const { number, answer } = JSON.parse(line);
      this.#waiting.get(number)?.(answer as never);
    });
  }

  redact(given: Readonly<Record<string, unknown>>): Promise<Redacted> {
    return this.#ask("redact", given);
  }

  workersLeft(): Promise<number> {
    return this.#ask("workers");
  }

  /** Numbers of the parts whose answers the client has not taken yet. */
  openParts(): Promise<readonly number[]> {
    return this.#ask("open");
  }

  /** Ends all processes. */
  async end(): Promise<void> {
    const isOver = new Promise((resolve) => this.#process.once("close", resolve));
    this.#process.stdin?.end();
    await isOver;
  }

  #ask<Answer>(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const number = ++this.#asked;
    this.#process.stdin?.write(`${JSON.stringify([number, name, given])}\n`);
    return this.#answer(number);
  }

  #answer<Answer>(number: number): Promise<Answer> {
    const answered = new Promise<Answer>((resolve) => {
      this.#waiting.set(number, resolve);
    });
    return Promise.race([answered, this.#ended]);
  }
}

/**
 * Tokens of stream-json: one token in, none, one or many out, along the same tree of paths as bytes. Nothing here may decide: what
 * comes out is what the bytes would give, in the forms in which it came.
 */
import { CallOrder, insideACall } from "../../input/call-order.ts";
import type { Report } from "../../report/report.ts";
import type { Compiled } from "../compiled.ts";
import { type Counted, NOTHING_COUNTED } from "../counted.ts";
import type { Pool } from "../pool.ts";
import { exitAfter, reportOf } from "../report.ts";
import type { Grown } from "./grown.ts";

/** One stream of chunks through a compiled redaction. */
export class ChunkRun<In, Out> {
  readonly #compiled: Compiled;
  readonly #pool: Pool<Grown<In, Out>>;
  readonly #order = new CallOrder("a stage serves one stream");
  /** While the stream is being read. */
  #grown: Grown<In, Out> | undefined;
  #isInside = false;
  #counted: Counted = NOTHING_COUNTED;
  #report: Report | undefined;

  constructor(compiled: Compiled, pool: Pool<Grown<In, Out>>) {
    this.#compiled = compiled;
    this.#pool = pool;
  }

  /** Takes the next chunk; returns what comes out now. What it throws it throws again at each call: after an error nothing comes. */
  next(chunk: In): Out {
    const grown = this.#ready();
    this.#isInside = true;
    try {
      const out = grown.next(chunk);
      this.#isInside = false;
      return out;
    } catch (error) {
      this.#isInside = false;
      throw this.#failed(grown, error);
    }
  }

  /** The stream is over. */
  end(): void {
    const grown = this.#ready();
    try {
      grown.end();
    } catch (error) {
      throw this.#failed(grown, error);
    }
    this.#order.runLast(() => this.#finish());
  }

  /** The rest of the stream will not come. */
  breakOff(error: unknown): void {
    this.#order.fail(error);
    this.#finish();
  }

  /** What has been done so far: places and counts. */
  get report(): Report {
    const exit = exitAfter(this.#order.error);
    if (this.#grown !== undefined) return reportOf(this.#compiled, this.#grown.countedSoFar, exit);
    this.#report ??= reportOf(this.#compiled, this.#counted, exit);
    return this.#report;
  }

  #ready(): Grown<In, Out> {
    if (this.#grown !== undefined && !this.#isInside) return this.#grown;
    return this.#begun();
  }

  /** @throws UsageError `after-end`, `inside-a-call`; the error of the stream where there was one. */
  #begun(): Grown<In, Out> {
    if (this.#isInside) throw insideACall(CALL);
    this.#order.check(CALL);
    this.#grown = this.#pool.take();
    this.#grown.begin();
    this.#report = undefined;
    return this.#grown;
  }

  #failed(grown: Grown<In, Out>, error: unknown): unknown {
    const placed = grown.placed(error);
    this.breakOff(placed);
    return placed;
  }

  #finish(): void {
    if (this.#grown === undefined) return;
    this.#counted = this.#grown.takeCounted();
    this.#pool.giveBack(this.#grown);
    this.#grown = undefined;
  }
}

const CALL = "stream-json";

/** Items of stream-json's streamers, each a key and a parsed value: redacted as parsed values are, and counted together. */
import { UsageError } from "../../errors/errors.ts";
import type { Counted } from "../counted.ts";
import type { CoreSettings } from "../grown-core.ts";
import { GrownWalk } from "../value/grown-walk.ts";
import type { Grown } from "./grown.ts";
import { SumOfCounted } from "./sum-of-counted.ts";

/** What streamArray, streamObject and streamValues hand on. */
export interface StreamedItem {
  /** The name of a member, or a number from 0 for an element of an array or a value. */
  readonly key: string | number;
  /** A parsed value. */
  readonly value: unknown;
}

export class GrownItems implements Grown<unknown, StreamedItem | undefined> {
  readonly #walk: GrownWalk;
  #sum = new SumOfCounted();

  constructor(settings: CoreSettings) {
    this.#walk = new GrownWalk(settings);
  }

  begin(): void {
    this.#sum = new SumOfCounted();
  }

  /** undefined: it is removed. @throws InputError, UsageError */
  next(chunk: unknown): StreamedItem | undefined {
    const { key, value } = itemOf(chunk);
    if (typeof key === "string") return this.#member(key, value);
    const redacted = this.#walk.redacted(value, false);
    this.#sum.add(this.#walk.takeCounted());
    return { key, value: redacted };
  }

  /** A name may be personal: it is a member of an object that is the document. */
  #member(key: string, value: unknown): StreamedItem | undefined {
    const object = Object.defineProperty({}, key, { value, enumerable: true });
    const redacted = this.#walk.redactedPart(object) as Readonly<Record<string, unknown>>;
    this.#sum.add(this.#walk.takeCounted());
    const [member] = Object.entries(redacted);
    return member && { key: member[0], value: member[1] };
  }

  end(): void {}

  placed(error: unknown): unknown {
    return error;
  }

  get countedSoFar(): Counted {
    return this.#sum.counted;
  }

  takeCounted(): Counted {
    return this.#sum.counted;
  }

  get isWorn(): boolean {
    return this.#walk.isWorn;
  }
}

/** @throws UsageError `wrong-token` */
function itemOf(chunk: unknown): StreamedItem {
  const { key, value } = Object(chunk) as Partial<StreamedItem>;
  const isKey = typeof key === "string" || typeof key === "number";
  if (isKey && "value" in Object(chunk)) return { key, value };
  throw new UsageError(
    "wrong-token",
    "redactItems: expected { key, value }, as streamArray, streamObject and streamValues hand on",
  );
}

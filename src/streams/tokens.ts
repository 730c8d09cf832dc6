/** Stages for stream-chain, among stream-json's parser, filters, streamers and stringer. They only forward; nothing is decided here. */

import type { TokenTransform } from "stream-json/core/parser.js";
import { UsageError } from "../errors/errors.ts";
import { type CompiledRedaction, compiledFrom } from "../redaction/compiled-redaction.ts";
import { nodeCiphers } from "../redaction/node-ciphers.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import type { StreamedItem } from "../redaction/tokens/grown-items.ts";
import { poolsOf } from "../redaction/tokens/pools.ts";
import { ChunkRun } from "../redaction/tokens/tokens.ts";
import type { Report } from "../report/report.ts";

/** What stream-chain knows its values by, in all its copies: it need not be imported. */
const NONE = Symbol.for("object-stream.none");
const MANY = Symbol.for("object-stream.many");
const FLUSH = Symbol.for("object-stream.flush");
const ABORT = Symbol.for("object-stream.abort");

/** What stream-chain takes for nothing: the item is gone. */
type None = Extract<ReturnType<TokenTransform>, symbol>;

/** A stage of a chain: tokens in, redacted tokens out. For one stream. */
export type TokenStage = TokenTransform & {
  /** What was done, as far as it has come; all of it when the stream is over. It counts no bytes. */
  readonly report: Report;
};

/** A stage of a chain: items in, redacted items out, without those that are removed. For one stream. */
export interface ItemStage {
  /** Called by stream-chain: one item in, and the redacted one out. */
  (item: StreamedItem): StreamedItem | None;
  /** What was done, as far as it has come; all of it when the stream is over. It counts no bytes. */
  readonly report: Report;
}

/**
 * Redacts tokens of stream-json, at any place between its `parser` and what takes tokens; keys, strings and numbers in pieces, packed,
 * or both. Paths are those of the tokens that come: after `pick`, what is picked is the document. Documents may come one
 * after another.
 *
 * @throws UsageError, RuleError at once. The chain ends with an InputError (`too-deep`, `unexpected-end`), or with a UsageError
 *   `wrong-token` for what is no token of JSON, or comes out of order.
 */
export function redactTokens(redaction: RedactOptions | CompiledRedaction): TokenStage {
  const compiled = compiledFrom(redaction, nodeCiphers());
  return stageOf(new ChunkRun(compiled, poolsOf(compiled).tokens)) as unknown as TokenStage;
}

/**
 * Redacts the items `{ key, value }` that stream-json's `streamArray`, `streamObject` and `streamValues` hand on. The value is a document
 * of its own, as for `redactValue`; where the key is a name, it is a member of the document, and redacted too.
 *
 * @throws UsageError, RuleError at once. The chain ends with an InputError `too-deep`, or with a UsageError: `wrong-token` for what
 *   is no item, or those of `redactValue`.
 */
export function redactItems(redaction: RedactOptions | CompiledRedaction): ItemStage {
  const compiled = compiledFrom(redaction, nodeCiphers());
  return stageOf(new ChunkRun(compiled, poolsOf(compiled).items)) as unknown as ItemStage;
}

/** A function that stream-chain runs in one stream with its neighbours. */
function stageOf<Out extends object>(run: ChunkRun<unknown, Out | Out[] | undefined>): unknown {
  const stage = (chunk: unknown): unknown => {
    if (chunk === NONE) {
      run.end();
      return NONE;
    }
    const out = run.next(chunk);
    if (out === chunk) return out;
    if (out === undefined) return NONE;
    return Array.isArray(out) ? { [MANY]: 1, values: out } : out;
  };
  const abort = () => run.breakOff(new UsageError("after-end", "the chain was broken off"));
  Object.defineProperty(stage, "report", { get: () => run.report });
  return Object.assign(stage, { [FLUSH]: 1, [ABORT]: abort });
}

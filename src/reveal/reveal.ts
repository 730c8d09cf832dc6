/**
 * The way back for anyone with the key: tokens by their shape, what is encrypted in its format by the rules' places. What
 * was not written under a given key may not change here.
 */
import { REVEALING } from "../actions/table.ts";
import { openTokens } from "../actions/tokenize.ts";
import { InputError, UsageError } from "../errors/errors.ts";
import { checkFunction } from "../errors/wrong-type.ts";
import { type Bytes, stillWhole } from "../input/bytes.ts";
import { CallOrder } from "../input/call-order.ts";
import { Pieces } from "../input/pieces.ts";
import { keyRing } from "../keys/node.ts";
import { Compiled } from "../redaction/compiled.ts";
import { nodeCiphers } from "../redaction/node-ciphers.ts";
import { type CompiledOptions, compiledOptionsIn } from "../redaction/options/compiled-options.ts";
import { keysIn, plainOptions } from "../redaction/options/option-types.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { Run } from "../redaction/run.ts";
import type { Report } from "../report/report.ts";
import { builtInPolicy } from "../rules/policy/policies.ts";
import { CATEGORIES } from "../rules/taxonomy/taxonomy.ts";
import type { Sink } from "../scanner/scanner.ts";
import { type Stretch, TokenFinder } from "./token-finder.ts";

/** Options of a `Revealer`. */
export interface RevealOptions extends Pick<RedactOptions, "purpose" | "format" | "maxValueBytes" | "maxDepth"> {
  /** All are tried; `encrypt-format`, which has no mark of its key, is undone under the first. */
  readonly key: RedactOptions["key"];
  /** Those of the run that redacted, with its policy; by default there are none, and only tokens are revealed. */
  readonly rules?: RedactOptions["rules"];
  /** That of the run that redacted; by default there is none. */
  readonly policy?: RedactOptions["policy"];
}

const OPTION_NAMES = ["key", "purpose", "rules", "policy", "format", "maxValueBytes", "maxDepth"];

/** How many tokens there were. */
export interface RevealCounts {
  /** How many tokens were opened. */
  readonly opened: number;
  /** How many tokens of another key or purpose there were: they stay as they are. */
  readonly notOpened: number;
}

/** Of a compiled redaction those that matter for the way back. @throws UsageError */
function optionsOf(given: RevealOptions | CompiledOptions): RevealOptions {
  const options = compiledOptionsIn(given);
  if (options === undefined) return plainOptions(given as RevealOptions, OPTION_NAMES);
  return Object.fromEntries(Object.entries(options).filter(([name]) => OPTION_NAMES.includes(name))) as RevealOptions;
}

/** No JSON holds it: the checker says where it is. */
const WRONG_BYTE = Uint8Array.of(0);

/**
 * Bytes in, bytes out, as `Redactor`. A damaged token is an InputError `damaged-token` with its place. Where a filter
 * of a rule looks at a member that was redacted, the rule may not be found again.
 */
export class Revealer {
  readonly #finder: TokenFinder;
  /** Says where something is, and whether the input is JSON at all. */
  readonly #checker: Run;
  /** Takes what is revealed, undoes what rules find, and writes no record that is not whole. */
  readonly #writer: Run;
  readonly #pieces = new Pieces();
  readonly #order = new CallOrder();

  /** @throws UsageError, also `no-key` where the key is undefined; RuleError */
  constructor(given: RevealOptions | CompiledOptions) {
    const { key, purpose = "", rules, policy, ...options } = optionsOf(given);
    const keys = keyRing(key === undefined ? [] : keysIn(key));
    if (typeof policy === "string") builtInPolicy(policy);
    this.#finder = new TokenFinder(openTokens(keys, CATEGORIES, purpose));
    this.#checker = new Run(new Compiled({ ...options, unlisted: "keep" }, undefined));
    const ofRules = { ...options, key, purpose, unlisted: "keep", ...(rules && { rules }), ...(policy && { policy }) };
    this.#writer = rules
      ? new Run(new Compiled(ofRules as RedactOptions, nodeCiphers(), REVEALING))
      : new Run(new Compiled({ ...options, unlisted: "keep" }, undefined));
  }

  /** As that of `Redactor`: the bytes that `sink` gets are good during the call only. @throws InputError, UsageError */
  writeTo(bytes: Bytes | string, sink: Sink): void {
    this.#order.check("write");
    checkFunction(sink, "write: sink");
    const input = this.#pieces.read(bytes, "write");
    this.#order.run(() => {
      const size = input.length;
      this.#advance(this.#finder.write(input), sink);
      stillWhole(input, size, "write");
    });
  }

  /** @throws InputError; UsageError, also `wrong-key` where there were tokens, and no key opened any. */
  endTo(sink: Sink): void {
    this.#order.check("end");
    checkFunction(sink, "end: sink");
    this.#pieces.end("end");
    this.#order.runLast(() => this.#endTo(sink));
  }

  /** What has been done so far. */
  get counts(): RevealCounts {
    const { opened, notOpened } = this.#finder;
    return { opened, notOpened };
  }

  /** Of the input: its bytes and records; `limits.tooLarge`: values in which `encrypt-format` was not undone, replaced whole. */
  get report(): Report {
    const { report } = this.#checker;
    const { tooLarge } = this.#writer.report.limits;
    return { ...report, limits: { ...report.limits, tooLarge } };
  }

  #endTo(sink: Sink): void {
    this.#advance(this.#finder.end(), sink);
    const write = () => this.#writer.endTo(sink);
    checkedThen(() => this.#checker.endTo(NOWHERE), write, write);
    const { opened, notOpened } = this.counts;
    if (opened === 0 && notOpened > 0) throw wrongKey(notOpened);
  }

  #advance(stretches: Iterable<Stretch>, sink: Sink): void {
    for (const { source, revealed, damaged } of stretches) {
      if (damaged) throw this.#damaged();
      const write = () => this.#writer.writeTo(revealed, sink);
      checkedThen(() => this.#checker.writeTo(source, NOWHERE), write, source === revealed ? write : () => {});
    }
  }

  #damaged(): InputError {
    try {
      this.#checker.writeTo(WRONG_BYTE, NOWHERE);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const message = "a token of the given key was changed since it was written,";
      return new InputError("damaged-token", message, error.place);
    }
    throw new Error("a wrong byte went unseen");
  }
}

const NOWHERE: Sink = () => {};

/**
 * Where the input is wrong, `writeGood` writes it, too: the writer stops at the same fault, and what was whole in front of it has come
 * out. The fault that was found first is thrown.
 */
function checkedThen(check: () => void, write: () => void, writeGood: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof InputError) stoppingAtFault(writeGood);
    throw error;
  }
  write();
}

function stoppingAtFault(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

function wrongKey(tokens: number): UsageError {
  return new UsageError("wrong-key", `no key opens any token (${tokens} found): another key, or another purpose`);
}

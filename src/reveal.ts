/** The way back for who holds the key: tokens by their shape, what is encrypted in its format by the rules' places. */
import { REVEALING } from "./actions/table.ts";
import { TokenFinder, type TokenStep } from "./actions/token-finder.ts";
import { openTokens } from "./actions/tokenize.ts";
import { bytesIn } from "./bytes.ts";
import { InputError, UsageError } from "./errors.ts";
import { keyRing } from "./keys/ring.ts";
import { keysIn, plainOptions } from "./option-types.ts";
import type { RedactOptions } from "./options.ts";
import { Compiled } from "./redaction/compiled.ts";
import { Run } from "./redaction/run.ts";
import type { Report } from "./report/report.ts";
import { CATEGORIES } from "./rules/taxonomy.ts";
import type { Sink } from "./scanner/scanner.ts";

export interface RevealOptions extends Pick<RedactOptions, "purpose" | "format" | "maxValueBytes" | "maxDepth"> {
  /** All are tried; `encrypt-format`, which has no mark of its key, is undone under the first. */
  readonly key: NonNullable<RedactOptions["key"]>;
  /** Those of the run that redacted, with its policy: without them only tokens are revealed. */
  readonly rules?: RedactOptions["rules"];
  readonly policy?: RedactOptions["policy"];
}

export interface RevealCounts {
  readonly opened: number;
  /** Tokens of another key or purpose: they stay as they are. */
  readonly notOpened: number;
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
  readonly #decrypter: Run | undefined;
  #error: InputError | undefined;

  /** @throws UsageError, RuleError */
  constructor(given: RevealOptions) {
    const { key, purpose = "", rules, policy, ...options } = plainOptions(given);
    const keys = keyRing(key === undefined ? [] : keysIn(key));
    this.#finder = new TokenFinder(openTokens(keys, CATEGORIES, purpose));
    this.#checker = new Run(new Compiled({ ...options, unlisted: "keep" }));
    const ofRules = { ...options, key, purpose, unlisted: "keep", ...(rules && { rules }), ...(policy && { policy }) };
    this.#decrypter = rules && new Run(new Compiled(ofRules as RedactOptions, REVEALING));
  }

  /** The bytes that `sink` gets are good during the call only. @throws InputError */
  writeTo(bytes: Uint8Array, sink: Sink): void {
    this.#advance(this.#finder.write(bytesIn(bytes, "write")), sink);
  }

  /** @throws InputError; UsageError `wrong-key` where there were tokens, and no key opened any. */
  endTo(sink: Sink): void {
    this.#advance(this.#finder.end(), sink);
    this.#checker.endTo(NOWHERE);
    this.#decrypter?.endTo(sink);
    const { opened, notOpened } = this.counts;
    if (opened === 0 && notOpened > 0) throw wrongKey(notOpened);
  }

  get counts(): RevealCounts {
    const { opened, notOpened } = this.#finder;
    return { opened, notOpened };
  }

  /** Of the input: its bytes and records. */
  get report(): Report {
    return this.#checker.report;
  }

  #advance(steps: Iterable<TokenStep>, sink: Sink): void {
    if (this.#error !== undefined) throw this.#error;
    for (const { source, revealed, damaged } of steps) {
      if (damaged) throw this.#damaged();
      this.#checker.writeTo(source, NOWHERE);
      if (this.#decrypter === undefined) sink(revealed);
      else this.#decrypter.writeTo(revealed, sink);
    }
  }

  #damaged(): InputError {
    this.#error = this.#placeHere();
    return this.#error;
  }

  #placeHere(): InputError {
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

function wrongKey(tokens: number): UsageError {
  return new UsageError("wrong-key", `no key opens any token (${tokens} found): another key, or another purpose`);
}

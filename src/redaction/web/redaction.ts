/**
 * Redactions that ask the platform for nothing.
 *
 * The room `web` has what a browser has of the room above it. It may ask for nothing of Node: a key is worked with by the ciphers that come
 * with it.
 */
import type { Bytes } from "../../input/bytes.ts";
import { CompiledRedaction, compiledFrom } from "../compiled-redaction.ts";
import { type RedactedBytes, redactMessage } from "../message.ts";
import type { Ciphers } from "../options/ciphers.ts";
import type { RedactOptions } from "../options/options.ts";
import { type RedactedPatch, redactOperations } from "../patch/patch.ts";
import { type RedactedValue, redactParsed, type ValueOptions } from "../value/value.ts";
import { WebRedactor } from "./redactor.ts";

export class WebRedaction extends CompiledRedaction {
  /** @throws UsageError, RuleError @internal */
  constructor(options: RedactOptions, otherwise?: Ciphers) {
    super(options, otherwise);
    Object.freeze(this);
  }

  /**
   * Redacts one whole input; text stands for its UTF-8. `report` of the result is made when it is first read.
   *
   * @throws InputError where it is not JSON or not UTF-8; UsageError where it is neither bytes nor text.
   */
  bytes(input: Bytes | string): RedactedBytes {
    return redactMessage(compiledFrom(this), input);
  }

  /**
   * Redacts an already parsed value, which stays as it is; what comes out is a copy of what changed. It is what
   * `JSON.parse(bytes(JSON.stringify(value)))` is; docs/values.md says what is made of what JSON cannot hold. `Result` is for you
   * to say: nobody checks it.
   *
   * @throws InputError `too-deep`; UsageError `not-json`, `cyclic`, `unreadable`, with the place, and for wrong options.
   */
  value<Result = unknown>(value: unknown, options?: ValueOptions): RedactedValue<Result> {
    return redactParsed(compiledFrom(this), value, options);
  }

  /**
   * Redacts a JSON Patch (RFC 6902): values by the rules for where they are written. Applied to the redacted document, the result
   * gives the redacted result; docs/patches.md says where that cannot be. The operations stay as they are; what comes out is a copy.
   *
   * @throws InputError `wrong-operation`, `wrong-pointer`, `unlike-places`, `too-deep`; UsageError as `value`. Both with the place.
   */
  patch(operations: readonly object[]): RedactedPatch {
    return redactOperations(compiledFrom(this), operations);
  }

  /** A redactor of inputs that come in pieces, one input after another. @throws Nothing. */
  run(): WebRedactor {
    return new WebRedactor(this);
  }
}

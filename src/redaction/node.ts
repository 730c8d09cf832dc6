/** The redactor where Node has the ciphers. */
import { phoneParser } from "../actions/forms/library-phones.ts";
import { KEYED } from "../actions/keyed.ts";
import type { Bytes } from "../input/bytes.ts";
import { keyRing } from "../keys/node.ts";
import { type CompiledRedaction, compiledFrom } from "./compiled-redaction.ts";
import { type RedactedBytes, redactMessage } from "./message.ts";
import { Ciphers } from "./options/ciphers.ts";
import type { RedactOptions } from "./options/options.ts";
import { Redactor } from "./redactor.ts";
import { type RedactedValue, redactParsed, type ValueOptions } from "./value/value.ts";

let ciphers: Ciphers | undefined;

/** Node's. Where there is no Node, a key is a UsageError `not-node`. */
export function nodeCiphers(): Ciphers {
  ciphers ??= new Ciphers({ ring: keyRing, phones: phoneParser, makers: KEYED });
  return ciphers;
}

/** Bytes in, redacted bytes out; synchronous. */
export class NodeRedactor extends Redactor {
  /** @throws UsageError, RuleError */
  constructor(options: RedactOptions | CompiledRedaction) {
    super(options, nodeCiphers());
  }
}

/** Redacts one whole input; a string stands for its UTF-8. @throws UsageError, RuleError, InputError */
export function redactBytes(input: Bytes | string, options: RedactOptions | CompiledRedaction): RedactedBytes {
  return redactMessage(compiledFrom(options, nodeCiphers()), input);
}

/** Redacts an already parsed value, as `value` of a compiled redaction. @throws UsageError, RuleError, InputError */
export function redactValue<Result = unknown>(
  value: unknown,
  options: RedactOptions | CompiledRedaction,
  how?: ValueOptions,
): RedactedValue<Result> {
  return redactParsed(compiledFrom(options, nodeCiphers()), value, how);
}

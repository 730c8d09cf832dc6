/** The redactor of programs that have their own way of reading and writing, where Node has the ciphers. */
import type { Bytes } from "../input/bytes.ts";
import { type CompiledRedaction, compiledFrom } from "./compiled-redaction.ts";
import { type RedactedBytes, redactMessage } from "./message.ts";
import { nodeCiphers } from "./node-ciphers.ts";
import type { RedactOptions } from "./options/options.ts";
import { type RedactedPatch, redactOperations } from "./patch/patch.ts";
import { type RedactedValue, redactParsed, type ValueOptions } from "./value/value.ts";
import { WebRedactor } from "./web/redactor.ts";

/** Bytes in, redacted bytes out; synchronous. */
export class Redactor extends WebRedactor {
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

/** Redacts a JSON Patch (RFC 6902), as `patch` of a compiled redaction. @throws UsageError, RuleError, InputError */
export function redactPatch(operations: readonly object[], options: RedactOptions | CompiledRedaction): RedactedPatch {
  return redactOperations(compiledFrom(options, nodeCiphers()), operations);
}

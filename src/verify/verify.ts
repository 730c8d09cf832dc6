/** `verify`: one whole output, checked. It loads what it needs when it runs. */

import { type Input, piecesOf } from "../input/whole-input.ts";
import type { CompiledOptions } from "../redaction/options/compiled-options.ts";
import type { VerifyReport } from "./report.ts";
import type { VerifyOptions } from "./verifier.ts";

/**
 * Re-reads an output with a parser and detectors that the redactor knows nothing of: bytes, text, or pieces of
 * these, cut anywhere. `options` are those of the run; places that its rules keep, or where they write stand-ins, are passed over.
 * `exit` of the report is 1 where a phone number or an e-mail address is left. Names, street addresses, and numbers and addresses in words are
 * warned of where `detect` names their detectors, `person-name=context`: warnings do not change `exit`.
 *
 * @throws UsageError, RuleError, InputError
 */
export async function verify(input: Input, options: VerifyOptions | CompiledOptions = {}): Promise<VerifyReport> {
  const { Verifier } = await import("./verifier.ts");
  const verifier = new Verifier(options);
  for await (const bytes of piecesOf(input)) verifier.write(bytes);
  return verifier.end();
}

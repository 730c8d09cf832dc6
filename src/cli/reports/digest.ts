/** The digest by which runs are compared: whether they would make the same of an input. */
import { createHash } from "node:crypto";
import { decidingIn } from "../../redaction/options/deciding.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { canonicalJson } from "../../report/canonical.ts";
import type { Report } from "../../report/report.ts";

/** SHA-256, in hexadecimal digits. */
export function digestOf(options: RedactOptions, report: Report): string {
  return createHash("sha256")
    .update(canonicalJson(decidingIn(options, report)))
    .digest("hex");
}

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = process.env.SCRUBJAY_SUITES ?? fileURLToPath(new URL("../../../shared/suites", import.meta.url));

/** Where the public suites are; undefined where they are not on this machine, and conformance tests are skipped. */
export const suitesFolder: string | undefined = existsSync(folder) ? folder : undefined;

/** The title of a group of conformance tests, which says why the group is skipped where it is. */
export function suiteTitle(title: string): string {
  return suitesFolder ? title : `${title} (skipped: no public suites; set SCRUBJAY_SUITES to their folder)`;
}

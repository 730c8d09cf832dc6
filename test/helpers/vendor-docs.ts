import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder =
  process.env.SCRUBJAY_VENDOR_DOCS ?? fileURLToPath(new URL("../../../shared/vendor-docs", import.meta.url));

/** Where the vendors' documents are; undefined where they are not on this machine, and what reads them is skipped. */
export const vendorDocsFolder: string | undefined = existsSync(folder) ? folder : undefined;

/** The title of a group of tests that read the documents, which says why the group is skipped where it is. */
export function vendorDocsTitle(title: string): string {
  if (vendorDocsFolder !== undefined) return title;
  return `${title} (skipped: no vendors' documents; set SCRUBJAY_VENDOR_DOCS to their folder)`;
}

/** The text of a document, by its name without `.txt`. */
export function vendorDocument(name: string): string {
  return readFileSync(`${vendorDocsFolder}/${name}.txt`, "utf8");
}

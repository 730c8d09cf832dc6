/** The page, as the build wrote it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedRoot } from "../../rules/shipped.ts";
import { failing } from "../failure.ts";

/** @throws FileError, RuleError `no-shipped-packs` */
export async function pageText(): Promise<string> {
  const file = join(await shippedRoot(), "..", "dist", "page", "scrubjay.html");
  return readFile(file, "utf8").catch(failing(file, "cannot be read"));
}

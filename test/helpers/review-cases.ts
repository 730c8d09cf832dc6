import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ReviewedPack, readPack } from "../../src/review/reviewed-pack.ts";

const folder = join(
  process.env.SCRUBJAY_CASES ?? fileURLToPath(new URL("../../../shared/cases", import.meta.url)),
  "review",
);

/** Where the changes are that somebody once slipped past a reviewer; undefined where they are not on this machine. */
export const reviewCasesFolder: string | undefined = existsSync(folder) ? folder : undefined;

/** The title of a group of tests that read them, which says why the group is skipped where it is. */
export function reviewCasesTitle(title: string): string {
  return reviewCasesFolder
    ? title
    : `${title} (skipped: no cases of reviews; set SCRUBJAY_CASES to the folder of cases)`;
}

/** The text of a file, by its path in the folder; undefined where there is none. */
export function reviewCaseText(path: string): string | undefined {
  const file = `${reviewCasesFolder}/${path}`;
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A version of a case, with the fields file beside it. @throws where it has errors */
export function reviewCase(name: string, version: "old" | "new", resource: string): ReviewedPack {
  const text = (ending: string) => reviewCaseText(`${name}/${version}/${resource}.${ending}`);
  const fields = text("fields.csv");
  const beside = fields === undefined ? undefined : { file: "fields", text: fields };
  const { reviewed, problems } = readPack(text("pii.yaml") ?? "", { file: name, today: "2026-12-01" }, beside);
  if (reviewed !== undefined) return reviewed;
  throw new Error(problems.flatMap((file) => file.problems.map(({ code }) => code)).join(", "));
}

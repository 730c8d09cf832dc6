/** A rule file and the fields that its vendor documents, read and checked: what a review is about. */
import type { FileProblems } from "../errors.ts";
import type { RulePack } from "../rules/model.ts";
import type { ParseOptions } from "../rules/parse.ts";
import { parseReviewed, type ReviewedFile } from "../rules/reviewed.ts";
import { type Field, readFields } from "./fields.ts";

export interface ReviewedPack extends ReviewedFile {
  readonly pack: RulePack;
  /** undefined: the file has no `*.fields.csv` beside it. */
  readonly fields: readonly Field[] | undefined;
}

export interface FieldsText {
  /** The file's name in problems. */
  readonly file: string;
  readonly text: string;
}

export interface ReadPack {
  /** Absent where a problem is an error. */
  readonly reviewed?: ReviewedPack;
  /** Of the files that have any. */
  readonly problems: readonly FileProblems[];
}

/** Wrong content never throws: it comes back as problems. */
export function readPack(text: string, options: ParseOptions, fieldsText?: FieldsText): ReadPack {
  const file = parseReviewed(text, options);
  // What lies beside something that is no rule file is no fields file.
  if (file.text === "") return { problems: [{ file: options.file, text: "", problems: file.problems }] };
  const read = fieldsText === undefined ? undefined : readFields(fieldsText.text);
  // A fields file says no format: its lines are not quoted.
  const problems = [
    { file: options.file, text: file.text, problems: file.problems },
    { file: fieldsText?.file ?? "", text: "", problems: read?.problems ?? [] },
  ].filter((one) => one.problems.length > 0);
  const { pack } = file;
  if (pack === undefined || (read?.problems.length ?? 0) > 0) return { problems };
  return { reviewed: { ...file, pack, fields: read?.fields }, problems };
}

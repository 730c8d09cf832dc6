/**
 * A rule file and the fields that its vendor documents, read and checked: what a review is about. This room answers the
 * questions of reviewers as plain data. It prints nothing, and never guesses what a rule does: it asks the engine.
 */
import type { FileProblems, Problem } from "../errors/errors.ts";
import { Lines } from "../rules/file/lines.ts";
import type { Approval, RulePack } from "../rules/model.ts";
import { approvalOf } from "../rules/packs/approval.ts";
import { approvalText } from "../rules/packs/approval-text.ts";
import type { ParseOptions } from "../rules/parse.ts";
import { parseReviewed, type ReviewedFile } from "../rules/reviewed.ts";
import { type Field, readFields } from "./fields.ts";

export interface ReviewedPack extends ReviewedFile {
  readonly pack: RulePack;
  /** undefined where there is no fields file. */
  readonly fields: readonly Field[] | undefined;
  readonly approval: Approval;
}

export interface FieldsText {
  /** The file's name in problems. */
  readonly file: string;
  readonly text: string;
}

interface ReadOptions extends ParseOptions {
  /** The file comes with this package, however strictly it is checked. As `shipped` where it is not given. */
  readonly fromPackage?: boolean;
}

export interface ReadPack {
  /** Absent where a problem is an error. */
  readonly reviewed?: ReviewedPack;
  /** Of the files that have any. */
  readonly problems: readonly FileProblems[];
}

/** Wrong content never throws: it comes back as problems. */
export function readPack(text: string, options: ReadOptions, fieldsText?: FieldsText): ReadPack {
  const file = parseReviewed(text, options);
  // What is not a rule file has no fields file either.
  if (file.text === "") return { problems: [{ file: options.file, text: "", problems: file.problems }] };
  const { earlier = false } = options;
  const known = { sources: file.sources, strict: (options.strict || options.shipped) ?? false, earlier };
  const read = fieldsText === undefined ? undefined : readFields(fieldsText.text, known);
  const approval = approvalIn(file, options, fieldsText);
  const changed = changedProblem(file, approval, options.strict ?? false);
  // A fields file does not say its format, so its lines are not quoted.
  const problems = [
    { file: options.file, text: file.text, problems: [...changed, ...file.problems] },
    { file: fieldsText?.file ?? "", text: "", problems: read?.problems ?? [] },
  ].filter((one) => one.problems.length > 0);
  const { pack } = file;
  const isWrong = [...(read?.problems ?? []), ...changed].some(({ severity }) => severity === "error");
  if (pack === undefined || isWrong) return { problems };
  const passedOver = (file.passedOver ?? 0) + (read?.passedOver ?? 0);
  return {
    reviewed: { ...file, ...(passedOver > 0 && { passedOver }), pack, fields: read?.fields, approval },
    problems,
  };
}

function approvalIn(file: ReviewedFile, options: ReadOptions, fieldsText: FieldsText | undefined): Approval {
  const fields = fieldsText && new TextEncoder().encode(fieldsText.text);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  return approvalOf(file, { fields, shipped: options.fromPackage ?? options.shipped ?? false, today });
}

function changedProblem({ review, text }: ReviewedFile, approval: Approval, strict: boolean): Problem[] {
  if (approval.state !== "changed" || review === undefined) return [];
  return [
    {
      code: "changed-since-approval",
      severity: strict ? "error" : "warning",
      message: approvalText(approval),
      place: new Lines(text).position(review.start),
      fix: "see what changed (rules diff), then scrubjay rules approve",
    },
  ];
}

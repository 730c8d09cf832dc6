/**
 * A draft from the vendor's own description, an OpenAPI document or a JSON Schema: a rule file and its fields file. This room reads
 * descriptions, and nothing else: it follows no reference out of the file, takes over no words of it but names, types, formats and
 * marks, and keeps nothing.
 */
import { counted } from "../../../errors/counted.ts";
import { MOST_ENTRIES } from "../../../rules/file/limits.ts";
import type { Place } from "../../engine/place.ts";
import { checkPackId } from "../new-file.ts";
import { differentRoots, ruleFileText } from "../rules-text.ts";
import { type Choice, type Chosen, chosenOperation, chosenSchema } from "./chosen.ts";
import { fieldsText } from "./fields-text.ts";
import { type Leaves, leavesOf } from "./leaves.ts";
import { nameSteps } from "./names.ts";
import { rulesFor } from "./proposals.ts";
import { describedRoot } from "./record-root.ts";
import { References } from "./references.ts";
import { Shapes } from "./shape.ts";
import { Description, memberOf, textIn } from "./tree.ts";

export interface DescribedDraft {
  /** `vendor/resource`. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the file is. */
  readonly kind: "openapi" | "schema";
  readonly choice: Choice;
}

export interface Draft {
  /** Text of the rule file. */
  readonly rules: string;
  /** Text of the fields file. */
  readonly fields: string;
}

/**
 * @param file its name in errors.
 * @throws UsageError `wrong-id`, `unknown-operation`; RuleError `wrong-description`
 */
export function draftFromDescription(bytes: Uint8Array, file: string, draft: DescribedDraft): Draft {
  checkPackId(draft.id);
  const references = new References(new Description(bytes, file));
  const isOpenApi = draft.kind === "openapi";
  const chosen = isOpenApi ? chosenOperation(references, draft.choice) : chosenSchema(references, draft.choice);
  const source = isOpenApi ? "api" : "schema";
  const shapes = new Shapes(references);
  const found = usableLeaves(chosen, shapes, references.description, source);
  const root = describedRoot([chosen.schema], found.leaves, shapes, chosen.isAnswer);
  const head = headOf(found, references.description, { ...draft, source });
  const rules = rulesFor(found, shapes, source);
  const text = ruleFileText({ head, rules, roots: rootsFor(root), today: draft.today });
  return { rules: text, fields: fieldsText(found.leaves, source) };
}

function usableLeaves({ schema }: Chosen, shapes: Shapes, description: Description, source: string): Leaves {
  const mayBe = (found: Leaves) => rulesFor(found, shapes, source).length <= MOST_ENTRIES;
  const found = leavesOf([schema], shapes, nameSteps(), mayBe);
  if (found !== undefined) return found;
  throw description.wrong("too-many", schema.node, "more fields than a rule file can name", "name a smaller schema");
}

/** Rules are for an array of records, and for one record a line, whatever is described. */
function rootsFor(root: Place): readonly (readonly Place[])[] {
  return [differentRoots(root), [root], [[]]];
}

function headOf({ leaves }: Leaves, { root }: Description, draft: DescribedDraft & { source: string }): string {
  const { id, today, kind, source } = draft;
  const cuts = leaves.filter(({ cut }) => cut !== undefined).length;
  const what = kind === "openapi" ? "an OpenAPI document" : "a JSON Schema";
  return `# yaml-language-server: $schema=../pii-rules.schema.json
# The schema, for editors, is written into the folder above by: scrubjay rules schema -o pii-rules.schema.json
# A draft from ${what}, and nobody has looked at it: no data was read. It loads, keeps nothing, and replaces whole what
# the vendor marks, and what a format or a name tells. For a reviewer to do:
# - scrubjay rules coverage lists the fields that nothing was told of. Detectors look into them; a name of a person is left there.
# - Free text has action: scan. Names of people in it stay; what the vendor marks is replaced whole.
# - What is told to be an id becomes null: by one label, a join would take everybody for one. action: hash keeps joins, and needs a key.
# - What is no personal data goes under keep:, with one of the reasons and a sentence.
# - Say in regions: which countries' phone numbers and ids stand in it, and whose data it is (subject: customer, employee, …).
# - Add tests; scrubjay rules check lists the rest.${cuts > 0 ? `\n${cutText(cuts)}` : ""}
format: pii-rules/1
id: ${id}
version: "0.1.0"
taxonomy: fideslang/3.1.1
unlisted: scan
# A draft until scrubjay rules approve writes here who approved it.
sources:
  ${source}: { title: ${JSON.stringify(titleIn(root, kind))}, retrieved: "${today}" }`;
}

function cutText(cuts: number): string {
  return `# - Cut at ${counted(cuts, "place")}, where what is described goes on without end, or deeper than a draft looks: replaced whole.`;
}

/** Words only: nothing that may be somebody's. */
const PLAIN_TITLE = /^(?!.*\d{6})[\p{L}\p{M}\p{N} .,:()&/+_-]{1,100}$/u;

function titleIn(root: Description["root"], kind: DescribedDraft["kind"]): string {
  const otherwise = kind === "openapi" ? "OpenAPI document" : "JSON Schema";
  const info = memberOf(root, "info");
  const title = textIn(kind === "openapi" ? memberOf(info, "title") : memberOf(root, "title"));
  if (title === undefined || title.trim() === "" || !PLAIN_TITLE.test(title)) return otherwise;
  const version = textIn(memberOf(info, "version")) ?? "";
  return PLAIN_TITLE.test(version) ? `${title}, ${version}` : title;
}

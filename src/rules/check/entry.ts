/** Reads rules and keeps. */
import { type Checking, quote, type Reader } from "../file/checking.ts";
import { type MembersOf, optional, type ReadMembers, readKeys, toLoad, toReview } from "../file/keys.ts";
import { flag, id, listOfEach, oneOf, text, type WordList } from "../file/readers.ts";
import type { Positioned } from "../file/tree.ts";
import { meantCategory, meantSubject } from "../taxonomy/other-words.ts";
import { CATEGORIES, isOfSystem, PERSONS, SUBJECTS, TAXONOMY } from "../taxonomy/taxonomy.ts";
import { action, DEFAULT_ACTION } from "./action.ts";
import { keepPath, relativePath, rulePath } from "./path.ts";
import { keptValues } from "./values.ts";

export const STATUSES = ["experimental", "stable", "deprecated"] as const;

export const KEEP_REASONS = [
  "machine-generated",
  "closed-list",
  "field-name",
  "aggregate",
  "public",
  "timestamp",
] as const;

const CATEGORY_TABLE: WordList<string> = {
  words: CATEGORIES,
  code: "unknown-category",
  noun: `category of ${TAXONOMY}`,
  meant: meantCategory,
  listedBy: "scrubjay rules categories",
};
const SUBJECT_TABLE: WordList<string> = {
  words: SUBJECTS,
  code: "unknown-subject",
  noun: `subject of ${TAXONOMY}`,
  meant: meantSubject,
};

export const status = oneOf({ words: STATUSES, code: "unknown-status", noun: "status" });
export const category = oneOf(CATEGORY_TABLE);
const subject = oneOf(SUBJECT_TABLE);
const alsoIn = oneOf<"text">({ words: ["text"], code: "unknown-place", noun: "place to look for the value" });
const reason = oneOf({ words: KEEP_REASONS, code: "unknown-reason", noun: "reason to keep" });

/** `todo`, `TODO ask the vendor`, `tbd: …`, but not `Todo list of the agent`. */
const NOT_YET = [/^\W*(?:todo|tbd)\W*$/i, /^\W*(?:TODO|TBD)\b/, /^\W*(?:todo|tbd)\s*:/i];

/** Why an entry is right. A keep does not load without it; a rule does. */
function why(level: "error" | "wanted"): Reader<Positioned<string>> {
  return (node, checking) => {
    const found = text(node, checking);
    if (found === undefined || !NOT_YET.some((pattern) => pattern.test(found.value))) return found;
    checking.problems[level]("no-reason", found.at, `${quote(found.value)} does not say why`, "write a sentence");
    return undefined;
  };
}

/** The keys of an entry in `rules`. */
export const RULE = {
  of: "a rule",
  keys: {
    id: toLoad(id),
    path: toLoad(rulePath),
    category: toLoad(category),
    subject: toReview(subject),
    action: optional(action),
    keys: optional(flag),
    also_in: optional(alsoIn),
    joined: optional(relativePath),
    source: toReview(listOfEach(text)),
    why: toReview(why("wanted")),
    status: optional(status),
    replaced_by: optional(id),
  },
};

/** The keys of an entry in `keep`. */
export const KEEP = {
  of: "a keep",
  keys: {
    id: toLoad(id),
    path: toLoad(keepPath),
    category: optional(category),
    subject: optional(subject),
    reason: toLoad(reason),
    values: optional(keptValues),
    source: toReview(listOfEach(text)),
    why: toLoad(why("error")),
    status: optional(status),
    replaced_by: optional(id),
  },
};

/** An entry, as far as it could be read. */
export interface DraftEntry {
  readonly kind: "rule" | "keep";
  readonly envelope: boolean;
  readonly at: number;
  readonly fields: ReadMembers<EntryFields>;
}

type RuleFields = MembersOf<typeof RULE>;
type KeepFields = MembersOf<typeof KEEP>;
type EntryFields = RuleFields & Pick<KeepFields, "reason" | "values">;

export const rules: Reader<readonly DraftEntry[]> = listOfEach((node, checking) => {
  const fields = readKeys(node, RULE, checking);
  if (fields === undefined) return undefined;
  checkRemove(fields, checking);
  checkSystem(fields, checking);
  checkJoined(fields, checking);
  return draft("rule", node.start, fields, checking);
});

export const keeps: Reader<readonly DraftEntry[]> = listOfEach((node, checking) => {
  const fields = readKeys(node, KEEP, checking);
  if (fields === undefined) return undefined;
  checkClosedList(fields, node.start, checking);
  return draft("keep", node.start, fields, checking);
});

/** Values belong to the reason `closed-list`, which without them keeps whatever stands there. */
function checkClosedList({ reason: given, values }: ReadMembers<KeepFields>, at: number, checking: Checking): void {
  if (values !== undefined && given !== undefined && given.value !== "closed-list") {
    const message = `values stand with "reason: closed-list", not with ${given.value}`;
    checking.problems.error("wrong-values", values.at, message);
  }
  if (values === undefined && given?.value === "closed-list") {
    const message = "a closed list names its values: without them, whatever stands here is kept";
    checking.problems.advised("open-list", at, message, 'values: ["one", "two"]');
  }
}

function draft(kind: "rule" | "keep", at: number, fields: ReadMembers<EntryFields>, checking: Checking): DraftEntry {
  if (fields.status?.value === "deprecated" && fields.replaced_by === undefined) {
    checking.problems.wanted("missing-key", at, `a deprecated entry needs "replaced_by"`);
  }
  return { kind, envelope: false, at, fields };
}

/** Texts are joined for detectors, and each piece alone is no value that others would be searched for. */
function checkJoined({ action, joined, also_in: also }: ReadMembers<RuleFields>, checking: Checking): void {
  if (joined === undefined) return;
  const name = (action?.value ?? DEFAULT_ACTION).name;
  if (name !== "scan") {
    const message = `"joined" stands with "action: scan": ${quote(name)} looks at no text`;
    checking.problems.error("wrong-joined", joined.at, message, "action: scan");
  }
  if (also !== undefined) {
    const message = '"joined" and "also_in" do not go together: a piece of a text is no value of its own';
    checking.problems.error("wrong-joined", also.at, message, 'write "also_in" into the rule of the value');
  }
}

/** A policy treats what is the system's otherwise than what is a person's: a rule cannot say that it is both. */
function checkSystem(
  { category: said, subject: whose, status: state }: ReadMembers<RuleFields>,
  checking: Checking,
): void {
  if (said === undefined || whose === undefined || state?.value === "deprecated") return;
  if (!isOfSystem(said.value) || !PERSONS.includes(whose.value)) return;
  const message = `${quote(said.value)} is data of no person, and the subject is ${quote(whose.value)}`;
  const fix = "category: user, or one below it; what is of no person stands under keep:";
  checking.problems.error("system-of-person", said.at, message, fix);
}

/** Without its root, no JSON text is left. */
function checkRemove({ action, path }: ReadMembers<RuleFields>, checking: Checking): void {
  if (action?.value.name !== "remove" || path === undefined || path.value.segments.length > 0) return;
  checking.problems.error("remove-root", action.at, "the root cannot be removed", "action: null");
}

/** Rules and keeps. One defect each. */
import { entry, HEAD, KEEP, MINIMAL, rules, ruleWith } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

const CLOSED = `${HEAD}keep:\n${KEEP.replace("machine-generated", "closed-list")}`;

export const ENTRIES: readonly BrokenFile[] = [
  ["a rule without category", `${HEAD}rules:\n  - id: a\n    path: "$.a"\n`, ["missing-key 5:5"]],
  ["a rule that is text", `${HEAD}rules:\n  - mail\n`, ["wrong-type 5:5"]],
  [
    "a keep without reason and why",
    `${HEAD}keep:\n  - id: a\n    path: "$.a"\n`,
    ["missing-key 5:5", "missing-key 5:5"],
  ],
  ["an id", MINIMAL.replace("mail", "Mail_1"), ["wrong-id 5:9"]],
  ["an id twice", `${MINIMAL}keep:\n${KEEP.replace("sid", "mail")}`, ["duplicate-id 9:9"]],
  ["a category", MINIMAL.replace("contact.email", "mail"), ["unknown-category 7:15"]],
  ["a subject", ruleWith("subject: client"), ["unknown-subject 8:14"]],
  ["a reason", `${HEAD}keep:\n${KEEP.replace("machine-generated", "because")}`, ["unknown-reason 7:13"]],
  ["a status", ruleWith("status: old"), ["unknown-status 8:13"]],
  ["a flag", ruleWith("keys: yes"), ["wrong-type 8:11"]],
  ["a place to look for the value", ruleWith("also_in: notes"), ["unknown-place 8:14"]],
  ["an action of a keep", `${HEAD}keep:\n${KEEP}    action: hash\n`, ["unknown-key 9:5"]],
  [
    "a place that a source does not have",
    `${ruleWith('source: ["api", "api#sesion"]')}sources:\n  api: { headings: { session: Session } }\n`,
    ["unknown-anchor 8:21"],
  ],
  [
    "the system's data of a person",
    ruleWith("subject: customer").replace("user.contact.email", "system.operations"),
    ["system-of-person 7:15"],
  ],
  ["an undeclared source", `${ruleWith('source: ["ap#x"]')}sources:\n  api:\n    title: A\n`, ["unknown-source 8:14"]],
  ["a source where none is declared", ruleWith('source: ["api#x"]'), ["unknown-source 8:14"]],
  ["a source as text", ruleWith("source: api#x"), ["wrong-type 8:13"]],
  ["a successor that is not there", ruleWith("status: deprecated\n    replaced_by: male"), ["unknown-id 9:18"]],
  ["a successor of itself", ruleWith("status: deprecated\n    replaced_by: mail"), ["unknown-id 9:18"]],
  ["todo", `${HEAD}keep:\n${KEEP.replace("Random per session", "todo")}`, ["no-reason 8:10"]],
  ["TBD.", `${HEAD}keep:\n${KEEP.replace("Random per session", "TBD.")}`, ["no-reason 8:10"]],
  ["TODO ask", `${HEAD}keep:\n${KEEP.replace("Random per session", "TODO ask the vendor")}`, ["no-reason 8:10"]],
  ["an empty reason", `${HEAD}keep:\n${KEEP.replace("Random per session", '" "')}`, ["wrong-type 8:10"]],
  ["values beside another reason", `${HEAD}keep:\n${KEEP}    values: ["a"]\n`, ["wrong-values 9:13"]],
  ["no values", `${CLOSED}    values: []\n`, ["empty-list 9:13"]],
  ["a value twice", `${CLOSED}    values: ["a", 1, "a"]\n`, ["wrong-values 9:22"]],
  ["a value that is a list", `${CLOSED}    values:\n      - - a\n`, ["wrong-type 10:9"]],
  ["a value that holds nothing", `${CLOSED}    values: ["a", null]\n`, ["wrong-type 9:19"]],
  ["an empty value", `${CLOSED}    values: [""]\n`, ["wrong-values 9:14"]],
  ["a value that is no exact number", `${CLOSED}    values: [9007199254740993]\n`, ["wrong-values 9:14"]],
  ["501 values", `${CLOSED}    values: [${Array.from({ length: 501 }, (_, i) => i)}]\n`, ["too-many 9:13"]],
  [
    "two keeps of one node with other lists",
    `${CLOSED}    values: ["a"]\n${KEEP.replace("id: sid", "id: other").replace("$.sid", "$['sid', 'b']")}`,
    ["conflict 11:11"],
  ],
  ["values of a rule", ruleWith('values: ["a"]'), ["unknown-key 8:5"]],
  ["texts joined that are not scanned", ruleWith('joined: "[*].w"'), ["wrong-joined 8:13"]],
  ["texts joined that go whole", ruleWith('action: mask\n    joined: "[*].w"'), ["wrong-joined 9:13"]],
  ["pieces that are known, too", joined('"[*].w"', "    also_in: text\n"), ["wrong-joined 10:14"]],
  ["pieces from the root", joined('"$.w"'), ["path-syntax 9:14"]],
  ["pieces by a filter", joined('"a[?@.b].w"'), ["path-not-relative 9:13"]],
  ["pieces at any depth", joined('"a..w"'), ["path-not-relative 9:13"]],
  ["pieces by a negative index", joined('"a[-1]"'), ["path-negative-index 9:16"]],
  ["no pieces", joined('""'), ["wrong-type 9:13"]],
  ["pieces without quotes", joined("words"), ["path-not-quoted 9:13"]],
  ["pieces of a keep", `${CLOSED}    values: ["a"]\n    joined: "[*]"\n`, ["unknown-key 10:5"]],
  ["2001 entries", rules(...Array.from({ length: 2001 }, (_, i) => entry(`$.a${i}`))), ["too-many 6005:5"]],
];

/** A rule whose texts are joined, at column 13 of line 9. */
function joined(path: string, more = ""): string {
  return `${ruleWith(`action: scan\n    joined: ${path}`)}${more}`;
}

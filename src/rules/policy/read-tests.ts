/** Reads the tests of a policy file. No message quotes a test. */
import { ACTION_NAMES, ACTIONS, type ActionSpec } from "../../actions/table.ts";
import { asJson, hiddenWord, isNormalized, jsonText } from "../check/tests.ts";
import type { Checking, Reader } from "../file/checking.ts";
import { type MembersOf, optional, type ReadMembers, readKeys, toLoad } from "../file/keys.ts";
import { asMap, listOfEach, text } from "../file/readers.ts";
import type { FileNode, MapNode, Member } from "../file/tree.ts";
import { meantCategory } from "../taxonomy/other-words.ts";
import { CATEGORIES, SUBJECTS } from "../taxonomy/taxonomy.ts";
import type { AskedOfPolicy, PolicyTest } from "./policy-test.ts";
import { isBySubject } from "./read-lines.ts";

/** The map is read when it is known what its names are: paths, or categories. */
const unread: Reader<MapNode> = asMap;

const TEST = {
  of: "a policy's test",
  keys: {
    name: toLoad(text),
    rules: optional(text),
    in: optional(asJson),
    json: optional(jsonText),
    actions: optional(unread),
    gone: optional(listOfEach(hiddenWord)),
  },
};

type TestFields = ReadMembers<MembersOf<typeof TEST>>;

export const tests: Reader<readonly PolicyTest[]> = listOfEach((node, checking) => {
  const fields = readKeys(node, TEST, checking);
  if (fields === undefined || node.kind !== "map") return undefined;
  const keys = node.members.map(({ key }) => key);
  checkForm(node, keys, checking);
  const isAlone = !keys.includes("rules");
  return {
    name: fields.name?.value ?? "",
    ...documentOf(fields),
    asked: isAlone ? (fields.actions?.members ?? []).flatMap((one) => askedIn(one, checking)) : [],
    actions: isAlone ? [] : (fields.actions?.members ?? []).flatMap((one) => actedIn(one, checking)),
    gone: fields.gone ?? [],
  };
});

function documentOf(fields: TestFields): Pick<PolicyTest, "rules" | "json"> {
  return { rules: fields.rules?.value ?? null, json: fields.in ?? fields.json ?? "null" };
}

function checkForm(node: MapNode, keys: readonly string[], { problems }: Checking): void {
  const wrong = (message: string) => problems.error("wrong-test", node.start, message);
  const documents = ["in", "json"].filter((key) => keys.includes(key)).length;
  if (keys.includes("rules") && documents !== 1) wrong('a test with "rules" has one document: either "in" or "json"');
  if (!keys.includes("rules") && documents > 0)
    wrong('a test with a document says in "rules" which rules it goes through');
  if (!keys.includes("rules") && keys.includes("gone")) wrong('"gone" is about a document: it needs "rules"');
  if (!keys.includes("actions") && !keys.includes("gone")) wrong("this test expects nothing");
}

/** `user.name: mask`, or `user.name: { customer: hash, employee: own }`. */
function askedIn({ key: category, keyStart, value }: Member, checking: Checking): AskedOfPolicy[] {
  if (!CATEGORIES.includes(category)) {
    const meant = meantCategory(category);
    const fix = meant === undefined ? "scrubjay rules categories lists them" : `did you mean "${meant}"?`;
    checking.problems.error("unknown-category", keyStart, 'without "rules", a test asks about categories', fix);
    return [];
  }
  if (!isBySubject(value)) return asked(category, null, value, checking);
  return value.members.flatMap((member) => {
    if (SUBJECTS.includes(member.key)) return asked(category, member.key, member.value, checking);
    checking.problems.error("unknown-subject", member.keyStart, "this is not a subject of fideslang 3.1.1");
    return [];
  });
}

function asked(category: string, subject: string | null, value: FileNode, checking: Checking): AskedOfPolicy[] {
  const action = isWord(value, "own") ? "own" : actionIn(value, 'or "own"', checking);
  return action === undefined ? [] : [{ category, subject, action }];
}

function actedIn(
  { key, keyStyle, keyStart, value }: Member,
  checking: Checking,
): (readonly [string, ActionSpec | null])[] {
  const isPath = isNormalized({ style: keyStyle, start: keyStart, written: key }, checking);
  const action = isWord(value, "keep") ? null : actionIn(value, 'or "keep"', checking);
  return isPath && action !== undefined ? [[key, action]] : [];
}

function isWord(node: FileNode, word: string): boolean {
  return node.kind === "scalar" && node.value === word;
}

/** As a rule writes its action, but what is wrong is not quoted. */
function actionIn(node: FileNode, others: string, checking: Checking): ActionSpec | undefined {
  const [member, second] = node.kind === "map" ? node.members : [];
  const named = node.kind === "map" ? (second === undefined ? member?.key : undefined) : wordOf(node);
  const name = ACTION_NAMES.find((known) => known === named);
  if (name !== undefined && member !== undefined) return ACTIONS[name].read(member.value, checking);
  const plain = name && ACTIONS[name].plain;
  if (plain !== undefined) return plain as ActionSpec;
  const message = name === undefined ? `expected an action, ${others}` : "this action needs its options";
  checking.problems.error("unknown-action", node.start, message, name && ACTIONS[name].example);
  return undefined;
}

/** YAML and JSON read `null` as nothing at all; here it is the name of an action. */
function wordOf(node: FileNode): unknown {
  if (node.kind !== "scalar") return undefined;
  return node.value === null && node.written === "null" ? "null" : node.value;
}

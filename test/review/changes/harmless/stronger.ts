/** Changes by which as much is done as before, or more. */

import { decisionsIn } from "../../../../src/review/engine/engine.ts";
import type { Harmless } from "../change.ts";
import {
  type Draft,
  dropEntry,
  type Entry,
  entriesOf,
  expectOf,
  fieldPaths,
  keepsOf,
  listWith,
  readDraft,
  rulesOf,
} from "../draft.ts";
import { namesIn, replaced, segmentsOf } from "../path-text.ts";

const keepDropped: Harmless = ({ model }, random) => {
  const keep = random.pick(keepsOf(model));
  if (keep === undefined) return undefined;
  dropEntry(model, keep.id);
  return [keep.id];
};

/** As who changes a file in good faith leaves its tests: what no entry decides any more is said to be undecided. */
function retested(now: Draft, old: Draft): void {
  now.model.tests = structuredClone(old.model.tests);
  const pack = readDraft({ model: { ...now.model, tests: [] } as never, fields: undefined })?.pack;
  if (pack === undefined) return;
  for (const test of now.model.tests) {
    const text = test.json ?? JSON.stringify(test.in);
    const by = new Map(decisionsIn(text, pack).map(({ path, entry }) => [path, entry]));
    const keeps = new Set(keepsOf(now.model).map(({ id }) => id));
    for (const place of Object.keys(test.decided ?? {})) {
      const entry = by.get(place) ?? null;
      if (entry === null) {
        delete test.decided?.[place];
        test.undecided = [...(test.undecided ?? []), place];
      } else (test.decided as Record<string, string>)[place] = entry;
    }
    if (test.kept !== undefined) test.kept = test.kept.filter((place) => keeps.has(by.get(place) ?? ""));
    if (test.kept?.length === 0) delete test.kept;
    if (test.decided !== undefined && Object.keys(test.decided).length === 0) delete test.decided;
  }
}

/** With tests that say what the new version does. */
function withNewTests(harmless: Harmless): Harmless {
  return (now, random, old) => {
    const found = harmless(now, random, old);
    if (found !== undefined) retested(now, old);
    return found;
  };
}

const renamed: Harmless = ({ model }, random) => {
  const entry = random.pick(entriesOf(model));
  if (entry === undefined) return undefined;
  const { id } = entry;
  entry.id = `${id}-${random.pick(["reviewed", "2", "field"])}`;
  expectOf(model, id, entry.id);
  return [entry.id];
};

/** Places of records that nothing decides, and that no entry reaches. */
function openNames(now: Draft): string[] {
  const pack = readDraft(now)?.pack;
  if (pack === undefined) return [];
  const asked = JSON.stringify({ brandNewField: "x" });
  const [decided] = decisionsIn(asked, pack);
  return decided?.entry === null ? ["brandNewField", "anotherField"] : [];
}

function isTop({ path }: Entry): boolean {
  const segments = segmentsOf(path);
  return segments.length === 2 && namesIn(segments[1] as string).length > 0;
}

const widened: Harmless = (now, random) => {
  const name = random.pick(openNames(now));
  const rule = random.pick((now.model.rules ?? []).filter(isTop));
  if (rule === undefined || name === undefined || rule.action === "scan") return undefined;
  const names = namesIn(segmentsOf(rule.path)[1] as string);
  rule.path = `$[${[...names, name].map((one) => `'${one}'`).join(", ")}]`;
  return [rule.id];
};

const ruleAdded: Harmless = (now, random) => {
  const name = random.pick(openNames(now));
  if (name === undefined) return undefined;
  const rule = { id: "brand-new", path: `$.${name}`, category: "user.name", subject: "customer", action: "replace" };
  const source = entriesOf(now.model)[0]?.source ?? [];
  now.model.rules = [...(now.model.rules ?? []), { ...rule, source, why: "Whoever calls" }];
  return ["brand-new"];
};

/** Of rules for single values: a container that becomes null takes with it what would be known in texts. */
const strongerAction: Harmless = (now, random) => {
  const { model } = now;
  const isLeaf = ({ path }: Entry) =>
    !entriesOf(model).some((other) => other.path !== path && other.path.startsWith(path)) &&
    !fieldPaths(now).some((field) => field.includes(`${path.slice(1)}.`) || field.includes(`${path.slice(1)}[`));
  const rule = random.pick(
    rulesOf(model).filter((one) => ["scan", "replace"].includes(String(one.action)) && isTop(one) && isLeaf(one)),
  );
  if (rule === undefined || rule.also_in !== undefined) return undefined;
  rule.action = rule.action === "scan" ? random.pick(["replace", "null"]) : "null";
  return [rule.id];
};

const valuesFewer: Harmless = ({ model }, random) => {
  const keep = random.pick(keepsOf(model).filter(({ values = [] }) => values.length > 1));
  if (keep?.values === undefined) return undefined;
  const at = random.below(keep.values.length);
  keep.values = keep.values.filter((_, i) => i !== at);
  return [keep.id];
};

const alsoInMore: Harmless = ({ model }, random) => {
  const rule = random.pick(
    rulesOf(model).filter((one) => one.category?.startsWith("user.name") && one.also_in === undefined),
  );
  if (rule === undefined) return undefined;
  rule.also_in = "text";
  return [rule.id];
};

/** `['a', 'b']` in two rules. */
const splitExactly: Harmless = ({ model }, random) => {
  const rules = (model.rules ?? []).filter(({ path }) =>
    segmentsOf(path).some((segment) => namesIn(segment).length > 1),
  );
  const rule = random.pick(rules);
  if (rule === undefined) return undefined;
  const at = segmentsOf(rule.path).findIndex((segment) => namesIn(segment).length > 1);
  const [first, ...others] = namesIn(segmentsOf(rule.path)[at] as string);
  const path = replaced(rule.path, at, `[${others.map((name) => `'${name}'`).join(", ")}]`);
  listWith(model, rule.id).push({ ...structuredClone(rule), id: `${rule.id}-more`, path });
  rule.path = replaced(rule.path, at, `['${first}']`);
  return [rule.id];
};

/** By what a filter asks: exactly one of both holds. */
const splitByFilter: Harmless = ({ model }, random) => {
  const rule = random.pick((model.rules ?? []).filter(({ path }) => /\[\?.*!=/.test(path)));
  if (rule === undefined) return undefined;
  const [, member] = /@\.([A-Za-z_]+) !=/.exec(rule.path) ?? [];
  const narrowed = (more: string) => rule.path.replace(/\[\?(.*)\]/, (_, filter) => `[?${filter} && ${more}]`);
  const paths = [`@.${member} == 'memo'`, `@.${member} != 'memo'`].map(narrowed);
  listWith(model, rule.id).push({ ...structuredClone(rule), id: `${rule.id}-memo`, path: paths[0] as string });
  rule.path = paths[1] as string;
  return [rule.id];
};

const regionAdded: Harmless = ({ model }, random) => {
  const region = random.pick(["GB", "FR", "BR", "KR"]);
  if (region === undefined || model.regions.includes(region)) return undefined;
  model.regions.push(region);
  return [];
};

const detectorAdded: Harmless = ({ model }) => {
  const words = { match: ["M000000"], no_match: ["M00"] };
  model.detectors = [{ id: "member-number", category: "user.unique_id", pattern: "M[0-9]{6}", ...words }];
  return [];
};

export const STRONGER: Readonly<Record<string, Harmless>> = {
  "a keep dropped": withNewTests(keepDropped),
  "an entry renamed with its tests": renamed,
  "a rule widened": widened,
  "a rule added on an undecided field": ruleAdded,
  "an action strengthened": strongerAction,
  "values of a keep fewer": valuesFewer,
  "also_in given": alsoInMore,
  "a union split exactly": withNewTests(splitExactly),
  "a filter split exactly": withNewTests(splitByFilter),
  "a region added": regionAdded,
  "a detector added": detectorAdded,
};

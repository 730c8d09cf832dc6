/** What is done with a value is less than before. */
import { ACTION_NAMES } from "../../../../src/actions/table.ts";
import type { Weakened, Weakening } from "../change.ts";
import { type Draft, dropEntry, type Entry, entryIn, expectOf, keepsOf, listWith, rulesOf } from "../draft.ts";
import { filterIn, namesIn, segmentsOf } from "../path-text.ts";

/** Of an entry of rule files; absent means replace. */
function nameOf({ action = "replace" }: Entry): string {
  if (action === null) return "null";
  return typeof action === "string" ? action : (Object.keys(action as object)[0] as string);
}

const PLAIN = ["scan", "mask", "hash", "replace", "null", "remove"];

const weakerAction: Weakening = ({ model }, random) => {
  const rule = random.pick(rulesOf(model).filter((one) => nameOf(one) !== "scan"));
  if (rule === undefined) return undefined;
  const strength = ACTION_NAMES.indexOf(nameOf(rule) as (typeof ACTION_NAMES)[number]);
  const weaker = PLAIN.filter((name) => ACTION_NAMES.indexOf(name as (typeof ACTION_NAMES)[number]) < strength);
  rule.action = random.pick(weaker);
  return { names: [rule.id], proof: "differs" };
};

/** Both versions mask; the new one leaves the last four. */
const moreOfAMask: Weakening = (now, random, old) => {
  const id = random.pick(rulesOf(now.model))?.id;
  if (id === undefined) return undefined;
  const [few, many] = random.pick([
    ["mask", { mask: { keep_last: 4 } }],
    [{ mask: { keep_last: 2 } }, { mask: { keep_last: 3 } }],
    ["mask", { mask: { keep_first: 2 } }],
  ]) as [unknown, unknown];
  entryIn(old.model, id).action = few;
  entryIn(now.model, id).action = many;
  return { names: [id], proof: "differs" };
};

const REASONED = { category: "system.operations", reason: "machine-generated", why: "Looked at: a machine made it" };

function isKeepable({ path }: Entry): boolean {
  return !/\.\.|\.\*|^\$$/.test(path);
}

const ruleToKeep: Weakening = ({ model }, random) => {
  const rule = random.pick(rulesOf(model).filter(isKeepable));
  if (rule === undefined || rulesOf(model).length < 2) return undefined;
  const isEnvelope = model.envelope?.rules?.includes(rule) ?? false;
  const { id, path, source } = rule;
  dropEntry(model, id);
  if (isEnvelope) model.envelope ??= {};
  const home = (isEnvelope ? model.envelope : model) as { keep?: Entry[] };
  home.keep = [...(home.keep ?? []), { id, path, ...(source && { source }), ...REASONED }];
  return { names: [id], proof: "left" };
};

const unlistedWeaker: Weakening = (now, random, old) => {
  const steps = ["replace", "scan", "keep"];
  const at = random.below(2);
  old.model.unlisted = steps[at] as string;
  now.model.unlisted = steps[at + 1] as string;
  return { names: ["unlisted"], proof: at === 0 ? "left" : "differs", literals: ["ana@example.com"] };
};

/** Both have the flag; the new one has lost it. */
const keysLost: Weakening = (now, random, old) => {
  const parents = rulesOf(now.model).filter(({ path }) => isParent(path, old));
  const id = random.pick(parents)?.id;
  if (id === undefined) return undefined;
  entryIn(old.model, id).keys = true;
  delete entryIn(now.model, id).keys;
  return { names: [id], proof: { said: "names that keys: true replaces are only scanned without it" } };
};

function isParent(path: string, { model }: Draft): boolean {
  const length = segmentsOf(path).length;
  return rulesOf(model).some((other) => other.path.startsWith(path) && segmentsOf(other.path).length > length);
}

const alsoInLost: Weakening = ({ model }, random) => {
  const rule = random.pick(rulesOf(model).filter((one) => one.also_in !== undefined));
  if (rule === undefined) return undefined;
  delete rule.also_in;
  return { names: [rule.id], proof: "left" };
};

/** A container above still replaces the field, but no text is looked at for it. */
const alsoInHidden: Weakening = ({ model }, random) => {
  const marked = rulesOf(model).filter((one) => one.also_in !== undefined);
  const rule = random.pick(marked.filter(({ path }) => rulesOf(model).some((other) => isAbove(other.path, path))));
  if (rule === undefined || rulesOf(model).length < 2) return undefined;
  dropEntry(model, rule.id);
  return { names: [rule.id], proof: "left" };
};

function isAbove(container: string, path: string): boolean {
  const [above, below] = [segmentsOf(container), segmentsOf(path)];
  return above.length < below.length && above.every((segment, i) => segment === below[i]);
}

const valuesLost: Weakening = ({ model }, random) => {
  const keep = random.pick(keepsOf(model).filter(({ values }) => values !== undefined));
  if (keep === undefined) return undefined;
  delete keep.values;
  return { names: [keep.id], proof: "left", literals: ["Quoldumox"] };
};

const valuesWidened: Weakening = ({ model }, random) => {
  const keep = random.pick(keepsOf(model).filter(({ values }) => values !== undefined));
  const more = random.pick(["Quoldumox", 4711]);
  if (keep === undefined || more === undefined || keep.values?.includes(more)) return undefined;
  keep.values = [...(keep.values ?? []), more];
  return { names: [keep.id], proof: "left", literals: [more] };
};

/** What a keep's filter asks for is more. */
const keepFilterWidened: Weakening = ({ model }, random) => {
  const keep = random.pick(keepsOf(model).filter(({ path }) => /\[\?.*==/.test(path)));
  if (keep === undefined) return undefined;
  keep.path = segmentsOf(keep.path)
    .map((segment) => {
      const [, member] = /@\.([A-Za-z_]+) ==/.exec(filterIn(segment) ?? "") ?? [];
      return member === undefined ? segment : `[?${filterIn(segment)} || @.${member} == 'someUnknown']`;
    })
    .join("");
  return { names: [keep.id], proof: "left" };
};

/** A name of a ruled field beside it. */
const keepWidened: Weakening = (now, random) => {
  const [keep, rule] = random.pick(neighbours(now)) ?? [];
  if (keep === undefined || rule === undefined) return undefined;
  const names = [keep, rule].flatMap(({ path }) => namesIn(segmentsOf(path).at(-1) ?? ""));
  const last = `[${names.map((name) => `'${name}'`).join(", ")}]`;
  keep.path = [...segmentsOf(keep.path).slice(0, -1), last].join("");
  return dropRuled(now, rule, keep);
};

/** Keeps and rules of which only the last names differ. */
function neighbours({ model }: Draft): [Entry, Entry][] {
  const around = ({ path }: Entry) => segmentsOf(path).slice(0, -1).join("");
  const hasNames = ({ path }: Entry) => namesIn(segmentsOf(path).at(-1) ?? "").length > 0;
  const rules = rulesOf(model).filter(hasNames);
  return keepsOf(model)
    .filter((keep) => hasNames(keep) && keep.values === undefined)
    .flatMap((keep) =>
      rules.filter((rule) => around(rule) === around(keep)).map((rule): [Entry, Entry] => [keep, rule]),
    );
}

/** Two entries of one place are refused, so the rule goes. */
function dropRuled({ model }: Draft, rule: Entry, keep: Entry): Weakened | undefined {
  if (rulesOf(model).length < 2 || listWith(model, rule.id) === listWith(model, keep.id)) return undefined;
  dropEntry(model, rule.id);
  return { names: [rule.id, keep.id], proof: "left" };
}

/** A keep inside of a container that a rule takes whole. */
const newKeep: Weakening = ({ model }, random) => {
  const rule = random.pick((model.rules ?? []).filter((one) => isKeepable(one) && !/[?*]\]?$/.test(one.path)));
  if (rule === undefined) return undefined;
  const path = `${rule.path}.machineNumber`;
  model.keep = [...(model.keep ?? []), { id: "machine-number", path, source: rule.source ?? [], ...REASONED }];
  return { names: ["machine-number", rule.id], proof: "left" };
};

const renamedAndWeaker: Weakening = (now, random, old) => {
  const found = weakerAction(now, random, old);
  const [id] = found?.names ?? [];
  if (found === undefined || id === undefined) return undefined;
  const rule = entryIn(now.model, id);
  rule.id = `${id}-new`;
  expectOf(now.model, id, rule.id);
  return { ...found, names: [id, rule.id] };
};

export const ACTIONS: Readonly<Record<string, Weakening>> = {
  "an action weakened": weakerAction,
  "a mask leaves more": moreOfAMask,
  "a rule made a keep": ruleToKeep,
  "unlisted weakened": unlistedWeaker,
  "keys: true taken away": keysLost,
  "also_in taken away": alsoInLost,
  "also_in dropped below a container": alsoInHidden,
  "values of a keep removed": valuesLost,
  "values of a keep widened": valuesWidened,
  "a keep's filter widened": keepFilterWidened,
  "a keep widened by a ruled name": keepWidened,
  "a keep inside of a ruled container": newKeep,
  "renamed, and an action weakened": renamedAndWeaker,
};

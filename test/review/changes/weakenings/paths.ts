/** Entries that are dropped, or that match less than before. */
import type { Weakened, Weakening } from "../change.ts";
import { type Draft, dropEntry, type Entry, expectOf, fieldPaths, listWith, rulesOf } from "../draft.ts";
import { comparisons, filterIn, indicesOf, namesIn, namesText, replaced, segmentsOf } from "../path-text.ts";
import type { Random } from "../random.ts";

const dropped: Weakening = ({ model }, random) => {
  const rule = random.pick(rulesOf(model));
  if (rule === undefined || rulesOf(model).length < 2) return undefined;
  dropEntry(model, rule.id);
  return { names: [rule.id], proof: "left" };
};

/** A rule, and one of its segments that `fits` chooses. */
function chosen({ model }: Draft, random: Random, fits: (segment: string, index: number, path: string) => boolean) {
  const all = rulesOf(model).flatMap((rule) =>
    indicesOf(rule.path, () => true)
      .filter((index) => fits(segmentsOf(rule.path)[index] as string, index, rule.path))
      .map((index) => ({ rule, index, segment: segmentsOf(rule.path)[index] as string })),
  );
  return random.pick(all);
}

/** The rule's path with something else in the place of one segment. */
function narrowing(
  fits: (segment: string, index: number, path: string) => boolean,
  others: (segment: string, random: Random, draft: Draft, rule: Entry) => readonly string[] | undefined,
): Weakening {
  return (now, random) => {
    const found = chosen(now, random, fits);
    if (found === undefined) return undefined;
    const { rule, index, segment } = found;
    const segments = others(segment, random, now, rule);
    if (segments === undefined) return undefined;
    rule.path = replaced(rule.path, index, ...segments);
    expectOf(now.model, rule.id, undefined);
    return { names: [rule.id], proof: "left" };
  };
}

const isUnion = (segment: string) => namesIn(segment).length > 1;
const isOne = (segment: string) => namesIn(segment).length === 1;
const isLast = (_: string, index: number, path: string) => index === segmentsOf(path).length - 1;
const hasUnequal = (segment: string) => (filterIn(segment) ?? "").includes("!=");

/** Both versions without the rules that take the same place with all that is around it. */
function uncovered(weakening: Weakening): Weakening {
  return (now, random, old) => {
    const told = weakening(now, random, old);
    const path = rulesOf(old.model).find(({ id }) => id === told?.names[0])?.path;
    const around = rulesOf(old.model).filter((one) => path !== undefined && isAround(one.path, path));
    for (const { id } of around) for (const { model } of [old, now]) dropEntry(model, id);
    return told;
  };
}

function isAround(container: string, path: string): boolean {
  const [outer, inner] = [segmentsOf(container), segmentsOf(path)];
  return outer.length < inner.length && outer.every((segment, i) => segment === inner[i]);
}

const nameLost = narrowing(isUnion, (segment, random) => {
  const names = namesIn(segment);
  const lost = random.pick(names);
  return [namesText(names.filter((name) => name !== lost))];
});

const firstOnly = narrowing(
  (segment) => segment === "[*]",
  () => ["[0]"],
);

const onlySome = narrowing(
  (segment) => segment === "[*]",
  (_, random) => [random.pick(["[?@.active]", "[?@.extra == 'yes']", "[?@.extra > 1]"]) as string],
);

const oneNameMore = narrowing(hasUnequal, (segment, random) => {
  const filter = filterIn(segment) as string;
  const [{ member } = { member: "name" }] = comparisons(filter);
  return [`[?${filter} && @.${member} != '${random.pick(["someUnknown", "mood", "memo"])}']`];
});

const onlyWhereThere = narrowing(hasUnequal, (segment) => {
  const filter = filterIn(segment) as string;
  const [{ member } = { member: "name" }] = comparisons(filter);
  return [`[?@.${member} && ${filter}]`];
});

const wildToName = narrowing(
  (segment) => segment === "[*]" || segment === ".*",
  () => [".items"],
);

const sibling = narrowing(
  (segment, index, path) => isOne(segment) && isLast(segment, index, path),
  (segment, random, draft) => {
    const names = fieldPaths(draft).flatMap((path) => namesIn(segmentsOf(path).at(-1) ?? ""));
    const other = random.pick(names.filter((name) => /^[A-Za-z]+$/.test(name)));
    return other === undefined || segment === `.${other}` ? undefined : [`.${other}`];
  },
);

const deeper = narrowing(
  (segment, index, path) => isLast(segment, index, path),
  (segment, random) => [segment, random.pick([".value", "[0]", ".text"]) as string],
);

/** In the place of one rule two, and what lies between them is forgotten. */
const splitWithGap: Weakening = (now, random) => {
  const found = chosen(now, random, (segment) => namesIn(segment).length > 2 || hasUnequal(segment));
  if (found === undefined) return undefined;
  const { rule, index, segment } = found;
  const [one, two] = halves(segment);
  const list = listWith(now.model, rule.id);
  list.push({ ...structuredClone(rule), id: `${rule.id}-more`, path: replaced(rule.path, index, two) });
  rule.path = replaced(rule.path, index, one);
  expectOf(now.model, rule.id, undefined);
  return { names: [rule.id, `${rule.id}-more`], proof: "left" };
};

function halves(segment: string): [string, string] {
  const names = namesIn(segment);
  if (names.length > 2) return [namesText(names.slice(0, 1)), namesText(names.slice(2))];
  const filter = filterIn(segment) as string;
  const [{ member } = { member: "name" }] = comparisons(filter);
  return [`[?@.${member} == 'memo']`, `[?${filter} && @.${member} != 'memo' && @.${member} != 'someUnknown']`];
}

/** Under another id, so that it looks like another entry. */
function renamedToo(weakening: Weakening): Weakening {
  return (now, random, old): Weakened | undefined => {
    const weakened = weakening(now, random, old);
    const [id] = weakened?.names ?? [];
    const rule = rulesOf(now.model).find((one) => one.id === id);
    if (weakened === undefined || rule === undefined || id === undefined) return weakened;
    rule.id = `${id}-v2`;
    expectOf(now.model, id, rule.id);
    return { ...weakened, names: [...weakened.names, rule.id] };
  };
}

export const PATHS: Readonly<Record<string, Weakening>> = {
  "a rule dropped": dropped,
  "a name of a union dropped": nameLost,
  "[*] narrowed to [0]": firstOnly,
  "[*] narrowed to a filter": onlySome,
  "one name more that != leaves out": uncovered(oneNameMore),
  "!= only where the member is there": uncovered(onlyWhereThere),
  "a wildcard narrowed to a name": wildToName,
  "moved to a sibling": sibling,
  "one step deeper": deeper,
  "split in two with a gap": splitWithGap,
  "renamed, and a name dropped": renamedToo(nameLost),
  "renamed, and moved": renamedToo(sibling),
};

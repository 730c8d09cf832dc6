/** What a changed test guards less than it did. */
import { counted } from "../../errors/counted.ts";
import type { RulePack } from "../../rules/model.ts";
import type { RuleTest } from "../../rules/rule-test.ts";
import { compareEffects, effectOf } from "../effect.ts";
import { type DecidedValue, decisionsIn } from "../engine/engine.ts";
import { isObject, type Json } from "../engine/json.ts";
import { shownPath } from "../engine/shown-path.ts";

export interface TestLoss {
  /** Expectations that are gone, or that allow more; texts to be gone that stand no longer where they stood. */
  readonly expectations: number;
  /** Which expectations, in words; a text that has to be gone is not repeated. */
  readonly lost: readonly string[];
  /** Values of the document that are gone, so that nothing shows what would become of them. */
  readonly values: number;
}

/** The old test and its rules, and those that take their place. */
interface Versions {
  readonly old: RuleTest;
  readonly now: RuleTest;
  readonly before: RulePack;
  readonly after: RulePack;
}

export function lossOf(versions: Versions): TestLoss {
  const { old, now, before, after } = versions;
  const was = decisionsIn(old.json, before);
  const keptNoMore = keptNoMoreIn(versions, was);
  const decided = old.decided.filter(([place, id]) => !isStillDecided(place, id, versions) && !keptNoMore.has(place));
  const undecided = old.undecided.filter(
    (place) => !now.undecided.includes(place) && !isDecided(place, null, versions),
  );
  const kept = old.kept.filter(
    (place) => !now.kept.includes(place) && !isByRule(place, versions) && !keptNoMore.has(place),
  );
  const gone = goneLost(old, now, after);
  const values = missing(was, decisionsIn(now.json, after)).filter((path) => !keptNoMore.has(path));
  const pathText = (place: string) => shownPath(place, "a place", [before, after]);
  const lost = [
    ...decided.map(([place, id]) => `decided ${pathText(place)} by ${id}`),
    ...undecided.map((place) => `undecided ${pathText(place)}`),
    ...kept.map((place) => `kept ${pathText(place)}`),
    ...(gone === 0 ? [] : [`${counted(gone, "text")} to be gone`]),
  ];
  return { expectations: decided.length + undecided.length + kept.length + gone, lost, values: values.length };
}

/** Where a keep held, and none does now: no test can say any more that it keeps. */
function keptNoMoreIn({ old, before, after }: Versions, was: readonly DecidedValue[]): ReadonlySet<string> {
  const keeps = (pack: RulePack) => new Set(pack.entries.flatMap(({ id, kind }) => (kind === "keep" ? [id] : [])));
  const [kept, stillKept] = [keeps(before), keeps(after)];
  const now = new Map(decisionsIn(old.json, after).map(({ path, entry }) => [path, entry ?? ""]));
  return new Set(
    was.flatMap(({ path, entry }) => (kept.has(entry ?? "") && !stillKept.has(now.get(path) ?? "") ? [path] : [])),
  );
}

function isStillDecided(place: string, id: string, versions: Versions): boolean {
  const isOfKeep = versions.before.entries.some((entry) => entry.id === id && entry.kind === "keep");
  return isDecided(place, id, versions) || (isOfKeep && versions.now.kept.includes(place));
}

/** By an entry that does as much as the old one; `id` null: as what no entry decides. */
function isDecided(place: string, id: string | null, { now, before, after }: Versions): boolean {
  const entry = now.decided.find(([path]) => path === place)?.[1];
  if (entry === undefined) return false;
  return entry === id || compareEffects(effectOf(before, id), effectOf(after, entry)) !== "WEAKER";
}

function isByRule(place: string, { now, after }: Versions): boolean {
  const id = now.decided.find(([path]) => path === place)?.[1];
  return after.entries.some((entry) => entry.id === id && entry.kind === "rule");
}

/** As often as they stand in the one, and not in the other. */
function missing(was: readonly DecidedValue[], is: readonly DecidedValue[]): string[] {
  const left = is.map(({ path }) => path);
  return was.flatMap(({ path }) => {
    const at = left.indexOf(path);
    if (at < 0) return [path];
    left.splice(at, 1);
    return [];
  });
}

/**
 * A text that has to be gone may be another one, where it stands in the same places, and what becomes of these does not
 * hang on what stands there.
 */
function goneLost(old: RuleTest, now: RuleTest, after: RulePack): number {
  if (old.gone.length === 0) return 0;
  const [texts, newTexts] = [textsIn(JSON.parse(old.json)), new Map(textsIn(JSON.parse(now.json)))];
  const taken = takenWhole(now, after);
  return old.gone.filter((text) => {
    const places = texts.flatMap(([place, found]) => (found.includes(text) ? [place] : []));
    const others = places.length > 0 && places.every((place) => taken.has(place)) ? now.gone : [];
    const candidates = now.gone.includes(text) ? [text, ...others] : others;
    return !candidates.some((other) => places.every((place) => newTexts.get(place)?.includes(other)));
  }).length;
}

/** The places at which a rule takes whatever stands there. */
function takenWhole({ json }: RuleTest, pack: RulePack): ReadonlySet<string> {
  const taking = new Set(
    pack.entries.flatMap(({ id, action }) => (action !== null && action.name !== "scan" ? [id] : [])),
  );
  return new Set(
    decisionsIn(json, pack).flatMap(({ keys, entry }) => (taking.has(entry ?? "") ? [JSON.stringify(keys)] : [])),
  );
}

/** All scalars and all names of members, as text, by their places. */
function textsIn(value: Json, keys: readonly (string | number)[] = []): [place: string, text: string][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...keys, i]));
  if (!isObject(value)) return [[JSON.stringify(keys), String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => [
    [`${JSON.stringify([...keys, name])} name`, name],
    ...textsIn(inner, [...keys, name]),
  ]);
}

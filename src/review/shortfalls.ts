/** Entries that fall short: nothing needs them, or nothing tests them. */
import type { RulePack } from "../rules/model.ts";
import type { RuleTest } from "../rules/rule-test.ts";
import { type DecidedValue, decisionsIn } from "./engine/engine.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

export interface Shortfall {
  /** `stale`: no documented field and no test reaches it; `untested`: no test says that it decides. */
  readonly state: "stale" | "untested";
  readonly entry: string;
  readonly path: string;
  /** Of the rule file. */
  readonly line: number;
}

/** @param covered the entries that decide a documented field. */
export function shortfallsOf(reviewed: ReviewedPack, covered: ReadonlySet<string | null>): Shortfall[] {
  const { pack, tests, entries } = reviewed;
  const runs = tests.map((test) => ({ test, decided: decisionsIn(test.json, pack) }));
  const reached = new Set([...covered, ...runs.flatMap(({ decided }) => decided.map(({ entry }) => entry))]);
  const tested = new Set(runs.flatMap(({ test, decided }) => testedBy(test, decided, pack)));
  return pack.entries.flatMap(({ id, path }) => {
    const { line } = entries.find((entry) => entry.id === id)?.place ?? { line: 1 };
    const shortfall = (state: Shortfall["state"]) => ({ state, entry: id, path: path.text, line });
    return [...(reached.has(id) ? [] : [shortfall("stale")]), ...(tested.has(id) ? [] : [shortfall("untested")])];
  });
}

/** The entries that the test expects to decide, or to keep, and that do. */
function testedBy(test: RuleTest, decided: readonly DecidedValue[], pack: RulePack): string[] {
  const entryAt = new Map(decided.map(({ path, entry }) => [path, entry]));
  const decide = test.decided.filter(([path, id]) => entryAt.get(path) === id).map(([, id]) => id);
  const kept = new Set(test.kept.map((path) => entryAt.get(path)));
  const keeps = pack.entries.filter(({ kind, id }) => kind === "keep" && kept.has(id));
  return [...decide, ...keeps.map(({ id }) => id)];
}

/** A normalized path, as a failure of a test prints it: a name that no rule has may be anybody's, and is not shown. */
import type { PathPattern } from "../../paths/pattern.ts";
import type { RulePack } from "../../rules/model.ts";
import { normalizedPath, readPlace } from "./place.ts";

/** Of a name that is not shown. */
const HIDDEN = "[…]";

/**
 * `where`: where the path stands in the test, for a path that is not shown whole, as in `kept[1]`.
 *
 * @param packs whose names are shown.
 */
export function shownPath(path: string, where: string, packs: readonly RulePack[]): string {
  const read = readPlace(path);
  if (!("place" in read)) return where;
  const isNamed = (name: string) => packs.some((pack) => namesIn(pack).has(name));
  const steps = read.place.map((step) => {
    if (step.kind === "index") return normalizedPath([step.index]).slice(1);
    return step.kind === "name" && isNamed(step.name) ? normalizedPath([step.name]).slice(1) : HIDDEN;
  });
  return steps.includes(HIDDEN) ? `${where} at $${steps.join("")}` : path;
}

const NAMES = new WeakMap<RulePack, ReadonlySet<string>>();

function namesIn(pack: RulePack): ReadonlySet<string> {
  const known = NAMES.get(pack) ?? new Set([...pack.records, ...pack.entries.map(({ path }) => path)].flatMap(namesOf));
  NAMES.set(pack, known);
  return known;
}

function namesOf({ segments }: PathPattern): string[] {
  const selectors = segments.flatMap((segment) => segment.selectors);
  return selectors.flatMap((selector) => (selector.kind === "name" ? [selector.name] : []));
}

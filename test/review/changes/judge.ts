/** What a diff has to say of a change: texts for what is wrong with it, none where all is well. */
import type { Change } from "../../../src/review/diff/change.ts";
import type { RulesDiff } from "../../../src/review/diff/diff.ts";
import type { Keys } from "../../../src/review/engine/json.ts";
import { outcomeIn, redactAll } from "../../../src/review/engine/output.ts";
import { BUILT_IN_POLICIES } from "../../../src/rules/policy/built-in-policies.ts";
import type { WeakPair } from "./generate.ts";

const MOST_UNKNOWN = 5;

export function problemsOf(pair: WeakPair, diff: RulesDiff): string[] {
  const { names, isGuard = false, isStrict = false } = pair.weakened;
  const weaker = weakerIn(diff);
  if (isStrict && !diff.weaker) return diff.version.enough ? ["--strict does not fail"] : [];
  if (!diff.weaker) return [`nothing is weaker: ${diff.changes.map(lineOf).join(" / ")}`];
  const telling = weaker.filter((one) => isGuard || one.layer === "effect").filter((one) => isNamed(one, names));
  const unknown = weaker.filter(({ certainty }) => certainty === "unknown");
  return [
    ...(telling.length > 0 ? [] : [`no line names it: ${weaker.map(lineOf).join(" / ")}`]),
    ...(unknown.length > MOST_UNKNOWN ? [`${unknown.length} are unknown: ${unknown.map(lineOf).join(" / ")}`] : []),
    ...weaker.flatMap((one) => exampleProblems(one, pair)),
  ];
}

export function alarmsOf(diff: RulesDiff): string[] {
  return weakerIn(diff).map(lineOf);
}

function weakerIn({ changes }: RulesDiff): Change[] {
  return changes.filter(({ direction }) => direction === "WEAKER");
}

export function lineOf({ layer, certainty, entry, what, place, policy, before, after }: Change): string {
  return `${layer} ${certainty} ${entry} ${what} ${place} ${policy ?? ""} ${before} → ${after}`;
}

function isNamed({ entry, what, place, also, before, after }: Change, names: readonly string[]): boolean {
  const told = [entry, what, place, ...also, before, after].filter((text) => text !== null);
  return names.some((name) => told.some((text) => text === name || text.includes(name)));
}

/** A decided effect on values shows a document on which both versions really differ, at the place that it says. */
function exampleProblems(change: Change, { before, after }: WeakPair): string[] {
  const { layer, certainty, what, example, place } = change;
  const isOfValues = layer === "effect" && certainty === "decided" && place !== null;
  if (!isOfValues || what === "records") return [];
  if (example === null) return [`no example: ${lineOf(change)}`];
  const policy = BUILT_IN_POLICIES.find(({ id }) => id === change.policy);
  const [was, is] = [before, after].map(
    ({ pack }) => redactAll([example.document], pack, policy && { policy })[0] ?? null,
  );
  const keys = keysIn(example.place);
  const outcomes = [was, is].map((output) => JSON.stringify(outcomeIn(output ?? null, example.document, keys)));
  const isSame = what === "name" ? JSON.stringify(was) === JSON.stringify(is) : outcomes[0] === outcomes[1];
  return isSame ? [`the example shows no difference: ${lineOf(change)}`] : [];
}

/** Of a normalized path, as RFC 9535 (section 2.7) writes it. */
function keysIn(place: string): Keys {
  return [...place.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g)].map(([, name, index]) =>
    index === undefined
      ? JSON.parse(`"${(name as string).replaceAll("\\'", "'").replaceAll('"', '\\"')}"`)
      : Number(index),
  );
}

/** A document on which two versions differ: made up from what a walk found, and shown by the engine itself. */
import type { Policy } from "../../rules/model.ts";
import { documentAt, keysTo, settledValue } from "../cases/document.ts";
import type { Spot, Walk } from "../cases/walk.ts";
import { decideAll } from "../engine/engine.ts";
import { type Json, type Keys, keyText, valueAt, withValue } from "../engine/json.ts";
import { outcomeIn, redactAll } from "../engine/output.ts";
import { normalizedPath } from "../engine/place.ts";
import type { Example } from "./change.ts";
import type { Difference, Versions } from "./differences.ts";

/** `undefined`: the engine does not decide as was foreseen. null: no value that was tried comes out differently. */
export type Shown = Example | null | undefined;

/** Values that all kinds of actions treat in some other way; all are made up. */
const TRIED: readonly Json[] = [
  "Zelda Example",
  "+1 202 555 0123",
  "ana@example.com",
  4711,
  "203.0.113.7",
  "1990-04-12",
  "2001:db8:1:2::3",
  17,
  7,
  true,
];

interface Trial {
  readonly document: Json;
  readonly keys: Keys;
}

/** @param packs the versions as files say it; `applied`: as the policy makes them. */
export function examplesFor(
  differences: readonly Difference[],
  walk: Walk,
  packs: Versions,
  applied: Versions,
  policy: Policy | undefined,
): Shown[] {
  const isForeseen = foreseen(differences, walk, applied);
  const trials = differences.map((one) => trialsFor(one, walk));
  const documents = trials.flat().map(({ document }) => document);
  const [old, now] = packs.map((pack) => redactAll(documents, pack, policy && { policy }).values());
  return trials.map((some, i): Shown => {
    const outputs = some.map((trial) => ({ trial, was: old?.next().value ?? null, is: now?.next().value ?? null }));
    if (!isForeseen[i]) return undefined;
    const shown = outputs.flatMap(({ trial, was, is }) => {
      const [before, after] = [was, is].map((output) => outcomeText(differences[i] as Difference, output, trial));
      return before === after ? [] : [exampleOf(trial, before as string, after as string)];
    });
    return shown[0] ?? null;
  });
}

function exampleOf({ document, keys }: Trial, before: string, after: string): Example {
  return { document, place: normalizedPath(keys), before, after };
}

/** Whether the engine decides the document as the walk says: it is the same matcher, so only made-up documents can be wrong. */
function foreseen(differences: readonly Difference[], walk: Walk, applied: Versions): boolean[] {
  const asked = differences.map((one) => documentAt(walk, one.spot, one.value ?? (TRIED[0] as Json)) ?? null);
  const decided = applied.map((pack) => decideAll(asked, pack));
  return differences.map(({ what, spot, by }, i) => {
    if (asked[i] === null) return false;
    if (what !== "value" && !spot.isOpaque) return true;
    const key = keyText(keysTo(walk, spot));
    return by.every((entry, file) => (decided[file]?.[i]?.get(key) ?? null) === entry);
  });
}

function trialsFor({ what, spot, value }: Difference, walk: Walk): Trial[] {
  // One piece alone shows nothing.
  if (what === "records" || what === "joined") return [];
  const settled = value ?? settledValue(spot);
  const values = settled === undefined ? TRIED : [settled];
  return values.flatMap((one): Trial[] => {
    const document = documentAt(walk, spot, one);
    const keys = keysTo(walk, spot);
    if (document === undefined) return [];
    if (what === "also_in: text") return textTrial(document, keys, spot, one);
    return [{ document, keys }, ...(what === "name" ? renamedTrial(document, keys, walk, one) : [])];
  });
}

/** A name with something in it that detectors find. */
function renamedTrial(document: Json, keys: Keys, { freshName }: Walk, name: Json): Trial[] {
  if (typeof name !== "string" || keys.at(-1) !== freshName) return [];
  const renamed = [...keys.slice(0, -1), name];
  const value = valueAt(document, keys) ?? null;
  const around = withValue(document, keys.slice(0, -1), {});
  const other = around && withValue(around, renamed, value);
  return other === undefined ? [] : [{ document: other, keys: renamed }];
}

/** A text beside the value, in the same record, that repeats it. */
function textTrial(document: Json, keys: Keys, spot: Spot, value: Json): Trial[] {
  if (typeof value !== "string") return [];
  const record = keys.slice(0, recordDepth(spot));
  const text = [...record, TEXT_NAME];
  const other = withValue(document, text, `call from ${value}, who is angry`);
  return other === undefined ? [] : [{ document: other, keys: text }];
}

const TEXT_NAME = "someText";

/** How many steps lead to the innermost record. */
function recordDepth(spot: Spot): number {
  let depth = 0;
  for (let at: Spot | undefined = spot.parent; at !== undefined; at = at.parent) depth += 1;
  for (let at: Spot | undefined = spot; at !== undefined; at = at.parent, depth--)
    if (at.states[0]?.record) return depth;
  return 0;
}

function outcomeText({ what }: Difference, output: Json, { document, keys }: Trial): string {
  if (what === "name") return valueAt(output, keys) === undefined ? "the name is replaced" : "the name stays";
  const out = outcomeIn(output, document, keys);
  return out.kind === "value" ? JSON.stringify(out.value) : out.kind;
}

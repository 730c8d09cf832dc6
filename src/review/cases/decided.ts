/** What each file does at a spot of a walk: to the value, to the name that leads to it, and to texts that repeat the value. */
import { keepOf, NO_ENTRY } from "../../matcher/across-files.ts";
import { listedText } from "../../matcher/listed-text.ts";
import type { State } from "../../matcher/states.ts";
import type { Primitive } from "../../paths/pattern.ts";
import type { Spot, Walk } from "./walk.ts";

/** A value at a spot, and what each file decides for it. */
export interface DecidedValue {
  /** undefined: any, but for those of closed lists. */
  readonly value: Primitive | undefined;
  /** By file: the number of an entry, NO_ENTRY, or `otherwiseOf` a keep. */
  readonly deciding: readonly number[];
  /** By file: it is taken out of the texts of its record, too. */
  readonly isKnown: readonly boolean[];
}

/** The values that make a difference at a spot; none where no scalar can stand there, or only one that holds nothing. */
export function valuesAt(walk: Walk, spot: Spot): DecidedValue[] {
  const { way, settled } = spot;
  if (way !== undefined && way.kind !== "end") return [];
  if (settled === undefined) return [undefined, ...listedAt(spot)].map((value) => decidedFor(walk, spot, value));
  const { is } = settled;
  if (is.kind !== "scalar" || is.value === null || is.value === "") return [];
  return [decidedFor(walk, spot, is.value)];
}

function listedAt({ states }: Spot): Primitive[] {
  const texts = states.flatMap(({ lists, covered }) =>
    covered || lists === undefined ? [] : [...lists.decided.keys()],
  );
  return [...new Set(texts)].map((text) => JSON.parse(text) as Primitive).filter((value) => value !== "");
}

function decidedFor(walk: Walk, spot: Spot, value: Primitive | undefined): DecidedValue {
  return {
    value,
    deciding: spot.states.map((state, file) => decidedIn(state, spot.deciding[file] as number, value)),
    isKnown: spot.states.map((state, file) => isKnownIn(state, walk, file, value)),
  };
}

function decidedIn({ covered, lists, decided }: State, deciding: number, value: Primitive | undefined): number {
  if (covered) return deciding;
  if (value === undefined) return decided;
  return lists?.decided.get(listedText(JSON.stringify(value))) ?? decided;
}

function isKnownIn({ nearest, without }: State, walk: Walk, file: number, value: Primitive | undefined): boolean {
  const entries = walk.states[file]?.plan.entries ?? [];
  const entry = nearest[0] ?? NO_ENTRY;
  const values = entries[entry]?.values;
  const isIn = values === undefined || (value !== undefined && value !== null && values.has(value));
  return entries[isIn ? entry : (without[0] ?? NO_ENTRY)]?.alsoInText === true;
}

/** The id of an entry in its pack; null where none decides. `unkept`: the keep that does not keep what stands there. */
export function entryOf(walk: Walk, file: number, deciding: number): { entry: string | null; unkept: string | null } {
  const { entries, packIds } = walk.states[file]?.plan ?? { entries: [], packIds: [] };
  const idOf = (number: number) => entries[number]?.id.slice((packIds[0] ?? "").length + 1) ?? null;
  const keep = keepOf(deciding);
  if (keep !== undefined) return { entry: null, unkept: idOf(keep) };
  return { entry: deciding === NO_ENTRY ? null : idOf(deciding), unkept: null };
}

/** What becomes of the name that leads to a spot, in one file. */
export type NameFate =
  /** A path has it, or nothing looks at it. */
  | { readonly kind: "stays" | "scanned" }
  /** By an entry, or because a keep keeps no names: `deciding` as in a state. */
  | { readonly kind: "replaced"; readonly deciding: number }
  /** With what it leads to, or with all that it stands in. */
  | { readonly kind: "gone" };

/**
 * undefined where no name leads to the spot, or one that stands in a rule file and holds no personal data.
 *
 * @param telling names in rule files in which detectors find something.
 */
export function nameFates(
  walk: Walk,
  { parent, step, states }: Spot,
  telling: ReadonlySet<string>,
): NameFate[] | undefined {
  if (parent === undefined || step === undefined || step.kind === "index") return undefined;
  if (step.kind === "name" && !telling.has(step.name)) return undefined;
  return states.map((state, file): NameFate => {
    const around = parent.states[file] as State;
    if (around.covered || around.taken !== undefined || state.taken === "remove") return { kind: "gone" };
    if (step.kind === "name" && around.names.has(step.name)) return { kind: "stays" };
    if (around.keys !== NO_ENTRY) return { kind: "replaced", deciding: around.keys };
    return { kind: isScanned(walk, file, state) ? "scanned" : "stays" };
  });
}

/** As decisions.ts has it: except where a value is kept or, unlisted, stays as it is. */
function isScanned(walk: Walk, file: number, { decided, lists }: State): boolean {
  const { plan } = walk.states[file] as Walk["states"][number];
  const deciding = lists?.fitting ?? decided;
  if (deciding === NO_ENTRY) return plan.unlisted !== "keep";
  const action = keepOf(deciding) === undefined ? (plan.entries[deciding]?.action?.name ?? null) : "replace";
  return action === "scan" || (action !== null && plan.unlisted !== "keep");
}

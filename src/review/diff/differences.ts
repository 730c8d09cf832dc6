/** How two versions differ at one spot of a walk through both. */
import { type ActionSpec, compareActions } from "../../actions/table.ts";
import type { Primitive } from "../../paths/pattern.ts";
import type { RulePack } from "../../rules/model.ts";
import { entryOf, type NameFate, nameFates, valuesAt } from "../cases/decided.ts";
import type { Spot, Walk } from "../cases/walk.ts";
import { actionText, type Effect, effectOf, effectOfUnkept, effectText } from "../effect.ts";
import type { Change } from "./change.ts";

export type Versions = readonly [before: RulePack, after: RulePack];

export interface Difference extends Pick<Change, "direction" | "certainty" | "entry" | "before" | "after"> {
  readonly what: "value" | "name" | "also_in: text" | "joined" | "records";
  readonly spot: Spot;
  /** undefined: any value. */
  readonly value: Primitive | undefined;
  /** The entries that decide, by version. */
  readonly by: readonly [before: string | null, after: string | null];
}

/** @param telling names in the versions' paths in which detectors find something. */
export function differencesAt(walk: Walk, versions: Versions, spot: Spot, telling: ReadonlySet<string>): Difference[] {
  const ofValues = valuesAt(walk, spot).flatMap(({ value, deciding, isKnown }) => {
    const [old, now] = effectsOf(walk, versions, deciding);
    return [
      ...ofValue(spot, value, asUnlisted(old, now, versions[0]), now),
      ...ofKnown(spot, value, isKnown, [old, now]),
      ...ofPiece(spot, value, [old, now]),
    ];
  });
  // Where the value changes, its name may change too: one line is enough.
  const isNews = ({ direction }: Difference) =>
    !ofValues.some((one) => one.what === "value" && one.direction === direction);
  return [...ofValues, ...ofName(walk, versions, spot, telling).filter(isNews), ...ofRecord(walk, spot)];
}

function effectsOf(walk: Walk, versions: Versions, deciding: readonly number[]): [Effect, Effect] {
  const [old, now] = versions.map((pack, file) => effectFor(walk, pack, file, deciding[file] as number));
  return [old as Effect, now as Effect];
}

function effectFor(walk: Walk, pack: RulePack, file: number, deciding: number): Effect {
  const { entry, unkept } = entryOf(walk, file, deciding);
  return unkept === null ? effectOf(pack, entry) : effectOfUnkept(unkept);
}

function ofValue(spot: Spot, value: Primitive | undefined, old: Effect, now: Effect): Difference[] {
  const judged = directionOf(old, now);
  if (judged === undefined) return [];
  const by = [old.entry, now.entry] as const;
  const texts = { before: effectText(old), after: effectText(now) };
  return [{ what: "value", spot, value, by, entry: old.entry ?? now.entry ?? now.unkept, ...judged, ...texts }];
}

/**
 * What a keep does not keep, and nothing else decides, is replaced for as long as the keep is there. Without the keep it is a
 * value like any other that nobody reviewed: that is no weakening, unless those stay.
 */
function asUnlisted(old: Effect, now: Effect, { unlisted }: RulePack): Effect {
  const isScannedByRule = now.entry !== null && now.spec?.name === "scan";
  if (old.unkept === null || now.unkept !== null || unlisted === "keep" || isScannedByRule) return old;
  return { ...old, spec: { name: unlisted } };
}

type Judged = Pick<Change, "direction" | "certainty">;

function directionOf(old: Effect, now: Effect): Judged | undefined {
  const judged = directionOfActions(old.spec, now.spec);
  if (judged !== undefined) return judged;
  // Without the keep, what it did not keep is treated as all that nobody reviewed.
  if (old.unkept !== null && now.unkept === null) return { direction: "DIFFERENT", certainty: "decided" };
  if (now.spec === null || (old.category === now.category && old.subject === now.subject)) return undefined;
  // What changed in an entry stands in its own line.
  if (old.entry !== null && old.entry === now.entry) return undefined;
  return directionOfWords(old, now);
}

/** Dates that shift by another entry's value may all shift alike now: nobody knows how many values that entry has. */
export function directionOfActions(old: ActionSpec | null, now: ActionSpec | null): Judged | undefined {
  const direction = compareActions(old, now);
  if (old?.name === "shift-date" && now?.name === "shift-date" && direction === "DIFFERENT") {
    return { direction: "WEAKER", certainty: "unknown" };
  }
  return direction && { direction, certainty: "decided" };
}

type Words = Pick<Effect, "category" | "subject">;

/**
 * The same is done, to another category or subject. A policy that names the old one may do less to the new one, and nobody
 * knows all policies; unless the new category lies below the old one, so that lines for the old one hold for it, too.
 */
export function directionOfWords(old: Words, now: Words): Judged {
  const isBelow =
    old.category === null || now.category === old.category || now.category?.startsWith(`${old.category}.`);
  const isSame = old.subject === null || now.subject === old.subject;
  return isBelow === true && isSame
    ? { direction: "DIFFERENT", certainty: "decided" }
    : { direction: "WEAKER", certainty: "unknown" };
}

function ofKnown(
  spot: Spot,
  value: Primitive | undefined,
  [was, is]: readonly boolean[],
  [old, now]: readonly [Effect, Effect],
): Difference[] {
  if (was === is) return [];
  const textOf = (isKnown: boolean | undefined) =>
    isKnown ? "taken out of the texts of its record, too" : "texts that repeat it are only scanned";
  return [
    {
      what: "also_in: text",
      direction: is ? "STRONGER" : "WEAKER",
      certainty: "decided",
      ...{ spot, value, by: [old.entry, now.entry], entry: old.entry ?? now.entry },
      ...{ before: textOf(was), after: textOf(is) },
    },
  ];
}

/** A text that is a piece no more is looked at alone; where it lies in a smaller text, less stands beside it. */
function ofPiece(spot: Spot, value: Primitive | undefined, [old, now]: readonly [Effect, Effect]): Difference[] {
  const [was, is] = [old, now].map(({ spec }, file) => (isScan(spec) ? levelsOf(spot, file) : 0)) as [number, number];
  // What is not scanned needs no text around it: that change has its own line.
  if (was === is || !isScan(old.spec) || !isScan(now.spec)) return [];
  return [
    {
      what: "joined",
      direction: was > is ? "WEAKER" : "STRONGER",
      certainty: "decided",
      ...{ spot, value, by: [old.entry, now.entry], entry: old.entry ?? now.entry },
      ...{ before: pieceText(was), after: pieceText(is) },
    },
  ];
}

function isScan(spec: ActionSpec | null): boolean {
  return spec?.name === "scan";
}

function levelsOf({ states }: Spot, file: number): number {
  return states[file]?.pieceOf?.levels ?? 0;
}

function pieceText(levels: number): string {
  return levels === 0
    ? "looked at alone"
    : `a piece of a text that begins ${levels === 1 ? "one level" : `${levels} levels`} up`;
}

function ofName(walk: Walk, versions: Versions, spot: Spot, telling: ReadonlySet<string>): Difference[] {
  const fates = nameFates(walk, spot, telling);
  const [old, now] = (fates ?? []).map((fate, file) => nameEffect(walk, versions[file] as RulePack, file, fate));
  if (old === undefined || now === undefined || old.level === now.level) return [];
  const isEqual = old.level === REPLACED && now.level === REPLACED;
  const direction = isEqual ? compareActions(old.spec, now.spec) : old.level > now.level ? "WEAKER" : "STRONGER";
  if (direction === undefined) return [];
  return [
    {
      what: "name",
      ...{ direction, certainty: "decided", spot, value: undefined },
      ...{ by: [old.entry, now.entry], entry: old.entry ?? now.entry, before: old.text, after: now.text },
    },
  ];
}

const [STAYS, SCANNED, REPLACED, GONE] = [0, 1, 2, 3];

function nameEffect(walk: Walk, pack: RulePack, file: number, fate: NameFate) {
  const none = { spec: null, entry: null };
  switch (fate.kind) {
    case "stays":
      return { ...none, level: STAYS, text: "the name stays" };
    case "scanned":
      return { ...none, level: SCANNED, text: "the name is scanned" };
    case "gone":
      return { ...none, level: GONE, text: "the name goes with what is there" };
    case "replaced": {
      const { spec, entry, unkept } = effectFor(walk, pack, file, fate.deciding);
      const text = `the name is replaced (${actionText(spec)})`;
      // Whatever decides what a keep does not keep looks at the names, too, which is enough.
      return { spec, entry, level: unkept === null ? REPLACED : SCANNED, text };
    }
  }
}

/** Known values are taken out of the texts of their record: a record inside the old one leaves those around it. */
function ofRecord(walk: Walk, spot: Spot): Difference[] {
  const [old, now] = spot.states;
  const hasKnown = walk.states.some(({ plan }) => plan.entries.some(({ alsoInText }) => alsoInText));
  if (!hasKnown || old === undefined || now === undefined || old.covered || old.record || !now.record) return [];
  if (!hasRecordAround(spot)) return [];
  return [
    {
      what: "records",
      ...{ direction: "WEAKER", certainty: "decided", spot, value: undefined, by: [null, null], entry: null },
      before: "one record with what is around it",
      after: "a record of its own: what also_in takes out of texts here stays in the texts around it",
    },
  ];
}

function hasRecordAround({ parent }: Spot): boolean {
  for (let at = parent; at !== undefined; at = at.parent) if (at.states[0]?.record) return true;
  return false;
}

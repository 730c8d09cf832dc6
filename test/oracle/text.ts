/** `scan`: what is planted in a text goes, and what is known from other fields; also in JSON inside of strings. */
import type { Around } from "./action.ts";
import { labelOf, numbered } from "./forms/labels.ts";
import { findKnown, type Known, type Span } from "./known.ts";
import { plantedHere, plantedNumber } from "./planted.ts";
import { actionForHits } from "./policy.ts";
import { type Action, isObject, type Json, type Policy } from "./spec.ts";
import { applied, makesLabels } from "./table.ts";

/** Where a text stands, and what is known there. */
export interface Where {
  readonly policy: Policy | undefined;
  readonly around: (category: string | null) => Around;
  readonly known: Known;
}

/** JSON inside of strings is looked into so deep. */
const DEEPEST = 4;

interface Edit extends Span {
  readonly text: string;
}

export function scannedText(text: string, where: Where, depth = 0): string {
  const inside = jsonIn(text);
  if (inside === undefined) return plainText(text, "value", where);
  if (depth === DEEPEST) return "[REDACTED]";
  return JSON.stringify(scannedJson(inside, where, depth + 1));
}

/** A name of a member, its labels not numbered yet. */
export function scannedName(name: string, where: Where): string {
  return plainText(name, "name", where);
}

export function scannedNumber(number: number, { policy, around }: Where): string | number {
  const { regions } = around(null).keyed;
  const hit = plantedNumber(JSON.stringify(number), regions);
  if (hit === undefined) return number;
  return applied(number, actionForHits(hit.category, policy), around(hit.category)) as string | number;
}

/** Written without spaces, as all JSON in the texts of these tests is. */
function jsonIn(text: string): Json | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function scannedJson(value: Json, where: Where, depth: number): Json {
  if (typeof value === "string") return scannedText(value, where, depth);
  if (typeof value === "number") return scannedNumber(value, where);
  if (Array.isArray(value)) return value.map((element) => scannedJson(element, where, depth));
  if (!isObject(value)) return value;
  const used = new Map<string, number>();
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const made = scannedName(name, where);
      return [made === name ? name : numberedIn(used, made), scannedJson(inner, where, depth)];
    }),
  );
}

/** The label with how often it has come in the object. */
export function numberedIn(used: Map<string, number>, made: string): string {
  const count = (used.get(made) ?? 0) + 1;
  used.set(made, count);
  return numbered(made, count);
}

function plainText(text: string, use: "value" | "name", where: Where): string {
  const { policy, around, known } = where;
  const make = (span: Span, action: Action, category: string | null): Edit => {
    const isLabel = use === "name" && makesLabels(action);
    const made = applied(text.slice(span.start, span.end), action, around(category));
    return { ...span, text: isLabel ? labelOf(category) : String(made) };
  };
  const hits = plantedHere(around(null).keyed.regions).flatMap(({ text: planted, category }) =>
    placesOf(planted, text).map((start) => ({ start, end: start + planted.length, category })),
  );
  const edits = hits.map((hit) => make(hit, actionForHits(hit.category, policy), hit.category));
  for (const span of use === "value" ? findKnown(known, text) : []) {
    // What detectors find goes first; of what is known, what they leave.
    for (const rest of without(span, hits)) {
      edits.push(make(rest, span.entry.action as Action, span.entry.category));
    }
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}

function placesOf(planted: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(planted); at >= 0; at = text.indexOf(planted, at + 1)) places.push(at);
  return places;
}

function without(span: Span, hits: readonly Span[]): Span[] {
  const inside = hits.filter((hit) => hit.start < span.end && hit.end > span.start).sort((a, b) => a.start - b.start);
  const rests: Span[] = [];
  let from = span.start;
  for (const hit of inside) {
    if (hit.start > from) rests.push({ start: from, end: hit.start });
    from = Math.max(from, hit.end);
  }
  if (from < span.end) rests.push({ start: from, end: span.end });
  return rests;
}

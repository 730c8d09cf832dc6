/**
 * Asks the real engine which entry decides each value, of one document or of many small ones in one go. This room makes up
 * documents and runs the engine on them; it must not guess what the engine would say.
 */
import type { RulePack } from "../../rules/model.ts";
import { type Json, type Keys, keyText, valuesIn } from "./json.ts";
import { normalizedPath } from "./place.ts";
import { Tracer } from "./trace.ts";

/** The engine tells so many documents apart without sharing what it knows of their places. */
const MOST_AT_ONCE = 200;

export interface DecidedValue {
  /** As a rule file's tests write it. */
  readonly path: string;
  readonly keys: Keys;
  /** null where no entry has a say. */
  readonly entry: string | null;
}

/** With keeps that keep any scalar: for made-up values, which stand for whatever a closed list has. */
export function withoutLists(pack: RulePack): RulePack {
  return { ...pack, entries: pack.entries.map(({ values: _, ...entry }) => entry) };
}

const TRACERS = new WeakMap<RulePack, Tracer>();

function tracerOf(pack: RulePack): Tracer {
  const tracer = TRACERS.get(pack) ?? new Tracer({ packs: [pack] });
  TRACERS.set(pack, tracer);
  return tracer;
}

/** All values of a JSON text that hold something, in their order. */
export function decisionsIn(text: string, pack: RulePack): DecidedValue[] {
  return tracerOf(pack)
    .trace(text)
    .map(({ keys, entry }) => ({
      path: normalizedPath(keys),
      keys,
      entry: entry?.slice(pack.id.length + 1) ?? null,
    }));
}

/** For each document, by `keyText` of the place, the id of the entry; null where no entry has a say. */
export function decideAll(documents: readonly Json[], pack: RulePack): ReadonlyMap<string, string | null>[] {
  const decisions: ReadonlyMap<string, string | null>[] = [];
  for (let from = 0; from < documents.length; from += MOST_AT_ONCE) {
    const some = documents.slice(from, from + MOST_AT_ONCE);
    const text = some.map((document) => JSON.stringify(document)).join("\n");
    const decided = decisionsIn(text, pack).values();
    for (const document of some) {
      const own = valuesIn(document).flatMap(() => decided.next().value ?? []);
      decisions.push(new Map(own.map(({ keys, entry }) => [keyText(keys), entry])));
    }
    if (decided.next().done !== true) throw new Error("the engine saw other values than were made up");
  }
  return decisions;
}

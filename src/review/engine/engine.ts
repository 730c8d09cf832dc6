/**
 * Asks the real engine which entry decides each value, of one document or of many small ones at once. This room makes up
 * documents and runs the engine on them; it must not guess what the engine would say.
 */
import type { RulePack } from "../../rules/model.ts";
import { type Json, type Keys, keyText, valuesIn } from "./json.ts";
import { normalizedPath } from "./place.ts";
import { Tracer } from "./trace.ts";

/** So few documents that the engine does not have to share the nodes of their paths. */
const MOST_AT_ONCE = 200;

export interface DecidedValue {
  /** As a rule file's tests write it. */
  readonly path: string;
  readonly keys: Keys;
  /** null where no entry has a say. */
  readonly entry: string | null;
}

/** The pack, but its keeps keep any scalar: a made-up value stands for whatever a closed list has. */
export function withoutLists(pack: RulePack): RulePack {
  return { ...pack, entries: pack.entries.map(({ values: _, ...entry }) => entry) };
}

const TRACERS = new WeakMap<RulePack, Tracer>();

function tracerOf(pack: RulePack): Tracer {
  const tracer = TRACERS.get(pack) ?? new Tracer({ packs: [pack] });
  TRACERS.set(pack, tracer);
  return tracer;
}

/** All values of a JSON text that hold something, in order. */
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

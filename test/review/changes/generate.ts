/** Pairs of versions of a shipped pack, and whether the new one really leaves more, seen without a diff. */
import type { Json } from "../../../src/review/engine/json.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import { BUILT_IN_POLICIES } from "../../../src/rules/policy/built-in-policies.ts";
import type { Harmless, Weakened, Weakening } from "./change.ts";
import { allDocuments, nearDocuments, repeating, withLiteral } from "./documents.ts";
import { copyOf, type Draft, fieldPaths, readDraft, type Shipped } from "./draft.ts";
import { Random } from "./random.ts";
import { type Seen, seenIn } from "./witness.ts";

export interface Pair {
  readonly pack: string;
  readonly before: ReviewedPack;
  readonly after: ReviewedPack;
  readonly old: Draft;
  /** More and more of them. */
  readonly documents: readonly (() => Json[])[];
}

export type WeakPair = Pair & { readonly weakened: Weakened };

/** How often a change is tried in each pack: most packs lack something, and what weakens nothing does not count. */
const ROUNDS = 4;

/** Only one that is weaker: as documents show, or for the reason that the change gives. */
export function weakPair(packs: readonly Shipped[], change: Weakening, seed: number): WeakPair | undefined {
  const found = firstOf(packs, change, seed, isProven);
  return found && { ...found.pair, weakened: found.told };
}

/** Documents near the change have to bear it out. */
export function harmlessPair(packs: readonly Shipped[], change: Harmless, seed: number): Pair | undefined {
  return firstOf(packs, change, seed, ({ pair }) => showsIn(pair, pair.documents[0]?.() ?? [], {}) !== "left")?.pair;
}

interface Made<T> {
  readonly pair: Pair;
  readonly told: T;
}

type Change<T> = (now: Draft, random: Random, old: Draft) => T | undefined;

function firstOf<T>(packs: readonly Shipped[], change: Change<T>, seed: number, fits: (made: Made<T>) => boolean) {
  const random = new Random(seed);
  for (let i = 0; i < ROUNDS; i++) {
    for (const pack of random.shuffled(packs)) {
      const made = madeOf(pack, change, random);
      if (made !== undefined && fits(made)) return made;
    }
  }
  return undefined;
}

/** undefined where the pack has nothing of the kind, or where the new version is refused. */
function madeOf<T>(pack: Shipped, change: Change<T>, random: Random): Made<T> | undefined {
  const [old, now] = [copyOf(pack), copyOf(pack)];
  const told = change(now, random, old);
  const after = told && readDraft(now);
  const before = after && (isSame(old, pack) ? pack.reviewed : readDraft(old));
  if (told === undefined || before === undefined || after === undefined) return undefined;
  const parts = { models: [old.model, now.model] as const, sample: pack.sample, fields: fieldPaths(pack) };
  const documents = [() => nearDocuments(parts), () => allDocuments(parts)];
  return { pair: { pack: pack.name, before, after, old, documents }, told };
}

function isSame(one: Draft, { model }: Shipped): boolean {
  return JSON.stringify(one.model) === JSON.stringify(model);
}

function isProven({ pair, told }: Made<Weakened>): boolean {
  const { proof } = told;
  if (typeof proof === "object") return true;
  return pair.documents.some((documents) => {
    const seen = showsIn(pair, documents(), told);
    return proof === "left" ? seen === "left" : seen !== "same";
  });
}

/** In texts that repeat known values only where nothing else shows it. */
function showsIn({ before, after, old }: Pair, documents: Json[], told: Partial<Weakened>): Seen {
  const { policy, literals = [], names = [] } = told;
  const all = [...documents, ...literals.flatMap((literal) => withLiteral(documents, before, names, literal))];
  const under = BUILT_IN_POLICIES.find(({ id }) => id === policy);
  const seen = seenIn(all, before.pack, after.pack, under);
  return seen === "left"
    ? seen
    : worse(seen, seenIn(repeating(documents, before, old), before.pack, after.pack, under));
}

function worse(one: Seen, other: Seen): Seen {
  return other === "same" ? one : other;
}

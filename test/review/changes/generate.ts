/** Pairs of versions, one after another, in which the kinds of changes and the packs take turns. */
import type { Json } from "../../../src/review/engine/json.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import { BUILT_IN_POLICIES } from "../../../src/rules/policy/built-in-policies.ts";
import type { Harmless, Weakened, Weakening } from "./change.ts";
import { allDocuments, nearDocuments, repeating, withLiteral } from "./documents.ts";
import { copyOf, type Draft, fieldPaths, readDraft, type Shipped } from "./draft.ts";
import { Random } from "./random.ts";
import { type Seen, seenIn } from "./witness.ts";

export interface Pair {
  readonly kind: string;
  readonly pack: string;
  readonly before: ReviewedPack;
  readonly after: ReviewedPack;
  readonly drafts: readonly [old: Draft, now: Draft];
  /** More and more of them. */
  readonly documents: readonly (() => Json[])[];
}

export type WeakPair = Pair & { readonly weakened: Weakened };

/** In how many ways a kind of change is tried in each pack until it is left out: not every pack has what it needs. */
const ROUNDS = 4;

interface Made<T> {
  readonly pair: Pair;
  readonly told: T;
}

class Generator<T> {
  readonly #packs: readonly Shipped[];
  readonly #random: Random;

  constructor(packs: readonly Shipped[], seed: number) {
    this.#packs = packs;
    this.#random = new Random(seed);
  }

  /** undefined where no pack that was tried has such a change. */
  one(kind: string, change: (now: Draft, random: Random, old: Draft) => T | undefined, fits: (made: Made<T>) => boolean) {
    for (let i = 0; i < ROUNDS; i++) {
      for (const pack of this.#random.shuffled(this.#packs)) {
        const made = this.#made(kind, pack, change);
        if (made !== undefined && fits(made)) return made;
      }
    }
    return undefined;
  }

  #made(kind: string, pack: Shipped, change: (now: Draft, random: Random, old: Draft) => T | undefined) {
    const [old, now] = [copyOf(pack), copyOf(pack)];
    const told = change(now, this.#random, old);
    if (told === undefined) return undefined;
    const after = readDraft(now);
    const before = after && (isSame(old, pack) ? pack.reviewed : readDraft(old));
    if (before === undefined || after === undefined) return undefined;
    const models = [old.model, now.model] as const;
    const parts = { models, sample: pack.sample, fields: fieldPaths(pack) };
    const documents = [() => nearDocuments(parts), () => allDocuments(parts)];
    return { pair: { kind, pack: pack.name, before, after, drafts: [old, now] as const, documents }, told };
  }
}

function isSame(one: Draft, { model }: Shipped): boolean {
  return JSON.stringify(one.model) === JSON.stringify(model);
}

function* inTurns<T, P>(
  { packs, seed, count }: Wanted,
  kinds: Readonly<Record<string, (now: Draft, random: Random, old: Draft) => T | undefined>>,
  fits: (made: Made<T>) => boolean,
  result: (made: Made<T>) => P,
): Generator_<P> {
  const generator = new Generator<T>(packs, seed);
  const names = Object.keys(kinds);
  const empty = new Set<string>();
  for (let made = 0, turn = 0; made < count && empty.size < names.length; turn++) {
    const kind = names[turn % names.length] as string;
    if (empty.has(kind)) continue;
    const one = generator.one(kind, kinds[kind] as (typeof kinds)[string], fits);
    if (one === undefined) {
      empty.add(kind);
      continue;
    }
    made++;
    yield result(one);
  }
}

type Generator_<P> = globalThis.Generator<P, void>;

interface Wanted {
  readonly packs: readonly Shipped[];
  readonly seed: number;
  readonly count: number;
}

/** Only those that are weaker: as documents show, or for the reason that the kind gives. */
export function weakPairs(wanted: Wanted, kinds: Readonly<Record<string, Weakening>>): Generator_<WeakPair> {
  return inTurns(wanted, kinds, isProven, ({ pair, told }) => ({ ...pair, weakened: told }));
}

export function harmlessPairs(wanted: Wanted, kinds: Readonly<Record<string, Harmless>>): Generator_<Pair> {
  const isTame = ({ pair }: Made<readonly string[]>) => showsIn(pair, pair.documents[0]?.() ?? [], {}) !== "left";
  return inTurns(wanted, kinds, isTame, ({ pair }) => pair);
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
function showsIn({ before, after, drafts: [old] }: Pair, documents: Json[], told: Partial<Weakened>): Seen {
  const { policy, literals = [], names = [] } = told;
  const all = [...documents, ...literals.flatMap((literal) => withLiteral(documents, before, names, literal))];
  const under = BUILT_IN_POLICIES.find(({ id }) => id === policy);
  const seen = seenIn(all, before.pack, after.pack, under);
  return seen === "left" ? seen : worse(seen, seenIn(repeating(documents, before, old), before.pack, after.pack, under));
}

function worse(one: Seen, other: Seen): Seen {
  return other === "same" ? one : other;
}

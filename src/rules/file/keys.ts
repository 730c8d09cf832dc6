/** Reads a map by a table of its keys: which keys there are, which are needed, and how each value is read. */

import { didYouMean } from "../../errors/suggest.ts";
import { type Checking, listOf, quote, type Reader } from "./checking.ts";
import { asMap } from "./readers.ts";
import type { FileNode, MapNode } from "./tree.ts";

export interface Key<T> {
  /** `to-load`: without it the file does not load. `to-review`: a reviewer misses it. */
  readonly needed: "to-load" | "to-review" | "no";
  readonly read: Reader<T>;
}

export interface KeyTable<M> {
  /** As in `"x" is not a key of a rule`. */
  readonly of: string;
  readonly keys: { readonly [K in keyof M]: Key<M[K]> };
}

/** What the keys of a table say, each by the type that it is read as. */
export type MembersOf<Table> = Table extends KeyTable<infer M> ? M : never;

/** What was read and is right. */
export type ReadMembers<M> = { readonly [K in keyof M]?: M[K] | undefined };

export function toLoad<T>(read: Reader<T>): Key<T> {
  return { needed: "to-load", read };
}

export function toReview<T>(read: Reader<T>): Key<T> {
  return { needed: "to-review", read };
}

export function optional<T>(read: Reader<T>): Key<T> {
  return { needed: "no", read };
}

/** Reads all members of a map. Unknown and missing keys are problems; undefined only where the node is not a map. */
export function readKeys<M>(node: FileNode, table: KeyTable<M>, checking: Checking): ReadMembers<M> | undefined {
  const map = asMap(node, checking);
  if (map === undefined) return undefined;
  const found: { [K in keyof M]?: M[K] | undefined } = {};
  for (const member of map.members) {
    if (checking.problems.full) break;
    if (isKey(member.key, table)) found[member.key] = table.keys[member.key].read(member.value, checking);
    else unknownKey(member.key, member.keyStart, table, checking);
  }
  missingKeys(map, table, checking);
  return found;
}

function isKey<M>(key: string, table: KeyTable<M>): key is keyof M & string {
  return Object.hasOwn(table.keys, key);
}

function unknownKey<M>(key: string, at: number, table: KeyTable<M>, checking: Checking): void {
  const known = Object.keys(table.keys);
  const message = `${quote(key)} is not a key of ${table.of}; known: ${listOf(known)}`;
  checking.problems.error("unknown-key", at, message, didYouMean(key, known));
}

function missingKeys<M>(map: MapNode, table: KeyTable<M>, checking: Checking): void {
  const present = new Set(map.members.map(({ key }) => key));
  for (const [key, { needed }] of Object.entries<Key<unknown>>(table.keys)) {
    if (needed === "no" || present.has(key)) continue;
    const message = `${table.of} needs ${quote(key)}`;
    if (needed === "to-load") checking.problems.error("missing-key", map.start, message);
    else checking.problems.wanted("missing-key", map.start, message);
  }
}

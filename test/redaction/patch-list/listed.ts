/** Runs that write patch lists, and what RFC 6902 makes of such lists: once more, apart from any library. */

import { InputError } from "../../../src/errors/errors.ts";
import { compiledFrom } from "../../../src/redaction/compiled-redaction.ts";
import { nodeCiphers } from "../../../src/redaction/node-ciphers.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { PatchLists } from "../../../src/redaction/patch-list/patch-list.ts";
import { Run } from "../../../src/redaction/run.ts";

export interface Listed {
  readonly output: string;
  /** NDJSON: a list for each document. */
  readonly lists: string;
  readonly error: InputError | undefined;
}

interface Listing {
  readonly run: Run;
  lists: Uint8Array[];
}

const listings = new WeakMap<object, Listing>();

/** One run for each set of options, ready for another input. */
function listingOf(options: RedactOptions): Listing {
  const known = listings.get(options) ?? newListing(options);
  listings.set(options, known);
  known.run.reset();
  known.lists = [];
  return known;
}

function newListing(options: RedactOptions): Listing {
  const compiled = compiledFrom(options, nodeCiphers());
  const follower = new PatchLists((bytes) => listing.lists.push(bytes), compiled.options.maxValueBytes);
  const listing: Listing = { run: new Run(compiled, follower), lists: [] };
  return listing;
}

export function listed(input: string | Uint8Array, options: RedactOptions, cuts: readonly number[] = []): Listed {
  const bytes = Buffer.from(input);
  const listing = listingOf(options);
  const parts: Uint8Array[] = [];
  const sink = (part: Uint8Array) => parts.push(part.slice());
  const text = () => ({ output: Buffer.concat(parts).toString(), lists: Buffer.concat(listing.lists).toString() });
  try {
    let from = 0;
    for (const cut of [...cuts, bytes.length]) {
      listing.run.writeTo(bytes.subarray(from, cut), sink);
      from = cut;
    }
    listing.run.endTo(sink);
    return { ...text(), error: undefined };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...text(), error };
  }
}

/** What must not depend on the cuts. */
export function sameForAllCuts({ output, lists, error }: Listed): string {
  return error === undefined ? output + lists : `${error.code} ${JSON.stringify(error.place)}`;
}

export type Operation =
  | { readonly op: "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

export function listsIn(text: string): Operation[][] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

type Parent = Record<string, unknown> | unknown[];

/** The document after these operations, by RFC 6902; a place that is not there throws. */
export function patched(document: unknown, operations: readonly Operation[]): unknown {
  const holder = { root: structuredClone(document) };
  for (const operation of operations) {
    if (operation.op === "replace") set(...found(holder, operation.path), operation.value);
    else if (operation.op === "remove") take(...found(holder, operation.path));
    else {
      const value = take(...found(holder, operation.from));
      const [parent, name] = placeOf(holder, operation.path);
      if (Object.hasOwn(parent, name)) throw new Error("a member is moved onto another one");
      set(parent, name, value);
    }
  }
  return holder.root;
}

function placeOf(holder: object, pointer: string): [Parent, string] {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let parent = holder as Parent;
  let name = "root";
  for (const step of steps) {
    if (!Object.hasOwn(parent, name)) throw new Error("no such place");
    parent = (parent as Record<string, Parent>)[name] as Parent;
    name = step;
  }
  return [parent, name];
}

function found(holder: object, pointer: string): [Parent, string] {
  const [parent, name] = placeOf(holder, pointer);
  if (!Object.hasOwn(parent, name)) throw new Error("no such place");
  return [parent, name];
}

function set(parent: Parent, name: string, value: unknown): void {
  Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
}

function take(parent: Parent, name: string): unknown {
  const value = (parent as Record<string, unknown>)[name];
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else delete parent[name];
  return value;
}

/** JSON with the members of each object in one order. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    const sorted = Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted);
  });
}

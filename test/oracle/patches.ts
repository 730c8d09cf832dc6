/** Random patches (RFC 6902) that apply to their documents, one operation after another. */
import fc from "fast-check";
import jsonPatch, { type Operation } from "fast-json-patch";
import { CUSTOMER_NAMES, documents, NAMES } from "./documents.ts";
import { PLANTED } from "./planted.ts";
import type { Json } from "./spec.ts";

interface Drawn {
  readonly op: Operation["op"];
  readonly place: number;
  readonly other: number;
  readonly name: string;
  readonly value: Json;
}

export interface PatchCase {
  readonly document: Json;
  readonly operations: readonly Operation[];
}

/** The judge refuses to set it. */
const REFUSED = "__proto__";
const FINE = [...NAMES, ...CUSTOMER_NAMES].filter((name) => name !== REFUSED);
/** A name such as 7 may be an index. */
const PLAIN = FINE.filter((name) => name !== "7");

/** With other names in place of those that are not fine. */
function renamed(value: Json, isFine: (name: string) => boolean): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, isFine));
  const members = Object.entries(value).map(([name, one], i) => {
    return [isFine(name) ? name : (PLAIN[i % PLAIN.length] as string), renamed(one, isFine)] as const;
  });
  return Object.fromEntries(members);
}

const OPS: readonly Operation["op"][] = [
  "add",
  "add",
  "add",
  "replace",
  "replace",
  "replace",
  "test",
  "remove",
  "move",
  "copy",
];

function casesWith(names: readonly string[], isFine: (name: string) => boolean): fc.Arbitrary<PatchCase> {
  const values = documents.map((one) => renamed(one, isFine));
  return patchesOf({ values, parts: values, names, ops: OPS });
}

interface Of {
  /** The documents. */
  readonly values: fc.Arbitrary<Json>;
  /** What patches write. */
  readonly parts: fc.Arbitrary<Json>;
  /** Of members that they add. */
  readonly names: readonly string[];
  readonly ops: readonly Operation["op"][];
}

export function patchesOf({ values, parts, names, ops }: Of): fc.Arbitrary<PatchCase> {
  const drawn: fc.Arbitrary<Drawn> = fc.record({
    op: fc.constantFrom(...ops),
    place: fc.nat(1000),
    other: fc.nat(1000),
    name: fc.constantFrom(...names),
    value: parts,
  });
  return fc
    .tuple(values, fc.array(drawn, { minLength: 1, maxLength: 6 }))
    .map(([document, all]) => ({ document, operations: operationsFor(document, all) }));
}

/** No name is replaced, and none may be an index. */
export const plainPatches = casesWith(PLAIN, (name) => PLAIN.includes(name));

/** Also with names that hold addresses and numbers. */
export const anyPatches = casesWith([...FINE, ...PLANTED.map(({ text }) => text)], (name) => name !== REFUSED);

interface Spot {
  readonly pointer: string;
  readonly value: Json;
}

function operationsFor(document: Json, all: readonly Drawn[]): Operation[] {
  const operations: Operation[] = [];
  let current = document;
  for (const one of all) {
    const operation = operationOf(one, spotsIn(current));
    if (operation === undefined) continue;
    operations.push(operation);
    current = patched(current, [operation]);
  }
  return operations;
}

/** What the judge makes of a document. */
export function patched(document: Json, operations: readonly Operation[]): Json {
  const [copy, own] = [structuredClone(document), structuredClone(operations)];
  return jsonPatch.applyPatch(copy as never, own).newDocument as Json;
}

function operationOf({ op, place, other, name, value }: Drawn, spots: readonly Spot[]): Operation | undefined {
  const spot = spots[place % spots.length] as Spot;
  const path = newPointer(spots[other % spots.length] as Spot, name, place);
  if (op === "add") return { op, path: newPointer(spot, name, other), value };
  if (op === "replace") return { op, path: spot.pointer, value };
  if (op === "test") return { op, path: spot.pointer, value: spot.value };
  if (spot.pointer === "") return undefined;
  if (op === "remove") return { op, path: spot.pointer };
  if (op === "copy") return { op, from: spot.pointer, path };
  // Taking it away may move other elements, or the place to go to.
  const parent = spot.pointer.slice(0, spot.pointer.lastIndexOf("/"));
  return path.startsWith(`${parent}/`) && path !== `${parent}/${name}`
    ? undefined
    : { op: "move", from: spot.pointer, path };
}

/** In the container, or the place itself. */
function newPointer({ pointer, value }: Spot, name: string, number: number): string {
  if (typeof value !== "object" || value === null) return pointer;
  if (!Array.isArray(value)) return `${pointer}/${jsonPatch.escapePathComponent(name)}`;
  return number % 3 === 0 ? `${pointer}/-` : `${pointer}/${number % (value.length + 1)}`;
}

function spotsIn(value: Json, pointer = ""): Spot[] {
  if (typeof value !== "object" || value === null) return [{ pointer, value }];
  const inside = Object.entries(value).flatMap(([name, one]) =>
    spotsIn(one as Json, `${pointer}/${jsonPatch.escapePathComponent(name)}`),
  );
  return [{ pointer, value }, ...inside];
}

/**
 * Patches (RFC 6902): each operation writes, or reads, at a place in a document that is not there, and the rules for that place
 * decide what becomes of it. This room says which place that may be, and asks the walkers of values and bytes for the rest. It may
 * not guess: what depends on the document is replaced whole, or refused.
 */
import { labelOf } from "../../actions/label.ts";
import { InputError } from "../../errors/errors.ts";
import { wrongType } from "../../errors/wrong-type.ts";
import { pointerOf } from "../../matcher/labels.ts";
import type { Compiled } from "../compiled.ts";
import type { Counted } from "../counted.ts";
import { Redacted } from "../redacted.ts";
import { GONE } from "../value/copy.ts";
import type { GrownWalk, PlacedValue } from "../value/grown-walk.ts";
import { placed } from "../value/place.ts";
import { ABSENT, jsonOf, Refusal, readElements, readMembers } from "../value/reading.ts";
import type { Fate } from "./fates.ts";
import { isPart, membersOf, type Operation, operationOf, type PatchOperation, type Refuse } from "./operation.ts";
import { isInRecord, type Place } from "./places.ts";
import { pointerFrom } from "./pointer.ts";

/** What came of a patch. Its report counts no bytes, and the patch as one record. */
export class RedactedPatch extends Redacted {
  /** Operations of your own: they share nothing with those that went in. */
  readonly operations: PatchOperation[];

  constructor(operations: PatchOperation[], compiled: Compiled, counted: Counted) {
    super(compiled, counted);
    this.operations = operations;
  }
}

interface Parsed {
  /** In their order. */
  readonly names: readonly string[];
  readonly operation: Operation<unknown>;
}

/** @throws InputError, UsageError */
export function redactOperations(compiled: Compiled, given: unknown): RedactedPatch {
  const parsed = reading([], () => listIn(given)).map(parsedOperation);
  const walk = compiled.walks.take();
  try {
    const operations = redactedWith(walk, parsed);
    return new RedactedPatch(operations, compiled, { ...walk.takeCounted(), records: 1 });
  } finally {
    compiled.walks.giveBack(walk);
  }
}

function listIn(given: unknown): unknown[] {
  if (!Array.isArray(given)) throw wrongType("operations", "a list", given);
  const elements: unknown[] = [];
  readElements(given, elements);
  return elements;
}

/** Reading runs the program's own code, such as getters. @throws UsageError with the place */
function reading<Result>(way: readonly (string | number)[], read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw Refusal.is(error) ? placed(error, way) : error;
  }
}

const refuse: Refuse = (code, what, at = 0) => {
  const place = { offset: 0, line: 1, column: 1, pointer: pointerOf([at]) };
  throw new InputError(code, `operation ${at}: ${what}`, place);
};

function parsedOperation(held: unknown, at: number): Parsed {
  return reading([at], () => {
    const source = jsonOf(held, String(at));
    if (typeof source !== "object" || source === null || Array.isArray(source)) {
      return refuse("wrong-operation", "not an object", at);
    }
    const names: string[] = [];
    const values: unknown[] = [];
    const size = readMembers(source, names, values);
    const parts: Record<string, unknown> = {};
    for (let i = 0; i < size; i++) {
      const name = names[i] as string;
      if (!isPart(name)) continue;
      const value = jsonOf(values[i], name);
      if (value !== ABSENT) parts[name] = value;
    }
    const known = membersOf(parts.op);
    return {
      names: names.slice(0, size).filter((name) => known.includes(name)),
      operation: operationOf(parts, at, refuse),
    };
  });
}

function redactedWith(walk: GrownWalk, parsed: readonly Parsed[]): PatchOperation[] {
  const fates = walk.fates.of(
    parsed.map(({ operation }) => operation),
    refuse,
  );
  const walked = parsed.flatMap(({ operation }, at) => placedValue(operation, fates[at] as Fate, at));
  const results = walk.redactedAt(walked);
  const operations: PatchOperation[] = [];
  let next = 0;
  for (const [at, { names, operation }] of parsed.entries()) {
    const fate = fates[at] as Fate;
    if (fate.kind === "drops") continue;
    const value = fate.kind === "walks" ? results[next++] : whole(walk, operation.value);
    if (value !== GONE) operations.push(remade(walk, names, operation, fate, value));
  }
  return operations;
}

function placedValue({ value }: Operation<unknown>, fate: Fate, at: number): PlacedValue[] {
  if (fate.kind !== "walks") return [];
  return [{ node: fate.node.pointer, value, way: [at, "value"], isInRecord: isInRecord(fate.path) }];
}

/** In place of a value at a place that is not known. */
function whole({ counts }: GrownWalk, value: unknown): unknown {
  if (value === undefined || value === null || value === "") return value;
  counts.add("notInPatch");
  if (typeof value === "object") return Array.isArray(value) ? [] : {};
  if (typeof value === "string") return labelOf(null);
  return typeof value === "number" ? 0 : false;
}

function remade(
  { fates: { places } }: GrownWalk,
  names: readonly string[],
  { op }: Operation<unknown>,
  { path, from }: Fate,
  value: unknown,
): PatchOperation {
  const written = (place: Place | undefined) => place && pointerFrom(places.written(place));
  const parts = { op, path: written(path), from: written(from), value };
  return Object.fromEntries(
    names.map((name) => [name, parts[name as keyof typeof parts]]),
  ) as unknown as PatchOperation;
}

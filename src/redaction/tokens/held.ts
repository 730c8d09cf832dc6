/** Units that are held until the value that they make up has ended, for filters; and that value, as filters see it. */
import type { HeldValue } from "../../paths/held-value.ts";
import { NumberText } from "../value/scalar.ts";
import { isClosing, isOpening, KIND, scalarOf, sizeOf, type Unit } from "./unit.ts";

/** A value whose end has not come. */
export class HeldUnits {
  readonly units: Unit[] = [];
  /** Bytes in JSON. */
  size = 0;
  #depth = 0;

  constructor(units: Iterable<Unit>) {
    for (const unit of units) this.add(unit);
  }

  /** How many containers are open in it. */
  get depth(): number {
    return this.#depth;
  }

  get isWhole(): boolean {
    return this.#depth === 0;
  }

  add(unit: Unit): void {
    this.size += sizeOf(unit, this.units.at(-1));
    this.units.push(unit);
    if (isOpening(unit)) this.#depth++;
    else if (isClosing(unit)) this.#depth--;
  }
}

/** Where the value ends that begins at `from`: the index after its last unit, or 0 if that is not there. */
export function endOfValue(units: readonly Unit[], from: number): number {
  let depth = 0;
  for (let i = from; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (isOpening(unit)) depth++;
    else if (isClosing(unit)) depth--;
    if (depth === 0) return i + 1;
  }
  return 0;
}

/** Bytes in JSON, for a string without its quotes. */
export function sizeOfValue(units: readonly Unit[], from: number, to: number): number {
  let size = (units[from] as Unit).kind === KIND.STRING ? -2 : 0;
  for (let i = from; i < to; i++) size += sizeOf(units[i] as Unit, i === from ? undefined : units[i - 1]);
  return size;
}

interface OpenObject {
  readonly members: Map<string, HeldValue>;
  repeated: Map<string, HeldValue[]> | undefined;
}

/** A container that is open, and in an object the name whose value comes next. */
interface Open {
  readonly value: HeldValue[] | OpenObject;
  name: string;
}

/** The value from `from` on. Units that are out of order make some value: the walk that comes after says what is wrong. */
export function heldValueOf(units: readonly Unit[], from: number, to: number): HeldValue {
  const found: HeldValue[] = [];
  const open: Open[] = [{ value: found, name: "" }];
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    const around = open.at(-1) as Open;
    if (unit.kind === KIND.KEY) around.name = unit.text;
    else if (isOpening(unit)) {
      const value = unit.kind === KIND.ARRAY ? [] : { members: new Map<string, HeldValue>(), repeated: undefined };
      add(around, value);
      open.push({ value, name: "" });
    } else if (isClosing(unit)) open.pop();
    else if (unit.kind !== KIND.SPACE) add(around, plainOf(unit));
  }
  return found[0] as HeldValue;
}

function plainOf(unit: Unit): HeldValue {
  const scalar = scalarOf(unit);
  return scalar instanceof NumberText ? Number(scalar.text) : scalar;
}

function add({ value: around, name }: Open, value: HeldValue): void {
  if (Array.isArray(around)) {
    around.push(value);
    return;
  }
  const before = around.members.get(name);
  if (before !== undefined) {
    around.repeated ??= new Map();
    const values = around.repeated.get(name);
    if (values) values.push(value);
    else around.repeated.set(name, [before, value]);
  }
  around.members.set(name, value);
}

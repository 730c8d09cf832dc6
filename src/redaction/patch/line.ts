/** One patch as it is written, on a line of its own: what is not replaced keeps its bytes. */
import { labelOf } from "../../actions/label.ts";
import { joinedBytes } from "../../input/bytes.ts";
import { readHeldValue } from "../../paths/held-value.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { GrownCore } from "../grown-core.ts";
import type { Fate } from "./fates.ts";
import { isPart, membersOf, type Operation, type OperationParts, operationOf, type Refuse } from "./operation.ts";
import { isInRecord, type Place } from "./places.ts";
import { pointerFrom } from "./pointer.ts";
import {
  type Edit,
  edited,
  elementsIn,
  membersAt,
  removals,
  type Span,
  valueAt,
  type WrittenMember,
} from "./written.ts";

const LF = 0x0a;
const QUOTE = 0x22;
const NOTHING = new Uint8Array(0);
/** In place of a value at a place that is not known, by the first byte of the value; of any other it is a number. */
const WHOLE: Readonly<Record<string, string>> = Object.freeze({
  '"': JSON.stringify(labelOf(null)),
  t: "false",
  f: "false",
  n: "null",
  "{": "{}",
  "[": "[]",
});
const NUMBER = "0";
const EMPTY = '""';

const encoder = new TextEncoder();

interface WrittenOperation extends Span {
  readonly members: readonly WrittenMember[];
  readonly operation: Operation<Span>;
}

export class PatchLine {
  readonly #core: GrownCore;
  /** Of right JSON. */
  readonly #line: Uint8Array;
  readonly #refuse: Refuse;

  constructor(core: GrownCore, line: Uint8Array, refuse: Refuse) {
    this.#core = core;
    this.#line = line;
    this.#refuse = refuse;
  }

  /** The redacted line, in parts. @throws what `refuse` throws */
  redacted(): Uint8Array[] {
    const elements =
      elementsIn(this.#line) ?? this.#refuse("wrong-patch", "a patch is a list of operations", undefined);
    const operations = elements.map((element, at) => this.#read(element, at));
    const fates = this.#core.fates.of(
      operations.map(({ operation }) => operation),
      this.#refuse,
    );
    const edits = operations.map((one, at) => this.#editsOf(one, fates[at] as Fate, at));
    const gone = removals(operations, (at) => edits[at] !== undefined);
    const all = [...edits.flatMap((some) => some ?? []), ...gone.map(deletion)];
    return edited(
      this.#line,
      all.sort((one, other) => one.start - other.start),
    );
  }

  /** Where each operation begins. */
  static startOf(line: Uint8Array, at: number): number {
    return elementsIn(line)?.[at]?.start ?? 0;
  }

  #read(element: Span, at: number): WrittenOperation {
    const members = membersAt(this.#line, element) ?? this.#refuse("wrong-operation", "not an object", at);
    const parts: Record<string, unknown> = {};
    for (const { name, value } of members) {
      if (!isPart(name)) continue;
      if (Object.hasOwn(parts, name)) this.#refuse("wrong-operation", `${name} stands there twice`, at);
      parts[name] = name === "value" ? value : this.#textAt(value);
    }
    return { ...element, members, operation: operationOf(parts as OperationParts<Span>, at, this.#refuse) };
  }

  /** undefined: it is no string. */
  #textAt(span: Span): unknown {
    return this.#line[span.start] === QUOTE ? valueAt(this.#line, span) : undefined;
  }

  /** undefined: the operation goes. */
  #editsOf({ members, operation }: WrittenOperation, fate: Fate, at: number): Edit[] | undefined {
    if (fate.kind === "drops") return undefined;
    const known = membersOf(operation.op);
    const edits = removals(members, (i) => known.includes((members[i] as WrittenMember).name)).map(deletion);
    const value = operation.value && this.#valueFor(operation.value, fate, at);
    if (operation.value !== undefined && value === undefined) return undefined;
    for (const { name, value: span } of members) {
      if (name === "value" && value !== undefined) edits.push({ ...span, bytes: value });
      if (name === "path") edits.push(...this.#pointerEdit(span, fate.path));
      if (name === "from" && fate.from !== undefined) edits.push(...this.#pointerEdit(span, fate.from));
    }
    return edits;
  }

  #pointerEdit(span: Span, place: Place): Edit[] {
    const written = pointerFrom(this.#core.fates.places.written(place));
    if (written === pointerFrom(place.tokens)) return [];
    return [{ ...span, bytes: encoder.encode(JSON.stringify(written)) }];
  }

  /** What stands in place of a value; undefined: a rule removes it. */
  #valueFor(span: Span, fate: Fate, at: number): Uint8Array | undefined {
    const bytes = this.#line.subarray(span.start, span.end);
    if (fate.kind !== "walks") return this.#whole(bytes);
    const { node } = fate;
    const settled = node.candidate === undefined ? node : this.#settled(node.pointer, bytes);
    const walked = this.#walked(settled.pointer, bytes, isInRecord(fate.path), at);
    return this.#core.fates.isRemoved(settled) ? undefined : walked;
  }

  #settled(candidate: Pointer, bytes: Uint8Array) {
    const { tree } = this.#core;
    return tree.at(tree.variantOf(candidate, readHeldValue(bytes)));
  }

  #whole(bytes: Uint8Array): Uint8Array {
    const first = String.fromCharCode(bytes[0] as number);
    const isEmpty = bytes.length === EMPTY.length && first === '"';
    if (isEmpty || first === "n") return bytes;
    this.#core.counts.add("notInPatch");
    return encoder.encode(WHOLE[first] ?? NUMBER);
  }

  #walked(node: Pointer, bytes: Uint8Array, isPart: boolean, at: number): Uint8Array {
    const line = new Uint8Array(bytes.length + 1);
    line.set(bytes);
    line[bytes.length] = LF;
    const parts: Uint8Array[] = [];
    const { waiting } = this.#core.decider;
    if (waiting !== undefined) waiting.isPart = isPart;
    const failure = this.#core.line(node, line, (part) => parts.push(part.slice()));
    if (failure !== undefined) this.#refuse(failure.code, failure.message, at);
    return joinedBytes(parts).subarray(0, -1);
  }
}

function deletion({ start, end }: Span): Edit {
  return { start, end, bytes: NOTHING };
}

/** What becomes of scalars, and of names: what the nodes say, or the decider; as the core does (scanner/core/walk/values.ts). */

import { isIdLabel } from "../../detectors/context/pairs.ts";
import { ALL_EVIDENCE, EVIDENCE } from "../../detectors/evidence.ts";
import type { Waiting } from "../../scanner/replacer.ts";
import { FLAG, LONGEST_LABEL, MOST_LABELS, PART, ROLE, SEEN } from "../../scanner/shared/codes.ts";
import { textOf } from "../../text/encodings/json-string.ts";
import type { Decider } from "../grown-core.ts";
import { NodeCounts, RecordCounts } from "./counting.ts";
import { evidenceInNumber, evidenceInString } from "./evidence.ts";
import type { PlainAction, PlainNode } from "./nodes.ts";
import { changedToPiece, Groups, Pieces, pieceOf } from "./pieces.ts";
import { type Filled, jsonOfScalar, NumberText, type Scalar } from "./scalar.ts";

const { NOTED, NULL, RECORD, REMOVE, SCANNED_KEY } = FLAG;
/** Where there is more to do than to count and to replace. */
const SPECIAL = NOTED | RECORD | REMOVE | NULL;

/** Longer values are not noted: in bytes they may not be there as a whole. */
export const LONGEST_NOTED = 64 * 1024;
/** A code unit takes at most so many bytes in JSON. */
const MOST_BYTES_A_UNIT = 6;

/** Names that are scanned are looked at only with some of this. */
const KEY_EVIDENCE = ALL_EVIDENCE & ~EVIDENCE.ANYTHING;

/** What is to be known where the decider is asked for a value. */
export interface Asked {
  readonly part: number;
  /** Of a piece of a text: so many levels up its container stands. */
  readonly levels: number;
  readonly record: number;
  readonly evidence: number;
}

interface Note {
  readonly pointer: number;
  readonly text: string | undefined;
  readonly record: number;
  /** By what becomes of it (PART.KNOWN). */
  readonly isKnown: boolean;
}

export class Scalars {
  /** Values that were too large to examine. */
  tooLarge = 0;
  readonly counts = new NodeCounts();
  readonly records = new RecordCounts();
  readonly groups = new Groups();
  protected readonly decider: Decider;
  readonly #largest: number;
  /** The labels that came last in the open object. */
  readonly #labels: string[] = [];
  readonly #pairs: (node: PlainNode, label: string) => PlainNode;
  /** What values say of others, in order, while the walk only notes it. */
  #notes: Note[] | undefined;
  readonly #pieces = new Pieces();

  /** `largest`: bytes that a value which is examined may have in JSON; `pairs`: the node of a value beside a label. */
  constructor(decider: Decider, largest: number, pairs: (node: PlainNode, label: string) => PlainNode) {
    this.decider = decider;
    this.#pairs = pairs;
    this.#largest = largest;
  }

  /** From here on values stay, and what they say of others in their records is noted. */
  beginNoting(): void {
    this.#notes = [];
    this.#pieces.begin();
  }

  /** All has been noted. */
  endNoting(): void {
    const notes = this.#notes ?? [];
    this.#notes = undefined;
    for (const { pointer, text, record, isKnown } of notes) {
      if (isKnown) this.decider.waiting?.noteKnown(pointer, text as string, record);
      else this.decider.waiting?.note(pointer, text, record);
    }
  }

  /** What stands in place of a scalar at the node. */
  of(node: PlainNode, value: Filled | null): Scalar {
    const { flags } = node;
    const holdsNothing = value === null || value === "";
    if ((flags & SPECIAL) !== 0) {
      if ((flags & NOTED) !== 0 && !holdsNothing) this.#noteValue(node, value);
      if ((flags & RECORD) !== 0) this.records.scalar();
      if ((flags & (REMOVE | NULL)) !== 0) return this.#taken(node, value);
    }
    if (holdsNothing) {
      this.counts.visit(node);
      return value;
    }
    this.counts.count(node);
    const { action } = node;
    if (action === undefined) return value;
    if (action.role === 0) return this.#replaced(node, action, value);
    const at = this.#ofPair(node, action.role, value);
    return this.#replaced(at, at.action as PlainAction, value);
  }

  /** A container begins or ends: labels speak of values beside them. */
  forgetLabel(): void {
    this.#labels.length = 0;
  }

  /** Which node the scalar stands at: where a label says what it is, another one, with counts of its own. */
  #ofPair(node: PlainNode, role: number, value: Filled): PlainNode {
    const labels = this.#labels;
    if (role === ROLE.LABEL) {
      if (typeof value === "string" && isShortLabel(value) && labels.push(value) > MOST_LABELS) labels.shift();
      return node;
    }
    for (let i = labels.length - 1; i >= 0; i--) {
      const label = labels[i] as string;
      if (i < labels.length - 1 && isIdLabel(label)) continue;
      const at = node.pairs?.get(label) ?? this.#pairs(node, label);
      if (at === node) continue;
      node.count--;
      this.counts.count(at);
      return at;
    }
    return node;
  }

  /** Notes a container, which says nothing of others. */
  noteContainer({ pointer }: PlainNode): void {
    this.#note(pointer, undefined);
  }

  /** What stands in place of a name; `object` is the number of its object, which lies `depth` deep. */
  nameOf(node: PlainNode, name: string, object: number, depth: number): string {
    if (this.#notes !== undefined) return name;
    const { flags, pointer } = node;
    const whole = !this.#isTooLarge(name);
    if (whole && (flags & SCANNED_KEY) !== 0 && evidenceInString(name, KEY_EVIDENCE, this.decider.cues) === 0)
      return name;
    const text = JSON.stringify(name);
    const replacement = this.decider.key(pointer, { text, whole, object, depth });
    return replacement === text ? name : textOf(replacement);
  }

  #taken(node: PlainNode, value: Filled | null): Scalar {
    this.counts.count(node);
    if (value !== null || (node.flags & REMOVE) !== 0) node.changed++;
    return null;
  }

  #replaced(node: PlainNode, action: PlainAction, value: Filled): Scalar {
    const { needs, kept, part } = action;
    let evidence = 0;
    if (needs !== 0) {
      evidence = this.#evidenceIn(value, needs);
      if ((evidence & needs) === 0) {
        const asked = typeof value === "string" ? PART.SEEKS | PART.PIECE : PART.PIECE;
        if (typeof value === "boolean" || (part & asked) === 0) return value;
        evidence = SEEN.COMPLETE;
      }
    }
    if (kept?.has(plainOf(value)) && !this.#isTooLarge(value)) return value;
    if (typeof value === "boolean") return changedTo(node, value, action.boolean ?? false);
    const constant = typeof value === "string" ? action.string : action.number;
    return constant === undefined ? this.#examined(node, action, value, evidence) : changedTo(node, value, constant);
  }

  #evidenceIn(value: Filled, needs: number): number {
    if (typeof value === "boolean") return 0;
    if (this.#isTooLarge(value)) return needs;
    return typeof value === "string"
      ? evidenceInString(value, needs, this.decider.cues)
      : evidenceInNumber(String(value), needs);
  }

  #isTooLarge(value: Filled): boolean {
    if (typeof value !== "string") return this.#isLarge(String(value), false);
    return this.#mayBeLarge(value) && this.#isLarge(JSON.stringify(value), true);
  }

  /** What stands in place of the value depends on it. */
  #examined(node: PlainNode, action: PlainAction, value: Exclude<Filled, boolean>, evidence: number): Scalar {
    if (this.#isTooLarge(value)) {
      this.tooLarge++;
      return changedTo(node, value, typeof value === "string" ? action.oversizeString : action.oversizeNumber);
    }
    const record = (node.flags & RECORD) !== 0 ? 0 : this.records.innermost;
    return this.asked(node, value, { part: action.part, levels: action.levels, record, evidence });
  }

  /** What stands in place of the value, by all that the decider knows of others of its record. */
  protected asked(node: PlainNode, value: Exclude<Filled, boolean>, asked: Asked): Scalar {
    const { part, record, evidence } = asked;
    if ((part & PART.PIECE) !== 0) return this.#piece(node, value, asked);
    if (this.#notes === undefined) return this.decided(node, value, record, evidence);
    const isKnown = (part & PART.KNOWN) !== 0;
    if (isKnown) this.#notes.push({ pointer: node.pointer, text: jsonOfScalar(value), record, isKnown });
    return value;
  }

  /** While the walk notes, pieces are collected; then each is asked for in the same order. */
  #piece(node: PlainNode, value: Exclude<Filled, boolean>, { levels, record, evidence }: Asked): Filled {
    if (this.#notes === undefined)
      return changedToPiece(node, value, this.#pieces.next(this.decider.waiting as Waiting));
    this.#pieces.add({ ...pieceOf(node, value), record, evidence }, this.groups.at(levels));
    return value;
  }

  /** What stands in place of the value: nobody has to be waited for. */
  decided(node: PlainNode, value: Exclude<Filled, boolean>, record: number, evidence: number): Filled {
    if (evidence === SEEN.COMPLETE && this.decider.waiting?.seeks(record) === false) return value;
    if (!(value instanceof NumberText)) {
      return changedTo(node, value, this.decider.parsed(node.pointer, value, record, evidence));
    }
    const json = this.decider.value(node.pointer, value.text, record, evidence);
    if (json === value.text) return value;
    return changedTo(node, value, json.startsWith('"') ? textOf(json) : new NumberText(json));
  }

  #noteValue({ pointer }: PlainNode, value: Filled): void {
    if (!this.isNoting) return;
    const text = jsonOfScalar(value);
    const isLong = bytesOf(text, typeof value === "string") > Math.min(LONGEST_NOTED, this.#largest);
    this.#note(pointer, isLong ? undefined : text);
  }

  #note(pointer: number, text: string | undefined): void {
    const record = this.records.innermost;
    if (record !== 0 && this.isNoting) this.note(pointer, text, record);
  }

  protected get isNoting(): boolean {
    return this.#notes !== undefined;
  }

  /** Notes what others of the record depend on. */
  protected note(pointer: number, text: string | undefined, record: number): void {
    this.#notes?.push({ pointer, text, record, isKnown: false });
  }

  #mayBeLarge({ length }: string): boolean {
    return length * MOST_BYTES_A_UNIT > this.#largest;
  }

  /** `text`: the value in JSON. */
  #isLarge(text: string, isString: boolean): boolean {
    return text.length * 3 > this.#largest && bytesOf(text, isString) > this.#largest;
  }
}

/** As it is mostly written, a number of a list is known by its text. */
function plainOf(value: Filled): unknown {
  if (!(value instanceof NumberText)) return value;
  const number = Number(value.text);
  return String(number) === value.text ? number : value;
}

function changedTo<Made extends Filled>(node: PlainNode, value: Filled, made: Made): Made | NumberText {
  if (value instanceof NumberText && typeof made !== "string") {
    if (value.text === String(made)) return value;
  } else if (value === made) return made;
  node.changed++;
  return made;
}

/** The UTF-8 of a JSON text, without the quotes of a string. */
export function bytesOf(json: string, isString: boolean): number {
  let bytes = json.length - (isString ? 2 : 0);
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    // Of a pair, each half is two of the four bytes; JSON has no half without the other.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function isShortLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && bytesOf(text, false) <= LONGEST_LABEL;
}

/**
 * What a run changes, as operations: for each document a list (RFC 6902) that makes the redacted document of the original one.
 *
 * The room `patch-list` follows what goes into the output, and knows of each replaced byte only that it is replaced, and by what. It
 * decides nothing, and may not write anything of the input but names of members.
 *
 * Which value a replaced range is shows by where it begins and ends. What begins inside of it and is not replaced by any text
 * goes, with the commas around it: a value that is removed. A text that stands in its place may come in several steps, since the
 * core does not hold long values. Indices are those of the array as patched so far, so they do not count what was removed.
 * Names move when their object is over, so all paths in it have the old ones; see renames.ts.
 */

import type { InputErrorCode } from "../../errors/error-codes.ts";
import { HIDDEN_LABEL, pointerOf } from "../../matcher/labels.ts";
import type { PathTree } from "../../matcher/tree.ts";
import { Fault, type Follower, Following, type PartPosition } from "../../scanner/follower.ts";
import type { Scanner } from "../../scanner/scanner.ts";
import { textIn } from "../../scanner/short-texts.ts";
import type { RunFollower } from "../run-follower.ts";
import { InputPart, type Position } from "./input-part.ts";
import { ListText } from "./list-text.ts";
import { NameChains, nameIn } from "./member-names.ts";
import { OpenContainer } from "./open-container.ts";
import { stepTo } from "./pointer.ts";
import { type TokenEvents, Tokens } from "./tokens.ts";

/** Nothing is being replaced or removed as a whole. */
const NOWHERE = -1;

const NOT_UNIQUE = "more than one member of this name in one object, so that no patch can say which is meant,";

export class PatchLists implements RunFollower, Follower, TokenEvents {
  readonly #list: ListText;
  readonly #longestName: number;
  readonly #tokens = new Tokens(this);
  readonly #chains = new NameChains();
  /** By depth; the first one holds the document. */
  readonly #containers: OpenContainer[] = [new OpenContainer(this.#chains)];
  #depth = 0;
  /** All documents in front of it, in bytes of the input, have been right. */
  #rightTo = 0;
  #labelOf: (name: string) => string = () => HIDDEN_LABEL;

  /** At which depth a value stands that is replaced or removed as a whole. */
  #wholeAt = NOWHERE;
  /** The name at hand is replaced, or goes with its member. */
  #nameGoes = false;
  /** What stands in the place of the value or the name that goes. */
  #put = "";
  /** What stands in the place of the bytes at hand, until it has been taken. */
  #text = "";

  #bytes: Uint8Array = new Uint8Array(0);
  #part = new InputPart(0, { offset: 0, line: 1, lineStart: 0 });
  /** Where the name at hand begins, among these bytes; its position if it began in a part before. */
  #nameAt = 0;
  #namePosition: Position | undefined;

  /** `sink` gets the lists, as NDJSON; `longestName`: the most bytes that a name may have. */
  constructor(sink: (bytes: Uint8Array) => void, longestName: number) {
    this.#list = new ListText(sink);
    this.#longestName = longestName;
  }

  begin({ core, memory }: Scanner, tree: PathTree): Following {
    this.#labelOf = (name) => tree.labelOf(name);
    this.#tokens.begin();
    this.#list.reset();
    this.#depth = 0;
    this.#wholeAt = NOWHERE;
    this.#nameGoes = false;
    this.#rightTo = 0;
    return new Following(core, memory, this);
  }

  end(): void {
    this.#tokens.end();
    this.#list.flush();
  }

  // What goes into the output

  part(at: number, position: PartPosition): void {
    this.#part = new InputPart(at, position);
  }

  copied(bytes: Uint8Array, from: number, to: number): void {
    this.#bytes = bytes;
    this.#tokens.read(bytes, from, to, false);
  }

  replaced(bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    this.#bytes = bytes;
    this.#text = textIn(bytes, textFrom, textTo);
    this.#tokens.read(bytes, from, to, true);
    this.#takeText();
  }

  #takeText(): void {
    this.#put += this.#text;
    this.#text = "";
  }

  // Values

  valueBegins(replaced: boolean): void {
    if (this.#depth === 0) this.#list.begin();
    if (replaced && this.#wholeAt === NOWHERE) this.#goesWhole();
  }

  #goesWhole(): void {
    this.#wholeAt = this.#depth;
    this.#put = "";
  }

  valueEnds(at: number, last: boolean): void {
    const container = this.#container;
    container.ordinal++;
    if (this.#wholeAt !== this.#depth || !this.#isRemoved(last)) container.index++;
    if (this.#depth > 0) return;
    this.#list.end();
    this.lineBegins(at);
  }

  /** A value ends that goes whole: says by which operation. Whether it is removed. */
  #isRemoved(last: boolean): boolean {
    // A text that goes on after the value stands for the commas around it.
    if (last) this.#takeText();
    this.#wholeAt = NOWHERE;
    const pointer = this.#depth === 0 ? "" : this.#pointer + this.#container.step;
    if (this.#put === "") this.#list.remove(pointer);
    else this.#list.replace(pointer, this.#put);
    return this.#put === "";
  }

  /** What comes in front is right, whatever follows. */
  lineBegins(at: number): void {
    this.#rightTo = this.#part.offsetOf(at);
  }

  opens(isArray: boolean): void {
    this.#depth++;
    this.#containers[this.#depth] ??= new OpenContainer(this.#chains);
    this.#container.begin(isArray);
  }

  closes(): void {
    const { changedNames, names } = this.#container;
    if (changedNames !== undefined) {
      const pointer = this.#pointer;
      for (const [from, to] of changedNames.inOrder((name) => names.has(name))) {
        this.#list.move(pointer + stepTo(from), pointer + stepTo(to));
      }
    }
    this.#depth--;
  }

  get #container(): OpenContainer {
    return this.#containers[this.#depth] as OpenContainer;
  }

  /** To the innermost open container, as it stands in a JSON string. */
  get #pointer(): string {
    const containers = this.#containers;
    let depth = this.#depth;
    while (depth > 1 && containers[depth]?.pointer === undefined) depth--;
    let pointer = containers[depth]?.pointer ?? "";
    for (; depth < this.#depth; depth++) {
      pointer += containers[depth]?.step;
      (containers[depth + 1] as OpenContainer).pointer = pointer;
    }
    return pointer;
  }

  // Names

  nameBegins(replaced: boolean, at: number): void {
    this.#nameAt = at;
    this.#namePosition = undefined;
    this.#nameGoes = replaced && this.#wholeAt === NOWHERE;
    if (this.#nameGoes) this.#put = "";
  }

  nameIsCut(size: number): void {
    this.#namePosition ??= this.#part.positionOf(this.#bytes, this.#nameAt);
    if (size > this.#longestName) throw this.#longName();
  }

  nameEnds(bytes: Uint8Array, from: number, to: number, last: boolean): void {
    const { names, changedNames } = this.#container;
    if (to - from > this.#longestName) throw this.#longName();
    if (!names.add(bytes, from, to)) throw this.#notUnique(`there is ${NOT_UNIQUE}`, nameIn(bytes, from, to));
    if (this.#nameGoes) this.#nameWent(last);
    else if (changedNames?.isTaken(names.last) && this.#wholeAt === NOWHERE) throw this.#notUniqueThen(names.last);
  }

  #nameWent(last: boolean): void {
    const { names, renames } = this.#container;
    if (last) this.#takeText();
    this.#nameGoes = false;
    if (this.#put !== "") this.#rename(names.last, JSON.parse(this.#put));
    else {
      renames.remove(names.last);
      this.#goesWhole();
    }
  }

  #rename(from: string, to: string): void {
    const { names, renames } = this.#container;
    const isKept = to !== from && names.has(to) && renames.stays(to);
    if (isKept || renames.isTaken(to)) throw this.#notUniqueThen(from);
    if (to !== from) renames.add(from, to);
  }

  // What is wrong

  #notUniqueThen(name: string): Fault {
    return this.#notUnique(`after replacing, there would be ${NOT_UNIQUE}`, name);
  }

  #notUnique(message: string, name: string): Fault {
    return this.#fault("duplicate-name", message, this.#labelOf(name));
  }

  #longName(): Fault {
    return this.#fault(
      "long-name",
      "a name that is longer than a patch can hold (maxValueBytes, --max-value-bytes)",
      HIDDEN_LABEL,
    );
  }

  #fault(code: InputErrorCode, message: string, label: string): Fault {
    const position = this.#namePosition ?? this.#part.positionOf(this.#bytes, this.#nameAt);
    const outer = this.#containers.slice(1, this.#depth);
    const steps = outer.map(({ isArray, ordinal, names }) => (isArray ? ordinal : this.#labelOf(names.last)));
    return new Fault({ code, message }, { ...position, pointer: pointerOf([...steps, label]) }, this.#rightTo);
  }
}

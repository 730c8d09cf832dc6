/** Replaces what detectors find in values and names, written in JSON or parsed; counts it, and calls `onFinding`. */
import { keepOf } from "../../matcher/across-files.ts";
import { HIDDEN_LABEL } from "../../matcher/labels.ts";
import { placeOf } from "../../matcher/tally.ts";
import { applied, type Edited, UNCHANGED } from "../../text/edit.ts";
import type { TextEdits } from "../../text/edits.ts";
import { JsonString, ParsedText } from "../../text/encodings/json-string.ts";
import type { TextPiece } from "../../text/joined/piece-edits.ts";
import type { Where } from "../../text/where.ts";
import type { HitFinding } from "../options/options.ts";
import { replacedParsed } from "./in-json.ts";
import type { PreparedActions } from "./prepared-actions.ts";
import type { RunParts } from "./run-parts.ts";

/** A string or a number that is a piece of a text: as JSON or, where it was parsed, as what it says. */
interface ScannedPiece {
  readonly place: number;
  readonly at?: number | undefined;
  readonly text: string;
  readonly isParsed: boolean;
  readonly where: Where;
}

export class Scanned {
  readonly #texts: TextEdits;
  readonly #prepared: PreparedActions;
  readonly #parts: RunParts;

  constructor(texts: TextEdits, prepared: PreparedActions, parts: RunParts) {
    this.#texts = texts;
    this.#prepared = prepared;
    this.#parts = parts;
  }

  /** What stands in place of a string or a number, both as JSON. `place`: the node; minus the node for a name. */
  json(place: number, json: string, where: Where): string {
    if (!json.startsWith('"')) {
      const edited = this.#texts.ofNumber(json, where);
      return edited === UNCHANGED ? json : applied(json, this.#noted(place, edited));
    }
    const string = new JsonString(json);
    const edited = this.#texts.of(string, where);
    return edited === UNCHANGED ? json : string.edited(this.#noted(place, edited));
  }

  /** The same for what was parsed. */
  parsed(place: number, value: string | number, where: Where): string | number {
    if (typeof value === "number") return this.#number(place, value, where);
    const edited = this.#texts.of(new ParsedText(value), where);
    return edited === UNCHANGED ? value : applied(value, this.#noted(place, edited));
  }

  /** What stands in place of the pieces of one text. */
  joined(pieces: readonly ScannedPiece[]): readonly string[] {
    const read = pieces.map(({ text, isParsed, where }): TextPiece => {
      const isNumber = !isParsed && !text.startsWith('"');
      return { written: isNumber || isParsed ? new ParsedText(text) : new JsonString(text), isNumber, where };
    });
    let last: Edited["found"] = [];
    return this.#texts.ofPieces(read).map((edited, i) => {
      const { place, at, text, isParsed } = pieces[i] as ScannedPiece;
      // What is found over several pieces is counted in the first alone.
      const goesOn = edited.edits.length > 0 && edited.found.length === 0 ? last.slice(-1) : [];
      if (at !== undefined)
        this.#parts.asked?.(
          at,
          goesOn.map(({ detector }) => detector),
        );
      if (edited.found.length > 0) last = edited.found;
      const edits = this.#noted(place, edited);
      if (edits.length === 0) return text;
      const { written } = read[i] as TextPiece;
      return isParsed || !(written instanceof JsonString) ? applied(text, edits) : written.edited(edits);
    });
  }

  #number(place: number, value: number, { record, named }: Where): string | number {
    const hit = this.#texts.hitIn(String(value), named);
    if (hit === undefined) return value;
    this.#noteHit(place, hit.detector, hit.grade);
    return replacedParsed(this.#prepared.ofHit(hit.category).action, value, record);
  }

  /** Notes what was found; returns the edits. */
  #noted(place: number, { edits, found, tooDeep }: Edited): Edited["edits"] {
    for (const { detector, grade } of found) this.#noteHit(place, detector, grade);
    for (let i = 0; i < tooDeep; i++) this.#parts.counts.add("tooDeep");
    return edits;
  }

  /** The core has found something in values at a node, so often. */
  noteFound(node: number, detector: string, grade: number, count: number): void {
    if (count === 1) this.#noteHit(node, detector, grade);
    else this.#parts.counts.addHit(node, detector, grade, count);
  }

  #noteHit(place: number, detector: string, grade?: number): void {
    const { counts, onFinding } = this.#parts;
    counts.addHit(place, detector, grade);
    onFinding?.(this.#findingAt(place, detector));
  }

  #findingAt(place: number, detector: string): HitFinding {
    const { tree, plan } = this.#parts;
    const node = tree.at(Math.abs(place));
    const { decided } = node.state;
    return Object.freeze({
      place: node.shared ? HIDDEN_LABEL : placeOf(node),
      inName: place < 0,
      rule: plan.entries[keepOf(decided) ?? decided]?.id,
      detector,
    });
  }
}

/** The pieces of one value, kept until the filters have judged it. */
import type { HeldValue } from "../paths/held-value.ts";
import type { Piece } from "./json-reader.ts";

/** An open container; `key` is the name whose value comes next. */
type Open =
  | { readonly elements: HeldValue[] }
  | { readonly members: Map<string, HeldValue>; repeated: Map<string, HeldValue[]> | undefined; key: string };

/** What a piece costs beside its text, in code units. */
const PIECE_COST = 8;

export class HeldPieces {
  readonly pieces: Piece[] = [];
  /** About what it takes, in code units. */
  size = 0;
  #depth = 0;
  #cut = false;

  /** Whether the value is whole with this piece. */
  add(piece: Piece): boolean {
    this.pieces.push(piece);
    this.size += piece.text.length + PIECE_COST;
    this.#cut ||= piece.cut;
    if (piece.kind === "object" || piece.kind === "array") this.#depth++;
    else if (piece.kind === "end") this.#depth--;
    return this.#depth === 0;
  }

  /** The value; undefined where a part of it is not known. */
  value(): HeldValue | undefined {
    return this.#cut ? undefined : treeOf(this.pieces);
  }
}

function treeOf(pieces: readonly Piece[]): HeldValue {
  const open: Open[] = [];
  let value: HeldValue = null;
  for (const { kind, text } of pieces) {
    const around = open.at(-1);
    if (kind === "key") {
      if (around !== undefined && "members" in around) around.key = text;
    } else if (kind === "object") {
      open.push({ members: new Map(), repeated: undefined, key: "" });
    } else if (kind === "array") {
      open.push({ elements: [] });
    } else {
      value = kind === "end" ? closed(open.pop() as Open) : scalarOf(kind, text);
      const outer = open.at(-1);
      if (outer !== undefined) put(outer, value);
    }
  }
  return value;
}

function closed(container: Open): HeldValue {
  return "elements" in container ? container.elements : { members: container.members, repeated: container.repeated };
}

function scalarOf(kind: Piece["kind"], text: string): HeldValue {
  return kind === "string" ? text : (JSON.parse(text) as number | boolean | null);
}

function put(around: Open, value: HeldValue): void {
  if ("elements" in around) {
    around.elements.push(value);
    return;
  }
  const { members, key } = around;
  if (members.has(key)) {
    around.repeated ??= new Map();
    const values = around.repeated.get(key) ?? [members.get(key) as HeldValue];
    around.repeated.set(key, [...values, value]);
  }
  members.set(key, value);
}

/** The beginning of an input, as far as it is kept, and the documents in it: the last one may be cut anywhere. */
import { type Bytes, bytesOrText, joinedBytes } from "../../input/bytes.ts";
import { keyLabel } from "../../matcher/labels.ts";
import { parsePlace } from "../engine/place.ts";
import { type PieceList, pieceListsIn, unitedLists } from "./pieces.ts";

const MOST_BYTES = 128 * 1024;

export class Beginning {
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  add(input: Bytes | string): void {
    if (this.#size >= MOST_BYTES) return;
    const bytes = bytesOrText(input, "input");
    const part = bytes.slice(0, MOST_BYTES - this.#size);
    this.#parts.push(part);
    this.#size += part.length;
  }

  /** The lists in it that look as if their texts were pieces of one. */
  get lists(): readonly PieceList[] {
    const text = new TextDecoder().decode(joinedBytes(this.#parts)).replace(/^\ufeff/, "");
    return unitedLists(...documentsIn(text).map(pieceListsIn)).filter(mayBePrinted);
  }
}

/** Names may be anybody's. */
function mayBePrinted({ place, joined }: PieceList): boolean {
  const steps = [...place, ...parsePlace(`$${joined}`)];
  return steps.every((step) => step.kind !== "name" || keyLabel(step.name, NO_NAMES) === step.name);
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The whole text, or its lines, or what has come of one document. What is no JSON is none. */
export function documentsIn(text: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  const lines = text.split("\n").flatMap((line) => parsed(line) ?? []);
  const begun = lines.length > 0 ? undefined : parsed(closed(text));
  return begun === undefined ? lines : [begun];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The text up to its last value that is whole, with all brackets closed. */
function closed(text: string): string {
  const open: string[] = [];
  let [end, ending] = [0, ""];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') at = endOfString(text, at);
    else if (character === "{" || character === "[") open.push(character === "{" ? "}" : "]");
    else if (character === "}" || character === "]") open.pop();
    if (character === "," || character === "}" || character === "]") {
      end = character === "," ? at : at + 1;
      ending = open.toReversed().join("");
      if (open.length === 0) break;
    }
  }
  return text.slice(0, end) + ending;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

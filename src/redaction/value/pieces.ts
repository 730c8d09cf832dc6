/** Pieces of texts on a walk: the open containers that their texts begin at, and what stands in place of each. */
import type { Piece, Waiting } from "../../scanner/replacer.ts";
import { textOf } from "../../text/encodings/json-string.ts";
import type { PlainNode } from "./nodes.ts";
import { type Filled, NumberText } from "./scalar.ts";

/** The containers that are open at which a text begins: each has a number, as the core gives them (scanner/core/splices/records.ts). */
export class Groups {
  /** By depth. What is left of others that lay as deep is never asked for. */
  readonly #open: number[] = [];
  #last = 0;
  #depth = 0;

  begin(): void {
    this.#last = 0;
    this.#depth = 0;
  }

  /** So many containers are open where the next scalar stands. */
  goTo(depth: number): void {
    this.#depth = depth;
  }

  /** A container has begun at which a text begins; its inside is `depth` deep. */
  open(depth: number): void {
    this.#open[depth] = ++this.#last;
  }

  /** The one whose inside is so deep. */
  inside(depth: number): number {
    return this.#open[depth] as number;
  }

  /** The one so many levels up; 0: the walk has begun inside of it. */
  at(levels: number): number {
    return levels > this.#depth ? 0 : (this.#open[this.#depth - levels + 1] as number);
  }
}

export class Pieces {
  readonly #all: { readonly piece: Piece; readonly group: number }[] = [];
  #made: readonly string[] | undefined;
  #next = 0;

  /** Another walk notes pieces. */
  begin(): void {
    this.#all.length = 0;
    this.#made = undefined;
    this.#next = 0;
  }

  add(piece: Piece, group: number): void {
    this.#all.push({ piece, group });
  }

  /** What stands in place of the next piece, in the order in which they were added. */
  next(waiting: Waiting): string {
    this.#made ??= joinedPieces(this.#all, waiting);
    return this.#made[this.#next++] as string;
  }
}

/** What stands in place of each piece, all of whose containers have ended. */
export function joinedPieces(
  all: readonly { readonly piece: Piece; readonly group: number }[],
  waiting: Waiting,
): readonly string[] {
  const made = new Array<string>(all.length);
  const texts = new Map<string, number[]>();
  for (const [i, { piece, group }] of all.entries()) {
    if (group === 0) {
      made[i] = apartOf(piece, waiting);
      continue;
    }
    const key = `${group} ${waiting.textOf(piece.node)}`;
    const known = texts.get(key);
    if (known === undefined) texts.set(key, [i]);
    else known.push(i);
  }
  for (const numbers of texts.values()) {
    const joined = waiting.joined(numbers.map((i) => (all[i] as { readonly piece: Piece }).piece));
    for (const [at, i] of numbers.entries()) made[i] = joined[at] as string;
  }
  return made;
}

function apartOf({ node, text, isParsed }: Piece, waiting: Waiting): string {
  return isParsed ? textOf(waiting.apart(node, '""')) : waiting.apart(node, text);
}

export function pieceOf(
  { pointer }: PlainNode,
  value: string | number | NumberText,
): Omit<Piece, "record" | "evidence"> {
  return { node: pointer, text: String(value), isParsed: typeof value === "string" };
}

/** The value itself where it stays, `made`: as `Waiting.joined` makes it. */
export function changedToPiece(node: PlainNode, value: string | number | NumberText, made: string): Filled {
  if (made === String(value)) return value;
  node.changed++;
  if (typeof value === "string") return made;
  if (made.startsWith('"')) return textOf(made);
  return typeof value === "number" ? (JSON.parse(made) as number) : new NumberText(made);
}

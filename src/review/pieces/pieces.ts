/**
 * Lists that look as if their texts were pieces of one text: the words of a transcript, one element each; keys as they were pressed.
 *
 * The room `pieces` says where such lists stand in documents, and what a rule would write for them. It may not say that they are so, and no
 * value may leave it.
 */
import { type Place, type PlaceStep, placeText } from "../engine/place.ts";
import { looksCut } from "./looks-cut.ts";

export interface PieceList {
  /** Of the list, from the document's root. */
  readonly place: Place;
  /** From the list to its pieces, as a rule has it: `[*].text`. */
  readonly joined: string;
}

/** Members and elements between the list's element and the piece. */
const DEEPEST = 4;
const ELEMENT: PlaceStep = Object.freeze({ kind: "element" });

/** Each place once. */
export function pieceListsIn(document: unknown): readonly PieceList[] {
  const found = new Map<string, PieceList>();
  const open: { readonly value: unknown; readonly place: Place }[] = [{ value: document, place: [] }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value, place } = one;
    if (Array.isArray(value)) {
      for (const joined of joinedIn(value, place)) found.set(`${placeText(place)} ${joined}`, { place, joined });
      for (const element of value) open.push({ value: element, place: [...place, ELEMENT] });
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value))
        open.push({ value: inner, place: [...place, { kind: "name", name }] });
    }
  }
  return [...found.values()].sort((a, b) => (placeText(a.place) < placeText(b.place) ? -1 : 1));
}

/** Of both, each place once. */
export function unitedLists(...all: readonly (readonly PieceList[])[]): readonly PieceList[] {
  return [...new Map(all.flat().map((one) => [`${placeText(one.place)} ${one.joined}`, one])).values()];
}

function joinedIn(list: readonly unknown[], place: Place): string[] {
  const texts = new Map<string, (string | number)[]>();
  for (const element of list) {
    for (const { text, way } of leavesOf(element)) {
      const key = placeText(way).replace("$", "[*]");
      const known = texts.get(key);
      if (known === undefined) texts.set(key, [text]);
      else known.push(text);
    }
  }
  const cut = [...texts].filter(([joined, some]) => looksCut(some, list.length, `${placeText(place)}${joined}`));
  // Of a word as it is said, and as it is written, a list has one text: the longer.
  const [longest] = cut.sort(([, some], [, others]) => sizeOf(others) - sizeOf(some));
  return longest === undefined ? [] : [longest[0]];
}

function sizeOf(texts: readonly (string | number)[]): number {
  return texts.reduce<number>((size, text) => size + String(text).length, 0);
}

/** The texts and numbers of an element, of lists in it those of the first element. */
function leavesOf(element: unknown, way: Place = []): { readonly text: string | number; readonly way: Place }[] {
  if (typeof element === "string" || typeof element === "number") {
    // The first one of each list, one after another, is no text.
    return way.at(-1)?.kind === "index" ? [] : [{ text: element, way }];
  }
  if (typeof element !== "object" || element === null || way.length === DEEPEST) return [];
  if (Array.isArray(element)) return leavesOf(element[0], [...way, { kind: "index", index: 0 }]);
  return Object.entries(element).flatMap(([name, value]) => leavesOf(value, [...way, { kind: "name", name }]));
}

/** Which names are fields, and which are keys of an open map: those stand in a draft as `.*`. */
import { keyLabel } from "../../matcher/labels.ts";
import type { Place, PlaceStep } from "../engine/place.ts";
import { isFieldName } from "./names/told.ts";
import type { Form } from "./survey/form.ts";
import type { Sight } from "./survey/sight.ts";

/** So many members that are alike, and whose names come once, are a map. */
const FEWEST_KEYS = 8;

const NONE: ReadonlySet<string> = new Set();
const ANY: PlaceStep = Object.freeze({ kind: "any" });

interface Branch {
  readonly children: Map<string, Branch>;
  /** How often it came, as far as is known: of what lies in lists, in how many records. */
  times: number;
  /** What its values look like; of an object, its names. */
  shape: string;
}

/** The same places, with `any` in the place of names that may not stand. */
export function withOpenMaps(places: readonly { readonly place: Place; readonly seen: Sight }[]): Place[] {
  const root = branch();
  for (const { place, seen } of places) note(root, place, seen);
  noteShapes(root);
  const recurs = [...root.children.values()].some(({ times }) => times > 1);
  const known = new Map<Branch, ReadonlySet<string>>();
  const keysAt = (at: Branch) => {
    const keys = known.get(at) ?? keysOf(at, recurs);
    known.set(at, keys);
    return keys;
  };
  return places.map(({ place }) => generalized(place, root, keysAt));
}

function branch(): Branch {
  return { children: new Map(), times: 0, shape: "" };
}

function note(root: Branch, place: Place, { records, values, forms }: Sight): void {
  let at = root;
  place.forEach((step, i) => {
    const id = idOf(step);
    const child = at.children.get(id) ?? branch();
    at.children.set(id, child);
    const isInList = place.slice(i + 1).some(({ kind }) => kind !== "name");
    child.times = Math.max(child.times, isInList ? records : values);
    at = child;
  });
  const [form] = [...forms].sort(([, a], [, b]) => b - a)[0] ?? ["other"];
  at.shape = WORDY.has(form) ? "words" : form;
}

const WORDY: ReadonlySet<Form> = new Set(["words", "name", "word", "code"]);

/** Names begin with a dot, so that they differ from what is no name. */
function idOf(step: PlaceStep): string {
  return step.kind === "name" ? `.${step.name}` : "*";
}

function noteShapes(at: Branch): void {
  for (const child of at.children.values()) noteShapes(child);
  if (at.children.size > 0) at.shape = [...at.children.keys()].sort().join("");
}

function generalized(place: Place, root: Branch, keysAt: (at: Branch) => ReadonlySet<string>): Place {
  let at = root;
  return place.map((step) => {
    const parent = at;
    at = parent.children.get(idOf(step)) as Branch;
    return step.kind === "name" && keysAt(parent).has(step.name) ? ANY : step;
  });
}

/** The names of an object that may not stand. `recurs`: some names of the records do. */
function keysOf({ children }: Branch, recurs: boolean): ReadonlySet<string> {
  const named = [...children].filter(([id]) => id !== "*").map(([id, child]) => ({ name: id.slice(1), child }));
  const unknown = named.filter(({ name }) => !isFieldName(name));
  const keys = unknown.filter(({ name, child }) => child.times < 2 && !isMade(name));
  const single = unknown.filter(({ name, child }) => child.times < 2 || !isMade(name));
  return new Set([...keys, ...(isMap(single, named.length, recurs) ? single : [])].map(({ name }) => name));
}

function isMap(members: readonly { child: Branch }[], all: number, recurs: boolean): boolean {
  if (members.length < FEWEST_KEYS || members.length * 2 < all) return false;
  const shapes = new Map<string, number>();
  for (const { child } of members) shapes.set(child.shape, (shapes.get(child.shape) ?? 0) + 1);
  const [shape, count] = [...shapes].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  // In a single record, members that are all words, or all numbers, may as well be fields.
  return count * 4 >= members.length * 3 && (recurs || shape.startsWith("."));
}

/** Like a name that a program gave: `_source`, `@timestamp`, `$date`, `#text`. */
function isMade(name: string): boolean {
  const plain = name.replace(/^[@$#_]{1,2}(?=[A-Za-z])/, "");
  return keyLabel(plain, NONE) === plain;
}

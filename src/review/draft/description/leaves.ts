/** The leaves of a schema, with their places in a document: what a fields file lists. */
import { LONGEST_PATH } from "../../../rules/file/limits.ts";
import { type Place, type PlaceStep, placeText } from "../../engine/place.ts";
import { marksIn } from "./marks.ts";
import type { At } from "./references.ts";
import type { Shape, Shapes } from "./shape.ts";

export interface Leaf {
  /** From the document's root. */
  readonly place: Place;
  /** As a fields file names them, each a row. */
  readonly types: readonly string[];
  readonly shape: Shape;
  /** What the vendor marks, here or around it. */
  readonly marks: readonly string[];
  /** Where it is described. */
  readonly pointer: string;
  /** Why nothing is said of what is inside, though the vendor says something. */
  readonly cut?: string;
}

/** An object whose names are somebody's, as the vendor describes them. */
export interface NamedObject {
  readonly place: Place;
  readonly names: readonly At[];
  readonly pointer: string;
}

export interface Leaves {
  readonly leaves: readonly Leaf[];
  readonly named: readonly NamedObject[];
  /** Some are cut only since they lie too deep. */
  readonly isCutByDepth: boolean;
}

/** Steps of a place. */
const DEEPEST = 40;

/** Rows of a fields file. */
const MOST_ROWS = 2000;

const ELEMENT: PlaceStep = Object.freeze({ kind: "element" });
const ANY: PlaceStep = Object.freeze({ kind: "any" });

/**
 * As deep as the bounds allow: a schema of many kinds that hold each other has more places than anybody reads. `mayBe`: whether
 * so many can be used.
 *
 * @param nameStep how a name of a member stands in a place.
 * @returns undefined where even the first level has too many.
 */
export function leavesOf(
  root: readonly At[],
  shapes: Shapes,
  nameStep: (name: string) => PlaceStep,
  mayBe: (found: Leaves) => boolean,
): Leaves | undefined {
  let best: Leaves | undefined;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const walk = new Walk(shapes, depth, nameStep);
    walk.go({ schemas: root, place: [], above: [], marks: [] });
    if (walk.isFull || !mayBe(walk)) break;
    best = walk;
    if (!walk.isCutByDepth) break;
  }
  return best;
}

interface Step {
  readonly schemas: readonly At[];
  readonly place: Place;
  /** Keys of what lies around. */
  readonly above: readonly string[];
  /** Of what lies around. */
  readonly marks: readonly string[];
}

class Walk implements Leaves {
  readonly leaves: Leaf[] = [];
  readonly named: NamedObject[] = [];
  isCutByDepth = false;
  readonly #shapes: Shapes;
  readonly #depth: number;
  readonly #nameStep: (name: string) => PlaceStep;
  #rows = 0;

  constructor(shapes: Shapes, depth: number, nameStep: (name: string) => PlaceStep) {
    this.#shapes = shapes;
    this.#depth = depth;
    this.#nameStep = nameStep;
  }

  get isFull(): boolean {
    return this.#rows > MOST_ROWS;
  }

  go(step: Step): void {
    if (this.isFull) return;
    const { schemas, place } = step;
    const shape = this.#shapes.shapeOf(schemas);
    const key = this.#shapes.keyOf(schemas);
    const marks = [...new Set([...step.marks, ...marksIn(shape.parts)])];
    const inside = insideOf(shape, this.#nameStep);
    const cut = inside.length > 0 ? this.#cutAt(step, key) : undefined;
    const types = leafTypes(shape, cut === undefined);
    if (types.length > 0) this.#add({ place, types, shape, marks, pointer: pointerOf(shape), ...(cut && { cut }) });
    if (cut !== undefined) return;
    if (shape.names.length > 0) this.named.push({ place, names: shape.names, pointer: pointerOf(shape) });
    const above = [...step.above, key];
    for (const { next, ...rest } of inside) this.go({ schemas: rest.schemas, place: [...place, next], above, marks });
  }

  #add(leaf: Leaf): void {
    this.leaves.push(leaf);
    this.#rows += leaf.types.length;
  }

  #cutAt({ place, above }: Step, key: string): string | undefined {
    if (above.includes(key)) return `goes on as #${key.split(" ")[0]}`;
    if (place.length < this.#depth && placeText(place).length < LONGEST_PATH / 2) return undefined;
    this.isCutByDepth = true;
    return "goes on deeper";
  }
}

interface Inside {
  readonly next: PlaceStep;
  readonly schemas: readonly At[];
}

/** Members whose names may not stand are those of an open map. */
function insideOf(shape: Shape, nameStep: (name: string) => PlaceStep): Inside[] {
  const others = [...shape.others];
  const members: Inside[] = [];
  for (const [name, schemas] of shape.properties) {
    const next = nameStep(name);
    if (next.kind === "any") others.push(...schemas);
    else members.push({ next, schemas });
  }
  return [
    ...members,
    ...(others.length > 0 ? [{ next: ANY, schemas: others }] : []),
    ...(shape.items.length > 0 ? [{ next: ELEMENT, schemas: shape.items }] : []),
  ];
}

/** `goesOn`: what is inside has leaves of its own. */
function leafTypes({ types, properties, others, items, isOpenObject, isOpenList }: Shape, goesOn: boolean): string[] {
  const hasMembers = goesOn && properties.size + others.length > 0;
  const hasItems = goesOn && items.length > 0;
  const found = new Set([...types].flatMap((type) => (type === "any" ? ["string", "object", "array"] : [type])));
  if (hasMembers && !isOpenObject) found.delete("object");
  if (hasItems && !isOpenList) found.delete("array");
  // null stands in the place of something; where it is all that is said, nobody knows of what.
  if (found.size > 1 || hasMembers || hasItems) found.delete("null");
  if (!goesOn && !found.has("array")) found.add("object");
  return [...found];
}

/** The first part that says something of its own. */
function pointerOf({ parts }: Shape): string {
  const [first] = parts;
  const said = parts.find(({ node }) => node.kind === "map" && node.members.some(({ key }) => key !== "$ref"));
  return (said ?? first)?.pointer ?? "";
}

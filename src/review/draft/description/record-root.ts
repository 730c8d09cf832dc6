/** Where records begin in an answer that a vendor describes. */
import type { Place } from "../../engine/place.ts";
import { wordsOf } from "../names/words.ts";
import { recordRoot } from "../record-root.ts";
import type { Leaf } from "./leaves.ts";
import type { At } from "./references.ts";
import type { Shapes } from "./shape.ts";

/** What stands around a list of records. */
const PAGING: ReadonlySet<string> = new Set(
  `page size count total next previous prev first last url uri link cursor offset limit start end more has meta metadata paging
    pagination per number token self after before odata context delta kind etag type object done approximate code msg error response request status code success message entity result key`.split(
    /\s+/,
  ),
);

/** An object with an id of its own is a record, and no page of some. */
const IDS: ReadonlySet<string> = new Set(["id", "uuid", "guid", "sid"]);
const NO_OWN: ReadonlySet<string> = new Set(
  "request trace correlation page next cursor query scroll job operation transaction session account tenant".split(" "),
);

/**
 * At the elements of an array; at those of the only list of objects in an object, where all around it are said to be paging, or,
 * in the answer of an operation, where most of what is described lies in the list.
 */
export function describedRoot(
  schemas: readonly At[],
  leaves: readonly Leaf[],
  shapes: Shapes,
  isAnswer: boolean,
): Place {
  const { types, properties, items } = shapes.shapeOf(schemas);
  if (types.has("array") && items.length > 0 && properties.size === 0) return [{ kind: "element" }];
  if ([...properties.keys()].some(isOwnId)) return [];
  const byCount = isAnswer ? recordRoot(leaves, true) : [];
  if (byCount.length > 0) return byCount;
  const lists = [...properties].filter(([, inside]) => isListOfObjects(inside, shapes));
  const others = [...properties.keys()].filter((name) => name !== lists[0]?.[0]);
  const [first] = lists;
  if (first === undefined || lists.length > 1 || others.length === 0 || !others.every(isPaging)) return [];
  return [{ kind: "name", name: first[0] }, { kind: "element" }];
}

function isListOfObjects(schemas: readonly At[], shapes: Shapes): boolean {
  const { types, items } = shapes.shapeOf(schemas);
  return types.has("array") && items.length > 0 && shapes.shapeOf(items).properties.size > 0;
}

function isOwnId(name: string): boolean {
  const words = wordsOf(name);
  return IDS.has(words.at(-1) ?? "") && !words.some((word) => NO_OWN.has(word));
}

function isPaging(name: string): boolean {
  return wordsOf(name).every((word) => PAGING.has(word));
}

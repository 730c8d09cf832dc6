/** The shape of a path as plain data (paths/pattern.ts). */
import { either, isFlag, isNull, isText, listOf, mapOf, oneOf, type Shape, wholeFrom } from "../../input/shape.ts";

const isIndex = wholeFrom(0);
const isPrimitive = either(isText, isFlag, isNull, Number.isFinite);

/** A filter holds filters, and queries with filters. */
const ofFilter: Shape = (given) => isFilter(given);
const ofComparable: Shape = (given) => isComparable(given);

const isPlainSelector = either(
  mapOf({ kind: oneOf("name"), name: isText }),
  mapOf({ kind: oneOf("index"), index: isIndex }),
  mapOf({ kind: oneOf("slice"), start: isIndex, end: either(isNull, isIndex), step: isIndex }),
  mapOf({ kind: oneOf("wildcard", "elements") }),
);

const isSelector = either(
  isPlainSelector,
  mapOf({ kind: oneOf("filter"), filter: ofFilter }, { ofElements: oneOf(true) }),
);

const areSegments = listOf(mapOf({ descendant: isFlag, selectors: listOf(isSelector, 1) }));
const isQuery = mapOf({ segments: areSegments });

const isComparable = either(
  mapOf({ kind: oneOf("literal"), value: isPrimitive }),
  mapOf({ kind: oneOf("query"), query: isQuery }),
  mapOf({ kind: oneOf("length"), of: ofComparable }),
  mapOf({ kind: oneOf("count", "value"), of: isQuery }),
);

const isFilter = either(
  mapOf({ kind: oneOf("and", "or"), left: ofFilter, right: ofFilter }),
  mapOf({ kind: oneOf("not"), operand: ofFilter }),
  mapOf({ kind: oneOf("exists"), query: isQuery }),
  mapOf({
    kind: oneOf("compare"),
    operator: oneOf("==", "!=", "<", "<=", ">", ">="),
    left: ofComparable,
    right: ofComparable,
  }),
  mapOf({ kind: oneOf("match", "search"), text: ofComparable, pattern: ofComparable }),
);

export const isPathPattern = mapOf({ text: isText, segments: areSegments });

/** Without filters and `..`, and not nothing. */
const arePlainSegments = listOf(mapOf({ descendant: oneOf(false), selectors: listOf(isPlainSelector, 1) }), 1);
export const isRelativePath = mapOf({ text: isText, segments: arePlainSegments });

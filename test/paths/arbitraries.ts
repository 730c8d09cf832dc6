import fc from "fast-check";
import type { Comparable, Filter, RelativeQuery, Segment, Selector } from "../../src/paths/pattern.ts";

/** Few keys, scalars and patterns, so that random filters and random documents meet. */
export const key = fc.constantFrom("a", "b", "c", "__proto__", "", "d'e", 'é\\"');
export const scalar = fc.constantFrom<string | number | boolean | null>(
  "",
  "a",
  "b",
  "ab",
  "[ab]*",
  "'\"\\",
  "ﬀ",
  0,
  1,
  0.5,
  -2,
  1e3,
  true,
  false,
  null,
);
const pattern = fc.constantFrom("a", "a.*", "[a-c]+", ".?b", "a|b", "", "\\p{L}*");

type Grammar = {
  segment: Segment;
  query: RelativeQuery;
  singular: RelativeQuery;
  comparable: Comparable;
  filter: Filter;
};

const { filter, segment } = fc.letrec<Grammar>((tie) => ({
  segment: fc.oneof({ depthSize: "small", maxDepth: 4 }, plainSegment(), filterSegment(tie("filter"))),
  query: fc.record({ segments: fc.array(tie("segment"), { maxLength: 3 }) }),
  singular: fc.record({ segments: fc.array(singularSegment(), { maxLength: 2 }) }),
  comparable: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    fc.record({ kind: fc.constant("literal" as const), value: scalar }),
    fc.record({ kind: fc.constant("query" as const), query: tie("singular") }),
    fc.record({ kind: fc.constant("length" as const), of: tie("comparable") }),
    fc.record({ kind: fc.constantFrom("count" as const, "value" as const), of: tie("query") }),
  ),
  filter: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    fc.record({ kind: fc.constant("exists" as const), query: tie("query") }),
    fc.record({
      kind: fc.constant("compare" as const),
      operator: fc.constantFrom("==" as const, "!=" as const, "<" as const, "<=" as const, ">" as const, ">=" as const),
      left: tie("comparable"),
      right: tie("comparable"),
    }),
    fc.record({
      kind: fc.constantFrom("match" as const, "search" as const),
      text: tie("comparable"),
      pattern: fc.oneof(validPattern(), fc.record({ kind: fc.constant("query" as const), query: tie("singular") })),
    }),
    fc.record({ kind: fc.constant("not" as const), operand: tie("filter") }),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("filter"), right: tie("filter") }),
  ),
}));

export const anyFilter: fc.Arbitrary<Filter> = filter;
export const anySegments: fc.Arbitrary<Segment[]> = fc.array(segment, { maxLength: 4 });

function validPattern(): fc.Arbitrary<Comparable> {
  return fc.record({ kind: fc.constant("literal" as const), value: pattern });
}

function singularSegment(): fc.Arbitrary<Segment> {
  const selector = fc.oneof(nameSelector(), indexSelector());
  return selector.map((one) => ({ descendant: false, selectors: [one] }));
}

function plainSegment(): fc.Arbitrary<Segment> {
  const selector = fc.oneof(nameSelector(), indexSelector(), sliceSelector(), wildcardSelector());
  return fc.record({
    descendant: fc.boolean(),
    selectors: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(selector) },
      fc.array(selector, { minLength: 2, maxLength: 3 }),
    ),
  });
}

/** Alone in its brackets: behind a filter that is inside a function, json-p3's lexer loses its place. */
function filterSegment(inner: fc.Arbitrary<Filter>): fc.Arbitrary<Segment> {
  return fc.record({
    descendant: fc.boolean(),
    selectors: inner.map((of): Selector[] => [{ kind: "filter", filter: of }]),
  });
}

function nameSelector(): fc.Arbitrary<Selector> {
  return fc.record({ kind: fc.constant("name" as const), name: key });
}

function indexSelector(): fc.Arbitrary<Selector> {
  return fc.record({ kind: fc.constant("index" as const), index: fc.nat(3) });
}

function sliceSelector(): fc.Arbitrary<Selector> {
  const end = fc.option(fc.nat(3));
  return fc.record({ kind: fc.constant("slice" as const), start: fc.nat(3), end, step: fc.nat(2) });
}

function wildcardSelector(): fc.Arbitrary<Selector> {
  return fc.constant({ kind: "wildcard" });
}

/** Writes segments as a path; what `parsePath` then reads has to be the same segments. */
export function writePath(root: "$" | "@", segments: readonly Segment[]): string {
  return root + segments.map(writeSegment).join("");
}

function writeSegment({ descendant, selectors }: Segment): string {
  const [first, second] = selectors;
  if (first?.kind === "name" && /^[a-z_]+$/.test(first.name) && !second)
    return `${descendant ? ".." : "."}${first.name}`;
  return `${descendant ? ".." : ""}[${selectors.map(writeSelector).join(", ")}]`;
}

function writeSelector(selector: Selector): string {
  switch (selector.kind) {
    case "name":
      return writeString(selector.name);
    case "index":
      return String(selector.index);
    case "slice":
      return `${selector.start || ""}:${selector.end ?? ""}${selector.step === 1 ? "" : ` : ${selector.step}`}`;
    case "wildcard":
    case "elements":
      return "*";
    case "filter":
      return `?${writeFilter(selector.filter)}`;
  }
}

/** In the quotes of the two kinds by turns, as its length has it. */
function writeString(text: string): string {
  const inJson = JSON.stringify(text);
  if (text.length % 2 === 0) return inJson;
  return `'${inJson.slice(1, -1).replace(/\\.|'/g, (found) => ({ '\\"': '"', "'": "\\'" })[found] ?? found)}'`;
}

export function writeFilter(filter: Filter): string {
  switch (filter.kind) {
    case "and":
      return `${writeOperand(filter.left, ["and", "or"])} && ${writeOperand(filter.right, ["or"])}`;
    case "or":
      return `${writeOperand(filter.left, ["or"])}||${writeFilter(filter.right)}`;
    case "not":
      return `!${writeOperand(filter.operand, ["and", "or", "not", "compare"])}`;
    case "exists":
      return writePath("@", filter.query.segments);
    case "compare":
      return `${writeComparable(filter.left)} ${filter.operator} ${writeComparable(filter.right)}`;
    case "match":
    case "search":
      return `${filter.kind}(${writeComparable(filter.text)}, ${writeComparable(filter.pattern)})`;
  }
}

function writeOperand(filter: Filter, inParentheses: readonly Filter["kind"][]): string {
  return inParentheses.includes(filter.kind) ? `(${writeFilter(filter)})` : writeFilter(filter);
}

function writeComparable(comparable: Comparable): string {
  switch (comparable.kind) {
    case "literal":
      return typeof comparable.value === "string" ? writeString(comparable.value) : String(comparable.value);
    case "query":
      return writePath("@", comparable.query.segments);
    case "length":
      return `length(${writeComparable(comparable.of)})`;
    case "count":
    case "value":
      return `${comparable.kind}(${writePath("@", comparable.of.segments)})`;
  }
}

/** JSON as text, in all the ways it may be written. All names and numbers are made up. */
import fc from "fast-check";

/** Few names, so that paths and documents meet. */
export const NAMES = ["a", "b", "c", "data", "items", "name", "kind", "v", "__proto__", "é", "x y", ""];
const HIDDEN_NAMES = ["+12025550101", "2025550102", "ann@example.com", "constructor", "日本"];
const TEXTS = [
  ...["", "x", "y", "r", "[NAME]", "Ann Example", "+1 202 555 0101", "日本", "😀é", 'q"\\/', "a\tb", "}]{[,:"],
  ...["call (202) 555-0101, or ann@example.com", '{"p":"+12025550101"}', "2026-03-17", "2026-03-17T23:30:00Z"],
];
const RAW_STRINGS = ['"\\ud800"', '"\\udc00x"', '"\\ud83d\\ude00"', '"\\/\\b\\f"', '"\\\\"', '"\\\\\\""'];
const NUMBERS = [
  "0",
  "-0",
  "1",
  "2",
  "10",
  "1.0",
  "1e1",
  "-1.5E-3",
  "0.10",
  "123456789012345678901234567890",
  "1e400",
  "-1E+400",
  "12025550101",
  "1772359200",
];

export interface Writing {
  /** Whether a line break may stand between the parts. */
  readonly lineBreaks: boolean;
  /** Whether a name may stand twice in an object. */
  readonly repeats: boolean;
}

const ESCAPED: Record<string, string> = { '"': '\\"', "\\": "\\\\", "\t": "\\t" };

/** A string in JSON: as it is, or with some or all of it as escapes. */
function written(text: string): fc.Arbitrary<string> {
  const plain = [...text].map((character) => ESCAPED[character] ?? character);
  const escaped = [...text].map((character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.constant(plain) },
      { weight: 1, arbitrary: fc.constant([escaped[0] ?? "", ...plain.slice(1)]) },
      { weight: 1, arbitrary: fc.constant(escaped) },
      // Over the blocks of 64 bytes that the scanner looks at, for texts only.
    )
    .map((parts) => `"${parts.join("")}"`);
}

function space(lineBreaks: boolean): fc.Arbitrary<string> {
  const breaks = lineBreaks ? ["\n", "\r\n", "\n    "] : [];
  return fc.constantFrom("", "", "", "", " ", "  ", "\t", "\r", ...breaks);
}

const padding = fc.nat(140).map((size) => "p".repeat(size));

const scalarText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS).chain(written) },
  { weight: 1, arbitrary: fc.constantFrom(...RAW_STRINGS) },
  {
    weight: 1,
    arbitrary: fc.tuple(padding, fc.constantFrom("", '\\"', "\\\\", "é", "😀")).map(([pad, end]) => `"${pad}${end}"`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom("true", "false", "null") },
);

/** A value with what it holds; `{"data":[…]}` and lists of objects are not rare. */
export function documentText({ lineBreaks, repeats }: Writing): fc.Arbitrary<string> {
  const gap = space(lineBreaks);
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...HIDDEN_NAMES) },
  );
  const member = (value: fc.Arbitrary<string>) =>
    fc.record({
      name: name.chain((of) => fc.tuple(fc.constant(of), written(of))),
      value,
      gaps: fc.tuple(gap, gap, gap, gap),
    });
  const members = (value: fc.Arbitrary<string>, maxLength: number) =>
    repeats
      ? fc.array(member(value), { maxLength })
      : fc.uniqueArray(member(value), { maxLength, selector: ({ name: [plain] }) => plain });
  const objectOf = (value: fc.Arbitrary<string>, maxLength = 5) =>
    fc
      .tuple(members(value, maxLength), gap)
      .map(([all, inside]) =>
        all.length === 0
          ? `{${inside}}`
          : `{${all.map(({ name: [, key], value: text, gaps: [a, b, c, d] }) => `${a}${key}${b}:${c}${text}${d}`).join(",")}}`,
      );
  const arrayOf = (value: fc.Arbitrary<string>, maxLength = 4) =>
    fc
      .tuple(fc.array(fc.tuple(gap, value, gap), { maxLength }), gap)
      .map(([all, inside]) => (all.length === 0 ? `[${inside}]` : `[${all.map((parts) => parts.join("")).join(",")}]`));
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", maxDepth: 5 },
      { weight: 3, arbitrary: scalarText },
      { weight: 3, arbitrary: objectOf(tie("value")) },
      { weight: 2, arbitrary: arrayOf(tie("value")) },
    ),
  }));
  const record = objectOf(value);
  const page = fc
    .tuple(gap, arrayOf(record), gap, record)
    .map(([a, list, b, meta]) => `{${a}"data":${list},${b}"v":${meta}}`);
  return fc.oneof(
    { weight: 2, arbitrary: value },
    { weight: 2, arbitrary: record },
    { weight: 3, arbitrary: page },
    { weight: 2, arbitrary: arrayOf(record) },
  );
}

/** One document or several, one after another, maybe with a byte order mark in front. */
export function inputText(writing: Writing): fc.Arbitrary<string> {
  const between = writing.lineBreaks
    ? fc.constantFrom("\n", " ", "\r\n\n", "\t")
    : fc.constantFrom("\n", "\r\n", "\n\n", " \n");
  const mark = fc.oneof({ weight: 9, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constant("\ufeff") });
  const rest = fc.oneof(
    { weight: 3, arbitrary: fc.constant([] as [string, string][]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(between, documentText(writing)), { minLength: 1, maxLength: 3 }) },
  );
  const end = fc.constantFrom("", "", "\n", "\r\n");
  return fc
    .tuple(mark, documentText(writing), rest, end)
    .map(([front, first, more, last]) => front + first + more.map((pair) => pair.join("")).join("") + last);
}

/** Ascending places to cut at. */
export function cutsOf(size: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(size), { minLength: 1, maxLength: 6 }).map((cuts) => cuts.sort((a, b) => a - b));
}

/** A report is a file that anybody may have written: no text of it, wherever it stands, is more than a text in any format. */
import { describe, expect, it } from "vitest";
import { REPORT_FORMATS, renderReport } from "../../../src/pages/report/render-report.ts";
import type { Report } from "../../../src/report/report.ts";
import { reportIn, reportSchema } from "../../../src/report/report-shape.ts";
import { FULL, shown } from "./samples.ts";

/** With every member that the schema has. */
const COMPLETE: Report = {
  ...FULL,
  inputs: FULL.inputs.map((input) => ({
    ...input,
    file: { size: 1, modified: "2026-11-29T23:00:00Z" },
    range: { from: 0, to: 1 },
    compression: "gzip",
    compressedBytes: 1,
  })),
  options: { ...(FULL.options as NonNullable<Report["options"]>), detect: "phone" },
  packs: FULL.packs.map((pack) => ({ ...pack, until: "2027-10-01" })),
};

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | true;
  readonly anyOf?: readonly Schema[];
}

/** The place of each string that the schema has; `*` for an element, or for any name; `*?` for such a name itself. */
function textPlaces(schema: Schema, at: readonly string[] = []): string[][] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const isMap = typeof additionalProperties === "object";
  return [
    ...(schema.type === "string" || schema.enum !== undefined ? [[...at]] : []),
    ...Object.entries(properties).flatMap(([name, of]) => textPlaces(of, [...at, name])),
    ...(items === undefined ? [] : textPlaces(items, [...at, "*"])),
    ...(isMap ? [[...at, "*?"], ...textPlaces(additionalProperties, [...at, "*"])] : []),
    ...anyOf.flatMap((of) => textPlaces(of, at)),
  ];
}

/** The data with another text at the place, at its first element. Fails where the sample has nothing there. */
function withText(data: unknown, [step, ...others]: readonly string[], text: string): unknown {
  if (step === undefined) {
    expect(typeof data).toBe("string");
    return text;
  }
  if (Array.isArray(data)) return data.map((item, i) => (i === 0 ? withText(item, others, text) : item));
  const members = Object.entries(data as object);
  const name = step.startsWith("*") ? members[0]?.[0] : step;
  expect(members.map(([key]) => key)).toContain(name);
  const changed = members.map(([key, value]): [string, unknown] => {
    if (key !== name) return [key, value];
    return step === "*?" ? [text, value] : [key, withText(value, others, text)];
  });
  return Object.fromEntries(changed);
}

const ATTACKS = {
  terminal: "\u001b]0;PWNED\u0007\u001b[2J\u009b31m\u202eevil\u2066\u2028NEXT\u0000",
  lines: "a\r\nPWNED\n\n# PWNED\n| PWNED |\n- PWNED",
  html: `"'><img src=x onerror=alert(1)></style></script><svg/onload=x>`,
  markdown: "[see](http://evil.example/x) ![x](http://evil.example) <img src=x> `x` **x** www.evil.example @ana #1 | x",
  formula: "＝cmd()",
  ascii: "=cmd()",
};

/** What no output of a format may have. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
  text: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|^\W*PWNED/mu,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  json: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|^\W*PWNED/mu,
  markdown:
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|^[^\w|]*PWNED|<(?!\/?code>)|\]\(|(?<!\\)!\[|https?:|www\.|@ana|\*\*x|#1\b/mu,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  csv: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|^\W*PWNED|(?:^|,)"?\s*[=＝]/mu,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  html: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|<(?:img|svg|script)|['"]>['"]/u,
};

const PLACES = textPlaces(reportSchema() as Schema).map((place) => place.join("/"));

it("the schema has texts, lists of words and names of maps", () => {
  expect(PLACES.length).toBeGreaterThan(50);
  expect(PLACES).toEqual(expect.arrayContaining(["tool", "unlisted/action", "detected/*?", "packs/*/approved"]));
  expect(reportIn(COMPLETE)).toBe(COMPLETE);
});

/** Also what the shape would refuse is shown: a program may hold a report that nobody checked. */
describe.each(PLACES)("a hostile text at %s", (place) => {
  it.each(Object.entries(ATTACKS))("%s: is one text in each format", (_, attack) => {
    const report = withText(COMPLETE, place.split("/"), attack) as Report;
    for (const format of REPORT_FORMATS) {
      const text = renderReport(format, shown(report));
      // Not by `toMatch`: it would print a page for each place.
      expect(FORBIDDEN[format]?.exec(text)?.[0], format).toBeUndefined();
      if (format === "json") expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)));
    }
  });
});

it.each([
  ["unlisted/action", "keep, they said", "/unlisted/action"],
  ["unlisted/action", "constructor", "/unlisted/action"],
  ["rules/*/action", "mask (keep_last: 4)", "/rules/0/action"],
  ["packs/*/state", "approved by me", "/packs/0/state"],
  ["inputs/*/compression", "zip", "/inputs/0/compression"],
])("a word at %s that is not of its list is no report: %s", (place, word, pointer) => {
  expect(reportIn(withText(COMPLETE, place.split("/"), word))).toMatch(new RegExp(`^${pointer}: expected `));
});

it.each([-1, 256, 1.5, "0", null])("%j is no exit code", (exit) => {
  expect(reportIn({ ...COMPLETE, exit })).toBe("/exit: expected an exit code (0 to 255)");
});

it.each([
  [0, "The run ended well (exit code 0)"],
  [130, "It was interrupted (SIGINT) (exit code 130)"],
  [5, "It ended with exit code 5, which this version does not know"],
  [255, "It ended with exit code 255, which this version does not know"],
])("a run of exit code %d", (exit, words) => {
  const { whole: _, ...report } = { ...COMPLETE, exit };
  for (const format of REPORT_FORMATS.filter((one) => one !== "json")) {
    expect(renderReport(format, shown(report)).replaceAll(/&#\d+;/g, "?"), format).toContain(words);
  }
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is a name like others", (name) => {
  const report: Report = {
    ...COMPLETE,
    detected: Object.fromEntries([[name, 4]]),
    detectorModes: Object.fromEntries([[name, "valid"]]),
    unlisted: { action: name, weaker: false },
    rules: COMPLETE.rules.map((rule) => ({ ...rule, action: name, category: name, subject: name })),
    categories: [{ category: name, values: 3, hits: 4 }],
    neverMatched: [name],
  };
  for (const format of REPORT_FORMATS) {
    const text = renderReport(format, shown(report));
    expect(text).toContain(name);
    expect(text).not.toMatch(/native code|\[object|function/);
  }
});

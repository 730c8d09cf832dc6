/** Names of more than 64 KiB are walked in parts: what comes out, and what is counted, is the same for every cut. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../../src/redaction/options/options.ts";
import { packOf, rulesOf } from "../../../helpers/packs.ts";
import { redactorOf } from "../../../helpers/runs.ts";

/** Longer names are walked in parts, where rules name none that is as long. */
const LONG = 64 * 1024;
/** A limit that the names below are a little longer than. */
const AROUND_LIMIT = LONG + 50;
const NAME = "k".repeat(LONG + 100);
const WITH_ADDRESS = `${NAME} ann@example.com`;

/** One cut before, in and after each thing that stands around a long name, and pairs of them; and pieces of some size. */
function waysToCut(text: string, name: string): number[][] {
  const start = text.indexOf(name);
  const end = start + name.length;
  const places = [
    start - 1,
    start,
    start + 1,
    start + 63,
    start + 64,
    start + LONG - 1,
    start + LONG,
    start + LONG + 1,
  ];
  for (let at = start + AROUND_LIMIT - 2; at <= start + AROUND_LIMIT + 3; at++) places.push(at);
  for (let at = end - 18; at <= Math.min(text.length - 1, end + 12); at++) places.push(at);
  const pairs = places.flatMap((from) => [end - 1, end, end + 1].filter((to) => to > from).map((to) => [from, to]));
  const pieces = [1000, 4096, LONG].map((size) =>
    Array.from({ length: Math.floor(text.length / size) }, (_, i) => (i + 1) * size),
  );
  return [[], ...places.map((place) => [place]), ...pairs, ...pieces];
}

function answer(text: string, options: RedactOptions, cuts: readonly number[]) {
  const bytes = Buffer.from(text);
  const redactor = redactorOf(options);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    parts.push(redactor.write(bytes.subarray(from, cut)));
    from = cut;
  }
  parts.push(redactor.end());
  return { output: Buffer.concat(parts).toString(), limits: redactor.report.limits, rules: redactor.report.rules };
}

const under = (...[entries, more]: Parameters<typeof packOf>): RedactOptions => ({
  rules: rulesOf(packOf(entries, more)),
});
const SHORT_LIMIT = { maxValueBytes: 1000 };
const KEYS = under([{ path: "$.o", keys: true, category: "user.name" }]);
const SCANNED: RedactOptions = { unlisted: "scan" };
const FILTERED = under([{ path: "$.o[?@ == 'x']" }, { path: "$.o[?@.kind == 'x'].v" }]);

describe("a long name", () => {
  it.each<[what: string, options: RedactOptions, name: string, text: string, expected: string]>([
    [
      "stays where nothing looks at it",
      { unlisted: "keep" },
      NAME,
      `{"a":1,"${NAME}":2 ,"b":3}`,
      `{"a":1,"${NAME}":2 ,"b":3}`,
    ],
    [
      "stays before a value that goes",
      under([{ path: "$.*" }]),
      NAME,
      `{"${NAME}" : "x","b":"y"}`,
      `{"${NAME}" : "[NAME]","b":"[NAME]"}`,
    ],
    [
      "goes by a rule, and is numbered",
      KEYS,
      NAME,
      `{"o":{"b":1,"${NAME}" : 1,"c":1}}`,
      `{"o":{"[NAME]":0,"[NAME 2]" : 0,"[NAME 3]":0}}`,
    ],
    [
      "goes with its escapes",
      KEYS,
      '\\u00e9\\"'.repeat(LONG / 8),
      `{"o":{"${'\\u00e9\\"'.repeat(LONG / 8)}":1}}`,
      '{"o":{"[NAME]":0}}',
    ],
    ["that detectors find nothing in stays", SCANNED, NAME, `{"${NAME}":1,"b":2}`, `{"${NAME}":1,"b":2}`],
    [
      "loses what detectors find in it",
      SCANNED,
      WITH_ADDRESS,
      `{"${WITH_ADDRESS}":1,"b":2}`,
      `{"${NAME} [EMAIL]":1,"b":2}`,
    ],
    [
      "past the limit goes whole",
      { ...SCANNED, ...SHORT_LIMIT },
      NAME,
      `{"${NAME}":1,"b":2}`,
      '{"[REDACTED]":1,"b":2}',
    ],
    [
      "a little past the limit goes whole",
      { ...SCANNED, maxValueBytes: AROUND_LIMIT },
      WITH_ADDRESS,
      `{"${WITH_ADDRESS}":1,"b":2}`,
      '{"[REDACTED]":1,"b":2}',
    ],
    [
      "goes with its member",
      under([
        { path: "$[?@ == 'r']", action: { name: "remove" } },
        { path: "$.o.*", action: { name: "remove" } },
      ]),
      NAME,
      `{"o":{"a":1 , "${NAME}":"x"},"b":2}`,
      '{"o":{},"b":2}',
    ],
    [
      "of the last member goes with the comma before it",
      under([{ path: "$.o[?@ == 'x']", action: { name: "remove" } }]),
      NAME,
      `{"o":{"a":1 , "${NAME}":"y"},"b":2}`,
      '{"o":{"a":1 },"b":2}',
    ],
    [
      "before a value that filters decide on: they count as true for rules",
      FILTERED,
      NAME,
      `{"o":{"${NAME}":"y","b":"y","c":"x"}}`,
      `{"o":{"${NAME}":"[NAME]","b":"y","c":"[NAME]"}}`,
    ],
    [
      "before an object that filters decide on",
      FILTERED,
      NAME,
      `{"o":{"${NAME}":{"kind":"y","v":"y"},"b":{"v":"z"}}}`,
      `{"o":{"${NAME}":{"kind":"[NAME]","v":"[NAME]"},"b":{"v":"z"}}}`,
    ],
    [
      "that is looked into, before a value that filters decide on",
      under([{ path: "$[?@ == 'x']" }, { path: "$[?@.kind == 'x'].v" }], { unlisted: "scan" }),
      WITH_ADDRESS,
      `{"${WITH_ADDRESS}":"y"}`,
      `{"${NAME} [EMAIL]":"[NAME]"}`,
    ],
  ])("%s", (_what, options, name, text, expected) => {
    const whole = answer(text, options, []);
    expect(whole.output === expected, "uncut").toBe(true);
    for (const cuts of waysToCut(text, name)) {
      const { output, ...counts } = answer(text, options, cuts);
      expect(output === expected, `cut at ${cuts.slice(0, 3)}`).toBe(true);
      expect(counts, `cut at ${cuts.slice(0, 3)}`).toEqual({ limits: whole.limits, rules: whole.rules });
    }
  });

  it("past the limit is counted once", () => {
    const text = `{"${NAME}":1,"b":2}`;
    for (const cuts of waysToCut(text, NAME)) {
      expect(answer(text, { ...SCANNED, ...SHORT_LIMIT }, cuts).limits).toMatchObject({ tooLarge: 1 });
    }
  });
});

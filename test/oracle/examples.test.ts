/** The slow redactor itself, by cases written down by hand, so that it cannot drift along with the product. */
import { describe, expect, it } from "vitest";
import { slowRedact } from "./slow-redact.ts";
import type { Asked, Entry, Json, Pack, Path, Segment, Selector } from "./spec.ts";
import { ACTIONS } from "./table.ts";

const ASKED: Asked = { regions: ["US"], key: "0123456789abcdef0123456789abcdef" };

/** Of names, `*`, indices, `..name` and `?filter`; one string a segment. */
function path(...segments: readonly string[]): Path {
  return segments.map((text): Segment => {
    const descendant = text.startsWith("..");
    return { descendant, selectors: [selector(descendant ? text.slice(2) : text)] };
  });
}

function selector(text: string): Selector {
  if (text === "*") return { kind: "wildcard", text };
  if (text.startsWith("?")) return { kind: "filter", text };
  return /^\d+$/.test(text) ? { kind: "index", text } : { kind: "name", text: JSON.stringify(text), name: text };
}

function rule(parts: Partial<Entry>): Entry {
  return { id: "e", path: [], envelope: false, action: { name: "replace" }, category: "user.name", ...parts };
}

function keep(parts: Partial<Entry>): Entry {
  return rule({ id: "k", action: null, category: null, ...parts });
}

function pack(entries: readonly Entry[], parts: Partial<Pack> = {}): Pack {
  return { id: "acme/calls", records: [[]], unlisted: "keep", regions: [], entries, ...parts };
}

const redacted = (value: Json, packs: readonly Pack[], asked: Partial<Asked> = {}) =>
  slowRedact(value, packs, { ...ASKED, ...asked }).value;

describe("which entry decides", () => {
  const hash = { name: "mask" };
  it.each<[string, Json, readonly Pack[], Json]>([
    [
      "the deeper before the more literal",
      { a: { b: "xy", c: "z" } },
      [pack([rule({ path: path("a") }), rule({ id: "f", path: path("a", "*"), action: hash })])],
      { a: { b: "**", c: "*" } },
    ],
    [
      "the more literal of two",
      { a: "xy", b: "z" },
      [pack([rule({ path: path("*") }), rule({ id: "f", path: path("a"), action: hash })])],
      { a: "**", b: "[NAME]" },
    ],
    [
      "compared from the last segment",
      { a: { b: "xy" } },
      [pack([rule({ path: path("*", "b"), action: hash }), rule({ id: "f", path: path("a", "*") })])],
      { a: { b: "**" } },
    ],
    [
      "a keep from the innermost record only",
      { data: [{ k: "x" }], k: "y" },
      [
        pack(
          [keep({ path: path("k") }), keep({ id: "l", path: path("data", "0", "k") }), rule({ path: path("..k") })],
          {
            records: [path("data", "*"), []],
          },
        ),
      ],
      { data: [{ k: "x" }], k: "y" },
    ],
    [
      "a keep from outside of the record does not count",
      { data: [{ k: "x" }] },
      [
        pack([keep({ path: path("data", "0", "k") }), rule({ path: path("..k") })], {
          records: [path("data", "*"), []],
        }),
      ],
      { data: [{ k: "[NAME]" }] },
    ],
    [
      "a keep keeps scalars",
      { k: { a: "x", b: 1 } },
      [pack([keep({ path: path("k") })])],
      { k: { "[REDACTED]": "[REDACTED]", "[REDACTED 2]": 0 } },
    ],
    [
      "a keep with values",
      { k: "x", l: "y" },
      [pack([keep({ path: path("k"), values: ["x"] }), keep({ id: "l", path: path("l"), values: ["x"] })])],
      { k: "x", l: "[REDACTED]" },
    ],
    [
      "a filter of a keep is asked of elements",
      { l: [{ n: 1, v: "x" }], m: { a: { n: 1, v: "x" } } },
      [
        pack([keep({ path: path("l", "?@.n", "v") }), keep({ id: "m", path: path("m", "?@.n", "v") })], {
          unlisted: "replace",
        }),
      ],
      { l: [{ n: 0, v: "x" }], m: { a: { n: 0, v: "[REDACTED]" } } },
    ],
    [
      "the stronger of two files",
      { a: "xy" },
      [pack([rule({ path: path("a"), action: hash })]), pack([rule({ path: path("..a") })], { id: "acme/other" })],
      { a: "[NAME]" },
    ],
    [
      "default-deny asks for all vendors",
      { k: "x" },
      [
        pack([keep({ path: path("k") })], { unlisted: "replace" }),
        pack([rule({})], { id: "other/x", records: [path("z")] }),
      ],
      { k: "[REDACTED]" },
    ],
    [
      "what match() is asked of one string in a list",
      [
        { n: ["ann"], v: "x" },
        { n: "ann", v: "x" },
      ],
      [pack([rule({ path: path("?match(@.n, '[a-z]+')", "v") })])],
      [
        { n: ["ann"], v: "x" },
        { n: "ann", v: "[NAME]" },
      ],
    ],
  ])("%s", (_what, value, packs, expected) => expect(redacted(value, packs)).toEqual(expected));
});

describe("what comes out", () => {
  const by = (action: Entry["action"], category: string, value: Json) =>
    redacted({ v: value }, [pack([rule({ path: path("v"), action, category })])]);

  it.each([...ACTIONS].flatMap(([name, { cases }]) => cases.map((one) => [name, one] as const)))("%s", (name, one) => {
    const { options, category, before, after } = one;
    const action = { name, ...(options && { options }) };
    expect(by(action, category, before)).toEqual(after === undefined ? {} : { v: after });
  });

  it("names are numbered, and those that a path has stay", () => {
    const rules = pack([
      rule({ path: path("m"), keys: true, category: "user.contact.phone_number" }),
      keep({ path: path("m", "x") }),
    ]);
    expect(redacted({ m: { a: 1, b: { c: 2 }, x: 3 } }, [rules])).toEqual({
      m: { "[PHONE]": 0, "[PHONE 2]": { "[PHONE]": 0 }, x: 3 },
    });
  });

  it("names of people go in the texts of their record", () => {
    const rules = pack([rule({ path: path("who"), alsoInText: true })], { records: [path("*")], unlisted: "scan" });
    const value = [{ t: "Quill waits", who: "Zora Quill" }, { t: "Quill waits" }];
    expect(redacted(value, [rules])).toEqual([{ t: "[NAME] waits", who: "[NAME]" }, { t: "Quill waits" }]);
  });

  it("dates shift by what their record says", () => {
    const action = { name: "shift-date", options: { days: 30, by: "k" } };
    const rules = pack([rule({ path: path("d"), action }), keep({ path: path("id") })], { records: [path("*")] });
    const value = [{ id: "7", d: "2026-03-17" }, { d: 1772359200, id: 7 }, { d: "2026-03-17" }];
    const [first, second, third] = redacted(value, [rules]) as { d: string | number }[];
    const days = (Date.parse(`${first?.d}`) - Date.parse("2026-03-17")) / 86_400_000;
    expect(days % 1 === 0 && days !== 0 && Math.abs(days) <= 30).toBe(true);
    expect(second?.d).toBe(1772359200 + days * 86_400);
    expect(third?.d).toBe("[NAME]");
  });

  it("counts what it did", () => {
    const { counts, undecided } = slowRedact({ a: "x", b: "", c: 0, d: 1 }, [pack([rule({ path: path("c") })])], ASKED);
    expect([...counts]).toEqual([["acme/calls/e", { matched: 1, redacted: 0 }]]);
    expect(undecided).toBe(2);
  });
});

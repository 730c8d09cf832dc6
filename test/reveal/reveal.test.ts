/** What tokenize and encrypt-format wrote comes back, byte for byte, wherever the pieces are cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, UsageError } from "../../src/errors/errors.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { Revealer, type RevealOptions } from "../../src/reveal/reveal.ts";
import type { Policy } from "../../src/rules/model.ts";
import { KEY, OTHER_KEY } from "../actions/contexts.ts";
import { documentText } from "../helpers/documents.ts";
import { withEntries } from "../helpers/every-cut.ts";
import { runCount } from "../helpers/run-count.ts";

function redacted(text: string, options: Parameters<typeof redactBytes>[1]): string {
  return Buffer.from(redactBytes(Buffer.from(text), { key: KEY, ...options }).bytes).toString();
}

/** Reveals in pieces of `size` bytes. */
function revealed(text: string, options: Partial<RevealOptions> = {}, size = Number.POSITIVE_INFINITY): string {
  const revealer = new Revealer({ key: KEY, ...options });
  const input = Buffer.from(text);
  const parts: Buffer[] = [];
  const sink = (bytes: Uint8Array) => parts.push(Buffer.from(bytes));
  for (let at = 0; at < input.length; at += size) revealer.writeTo(input.subarray(at, at + size), sink);
  revealer.endTo(sink);
  return Buffer.concat(parts).toString();
}

/** Tokens for all that detectors find. */
const HITS: Policy = {
  id: "tokens",
  version: "1.0.0",
  unlisted: null,
  categories: [{ category: "user", subject: null, action: { name: "tokenize" } }],
  rules: [],
};
const LISTED = withEntries(
  [
    { path: "$..v", action: { name: "tokenize" }, category: "user.name" },
    { path: "$..a", action: { name: "tokenize" } },
  ],
  { unlisted: "keep" },
);

/** Booleans have no token. */
const withoutBooleans = documentText({ lineBreaks: true, repeats: true }).map((text) =>
  text.replace(/\b(?:true|false)\b/g, "7"),
);

describe("tokens", () => {
  it("come back byte for byte, numbers and escapes included", () => {
    fc.assert(
      fc.property(withoutBooleans, fc.integer({ min: 1, max: 200 }), (input, size) => {
        const output = redacted(input, LISTED);
        const back = output.includes("tok1_") ? revealed(output, {}, size) : output;
        expect(back === input, "the input again").toBe(true);
      }),
      { numRuns: runCount(500) },
    );
  });

  it("of parts of texts too, with the escapes that stood there, in JSON of any depth", () => {
    const phone = fc.constantFrom("+1 202 555 0123", "\\u002b12025550123", "ann@example.com", "ann\\u0040example.com");
    const text = fc.tuple(phone, phone).map(([one, two]) => `{"note":"call ${one}abc or ${two}.","n":12025550123}`);
    const nested = fc.tuple(text, fc.nat(3)).map(([inner, depth]) => {
      let json = inner;
      for (let i = 0; i < depth; i++) json = `{"inner":${JSON.stringify(json)}}`;
      return json;
    });
    const options = { ...withEntries([], { unlisted: "scan" }), policy: HITS, regions: ["US"] };
    fc.assert(
      fc.property(nested, fc.integer({ min: 1, max: 100 }), (input, size) => {
        const output = redacted(input, options);
        expect(output).toContain("tok1_");
        expect(output).not.toMatch(/example\.com|0123/);
        expect(revealed(output, {}, size) === input, "the input again").toBe(true);
      }),
      { numRuns: runCount(300) },
    );
  });

  it("of a value of a megabyte, in small pieces", () => {
    const input = `{"v":"${"long ".repeat(200_000)}"}`;
    expect(revealed(redacted(input, LISTED), {}, 64 * 1024) === input).toBe(true);
  });

  const output = redacted('{"list":[1,{"v":"Ann Example"}],\n "a":"tok1_ is no token"}', LISTED);

  it("of one changed letter: its place", () => {
    const at = output.indexOf("tok1_") + 30;
    const changed = output.slice(0, at) + (output[at] === "a" ? "b" : "a") + output.slice(at + 1);
    const place = {
      offset: output.indexOf("tok1_"),
      line: 1,
      column: output.indexOf("tok1_") + 1,
      pointer: "/list/1/v",
    };
    expect(() => revealed(changed)).toThrow(expect.objectContaining({ code: "damaged-token", place }));
    expect(() => revealed(output.replace(/[a-p]{4}_"/, '"'))).toThrow(InputError);
  });

  it.each([
    ["another key", { key: OTHER_KEY }],
    ["another purpose", { purpose: "analytics" }],
  ])("%s opens none", (_case, options) => {
    expect(() => revealed(output, options)).toThrow(UsageError);
    expect(() => revealed(output, options)).toThrow(/no key opens any token .2 found/);
  });

  it("of several keys, each opens its own; those of none stay", () => {
    const old = redacted('{"v":"Ben Example"}', { ...LISTED, key: OTHER_KEY });
    expect(revealed(`${output}${old}`, { key: [OTHER_KEY, KEY] })).toContain("Ben Example");
    const revealer = new Revealer({ key: KEY });
    revealer.writeTo(Buffer.from(`${output}${old}`), () => {});
    revealer.endTo(() => {});
    expect(revealer.counts).toEqual({ opened: 2, notOpened: 1 });
  });

  it("what is no JSON is an error all the same", () => {
    expect(() => revealed(`${output}]`)).toThrow(InputError);
  });
});

describe("what is encrypted in its format", () => {
  const entries = withEntries(
    [
      { path: "$..v", action: { name: "encrypt-format" }, category: "user.unique_id" },
      { path: "$..p", action: { name: "encrypt-format" }, category: "user.contact.phone_number" },
      { path: "$..m", action: { name: "mask" }, category: "user.name" },
      { path: "$.gone", action: { name: "remove" }, category: "user.name" },
    ],
    { unlisted: "keep" },
  );
  const input = '{"v":"Ab-1234567","p":"+1 202-555-0123","n":12,"list":[{"v":1234567890}],"few":{"v":"a1"}}';

  it("comes back by the rules' places, and what was too short stays a label", () => {
    const output = redacted(input, entries);
    expect(output).not.toContain("1234567");
    expect(revealed(output, { rules: entries.rules })).toBe(input.replace('"a1"', '"[ID]"'));
  });

  it("without rules it stays", () => {
    const output = redacted(input, entries);
    expect(revealed(output)).toBe(output);
  });

  it("what other actions wrote stays", () => {
    const output = redacted('{"m":"Ann Example","v":"Ab-1234567"}', entries);
    expect(revealed(output, { rules: entries.rules })).toBe('{"m":"*** *******","v":"Ab-1234567"}');
  });
});

describe("a record", () => {
  it.each(["1\nx", "{}\n]", "\n,", "[]\n[", " "])("of few bytes, too: %j comes out as redact writes it", (input) => {
    const outputOf = (run: Pick<Revealer, "writeTo" | "endTo">) => {
      const parts: Buffer[] = [];
      const sink = (bytes: Uint8Array) => parts.push(Buffer.from(bytes));
      expect(() => {
        run.writeTo(input, sink);
        run.endTo(sink);
      }).toThrow(InputError);
      return Buffer.concat(parts).toString();
    };
    expect(outputOf(new Revealer({ key: KEY }))).toBe(outputOf(new Redactor({ unlisted: "keep" })));
  });

  const LINE = '{"id":1,"v":"Ana Example"}\n';
  const redactedLine = redacted(LINE, LISTED);

  it("is out when its line feed has come", () => {
    const revealer = new Revealer({ key: KEY });
    let output = "";
    for (const line of [1, 2, 3]) {
      revealer.writeTo(redactedLine, (bytes) => {
        output += Buffer.from(bytes).toString();
      });
      expect(output).toBe(LINE.repeat(line));
    }
  });

  it.each(['{"bad', '{"a":"\u0001"}\n', '{"a":1,}\n', "x\n", '{"a":"tok1_'])(
    "that is wrong leaves all before it whole: %j",
    (bad) => {
      const input = Buffer.from(`${redactedLine}{"id":2}\n${bad}`);
      for (let cut = 0; cut <= input.length; cut++) {
        const revealer = new Revealer({ key: KEY, format: "ndjson" });
        let output = "";
        const sink = (bytes: Uint8Array) => {
          output += Buffer.from(bytes).toString();
        };
        const run = () => {
          revealer.writeTo(input.subarray(0, cut), sink);
          revealer.writeTo(input.subarray(cut), sink);
          revealer.endTo(sink);
        };
        expect(run).toThrow(InputError);
        expect(output, `cut at ${cut}`).toBe(`${LINE}{"id":2}\n`);
      }
    },
  );
});

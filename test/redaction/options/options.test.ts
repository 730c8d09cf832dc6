/** Wrong options are refused before anything is read. */
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import {
  compile,
  type Format,
  type RedactOptions,
  Redactor,
  Revealer,
  redact,
  redactBytes,
  scan,
  verify,
} from "../../../src/index.ts";
import { withEntries } from "../../helpers/every-cut.ts";

const { rules } = withEntries([{ path: "$.a", action: { name: "hash" } }]) as {
  rules: NonNullable<RedactOptions["rules"]>;
};
const plain = withEntries([{ path: "$.a" }]);
const KEY = "0123456789abcdef0123456789abcdef";

describe("refused", () => {
  it.each<[string, object, string]>([
    ["an option that is not known", { unlisted: "keep", policies: "mask" }, "unknown-option"],
    ["a mistyped option", { unlisted: "keep", maxDeph: 3 }, "unknown-option"],
    ["a format that is not known", { unlisted: "keep", format: "json-lines" }, "unknown-format"],
    ["a format that every object has", { unlisted: "keep", format: "constructor" }, "unknown-format"],
    ["a region that is none", { ...plain, regions: ["UK"] }, "unknown-region"],
    ["unlisted that is not known", { ...plain, unlisted: "drop" }, "unknown-unlisted"],
    ["hash without a key", { rules }, "no-key"],
    ["a short key", { rules, key: "x".repeat(31) }, "short-key"],
    ["a short key that nothing needs", { ...plain, key: "short" }, "short-key"],
    ["an empty key", { ...plain, key: "" }, "short-key"],
    ["a short key as bytes", { rules, key: new Uint8Array(31) }, "short-key"],
    ["depth 0", { ...plain, maxDepth: 0 }, "bad-number"],
    ["half a level", { ...plain, maxDepth: 1.5 }, "bad-number"],
    ["a limit that is no number", { ...plain, maxValueBytes: "1M" }, "bad-number"],
    ["a negative limit", { ...plain, maxValueBytes: -1 }, "bad-number"],
    ["no limit", { ...plain, maxValueBytes: Number.POSITIVE_INFINITY }, "bad-number"],
  ])("%s", (_what, options, code) => {
    const expected = expect.objectContaining({ name: "UsageError", code });
    expect(() => new Redactor(options as RedactOptions)).toThrow(expected);
    expect(() => redact(options as RedactOptions)).toThrow(expected);
    expect(() => redactBytes(Buffer.from("not JSON"), options as RedactOptions)).toThrow(expected);
  });

  it("with a hint where a name is near", () => {
    expect(() => new Redactor({ unlisted: "keep", maxDeph: 3 } as RedactOptions)).toThrow(/did you mean "maxDepth"/);
    expect(() => new Redactor({ unlisted: "keep", format: "ndjsn" as "json" })).toThrow(/did you mean "ndjson"/);
  });

  it("and never says the key", () => {
    const key = "secretkey";
    expect(() => new Redactor({ rules, key })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(key) }),
    );
  });
});

describe("accepted", () => {
  it("jsonl for ndjson, wherever a format is an option", async () => {
    const nowhere = () => {};
    const stream = async (text: string, format: Format) => {
      const redaction = redact({ format });
      redaction.end(text);
      return buffer(redaction);
    };
    const reveal = async (text: string, format: Format) => {
      const revealer = new Revealer({ key: KEY, format });
      revealer.writeTo(text, nowhere);
      revealer.endTo(nowhere);
    };
    const ways: ((text: string, format: Format) => unknown)[] = [
      async (text, format) => redactBytes(text, { format }),
      async (text, format) => compile({ format }).bytes(text),
      stream,
      (text, format) => scan(text, { format }),
      (text, format) => scan(text, compile({ format })),
      (text, format) => verify(text, { format }),
      (text, format) => verify(text, compile({ format })),
      reveal,
    ];
    for (const way of ways) {
      for (const format of ["ndjson", "jsonl"] as const) {
        await expect(way("1\n2\n", format)).resolves.not.toThrow();
        await expect(way("1 2\n", format)).rejects.toThrow(expect.objectContaining({ name: "InputError" }));
      }
    }
  });

  it("a key counts its UTF-8 bytes", () => {
    expect(() => new Redactor({ rules, key: "é".repeat(16) })).not.toThrow();
    expect(() => new Redactor({ rules, key: "é".repeat(15) })).toThrow(expect.objectContaining({ code: "short-key" }));
    expect(() => new Redactor({ rules, key: Buffer.from(KEY) })).not.toThrow();
  });

  it("a policy that needs no key lifts the need", () => {
    expect(() => new Redactor({ rules, policy: "replace" })).not.toThrow();
  });

  it("write gives bytes of its own", () => {
    const redactor = new Redactor(plain);
    const first = redactor.write(Buffer.from('{"b":1} '));
    const copy = Uint8Array.from(first);
    redactor.write(Buffer.from(`{"b":"${"x".repeat(5000)}"} `));
    redactor.end();
    expect(first).toEqual(copy);
    expect(first.buffer.byteLength).toBe(first.length);
  });

  it("nothing of what is passed in is changed", () => {
    const bytes = Buffer.from('{"a":"x","b":2}');
    const before = Buffer.from(bytes);
    const options = Object.freeze({ ...plain });
    redactBytes(bytes, options);
    expect(bytes).toEqual(before);
  });
});

it.each(["Ana Muster", "ana@example.com", "+12025550123", "x".repeat(41), ""])(
  "what cannot be the name of an option is not shown: it may be a part of the input",
  (name) => {
    const redact = () => redactBytes("{}", { [name]: 1 } as never);
    expect(redact).toThrow(expect.objectContaining({ name: "UsageError", code: "unknown-option" }));
    // All of the message is known: there is no room for the name.
    expect(redact).toThrow(/^unknown option; known: [a-zA-Z, ]+$/);
  },
);

/** A compiled redaction in a service: shared, used again after errors, from inside of itself, and aborted. */
import { once } from "node:events";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import type { DetectorKind } from "../../src/detectors/detector.ts";
import { InputError, UsageError } from "../../src/errors/errors.ts";
import type { HitFinding } from "../../src/redaction/options/options.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { Revealer } from "../../src/reveal/reveal.ts";
import { scan } from "../../src/scan/scan.ts";
import { compile, redact } from "../../src/streams/node.ts";
import { verify } from "../../src/verify/verify.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";

const KEY = "a key of thirty-two bytes or more";
const rules = rulesOf(packOf([{ path: "$.name" }, { path: "$.note", action: { name: "scan" } }], { unlisted: "keep" }));
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe("compile", () => {
  it("redacts one message after another, each with a report of its own", () => {
    const redaction = compile({ rules });
    const first = redaction.bytes('{"name":"Ana"}');
    const second = redaction.bytes(Buffer.from('{"name":"Ben","note":"ann@example.com"}'));
    expect(text(first.bytes)).toBe('{"name":"[NAME]"}');
    expect(text(second.bytes)).toBe('{"name":"[NAME]","note":"[EMAIL]"}');
    expect(first.report.paths).toEqual([{ path: "$.name", decided: "acme/test/entry-0", count: 1 }]);
    expect(first.report.detected).toEqual({});
    expect(second.report.detected).toEqual({ email: 1 });
    expect(first.report).toBe(first.report);
  });

  it("checks everything at once, and is frozen", () => {
    expect(() => compile({ rules: undefined, regions: ["UK"] })).toThrow(UsageError);
    expect(() => compile({ rules: "kore-ai/call-details" } as never)).toThrow(UsageError);
    expect(Object.isFrozen(compile({ rules }))).toBe(true);
  });

  it("stands wherever options may stand", async () => {
    const redaction = compile({ rules, key: KEY, purpose: "p" });
    const input = '{"name":"Ana","note":"call ann@example.com"}';
    const output = redaction.bytes(input).bytes;
    expect(redactBytes(input, redaction).bytes).toEqual(output);
    expect(new Redactor(redaction).write(input)).toEqual(output);
    const streamed = await Readable.from([Buffer.from(input)])
      .pipe(redact(redaction))
      .toArray();
    expect(Buffer.concat(streamed)).toEqual(Buffer.from(output));
    expect((await scan(input, redaction)).findings.map(({ path, detector }) => `${path} ${detector}`)).toEqual([
      "$.note email",
    ]);
    expect(await scan(input, redaction)).toEqual(await scan(input, { rules }));
    expect(await verify(output, redaction)).toEqual(await verify(output, { rules, key: KEY, purpose: "p" }));
    expect(() => new Revealer(redaction)).not.toThrow();
  });

  it("says of a bad message what is wrong, and goes on", () => {
    const redaction = compile({ rules });
    const errorOf = (input: string) => {
      try {
        redaction.bytes(input);
      } catch (error) {
        return error instanceof InputError ? { code: error.code, ...error.place } : error;
      }
      return undefined;
    };
    for (let i = 0; i < 3; i++) {
      expect(errorOf('{"name":"Ana",}')).toMatchObject({
        code: "unexpected-character",
        offset: 14,
        line: 1,
        column: 15,
      });
      expect(errorOf('{"name":"Ana"')).toMatchObject({ code: "unexpected-end", offset: 13 });
      expect(errorOf("")).toMatchObject({ code: "empty-input" });
      expect(text(redaction.bytes('{"name":"Ana"}').bytes)).toBe('{"name":"[NAME]"}');
    }
  });

  it("takes what is there, whatever its first bytes are", () => {
    const redaction = compile({ rules });
    expect(text(redaction.bytes("\ufeff[1]").bytes)).toBe("\ufeff[1]");
    expect(text(redaction.bytes("1").bytes)).toBe("1");
    expect(text(redaction.bytes("[]").bytes)).toBe("[]");
    expect(text(redaction.bytes(' {"name":"Ana"}\n').bytes)).toBe(' {"name":"[NAME]"}\n');
    for (const first of [0x5b, 0x7b]) {
      for (const rest of [
        [0, 0, 0],
        [0, 0x5d, 0],
      ]) {
        expect(() => redaction.bytes(Uint8Array.of(first, ...rest))).toThrow(
          expect.objectContaining({ code: "wrong-encoding" }),
        );
      }
    }
  });

  it("redacts what is larger than one walk", () => {
    const redaction = compile({ rules: rulesOf(packOf([{ path: "$.name" }], { records: ["$[*]", "$"] })) });
    const long = `[${'{"name":"Ana"},'.repeat(100_000)}{"name":"Ana"}]`;
    const { bytes, report } = redaction.bytes(long);
    expect(text(bytes).includes("Ana")).toBe(false);
    expect(report.rules[0]).toMatchObject({ matched: 100_001, redacted: 100_001 });
    expect(text(redaction.bytes('{"name":"Ana"}').bytes)).toBe('{"name":"[NAME]"}');
  });

  it("redacts a small message that much becomes of as it would in pieces", () => {
    const entries = [
      { path: "$.o[*].r", action: { name: "remove" } },
      { path: "$.p", keys: true },
    ] as const;
    const redaction = compile({ rules: rulesOf(packOf([...entries], { unlisted: "replace" })) });
    const removing = [20, 20, 200, 200, 500, 500].map((blanks) => `{"k":7,${" ".repeat(blanks)}"r":2,"m":8}`);
    const input = `{"f":[${Array(32_768).fill(1)}],"o":[${removing}],"p":{"Ana Example":1}}`;
    const output = `{"f":[${Array(32_768).fill(0)}],"o":[${removing.map(() => '{"k":0,"m":0}')}],"p":{"[NAME]":0}}`;
    const blanks = /,? +/g;
    expect(text(redaction.bytes(input).bytes).replace(blanks, ",")).toBe(output);
    const run = redaction.run();
    expect(text(run.write(input)) + text(run.end())).toBe(text(redaction.bytes(input).bytes));
  });

  it("says of a message what it would say if no message had been before, however many names have", () => {
    const names = { rules: rulesOf(packOf([{ path: "$.address.line1" }], { unlisted: "scan" })) };
    const used = compile(names);
    for (let i = 0; i < 20_001; i++) {
      used.bytes(`{"users":{"1${String(i).padStart(5, "0")}":1}}`);
      used.value({ users: { [`2${String(i).padStart(5, "0")}`]: 1, "half \ud800": 1 } });
    }
    const input = { billing: { line1: "12 High St" }, address: { line1: "9 Low St" } };
    const fresh = compile(names);
    expect(used.bytes(JSON.stringify(input)).report).toEqual(fresh.bytes(JSON.stringify(input)).report);
    expect(used.value(input).report).toEqual(fresh.value(input).report);
  });

  it("holds a key of its own", () => {
    const tokens = rulesOf(packOf([{ path: "$.name", action: { name: "tokenize" } }]));
    const key = Buffer.from(KEY);
    const redaction = compile({ rules: tokens, key });
    const before = redaction.bytes('{"name":"Ana"}').bytes;
    key.fill(0);
    expect(redaction.bytes('{"name":"Ana"}').bytes).toEqual(before);
    const revealed: Buffer[] = [];
    const revealer = new Revealer(redaction);
    revealer.writeTo(before, (part) => revealed.push(Buffer.from(part)));
    revealer.endTo((part) => revealed.push(Buffer.from(part)));
    expect(Buffer.concat(revealed).toString()).toBe('{"name":"Ana"}');
  });

  it("says of bytes that were given away that they are its input", () => {
    const bytes = new Uint8Array(8);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(() => compile({ rules }).bytes(bytes)).toThrow(/^input: these bytes have been given away/);
  });

  it("gives bytes of the caller's own", () => {
    const redaction = compile({ rules });
    const first = redaction.bytes('{"name":"Ana"}').bytes;
    redaction.bytes('{"name":"Another"}');
    expect(text(first)).toBe('{"name":"[NAME]"}');
    expect(first.buffer.byteLength).toBe(first.length);
  });
});

describe("a run", () => {
  it("may be set back at any time", () => {
    const run = compile({ rules }).run();
    run.write('{"name":"An');
    run.reset();
    expect(text(run.write('{"name":"Ben"}')) + text(run.end())).toBe('{"name":"[NAME]"}');
    expect(run.report.inputs).toEqual([{ name: "", bytes: 14, records: 1 }]);
    expect(() => run.write("1")).toThrow(expect.objectContaining({ code: "after-end" }));
    run.reset();
    expect(run.report.inputs).toEqual([{ name: "", bytes: 0, records: 0 }]);
    expect(() => run.write('{"name" 1')).toThrow(
      expect.objectContaining({ code: "unexpected-character", place: expect.objectContaining({ offset: 8 }) }),
    );
    expect(() => run.write("{}")).toThrow(InputError);
    expect(run.report.exit).toBe(3);
    run.reset();
    expect(text(run.write("{}")) + text(run.end())).toBe("{}");
    expect(run.report.exit).toBe(0);
  });

  it("keeps its report when its core serves the next one", () => {
    const redaction = compile({ rules });
    const runs = [1, 2, 3].map((count) => {
      const run = redaction.run();
      run.write('{"name":"Ana"}'.repeat(count));
      run.end();
      return run;
    });
    expect(runs.map(({ report }) => report.rules[0]?.redacted)).toEqual([1, 2, 3]);
  });

  it("goes on beside others of the same redaction", () => {
    const redaction = compile({ rules });
    const runs = Array.from({ length: 10 }, () => redaction.run());
    for (const part of ['{"na', 'me":"A', 'na","x":', "1}"]) for (const run of runs) run.write(part);
    const [first, ...others] = runs.map((run) => {
      run.end();
      return JSON.stringify(run.report);
    });
    for (const other of others) expect(other).toBe(first);
  });
});

describe("re-entry", () => {
  it("a detector may redact, with the redaction that it belongs to", () => {
    let inner = "";
    const kind: DetectorKind = {
      id: "curious",
      category: "user",
      make: () => ({
        id: "curious",
        category: "user",
        find: (found) => {
          if (found === "outer" && inner === "") inner = text(redaction.bytes('{"name":"Ana","note":"inner"}').bytes);
          return [];
        },
      }),
    };
    const redaction = compile({ rules, detectors: [kind] });
    expect(text(redaction.bytes('{"note":"outer","name":"Ben"}').bytes)).toBe('{"note":"outer","name":"[NAME]"}');
    expect(inner).toBe('{"name":"[NAME]","note":"inner"}');
  });

  it("a detector that throws ends the run, and nothing raw comes out; the next message is as if nothing had been", () => {
    const kind: DetectorKind = {
      id: "broken",
      category: "user",
      make: () => ({
        id: "broken",
        category: "user",
        find: (found) => {
          if (found.includes("boom")) throw new Error(`cannot read ${found}`);
          return [];
        },
      }),
    };
    const redaction = compile({ rules, detectors: [kind] });
    for (const bad of ['{"note":"boom","name":"Ana"}', '{"note":{"boom":1},"name":"Ana"}']) {
      const message = (() => {
        try {
          redaction.bytes(bad);
        } catch (error) {
          return `${(error as UsageError).code} ${(error as Error).message}`;
        }
        return "nothing";
      })();
      expect(message).toMatch(/^wrong-detector /);
      expect(message).not.toContain("boom");
      expect(text(redaction.bytes('{"name":"Ana"}').bytes)).toBe('{"name":"[NAME]"}');
      expect(redaction.bytes('{"name":"Ana"}').report.rules[0]).toMatchObject({ matched: 1, redacted: 1 });
    }
  });
});

describe("onFinding", () => {
  it("hears of each hit: where, by which rule and detector, never what", () => {
    const heard: HitFinding[] = [];
    const own = rulesOf(packOf([{ path: "$.note", action: { name: "scan" } }], { unlisted: "scan" }));
    const redaction = compile({ rules: own, regions: ["US"], onFinding: (finding) => heard.push(finding) });
    redaction.bytes('{"note":"ann@example.com, +1 202-555-0143","other":["bob@example.com"],"ann@example.com":1}');
    expect(heard).toEqual([
      { place: "$.note", inName: false, rule: "acme/test/entry-0", detector: "email" },
      { place: "$.note", inName: false, rule: "acme/test/entry-0", detector: "phone" },
      { place: "$.other[*]", inName: false, rule: undefined, detector: "email" },
      { place: "$.*", inName: true, rule: undefined, detector: "email" },
    ]);
    expect(JSON.stringify(heard)).not.toMatch(/example|0143/);
  });

  it("ends the run where it throws", () => {
    const mine = new Error("full");
    let full = true;
    const redaction = compile({
      onFinding: () => {
        if (full) throw mine;
      },
    });
    expect(() => redaction.bytes('{"a":"ann@example.com"}')).toThrow(mine);
    full = false;
    expect(text(redaction.bytes('{"a":"ann@example.com"}').bytes)).toBe('{"a":"[EMAIL]"}');
  });
});

describe("AbortSignal", () => {
  it("ends a stream with an AbortError; what is held of an open record never comes out", async () => {
    const controller = new AbortController();
    const stream = compile({ rules }).stream({ signal: controller.signal });
    const out: Buffer[] = [];
    stream.on("data", (part: Buffer) => out.push(part));
    stream.write('{"name":"Ana"}{"name":"Be');
    await new Promise(setImmediate);
    const failed = once(stream, "error");
    controller.abort();
    expect(await failed).toMatchObject([{ name: "AbortError" }]);
    expect(Buffer.concat(out).toString()).toBe('{"name":"[NAME]"}');
  });

  it("ends a pipeline, also one that is aborted before it begins", async () => {
    const signal = AbortSignal.abort();
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const work = pipeline(Readable.from(["{}"]), redact({ rules }, { signal }), nowhere);
    await expect(work).rejects.toMatchObject({ name: "AbortError" });
  });

  it("says in the report that something else than the input ended it", async () => {
    const controller = new AbortController();
    const stream = compile({ rules }).stream({ signal: controller.signal });
    stream.on("error", () => {});
    stream.write('{"name":"Ana"}');
    await new Promise(setImmediate);
    controller.abort();
    await new Promise((closed) => stream.on("close", closed));
    expect(stream.report).toMatchObject({ exit: 2, inputs: [{ bytes: 14 }] });
  });

  it.each([null, 5, "x", { sginal: 1 }, { highWaterMark: 1 }, { signal: 1 }])("stream options: %j", (options) => {
    const usage = expect.objectContaining({ name: "UsageError" });
    expect(() => compile({ rules }).stream(options as never)).toThrow(usage);
    expect(() => redact({ rules }, options as never)).toThrow(usage);
  });

  it("has to be one", () => {
    expect(() => redact({ rules }, { signal: "now" as unknown as AbortSignal })).toThrow(
      expect.objectContaining({ name: "UsageError", code: "wrong-type" }),
    );
  });
});

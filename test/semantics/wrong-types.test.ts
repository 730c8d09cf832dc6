/** A program may not be typed: what is of a wrong kind is a UsageError that says no value, and never passes for nothing. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  keyFiles,
  loadRules,
  parseRules,
  type RedactOptions,
  Redactor,
  Revealer,
  redact,
  redactBytes,
  scan,
  verify,
} from "../../src/index.ts";

const TEXT = '{"a":"ana.canary@example.com"}';
const CLEAN = '{"a":"[EMAIL]"}';
const BYTES = new TextEncoder().encode(TEXT);
const KEY = "0123456789abcdef0123456789abcdef";
const RULES = parseRules(
  'format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nrules:\n  - id: a\n    path: "$.a"\n    category: user.name\n',
);
const usage = (code?: string) =>
  expect.objectContaining({
    name: "UsageError",
    ...(code !== undefined && { code }),
    message: expect.not.stringMatching(/canary|0123456789/),
  });

function shared(): Uint8Array {
  const view = new Uint8Array(new SharedArrayBuffer(BYTES.length));
  view.set(BYTES);
  return view;
}

function within(): DataView {
  const wide = new Uint8Array(BYTES.length + 9).fill(0x21);
  wide.set(BYTES, 4);
  return new DataView(wide.buffer, 4, BYTES.length);
}

function foreign(kind: string): Uint8Array {
  return runInNewContext(`const bytes = new Uint8Array([${BYTES.join()}]); ${kind}`);
}

describe("what is bytes", () => {
  it.each<[string, () => unknown]>([
    ["a Uint8Array", () => BYTES],
    ["a Buffer", () => Buffer.from(TEXT)],
    ["one of another realm", () => foreign("bytes")],
    ["an ArrayBuffer", () => BYTES.slice().buffer],
    ["an ArrayBuffer of another realm", () => foreign("bytes.buffer")],
    ["a DataView", within],
    ["a view of shared memory", shared],
    ["shared memory", () => shared().buffer],
    ["text", () => TEXT],
  ])("%s", async (_name, make) => {
    const given = make() as Uint8Array;
    expect(new TextDecoder().decode(redactBytes(given, {}).bytes)).toBe(CLEAN);
    expect(await scan(given)).toMatchObject({ records: 1, findings: [{ detector: "email" }] });
    expect(await verify(given)).toMatchObject({ records: 1, exit: 1 });
    const pieces = [given];
    expect(await scan(Readable.from(pieces))).toMatchObject({ records: 1 });
    if (typeof given === "string") return;
    const redactor = new Redactor({});
    expect(Buffer.concat([redactor.write(given), redactor.end()]).toString()).toBe(CLEAN);
    const output: Buffer[] = [];
    await pipeline(Readable.from(pieces), redact({}), async (from) => {
      for await (const bytes of from) output.push(bytes);
    });
    expect(Buffer.concat(output).toString()).toBe(CLEAN);
  });

  it("text in an encoding of its own is taken for what it says", async () => {
    const stream = redact({});
    stream.end(Buffer.from(TEXT).toString("base64"), "base64");
    expect(Buffer.concat(await stream.toArray()).toString()).toBe(CLEAN);
  });
});

const NO_BYTES: readonly [string, () => unknown][] = [
  ["numbers", () => [...BYTES]],
  ["an object", () => ({ ...BYTES })],
  ["null", () => null],
  ["undefined", () => undefined],
  ["a number", () => 5],
  ["a promise", () => Promise.resolve(BYTES)],
  ["a function", () => () => BYTES],
  ["what says that it is bytes", () => ({ [Symbol.toStringTag]: "ArrayBuffer", byteLength: 3 })],
  ["what was given away", given],
  ["a buffer that was given away", () => given().buffer],
  ["a lone surrogate", () => '{"a":"\ud800"}'],
];

function given(): Uint8Array {
  const bytes = BYTES.slice();
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

describe("what is no bytes", () => {
  it.each(NO_BYTES)("%s", async (_name, make) => {
    expect(() => redactBytes(make() as Uint8Array, {})).toThrow(usage());
    await expect(scan(make() as Uint8Array)).rejects.toThrow(usage());
    await expect(verify(make() as Uint8Array)).rejects.toThrow(usage());
    expect(() => new Redactor({}).write(make() as Uint8Array)).toThrow(usage());
    expect(() => new Revealer({ key: KEY }).writeTo(make() as Uint8Array, () => {})).toThrow(usage());
  });

  it.each(NO_BYTES)("a piece that is %s", async (_name, make) => {
    const pieces = async function* () {
      yield BYTES;
      const piece = make();
      // An async generator would wait for a promise.
      yield (piece instanceof Promise ? [piece] : piece) as Uint8Array;
    };
    await expect(scan(pieces())).rejects.toThrow(usage());
    await expect(verify(pieces())).rejects.toThrow(usage());
  });

  it.each([5, true, {}, [1, 2], Symbol("canary")])("a chunk of a stream: %o", async (chunk) => {
    const stream = redact({});
    const error = new Promise((resolve) => stream.on("error", resolve));
    stream.write(chunk);
    expect(await error).toEqual(usage("wrong-type"));
  });

  it("a view of a buffer that has shrunk", () => {
    const [Resizable, size] = [ArrayBuffer as unknown as new (...args: unknown[]) => ArrayBuffer, BYTES.length];
    const buffer = new Resizable(size, { maxByteLength: size }) as ArrayBuffer & { resize?: (size: number) => void };
    const [fixed, tracking] = [new Uint8Array(buffer, 0, size), new Uint8Array(buffer)];
    tracking.set(BYTES);
    expect(redactBytes(tracking, {}).report.inputs[0]?.records).toBe(1);
    buffer.resize?.(size - 1);
    expect(() => redactBytes(fixed, {})).toThrow(usage("detached"));
  });
});

describe("options", () => {
  const canary = "canary";
  it.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["text", canary],
    ["a promise", Promise.resolve({})],
    ["bytes", BYTES],
    ["rules by name", { rules: canary }],
    ["rules that nobody waited for", { rules: Promise.resolve(RULES) }],
    ["rules of nothing", { rules: {} }],
    ["rules of null", { rules: null }],
    ["rules of a list", { rules: [RULES] }],
    ["rules with a pack that is none", { rules: { packs: [{ id: canary }] } }],
    ["rules with an entry that is none", { rules: { packs: [{ ...RULES.packs[0], entries: [{ id: canary }] }] } }],
    ["a policy of another shape", { rules: RULES, policy: { id: canary } }],
    ["a policy that is a list", { policy: [] }],
    ["a policy with lines of another shape", { policy: { id: canary, unlisted: null, categories: [1], rules: [] } }],
    ["unlisted that is no text", { unlisted: Object.create(null) }],
    ["regions as text", { regions: "US" }],
    ["regions with a number", { regions: ["US", 7] }],
    ["detect as a number", { detect: 1 }],
    ["detect with a number", { detect: ["email", 1] }],
    ["detectors that are no list", { detectors: {} }],
    ["a detector without make", { detectors: [{ id: "tickets", category: canary }] }],
    ["a detector of null", { detectors: [null] }],
    ["a key that is a number", { key: 123456789 }],
    ["a key that is null", { key: null }],
    ["no key at all", { key: [] }],
    ["a key that is not set", { key: [KEY, undefined] }],
    ["a key of numbers", { key: [[1, 2]] }],
    ["a purpose that is no text", { purpose: 5 }],
    ["a format that is no text", { format: {} }],
    ["a limit as text", { maxDepth: "5" }],
    ["a limit that is null", { maxValueBytes: null }],
  ])("%s", async (_name, options) => {
    const wrong = options as RedactOptions;
    expect(() => redactBytes(BYTES, wrong)).toThrow(usage());
    expect(() => new Redactor(wrong)).toThrow(usage());
    expect(() => redact(wrong)).toThrow(usage());
    await expect(verify(BYTES, wrong)).rejects.toThrow(usage());
    await expect(scan(BYTES, wrong)).rejects.toThrow(usage());
    const ofReveal = typeof options === "object" && !Array.isArray(options) && !(options instanceof Uint8Array);
    const revealing = ofReveal && options !== null && !("then" in options) ? { key: KEY, ...options } : options;
    expect(() => new Revealer(revealing as { key: string })).toThrow(usage());
  });

  it.each([
    ["inherited", Object.create({ rules: RULES })],
    ["inherited from nothing else", Object.create(Object.assign(Object.create(null), { rules: RULES }))],
    ["hidden", Object.defineProperty({}, "rules", { value: RULES })],
    ["a map", new Map([["rules", RULES]])],
    ["a date", new Date(0)],
  ])("that would be dropped without a word: %s", async (_name, options) => {
    const wrong = options as RedactOptions;
    for (const call of [() => redactBytes(BYTES, wrong), () => new Redactor(wrong), () => redact(wrong)]) {
      expect(call).toThrow(usage("wrong-type"));
    }
    expect(() => new Revealer(options as { key: string })).toThrow(usage("wrong-type"));
    await expect(verify(BYTES, wrong)).rejects.toThrow(usage("wrong-type"));
    await expect(scan(BYTES, wrong)).rejects.toThrow(usage("wrong-type"));
  });

  it("no options where some are needed", () => {
    expect(() => new Redactor(undefined as unknown as RedactOptions)).toThrow(usage("wrong-type"));
    expect(() => new Revealer({} as { key: string })).toThrow(usage("no-key"));
  });

  it("rules and policies that have been through JSON are good", () => {
    const rules = JSON.parse(JSON.stringify(RULES));
    expect(new TextDecoder().decode(redactBytes(TEXT, { rules }).bytes)).toBe('{"a":"[NAME]"}');
  });

  it("a key may be bytes of any kind", () => {
    const bytes = new TextEncoder().encode(KEY);
    for (const key of [bytes.buffer, new DataView(bytes.buffer), foreign(`new Uint8Array([${bytes.join()}])`)]) {
      const { report } = redactBytes(TEXT, { key: key as Uint8Array });
      expect(report.keys).toEqual(redactBytes(TEXT, { key: KEY }).report.keys);
    }
  });
});

describe("names and texts of rules", () => {
  it.each([undefined, null, [], 5, [5], {}, ["kore-ai", undefined]])("loadRules(%j)", async (names) => {
    await expect(loadRules(names as string)).rejects.toThrow(usage());
  });

  it.each([42, undefined, null, BYTES, {}])("parseRules(%j)", (text) => {
    expect(() => parseRules(text as string)).toThrow(usage("wrong-type"));
  });

  it.each([null, "canary", { file: 5 }])("parseRules(…, %j)", (options) => {
    expect(() => parseRules("", options as object)).toThrow(usage("wrong-type"));
  });

  it.each([undefined, null, "canary", [5]])("keyFiles(%j)", (files) => {
    expect(() => keyFiles(files as unknown as string[])).toThrow(usage("wrong-type"));
  });
});

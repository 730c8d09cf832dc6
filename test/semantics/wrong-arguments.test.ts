/** Every public function, with every kind of value in every argument: what is wrong is an error of ours that says no value. */
import { describe, expect, it } from "vitest";
import {
  type DetectorKind,
  InputError,
  keyFiles,
  loadPolicy,
  loadRules,
  parsePolicy,
  parseRules,
  Redactor,
  Revealer,
  RuleError,
  redact,
  redactBytes,
  scan,
  UsageError,
  verify,
} from "../../src/index.ts";
import { BYTES, OTHERS, PLAIN } from "./every-kind.ts";

const KINDS = { ...BYTES, ...OTHERS, ...PLAIN };
const KEY = "0123456789abcdef0123456789abcdef";
const RULES = parseRules(
  'format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nrules:\n  - id: a\n    path: "$.a"\n    category: user.name\n',
);
const PACK = RULES.packs[0];
const ENTRY = PACK?.entries[0];

type Call = (given: never) => unknown;

/** The code that a call ends in, "" for none. Fails where the error is not ours, or says what it should not. */
async function outcomeOf(call: Call, given: unknown): Promise<string> {
  try {
    await call(given as never);
    return "";
  } catch (error) {
    const isOurs = error instanceof UsageError || error instanceof RuleError || error instanceof InputError;
    if (!isOurs) throw new Error(`an error of another kind: ${Object.prototype.toString.call(error)}`);
    // A name that is not known is said, as far as a name may be long.
    const isName = /^unknown-|^unreadable/.test(error.code);
    if (!isName) expect(error.message).not.toContain("canary");
    expect(error.message.length).toBeLessThan(3000);
    return error.code;
  }
}

/** The kinds that are taken. */
async function takenBy(call: Call): Promise<string[]> {
  const taken: string[] = [];
  for (const [name, make] of Object.entries(KINDS)) {
    const code = await outcomeOf(call, make()).catch((error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    if (code === "") taken.push(name);
  }
  return taken;
}

const ALL_BYTES = Object.keys(BYTES);
const FUNCTIONS = ["a function"];
const nowhere = () => {};

describe.each<[string, Call, readonly string[]]>([
  ["redactBytes(input)", (given) => redactBytes(given, {}), ALL_BYTES],
  ["Redactor.write", (given) => new Redactor({}).write(given), [...ALL_BYTES, "no text", "a lone surrogate"]],
  [
    "Revealer.writeTo",
    (given) => new Revealer({ key: KEY }).writeTo(given, nowhere),
    [...ALL_BYTES, "no text", "a lone surrogate"],
  ],
  ["scan(input)", (given) => scan(given), ALL_BYTES],
  ["verify(input)", (given) => verify(given), ALL_BYTES],
  ["a piece of a scan", (given) => scan([given]), ALL_BYTES],
  ["a piece of a check", (given) => verify([given]), ALL_BYTES],
])("an input: %s", (_name, call, taken) => {
  it("takes bytes of all kinds and text, and nothing else", async () => {
    expect((await takenBy(call)).sort()).toEqual([...taken].sort());
  });
});

describe.each<[string, Call]>([
  ["Redactor.writeTo", (given) => new Redactor({}).writeTo("[1,2]", given)],
  ["Redactor.endTo", (given) => new Redactor({}).endTo(given)],
  ["Revealer.writeTo", (given) => new Revealer({ key: KEY }).writeTo("[1,2]", given)],
  ["Revealer.endTo", (given) => new Revealer({ key: KEY }).endTo(given)],
])("a sink: %s", (_name, call) => {
  it.each(Object.entries(KINDS).filter(([, make]) => typeof make() !== "function"))(
    "%s is none",
    async (_kind, make) => {
      expect(await outcomeOf(call, make())).toBe("wrong-type");
    },
  );
});

const OBJECTS = ["an object", "an object without a prototype", "a foreign object", "a frozen object"];

const TAKERS: readonly [string, (options: never) => unknown][] = [
  ["redactBytes", (options) => redactBytes("1", options)],
  ["Redactor", (options) => new Redactor(options)],
  ["redact", (options) => redact(options)],
  ["scan", (options) => scan("1", options)],
  ["verify", (options) => verify("1", options)],
  ["Revealer", (options) => new Revealer(options)],
];

describe.each(TAKERS)("options of %s", (name, take) => {
  it("are a plain object", async () => {
    const optional = ["scan", "verify"].includes(name) ? ["undefined"] : [];
    expect((await takenBy(take)).sort()).toEqual(name === "Revealer" ? [] : [...OBJECTS, ...optional].sort());
  });

  const needed = name === "Revealer" ? { key: KEY } : {};
  const notOf: Readonly<Record<string, readonly string[]>> = {
    scan: ["policy", "unlisted", "key", "purpose"],
    Revealer: ["unlisted", "regions", "detect", "detectors"],
  };

  it.each<[string, readonly string[]]>([
    ["rules", []],
    ["policy", []],
    ["unlisted", []],
    ["regions", ["a list", "a foreign list"]],
    ["detect", []],
    ["detectors", ["a list", "a foreign list"]],
    [
      "key",
      name === "verify"
        ? [...ALL_BYTES, "text", "no text", "a long text", "a list of texts", "a proxy of a list"]
        : ["a long text"],
    ],
    ["purpose", ["text", "no text", "a long text"]],
    ["format", []],
    ["maxValueBytes", ["a number"]],
    ["maxDepth", ["a number"]],
    ["__proto__", []],
    ["hasOwnProperty", []],
  ])("%s", async (option, taken) => {
    const call = (given: unknown) => take({ ...needed, ...Object.fromEntries([[option, given]]) } as never);
    if (notOf[name]?.includes(option) || ["__proto__", "hasOwnProperty"].includes(option)) {
      for (const make of Object.values(KINDS)) expect(await outcomeOf(call, make())).toBe("unknown-option");
      return;
    }
    const withKey = name === "Revealer" && option === "key" ? [] : ["undefined"];
    expect((await takenBy(call)).sort()).toEqual([...taken, ...withKey].sort());
  });

  it.each(["regions", "detect", "key", "detectors"])("one of several %s", async (option) => {
    const call = (given: unknown) => take({ ...needed, [option]: [given] } as never);
    const taken = await takenBy(call);
    const isKey = option === "key" && name !== "scan";
    if (!isKey) expect(taken).toEqual([]);
    else expect(taken).toEqual(expect.arrayContaining(["a long text"]));
  });
});

describe("rules and policies that were not made here", () => {
  const withPack = (parts: object) =>
    redactBytes('{"a":"ab cd"}', { rules: { packs: [{ ...PACK, ...parts }] } as never });
  const withEntry = (parts: object) => withPack({ entries: [{ ...ENTRY, ...parts }] });
  const POLICY = { id: "p", version: "1.0.0", unlisted: null, categories: [], rules: [] };
  const withPolicy = (parts: object) => redactBytes("1", { rules: RULES, policy: { ...POLICY, ...parts } as never });
  const TEXTS = ["text", "no text", "a lone surrogate", "a long text"];
  const LISTS = ["a list", "a foreign list"];

  it("are taken where they are whole", () => {
    expect(Buffer.from(withEntry({}).bytes).toString()).toBe('{"a":"[NAME]"}');
    expect(() => withPolicy({})).not.toThrow();
  });

  it.each<[string, (parts: object) => unknown, readonly string[]]>([
    ["id", withPack, TEXTS],
    ["version", withPack, TEXTS],
    ["unlisted", withPack, []],
    ["regions", withPack, LISTS],
    ["shiftBy", withPack, [...TEXTS, "undefined"]],
    ["records", withPack, LISTS],
    ["entries", withPack, LISTS],
    ["detectors", withPack, [...LISTS, "undefined"]],
    ["approval", withPack, ["undefined"]],
    ["another", withPack, []],
    ["kind", withEntry, []],
    ["path", withEntry, []],
    ["envelope", withEntry, ["true"]],
    ["category", withEntry, [...TEXTS, "null"]],
    ["subject", withEntry, [...TEXTS, "null"]],
    ["action", withEntry, []],
    ["keys", withEntry, ["true"]],
    ["values", withEntry, []],
    ["alsoInText", withEntry, ["true", "undefined"]],
    ["id", withPolicy, TEXTS],
    ["unlisted", withPolicy, ["null"]],
    ["categories", withPolicy, LISTS],
    ["rules", withPolicy, LISTS],
  ])("%s", async (part, call, taken) => {
    expect((await takenBy((given) => call({ [part]: given }))).sort()).toEqual([...taken].sort());
  });

  it.each<[string, unknown]>([
    ["no name", {}],
    [
      "a mask of more than one character",
      { name: "mask", mask: { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "**" } },
    ],
    ["a mask of a digit", { name: "mask", mask: { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "7" } }],
    ["a mask without ends", { name: "mask", mask: { keepSeparators: true, char: "*" } }],
    [
      "options of another action",
      { name: "replace", mask: { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" } },
    ],
    ["a bucket without width", { name: "bucket" }],
    ["a bucket of nothing", { name: "bucket", bucket: {} }],
    ["edges that fall", { name: "bucket", bucket: { edges: [2, 1] } }],
    ["truncated to nothing", { name: "truncate", truncate: 0 }],
  ])("an action: %s", (_name, action) => {
    expect(() => withEntry({ action })).toThrow(expect.objectContaining({ name: "UsageError", code: "wrong-type" }));
  });

  it.each<[string, unknown]>([
    ["no selector", { descendant: false, selectors: [] }],
    ["a name that is none", { descendant: false, selectors: [{ kind: "name", name: 7 }] }],
    ["a negative index", { descendant: false, selectors: [{ kind: "index", index: -1 }] }],
    ["a filter of nothing", { descendant: false, selectors: [{ kind: "filter", filter: {} }] }],
    ["a selector that is not known", { descendant: false, selectors: [{ kind: "names", name: "a" }] }],
  ])("a segment of a path: %s", (_name, segment) => {
    const path = { text: "$.a", segments: [segment] };
    expect(() => withEntry({ path })).toThrow(expect.objectContaining({ name: "UsageError", code: "wrong-type" }));
  });

  it("cannot be changed while they are used", () => {
    const rules = JSON.parse(JSON.stringify(RULES));
    const redactor = new Redactor({ rules });
    rules.packs[0].entries[0].action.name = "scan";
    rules.packs.length = 0;
    expect(Buffer.from(redactor.write('{"a":"Ana"}')).toString() + Buffer.from(redactor.end())).toBe('{"a":"[NAME]"}');
    expect(redactor.report.packs).toHaveLength(1);
  });
});

describe("a program's own detectors", () => {
  const right = { id: "own", category: "user.name", make: () => undefined };
  const withKind = (parts: object) => redactBytes('"ab cd"', { detectors: [{ ...right, ...parts } as DetectorKind] });
  const found = (find: () => unknown, parts: object = {}) =>
    withKind({ make: () => ({ id: "own", category: "user.name", find, ...parts }) });

  it.each<[string, Call, readonly string[]]>([
    ["id", (id) => withKind({ id }), ["text"]],
    ["category", (category) => withKind({ category }), []],
    ["make", (make) => withKind({ make }), []],
    ["match", (match) => withKind({ match }), ["undefined", "a list", "a foreign list", "text"]],
    ["what make gives", (made) => withKind({ make: () => made }), ["undefined"]],
    ["needs", (needs) => found(() => [], { needs }), ["undefined"]],
    ["leavesIds", (leavesIds) => found(() => [], { leavesIds }), ["undefined", "true"]],
    ["keepsEncoded", (keepsEncoded) => found(() => [], { keepsEncoded }), ["undefined", "true"]],
    ["what find gives", (spans) => found(() => spans), ["a list", "a foreign list"]],
    ["a span", (span) => found(() => [span]), []],
  ])("%s", async (name, call, taken) => {
    const given = await takenBy(call);
    if (name === "make") expect(given).toEqual(FUNCTIONS.filter((kind) => given.includes(kind)));
    else if (name === "match") expect(given).toEqual(expect.arrayContaining(["undefined", "a list"]));
    else expect(given.sort()).toEqual([...taken].sort());
  });
});

describe("names and texts", () => {
  const TEXT = "format: pii-rules/1\n";
  it.each<[string, Call, readonly string[]]>([
    ["loadRules", (names) => loadRules(names), []],
    ["one of loadRules", (name) => loadRules([name]), []],
    ["loadPolicy", (name) => loadPolicy(name), []],
    ["parseRules", (text) => parseRules(text), []],
    ["parsePolicy", (text) => parsePolicy(text), []],
    ["parseRules, its options", (options) => parseRules(TEXT, options), []],
    ["parsePolicy, its options", (options) => parsePolicy(TEXT, options), []],
    ["keyFiles", (files) => keyFiles(files), ["a list", "a foreign list", "a list of texts", "a proxy of a list"]],
    ["one of keyFiles", (file) => keyFiles([file] as never), ["text", "no text", "a lone surrogate", "a long text"]],
    ["keys of files that are not there", (file) => keyFiles([file] as never).keys(), []],
  ])("%s", async (_name, call, taken) => {
    expect((await takenBy(call)).sort()).toEqual([...taken].sort());
  });

  it.each(["./a\0.pii.yaml", "a\0"])("no file has a NUL in its name: %j", async (name) => {
    await expect(loadRules(name)).rejects.toBeInstanceOf(RuleError);
    await expect(loadPolicy(name)).rejects.toBeInstanceOf(RuleError);
    expect(() => keyFiles([name])).toThrow(expect.objectContaining({ name: "UsageError", code: "wrong-type" }));
  });

  it.each<[string, object]>([
    ["parseRules", { fil: "a" }],
    ["parsePolicy", { file: "a", shipped: true }],
  ])("%s knows one option", (name, options) => {
    const parse = name === "parseRules" ? parseRules : parsePolicy;
    expect(() => parse(TEXT, options)).toThrow(expect.objectContaining({ name: "UsageError", code: "unknown-option" }));
  });
});

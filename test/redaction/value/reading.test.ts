/** What JSON cannot hold: each row of docs/values.md. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { InputError, UsageError } from "../../../src/errors/errors.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { withEntries } from "../../helpers/every-cut.ts";
import { frozen } from "../../helpers/values.ts";

const PHONE = "+12025550101";
const scanning = new Redaction({ unlisted: "scan" });
const replacing = new Redaction({ unlisted: "replace" });

const rows = new Set(
  [...readFileSync(new URL("../../../docs/values.md", import.meta.url), "utf8").matchAll(/^\| ([^|]+?) +\|/gm)].map(
    ([, first]) => first as string,
  ),
);
// The platform may be one that has no such texts.
const tested = new Set(["`JSON.rawJSON`"]);

/** Notes that the row of the documents is held by a test. */
function row(name: string): string {
  tested.add(name);
  return name;
}

class Call {
  readonly caller = PHONE;
  readonly #hidden = PHONE;
  get late(): string {
    return this.#hidden;
  }
}

function unreadable(): object {
  return Object.defineProperty({}, "x", { enumerable: true, get: () => fail() });
}

function fail(): never {
  throw new Error(PHONE);
}

const ownProto = JSON.parse(`{"__proto__":{"v":"${PHONE}"},"b":1}`) as object;
const sparse: unknown[] = [PHONE];
sparse[2] = PHONE;
const named = Object.assign([1, 2], { caller: PHONE });
const hidden = Object.defineProperty({ a: 1 }, "caller", { value: PHONE, enumerable: false });
const toPhone = { toJSON: (key: string) => `${key} ${PHONE}` };

describe("comes out as JSON.stringify has it", () => {
  it.each<[string, unknown, unknown]>([
    ["`toJSON`", { a: toPhone }, { a: "a [PHONE]" }],
    ["`toJSON`", [{ toJSON: () => ({ p: PHONE, toJSON: () => 1 }) }], [{ p: "[PHONE]" }]],
    ["`toJSON`", { a: { toJSON: () => undefined }, b: 1 }, { b: 1 }],
    ["`toJSON`", { a: { toJSON: 1 } }, { a: { toJSON: 1 } }],
    [
      "`Date`, `URL`",
      { at: new Date(0), u: new URL("https://example.com/") },
      { at: "1970-01-01T00:00:00.000Z", u: "https://example.com/" },
    ],
    ["`Date`, `URL`", { at: new Date(Number.NaN) }, { at: null }],
    ["boxed strings, numbers, booleans", [Object(PHONE), Object(1), Object(false)], ["[PHONE]", 1, false]],
    ["`undefined`, functions, symbols: members", { a: undefined, b: fail, c: Symbol("x"), d: 1 }, { d: 1 }],
    ["`undefined`, functions, symbols, holes: elements", [undefined, fail, Symbol("x")], [null, null, null]],
    ["`undefined`, functions, symbols, holes: elements", sparse, ["[PHONE]", null, "[PHONE]"]],
    ["symbols as names", { [Symbol("x")]: PHONE, a: 1 }, { a: 1 }],
    ["members that are not enumerable", hidden, { a: 1 }],
    ["named members of arrays", named, [1, 2]],
    ["`NaN`, `Infinity`", [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], [null, null, null]],
    ["`-0`", [-0], [0]],
    ["instances of classes", new Call(), { caller: "[PHONE]" }],
    [
      "instances of classes",
      Object.create({ caller: PHONE }, { a: { value: PHONE, enumerable: true } }),
      { a: "[PHONE]" },
    ],
    [
      "getters",
      {
        get a() {
          return PHONE;
        },
      },
      { a: "[PHONE]" },
    ],
    ["objects without a prototype", Object.assign(Object.create(null), { a: PHONE }), { a: "[PHONE]" }],
    [
      "objects of other realms",
      runInNewContext(`({ a: ["${PHONE}", { b: new Date(0) }] })`),
      { a: ["[PHONE]", { b: "1970-01-01T00:00:00.000Z" }] },
    ],
    ["frozen objects", frozen({ a: [PHONE] }), { a: ["[PHONE]"] }],
    ["proxies", new Proxy({ a: PHONE, b: [new Proxy([PHONE], {})] }, {}), { a: "[PHONE]", b: [["[PHONE]"]] }],
    ["proxies", new Proxy({ a: "x" }, { get: () => PHONE }), { a: "[PHONE]" }],
    ["lone surrogates", [`\ud800${PHONE}`, { "\udc00": PHONE }], ["\ud800[PHONE]", { "\udc00": "[PHONE]" }]],
  ])("%s", (name, value, expected) => {
    row(name);
    for (const deep of [false, true]) {
      const redacted = scanning.value(value, { deep }).value;
      expect(redacted).toStrictEqual(expected);
      expect(JSON.stringify(redacted)).toBe(JSON.stringify(expected));
    }
  });

  it(row("an own `__proto__`"), () => {
    const { value } = scanning.value<object>(ownProto);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"v":"[PHONE]"},"b":1}');
    expect(JSON.stringify(ownProto)).toContain(PHONE);
    expect(({} as { v?: unknown }).v).toBeUndefined();
  });
});

const { isRawJSON, rawJSON } = JSON as { isRawJSON?: unknown; rawJSON?: (text: string) => unknown };
const loop: { a: number; inner: unknown[]; self?: unknown } = { a: 1, inner: [] };
loop.inner.push({ x: loop });
/** Its member throws a value of the program's. */
function throwing(what: unknown): object {
  const fails = () => {
    throw what;
  };
  return Object.defineProperty({}, "x", { enumerable: true, get: fails });
}

const withNames = parseRules(`format: pii-rules/1
id: acme/names
version: "1.0.0"
records: ["$"]
unlisted: scan
rules:
  - id: name
    path: "$.name"
    category: user.name
    also_in: text
`);

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const OTHER_KINDS =
  "`RegExp`, `Error`, `DOMException`, `Promise`, generators, iterators of lists, maps, sets and strings";

function* generator() {
  yield PHONE;
}

describe("is refused, with the place", () => {
  it.each<[string, unknown, string, string]>([
    ["`BigInt`", { a: 1n }, "not-json", "/a"],
    ["`BigInt`", [0, Object(1n)], "not-json", "/1"],
    ["`Map`, `Set`, `WeakMap`, `WeakSet`, `WeakRef`", { a: [new Map([[PHONE, PHONE]])] }, "not-json", "/a/0"],
    ["`Map`, `Set`, `WeakMap`, `WeakSet`, `WeakRef`", { a: new Set([PHONE]) }, "not-json", "/a"],
    ["`Map`, `Set`, `WeakMap`, `WeakSet`, `WeakRef`", [new WeakMap(), 1], "not-json", "/0"],
    ["`Map`, `Set`, `WeakMap`, `WeakSet`, `WeakRef`", runInNewContext("new Map()"), "not-json", ""],
    [OTHER_KINDS, { a: /x/ }, "not-json", "/a"],
    [OTHER_KINDS, { a: new TypeError(PHONE) }, "not-json", "/a"],
    [OTHER_KINDS, Promise.resolve(PHONE), "not-json", ""],
    [OTHER_KINDS, { a: new DOMException(PHONE) }, "not-json", "/a"],
    ...[
      [PHONE][Symbol.iterator](),
      new Map().keys(),
      new Set([PHONE]).values(),
      PHONE[Symbol.iterator](),
      generator(),
    ].map((held): [string, unknown, string, string] => [OTHER_KINDS, { a: held }, "not-json", "/a"]),
    [
      "`Buffer`, typed arrays, `ArrayBuffer`, `SharedArrayBuffer`, `DataView`",
      { a: Buffer.from(PHONE) },
      "not-json",
      "/a",
    ],
    [
      "`Buffer`, typed arrays, `ArrayBuffer`, `SharedArrayBuffer`, `DataView`",
      { a: new Uint8Array(2) },
      "not-json",
      "/a",
    ],
    [
      "`Buffer`, typed arrays, `ArrayBuffer`, `SharedArrayBuffer`, `DataView`",
      { a: new ArrayBuffer(2) },
      "not-json",
      "/a",
    ],
    [
      "`Buffer`, typed arrays, `ArrayBuffer`, `SharedArrayBuffer`, `DataView`",
      { a: new SharedArrayBuffer(2) },
      "not-json",
      "/a",
    ],
    [
      "`Buffer`, typed arrays, `ArrayBuffer`, `SharedArrayBuffer`, `DataView`",
      { a: { toJSON: () => new DataView(new ArrayBuffer(1)) } },
      "not-json",
      "/a",
    ],
    ["`URLSearchParams`, `Headers`, `FormData`, `Blob`, `File`", { a: new File([PHONE], PHONE) }, "not-json", "/a"],
    [
      "`URLSearchParams`, `Headers`, `FormData`, `Blob`, `File`",
      { a: new URLSearchParams({ p: PHONE }) },
      "not-json",
      "/a",
    ],
    ["boxed symbols", { a: Object(Symbol("x")) }, "not-json", "/a"],
    ["`undefined`, a function, a symbol alone", undefined, "not-json", ""],
    ["`undefined`, a function, a symbol alone", fail, "not-json", ""],
    ["`undefined`, a function, a symbol alone", { toJSON: () => undefined }, "not-json", ""],
    ["values that hold themselves", loop, "cyclic", "/inner/0/x"],
    ["getters, `toJSON` and traps that throw", { a: 1, b: [unreadable()] }, "unreadable", "/b/0/x"],
    ["getters, `toJSON` and traps that throw", { [PHONE]: { toJSON: fail } }, "unreadable", "/*"],
    ["getters, `toJSON` and traps that throw", [1, Object.defineProperty([0], 0, { get: fail })], "unreadable", "/1/0"],
    ["getters, `toJSON` and traps that throw", { a: new Proxy({}, { ownKeys: fail }) }, "unreadable", "/a"],
    ["getters, `toJSON` and traps that throw", { a: new Proxy({}, { getPrototypeOf: fail }) }, "unreadable", "/a"],
    ["getters, `toJSON` and traps that throw", { a: revoked.proxy }, "unreadable", "/a"],
    ["getters, `toJSON` and traps that throw", { b: 1, a: [{ c: revoked.proxy }] }, "unreadable", "/a/0/c"],
    ["getters, `toJSON` and traps that throw", { get: 1, a: throwing(revoked.proxy) }, "unreadable", "/a/x"],
    ["lists with more than 16,777,216 holes", { a: new Array(2 ** 32 - 1) }, "not-json", "/a"],
    ...(isRawJSON === undefined
      ? []
      : [["`JSON.rawJSON`", { a: rawJSON?.(`"${PHONE}"`) }, "not-json", "/a"] as [string, unknown, string, string]]),
  ])("%s", (name, value, code, pointer) => {
    row(name);
    const options: RedactOptions[] = [
      { unlisted: "keep" },
      { unlisted: "scan" },
      // Also where the part is copied first, or taken whole.
      { ...withEntries([{ path: "$..[?@.nothing > 1]" }]), unlisted: "keep" },
      { ...withEntries([{ path: "$.a", action: { name: "remove" } }]), unlisted: "keep" },
      { rules: withNames },
    ];
    for (const one of options) {
      const error = caught(() => new Redaction(one).value(value));
      expect(error).toBeInstanceOf(UsageError);
      expect({ code: (error as UsageError).code, pointer: (error as UsageError).pointer }).toEqual({ code, pointer });
      expect(`${(error as Error).message} ${(error as Error).stack}`).not.toContain(PHONE);
    }
  });

  it.each([
    ["a URLSearchParams is not JSON", new URLSearchParams()],
    ["an Error is not JSON", new Error("x")],
    ["a Map is not JSON", new Map()],
  ])("%s", (message, value) => {
    expect(() => new Redaction({ unlisted: "keep" }).value(value)).toThrow(message);
  });

  it(row("more than `maxDepth` containers"), () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: [nested(levels - 1)] });
    const redaction = new Redaction({ unlisted: "keep", maxDepth: 8 });
    expect(redaction.value(nested(4)).value).toEqual(nested(4));
    const error = caught(() => redaction.value(nested(5))) as InputError;
    expect(error).toBeInstanceOf(InputError);
    const ofBytes = caught(() => redaction.bytes(JSON.stringify(nested(5)))) as InputError;
    expect(error.code).toBe(ofBytes.code);
    expect(error.place).toEqual({ offset: 0, line: 1, column: 1, pointer: ofBytes.place.pointer });
    const judged = new Redaction({ ...withEntries([{ path: "$.a[?@.a > 1]" }]), maxDepth: 8 });
    expect(caught(() => judged.value(nested(5)))).toMatchObject({
      code: "too-deep",
      place: { pointer: ofBytes.place.pointer },
    });
    expect(caught(() => new Redaction({ maxDepth: 3 }).value(loop))).toMatchObject({ code: "cyclic" });
  });

  it("also far down, where the call stack would end", () => {
    let value: unknown = PHONE;
    for (let i = 0; i < 100_000; i++) value = [value];
    const deep = new Redaction({ ...withEntries([{ path: "$[?@[0]]..x" }]), unlisted: "scan", maxDepth: 1_000_000 });
    let inner = deep.value(value).value;
    while (Array.isArray(inner)) [inner] = inner;
    expect(inner).toBe("[PHONE]");
  });
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("values that change while they are read", () => {
  it("are read once", () => {
    let reads = 0;
    const value = {
      get a() {
        return reads++ === 0 ? "x" : PHONE;
      },
      list: Object.defineProperty([1], 0, { enumerable: true, get: () => (reads++ === 1 ? "y" : PHONE) }),
    };
    expect(scanning.value(value).value).toEqual({ a: "x", list: ["y"] });
    expect(reads).toBe(2);
  });

  it("cannot slip past a filter", () => {
    let reads = 0;
    const kind = { enumerable: true, get: () => (reads++ === 0 ? "phone" : "other") };
    const value = { list: [Object.defineProperty({ v: PHONE }, "kind", kind)] };
    const redaction = new Redaction({ ...withEntries([{ path: "$.list[?@.kind == 'phone'].v" }]), unlisted: "keep" });
    expect(redaction.value(value).value).toEqual({ list: [{ v: "[NAME]", kind: "phone" }] });
  });

  it("bring nothing in past a copy that shares nothing", () => {
    const shared = { note: "nothing" };
    const value = {
      shared,
      get late() {
        shared.note = PHONE;
        return 1;
      },
      gone: [1],
    };
    expect(JSON.stringify(scanning.value(value, { deep: true }).value)).not.toContain(PHONE);
  });

  it("cannot set anything in what comes out", () => {
    const value = {
      get constructor() {
        return PHONE;
      },
      ["__proto__"]: undefined,
      toString: PHONE,
    };
    expect(JSON.stringify(replacing.value(value).value)).toBe('{"constructor":"[REDACTED]","toString":"[REDACTED]"}');
  });
});

it("every row of the documents is held here", () => {
  const stated = [...rows].filter((name) => !["what", "what comes of it", "---"].includes(name) && !/^-+$/.test(name));
  expect(stated.filter((name) => !tested.has(name))).toEqual([]);
  expect([...tested].filter((name) => !rows.has(name))).toEqual([]);
});

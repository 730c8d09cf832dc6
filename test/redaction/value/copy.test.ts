/** The input stays as it is; what comes out shares its unchanged parts, or nothing; calls do not get into each other's way. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors/errors.ts";
import { compile, redactValue } from "../../../src/index.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { loadRules } from "../../../src/rules/load.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { POLICY_NAMES } from "../../../src/rules/policy/built-in-policies.ts";
import { listPacks } from "../../../src/rules/shipped.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { withEntries } from "../../helpers/every-cut.ts";
import { countedIn, expectAsBytes, frozen, objectsIn } from "../../helpers/values.ts";

const PHONE = "+12025550101";
const scanning = new Redaction({ unlisted: "scan" });

/** Throws where anything sets, defines or deletes. */
function guarded<Value extends object>(value: Value): Value {
  const refuse = () => {
    throw new Error("the input was changed");
  };
  const members = Object.entries(value).map(([name, held]) => [
    name,
    typeof held === "object" && held !== null ? guarded(held) : held,
  ]);
  const copy = Array.isArray(value) ? members.map(([, held]) => held) : Object.fromEntries(members);
  return new Proxy(copy, { set: refuse, defineProperty: refuse, deleteProperty: refuse, setPrototypeOf: refuse });
}

describe.each(await listPacks())("the sample of %s", async (name) => {
  const rules = await loadRules(name);
  const sample = JSON.parse(readFileSync(new URL(`../../../rules/${name}.sample.json`, import.meta.url), "utf8"));
  const ways: RedactOptions[] = [{}, { unlisted: "replace" }, ...POLICY_NAMES.map((policy) => ({ policy }))];

  it.each(ways)("is redacted as its bytes: %j", (way) => {
    const redaction = new Redaction({ rules, key: KEY, ...way });
    const redacted = expectAsBytes(redaction, frozen(structuredClone(sample)));
    expect(redaction.value(guarded(sample)).value).toEqual(redacted);
    const deep = redaction.value(sample, { deep: true }).value;
    const own = objectsIn(sample);
    expect([...objectsIn(deep)].filter((object) => own.has(object))).toEqual([]);
  });
});

describe("what is shared", () => {
  const kept = { list: [1, { a: "x" }], empty: [], none: {} };
  const value = { kept, changed: { phone: PHONE, beside: kept.list } };

  it("is where nothing changed, and only there", () => {
    const { value: out } = scanning.value<typeof value>(value);
    expect(out).not.toBe(value);
    expect(out.kept).toBe(kept);
    expect(out.changed).toEqual({ phone: "[PHONE]", beside: kept.list });
    expect(out.changed.beside).toBe(kept.list);
    expect(scanning.value(kept).value).toBe(kept);
  });

  it("is nothing in a deep copy", () => {
    const { value: out } = scanning.value<typeof value>(frozen(value), { deep: true });
    const own = objectsIn(value);
    expect([...objectsIn(out)].filter((object) => own.has(object))).toEqual([]);
    expect(Object.isFrozen(out.kept.list)).toBe(false);
  });

  it.each<[string, object]>([
    [
      "a getter",
      {
        get a() {
          return 1;
        },
      },
    ],
    ["a getter of a list", Object.defineProperty([1], 0, { enumerable: true, get: () => 1 })],
    ["a symbol", { [Symbol("x")]: PHONE }],
    ["a member that is not enumerable", Object.defineProperty({}, "caller", { value: PHONE })],
    ["a name of a list", Object.assign([1], { caller: PHONE })],
    ["a hole", Object.assign(new Array(3), { 0: 1, 2: 2 })],
    ["what JSON leaves out", { a: undefined }],
    ["-0", [-0]],
    [
      "a class",
      new (class {
        a = 1;
      })(),
    ],
    ["a class of lists", new (class extends Array {})()],
    ["a prototype with members", Object.create({ caller: PHONE })],
    ["a prototype with members and no other", Object.create(Object.assign(Object.create(null), { caller: PHONE }))],
    ["toJSON", { toJSON: () => ({ a: 1 }) }],
    ["a trap that gives something else", new Proxy({ a: 1 }, { get: () => 2 })],
  ])("is nothing that has %s", (_what, held) => {
    const { value: out } = scanning.value<{ held: object }>({ held });
    expect(out.held).not.toBe(held);
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(out.held));
    expect(JSON.stringify(out.held)).toBe(JSON.stringify(held));
    expect(Reflect.ownKeys(out.held).length).toBe(Object.keys(out.held).length + (Array.isArray(held) ? 1 : 0));
  });
});

describe("one call and the next", () => {
  it("may be one inside of the other", () => {
    const redaction = new Redaction({ ...withEntries([{ path: "$.*.name" }]), unlisted: "keep" });
    const inner: unknown[] = [];
    const value = {
      a: { name: "Ann" },
      get b() {
        inner.push(redaction.value({ x: { name: "Bob" }, y: 1 }));
        return { name: "Cid", toJSON: () => redaction.value({ z: { name: "Dan" } }).value };
      },
    };
    const { value: out, report } = redaction.value(value);
    expect(out).toEqual({ a: { name: "[NAME]" }, b: { z: { name: "[NAME]" } } });
    expect(report.rules[0]).toMatchObject({ matched: 1, redacted: 1 });
    expect(inner).toMatchObject([{ value: { x: { name: "[NAME]" }, y: 1 } }]);
  });

  it("leave each other's reports as they are", () => {
    const redaction = new Redaction({ unlisted: "scan" });
    const first = redaction.value({ a: PHONE, b: 1 });
    const other = redaction.value({ c: [PHONE, PHONE] });
    const same = redaction.value({ a: PHONE, b: 1 });
    expect(first.report.undecided).toEqual([
      { path: "$.a", count: 1 },
      { path: "$.b", count: 1 },
    ]);
    expect(countedIn(first.report)).toEqual(countedIn(same.report));
    expect(other.report.undecided).toEqual([{ path: "$.c[*]", count: 2 }]);
    expect(first.report).toBe(first.report);
  });

  it("go on after an error as before", () => {
    const redaction = new Redaction({ unlisted: "scan" });
    expect(() => redaction.value({ a: [PHONE, 1n] })).toThrow(UsageError);
    const { value, report } = redaction.value({ a: [PHONE] });
    expect(value).toEqual({ a: ["[PHONE]"] });
    expect(report.undecided).toEqual([{ path: "$.a[*]", count: 1 }]);
  });

  it("end with what a listener throws", () => {
    const own = new Error("own");
    const onFinding = () => {
      throw own;
    };
    expect(() => redactValue({ a: PHONE }, { onFinding })).toThrow(own);
  });
});

describe("limits", () => {
  it.each([
    ["mask", "x".repeat(50)],
    ["mask", "é".repeat(25)],
    ["mask", '"'.repeat(25)],
    ["mask", `${"é".repeat(20)}xx`],
    ["replace", "x".repeat(50)],
  ] as const)("are those of the bytes: %s %s", (name, text) => {
    for (const maxValueBytes of [41, 42, 49, 50, 51]) {
      const options = { ...withEntries([{ path: "$.v", action: { name } }], { unlisted: "scan" }), maxValueBytes };
      expectAsBytes(new Redaction(options), { v: text, w: 123456789, [text]: text });
    }
  });

  it("count what was too large", () => {
    const options = { ...withEntries([{ path: "$.v", action: { name: "mask" } }]), maxValueBytes: 10 };
    const { value, report } = new Redaction(options).value({ v: "x".repeat(11) });
    expect(value).toEqual({ v: "[NAME]" });
    expect(report.limits.tooLarge).toBe(1);
  });

  it("nodes past the bound are those of the bytes", () => {
    const many = Object.fromEntries(
      Array.from({ length: 21_000 }, (_, i) => [`n${i}`, i % 3 === 0 ? PHONE : { a: i }]),
    );
    expectAsBytes(new Redaction({ unlisted: "scan" }), { many, again: many });
  });
});

describe("the options of a value", () => {
  it.each([
    [{ deeper: true }, "unknown-option"],
    [{ deep: 1 }, "wrong-type"],
    ["deep", "wrong-type"],
    [null, "wrong-type"],
  ])("%j is refused", (options, code) => {
    expect(() => scanning.value({}, options as object)).toThrow(expect.objectContaining({ name: "UsageError", code }));
  });

  it("stand after those of the redaction", () => {
    const options = {
      rules: parseRules(readFileSync(new URL("../../../bench/kore-17.pii.yaml", import.meta.url), "utf8")),
    };
    const call = { metaInfo: { caller: PHONE }, tags: [] };
    for (const redacted of [redactValue(call, options), redactValue(call, compile(options), { deep: true })]) {
      expect(redacted.value).toEqual({ metaInfo: { caller: "[PHONE]" }, tags: [] });
      expect(redacted.report.inputs).toEqual([{ name: "", bytes: 0, records: 1 }]);
    }
  });
});

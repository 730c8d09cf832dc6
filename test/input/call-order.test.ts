/** Calls out of order are refused, and a run that was stopped half-way says nothing more: what came next could be raw. */
import { describe, expect, it } from "vitest";
import { type Detector, type DetectorKind, parseRules, Redactor, Revealer, redactBytes } from "../../src/index.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const usage = (code: string) => expect.objectContaining({ name: "UsageError", code });
const nowhere = () => {};

interface Run {
  writeTo(bytes: Uint8Array | string, sink: (bytes: Uint8Array) => void): void;
  endTo(sink: (bytes: Uint8Array) => void): void;
}

const HASHED = parseRules(
  'format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nrules:\n  - id: a\n    path: "$.a"\n    category: user.name\n    action: encrypt-format\n',
);

describe.each<[string, () => Run]>([
  ["Redactor", () => new Redactor({})],
  ["Revealer", () => new Revealer({ key: KEY })],
  ["Revealer with rules", () => new Revealer({ key: KEY, rules: HASHED })],
])("%s", (_name, make) => {
  it("takes nothing after the end", () => {
    const run = make();
    run.writeTo("{}", nowhere);
    run.endTo(nowhere);
    expect(() => run.writeTo("{}", nowhere)).toThrow(usage("after-end"));
    expect(() => run.endTo(nowhere)).toThrow(usage("after-end"));
  });

  it.each(["writeTo", "endTo"] as const)("takes no call from inside of its own sink: %s", (call) => {
    const run = make();
    const refused: unknown[] = [];
    const parts: Uint8Array[] = [];
    const sink = (bytes: Uint8Array) => {
      parts.push(bytes.slice());
      try {
        if (call === "writeTo") run.writeTo('{"b":1}', sink);
        else run.endTo(sink);
      } catch (error) {
        refused.push(error);
      }
    };
    run.writeTo('{"a":"01"} {"a":"0123456789012345678901234567890123456789"} ', sink);
    run.endTo(sink);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toEqual(refused.map(() => usage("inside-a-call")));
    expect(refused).toHaveLength(parts.length);
    if (run instanceof Redactor) expect(run.report.inputs[0]?.records).toBe(2);
  });

  it("stays in the error of its sink", () => {
    const run = make();
    const own = new Error("the disk is full");
    const sink = () => {
      throw own;
    };
    const calls = [
      () => run.writeTo('{"a":"x","b":"0123456789012345678901234567890123456789"} ', sink),
      () => run.endTo(sink),
    ];
    const errors = calls.map((call) => {
      try {
        return call();
      } catch (error) {
        return error;
      }
    });
    expect(errors).toContain(own);
    expect(() => run.writeTo("{}", nowhere)).toThrow(own);
    expect(() => run.endTo(nowhere)).toThrow(own);
  });

  it("goes on after an argument that is refused", () => {
    const run = make();
    const parts: Uint8Array[] = [];
    const sink = (bytes: Uint8Array) => void parts.push(bytes.slice());
    run.writeTo('{"b":', sink);
    expect(() => run.writeTo(5 as unknown as string, sink)).toThrow(usage("wrong-type"));
    expect(() => run.writeTo("1}", undefined as unknown as typeof sink)).toThrow(usage("wrong-type"));
    expect(() => run.endTo({} as typeof sink)).toThrow(usage("wrong-type"));
    run.writeTo("1}", sink);
    run.endTo(sink);
    expect(Buffer.concat(parts).toString()).toBe('{"b":1}');
  });

  it("refuses bytes that its sink gives away", () => {
    const run = make();
    const line = '{"b":"0123456789012345678901234567890123456789"}\n';
    const bytes = new TextEncoder().encode(line.repeat(20_000));
    const sink = () => void (bytes.length > 0 && structuredClone(bytes, { transfer: [bytes.buffer] }));
    expect(() => run.writeTo(bytes, sink)).toThrow(usage("detached"));
    expect(() => run.endTo(nowhere)).toThrow(usage("detached"));
  });
});

describe("a detector that throws", () => {
  const canary = "canary";
  const thrower = (find: Detector["find"]): DetectorKind => ({
    id: "own",
    category: "user.name",
    make: () => ({ id: "own", category: "user.name", find }),
  });
  const wrong = expect.objectContaining({
    name: "UsageError",
    code: "wrong-detector",
    message: expect.not.stringContaining(canary),
  });

  it("stops the run, and says nothing of the text; what was read stays inside", () => {
    const own = thrower((text) => {
      throw new TypeError(text);
    });
    const redactor = new Redactor({ detectors: [own] });
    const parts: Uint8Array[] = [];
    const sink = (bytes: Uint8Array) => void parts.push(bytes.slice());
    expect(() => redactor.writeTo(`[1] {"a":"${canary} one"} {"b":2}`, sink)).toThrow(wrong);
    expect(() => redactor.writeTo(" 3 ", sink)).toThrow(wrong);
    expect(() => redactor.endTo(sink)).toThrow(wrong);
    expect(Buffer.concat(parts).toString()).not.toContain(canary);
    expect(redactor.report.exit).toBe(2);
  });

  it.each<[string, () => unknown]>([
    [
      "make throws",
      () => ({
        ...thrower(() => []),
        make: () => {
          throw new Error(canary);
        },
      }),
    ],
    ["make is a class", () => ({ ...thrower(() => []), make: class {} })],
    [
      "a span with a getter that throws",
      () =>
        thrower(() => [
          {
            get start(): number {
              throw new Error(canary);
            },
            end: 1,
          },
        ]),
    ],
    ["a span that is not there", () => thrower(() => new Array(1))],
  ])("%s", (_name, make) => {
    expect(() => redactBytes(`"${canary} x"`, { detectors: [make() as DetectorKind] })).toThrow(wrong);
  });
});

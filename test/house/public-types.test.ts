/** What the types promise: `npm run check` compiles this file, with exactOptionalPropertyTypes; what runs is run. */
import { describe, expect, it } from "vitest";
import {
  type FileProblems,
  type Finding,
  type Format,
  type InputErrorCode,
  type InputPlace,
  type LimitsReport,
  loadPolicy,
  loadRules,
  type PackReport,
  type PathReport,
  type Policy,
  type PolicyReport,
  type Problem,
  type ProblemCode,
  parsePolicy,
  parseRules,
  type RedactOptions,
  Redactor,
  type Report,
  Revealer,
  RuleError,
  type RuleErrorCode,
  type RuleReport,
  type RuleSet,
  redact,
  redactBytes,
  type ScanOptions,
  type Sink,
  scan,
  type UndecidedReport,
  type Unlisted,
  UsageError,
  type UsageErrorCode,
  type VerifyOptions,
  verify,
} from "../../src/index.ts";

const FILE =
  'format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nrules:\n  - id: a\n    path: "$.a"\n    category: user.name\n';
const rules: RuleSet = parseRules(FILE);
const hashed = parseRules(`${FILE}    action: hash\n`);

/** All options there are. */
const NONE = {
  rules: undefined,
  policy: undefined,
  unlisted: undefined,
  regions: undefined,
  detect: undefined,
  detectors: undefined,
  key: undefined,
  ciphers: undefined,
  names: undefined,
  purpose: undefined,
  onFinding: undefined,
  onBadRecord: undefined,
  format: undefined,
  maxValueBytes: undefined,
  maxDepth: undefined,
} satisfies { readonly [Name in keyof RedactOptions]-?: undefined } & RedactOptions;

describe("options", () => {
  it("each may be undefined, and is then not given", async () => {
    const plain = redactBytes('{"a":"a@example.com"}', {});
    expect(redactBytes('{"a":"a@example.com"}', NONE)).toEqual(plain);
    const { policy, unlisted, key, ciphers, purpose, onFinding, onBadRecord, ...ofScan } = NONE;
    expect(await scan("1", ofScan satisfies ScanOptions)).toEqual(await scan("1"));
    expect(await verify("1", NONE satisfies VerifyOptions)).toEqual(await verify("1"));
    expect([policy, unlisted, key, ciphers, purpose, onFinding, onBadRecord].every((one) => one === undefined)).toBe(
      true,
    );
  });

  it("a key of a variable that is not set is no key", () => {
    const noKey = expect.objectContaining({ name: "UsageError", code: "no-key" });
    expect(() => redact({ rules: hashed, key: process.env.SCRUBJAY_NOT_SET })).toThrow(noKey);
    expect(() => new Revealer({ key: process.env.SCRUBJAY_NOT_SET })).toThrow(noKey);
    expect(() => redact({ rules, key: process.env.SCRUBJAY_NOT_SET })).not.toThrow();
  });

  it("a promise of rules does not compile, and is refused", async () => {
    // @ts-expect-error it has to be awaited
    const wrong: RedactOptions = { rules: loadRules("kore-ai/call-details") };
    expect(() => redact(wrong)).toThrow(/await it/);
    await wrong.rules;
  });

  it("other words than there are do not compile, and are refused", () => {
    // @ts-expect-error
    const format: Format = "json-lines";
    // @ts-expect-error
    const unlisted: Unlisted = "drop";
    expect(() => redact({ format })).toThrow(expect.objectContaining({ code: "unknown-format" }));
    expect(() => redact({ unlisted })).toThrow(expect.objectContaining({ code: "unknown-unlisted" }));
  });

  it("bytes may be of any kind, and text", () => {
    const sink: Sink = () => {};
    for (const input of ["1 ", Buffer.from("1 "), Buffer.from("1 ").buffer, new DataView(Uint8Array.of(0x31).buffer)]) {
      new Redactor({}).writeTo(
        typeof input === "string" || ArrayBuffer.isView(input) ? input : input.slice(0, 0),
        sink,
      );
    }
  });
});

describe("errors", () => {
  const caught = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("have codes of a closed list", () => {
    const error = caught(() => redactBytes("1", { maxDepth: 0 }));
    if (!(error instanceof UsageError)) throw new Error("another error");
    const code: UsageErrorCode = error.code;
    const isOther = (text: string) => code === text;
    // @ts-expect-error no code of a UsageError: a mistyped one is found by the compiler
    expect(code === "bad-numbr").toBe(false);
    expect(isOther("bad-number")).toBe(true);
  });

  it("nobody makes one with another code", () => {
    // @ts-expect-error
    expect(new UsageError("no-such-code", "").code).toBe("no-such-code");
    // @ts-expect-error
    const other: InputErrorCode | RuleErrorCode | ProblemCode = "no-such-code";
    expect(other).toBeDefined();
  });

  it("say what is wrong with a file, and where", () => {
    const error = caught(() => parseRules("format: pii-rules/1\n"));
    if (!(error instanceof RuleError)) throw new Error("another error");
    const files: readonly FileProblems[] = error.files;
    const problems: readonly Problem[] = files.flatMap((file) => file.problems);
    expect(problems.map(({ code }) => code)).toContain("missing-key" satisfies ProblemCode);
  });
});

describe("policies", () => {
  const TEXT = 'format: pii-policy/1\nid: ours\nversion: "1.0.0"\nextends: mask\ncategories:\n  user.name: replace\n';

  it("are loaded and parsed as rules are", async () => {
    const policy: Policy = parsePolicy(TEXT, { file: undefined });
    expect(policy).toEqual(parsePolicy(`\ufeff${TEXT}`, { file: "ours" }));
    expect(
      redactBytes('{"a":"Ana"}', { rules, policy }).report.policy satisfies PolicyReport | undefined,
    ).toMatchObject({
      id: "ours",
    });
    const byName = redactBytes('{"a":"Ana Example"}', { rules, policy: "mask" });
    expect(redactBytes('{"a":"Ana Example"}', { rules, policy: await loadPolicy("mask") })).toEqual(byName);
  });

  it("are refused as rules are", async () => {
    expect(() => parsePolicy("a: 1")).toThrow(
      expect.objectContaining({ name: "RuleError", code: "wrong-policy-file" }),
    );
    for (const [name, code] of [
      ["msk", "unknown-policy"],
      ["./none.yaml", "unreadable"],
    ] as const) {
      await expect(loadPolicy(name)).rejects.toMatchObject({ name: "RuleError", code: code satisfies RuleErrorCode });
    }
  });
});

it("rows of the report have names", () => {
  const report: Report = redactBytes('{"a":"Ana","b":"x"}', { rules }).report;
  const rows: [
    readonly RuleReport[],
    readonly PathReport[],
    readonly UndecidedReport[],
    readonly PackReport[],
    LimitsReport,
  ] = [report.rules, report.paths, report.undecided, report.packs, report.limits];
  expect(rows[2]).toEqual([{ path: "$.b", count: 1 }]);
  const redactor = new Redactor({});
  redactor.write('{"a":"a@example.com"}');
  const found: readonly Finding[] = redactor.findings;
  expect(found).toMatchObject([{ path: "$.a", detector: "email" }]);
  const place: InputPlace = { offset: 0, line: 1, column: 1, pointer: "" };
  expect(place.line).toBe(1);
});

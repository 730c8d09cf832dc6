/** `detect`: which detectors are at work, and what is enough for a phone number. */
import { describe, expect, it } from "vitest";
import { DETECTOR_NAMES } from "../../../src/detectors/names.ts";
import { DETECTORS } from "../../../src/detectors/table.ts";
import {
  type DetectorKind,
  EVIDENCE,
  parseRules,
  type RedactOptions,
  redactBytes,
  scan,
  UsageError,
  verify,
} from "../../../src/index.ts";
import { runText } from "../../helpers/runs.ts";

const US = { unlisted: "scan", regions: ["US"] } as const;
const KEY = "0123456789abcdef0123456789abcdef";

it("the names of detectors are those of the table", () => {
  expect(DETECTOR_NAMES).toEqual(DETECTORS.map(({ id }) => id));
});

describe("phone numbers", () => {
  /** As long as numbers of the plan are, in an area that it does not give out; two for fiction; and so on. */
  const INPUT = [
    "call 155-555-0123",
    "call (202) 555-0123",
    "call +1234567890",
    "call 00 44 20 7946 0958",
    "tel:2025550123",
    "call 2025550123",
  ];
  const of = (detect: string | undefined) =>
    JSON.parse(runText(JSON.stringify(INPUT), { ...US, ...(detect !== undefined && { detect }) })).map(
      (text: string) => (text.includes("[PHONE]") ? 1 : 0),
    );

  it.each([
    [undefined, [1, 1, 1, 1, 1, 1]],
    ["phone=possible", [1, 1, 1, 1, 1, 1]],
    ["phone", [1, 1, 1, 1, 1, 1]],
    // `call` says that somebody is called.
    ["phone=valid", [1, 1, 1, 1, 1, 1]],
    ["phone=marked", [1, 1, 1, 1, 1, 0]],
    ["email,phone=marked", [1, 1, 1, 1, 1, 0]],
    ["email", [0, 0, 0, 0, 0, 0]],
    ["-phone", [0, 0, 0, 0, 0, 0]],
  ])("%s", (detect, expected) => {
    expect(of(detect)).toEqual(expected);
  });

  it("verify counts only those, and says so", async () => {
    const input = JSON.stringify(INPUT);
    const left = async (detect?: string) => {
      const report = await verify(input, { ...US, ...(detect !== undefined && { detect }) });
      return [report.findings.reduce((sum, { count }) => sum + count, 0), report.notLookedFor];
    };
    expect((await left())[0]).toBeGreaterThan(3);
    expect((await left("phone=marked"))[1]).toEqual(["phone, unless a mark, a word or a name says so"]);
    expect(await left("email")).toEqual([0, ["phone"]]);
    for (const detect of ["phone=marked", "phone=valid", "email", "-phone", "phone"]) {
      const output = runText(input, { ...US, detect });
      expect((await verify(output, { ...US, detect })).exit, detect).toBe(0);
    }
  });
});

describe("which are at work", () => {
  const INPUT = '["ana@example.com","4111 1111 1111 1111","+1 202 555 0123","TK-12345"]';
  const RULES = parseRules(`format: pii-rules/1
id: acme/calls
version: "1.0.0"
detectors:
  - id: ticket
    category: user.unique_id
    pattern: "TK-[0-9]{5}"
    match: ["TK-12345"]
    no_match: ["TK-1"]
`);
  const own: DetectorKind = {
    id: "mine",
    category: "user.name",
    make: () => ({
      id: "mine",
      category: "user.name",
      needs: EVIDENCE.ANYTHING,
      find: (text) => (text.startsWith("TK") ? [{ start: 0, end: 2 }] : []),
    }),
  };
  const hits = (detect: RedactOptions["detect"], more: object = { rules: RULES }) => {
    const { report } = redactBytes(INPUT, { ...US, ...more, ...(detect !== undefined && { detect }) });
    return [Object.keys(report.detected).sort(), report.detectors.length];
  };

  it.each<[RedactOptions["detect"], string[], number]>([
    [undefined, ["acme/calls/ticket", "credit-card", "email", "phone"], 30],
    ["phone,email", ["email", "phone"], 2],
    [["phone", "email"], ["email", "phone"], 2],
    [" email ", ["email"], 1],
    ["-credit-card,-email", ["acme/calls/ticket", "phone"], 28],
    ["ticket", ["acme/calls/ticket"], 1],
    ["acme/calls/ticket,email", ["acme/calls/ticket", "email"], 2],
    ["-ticket", ["credit-card", "email", "phone"], 29],
    ["email,phone,-ip-address", ["email", "phone"], 2],
    ["phone=valid,email", ["email", "phone"], 2],
  ])("%j", (detect, found, count) => {
    expect(hits(detect)).toEqual([found, count]);
  });

  it("a program's own too", () => {
    expect(hits("mine", { detectors: [own] })).toEqual([["mine"], 1]);
    expect(hits("-mine,-phone", { detectors: [own] })).toEqual([["credit-card", "email"], 28]);
  });

  it("the report lists them, with what is not as usual", () => {
    const { report } = redactBytes(INPUT, { ...US, detect: "email,phone=valid" });
    expect(report).toMatchObject({ detectors: ["email", "phone"], detectorModes: { phone: "valid" } });
    expect(redactBytes(INPUT, { unlisted: "keep" }).report).toMatchObject({ detectors: [] });
    expect(redactBytes(INPUT, { ...US, detect: "-email" }).report.detectorModes).toBeUndefined();
  });

  it("one that is off needs no key", () => {
    const policy = {
      id: "p",
      version: "1",
      unlisted: null,
      categories: [{ category: "user.contact.email", subject: null, action: { name: "hash" } }],
      rules: [],
    } as const;
    expect(() => redactBytes(INPUT, { ...US, rules: RULES, policy })).toThrow(/needs a key/);
    const { bytes } = redactBytes(INPUT, { ...US, rules: RULES, policy, detect: "-email,-spoken-email" });
    expect(new TextDecoder().decode(bytes)).toContain("ana@example.com");
    expect(() => redactBytes(INPUT, { ...US, rules: RULES, policy, key: KEY })).not.toThrow();
  });

  it("scan looks for these alone", async () => {
    const { findings, detectors } = await scan(INPUT, { detect: "email" });
    expect(findings.map(({ detector }) => detector)).toEqual(["email"]);
    expect(detectors).toEqual(["email"]);
  });
});

describe("refused", () => {
  it.each<[RedactOptions["detect"], string, RegExp]>([
    ["emial", "unknown-detector", /did you mean "email"/],
    ["-", "unknown-detector", /unknown detector ""/],
    ["", "unknown-detector", /unknown detector/],
    [[], "no-detector", /known: email/],
    ["email,", "unknown-detector", /unknown detector ""/],
    ["phone=vaild", "unknown-mode", /did you mean "valid"/],
    ["email=valid", "unknown-mode", /has no modes/],
    ["constructor=valid", "unknown-detector", /unknown detector/],
    ["email,email", "given-twice", /"email" twice/],
    ["phone,-phone", "given-twice", /"phone" twice/],
    ["phone=valid,phone=marked", "given-twice", /"phone" twice/],
    ["-phone,phone=valid", "given-twice", /"phone" twice/],
    [["email,phone"], "unknown-detector", /unknown detector/],
  ])("%j: %s", async (detect, code, message) => {
    const options = { ...US, ...(detect !== undefined && { detect }) };
    const error = expect.objectContaining({ name: "UsageError", code, message: expect.stringMatching(message) });
    expect(() => runText("[]", options)).toThrow(error);
    await expect(verify("[]", options)).rejects.toThrow(error);
    await expect(scan("[]", { ...(detect !== undefined && { detect }) })).rejects.toThrow(UsageError);
  });
});

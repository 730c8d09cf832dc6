/** The digest by which runs are compared: it follows what decides an output, and nothing else. */
import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/cli/reports/digest.ts";
import { parsePolicy, parseRules, type RedactOptions, Redactor } from "../../../src/index.ts";
import { ruleFile } from "../program.ts";

const KEY = "a made-up key of more than 32 bytes";
const OTHER_KEY = "another made-up key of more than 32 bytes";
const MORE =
  "detectors:\n  - id: member\n    category: user.unique_id\n    pattern: M-[0-9]{4}\n    match: [M-1234]\n    no_match: [N-1234]\n";
const POLICY =
  "format: pii-policy/1\nid: ours\nversion: '1.0.0'\ncategories:\n  user.name: mask\n  user.contact: null\n";
const a = parseRules(ruleFile("hash"));
const b = parseRules(ruleFile().replace("acme-cx/contacts", "acme-cx/seconds"));

function digest(options: RedactOptions): string {
  return digestOf(options, new Redactor(options).report);
}

const both = { packs: [...a.packs, ...b.packs] };
const OPTIONS: RedactOptions = {
  unlisted: "scan",
  rules: both,
  key: KEY,
  regions: ["US", "CN"],
  detect: "phone,email",
  format: "ndjson",
};
const same = (changes: RedactOptions) => expect(digest({ ...OPTIONS, ...changes })).toBe(digest(OPTIONS));

describe("is the same", () => {
  it("for rule files, regions and detectors in another order", () => {
    same({ rules: { packs: [...b.packs, ...a.packs] } });
    same({ regions: ["CN", "US", "CN"] });
    same({ detect: ["email", "phone"] });
  });

  it("for entries of a rule file in another order", () => {
    const turned = a.packs.map((pack) => ({ ...pack, entries: [...pack.entries].reverse() }));
    same({ rules: { packs: [...turned, ...b.packs] } });
  });

  it("whoever approved the rules", () => {
    const approval = { state: "approved", shipped: false, by: "Ana Example", date: "2026-11-30", until: null } as const;
    same({ rules: { packs: both.packs.map((pack) => ({ ...pack, approval })) } });
  });

  it("where what holds otherwise is said", () => {
    same({ maxDepth: 1024, maxValueBytes: 16 * 1024 ** 2, purpose: "" });
  });

  it("after the run as before it", () => {
    const redactor = new Redactor(OPTIONS);
    redactor.write('{"mail":"ana@example.com"}\n');
    redactor.end();
    expect(digestOf(OPTIONS, redactor.report)).toBe(digest(OPTIONS));
  });
});

const CHANGES: Readonly<Record<string, RedactOptions>> = {
  "a rule file less": { rules: a },
  "another action": { rules: { packs: [...parseRules(ruleFile("mask")).packs, ...b.packs] } },
  "another version": { rules: { packs: both.packs.map((pack) => ({ ...pack, version: "2.0.0" })) } },
  "another path": {
    rules: {
      packs: [...a.packs, ...parseRules(ruleFile().replace("contacts", "seconds").replace("$.mail", "$.other")).packs],
    },
  },
  "another unlisted of a file": { rules: { packs: [...parseRules(ruleFile("hash", "replace")).packs, ...b.packs] } },
  "a detector of a file": { rules: { packs: [...parseRules(ruleFile("hash") + MORE).packs, ...b.packs] } },
  "a policy": { policy: "mask" },
  "another policy": { policy: "strict" },
  "a policy from a file": { policy: parsePolicy(POLICY) },
  "the unlisted of the run": { unlisted: "keep" },
  "another region": { regions: ["US"] },
  "other detectors": { detect: "phone" },
  "another mode of a detector": { detect: "phone=valid,email" },
  "another key": { key: OTHER_KEY },
  "another writing key": { key: [OTHER_KEY, KEY] },
  "another purpose": { purpose: "study" },
  "another format": { format: "auto" },
  "another limit": { maxValueBytes: 1000 },
  "another depth": { maxDepth: 100 },
  "bad lines left out": { onBadRecord: () => {} },
};

describe("is another for", () => {
  it.each(Object.entries(CHANGES))("%s", (_, changes) => {
    expect(digest({ ...OPTIONS, ...changes })).not.toBe(digest(OPTIONS));
  });

  it("each of these", () => {
    const all = Object.values(CHANGES).map((changes) => digest({ ...OPTIONS, ...changes }));
    expect(new Set(all).size).toBe(all.length);
  });
});

it("no key is in what it is made of", async () => {
  const { decidingIn } = await import("../../../src/redaction/options/deciding.ts");
  const text = JSON.stringify(decidingIn(OPTIONS, new Redactor(OPTIONS).report));
  expect(text).not.toContain(KEY);
  expect(text).not.toContain("made-up");
});

/** What a report of an older version does not say is not known of it and a newer one together, in whatever order they are given. */
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/report/report.ts";
import { reportIn, reportSchema } from "../../../src/report/report-shape.ts";
import { mergedRuns } from "../../../src/report/several/merged-runs.ts";
import { FULL } from "../../pages/report/samples.ts";

function merged(...reports: readonly Report[]): Report {
  const given = reports.map((report, i) => ({ from: `${i}.json`, report }));
  const { merged: one } = mergedRuns(given, (exits) => Math.max(...exits));
  if (one === undefined) throw new Error("not alike");
  return one;
}

/** The lists begin with other inputs, so that neither is a repeat. */
const NEW: Report = { ...FULL, inputs: [{ name: "b.json", bytes: 10, records: 1 }], exit: 0 };

function without(report: Report, ...names: readonly string[]): Report {
  return Object.fromEntries(Object.entries(report).filter(([name]) => !names.includes(name))) as unknown as Report;
}

const { required = [], properties = {} } = reportSchema() as { required?: string[]; properties?: object };
const OPTIONAL = Object.keys(properties).filter((name) => !required.includes(name));
/** Runs with another digest are not shown as one; files that were not read are listed as far as they are known. */
const APART = ["digest", "notRead", "failures", "skippedNames"];

describe("a member that only one of two reports has", () => {
  it.each(OPTIONAL.filter((name) => !APART.includes(name)))("%s is absent", (name) => {
    // A report with `core` that has no outputs says that nothing was written.
    const names = name === "outputs" ? ["outputs", "core"] : [name];
    expect(NEW).toHaveProperty(name);
    // The order of the inputs decides which of them comes first.
    for (const input of ["a.json", "c.json"]) {
      const old = { ...without(NEW, ...names), inputs: [{ name: input, bytes: 10, records: 1 }] };
      const both = merged(old, NEW);
      expect(both).not.toHaveProperty(name);
      expect(reportIn(both)).toBe(both);
      expect(merged(NEW, old)).toEqual(both);
    }
  });

  it.each(["notRead", "failures", "skippedNames"] as const)("%s is what the other one says", (name) => {
    const old = { ...without(NEW, name), inputs: [{ name: "a.json", bytes: 10, records: 1 }] };
    expect([merged(old, NEW)[name], merged(NEW, old)[name]]).toEqual([NEW[name], NEW[name]]);
  });

  it("is absent in rules, rule files and policy, too", () => {
    const inputs = [{ name: "c.json", bytes: 10, records: 1 }];
    const rules = NEW.rules.map(({ category: _, subject: __, ...rule }) => rule);
    const packs = NEW.packs.map(({ digest: _, approved: __, ...pack }) => pack);
    const policy = { id: "partner", weaker: NEW.policy?.weaker ?? [], weakerHits: NEW.policy?.weakerHits ?? [] };
    const old = { ...NEW, inputs, rules, packs, policy };
    for (const both of [merged(old, NEW), merged(NEW, old)]) {
      for (const rule of both.rules) expect(Object.keys(rule)).not.toContain("category");
      expect(both.packs).toEqual(packs);
      expect(both.policy).toEqual(policy);
      expect(both.rules.map(({ matched }) => matched)).toEqual(NEW.rules.map(({ matched }) => 2 * matched));
    }
  });
});

it("two that say the same keep all that they say, and add up", () => {
  const both = merged(NEW, { ...NEW, inputs: [{ name: "a.json", bytes: 10, records: 1 }] });
  for (const name of OPTIONAL) expect(both, name).toHaveProperty(name);
  const values = both.rules.filter(({ action }) => action !== "scan" && action !== "keep");
  expect(both.categories?.reduce((sum, category) => sum + category.values, 0)).toBe(
    values.reduce((sum, { redacted }) => sum + redacted, 0),
  );
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "a detector called %s counts like others",
  (name) => {
    const inputs = (file: string) => [{ name: file, bytes: 10, records: 1 }];
    const one = { ...NEW, detected: Object.fromEntries([[name, 2]]), inputs: inputs("a.json") };
    const both = merged(one, { ...one, inputs: inputs("b.json") });
    expect(Object.entries(both.detected)).toEqual([[name, 4]]);
  },
);

describe("of runs that say different things", () => {
  const other = (changes: Partial<Report>): Report => {
    return { ...NEW, inputs: [{ name: "c.json", bytes: 10, records: 1 }], ...changes };
  };
  const options = { ...(NEW.options as NonNullable<Report["options"]>), verified: true, requireApproval: true };
  const state = (name: "approved" | "changed"): Report["packs"] =>
    NEW.packs.map((pack) => ({ ...pack, state: name, approval: name }));

  it.each<[string, Partial<Report>, Partial<Report>, unknown]>([
    ["verified", { options }, { options: { ...options, verified: false } }, { options: { verified: false } }],
    [
      ...["requireApproval", { options }, { options: { ...options, requireApproval: false } }],
      { options: { requireApproval: false } },
    ] as [string, Partial<Report>, Partial<Report>, unknown],
    ["anyShape", { options }, { options: { ...options, anyShape: true } }, { options: { anyShape: true } }],
    ["an approval", { packs: state("approved") }, { packs: state("changed") }, { packs: [{ state: "changed" }] }],
    ["skippedNames", { skippedNames: 2 }, { skippedNames: 3 }, { skippedNames: 5 }],
    [
      "started",
      { started: "2026-11-02T00:00:00Z" },
      { started: "2026-11-01T00:00:00Z" },
      { started: "2026-11-01T00:00:00Z" },
    ],
    ["ended", { ended: "2026-11-02T00:00:00Z" }, { ended: "2026-11-01T00:00:00Z" }, { ended: "2026-11-02T00:00:00Z" }],
    ["whole", { whole: true }, { whole: false }, { whole: false }],
    ["notRead", { notRead: [] }, { notRead: [{ name: "x", why: "y" }] }, { notRead: [{ name: "x", why: "y" }] }],
  ])("%s is the least that holds for all", (_, one, two, both) => {
    expect(merged({ ...NEW, ...one }, other(two))).toMatchObject(both as object);
    expect(merged({ ...NEW, ...two }, other(one))).toMatchObject(both as object);
  });

  it("a core is that of all, or of none", () => {
    expect(merged(NEW, other({ core: "00".repeat(32) }))).not.toHaveProperty("core");
    expect(merged(NEW, other({}))).toHaveProperty("core", NEW.core);
  });
});

it("one alone stays as it is", () => {
  const one = { ...without(NEW, "whole", "notRead", "skippedNames"), exit: 143 };
  expect(merged(one)).toEqual(one);
});

describe("without a digest", () => {
  const first = without(NEW, "digest");
  it.each<[string, Partial<Report>]>([
    ["unlisted", { unlisted: { action: "keep", weaker: false } }],
    ["regions", { regions: ["CN"] }],
    ["detectors", { detectors: ["email"] }],
    ["modes", { detectorModes: { phone: "possible" } }],
    ["a policy", { policy: undefined }],
    ["versions of rule files", { packs: NEW.packs.map((pack) => ({ ...pack, version: "2.0.0" })) }],
    ["keys", { keys: ["000000"] }],
  ])("runs with other %s are not one", (_, changes) => {
    expect(() => merged(first, { ...first, ...changes })).toThrow("not alike");
    expect(() => merged(first, first)).not.toThrow();
  });
});

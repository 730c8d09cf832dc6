/** Every shipped pack, as a reviewer asks: check, test and coverage; then its sample, and its checked form. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { adviceOn } from "../../src/review/advice.ts";
import { coverage } from "../../src/review/coverage.ts";
import { Tracer } from "../../src/review/engine/trace.ts";
import { readPack } from "../../src/review/reviewed-pack.ts";
import { testPack } from "../../src/review/tested.ts";
import { loadRules } from "../../src/rules/load.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { sampled } from "../review/samples.ts";

/** As of the review, so that the suite does not fail with time. */
const TODAY = "2026-11-20";

function read(name: string, ending: string): string {
  return readFileSync(new URL(`../../rules/${name}${ending}`, import.meta.url), "utf8");
}

describe.each(await listPacks())("%s", (name) => {
  const options = { file: `${name}.pii.yaml`, shipped: true, strict: true, today: TODAY };
  const fields = { file: `${name}.fields.csv`, text: read(name, ".fields.csv") };
  const { reviewed, problems } = readPack(read(name, ".pii.yaml"), options, fields);
  if (reviewed === undefined) throw new Error(`${name} is wrong: ${JSON.stringify(codesIn(problems))}`);
  const rules = { packs: [reviewed.pack] };
  const sample = read(name, ".sample.json");

  it("has the id of its file, and no problem, not even a warning", () => {
    expect(reviewed.pack.id).toBe(name);
    expect(codesIn(problems)).toEqual([]);
    expect(adviceOn(reviewed, [sample])).toEqual([]);
  });

  it("claims no review that nobody made", () => {
    expect(reviewed.approval.state).toBe("draft");
    expect(read(name, ".pii.yaml")).not.toMatch(/^(?:reviewed|status):/m);
  });

  const { tests, passed } = testPack(reviewed);

  it.each(tests.map((test) => [test.name, test.failures] as const))("%s", (_name, failures) => {
    expect(failures).toEqual([]);
  });

  it("has tests", () => {
    expect(passed).toBe(true);
  });

  it("decides all that its vendor documents; no entry is stale, none is untested", () => {
    const { documented, percentDecided, fields: covered, entries, complete } = coverage(reviewed);
    expect(covered.filter(({ state }) => state === "undecided").map(({ path }) => path)).toEqual([]);
    expect(entries).toEqual([]);
    expect({ documented, percentDecided, complete }).toEqual({ documented: true, percentDecided: 100, complete: true });
  });

  it("has nothing in its sample that is not documented", () => {
    expect(coverage(reviewed, sampled(reviewed, [sample])).seen.map(({ path }) => path)).toEqual([]);
  });

  it("is the same from its checked form", async () => {
    const digest = `sha256:${createHash("sha256").update(read(name, ".pii.yaml")).digest("hex")}`;
    const approval = { state: "draft", shipped: true, by: null, date: null, until: null, digest };
    expect(await loadRules(name)).toEqual({ packs: [{ ...reviewed.pack, approval }] });
  });

  it("decides every value of its sample, and leaves it JSON of the same shape, but ids are null", () => {
    expect(new Tracer(rules).trace(sample).filter(({ entry }) => entry === undefined)).toEqual([]);
    const { bytes, report } = redactBytes(Buffer.from(sample), { rules });
    const output: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(shapeOf(output, output)).toEqual(shapeOf(JSON.parse(sample), output));
    expect(report.undecided).toEqual([]);
  });
});

function codesIn(files: ReturnType<typeof readPack>["problems"]): string[] {
  return files.flatMap(({ file, problems }) => problems.map(({ code, place }) => `${file}:${place?.line}: ${code}`));
}

/** Of what becomes null, only that it does. */
function shapeOf(value: unknown, output: unknown): unknown {
  if (output === null) return null;
  if (Array.isArray(value)) return value.map((item, i) => shapeOf(item, (output as unknown[])[i]));
  if (typeof value !== "object" || value === null) return typeof value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([key, member]) => [key, shapeOf(member, (output as typeof value)[key as never])]),
  );
}

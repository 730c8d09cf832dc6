/** Every shipped pack: its own tests, its sample, and the fields that its vendor documents. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redactor.ts";
import { runRuleTest } from "../../src/rule-tests.ts";
import { loadRules } from "../../src/rules/load.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { trace } from "../../src/trace.ts";

const packs = await listPacks();

function read(name: string, ending: string): string {
  return readFileSync(new URL(`../../rules/${name}${ending}`, import.meta.url), "utf8");
}

/** The rows of `*.fields.csv` (RFC 4180). */
function fieldsOf(name: string): { path: string; type: string }[] {
  const [header, ...rows] = read(name, ".fields.csv").trim().split(/\r?\n/);
  expect(header).toBe("path,type,source,vendor_declared,note");
  return rows.map((row) => {
    const [path = "", type = ""] = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
    return { path, type };
  });
}

const EXAMPLES: Readonly<Record<string, string>> = { string: '"x"', number: "7", boolean: "true" };

/** The smallest document that has the field. */
function smallest(path: string, type: string): string {
  const steps = [...path.slice(1).matchAll(/\.([A-Za-z_][\w]*|\*)|\['((?:[^'\\]|\\.)*)'\]|(\[\*\])/g)];
  return steps.reduceRight((inner, [, name, quoted, element]) => {
    if (element !== undefined) return `[${inner}]`;
    return `{${JSON.stringify(name === "*" ? "somethingNew" : (quoted ?? name))}:${inner}}`;
  }, EXAMPLES[type] ?? '"x"');
}

describe.each(packs)("%s", (name) => {
  // Judged as of the review, so that the suite does not fail with time.
  const options = { file: `${name}.pii.yaml`, shipped: true, today: "2026-11-20" };
  const { pack, tests, problems } = parseRuleFile(read(name, ".pii.yaml"), options);
  if (pack === undefined) throw new Error(`${name} is wrong: ${problems.map(({ code }) => code).join()}`);
  const rules = { packs: [pack] };

  it("has no problem, not even a warning", () => {
    expect(problems).toEqual([]);
  });

  it.each(tests.map((test) => [test.name, test] as const))("%s", (_name, test) => {
    expect(runRuleTest(test, pack)).toEqual([]);
  });

  it("tests every entry", () => {
    const tested = new Set(tests.flatMap((test) => test.decided.map(([, id]) => id)));
    expect(pack.entries.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it("is the same from its checked form", async () => {
    expect(await loadRules(name)).toEqual(rules);
  });

  it.each(fieldsOf(name).map(({ path, type }) => [path, type]))("decides %s (%s)", (path, type) => {
    const traced = trace(smallest(path as string, type as string), rules);
    expect(traced.length).toBe(1);
    expect(traced.filter(({ entry }) => entry === undefined)).toEqual([]);
  });

  it("decides every value of its sample, and leaves it JSON of the same shape", () => {
    const sample = read(name, ".sample.json");
    const undecided = trace(sample, rules).filter(({ entry }) => entry === undefined);
    expect(undecided).toEqual([]);
    const { bytes, report } = redactBytes(Buffer.from(sample), { rules });
    expect(shapeOf(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(shapeOf(JSON.parse(sample)));
    expect(report.undecided).toEqual([]);
  });
});

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

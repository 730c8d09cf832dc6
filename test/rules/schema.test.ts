import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { actionSchema } from "../../src/actions/schema.ts";
import { ACTION_NAMES, ACTIONS } from "../../src/actions/table.ts";
import { VALIDATORS } from "../../src/detectors/own/custom.ts";
import { ENVELOPE, FILE } from "../../src/rules/check/check.ts";
import { DETECTOR } from "../../src/rules/check/detectors.ts";
import { KEEP, KEEP_REASONS, RULE, STATUSES } from "../../src/rules/check/entry.ts";
import { SOURCE } from "../../src/rules/check/sources.ts";
import { FORMAT } from "../../src/rules/file/formats.ts";
import { UNLISTED } from "../../src/rules/model.ts";
import { REGIONS } from "../../src/rules/taxonomy/regions.ts";
import { CATEGORIES, SUBJECTS, TAXONOMY } from "../../src/rules/taxonomy/taxonomy.ts";
import { exampleOf, specOf, writtenAction } from "../helpers/action-specs.ts";
import { DETECTOR_LINES, errorsIn, GOOD, HEAD, MINIMAL } from "./samples.ts";

const schema = JSON.parse(readFileSync(new URL("../../rules/pii-rules.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true }).compile(schema);
const { definitions, properties } = schema;

function neededToLoad(table: { readonly keys: object }): string[] {
  const keys: Record<string, { needed: string }> = { ...table.keys };
  return Object.keys(keys).filter((key) => keys[key]?.needed === "to-load");
}

describe("its words are those of the code", () => {
  test("draft-07", () => expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#"));

  test.each([
    ["categories", definitions.category.enum, CATEGORIES],
    ["subjects", definitions.subject.enum, SUBJECTS],
    ["regions", definitions.region.enum, REGIONS],
    ["statuses", definitions.status.enum, STATUSES],
    ["reasons", definitions.keep.properties.reason.enum, KEEP_REASONS],
    ["unlisted", properties.unlisted.enum, UNLISTED],
    ["actions (npm run build writes them)", definitions.action, JSON.parse(JSON.stringify(actionSchema()))],
    ["validators", definitions.detector.properties.validator.enum, VALIDATORS],
    ["format", properties.format.const, FORMAT],
    ["taxonomy", properties.taxonomy.const, TAXONOMY],
  ])("%s", (_name, inSchema, inCode) => {
    expect(inSchema).toEqual(inCode);
  });

  test.each([
    ["a file", schema, FILE],
    ["a rule", definitions.rule, RULE],
    ["a keep", definitions.keep, KEEP],
    ["a detector", definitions.detector, DETECTOR],
    ["the envelope", properties.envelope, ENVELOPE],
    ["a source", properties.sources.additionalProperties, SOURCE],
  ])("keys of %s", (_name, inSchema, table) => {
    expect(Object.keys(inSchema.properties).sort()).toEqual(Object.keys(table.keys).sort());
    expect([...(inSchema.required ?? [])].sort()).toEqual(neededToLoad(table).sort());
    expect(inSchema.additionalProperties).toBe(false);
  });

  test("every key is described", () => {
    for (const [key, value] of Object.entries<{ $ref?: string; description?: string }>(properties)) {
      const target = value.$ref === undefined ? value : definitions[value.$ref.split("/").at(-1) ?? ""];
      expect(target.description, key).toBeTruthy();
    }
  });
});

describe("it takes and refuses what the code does", () => {
  const files = [
    ["the complete file", GOOD],
    ["headings", `${MINIMAL}sources:\n  api: { headings: { session: Session } }\n`],
    ["no headings", `${MINIMAL}sources:\n  api: { headings: {} }\n`],
    ["an anchor in capitals", `${MINIMAL}sources:\n  api: { headings: { Session: Session } }\n`],
    ["the least file", MINIMAL],
    ["action null", `${MINIMAL}    action: null\n`],
    ["mask with options", `${MINIMAL}    action:\n      mask:\n        keep_last: 4\n`],
    ["keeps only", `${HEAD}keep:\n  - id: a\n    path: "$.a"\n    reason: public\n    why: On the web site\n`],
    ["an unknown key", `${MINIMAL}detector: []\n`],
    ["detectors only", `${HEAD}detectors:\n${DETECTOR_LINES}`],
    ["a detector without examples", `${HEAD}detectors:\n${DETECTOR_LINES.replace('["M123456"]', "[]")}`],
    ["a distance without context", `${HEAD}detectors:\n${DETECTOR_LINES}    within: 5\n`],
    [
      "a distance",
      `${HEAD}detectors:\n${DETECTOR_LINES.replace('["M1', '["no. M1')}    within: 5\n    context: ["no."]\n`,
    ],
    ["neither list", HEAD],
    ["an unknown action", `${MINIMAL}    action: tokenize\n`],
    ["a number of characters", `${MINIMAL}    action:\n      mask:\n        keep_last: -4\n`],
    ["a version without quotes", MINIMAL.replace('"1.0.0"', "1.0")],
    ["a category", MINIMAL.replace("user.contact", "usr.contact")],
    ["a region", `${MINIMAL}regions: ["UK"]\n`],
    ["a keep without why", `${HEAD}keep:\n  - id: a\n    path: "$.a"\n    reason: public\n`],
    ["a test with two documents", `${MINIMAL}tests:\n  - name: t\n    in: 1\n    json: "1"\n    gone: ["a"]\n`],
    ["a test path", `${MINIMAL}tests:\n  - name: t\n    in: 1\n    kept: ["$.a"]\n`],
  ] as const;

  test.each(files)("%s", (_name, text) => {
    expect(validate(parseYaml(text))).toBe(errorsIn(text).length === 0);
  });

  const validateAction = new Ajv({ allErrors: true }).compile(definitions.action);
  test.each(ACTION_NAMES)("%s, by its name and with its options", (name) => {
    const { plain, texts } = ACTIONS[name];
    expect(validateAction(name)).toBe(plain !== undefined);
    expect(validateAction({ [name]: {} })).toBe(plain !== undefined);
    expect(validateAction(writtenAction(exampleOf(name)))).toBe(true);
    expect(validateAction({ [name]: { "no option": 1 } })).toBe(false);
    expect(texts(specOf(name)).length > 0).toBe(plain === undefined);
  });

  const pack = new URL("../../rules/kore-ai/call-details.pii.yaml", import.meta.url);
  test.skipIf(!existsSync(pack))("the kore-ai pack", () => {
    const text = readFileSync(pack, "utf8");
    validate(parseYaml(text));
    expect(validate.errors).toBeNull();
    expect(errorsIn(text, { shipped: true, today: "2027-01-01" })).toEqual([]);
  });
});

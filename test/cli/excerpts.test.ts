/** A file that does not say that it is a rule file may be anybody's export, or a key: only its path is printed. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRules, parseRules, RuleError } from "../../src/index.ts";
import { saysFormat } from "../../src/rules/file/says-format.ts";
import { loadPolicy } from "../../src/rules/policy/load-policy.ts";
import { CANARY, folderWith, ruleFile, scrubjay } from "./program.ts";

const SECRET = "canary-secret-of-forty-bytes-and-some-more";
const OTHERS: Readonly<Record<string, string>> = {
  "export.json": `{"Canary Jones":"${CANARY}","format":"json","rulez":[{"note":"pii-rules/1"}]}`,
  "inner.json": `{"data":{"format":"pii-rules/1","mail":"${CANARY}"}}`,
  "listed.json": `[{"format":"pii-rules/1","mail":"${CANARY}"}]`,
  "quoted.json": `{"note":"\\"format\\":\\"pii-rules/1\\"","mail":"${CANARY}"}`,
  "broken.json": `{"mail":"${CANARY}", format: pii-rules/1`,
  "export.yaml": `mail: ${CANARY}\nnote: "format: pii-rules/1"\nin:\n  format: pii-rules/1\n`,
  "export.pii.yaml": `formt: pii-rules/1\ncategry: ${CANARY}\n`,
  "key.yaml": `${SECRET}\n`,
};
const NAMES = Object.keys(OTHERS);

describe.each(["export.json", "key.yaml"])("%s", (name) => {
  test.each([
    ["redact", "-r", `./${name}`, "in.json"],
    ["redact", "-r", "r.pii.yaml", "-p", `./${name}`, "in.json"],
    ["scan", "-r", `./${name}`, "in.json"],
    ["rules", "check", `./${name}`],
    ["rules", "check", `./${name}`, "--as", "sarif"],
    ["rules", "check", `./${name}`, "--as", "json"],
    ["rules", "diff", `./${name}`, "r.pii.yaml"],
    ["rules", "show", `./${name}`],
  ])("%s %s %s %s", async (...args) => {
    const fields = `path,type,source,vendor_declared,note\n${CANARY}\n`;
    const cwd = await folderWith({ ...OTHERS, "r.pii.yaml": ruleFile(), "in.json": "{}", "export.fields.csv": fields });
    const { exit, stdout, stderr } = await scrubjay(args, { cwd });
    expect([1, 2]).toContain(exit);
    expect(stdout + stderr).toMatch(/this is not a (rule|policy) file: no line says format: pii-(rules|policy)\/1/);
    expect(stdout + stderr).toContain(name);
    expect(stdout + stderr).not.toMatch(/canary|jones|rulez|categry/i);
  });
});

describe("in the library", () => {
  test.each(NAMES)("%s", async (name) => {
    const cwd = await folderWith(OTHERS);
    const file = join(cwd, name);
    const errors = await Promise.all([loadRules(file), loadPolicy(file)].map((one) => one.catch((error) => error)));
    const ofText = (() => {
      try {
        return parseRules(OTHERS[name] as string);
      } catch (error) {
        return error;
      }
    })();
    for (const error of [...errors, ofText]) {
      expect(error).toBeInstanceOf(RuleError);
      const { message, files } = error as RuleError;
      expect(`${message}${JSON.stringify(files)}`).not.toMatch(/canary|jones|rulez|categry/i);
      expect(files[0]?.problems.map(({ code }) => code)).toEqual(["no-format"]);
    }
  });
});

test("a wrong rule file is quoted, in YAML and in JSON", async () => {
  const json = '{\n  "id": "acme-cx/contacts",\n  "format": "pii-rules/1",\n  "rulez": []\n}\n';
  const cwd = await folderWith({ "a.pii.yaml": `${ruleFile()}rulez: []\n`, "b.pii.json": json });
  for (const name of ["a.pii.yaml", "b.pii.json"]) {
    const { exit, stderr } = await scrubjay(["redact", "-r", name], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/ \| .*rulez/);
  }
});

test("lines of a fields file are not quoted", async () => {
  const fields = `path,type,source,vendor_declared,note\n${CANARY}\n`;
  const cwd = await folderWith({ "a.pii.yaml": ruleFile(), "a.fields.csv": fields });
  const { exit, stdout } = await scrubjay(["rules", "check", "a.pii.yaml"], { cwd });
  expect(exit).toBe(1);
  expect(stdout).toMatch(/a\.fields\.csv:2:1: wrong-columns/);
  expect(stdout).not.toContain("jones");
});

test.each([
  ["format: pii-rules/1\n", true],
  ['# ours\r\nformat:  "pii-policy/1"  # 1\r\nid: a', true],
  ["format: pii-rules/2\n", false],
  [" format: pii-rules/1\n", false],
  ["a: format: pii-rules/1\n", false],
  ['{"a":{"b":[1,{}]},"format" : "pii-rules/1"', true],
  ['{"a":"\\"","format":"pii-rules/1"}', true],
  ['{"a":{"format":"pii-rules/1"}}', false],
  ['{"a":["format","pii-rules/1"]}', false],
  ['{"a":"format","b":"pii-rules/1"}', false],
  ['"format": "pii-rules/1"', false],
  ["", false],
])("%j says its format: %j", (text, says) => {
  expect(saysFormat(text)).toBe(says);
});

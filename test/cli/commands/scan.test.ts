/** `scrubjay scan`: the table, the draft, exit codes. What is found where is in test/scan.test.ts. */
import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seeded } from "../../helpers/sampled.ts";
import { CANARY, folderWith, ruleFile, scrubjay, shell } from "../program.ts";

const NUMBER = "+1 202 555 0123";

const FILES = {
  "a.json": JSON.stringify({ data: [{ mail: CANARY, note: `call ${NUMBER}`, mood: "glad" }] }),
  "b.json": JSON.stringify({ data: [{ mail: CANARY, note: "none", mood: "sad" }] }),
  "clean.json": '{"data":[{"mood":"glad"}]}',
  "wrong.json": `{"data":[{"mail":"${CANARY}"`,
  "all.pii.yaml": ruleFile("hash").replaceAll("$.phone", "$.note"),
  "bad.pii.yaml": ruleFile("hush"),
  "taken.pii.yaml": "somebody's work",
  "acme/keep.txt": "",
};

async function scan(...args: readonly string[]) {
  const cwd = await folderWith(FILES);
  return { ...(await scrubjay(["scan", ...args], { cwd })), cwd };
}

test("a table of places and counts over all inputs, without a value", async () => {
  const { exit, stdout, stderr } = await scan("a.json", "b.json");
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toBe(`Scan of 2 inputs

found       3 hits in 2 places
looked for  numbers and addresses (no national forms); names only where the words around them tell
looked at   6 values in 3 places

path            in     detector  category                   hits  values with hits  of values  digits taken  by chance  confidence  first in
--------------  -----  --------  -------------------------  ----  ----------------  ---------  ------------  ---------  ----------  --------
$.data[*].mail  value  email     user.contact.email         2     2                 2                                   high        a.json
$.data[*].note  value  phone     user.contact.phone_number  1     1                 2                                   high        a.json
`);
});

describe("exit codes", () => {
  test.each([
    [0, ["a.json"]],
    [1, ["--fail", "a.json"]],
    [0, ["--fail", "clean.json"]],
    [0, ["--fail", "clean.json", "-r", "all.pii.yaml"]],
    [0, ["--fail", "a.json", "-r", "all.pii.yaml", "--quiet"]],
    [1, ["--fail", "?.json"]],
    [1, ["--fail", "a.json", "clean.json", "--as", "json"]],
    [2, ["a.json", "--unlisted", "keep"]],
    [2, ["a.json", "-r", "bad.pii.yaml"]],
    [2, ["a.json", "--regions", "UK"]],
    [2, ["a.json", "-o", "a.json"]],
    [2, ["a.json", "-r", "all.pii.yaml", "-o", "all.pii.yaml"]],
    [2, ["a.json", "--as", "html"]],
    [2, ["a.json", "--id", "acme/calls"]],
    [2, ["a.json", "--draft-rules", "taken.pii.yaml"]],
    [2, ["a.json", "--draft-rules", "draft.txt"]],
    [2, ["a.json", "--draft-rules", "draft.yaml"]],
    [2, ["a.json", "--draft-rules", "draft.pii.yaml", "--id", "Acme"]],
    [2, ["a.json", "--draft-rules", "acme/draft.pii.yaml", "-o", "acme/draft.pii.yaml"]],
    [3, ["a.json", "wrong.json"]],
    [4, ["missing.json"]],
    [4, ["a.json", "-o", "a.json/table.txt"]],
    [4, ["a.json", "--draft-rules", "a.json/draft.pii.yaml"]],
  ] as const)("%i: %j", async (exit, args) => {
    const found = await scan(...args);
    expect(found.exit).toBe(exit);
    expect([found.stdout === "", found.stderr === ""]).toEqual(exit > 1 ? [true, false] : [false, true]);
    expect(found.stdout + found.stderr).not.toContain(CANARY);
    expect((await readdir(found.cwd)).sort()).toEqual(
      [...Object.keys(FILES), "acme"].filter((name) => !name.includes("/")).sort(),
    );
  });

  test.each([
    ["--fial", 'unknown option "--fial"; did you mean "--fail"?'],
    ["--regions=UK", 'unknown region "UK"; did you mean "GB"?'],
    ["--as=jsno", '--as: unknown value "jsno"; did you mean "json"?'],
    ["--max-value-bytes=0", '--max-value-bytes: "0" is not a size; write it like 65536, 64K or 16M'],
  ])("%s: a hint", async (arg, message) => {
    expect((await scan(arg, "a.json")).stderr).toBe(`scrubjay: ${message}\n`);
  });
});

test("what is wrong in the input, and where", async () => {
  const { stderr } = await scan("wrong.json");
  expect(stderr).toMatch(
    /^scrubjay: wrong\.json: [a-z-]+: .* at offset \d+ \(line 1, column \d+, \/data\/0[a-z/]*\)\n$/,
  );
});

test("with rules, no key is needed, and only what they leave open is looked at", async () => {
  const { stdout } = await scan("a.json", "-r", "all.pii.yaml", "--as", "json");
  expect(JSON.parse(stdout)).toMatchObject({
    format: "scrubjay-scan/1",
    inputs: [{ name: "a.json", records: 1 }],
    findings: [],
    scanned: [{ path: "$.data[*].mood", count: 1 }],
  });
});

test("of bare digits, how many are numbers, and how many of random ones would be", async () => {
  const random = seeded(3);
  const lines = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({ aa: 2025550100 + i, bb: 1_000_000_000 + random(9000) * 1_000_000 + random(1_000_000) }),
  );
  const { stdout } = await scrubjay(["scan", "--regions", "US", "--format", "ndjson"], { stdin: lines.join("\n") });
  const rows = stdout.split("\n").map((line) => line.split(/ {2,}/));
  expect(rows.find(([path]) => path === "$.aa")?.slice(6)).toEqual(["40", "100% US", "40%", "high"]);
  expect(rows.find(([path]) => path === "$.bb")?.slice(8)).toEqual(["40%", "low"]);
});

test("from a pipe, as CSV", async () => {
  const { stdout, exit } = await scrubjay(["scan", "--as", "csv", "--fail"], { stdin: `{"to":"${CANARY}"}\n` });
  expect({ stdout, exit }).toEqual({
    exit: 1,
    stdout:
      "path,in,detector,category,hits,values with hits,of values,digits taken,by chance,confidence\r\n$.to,value,email,user.contact.email,1,1,1,,,high\r\n",
  });
});

test("what could not be looked at is printed, also with --quiet, and is no success", async () => {
  const stdin = JSON.stringify({ text: "a ".repeat(1000) });
  const { exit, stdout, stderr } = await scrubjay(["scan", "--quiet", "--fail", "--max-value-bytes", "1000"], {
    stdin,
  });
  expect(stderr).toBe("scrubjay: warning: 1 value too large (--max-value-bytes) or too deep to look at\n");
  expect(stdout).toMatch(/^not looked at +1 value: too large or too deep$/m);
  expect(exit).toBe(1);
});

test("-o has the table", async () => {
  const cwd = await folderWith(FILES);
  const { stdout } = await scrubjay(["scan", "a.json"], { cwd });
  expect(await scrubjay(["scan", "a.json", "-o", "table.txt"], { cwd })).toMatchObject({ exit: 0, stdout: "" });
  expect(await readFile(join(cwd, "table.txt"), "utf8")).toBe(stdout);
});

describe("--draft-rules", () => {
  test("writes rules that load, and by which no hit is left", async () => {
    const cwd = await folderWith(FILES);
    const line = [
      "scrubjay scan a.json b.json --regions US --draft-rules acme/calls.pii.yaml --quiet > table.txt",
      "scrubjay rules check acme/calls.pii.yaml",
      "scrubjay redact -r acme/calls.pii.yaml a.json b.json | scrubjay scan --fail --regions US",
    ].join(" && ");
    const { exit, stdout } = await shell(`set -o pipefail; ${line}`, cwd);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^1 rule file: 0 errors, \d+ warnings$/m);
    const text = await readFile(join(cwd, "acme/calls.pii.yaml"), "utf8");
    expect(text).toMatch(/^id: acme\/calls$/m);
    expect(text).toMatch(/^regions: \["US"\]$/m);
    expect(text).not.toContain(CANARY);
  });

  test("beside rules: what a record is does not hang on how many the rules find", async () => {
    const two = JSON.stringify({
      data: [
        { a: 1, b: 2 },
        { a: CANARY, b: 3 },
      ],
    });
    const cwd = await folderWith({ ...FILES, "two.json": two });
    for (const rules of [[], ["-r", "all.pii.yaml"]]) {
      const name = `acme/draft-${rules.length}.pii.yaml`;
      await scrubjay(["scan", "two.json", ...rules, "--draft-rules", name], { cwd });
      expect(await readFile(join(cwd, name), "utf8")).toContain('records: ["$.data[*]", "$[*]", "$"]');
    }
    await scrubjay(["scan", "--draft-rules", "acme/lines.pii.yaml"], { cwd, stdin: `${two}\n${two}\n` });
    expect(await readFile(join(cwd, "acme/lines.pii.yaml"), "utf8")).toContain('records: ["$"]');
  });

  test("takes the countries of the rules, where none are given", async () => {
    const rules = ruleFile().replace("unlisted:", 'regions: ["NO"]\nunlisted:');
    const cwd = await folderWith({ ...FILES, "no.pii.yaml": rules });
    await scrubjay(["scan", "a.json", "-r", "no.pii.yaml", "--draft-rules", "acme/a.pii.yaml"], { cwd });
    expect(await readFile(join(cwd, "acme/a.pii.yaml"), "utf8")).toMatch(/^regions: \["NO"\]$/m);
  });

  test("has the id that is given, or that its name makes", async () => {
    const cwd = await folderWith({ ...FILES, "Our Vendor/x.txt": "" });
    await scrubjay(["scan", "a.json", "--draft-rules", "one.pii.yml", "--id", "acme/one"], { cwd });
    await scrubjay(["scan", "a.json", "--draft-rules", "Our Vendor/Call Log.pii.yaml"], { cwd });
    expect(await readFile(join(cwd, "one.pii.yml"), "utf8")).toMatch(/^id: acme\/one$/m);
    expect(await readFile(join(cwd, "Our Vendor/Call Log.pii.yaml"), "utf8")).toMatch(/^id: our-vendor\/call-log$/m);
    const { stderr } = await scrubjay(["scan", "a.json", "--draft-rules", "電話.pii.yaml"], { cwd });
    expect(stderr).toBe("scrubjay: the names of 電話.pii.yaml make no id: give --id VENDOR/RESOURCE\n");
  });

  test("is not written where the input is wrong", async () => {
    const { cwd } = await scan("a.json", "wrong.json", "--draft-rules", "acme/calls.pii.yaml");
    await expect(access(join(cwd, "acme/calls.pii.yaml"))).rejects.toThrow("ENOENT");
  });
});

test("a reader that goes away changes nothing about the answer", async () => {
  const cwd = await folderWith(FILES);
  expect(await shell("set -o pipefail; scrubjay scan --fail a.json | true", cwd)).toMatchObject({
    exit: 1,
    stderr: "",
  });
});

test("the help shows two examples, and what 1 means", async () => {
  const { exit, stdout } = await scrubjay(["scan", "--help"]);
  expect(exit).toBe(0);
  expect(stdout.split("Examples:")[1]?.match(/scrubjay scan /g)).toHaveLength(2);
  expect(stdout).toMatch(/^ {2}1 {2}with --fail: /m);
});

test("options may stand before the name", async () => {
  const cwd = await folderWith(FILES);
  expect(await scrubjay(["--fail", "--as", "csv", "scan", "a.json"], { cwd })).toMatchObject({ exit: 1, stderr: "" });
});

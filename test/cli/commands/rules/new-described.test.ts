/** `rules new` from a vendor's description: two files that hold, and never a word of what is described. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TELEPHONY } from "../../../review/draft/description/vendors.ts";
import { runHere } from "../../in-process.ts";
import { CANARY, folderWith } from "../../program.ts";

const page = (schema: object) =>
  JSON.stringify({
    openapi: "3.0.3",
    paths: { "/calls": { get: { responses: { 200: { content: { "application/json": { schema } } } } } } },
  });

const FILES = {
  "api.json": TELEPHONY,
  "schema.yaml": `type: object\nproperties:\n  mail: { type: string, format: email, example: ${CANARY} }\n`,
  "many.json": JSON.stringify({
    $defs: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s${i}`, { type: "string" }])),
  }),
  "there.pii.yaml": "mine",
  "half.fields.csv": "mine",
  "no.json": `{"openapi": "${CANARY}`,
  "no.yaml": `openapi: 3.0.0\n  paths: ${CANARY}\n`,
  "anchor.yaml": `openapi: 3.0.0\ninfo: &a ${CANARY}\n`,
  "bytes.yaml": Uint8Array.of(0x69, 0xff),
  "text.txt": CANARY,
  "list.json": `["${CANARY}"]`,
  "other.json": `{"data": "${CANARY}"}`,
  "old.json": `{"swagger": "1.2", "info": "${CANARY}"}`,
  "outside.json": page({ $ref: `https://example.com/${CANARY}.json#/Call` }),
  "file.json": page({ type: "object", properties: { a: { $ref: `${CANARY}.yaml` } } }),
  "nowhere.json": page({ $ref: `#/components/schemas/${CANARY}` }),
  "circle.json": page({
    type: "array",
    items: { $ref: "#/paths/~1calls/get/responses/200/content/application~1json/schema/items" },
  }),
  "type.json": page({ type: CANARY }),
  "shape.json": page({ type: "object", properties: [CANARY] }),
  "twice.json": `{"type": "string", "type": "${CANARY}"}`,
  "deep.json": `${'{"a":'.repeat(100)}1${"}".repeat(100)}`,
};

async function run(...args: readonly string[]) {
  const cwd = await folderWith(FILES);
  const found = await runHere(["rules", "new", "acme/calls", ...args], cwd);
  expect(found.stdout + found.stderr).not.toContain(CANARY);
  return { ...found, cwd };
}

test("two files, which the other commands read", async () => {
  const args = ["--from-openapi", "api.json", "--operation", "ListCall", "-o", "x/calls.pii.yaml"];
  const { cwd, ...found } = await run(...args);
  expect(found).toEqual({ exit: 0, stdout: "", stderr: "" });
  expect((await readdir(join(cwd, "x"))).sort()).toEqual(["calls.fields.csv", "calls.pii.yaml"]);
  const checked = await runHere(["rules", "check", "./x/calls.pii.yaml"], cwd);
  expect(checked).toMatchObject({ exit: 0, stdout: expect.stringContaining("1 rule file: 0 errors, ") });
  const covered = await runHere(["rules", "coverage", "./x/calls.pii.yaml"], cwd);
  expect(covered).toMatchObject({ exit: 1, stdout: expect.stringContaining("undecided  $.calls[*].sid") });
});

test("without -o, the rule file, and where the fields would go", async () => {
  const found = await run("--from-schema", "schema.yaml");
  expect(found).toMatchObject({ exit: 0, stdout: expect.stringContaining('path: "$.mail"') });
  expect(found.stderr).toContain("RESOURCE.fields.csv");
});

test.each([
  ["there.pii.yaml", "there.pii.yaml is there already"],
  ["half.pii.yaml", "half.fields.csv is there already"],
])("-o %s overwrites nothing, and leaves nothing behind", async (name, message) => {
  const { cwd, ...found } = await run("--from-schema", "schema.yaml", "-o", name);
  expect(found).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining(message) });
  expect((await readdir(cwd)).sort()).toEqual(Object.keys(FILES).sort());
  for (const mine of ["there.pii.yaml", "half.fields.csv"])
    expect(await readFile(join(cwd, mine), "utf8")).toBe("mine");
});

describe("wrong", () => {
  test.each([
    ["no.json", "no.json:1:13: syntax-error"],
    ["no.yaml", "no.yaml:1:10: syntax-error"],
    ["anchor.yaml", "anchor.yaml:2:7: yaml-anchor: anchors are not read"],
    ["bytes.yaml", "not-utf-8"],
    ["text.txt", "text.txt:1:1: unknown-format"],
    ["list.json", "list.json:1:1: unknown-format"],
    ["other.json", "other.json:1:1: unknown-format: this is no OpenAPI document"],
    ["old.json", "old.json:1:13: unknown-format: not a version"],
    ["outside.json", "external-reference"],
    ["file.json", "external-reference"],
    ["nowhere.json", "unknown-reference"],
    ["circle.json", "unknown-reference"],
    ["type.json", "unknown-type"],
    ["shape.json", "wrong-type: properties is a map, not a list"],
    ["twice.json", "duplicate-key"],
    ["deep.json", "too-deep"],
  ])("%s", async (name, message) => {
    const found = await run("--from-openapi", name, "-o", "out.pii.yaml");
    expect(found).toMatchObject({ exit: 2, stdout: "" });
    expect(found.stderr).toContain("the description cannot be used: ");
    expect(found.stderr).toContain(message);
    expect(await readdir(found.cwd)).toHaveLength(Object.keys(FILES).length);
  });

  test("a schema", async () => {
    expect((await run("--from-schema", "api.json")).stderr).toContain("fix: give it to --from-openapi");
    expect((await run("--from-schema", "other.json")).stderr).toContain("this is no JSON Schema");
  });

  test("no file", async () => {
    expect(await run("--from-schema", "gone.json")).toMatchObject({ exit: 4, stdout: "" });
  });
});

describe("which is meant", () => {
  test.each<[readonly string[], string]>([
    [
      [],
      'which operation? there is: GET /2010/Calls.json (ListCall), POST /2010/Calls.json (CreateCall); add --operation NAME, or --path "GET /2010/Calls.json"',
    ],
    [["--operation", "listCall"], 'there is no operation "listCall"; did you mean "ListCall"?'],
    [["--path", "GET /"], 'there is no path "GET /"; there is: DELETE /2010/Calls/{Sid}.json, GET /2010/Calls.json'],
    [["--schema", "Nothing"], 'there is no schema "Nothing"; there is: voice.call'],
    [["--operation", "DeleteCall"], "has no answer that is JSON; give --schema NAME in its place"],
    [["--operation", "ListCall", "--schema", "voice.call"], "--operation and --schema: give one of them"],
  ])("%j", async (args, message) => {
    const found = await run("--from-openapi", "api.json", ...args);
    expect(found).toMatchObject({ exit: 2, stdout: "" });
    expect(found.stderr).toContain(message);
  });

  test("the first twenty are listed, sorted", async () => {
    const found = await run("--from-schema", "many.json");
    expect(found).toMatchObject({ exit: 2 });
    expect(found.stderr).toContain("which schema? there is: s0, s1, s10, ");
    expect(found.stderr).toContain(", and 10 more; add --schema NAME");
  });

  test("options of a description need one", async () => {
    expect((await run("--operation", "x")).stderr).toContain("give --from-openapi or --from-schema too");
    expect((await run("--from-schema", "schema.yaml", "--path", "x")).stderr).toContain("has no operations");
    expect((await run("--from-schema", "schema.yaml", "--from-openapi", "api.json")).stderr).toContain("give one");
  });
});

/** What docs/clusters.md says of `RDD.pipe`: lines in, lines out, for each partition, and when a lost line shows. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith, PROGRAM, ruleFile, scrubjay } from "../../cli/program.ts";
import { pipe } from "./pipe.ts";

/** More than a pipe holds: whoever writes all before reading any would wait for ever. */
const MANY = 10_000;

function record(id: number): string {
  return `{"id": ${id}, "mail": "user-${id}@example.com", "note": "déjà vu 日本"}`;
}

async function commandWith(...options: string[]): Promise<string[]> {
  const folder = await folderWith({ "calls.pii.yaml": ruleFile() });
  const rules = join(folder, "calls.pii.yaml");
  return [process.execPath, PROGRAM, "redact", "--quiet", "--format", "ndjson", "-r", rules, ...options];
}

it("gives a line for each line, in its order, in every partition", async () => {
  const records = Array.from({ length: MANY }, (_, id) => record(id));
  const partitions = [records.slice(0, -3), [], records.slice(-3, -2), records.slice(-2)];
  const command = await commandWith();
  const redacted = await pipe(partitions, { command, checkCode: true });
  expect(redacted.map(({ length }) => length)).toEqual(partitions.map(({ length }) => length));
  const { stdout } = await scrubjay(command.slice(2), { stdin: records.map((line) => `${line}\n`).join("") });
  expect(redacted.flat().join("\n")).toBe(stdout.trimEnd());
  expect(redacted.flat().map((line) => JSON.parse(line).id)).toEqual(records.map((_, id) => id));
});

it("keeps elements that are blank, and takes those that end in a line feed", async () => {
  const redacted = await pipe([["", `${record(1)}\n`, "", record(2)]], {
    command: await commandWith(),
    checkCode: true,
  });
  expect(redacted[0]?.map((line) => line && JSON.parse(line).id)).toEqual(["", 1, "", 2]);
});

it.each([{}, { LC_ALL: "C" }])("reads and writes UTF-8 in the environment %j", async (env) => {
  const [lines] = await pipe([[record(1)]], { command: await commandWith(), env, checkCode: true });
  expect(lines).toEqual([record(1).replace("user-1@example.com", "[EMAIL]")]);
});

it.each([
  ["a wrong element", [record(1), "{", record(2)], [], "exit code 3"],
  ["a partition without an element, where one has to be there", [], ["--require-input"], "exit code 3"],
  ["wrong options", [record(1)], ["--no-such"], "exit code 2"],
] as const)("fails with checkCode at %s", async (_what, elements, options, message) => {
  const command = await commandWith(...options);
  await expect(pipe([elements], { command, checkCode: true })).rejects.toThrow(message);
});

it("loses lines without checkCode", async () => {
  const [lines] = await pipe([[record(1), "{", record(2)]], { command: await commandWith() });
  expect(lines?.map((line) => JSON.parse(line).id)).toEqual([1]);
});

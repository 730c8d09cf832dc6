/** `redact --patch`: the file, who may read it, and when there is none. */
import { chmod, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runHere } from "./in-process.ts";
import { CANARY, folderWith, ruleFile, shell } from "./program.ts";

// Only now: what it imports has to be what runs in this process write to.
const { patchNameIn } = await import("../../src/cli/patch-file.ts");

const INPUT = `{"mail":"${CANARY}","note":"x"}\n{"note":"y"}\n`;
const LISTS = '[{"op":"replace","path":"/mail","value":"[EMAIL]"}]\n[]\n';
/** Of another run. */
const OLD = "[]\n";
const OWNER_ONLY = 0o600;

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({ "r.pii.yaml": ruleFile(), "in.json": INPUT, ...files });
  const outcome = await runHere(["redact", "-r", "./r.pii.yaml", ...args], folder);
  const there = (await readdir(folder)).sort();
  const textOf = (name: string) => readFile(join(folder, name), "utf8");
  expect(outcome.stderr).not.toMatch(/canary|jones/);
  return { ...outcome, folder, there, textOf };
}

describe("--patch", () => {
  it("writes what changed, beside the output; only its owner may read it", async () => {
    const { exit, stdout, folder, textOf } = await run(["in.json", "--patch", "p.ndjson"]);
    expect(exit).toBe(0);
    expect(stdout).toBe(INPUT.replace(CANARY, "[EMAIL]"));
    expect(await textOf("p.ndjson")).toBe(LISTS);
    expect((await stat(join(folder, "p.ndjson"))).mode & 0o777).toBe(OWNER_ONLY);
  });

  it("takes from others a file that they could read", async () => {
    const folder = await folderWith({ "in.json": '"x"', "p.ndjson": "[]\n" });
    await chmod(join(folder, "p.ndjson"), 0o644);
    const args = ["redact", "--unlisted", "replace", "in.json", "-o", "out.json", "--patch", "p.ndjson"];
    expect((await runHere(args, folder)).exit).toBe(0);
    expect(await readFile(join(folder, "p.ndjson"), "utf8")).toBe(
      '[{"op":"replace","path":"","value":"[REDACTED]"}]\n',
    );
    expect((await stat(join(folder, "p.ndjson"))).mode & 0o777).toBe(OWNER_ONLY);
  });

  it("has the documents of several inputs in their order", async () => {
    const files = { "two.json": `[{"mail":"${CANARY}"}]` };
    const { textOf } = await run(["two.json", "in.json", "-o", "out/", "--patch", "made/p.ndjson"], files);
    expect(await textOf("made/p.ndjson")).toBe(`${LISTS.split("\n")[0]?.replace("/mail", "/0/mail")}\n${LISTS}`);
    expect(await textOf("out/in.json")).toBe(INPUT.replace(CANARY, "[EMAIL]"));
  });

  it("is written in a dry run", async () => {
    const { stdout, there, textOf } = await run(["in.json", "--dry-run", "-o", "out.json", "--patch", "p.ndjson"]);
    expect(stdout).toMatch(/^scrubjay \S+: exit 0\n/);
    expect(there).toEqual(["in.json", "p.ndjson", "r.pii.yaml"]);
    expect(await textOf("p.ndjson")).toBe(LISTS);
  });

  it("does not take the place of another file", async () => {
    const { exit, stderr, textOf } = await run(["in.json", "--patch", "p.json"], { "p.json": INPUT });
    expect(exit).toBe(2);
    expect(stderr).toContain("p.json is there already");
    expect(await textOf("p.json")).toBe(INPUT);
  });

  it.each([["data: 1\n\n"], ["id"], ["\uFEFFevent: x\ndata: 1\n\n"]])(
    "takes no stream of events, and says so: what stands beside the data is in no list: %j",
    async (events) => {
      const { exit, stdout, stderr, there } = await run(["e", "--patch", "p.json"], { e: events });
      expect([exit, stdout.replace("\uFEFF", "")]).toEqual([3, ""]);
      expect(stderr).toMatch(/: unexpected-character: an event stream, it seems at .*; --patch takes documents only$/m);
      expect(there).not.toContain("p.json");
    },
  );

  it.each([
    ["date: 1", []],
    ["data: 1", ["--format", "json"]],
    ['{"id":', []],
  ])("speaks of no events where there are none: %j %j", async (input, args) => {
    const { exit, stderr } = await run(["e", "--patch", "p.json", ...args], { e: input });
    expect(exit).toBe(3);
    expect(stderr).not.toContain("event");
  });

  it.each([
    ["a fault of the input", `${INPUT}{"mail":}`],
    ["a name that comes twice", `${INPUT}{"note":{"${CANARY}":1,"${CANARY}":1}}`],
  ])("leaves a file as it was after %s", async (_what, wrong) => {
    const files = { "wrong.json": wrong, "p.ndjson": OLD };
    const { exit, stdout, there, textOf } = await run(["in.json", "wrong.json", "--patch", "p.ndjson"], files);
    expect(exit).toBe(3);
    expect(stdout).toBe(INPUT.replace(CANARY, "[EMAIL]").repeat(2));
    expect(await textOf("p.ndjson")).toBe(OLD);
    expect(there).toEqual(["in.json", "p.ndjson", "r.pii.yaml", "wrong.json"]);
  });

  it("does not stop a run that does not ask for it at a name that comes twice", async () => {
    const { exit, stdout } = await run(["twice.json"], { "twice.json": '{"a":1,"a":2}' });
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '{"a":1,"a":2}' });
  });

  it("says where the name stands that comes twice", async () => {
    const { stderr } = await run(["twice.json", "--patch", "p.ndjson"], { "twice.json": '{"a":1,\n "a":2}' });
    expect(stderr).toMatch(/twice\.json: duplicate-name: .* at offset 9 \(line 2, column 2, \/a\)/);
  });

  it.each([
    ["an input", ["in.json", "--patch", "in.json"]],
    ["a rule file", ["in.json", "--patch", "r.pii.yaml"]],
    ["the output", ["in.json", "-o", "out.json", "--patch", "out.json"]],
    ["the report", ["in.json", "--report", "out.json", "--patch", "out.json"]],
    ["stdout", ["in.json", "--patch", "-"]],
  ])("may not be %s", async (_what, args) => {
    const { exit, there, textOf } = await run(args);
    expect(exit).toBe(2);
    expect(there).toEqual(["in.json", "r.pii.yaml"]);
    expect(await textOf("in.json")).toBe(INPUT);
  });

  it("is not there where the output was not taken to its end", async () => {
    const folder = await folderWith({ "in.json": INPUT.repeat(100_000) });
    const line = "scrubjay redact --unlisted scan --regions US in.json --patch p.ndjson | head -1";
    expect((await shell(line, folder)).stdout).toBe('{"mail":"[EMAIL]","note":"x"}\n');
    expect(await readdir(folder)).toEqual(["in.json"]);
  });

  it.each([
    ["format", "sse"],
    ["format", "patch"],
    ["rejects", "bad.ndjson"],
    ["rejects-raw", "bad.ndjson"],
  ])("does not go with --%s %s", (option, value) => {
    const text = (name: string) => (name === "patch" ? "p.ndjson" : name === option ? value : undefined);
    expect(() => patchNameIn({ text })).toThrow(/^--patch .* does not go with --/);
  });
});

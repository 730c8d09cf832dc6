import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, ruleFile, scrubjay, shell } from "../program.ts";

const REPLACE = ["redact", "--unlisted", "replace"];

test("no file and - are stdin", async () => {
  const expected = { exit: 0, stdout: '{"a":"[REDACTED]"}\n', stderr: "" };
  expect(await scrubjay(REPLACE, { stdin: '{"a":"x"}\n' })).toEqual(expected);
  expect(await scrubjay([...REPLACE, "-"], { stdin: '{"a":"x"}\n' })).toEqual(expected);
});

test("several inputs come out one after another, each by itself and on a line of its own", async () => {
  const cwd = await folderWith({ "a.json": '{"a":"x"}\n', "b.json": '\uFEFF["y"]' });
  const { stdout } = await scrubjay([...REPLACE, "a.json", "-", "b.json"], { cwd, stdin: "1" });
  expect(stdout).toBe('{"a":"[REDACTED]"}\n0\n["[REDACTED]"]');
});

test("the run stops at the first wrong input, with what was right so far", async () => {
  const cwd = await folderWith({ "a.json": '"x"\n', "b.json": '{"b":', "c.json": '"y"' });
  const { exit, stdout, stderr } = await scrubjay([...REPLACE, "a.json", "b.json", "c.json"], { cwd });
  expect(exit).toBe(3);
  expect(stderr).toMatch(
    /^scrubjay: b\.json: unexpected-end: .* at offset 5 \(line 1, column 6, [^\n]*\)\n[^\n]*: 1 further input not read\n$/,
  );
  expect(stdout).toMatch(/^"\[REDACTED\]"\n/);
  expect(stdout).not.toContain("y");
});

test("a folder stands for all JSON files below it, sorted; a glob for what it matches", async () => {
  const one = (text: string) => `"${text}"\n`;
  const files = {
    "d/b.json": one("1"),
    "d/a.ndjson": one("2"),
    "d/e/c.jsonl": one("3"),
    "d/e/not.txt": "no",
    "d/.h.json": one("4"),
    "d/.i/j.json": one("5"),
  };
  const cwd = await folderWith(files);
  await mkdir(join(cwd, "d/folder.jsonl"));
  const names = async (...args: string[]) => {
    const { stdout } = await scrubjay(["redact", "--unlisted", "keep", ...args], { cwd });
    return stdout.match(/\d/g)?.join("");
  };
  expect(await names("d")).toBe("213");
  expect(await names("d/*.json")).toBe("1");
  expect(await names("d/?.*json")).toBe("21");
  expect(await names("d/**/?.*js*")).toBe("213");
  expect(await names("**/c.jsonl")).toBe("3");
  expect(await names("d/.*.json")).toBe("4");
  expect(await names("d/\\.*.json")).toBe("4");
  expect(await names("d/\\.i/*.json")).toBe("5");
  expect(await names("d/\\*.json")).toBeUndefined();
  expect(await names(join(cwd, "*/e/*.jsonl"))).toBe("3");
});

test("a file whose name looks like a glob or an option is a file", async () => {
  const cwd = await folderWith({ "a*.json": '"1"', "ab.json": '"2"', "-x.json": '"3"', "[b].json": '"4"' });
  const run = (...args: string[]) => scrubjay(["redact", "--unlisted", "keep", ...args], { cwd });
  expect((await run("a*.json")).stdout).toBe('"1"');
  expect((await run("--", "-x.json")).stdout).toBe('"3"');
  expect((await run("[b].json")).stdout).toBe('"4"');
});

test.each([
  ["missing.json", /missing\.json: cannot be read: ENOENT: no such file or directory/],
  ["*.ndjson", /\*\.ndjson: no file matches/],
  ["empty", /empty: no JSON file below it/],
  ["a.txt/b.json", /a\.txt\/b\.json: cannot be read: ENOTDIR/],
  ["loop.json", /loop\.json: cannot be read: ELOOP/],
  ["/proc/self/mem", /\/proc\/self\/mem: cannot be read: EIO/],
])("%s cannot be read: exit 4", async (name, message) => {
  const cwd = await folderWith({ "a.txt": '"x"', "empty/.a.txt": "" });
  await symlink("loop.json", join(cwd, "loop.json"));
  const outcome = await scrubjay([...REPLACE, "a.txt", name], { cwd });
  expect(outcome.exit).toBe(4);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).toMatch(/^scrubjay: [^\n]*\n$/);
});

test("a name with control characters is printed without them, on one line", async () => {
  const { stderr } = await scrubjay([...REPLACE, "a\n\u001b[31mb.json"]);
  expect(stderr).toBe("scrubjay: a\uFFFD\uFFFD[31mb.json: cannot be read: ENOENT: no such file or directory\n");
});

test("an input larger than every buffer, of a file and of a pipe", async () => {
  const record = {
    data: Array.from({ length: 4000 }, (_, i) => ({ mail: `m${i}@example.com`, note: "n".repeat(400) })),
  };
  const cwd = await folderWith({ "r.pii.yaml": ruleFile(), "in.json": JSON.stringify(record) });
  const expected = JSON.stringify({ data: record.data.map(({ note }) => ({ mail: "[EMAIL]", note })) });
  expect((await scrubjay(["redact", "-r", "r.pii.yaml", "in.json"], { cwd })).stdout).toBe(expected);
  expect((await shell("cat in.json | scrubjay redact -r r.pii.yaml | cat", cwd)).stdout).toBe(expected);
  expect((await shell("scrubjay redact -r r.pii.yaml < in.json > out.json; cat out.json", cwd)).stdout).toBe(expected);
});

test("lines, blank lines and CRLF stay with --format ndjson", async () => {
  const { exit, stdout } = await scrubjay([...REPLACE, "--format", "ndjson"], { stdin: '{"a":1}\r\n\r\n"b"\n' });
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '{"a":0}\r\n\r\n"[REDACTED]"\n' });
});

test("a stdin that does not block is waited for", async () => {
  const cwd = await folderWith();
  const nonBlocking = `import os, sys; os.set_blocking(0, False); os.execvp(sys.argv[1], sys.argv[1:])`;
  const line = `(sleep 0.4; echo '["x"]') | python3 -c '${nonBlocking}' "${process.execPath}" "$PROGRAM" redact --unlisted replace`;
  const outcome = await shell(line.replace("$PROGRAM", (await import("../program.ts")).PROGRAM), cwd);
  expect(outcome).toEqual({ exit: 0, stdout: '["[REDACTED]"]\n', stderr: "" });
});

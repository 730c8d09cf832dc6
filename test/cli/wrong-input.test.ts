/** Exit code 3: the place, never the text. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CANARY, folderWith, ruleFile, scrubjay } from "./program.ts";

const WRONG: Readonly<Record<string, readonly [code: string, input: string | Uint8Array]>> = {
  "not JSON": ["unexpected-character", `${CANARY}`],
  "not JSON after a value": ["unexpected-character", `{"mail":"${CANARY}" "${CANARY}"}`],
  truncated: ["unexpected-end", `{"data":[{"mail":"${CANARY}"},{"mail":"${CANARY}`],
  empty: ["empty-input", ""],
  "UTF-16": ["wrong-encoding", Buffer.from(`{"mail":"${CANARY}"}`, "utf16le")],
  "not UTF-8": ["bad-utf8", Buffer.from(`{"mail":"${CANARY}\u00e9"}`, "latin1")],
  "a bad literal": ["bad-literal", `{"mail":"${CANARY}","x":nul}`],
  "a control character": ["control-character", `{"mail":"${CANARY}\n"}`],
};

test.each(Object.keys(WRONG))("%s", async (name) => {
  const [code, input] = WRONG[name] ?? ["", ""];
  const cwd = await folderWith({ "r.pii.yaml": ruleFile("replace", "replace"), "in.json": input, "out.json": "old" });
  const rules = ["redact", "-r", "r.pii.yaml", "--report", "report.json", "in.json"];
  const { exit, stdout, stderr } = await scrubjay(rules, { cwd });
  expect(exit).toBe(3);
  expect(stderr).toMatch(
    new RegExp(
      `^scrubjay: in\\.json: ${code}: .* at offset \\d+ \\(line \\d+, column \\d+, [^\\n]*\\)(?:; [^\\n]*)?\\n$`,
    ),
  );
  const report = await readFile(join(cwd, "report.json"), "utf8");
  expect(JSON.parse(report)).toMatchObject({ exit: 3, inputs: [{ name: "in.json" }] });
  for (const printed of [stdout, stderr, report]) expect(printed).not.toMatch(/canary|jones/);
  const toFile = await scrubjay([...rules, "-o", "out.json"], { cwd });
  expect(toFile).toEqual({ exit: 3, stdout: "", stderr });
  expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
  expect((await readdir(cwd)).sort()).toEqual(["in.json", "out.json", "r.pii.yaml", "report.json"]);
});

test("too deep", async () => {
  const { exit, stderr } = await scrubjay(["redact", "--unlisted", "keep", "--max-depth", "3"], { stdin: "[[[[]]]]" });
  expect(exit).toBe(3);
  expect(stderr).toBe(
    "scrubjay: stdin: too-deep: more open brackets than the limit (maxDepth, --max-depth) at offset 3 (line 1, column 4, /0/0/0)\n",
  );
});

test("a message shows both ends of a long pointer", async () => {
  const { stderr } = await scrubjay(["redact", "--unlisted", "keep"], { stdin: "[".repeat(2000) });
  expect(stderr).toMatch(/too-deep: .* at offset 1024 \(line 1, column 1025, (?:\/0){64}…(?:\/0){64}\)\n$/);
});

test("the place has the pointer, without keys that may be personal", async () => {
  const stdin = `{"data":[{"mail":1},{"${CANARY}":{"x":[1,2,tru]}}]}`;
  const { stderr } = await scrubjay(["redact", "--unlisted", "keep"], { stdin });
  expect(stderr).toMatch(/\(line 1, column \d+, \/data\/1\/\*\/x\/2\)\n$/);
});

test("an error is printed while the other end of the pipe is still open", async () => {
  const { start, outcomeOf } = await import("./program.ts");
  const child = start(["redact", "--unlisted", "replace"]);
  child.stdin?.write('["a"] ["b",]');
  expect(await outcomeOf(child)).toMatchObject({ exit: 3, stdout: '["[REDACTED]"] ' });
});

test.each([
  ["UTF-16LE", Buffer.from('{"a":1}', "utf16le")],
  ["UTF-16BE", Buffer.from('\uFEFF{"a":1}', "utf16le").swap16()],
])("%s is named, with what to do, by every command that reads inputs", async (encoding, input) => {
  const cwd = await folderWith({ "in.json": input });
  for (const command of [["redact"], ["scan"], ["verify"], ["rules", "which"]]) {
    const { exit, stderr } = await scrubjay([...command, "in.json"], { cwd });
    expect([exit, stderr], command.join(" ")).toEqual([
      3,
      `scrubjay: in.json: wrong-encoding: the input is ${encoding}, not UTF-8, at offset 0 (line 1, column 1, the root); convert it first: iconv -f ${encoding} -t UTF-8 FILE | scrubjay … -\n`,
    ]);
  }
});

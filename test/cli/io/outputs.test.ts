import { chmod, link, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutput } from "../../../src/cli/io/output-file.ts";
import { folderWith, ruleFile, scrubjay, shell } from "../program.ts";

const REPLACE = ["redact", "--unlisted", "replace"];
const INPUT = '{"a":"x"}';
const OUTPUT = '{"a":"[REDACTED]"}';

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

test("-o FILE: written beside and renamed, with the mode of a new file", async () => {
  const cwd = await folderWith({ "in.json": INPUT, "out.json": "old" });
  expect(await scrubjay([...REPLACE, "in.json", "-o", "out.json"], { cwd })).toEqual({
    exit: 0,
    stdout: "",
    stderr: "",
  });
  expect(await read(cwd, "out.json")).toBe(OUTPUT);
  expect((await stat(join(cwd, "out.json"))).mode & 0o777).toBe(0o666 & ~process.umask());
  expect((await readdir(cwd)).sort()).toEqual(["in.json", "out.json"]);
});

test("-o FILE takes several inputs, one after another; -o - is stdout", async () => {
  const cwd = await folderWith({ "a.json": "1 ", "b.json": '"b"' });
  await scrubjay([...REPLACE, "a.json", "b.json", "--output=out.json"], { cwd });
  expect(await read(cwd, "out.json")).toBe('0 \n"[REDACTED]"');
  expect((await scrubjay([...REPLACE, "a.json", "-o", "-"], { cwd })).stdout).toBe("0 ");
});

test("-o DIR: named files keep their base names", async () => {
  const cwd = await folderWith({ "in/a.json": "1", "in/deep/b.json": "2" });
  await mkdir(join(cwd, "out"));
  for (const folder of ["out", "out/"]) {
    expect((await scrubjay([...REPLACE, "in/a.json", "in/deep/b.json", "-o", folder], { cwd })).exit).toBe(0);
    expect((await readdir(join(cwd, "out"))).sort()).toEqual(["a.json", "b.json"]);
    expect(await read(cwd, "out/b.json")).toBe("0");
  }
});

test("missing folders are made, for every file that a command writes", async () => {
  const cwd = await folderWith({ "in.json": INPUT });
  const written = async (file: string, ...args: string[]) => {
    const { exit, stderr } = await scrubjay([...args, file], { cwd });
    expect([exit, stderr.replace(/.* key's id is .*\n/, "")], file).toEqual([0, ""]);
    expect(await read(cwd, file)).not.toBe("");
  };
  await written("new/out/x.json", ...REPLACE, "in.json", "-o");
  await written("reports/a/r.json", ...REPLACE, "in.json", "-o", "new/y.json", "--report");
  await written("drafts/acme/d.pii.yaml", "scan", "in.json", "--draft-rules");
  await written("tables/t.txt", "scan", "in.json", "-o");
  await written("pages/list.html", "rules", "list", "kore-ai", "-o");
  await written("keys/team.key", "key", "new", "-o");
});

test("a folder that cannot be made is exit 4, with its place", async () => {
  const cwd = await folderWith({ "in.json": INPUT, file: "" });
  const outcome = await scrubjay([...REPLACE, "in.json", "--report", "file/deep/r.json"], { cwd });
  expect(outcome).toEqual({
    exit: 4,
    stdout: "",
    stderr: "scrubjay: file/deep/r.json: its folder cannot be written: ENOTDIR: not a directory\n",
  });
});

test("a name may be as long as names can be", async () => {
  const cwd = await folderWith({ "in.json": INPUT });
  for (const name of ["n".repeat(255), `${"\u5ba2".repeat(83)}.json`]) {
    expect((await scrubjay([...REPLACE, "in.json", "-o", name], { cwd })).exit).toBe(0);
    expect(await read(cwd, name)).toBe(OUTPUT);
  }
});

test("a symbolic link leads to the file that is written", async () => {
  const cwd = await folderWith({ "in.json": INPUT, "real/out.json": "old" });
  await symlink("real/out.json", join(cwd, "link.json"));
  await scrubjay([...REPLACE, "in.json", "-o", "link.json"], { cwd });
  expect(await read(cwd, "real/out.json")).toBe(OUTPUT);
  expect(await readdir(join(cwd, "real"))).toEqual(["out.json"]);
});

test("pipes and devices are opened as they are", async () => {
  const cwd = await folderWith({ "in.json": INPUT });
  expect((await scrubjay([...REPLACE, "in.json", "-o", "/dev/null"], { cwd })).exit).toBe(0);
  expect((await scrubjay([...REPLACE, "/dev/null", "--format", "ndjson", "-o", "/dev/null"], { cwd })).exit).toBe(0);
  expect((await shell("scrubjay redact --unlisted replace in.json -o /dev/stdout | cat", cwd)).stdout).toBe(OUTPUT);
  const fifo = await shell("mkfifo p; cat p & scrubjay redact --unlisted replace in.json -o p; wait", cwd);
  expect(fifo).toEqual({ exit: 0, stdout: OUTPUT, stderr: "" });
});

test.each([
  ["in.json/x", 4, /in\.json\/x: its folder cannot be written: ENOTDIR/],
  ["/dev/full", 4, /\/dev\/full: cannot be written: ENOSPC: no space left on device/],
  ["in.json", 2, /in\.json would overwrite the input in\.json/],
  ["./in.json", 2, /would overwrite the input in\.json/],
  [".", 2, /in\.json would overwrite the input in\.json/],
  ["hard.json", 2, /hard\.json would overwrite the input in\.json/],
  ["soft.json", 2, /soft\.json would overwrite the input in\.json/],
  ["r.pii.yaml", 2, /r\.pii\.yaml would overwrite r\.pii\.yaml/],
])("-o %s: exit %i, and nothing is changed", async (output, exit, message) => {
  const cwd = await folderWith({ "in.json": INPUT, "r.pii.yaml": ruleFile() });
  await link(join(cwd, "in.json"), join(cwd, "hard.json"));
  await symlink("in.json", join(cwd, "soft.json"));
  const before = await readdir(cwd);
  const outcome = await scrubjay(["redact", "-r", "r.pii.yaml", "in.json", "-o", output], { cwd });
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).toMatch(/^scrubjay: [^\n]*\n$/);
  expect(outcome).toMatchObject({ exit, stdout: "" });
  expect(await readdir(cwd)).toEqual(before);
  expect(await read(cwd, "in.json")).toBe(INPUT);
  if (output.startsWith("/dev")) return;
  expect(await scrubjay(["redact", "-r", "r.pii.yaml", "in.json", "--dry-run", "-o", output], { cwd })).toEqual(
    outcome,
  );
});

test("stdin and stdout may be the files that clash", async () => {
  const cwd = await folderWith({ "in.json": INPUT });
  const appended = await shell("scrubjay redact --unlisted replace in.json >> in.json", cwd);
  expect(appended).toEqual({ exit: 2, stdout: "", stderr: "scrubjay: stdout would overwrite the input in.json\n" });
  const fromStdin = await shell("scrubjay redact --unlisted replace -o in.json < in.json", cwd);
  expect(fromStdin).toEqual({ exit: 2, stdout: "", stderr: "scrubjay: in.json would overwrite stdin\n" });
  expect(await read(cwd, "in.json")).toBe(INPUT);
});

test.each([
  [["a/x.json", "b/x.json", "-o", "out"], /a\/x\.json and b\/x\.json would both be out\/x\.json/],
  [["-", "-o", "out/"], /stdin has no name that a file in out\/ could have/],
  [["a/x.json", "-o", "y.json", "--report", "./y.json"], /\.\/y\.json would overwrite the output y\.json/],
  [["a/x.json", "--report", "a/x.json"], /a\/x\.json would overwrite the input a\/x\.json/],
])("%j: exit 2", async (args, message) => {
  const cwd = await folderWith({ "a/x.json": "1", "b/x.json": "2", "out/old.json": "" });
  const { exit, stderr } = await scrubjay([...REPLACE, ...args], { cwd });
  expect(stderr).toMatch(message);
  expect(exit).toBe(2);
  expect((await readdir(cwd)).sort()).toEqual(["a", "b", "out"]);
  expect(await readdir(join(cwd, "out"))).toEqual(["old.json"]);
});

test("a full disk for stdout is exit 4", async () => {
  const cwd = await folderWith({ "in.json": INPUT });
  const outcome = await shell("scrubjay redact --unlisted replace in.json > /dev/full", cwd);
  expect(outcome).toEqual({
    exit: 4,
    stdout: "",
    stderr: "scrubjay: stdout: cannot be written: ENOSPC: no space left on device\n",
  });
});

test("a closed pipe is success, at once", async () => {
  const cwd = await folderWith({ "in.json": `[${'"x",'.repeat(500_000)}"x"]` });
  const { stdout, stderr } = await shell(
    `scrubjay redact --unlisted replace in.json | head -c 10; echo " \${PIPESTATUS[0]}"`,
    cwd,
  );
  expect({ stdout, stderr }).toEqual({ stdout: '["[REDACTE 0\n', stderr: "" });
  const help = await shell(`scrubjay redact --help | true; echo "\${PIPESTATUS[0]}"`, cwd);
  expect(help).toEqual({ exit: 0, stdout: "0\n", stderr: "" });
});

test("events and documents in one output: a warning, once", async () => {
  const cwd = await folderWith({ "a.sse": "data: 1\n\n", "b.json": INPUT, "c.sse": "data: 2\n\n" });
  const inputs = ["a.sse", "b.json", "c.sse"];
  const warning = (output: string) =>
    `scrubjay: warning: ${output}: events and documents follow each other there; an output folder (-o out/) keeps them apart\n`;
  const toStdout = await scrubjay([...REPLACE, ...inputs], { cwd });
  expect(toStdout).toEqual({
    exit: 0,
    stdout: `data: 0\n\n${OUTPUT}\ndata: 0\n\n`,
    stderr: warning("stdout"),
  });
  expect((await scrubjay([...REPLACE, ...inputs, "-o", "out"], { cwd })).stderr).toBe(warning("out"));
  for (const args of [["-o", "dir/"], ["--quiet"], ["--dry-run"]]) {
    expect((await scrubjay([...REPLACE, ...inputs, ...args], { cwd })).stderr, args[0]).toBe("");
  }
  expect((await scrubjay(["scan", ...inputs], { cwd })).stderr).toBe("");
  expect((await scrubjay([...REPLACE, "a.sse", "c.sse"], { cwd })).stderr).toBe("");
});

test("a run that never ends is no success", async () => {
  const cwd = await folderWith({ "in.json": INPUT });
  const lost = 'import fs from "node:fs"; import m from "node:module"; fs.write = () => {}; m.syncBuiltinESMExports();';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(lost)}` };
  expect(await scrubjay([...REPLACE, "in.json"], { cwd, env })).toMatchObject({ exit: 70, stdout: "" });
});

test("nothing that is read with a folder of rules is overwritten", async () => {
  const rules = ruleFile();
  const files = { "in.ndjson": INPUT, "rd/deep/my.pii.yaml": rules, "rd/deep/my.fields.csv": "path\n" };
  const cwd = await folderWith(files);
  for (const file of ["rd/deep/my.pii.yaml", "rd/deep/my.fields.csv"]) {
    for (const args of [
      ["redact", "-o", file],
      ["redact", "--rejects", file],
      ["redact", "--rejects-raw", file],
      ["redact", "--patch", file],
      ["scan", "-o", file],
    ]) {
      const outcome = await scrubjay([...args, "-r", "./rd", "--format", "ndjson", "in.ndjson"], { cwd });
      expect(outcome, args.join(" ")).toEqual({
        exit: 2,
        stdout: "",
        stderr: `scrubjay: ${file} would overwrite ${file}\n`,
      });
    }
    expect(await read(cwd, file)).toBe(files[file as keyof typeof files]);
  }
});

test("what is ready of a slow input is written at once", async () => {
  const { start, outcomeOf } = await import("../program.ts");
  const child = start([...REPLACE, "--format", "ndjson"]);
  child.stdin?.write('{"a":"x"}\n{"b":');
  const first = await new Promise((resolve) => child.stdout?.once("data", (bytes) => resolve(String(bytes))));
  expect(first).toBe('{"a":"[REDACTED]"}\n');
  child.stdin?.end("1}\n");
  expect(await outcomeOf(child)).toMatchObject({ exit: 0, stdout: '{"b":0}\n' });
});

/** A report replaces another report only. */
const OLD = '{"format":"scrubjay-report/1"}';

test("an output that is there keeps its mode, and nobody reads more of it while it is written", async () => {
  const cwd = await folderWith({ "in.json": INPUT, "r.pii.yaml": ruleFile() });
  for (const mode of [0o600, 0o640, 0o666, 0o444]) {
    for (const name of ["out.json", "report.json", "table.txt", "page.txt"]) {
      await writeFile(join(cwd, name), OLD);
      await chmod(join(cwd, name), mode);
    }
    await scrubjay([...REPLACE, "in.json", "-o", "out.json", "--report", "report.json"], { cwd });
    await scrubjay(["scan", "in.json", "-o", "table.txt"], { cwd });
    await scrubjay(["rules", "list", "r.pii.yaml", "-o", "page.txt"], { cwd });
    for (const name of ["out.json", "report.json", "table.txt", "page.txt"]) {
      expect((await stat(join(cwd, name))).mode & 0o777, name).toBe(mode);
      expect(await read(cwd, name)).not.toBe(OLD);
    }
  }
  await chmod(join(cwd, "out.json"), 0o640);
  const file = await openOutput(join(cwd, "out.json"));
  const [temporary] = (await readdir(cwd)).filter((name) => name.endsWith(".tmp"));
  expect((await stat(join(cwd, temporary ?? ""))).mode & 0o777).toBe(0o600);
  await file.discard();
});

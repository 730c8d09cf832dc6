/** Threads that die, and runs that are ended: never a value, never half a file, never a wait for ever. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { CANARY, folderWith, outcomeOf, scrubjay, start } from "../program.ts";
import { type Files, withFaults } from "./both-ways.ts";

const FOUR: Files = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`in/${name}.json`, `"${CANARY}"`]));
const RUN = ["redact", "in", "-o", "out/", "--regions", "US", "--report", "report.json", "--jobs", "3"];

/** Has a thread do this when it opens the third of the files. */
function thirdFile(faults: string) {
  return withFaults(`
    const { open } = fs;
    fs.open = (path, ...rest) => {
      if (!isMainThread && String(path).endsWith("in/c.json")) setImmediate(() => { ${faults} });
      else open(path, ...rest);
    };`);
}

describe("a thread that dies", () => {
  test.each([
    [
      "of an error",
      `throw new TypeError("${CANARY}")`,
      /^scrubjay: internal error \(TypeError at faults\.cjs:\d+:\d+\); /,
    ],
    ["of what is no error", `throw "${CANARY}"`, /^scrubjay: internal error \(.*\); please report it$/m],
    ["without a word", "process.exit(0)", /^scrubjay: internal error \(a thread has ended\); please report it$/m],
    ["of a promise", `Promise.reject(new Error("${CANARY}"))`, /^scrubjay: internal error \(Error at faults\.cjs:/],
  ])("%s fails its file, exit 70; those before it come out", async (_, faults, said) => {
    const { files, env } = thirdFile(faults);
    const cwd = await folderWith({ ...FOUR, ...files });
    const { exit, stderr } = await scrubjay(RUN, { cwd, env });
    expect(stderr).toMatch(said);
    expect(stderr).toContain("scrubjay: the run stopped there: 1 further input not read\n");
    expect(stderr).not.toContain("canary");
    expect(exit).toBe(70);
    expect((await readdir(join(cwd, "out"))).sort()).toEqual(["a.json", "b.json"]);
    expect(await readdir(cwd)).not.toContain("report.json");
  });

  test("for want of memory says so", async () => {
    const { files, env } = thirdFile("for (const all = []; ; ) all.push(new Array(1e6).fill(0.5));");
    const cwd = await folderWith({ ...FOUR, ...files });
    const limited = { NODE_OPTIONS: `${env.NODE_OPTIONS} --max-old-space-size=64` };
    const { exit, stderr } = await scrubjay(RUN, { cwd, env: limited });
    expect(stderr).toMatch(/internal error \(a thread ran out of memory\)/);
    expect(exit).toBe(70);
    expect((await readdir(join(cwd, "out"))).sort()).toEqual(["a.json", "b.json"]);
  });

  test("before its first file, as often as it is begun anew, ends the run", async () => {
    const { files, env } = withFaults(`if (!isMainThread) throw new Error("${CANARY}");`);
    const cwd = await folderWith({ ...FOUR, ...files });
    const { exit, stderr } = await scrubjay(RUN, { cwd, env });
    expect([exit, stderr]).toEqual([70, expect.stringMatching(/^scrubjay: internal error \(Error at faults\.cjs:/)]);
    expect(stderr).not.toContain("canary");
    expect(await readdir(join(cwd, "out"))).toEqual([]);
  });
});

test("where no thread can be had, one does it", async () => {
  const { files, env } = withFaults(
    'require("node:worker_threads").Worker = class { constructor() { throw new Error(); } };',
  );
  const cwd = await folderWith({ ...FOUR, ...files });
  const { exit, stderr } = await scrubjay(RUN, { cwd, env });
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect((await readdir(join(cwd, "out"))).length).toBe(4);
});

test.each(["in/a.json", "in"])("a run that is refused before it begins waits for no thread: %s", async (name) => {
  const cwd = await folderWith({ ...FOUR, "notes.txt": "mine" });
  const args = ["redact", name, "-o", "out/", "--report", "notes.txt", "--jobs", "2", "--quiet"];
  expect(await scrubjay(args, { cwd })).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("notes.txt is there"),
  });
});

describe("a signal in the midst", () => {
  const large = `[${'"x",'.repeat(1_500_000)}"x"]\n`;
  const names = Array.from({ length: 12 }, (_, i) => `f${i}.json`);

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s: exit %i, nothing is left but whole files", async (signal, exit) => {
    const cwd = await folderWith({
      ...Object.fromEntries(names.map((name) => [`in/${name}`, large])),
      "out/f3.json": "old",
    });
    const child = start([...RUN, "--unlisted", "replace", "--quiet"], { cwd });
    while (!(await readdir(join(cwd, "out"))).some((name) => name.endsWith(".tmp"))) await sleep(5);
    await sleep(30);
    child.kill(signal);
    expect(await outcomeOf(child)).toEqual({ exit, stdout: "", stderr: "" });
    expect((await readdir(cwd)).sort()).toEqual(["in", "out"]);
    const whole = large.replaceAll('"x"', '"[REDACTED]"').length;
    for (const name of await readdir(join(cwd, "out"))) {
      const text = await readFile(join(cwd, "out", name), "utf8");
      if (text !== "old" || name !== "f3.json") expect([name, text.length]).toEqual([name, whole]);
    }
  });
});

test("progress is that of all threads together", async () => {
  // A clock on which each step is long enough to be shown.
  const { files, env } = withFaults("let now = 0; if (isMainThread) performance.now = () => (now += 1000);");
  const inputs = Object.fromEntries(["a", "b", "c"].map((name) => [`in/${name}.json`, `[${'"x",'.repeat(2e6)}1]`]));
  const cwd = await folderWith({ ...files, ...inputs });
  const { exit, stderr } = await scrubjay([...RUN, "--unlisted", "replace", "--progress"], { cwd, env });
  const shares = [...stderr.matchAll(/of 2[0-9.]+ MB, (\d+) %/g)].map(([, share]) => Number(share));
  expect(exit).toBe(0);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(100);
});

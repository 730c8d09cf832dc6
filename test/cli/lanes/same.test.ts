/** Whatever happens to files of a folder: with several threads it is what happens with one. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { temporaryFor } from "../../../src/cli/io/leftovers.ts";
import { CANARY, KEEPING, ruleFile } from "../program.ts";
import { bothWays, type Files, outputsOf, withFaults } from "./both-ways.ts";

const RECORD = `{"mail":"${CANARY}","phone":"+1 202 555 0123","mood":"glad"}\n`;
const WRONG = `{"mail":"${CANARY}","phone":\n`;
const OUT = ["in", "-o", "out/", "--report", "report.json", "--regions", "US"];

/** `count` files in two folders, the last of which is the largest: it is done first. */
function folder(count: number, changed: Files = {}): Files {
  const names = Array.from({ length: count }, (_, i) => `in/${i % 3 === 1 ? "deep/" : ""}f${i}.ndjson`).sort();
  return { ...Object.fromEntries(names.map((name, i) => [name, RECORD.repeat(3 * i + 1)])), ...changed };
}

describe("what comes out", () => {
  test("is the same of plain and of compressed files", async () => {
    const files = folder(5, { "in/g.json.gz": gzipSync(RECORD.repeat(50)), "in/h.json": "[]" });
    const way = await bothWays(files, OUT);
    expect(way.outcome).toMatchObject({ exit: 0, stdout: "", stderr: "" });
    expect(outputsOf(way).length).toBe(7);
    for (const how of ["gzip", "none"])
      expect((await bothWays(files, [...OUT, "--compress", how])).outcome.exit).toBe(0);
  });

  test("is the same with zstd, written or not to be written by this Node", async () => {
    await bothWays(folder(4), [...OUT, "--compress", "zstd"]);
  });

  test("is the same by rules, with a key, and where files replace others", async () => {
    const files = {
      ...folder(5, { "in/z.json": '"nothing"' }),
      "my.pii.yaml": ruleFile("hash"),
      "out/f0.ndjson": "old",
      "out/deep/f1.ndjson": "old",
    };
    const args = [...OUT, "-r", "./my.pii.yaml", "--key", "env:TRY_KEY", "--purpose", "tests"];
    const { outcome } = await bothWays(files, args, { env: { TRY_KEY: "k".repeat(32) } });
    expect(outcome.exit).toBe(0);
  });

  test("is the same for events, patches and lines", async () => {
    const files = { "in/a.json": `data: ${RECORD}\n`, "in/b.json": `data: ${RECORD}\n` };
    expect((await bothWays(files, [...OUT, "--format", "sse"])).outcome.exit).toBe(0);
    const patches = { "in/a.json": `[{"op":"add","path":"/mail","value":"${CANARY}"}]\n`, "in/b.json": "[]\n" };
    expect((await bothWays(patches, [...OUT, "--format", "patch"])).outcome.exit).toBe(0);
    expect((await bothWays(folder(3), [...OUT, "--format", "ndjson"])).outcome.exit).toBe(0);
  });

  test("is the same with more threads than files, with one file, and with none", async () => {
    expect(outputsOf(await bothWays(folder(2), OUT, { jobs: 20 })).length).toBe(2);
    expect(outputsOf(await bothWays(folder(1), OUT)).length).toBe(1);
    await bothWays({ "in/a.txt": "none" }, OUT);
  });

  test("is the same for hundreds of small files", async () => {
    const way = await bothWays(folder(200), OUT, { jobs: 4 });
    expect(outputsOf(way).length).toBe(200);
  });

  test("is the same where nothing is written", async () => {
    const way = await bothWays(folder(5), [...OUT, "--dry-run"]);
    expect(way.outcome.stdout).toContain("f0.ndjson");
    expect(outputsOf(way)).toEqual([]);
    await bothWays(folder(5, { "in/f2.ndjson": WRONG }), [...OUT, "--dry-run"]);
  });
});

describe("a wrong file", () => {
  const names = Object.keys(folder(6)).sort();
  /** So that later files are under way on more than one thread. */
  const MORE = { jobs: 3 };

  test.each([0, 2, 5])("ends the run there: number %i", async (wrong) => {
    const name = names[wrong] as string;
    const way = await bothWays(folder(6, { [name]: WRONG }), OUT, MORE);
    expect(way.outcome.exit).toBe(3);
    expect(way.outcome.stderr).toMatch(new RegExp(`^scrubjay: ${name}: unexpected-`));
    expect(outputsOf(way).length).toBe(wrong);
    expect(way.outcome.stderr).not.toContain("jones");
  });

  test.each([
    [1, 4],
    [4, 5],
    [0, 5],
  ])("of two, the first in order is the one: %i and %i, whichever is larger", async (first, second) => {
    const [a, b] = [names[first] as string, names[second] as string];
    for (const [sizeOfA, sizeOfB] of [
      [1, 200],
      [200, 1],
    ] as const) {
      const wrong = { [a]: RECORD.repeat(sizeOfA) + WRONG, [b]: RECORD.repeat(sizeOfB) + WRONG };
      const { outcome } = await bothWays(folder(6, wrong), OUT, MORE);
      expect(outcome.stderr).toContain(`scrubjay: ${a}: `);
      expect(outcome.stderr).not.toContain(`scrubjay: ${b}: `);
    }
  });

  test("leaves no folder of a later file, and what was there stays", async () => {
    const files = { "in/a.json": WRONG, "in/b/c/d.json": RECORD.repeat(100), "in/e.json": RECORD, "out/e.json": "old" };
    const way = await bothWays(files, OUT);
    expect(outputsOf(way)).toEqual(["e.json"]);
    expect(Object.keys(way.tree)).not.toContain("out/b");
  });

  test("may be damaged in its compression", async () => {
    const cut = gzipSync(RECORD.repeat(1000)).subarray(0, 60);
    const { outcome } = await bothWays(folder(4, { "in/f2.ndjson": cut }), OUT);
    expect(outcome.exit).toBe(3);
  });
});

describe("packs", () => {
  const files: Files = {
    "in/a.json": RECORD.repeat(20),
    "in/b.json": `{"data":[${JSON.stringify({ mood: "glad" })}]}`,
    "in/c.json": RECORD,
  };

  test("that are wrong for a file end the run there", async () => {
    const { outcome } = await bothWays(files, [...OUT, "-r", "kore-ai"]);
    expect(outcome.exit).toBe(3);
    expect(outcome.stderr).toContain("in/a.json: wrong-pack: ");
  });

  test("are warned of, file by file, with --any-shape", async () => {
    const { outcome } = await bothWays(files, [...OUT, "-r", "kore-ai", "--any-shape"]);
    expect(outcome.stderr.match(/in\/[abc]\.json: wrong-pack/g)).toEqual([
      "in/a.json: wrong-pack",
      "in/b.json: wrong-pack",
      "in/c.json: wrong-pack",
    ]);
  });
});

describe("--require-input", () => {
  test.each<[string, Files, number]>([
    ["empty files", { "in/a.json": "", "in/b.json": "\n", "in/c.json": "" }, 3],
    ["one record in the first", { "in/a.json": "1", "in/b.json": "", "in/c.json": "" }, 0],
    ["one record in the last", { "in/a.json": "", "in/b.json": "", "in/c.json": "1" }, 0],
  ])("%s", async (_, files, exit) => {
    expect((await bothWays(files, [...OUT, "--require-input", "--format", "ndjson"])).outcome.exit).toBe(exit);
  });
});

describe("--verify", () => {
  test("says in the end what was kept by name, of all files", async () => {
    const files = { "keep.pii.yaml": KEEPING, "in/a.json": RECORD.repeat(5), "in/b.json": RECORD, "in/c.json": RECORD };
    const { outcome } = await bothWays(files, ["in", "-o", "out/", "-r", "./keep.pii.yaml", "--verify"]);
    expect(outcome.stderr).toContain("nothing is left but what is kept by name: 7 email");
  });
});

describe("what cannot be read or written", () => {
  const faults = (code: string, more: Files = {}) => {
    const { files, env } = withFaults(code);
    return [{ ...folder(6), ...more, ...files }, OUT, { env }] as const;
  };
  /** An error of the system for a path that has this in it. */
  const refusing = (call: string, part: string) => `
    const own = ${call};
    ${call} = (path, ...rest) => String(path).includes("${part}") || String(rest[0]).includes("${part}")
      ? failing(rest) : own(path, ...rest);
    function failing(rest) {
      const error = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", errno: -13, syscall: "open" });
      const done = rest.at(-1);
      return typeof done === "function" ? done(error) : Promise.reject(error);
    }`;

  test("a file of the folder that cannot be opened is named, and the others are read", async () => {
    const way = await bothWays(...faults(`${refusing("fs.open", "in/f3")}`));
    expect(way.outcome.exit).toBe(4);
    expect(way.outcome.stderr).toMatch(/not read: in\/f3\.ndjson: cannot be read: EACCES/);
    expect(outputsOf(way).length).toBe(5);
  });

  test("one that was named ends the run", async () => {
    const [files, , both] = faults(refusing("fs.open", "in/f3"));
    const args = ["in/f0.ndjson", "in/f2.ndjson", "in/f3.ndjson", "in/f5.ndjson", "-o", "out/"];
    const way = await bothWays(files, args, both);
    expect([way.outcome.exit, outputsOf(way)]).toEqual([4, ["f0.ndjson", "f2.ndjson"]]);
  });

  test("an output that cannot be opened ends the run there", async () => {
    const way = await bothWays(...faults(refusing("fs.open", "out/deep/.scrubjay")));
    expect(way.outcome.exit).toBe(4);
    expect(way.outcome.stderr).toMatch(/out\/deep\/f1\.ndjson: cannot be written: EACCES/);
    expect(outputsOf(way)).toEqual([]);
  });

  test("an output that cannot take its name ends the run there", async () => {
    const way = await bothWays(...faults(refusing("fs.promises.rename", "out/f3")));
    expect([way.outcome.exit, outputsOf(way)]).toEqual([
      4,
      ["deep/f1.ndjson", "deep/f4.ndjson", "f0.ndjson", "f2.ndjson"],
    ]);
  });

  test("a target that is no file is written by one thread", async () => {
    const prepare = (cwd: string) => mkdir(join(cwd, "out/f3.ndjson"), { recursive: true });
    expect((await bothWays(folder(6), OUT, { prepare })).outcome.exit).toBe(4);
  });

  test("an output that another one would stand in comes first, or fails", async () => {
    const files = { "a/x.json": RECORD, "b/x.json/y.json": RECORD.repeat(40) };
    expect((await bothWays(files, ["a", "b", "-o", "out/"])).outcome.exit).toBe(4);
    expect((await bothWays(files, ["b", "a", "-o", "out/"])).outcome.exit).toBe(4);
  });

  test("what other runs have left is named where its turn comes", async () => {
    const names = ["deep/f1.ndjson", "f2.ndjson", "f5.ndjson"].map((name) => join("out", name));
    const left = names.map((name) => join("out", name.includes("deep") ? "deep" : "", basename(temporaryFor(name))));
    const prepare = async (cwd: string) => {
      await mkdir(join(cwd, "out/deep"), { recursive: true });
      for (const name of left) await writeFile(join(cwd, name), "[");
    };
    const way = await bothWays(folder(6, { "in/f3.ndjson": WRONG }), OUT, { prepare });
    expect(way.outcome.stderr.match(/has left this/g)?.length).toBe(2);
  });
});

/** The code that docs/clusters.md has for Spark, with stand-ins for Spark. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CANARY, folderWith, PROGRAM, ruleFile, scrubjay } from "../../cli/program.ts";
import { blocksOf } from "../../docs/pages.ts";
import { pythonWith } from "../../helpers/python.ts";
import { pipe } from "./pipe.ts";

const STAND_INS = fileURLToPath(new URL("recipe.py", import.meta.url));
const python = pythonWith("json") ?? "";
const title = `the code for Spark${python === "" ? " (skipped: there is no python3)" : ""}`;

const RECORDS = 300;
const TEXT = Array.from({ length: RECORDS }, (_, id) => `{"id": ${id}, "mail": "user-${id}@example.com"}\n`).join("");

async function folder() {
  const path = await folderWith({
    "calls.ndjson": TEXT,
    "calls.pii.yaml": ruleFile(),
    "team.key": "a made-up key of more than 32 bytes",
    "bin/scrubjay": `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
  });
  chmodSync(join(path, "bin/scrubjay"), 0o755);
  return (name: string) => join(path, name);
}

/** What a block of the page prints, with names that it takes for given. */
function printedBy(name: string, at: (name: string) => string, given: Readonly<Record<string, unknown>>): unknown {
  const [block] = blocksOf("docs/clusters.md").filter(({ words }) => words[0] === name);
  writeFileSync(at(name), block?.text ?? "");
  const env = { ...process.env, PATH: `${at("bin")}:${process.env.PATH}`, PYTHONDONTWRITEBYTECODE: "1" };
  const done = spawnSync(python, [STAND_INS, at(name), JSON.stringify(given)], { env, encoding: "utf8" });
  return done.status === 0 ? JSON.parse(done.stdout) : done.stderr;
}

describe.skipIf(python === "")(title, () => {
  it("writes parts that are together what one process writes", async () => {
    const at = await folder();
    const given = { RULES: at("calls.pii.yaml"), FILE: at("calls.ndjson"), OUT: at("out") };
    const SIZE = statSync(at("calls.ndjson")).size;
    expect(printedBy("spark_parts.py", at, { ...given, SIZE, PART_BYTES: Math.ceil(SIZE / 3) })).toBe(3);
    const parts = readdirSync(at("out")).filter((name) => name.endsWith(".ndjson"));
    const whole = await scrubjay(["redact", "--quiet", "--format", "ndjson", "-r", given.RULES, given.FILE]);
    expect(
      parts
        .sort()
        .map((name) => readFileSync(join(at("out"), name), "utf8"))
        .join(""),
    ).toBe(whole.stdout);
    const reports = readdirSync(at("out/_reports")).map((name) => join(at("out/_reports"), name));
    expect(await scrubjay(["report", "--complete", ...reports, "--of", given.FILE])).toMatchObject({ exit: 0 });
  });

  it("fails with what scrubjay says, and without a value", async () => {
    const at = await folder();
    writeFileSync(at("calls.ndjson"), `${TEXT}{"mail": "${CANARY}"\n`);
    mkdirSync(at("out"));
    const SIZE = statSync(at("calls.ndjson")).size;
    const given = { RULES: "no/such", FILE: at("calls.ndjson"), OUT: at("out"), SIZE, PART_BYTES: SIZE };
    expect(printedBy("spark_parts.py", at, given)).toContain("exit code 2: scrubjay: there is no pack");
    const wrong = printedBy("spark_parts.py", at, { ...given, RULES: at("calls.pii.yaml") });
    expect(wrong).toContain("exit code 3");
    expect(wrong).not.toContain(CANARY);
    expect(readdirSync(at("out"))).not.toContain("part-00000.ndjson");
  });

  it("asks for a pipe that works with nothing but what it is given", async () => {
    const at = await folder();
    writeFileSync(at("calls.pii.yaml"), ruleFile("hash"));
    const given = { NODE: process.execPath, SCRUBJAY: PROGRAM, RULES: at("calls.pii.yaml"), KEY_FILE: at("team.key") };
    const asked = printedBy("spark_lines.py", at, given) as Parameters<typeof pipe>[1];
    expect(asked).toMatchObject({ checkCode: true });
    const elements = TEXT.trimEnd().split("\n");
    const [lines = []] = await pipe([elements], asked);
    expect(lines).toHaveLength(RECORDS);
    expect(lines.join("")).not.toContain("@example.com");
  });
});

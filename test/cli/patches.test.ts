/** `--format patch`: JSON Patches, one a line. What becomes of their operations is in test/redaction/patch. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runHere } from "./in-process.ts";
import { CANARY, folderWith, ruleFile } from "./program.ts";

const FILES = {
  "my.pii.yaml": ruleFile(),
  "in.ndjson": `[{"op":"add","path":"/data/0/mail","value":"Ana"},{"op":"test", "path":"/n","value":12.50}]\n`,
  "unknown.ndjson": `[{"op":"replace","path":"/0/mail","value":"${CANARY}"}]\n`,
  "refused.ndjson": `[]\n[{"op":"copy","from":"/data/0/mail","path":"/${CANARY}"}]\n[]\n`,
};

async function run(...args: readonly string[]) {
  const cwd = await folderWith(FILES);
  return { ...(await runHere(args, cwd)), cwd };
}

const REDACT = ["redact", "-r", "my.pii.yaml", "--format", "patch", "--quiet"];

describe("redact", () => {
  test("redacts where an operation writes, and reports it", async () => {
    const { exit, stdout, stderr, cwd } = await run(...REDACT, "in.ndjson", "--report", "report.json");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toBe(FILES["in.ndjson"].replace("Ana", "[EMAIL]"));
    const report = JSON.parse(await readFile(join(cwd, "report.json"), "utf8"));
    expect(report).toMatchObject({ inputs: [{ name: "in.ndjson", records: 1, bytes: FILES["in.ndjson"].length }] });
    expect(report.limits.notInPatch).toBe(0);
  });

  test("a patch that has nothing of a pack is no wrong pack", async () => {
    const args = ["redact", "-r", "kore-ai/call-details", "--format", "patch", "in.ndjson"];
    const { exit, stdout, stderr } = await run(...args);
    expect(exit).toBe(0);
    expect(stdout).not.toBe("");
    expect(stderr).not.toContain("pack");
  });

  test("a refused patch is exit code 3, with its place and without a value", async () => {
    const { exit, stdout, stderr, cwd } = await run(...REDACT, "refused.ndjson", "-o", "out.ndjson");
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toBe(
      "scrubjay: refused.ndjson: unlike-places: operation 0: copy between places that the rules do not surely decide alike" +
        " at offset 4 (line 2, column 2, /0)\n",
    );
    expect(await readdir(cwd)).not.toContain("out.ndjson");
  });

  test("what the patch does not say is told also with --quiet", async () => {
    const filtered = ruleFile().replace('"$.mail"', '"$.list[?@.kind].mail"');
    const line = `[{"op":"add","path":"/list/0/mail","value":"${CANARY}"}]\n`;
    const cwd = await folderWith({ "my.pii.yaml": filtered, "in.ndjson": line });
    const { exit, stdout, stderr } = await runHere([...REDACT, "in.ndjson"], cwd);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: line.replace(CANARY, "[REDACTED]") });
    expect(stderr).toBe(
      "scrubjay: warning: limits reached: 1 in patches that depend on what is not in the patch, replaced whole\n",
    );
  });

  test("--verify is wrong usage", async () => {
    const { exit, stdout, stderr } = await run(...REDACT, "--verify", "in.ndjson");
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toMatch(/^scrubjay: .*verify reads documents/);
  });
});

describe("other commands", () => {
  test("scan says where the values of a patch go", async () => {
    const { exit, stdout } = await run("scan", "--format", "patch", "--as", "json", "unknown.ndjson");
    expect(exit).toBe(0);
    expect(stdout).not.toContain(CANARY);
    expect(JSON.parse(stdout).findings).toMatchObject([{ path: "$[*].mail", detector: "email", count: 1 }]);
  });

  test.each([[["verify"]], [["reveal", "--key", "env:NONE"]], [["scan", "--draft-rules", "acme/x.pii.yaml"]]])(
    "%s does not take patches",
    async (args) => {
      const { exit, stdout } = await run(...args, "--format", "patch", "in.ndjson");
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    },
  );
});

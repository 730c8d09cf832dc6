import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { BASE } from "../../../review/samples.ts";
import { runHere } from "../../in-process.ts";
import { folderWith, scrubjay } from "../../program.ts";
import { FILES, OWN } from "./rules.ts";

describe("approve", () => {
  const BY = ["--by", "Ana Example, DPO"];
  const day = (years: number) => {
    const date = new Date();
    date.setUTCFullYear(date.getUTCFullYear() + years, 0, 15);
    return date.toISOString().slice(0, 10);
  };

  test("writes into the file who approved it; check says when that no longer holds", async () => {
    const cwd = await folderWith(FILES);
    const file = join(cwd, OWN);
    await chmod(file, 0o640);
    const { exit, stdout } = await scrubjay(["rules", "approve", OWN, ...BY, "--until", day(1)], { cwd });
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^acme\/calls 1\.2\.3: approved by Ana Example, DPO on .*\nwritten to .*calls\.pii\.yaml\n$/,
      ),
    ]);
    const text = await readFile(file, "utf8");
    expect(text.replace(/^reviewed: .*\n/m, "")).toBe(BASE);
    expect(text).toContain(`until: "${day(1)}", digest: "sha256:`);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(join(cwd, "acme"))).toHaveLength(2);
    expect((await scrubjay(["rules", "check", OWN, "--strict"], { cwd })).exit).toBe(0);
    expect((await scrubjay(["rules", "list", OWN], { cwd })).stdout).toContain("approved by Ana Example, DPO on ");
    expect((await scrubjay(["rules", "show", OWN], { cwd })).stdout).toContain("approved by Ana Example, DPO on ");
    await writeFile(file, text.replace("action: replace", "action: scan"));
    const changed = await scrubjay(["rules", "check", OWN], { cwd });
    expect(changed).toMatchObject({ exit: 0, stdout: expect.stringContaining("changed since it was approved by Ana") });
    expect((await scrubjay(["rules", "check", OWN, "--strict"], { cwd })).exit).toBe(1);
  });

  test("copies a shipped pack, with what stands beside it, and leaves it as it is", async () => {
    const cwd = await folderWith({});
    const shipped = fileURLToPath(new URL("../../../../rules/sobot/call-event.pii.yaml", import.meta.url));
    const before = await readFile(shipped, "utf8");
    const { exit } = await scrubjay(["rules", "approve", "sobot/call-event", ...BY, "-o", "ours/sobot"], { cwd });
    expect(exit).toBe(0);
    expect(await readFile(shipped, "utf8")).toBe(before);
    expect((await readdir(join(cwd, "ours/sobot"))).sort()).toEqual(
      ["fields.csv", "pii.yaml", "sample.json"].map((ending) => `call-event.${ending}`),
    );
    const copy = await readFile(join(cwd, "ours/sobot/call-event.pii.yaml"), "utf8");
    expect(copy.replace(/^reviewed: .*\n/m, "")).toBe(before);
    const redacted = await scrubjay(["redact", "-r", "./ours", "--require-approval"], { cwd, stdin: "{}" });
    expect(redacted).toMatchObject({ exit: 0, stdout: "{}" });
    const again = await scrubjay(["rules", "approve", "sobot/call-event", ...BY, "-o", "ours/sobot"], { cwd });
    expect(again).toMatchObject({ exit: 2, stderr: expect.stringContaining("is there already") });
  });

  test.each([
    ["nobody", [OWN]],
    ["a blank name", [OWN, "--by", " "]],
    ["a name that turns the line around", [OWN, "--by", "Ana\u202eelpmaxE"]],
    ["a day that is over", [OWN, ...BY, "--until", day(-1)]],
    ["more than two years", [OWN, ...BY, "--until", day(3)]],
    ["no day", [OWN, ...BY, "--until", "2027-02-30"]],
    ["a shipped pack without a folder", ["kore-ai/call-details", ...BY]],
    ["several packs", ["sobot", ...BY, "-o", "ours"]],
    ["a file with errors", ["./wrong", ...BY]],
    ["a wrong fields file", ["./wrong-fields", ...BY]],
    ["over a file", ["./acme", ...BY, "-o", "alone"]],
    ["stdout", [OWN, ...BY, "-o", "-"]],
  ])("refuses %s, and changes nothing", async (_what, args) => {
    const cwd = await folderWith(FILES);
    const { exit, stdout, stderr } = await runHere(["rules", "approve", ...args], cwd);
    expect({ exit, stdout, silent: stderr === "" }).toEqual({ exit: 2, stdout: "", silent: false });
    for (const [name, content] of Object.entries(FILES)) {
      expect(Buffer.compare(await readFile(join(cwd, name)), Buffer.from(content))).toBe(0);
    }
    expect(await readdir(cwd)).not.toContain("ours");
  });
});

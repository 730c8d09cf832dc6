/** Rule files of every kind, and what every command of `scrubjay rules` is asked about. */
import { expect, test } from "vitest";
import { BASE, changed, FIELDS } from "../../../review/samples.ts";
import { runHere } from "../../in-process.ts";
import { CANARY, folderWith, type Outcome } from "../../program.ts";

export const FILES = {
  "acme/calls.pii.yaml": BASE,
  "acme/calls.fields.csv": FIELDS,
  "alone/calls.pii.yaml": BASE,
  "wrong/calls.pii.yaml": changed("category: user.contact.email", "category: user.mail"),
  "careless/calls.pii.yaml": changed("    why: Address of the customer\n", ""),
  "failing/calls.pii.yaml": changed(`['email']": mail`, `['email']": phone`),
  "untested/calls.pii.yaml": BASE.slice(0, BASE.indexOf("tests:")),
  "weaker/calls.pii.yaml": changed("keep_last: 2", "keep_last: 3"),
  "twice/a.pii.yaml": BASE,
  "twice/deep/b.pii.yaml": BASE,
  "other/chats.pii.yaml": changed("id: acme/calls", "id: acme/chats", changed('"1.2.3"', '"1.3.0"')),
  "other/chats.fields.csv": FIELDS,
  "worded/calls.pii.yaml": changed("why: Names the call", "why: It names the call"),
  "wrong-fields/calls.pii.yaml": BASE,
  "wrong-fields/calls.fields.csv": FIELDS.replace("$.total,number", "$.total,nummer"),
  "bytes/calls.pii.yaml": Uint8Array.of(0x69, 0xff),
  "no-rules/readme.txt": "",
  "seen.ndjson": `{"data":[{"mood":"${CANARY}","id":"c-1"}]}\n{"data":[{"mood":1}]}\n`,
  "no.json": `{"a":"${CANARY}`,
  "partner.policy.yaml": 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\nextends: mask\n',
  "wrong.policy.yaml": 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\nextends: msk\n',
};

export const OWN = "./acme/calls.pii.yaml";

export type Ran = Omit<Outcome, "notes"> & { readonly cwd: string };

/** `scrubjay rules …` in a folder with these files. */
export async function rules(...args: readonly string[]): Promise<Ran> {
  const cwd = await folderWith(FILES);
  return { ...(await runHere(["rules", ...args], cwd)), cwd };
}

/** The answer is on stdout, whatever it is; what stopped it is on stderr. */
export function testExits(cases: readonly (readonly [exit: number, args: readonly string[]])[]): void {
  test.each(cases)("exit %i: rules %j", async (exit, args) => {
    const found = await rules(...args);
    expect(found.exit).toBe(exit);
    expect([found.stdout === "", found.stderr === ""]).toEqual(exit > 1 ? [true, false] : [false, true]);
    expect(found.stdout + found.stderr).not.toContain(CANARY);
  });
}

const FORMATS = ["text", "json", "csv", "sarif", "html"];

/** `args`: with an answer that is `exit`. */
export function testFormats(formats: readonly string[], args: readonly string[], exit = 0): void {
  test.each(FORMATS)(`rules ${args[0]} --as %s: ${formats.join(", ")}, and no other`, async (format) => {
    const found = await rules(...args, "--as", format);
    if (formats.includes(format))
      expect({ exit: found.exit, wrong: wrongIn(format, found.stdout) }).toEqual({ exit, wrong: undefined });
    else expect(found).toMatchObject({ exit: 2, stderr: expect.stringContaining(`known: ${formats.join(", ")}`) });
  });
}

/** What is wrong with the form of an answer. */
function wrongIn(format: string, text: string): string | undefined {
  if (!text.endsWith("\n")) return "no line end";
  if (format === "json" || format === "sarif") JSON.parse(text);
  const lines = text.split("\r\n").slice(0, -1);
  if (format === "csv" && (lines.length === 0 || lines.some((row) => !row.includes(",")))) return "no columns";
  if (format === "html" && !/^<!doctype html>[\s\S]*<\/html>\n$/.test(text)) return "no page";
  return undefined;
}

import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keyFiles } from "../../src/keys/provider.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keys-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function keyFile(name: string, content: Uint8Array | string, mode = 0o600): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  await chmod(file, mode);
  return file;
}

it("gives the bytes as they are, in the order of the files", async () => {
  const files = [await keyFile("a", Uint8Array.of(0, 255, 10, 13)), await keyFile("b", "second")];
  const keys = await keyFiles(files).keys();
  expect(keys.map(({ bytes }) => [...bytes])).toEqual([[0, 255, 10, 13], [...new TextEncoder().encode("second")]]);
});

it.each([
  ["abc\n", "abc"],
  ["abc\n\n", "abc\n"],
  ["abc\r\n", "abc\r"],
  ["\n", ""],
  ["", ""],
])("drops one final newline, and no more (%j)", async (content, expected) => {
  const [key] = await keyFiles([await keyFile("newline", content)]).keys();
  expect(new TextDecoder().decode(key?.bytes)).toBe(expected);
});

it.runIf(process.platform !== "win32").each([
  [0o600, undefined],
  [0o400, undefined],
  [0o640, "key-file-readable"],
  [0o604, "key-file-readable"],
  [0o622, "key-file-readable"],
])("mode %o", async (mode, code) => {
  const [key] = await keyFiles([await keyFile(`mode-${mode}`, "key", mode)]).keys();
  expect(key?.warning?.code).toBe(code);
});

it("a file that is not there is an error", async () => {
  await expect(keyFiles([join(folder, "none")]).keys()).rejects.toMatchObject({
    name: "UsageError",
    code: "unreadable-key",
    message: "keyFiles: file 1 cannot be read",
    cause: { code: "ENOENT" },
  });
});

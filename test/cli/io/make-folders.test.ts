/** Folders on the way to a file are made, and where none can be made, that is said. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolders } from "../../../src/cli/io/make-folders.ts";

it("makes all that are missing, and minds none that is there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "scrubjay-folders-"));
  const name = join(folder, "a", "b", "c");
  await Promise.all([makeFolders(name), makeFolders(name)]);
  expect((await stat(name)).isDirectory()).toBe(true);
  await rm(folder, { recursive: true });
});

it.skipIf(process.platform !== "linux")("comes back where nobody can make one (/proc is Linux's)", async () => {
  await expect(makeFolders("/proc/nobody/here")).rejects.toMatchObject({ code: "ENOENT" });
});

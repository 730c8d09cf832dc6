/** Who builds the core anew gets the bytes that are published, whatever the folder is called. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { printed, ROOT } from "./tarball.ts";

const BYTES = ["core-bytes.ts", "plain-core-bytes.ts", "web-core-bytes.ts"];

it("a second build in another folder gives the core byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay core "));
  try {
    for (const name of ["scripts", "src"]) {
      cpSync(join(ROOT, name), join(folder, name), {
        recursive: true,
        filter: (path) => !BYTES.some((file) => path.endsWith(file)),
      });
    }
    mkdirSync(join(folder, "src/packed"), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    symlinkSync(join(ROOT, "package.json"), join(folder, "package.json"));
    printed(process.execPath, ["scripts/build-core.mjs"], folder);
    const textsIn = (root: string) => BYTES.map((file) => readFileSync(join(root, "src/packed", file), "utf8"));
    expect(textsIn(folder)).toEqual(textsIn(ROOT));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

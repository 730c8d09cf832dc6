/** One file of the core, compiled by itself: what it exports can be called without the walk around it. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../../src/scanner", import.meta.url));

/** @param file inside of src/scanner */
export async function corePart<Exports>(file: string): Promise<Exports & { readonly memory: WebAssembly.Memory }> {
  let binary: Uint8Array<ArrayBuffer> | undefined;
  const { error, stderr } = await asc.main(
    [file, "--baseDir", folder, "-o", "part.wasm", "-O3", "--noAssert", "--runtime", "stub", "--use", "abort="],
    {
      readFile: (name, base) => readFile(new URL(name, new URL(`${base}/`, "file:///")), "utf8").catch(() => null),
      writeFile: (_name, data) => {
        if (typeof data !== "string") binary = Uint8Array.from(data);
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined) throw new Error(`${file} does not compile: ${stderr.toString()}`);
  const { instance } = await WebAssembly.instantiate(binary, {});
  return instance.exports as unknown as Exports & { readonly memory: WebAssembly.Memory };
}

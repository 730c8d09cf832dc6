// Compiles the scanner's core from AssemblyScript to WebAssembly, and writes it as a module that every
// environment can import: src/scanner/core-bytes.ts.
import { readFile, writeFile } from "node:fs/promises";
import asc from "assemblyscript/asc";

const { error, stderr, binary } = await compile();
if (error || binary === undefined) {
  process.stderr.write(stderr);
  process.exit(1);
}
const text = Buffer.from(binary).toString("base64");
await writeFile(
  new URL("../src/scanner/core-bytes.ts", import.meta.url),
  `/** The compiled core, base64. Written by scripts/build-core.mjs. */\nexport const CORE_BYTES =\n  "${text}";\n`,
);

async function compile() {
  let binary;
  const options = {
    readFile: (name, base) => readFile(new URL(name, new URL(`${base}/`, "file:///")), "utf8").catch(() => null),
    writeFile: (_name, data) => {
      binary = data;
    },
    listFiles: () => [],
  };
  const folder = new URL("../src/scanner/core", import.meta.url).pathname;
  const flags = ["-O3", "--converge", "--noAssert", "--enable", "simd", "--runtime", "minimal"];
  const result = await asc.main(["core.ts", "--baseDir", folder, "-o", "core.wasm", ...flags], options);
  return { error: result.error, stderr: result.stderr.toString(), binary };
}

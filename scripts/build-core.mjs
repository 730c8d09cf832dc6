// Compiles the scanner's core from AssemblyScript to WebAssembly, and writes it as a module that every environment can
// import: src/packed/core-bytes.ts; a plain one for Node, and a smaller one for browsers. Of what the core shares with its host the compiler is given a translation.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import { packedCode } from "./packed.mjs";
import { SHARED, sharedDigest, translated } from "./shared-constants.mjs";

const whole = await compiled("core/core-with-text.ts", {});
await writeCore("core-bytes.ts", packedCode(whole));
await writeCore("plain-core-bytes.ts", Buffer.from(whole).toString("base64"));
// Bundles for browsers ("browser" in package.json) have no room for what finds by itself: there the host is asked.
const small = await compiled("core/core.ts", { "core/text/door": "core/text/no-text" });
await writeCore("web-core-bytes.ts", packedCode(small));

/** @param instead by file, the one that is read in its place; both without ending */
async function compiled(entry, instead) {
  const { error, stderr, binary } = await compile(entry, instead);
  if (!error && binary !== undefined) return binary;
  process.stderr.write(stderr);
  process.exit(1);
}

async function writeCore(file, text) {
  await writeFile(
    new URL(`../src/packed/${file}`, import.meta.url),
    `/** The compiled core. Written by scripts/build-core.mjs; shared constants ${await sharedDigest()}. */
export const CORE_BYTES =\n  "${text}";\n`,
  );
}

async function compile(entry, instead) {
  let binary;
  const options = {
    readFile: (name, base) => {
      const other = instead[name.replace(/\.ts$/, "")];
      return read(new URL(other === undefined ? name : `${other}.ts`, new URL(`${base}/`, "file:///")));
    },
    writeFile: (_name, data) => {
      binary = data;
    },
    listFiles: () => [],
  };
  const folder = new URL("../src/scanner", import.meta.url).pathname;
  // `--converge` makes the module larger, and no speed could be measured for it. The last pass gives the locals that are used most the shortest numbers.
  // Without `abort`, too much memory asked for at once is a trap, as it is where there is no more.
  const flags = [
    "-O3",
    "--noAssert",
    "--enable",
    "simd",
    "--runtime",
    "minimal",
    "--runPasses",
    "reorder-locals",
    "--use",
    "abort=",
  ];
  const result = await asc.main([entry, "--baseDir", folder, "-o", "core.wasm", ...flags], options);
  return { error: result.error, stderr: result.stderr.toString(), binary };
}

/** A source file for the compiler; null where there is none. */
async function read(url) {
  const source = await readFile(url, "utf8").catch(() => null);
  return source !== null && fileURLToPath(url).startsWith(SHARED) ? translated(source) : source;
}

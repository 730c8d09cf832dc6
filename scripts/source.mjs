// Lets scripts of the build run what the product runs: a module of src, as it is.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @param {string} path inside of src */
export async function source(path) {
  const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

// Bundles what Node runs, the library and the command line, into few files: each file of a module costs Node a fifth of
// a millisecond. Libraries of others stay outside, and are read where they are first needed (src/libraries/lazy).
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const src = fileURLToPath(new URL("../src", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Takes `libraries/lazy/NAME.ts` in place of `libraries/NAME.ts`. */
const lazily = {
  name: "lazily",
  async resolveId(source, importer) {
    if (importer === undefined || !source.startsWith(".")) return null;
    const file = join(dirname(importer), source);
    if (dirname(file) !== join(src, "libraries") || dirname(importer) === join(src, "libraries", "lazy")) return null;
    return this.resolve(`./lazy/${file.slice(dirname(file).length + 1)}`, join(src, "libraries", "index.ts"));
  },
};

/** The printer indents with tabs, and writes characters that cannot be seen as they are, where the sources have escapes. */
function plain(code) {
  const indented = code.replace(/^\t+/gm, (tabs) => "  ".repeat(tabs.length));
  return indented.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What of the command line is loaded together. The first that has a file counts. */
const CHUNKS = [
  // All that `--version` needs.
  ["version", /^report\/version\.ts$/],
  ["verify", /^verify\/(?!verify\.ts)/],
  ["pack-check", /^(review\/pack-fit|cli\/pack-check)\.ts$/],
  ["commands", /^cli\/(commands\/(scan|verify)|output-check)\.ts$/],
  ["review", /^(review|pages|cli\/commands\/rules)\//],
  ["command-line", /./],
];
/** They bring libraries that a run does not need. */
const ALONE = /^cli\/(main|arguments\/help)\.ts$|^review\/diff\/model-patch\.ts$/;

/** What a program imports; all of them share the chunk `library`. */
const ENTRIES = { "node/index": join(src, "index.ts") };
let ofLibrary;

/** All that the entries import, and what that imports in turn; not what is imported only when it is needed. */
function filesOfLibrary(context, ids = Object.values(ENTRIES), known = new Set()) {
  for (const id of ids) {
    if (known.has(id)) continue;
    known.add(id);
    filesOfLibrary(context, context.getModuleInfo(id)?.importedIds ?? [], known);
  }
  return known;
}

function chunkOf(id, context) {
  // The bundler's own.
  if (id.startsWith("\0")) return "library";
  const file = relative(src, id);
  if (ALONE.test(file) || Object.values(ENTRIES).includes(id)) return null;
  ofLibrary ??= filesOfLibrary(context);
  return file !== "report/version.ts" && ofLibrary.has(id)
    ? "library"
    : CHUNKS.find(([, files]) => files.test(file))[0];
}

const bundle = await rolldown({
  input: { ...ENTRIES, "cli/main": join(src, "cli", "main.ts") },
  external: /^[^./]/,
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  checks: { ineffectiveDynamicImport: false },
  plugins: [lazily],
});
const { output } = await bundle.generate({
  format: "esm",
  comments: false,
  entryFileNames: "[name].js",
  chunkFileNames: "node/[name].js",
  minifyInternalExports: false,
  codeSplitting: { groups: [{ name: chunkOf, debugName: "by folder" }], includeDependenciesRecursively: false },
});
for (const { fileName, code } of output) {
  const file = join(dist, fileName);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, plain(code));
}
await chmod(join(dist, "cli", "main.js"), 0o755);

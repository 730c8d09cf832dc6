// Bundles what Node runs, the library and the command line, into few files: each file of a module costs Node a fifth of
// a millisecond. Libraries of others stay outside, and are read where they are first needed (src/libraries/lazy).
import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { printedMap } from "./source-maps.mjs";

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

/** What Node gets in place of what is packed, and of what unpacks it: unpacking takes more than half of a short run. */
const PLAIN = new Map([
  ["packed/core-bytes.ts", "packed/plain-core-bytes.ts"],
  ["packed/code.ts", "packed/plain-code.ts"],
  ["packed/names/text.ts", "packed/names/file.ts"],
  ["packed/tables.ts", "packed/plain-tables.ts"],
  ["packed/text.ts", "packed/plain-text.ts"],
  ["detectors/phone/plans/packed-graph.ts", "detectors/phone/plans/plain-graph.ts"],
]);

const plainly = {
  name: "plainly",
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith(".")) return null;
    const plain = PLAIN.get(relative(src, join(dirname(importer), source)));
    return plain === undefined ? null : join(src, plain);
  },
};

/** The printer indents with tabs, and writes characters that cannot be seen as they are, where the sources have escapes. */
function plain(code) {
  const indented = code.replace(/^\t+/gm, (tabs) => "  ".repeat(tabs.length));
  return indented.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Where a column of a line is after that. */
function plainColumn(line, column) {
  const before = line.slice(0, column);
  return plain(before).length;
}

/** They bring what most runs do not need. */
const ALONE =
  /^cli\/(main|lanes\/lane-main|jobs\/job-main|output-check|terminal\/(welcome|summary)|commands\/verify|io\/key-source)\.ts$|^review\/diff\/model-patch\.ts$/;

/** What a program imports. */
const ENTRIES = {
  "node/index": join(src, "index.ts"),
  "node/web": join(src, "web.ts"),
  "node/stream-json": join(src, "stream-json.ts"),
  "node/names": join(src, "names.ts"),
};

const files = (...names) => names.map((name) => join(src, name));
const commands = (...names) => files(...names.map((name) => `cli/commands/${name}.ts`));

/** What is loaded together. The first counts that has a file: by its name, or as one that its starts import. */
const CHUNKS = [
  // All that `--version` needs.
  { chunk: "version", named: /^report\/version\.ts$/ },
  { chunk: "compression", named: /^(cli\/io\/compression\/(?!formats)|libraries\/(lazy\/)?zstd\.ts$)/ },
  { chunk: "folders", named: /^(cli\/io\/folders\/|libraries\/(lazy\/)?glob\.ts$)/ },
  // Node's http, and what is around it.
  { chunk: "served", named: /^cli\/(served\/|commands\/page\.ts$)/ },
  { chunk: "verifier", named: /^verify\/(?!verify\.ts)/ },
  { chunk: "pack-check", named: /^(review\/pack-fit|cli\/pack-check)\.ts$/ },
  { chunk: "jobs", named: /^cli\/jobs\/(?!job-main|jobs-for)|^redaction\/parts\// },
  { chunk: "help", named: /^cli\/(help\/|completion\/|commands\/(help|completion)\.ts$)/ },
  { chunk: "patch-file", named: /^(redaction\/patch-list\/|cli\/patch-file\.ts$)/ },
  {
    chunk: "written-report",
    named:
      /^(cli\/(digests\/|reports\/(digest|written-report)\.ts$)|redaction\/options\/deciding\.ts$|report\/canonical\.ts$)/,
  },
  // Of the library, what most runs of the command line need; then what only programs and other commands do.
  {
    chunk: "library",
    starts: Object.values(ENTRIES),
    also: files("cli/run.ts", "cli/commands/redact.ts", "rules/load.ts", "redaction/redactor.ts"),
  },
  { chunk: "programs", starts: Object.values(ENTRIES) },
  { chunk: "command-line", starts: [...files("cli/run.ts"), ...commands("redact", "key")] },
  { chunk: "lanes", named: /^cli\/lanes\/(?!worth)/ },
  // Sizes are said by progress, too.
  { chunk: "command-line", named: /^(pages\/numbers\.ts$|cli\/(io\/|jobs\/jobs-for|lanes\/worth|[a-z-]+\.ts$))/ },
  {
    chunk: "commands",
    starts: [...commands("scan", "verify", "reveal"), ...files("cli/output-check.ts", "pages/report-page.ts")],
  },
  { chunk: "review", named: /./ },
];

/** All that files import, and what that imports in turn; not what is imported only when it is needed. */
function filesFrom(ids, context, known = new Set()) {
  for (const id of ids) {
    if (known.has(id)) continue;
    known.add(id);
    filesFrom(context.getModuleInfo(id)?.importedIds ?? [], context, known);
  }
  return known;
}

function chunkOf(id, context) {
  // The bundler's own.
  if (id.startsWith("\0")) return "library";
  const file = relative(src, id);
  if (ALONE.test(file) || Object.values(ENTRIES).includes(id)) return null;
  return CHUNKS.find((one) => isIn(one, { id, file, context })).chunk;
}

function isIn(one, { id, file, context }) {
  if (one.named) return one.named.test(file);
  one.files ??= [one.starts, one.also].flatMap((starts) => (starts ? [filesFrom(starts, context)] : []));
  return one.files.every((known) => known.has(id));
}

const bundle = await rolldown({
  // Threads begin with files of their own, beside those of what starts them.
  input: {
    ...ENTRIES,
    "cli/main": join(src, "cli/main.ts"),
    "node/job-main": join(src, "cli/jobs/job-main.ts"),
    "node/lane-main": join(src, "cli/lanes/lane-main.ts"),
  },
  external: /^[^./]/,
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  checks: { ineffectiveDynamicImport: false },
  plugins: [lazily, plainly],
});
const generated = await bundle.generate({
  dir: dist,
  format: "esm",
  sourcemap: "hidden",
  comments: false,
  entryFileNames: "[name].js",
  chunkFileNames: "node/[name].js",
  minifyInternalExports: false,
  codeSplitting: { groups: [{ name: chunkOf, debugName: "by folder" }], includeDependenciesRecursively: false },
});
const output = generated.output.filter(({ type }) => type === "chunk");
/** Which build this is, by all that it has made: src/cli/remembered/build.ts. */
const digest = createHash("sha256");
for (const { code } of output) digest.update(code);
const build = digest.digest("hex").slice(0, 16);

for (const { fileName, code, map } of output) {
  const file = join(dist, fileName);
  await mkdir(dirname(file), { recursive: true });
  const printed = plain(code).replace('BUILD = "not built"', `BUILD = "${build}"`);
  // The bundler's own helpers have none.
  await writeFile(file, map ? `${printed}//# sourceMappingURL=${basename(file)}.map\n` : printed);
  if (map) await writeFile(`${file}.map`, printedMap(map, code, plainColumn));
}
await chmod(join(dist, "cli", "main.js"), 0o755);
// Read by both builds, where they scan.
await mkdir(join(dist, "packed"), { recursive: true });
for (const name of ["plan-steps.txt", "core-words.txt", "names.txt"]) {
  await copyFile(join(src, "packed", name), join(dist, "packed", name));
}

// Writes the page that runs the product as one file, dist/page/scrubjay.html: worker, document, style and packs, and a policy by which
// a browser lets nothing else in, and nothing out. The same sources make the same bytes.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licencesOf } from "./page-licences.mjs";
import { source } from "./source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");
const rules = join(root, "rules");

const ENDING = ".pii.yaml";

/** What browsers get in place of what Node has, as `browser` in package.json tells bundlers of `dist`. */
const { browser, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const inSrc = (file) => join(src, relative("dist", file).replace(/\.js$/, ".ts"));
const swapped = new Map(Object.entries(browser).map(([from, to]) => [inSrc(from), inSrc(to)]));
const forBrowsers = {
  name: "for browsers",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const other = swapped.get(join(resolveDir, path));
      return other === undefined ? undefined : { path: other };
    });
  },
};

/** In texts stand characters that cannot be seen, as they are; other bundles have escapes there, too (scripts/build-node.mjs). */
function plain(code) {
  return code.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A script as it may stand between tags: nothing in it ends it, or begins a comment. */
async function scriptOf(entry) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    entryPoints: [join(src, entry)],
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    legalComments: "none",
    write: false,
    plugins: [forBrowsers],
  });
  const text = plain(outputFiles[0].text);
  if (/<\/script|<!--/i.test(text)) throw new Error(`${entry}: its text would end the script that it stands in`);
  return { text, files: Object.keys(metafile.inputs) };
}

/** By its id, what `ShippedPack` of src/browser/view/given.ts says. */
async function packs() {
  const names = (await readdir(rules, { recursive: true })).filter((file) => file.endsWith(ENDING)).sort();
  const ids = names.map((file) => file.slice(0, -ENDING.length).replaceAll("\\", "/"));
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await packNamed(id)])));
}

async function packNamed(id) {
  const text = (await readFile(join(root, "dist", "packs", `${id}.json`), "utf8")).trim();
  const sample = await readFile(join(rules, `${id}.sample.json`), "utf8");
  const { entries } = parseReviewed(await readFile(join(rules, `${id}${ENDING}`), "utf8"), { file: id });
  const whys = entries.filter(({ why }) => why !== null).map((entry) => [`${id}/${entry.id}`, entry.why]);
  return { rules: text, whys: Object.fromEntries(whys), sample };
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** JSON in which no tag begins. */
const jsonOf = (data) => JSON.stringify(data).replaceAll("<", "\\u003c");

const { STYLE } = await source("browser/view/style.ts");
const { parseReviewed } = await source("rules/reviewed.ts");
const { POLICY_NAMES } = await source("rules/policy/built-in-policies.ts");
const { pagePolicy } = await source("browser/policy.ts");
const [view, worker] = [await scriptOf("browser/view/main.ts"), await scriptOf("browser/worker/main.ts")];
const licences = await licencesOf([...view.files, ...worker.files]);
const given = jsonOf({ version, policies: POLICY_NAMES, packs: await packs(), licences });
const policy = pagePolicy(hashOf(view.text), hashOf(STYLE));

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>scrubjay: see what a rule pack takes out</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<a class="skip hidden" href="#main">Skip to the content</a>
<main id="main"><h1>See what a rule pack takes out</h1><p>This page needs JavaScript and WebAssembly, which this browser does not run here.</p></main>
<script type="application/json" id="given">${given}</script>
<script type="text/plain" id="worker">${worker.text}</script>
<script>${view.text}</script>
</body>
</html>
`;
/** Where it is written, if not where the package has it. */
const [, , file = join(root, "dist", "page", "scrubjay.html")] = process.argv;
await mkdir(dirname(file), { recursive: true });
await writeFile(file, html);

// The licences that go with the page: of the libraries whose code stands in it, and what else NOTICE.md says of works of others in it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Parts of NOTICE.md about what the page has none of: the packages of npm, and from there on the lists of names. */
const INSTALLED = "Installed beside it";
const LISTS = "The lists of names";

/** Licences of parts of a library, whose own licence file does not have them. */
const FURTHER = { pako: "licences/zlib.txt" };

/** `files`: the inputs of its bundles. A text for each work, by its name. */
export async function licencesOf(files) {
  const found = files.flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  const libraries = await Promise.all([...new Set(found)].sort().map(libraryLicence));
  return Object.fromEntries([["scrubjay", await textOf("LICENSE")], ...libraries, ...(await others())]);
}

async function libraryLicence(name) {
  const folder = join("node_modules", name);
  const file = (await readdir(join(root, folder))).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const { version } = JSON.parse(await textOf(join(folder, "package.json")));
  const further = FURTHER[name] === undefined ? [] : [await textOf(FURTHER[name])];
  return [`${name} ${version}`, [await textOf(join(folder, file)), ...further].join("\n\n")];
}

async function others() {
  const [, ...parts] = (await textOf("NOTICE.md")).split(/^## /m);
  const named = parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()]);
  const lists = named.findIndex(([name]) => name === LISTS);
  if (lists < 0) throw new Error(`NOTICE.md has no part "${LISTS}"`);
  const apache = await textOf("licences/Apache-2.0.txt");
  const notice = await textOf("licences/AssemblyScript-NOTICE.txt");
  return [
    ...named.slice(0, lists).filter(([name]) => name !== INSTALLED),
    ["Apache Licence 2.0", apache],
    ["AssemblyScript, its notice", notice],
  ];
}

async function textOf(path) {
  return (await readFile(join(root, path), "utf8")).trim();
}

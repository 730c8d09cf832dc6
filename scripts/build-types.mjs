// Makes the types that `tsc` has written fit more compilers and more environments than ours: TypeScript from 5.5 on, and
// programs that have neither the types of browsers nor those of Node.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Before 5.7 arrays of numbers are not generic. What `of` returns is the same type there and later: our own memory, where it can be said. */
function withoutArguments(text) {
  return text
    .replace(/\b(\w+Array)<ArrayBuffer>/g, 'ReturnType<$1Constructor["of"]>')
    .replace(/\b(\w+Array)<ArrayBufferLike>/g, "$1");
}

/** Declared once more, empty: they merge with those of the platform, and where there are none the types still compile. */
const OF_THE_PLATFORM = {
  AbortSignal: "interface AbortSignal {}",
  TransformStream: "interface TransformStream<I = any, O = any> {}",
};

function withPlatform(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const named = Object.entries(OF_THE_PLATFORM).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code));
  if (named.length === 0) return text;
  return `${text}declare global {\n${named.map(([, line]) => `  ${line}\n`).join("")}}\n`;
}

/** Where the entrance has each name from. */
function originsIn(entrance) {
  const lines = entrance.matchAll(/^export (?:type )?\{([^}]*)\} from "\.\/([^"]+)";/gm);
  return new Map([...lines].flatMap(([, names, file]) => names.match(/\w+/g).map((name) => [name, file])));
}

/** The compiler takes types that it infers from the entrance; with it come Node's streams, which `scrubjay/web` is to do without. */
function pastEntrance(text, name, origins) {
  return text.replace(/import\("(?:\.\.\/)+index\.ts"\)\.(\w+)/g, (_all, type) => {
    const path = relative(dirname(name), origins.get(type)).replaceAll("\\", "/");
    return `import("${path.startsWith(".") ? path : `./${path}`}").${type}`;
  });
}

const origins = originsIn(await readFile(join(dist, "index.d.ts"), "utf8"));
for (const name of await readdir(dist, { recursive: true })) {
  if (!name.endsWith(".d.ts")) continue;
  const file = join(dist, name);
  const text = await readFile(file, "utf8");
  const fitting = withPlatform(withoutArguments(pastEntrance(text, name, origins)));
  if (fitting !== text) await writeFile(file, fitting);
}

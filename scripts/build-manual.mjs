// Writes the manual page, which `npm install -g` puts where man finds it: what the built program says of itself.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = new URL("../dist/", import.meta.url);
const page = execFileSync(process.execPath, [fileURLToPath(new URL("cli/main.js", dist)), "help", "--man"]);
mkdirSync(new URL("man", dist), { recursive: true });
writeFileSync(new URL("man/scrubjay.1", dist), page);

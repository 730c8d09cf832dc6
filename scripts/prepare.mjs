// Runs at install. `npx scrubjay` in this folder installs it once more, as a link, into npm's cache: what was built
// before is good enough for that.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

const isBuilt = existsSync(new URL("../dist/cli/main.js", import.meta.url));
if (process.env.npm_command !== "exec" || !isBuilt) execSync("npm run build", { stdio: "inherit" });

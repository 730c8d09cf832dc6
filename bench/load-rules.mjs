/** Child of parts/loading.mjs: loads the rules that its arguments name, and nothing else. Without any it is the empty run. */
import { loadRules } from "../dist/rules/load.js";

const names = process.argv.slice(2);
if (names.length > 0) await loadRules(names);

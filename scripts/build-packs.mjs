// Checks the shipped packs, and writes what is read of them without a parser. Exit code 1 on any problem.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderProblems } from "../dist/rules/file/render.js";
import { buildChecked, buildRuleSets } from "../dist/rules/packs/build-checked.js";

const packs = fileURLToPath(new URL("../dist/packs", import.meta.url));

/** Of each pack, for `import` and `require` alike; of the JSON itself TypeScript would make types too wide to be rules. */
const TYPES = `import type { RuleSet } from "../rules/model.js" with { "resolution-mode": "import" };
declare const rules: RuleSet;
export = rules;
`;

const rules = fileURLToPath(new URL("../rules", import.meta.url));
const wrong = await buildChecked(rules);
if (wrong.length > 0) {
  console.error(renderProblems(wrong));
  process.exitCode = 1;
} else {
  await buildRuleSets(rules, packs);
  await writeFile(join(packs, "rule-set.d.cts"), TYPES);
}

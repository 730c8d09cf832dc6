/** Run by the build: checks every shipped pack, and writes the forms of it that are read without the parsers. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileProblems, Problem } from "../../errors/errors.ts";
import { loadRulesFrom } from "../load.ts";
import type { Approval, RulePack, RuleSet } from "../model.ts";
import { parseRuleBytes } from "../parse.ts";
import { checkedFile, listPacksIn, packFile } from "../shipped.ts";
import { draftApproval } from "./approval.ts";
import { renderChecked } from "./checked-pack.ts";
import { sha256Of } from "./sha256.ts";

/** When a review has ended, what it approved can still be installed. */
const EXPIRED = "review-expired";

/**
 * Writes the checked form of each pack below `root` without problems, not even a warning; returns the others. That a review
 * has ended is not a problem.
 */
export async function buildChecked(root: string): Promise<FileProblems[]> {
  const built = await Promise.all((await listPacksIn(root)).map((name) => buildPack(root, name)));
  return built.filter(({ problems }) => problems.length > 0);
}

async function buildPack(root: string, name: string): Promise<FileProblems> {
  const file = packFile(root, name);
  const bytes = await readFile(file);
  const { pack, problems: found, text } = parseRuleBytes(bytes, { file, shipped: true });
  const problems = found.filter(({ code }) => code !== EXPIRED);
  if (pack === undefined || problems.length > 0) return { file, text, problems };
  if (pack.id !== name) return { file, text, problems: [misplaced(pack.id, name)] };
  await writeFile(checkedFile(file), renderChecked({ sha256: sha256Of(bytes), pack }));
  return { file, text, problems };
}

function misplaced(id: string, name: string): Problem {
  const message = `the id ${JSON.stringify(id)} does not fit the file's place`;
  return { code: "misplaced-pack", severity: "error", message, fix: `id: ${name}` };
}

/** Which rule file it was made of. */
function ofFile({ approval }: RulePack): Pick<Approval, "digest"> {
  return approval?.digest === undefined ? {} : { digest: approval.digest };
}

/**
 * Writes each pack below `root` into `folder`, as `vendor/resource.json`: a rule set to be imported, equal to what
 * `loadRules` gives, but a draft: whether an approval still holds is known only where the rule file is read.
 */
export async function buildRuleSets(root: string, folder: string): Promise<void> {
  for (const name of await listPacksIn(root)) {
    const { packs } = await loadRulesFrom(root, name);
    const rules: RuleSet = {
      packs: packs.map((pack) => ({ ...pack, approval: { ...draftApproval(true), ...ofFile(pack) } })),
    };
    const file = join(folder, `${name}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(rules)}\n`);
  }
}

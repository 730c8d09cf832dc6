/** Which packs a command checks its inputs against: shipped ones that were asked for by name. */
import type { RedactOptions } from "../redaction/options/options.ts";
import type { PackChecking } from "./pack-check.ts";

interface Asked {
  readonly rules: readonly string[];
  readonly anyShape: boolean;
  readonly quiet: boolean;
  readonly options: RedactOptions;
}

/** undefined where no shipped pack was asked for. */
export async function packCheckingOf({ rules, anyShape, quiet, options }: Asked): Promise<PackChecking | undefined> {
  if (rules.length === 0) return undefined;
  const [{ isPath, loadRules }, { listPacks }] = await Promise.all([
    import("../rules/load.ts"),
    import("../rules/shipped.ts"),
  ]);
  const names = rules.filter((name) => !isPath(name));
  if (names.length === 0) return undefined;
  const [all, own] = await Promise.all([loadRules(await listPacks()), loadRules(names)]);
  const ids = new Set(own.packs.map(({ id }) => id));
  return { anyShape, quiet, options, asked: own.packs, others: all.packs.filter(({ id }) => !ids.has(id)) };
}

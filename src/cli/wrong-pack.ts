/** Which packs a command compares its inputs with: the shipped ones that were named. */
import type { RedactOptions } from "../redaction/options/options.ts";
import type { Settings } from "./arguments/settings.ts";
import { type Work, within } from "./work.ts";

type PackChecking = import("./pack-check.ts").PackChecking;

/** The same work, which a wrong pack stops before anything is written. */
export async function withPackCheck(work: Work, settings: Settings, options: RedactOptions): Promise<Work> {
  return checkingPacks(work, await packsCompared(settings, options));
}

/** The same work; `checking`: undefined where nothing is compared. */
export async function checkingPacks(work: Work, checking: PackChecking | undefined): Promise<Work> {
  if (checking === undefined) return work;
  const { PackCheck } = await import("./pack-check.ts");
  return within(work, { around: (conversion, input) => new PackCheck(conversion, checking, input) });
}

/** undefined where no shipped pack was named, for events, for patches, and for parts of files, which show too little of a document. */
export async function packsCompared(settings: Settings, options: RedactOptions): Promise<PackChecking | undefined> {
  const { rules, anyShape, quiet, bytes } = settings;
  if (rules.length === 0 || bytes !== undefined || options.format === "sse" || options.format === "patch")
    return undefined;
  const [{ isPath, loadRules }, { listPacks }] = await Promise.all([
    import("../rules/load.ts"),
    import("../rules/shipped.ts"),
  ]);
  const names = rules.filter((name) => !isPath(name));
  if (names.length === 0) return undefined;
  const [all, own] = await Promise.all([loadRules(await listPacks()), loadRules(names)]);
  const ids = new Set(own.packs.map(({ id }) => id));
  const others = all.packs.filter(({ id }) => !ids.has(id));
  return { anyShape, quiet, options, named: own.packs, others };
}

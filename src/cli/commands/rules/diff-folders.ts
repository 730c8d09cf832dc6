/** `scrubjay rules diff` of two folders, or vendors: what changed in each rule file and policy, and which are gone. */
import { RuleError, UsageError } from "../../../errors/errors.ts";
import { printable } from "../../../errors/printable.ts";
import { foldersPage, foldersTable, isTooLow } from "../../../pages/diff/folders-page.ts";
import { type Form, render } from "../../../pages/render.ts";
import { type ChangedFile, changesSarif } from "../../../pages/sarif/changes.ts";
import { VERSION } from "../../../report/version.ts";
import { diffFolders, type FileDiff, type PlacedPack, ruleFiles, weakerFirst } from "../../../review/diff/folders.ts";
import type { Policy } from "../../../rules/model.ts";
import { say } from "../../messages.ts";
import type { Source } from "../../sources/source.ts";
import { sourcesNamed } from "../../sources/sources.ts";
import { type Answer, exitOf } from "./answer.ts";
import { warnOfPassedOver } from "./passed-over.ts";
import { placedPolicy, policyFiles } from "./policies/diff.ts";
import { type GoodPolicy, readGoodPolicies } from "./policies/policies.ts";
import { type GoodPack, readGoodSources } from "./read-packs.ts";

/** A folder that was named, or a vendor. */
export interface Folder {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly policies: readonly GoodPolicy[];
}

interface Asked extends Form {
  readonly strict: boolean;
  readonly patch: boolean;
  /** Besides the built-in ones. */
  readonly policies: readonly Policy[];
}

/** undefined where a name means no folder. @throws RuleError `no-rule-files` where there are neither rule files nor policies */
export async function foldersNamed(names: readonly string[]): Promise<Folder[] | undefined> {
  const folders: Folder[] = [];
  const empty: RuleError[] = [];
  for (const [index, name] of names.entries()) {
    const sources = await sourcesIn(name, empty);
    if (sources === undefined) return undefined;
    const policies = await readGoodPolicies([name], { earlier: index === 0 });
    const taken = new Set(policies.map(({ file }) => file));
    folders.push({ name, sources: sources.filter(({ file }) => !taken.has(file)), policies });
  }
  const isEmpty = folders.every(({ sources, policies }) => sources.length + policies.length === 0);
  if (isEmpty && empty[0] !== undefined) throw empty[0];
  return folders;
}

/** All rule files of a folder may be deleted, or the first ones added. undefined where the name means no folder. */
async function sourcesIn(name: string, empty: RuleError[]): Promise<Source[] | undefined> {
  try {
    const sources = await sourcesNamed([name]);
    return sources.some(({ below }) => below === undefined) ? undefined : sources;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    // It may be the name of a policy that comes with this package.
    if (error.code === "unknown-pack") return undefined;
    if (error.code !== "no-rule-files") throw error;
    empty.push(error);
    return [];
  }
}

export async function foldersAnswer([before, after]: readonly Folder[], asked: Asked): Promise<Answer> {
  if (before === undefined || after === undefined) throw new UsageError("wrong-words", "rules diff takes OLD NEW");
  if (asked.patch) throw new UsageError("several-packs", "--patch is of two rule files: name one of each folder");
  const now = await readGoodSources(after.sources, []);
  const old = await readGoodSources(before.sources, now, { earlier: true });
  warnOfPassedOver(before.name, [...old, ...before.policies]);
  const [policiesBefore, policiesAfter] = [before.policies.map(placedPolicy), after.policies.map(placedPolicy)];
  const files = weakerFirst([
    ...diffFolders(old.map(placed), now.map(placed), ruleFiles(asked.policies)),
    ...diffFolders(policiesBefore, policiesAfter, await policyFiles(policiesBefore, policiesAfter)),
  ]);
  for (const one of files) warnOfId(one);
  const text =
    asked.as === "sarif"
      ? sarifOf(files, [...now, ...after.policies], asked.strict)
      : render(asked, {
          page: foldersPage(`${before.name} → ${after.name}`, files),
          data: files,
          table: foldersTable(files),
        });
  const yes = files.every((one) => !one.weaker && !(asked.strict && isTooLow(one)));
  const read = [...old, ...now, ...before.policies, ...after.policies];
  return { text, exit: exitOf(yes), inputs: read.flatMap(({ inputs }) => inputs) };
}

function placed({ file, source, reviewed }: GoodPack): PlacedPack {
  return { id: reviewed.pack.id, path: source.below ?? file, file, reviewed };
}

function sarifOf(files: readonly FileDiff[], now: readonly (GoodPack | GoodPolicy)[], strict: boolean): string {
  const changed = files.map((one): ChangedFile => {
    const found = now.find(({ file }) => file === one.file);
    const fieldsFile = found !== undefined && "source" in found ? found.source.fieldsFile : undefined;
    return { ...one, file: one.file ?? one.fileBefore ?? "", fieldsFile, reviewed: found?.reviewed };
  });
  return changesSarif(changed, { version: VERSION }, strict);
}

function warnOfId({ file, pack, packBefore }: FileDiff): void {
  if (file === null || packBefore === null || pack === packBefore) return;
  say(`warning: ${printable(file)}: the ids differ: OLD is ${packBefore}, NEW is ${pack}`);
}

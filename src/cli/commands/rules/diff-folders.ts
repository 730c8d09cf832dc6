/** `scrubjay rules diff` of two folders, or vendors: what changed in each rule file, and which are gone. */
import { RuleError, UsageError } from "../../../errors/errors.ts";
import { printable } from "../../../errors/printable.ts";
import { foldersPage, foldersTable, isTooLow } from "../../../pages/folders-page.ts";
import { render } from "../../../pages/render.ts";
import { type ChangedFile, changesSarif } from "../../../pages/sarif/changes.ts";
import { VERSION } from "../../../report/version.ts";
import { diffFolders, type FileDiff, type PlacedPack } from "../../../review/diff/folders.ts";
import { say } from "../../messages.ts";
import { type Source, sourcesNamed } from "../../sources/sources.ts";
import { type Answer, exitOf } from "./answer.ts";
import { type GoodPack, readGoodSources } from "./read-packs.ts";

/** A folder that was named, or a vendor. */
export interface Folder {
  readonly name: string;
  readonly sources: readonly Source[];
}

interface Asked {
  readonly as: string;
  readonly strict: boolean;
  readonly patch: boolean;
}

/** undefined where a name means a file. @throws RuleError `no-rule-files` where there are none on either side */
export async function foldersNamed(names: readonly string[]): Promise<Folder[] | undefined> {
  const folders: Folder[] = [];
  const empty: RuleError[] = [];
  for (const name of names) {
    const sources = await sourcesNamed([name]).catch((error: unknown) => noneIfEmpty(error, empty));
    if (sources.some(({ below }) => below === undefined)) return undefined;
    folders.push({ name, sources });
  }
  if (empty.length === names.length && empty[0] !== undefined) throw empty[0];
  return folders;
}

/** All of its rule files may be deleted, or the first ones added. */
function noneIfEmpty(error: unknown, empty: RuleError[]): Source[] {
  if (!(error instanceof RuleError) || error.code !== "no-rule-files") throw error;
  empty.push(error);
  return [];
}

export async function foldersAnswer([before, after]: readonly Folder[], asked: Asked): Promise<Answer> {
  if (asked.patch) throw new UsageError("several-packs", "--patch is of two rule files: name one of each folder");
  const now = await packsOf(after, []);
  const old = await packsOf(before, now);
  const files = diffFolders(old.map(placed), now.map(placed));
  for (const one of files) warnOfId(one);
  const text =
    asked.as === "sarif"
      ? changesSarif(
          files.map((one) => changedFile(one, now)),
          { version: VERSION },
          asked.strict,
        )
      : render(asked.as, {
          page: foldersPage(`${before?.name} → ${after?.name}`, files),
          data: files,
          table: foldersTable(files),
        });
  const yes = files.every((one) => !one.weaker && !(asked.strict && isTooLow(one)));
  return { text, exit: exitOf(yes), inputs: [...old, ...now].flatMap(({ inputs }) => inputs) };
}

async function packsOf(folder: Folder | undefined, known: readonly GoodPack[]): Promise<GoodPack[]> {
  return readGoodSources(folder?.sources ?? [], known);
}

function placed({ file, source, reviewed }: GoodPack): PlacedPack {
  return { id: reviewed.pack.id, path: source.below ?? file, file, reviewed };
}

function changedFile(one: FileDiff, now: readonly GoodPack[]): ChangedFile {
  const pack = now.find(({ file }) => file === one.file);
  const file = one.file ?? one.fileBefore ?? "";
  return { ...one, file, fieldsFile: pack?.source.fieldsFile ?? file, reviewed: pack?.reviewed };
}

function warnOfId({ file, pack, packBefore }: FileDiff): void {
  if (file === null || packBefore === null || pack === packBefore) return;
  say(`warning: ${printable(file)}: the ids differ: OLD is ${packBefore}, NEW is ${pack}`);
}

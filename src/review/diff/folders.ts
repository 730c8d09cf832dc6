/** Two folders of rule files: which of them belong together, what changed in each, and which are gone. */
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf, effectChange, wordingChange } from "./change.ts";
import { diffRules, type RulesDiff } from "./diff.ts";
import { judgeVersion, type VersionVerdict } from "./version-step.ts";

/** A file of a folder. */
export interface Placed {
  /** The id that it says. */
  readonly id: string;
  /** In its folder, with `/`. */
  readonly path: string;
  /** As it is printed. */
  readonly file: string;
}

export interface PlacedPack extends Placed {
  readonly reviewed: ReviewedPack;
}

/** What became of one rule file. */
export interface FileDiff extends Omit<RulesDiff, "pack" | "packBefore" | "version"> {
  readonly state: "changed" | "unchanged" | "added" | "deleted";
  /** null where it is deleted. */
  readonly file: string | null;
  /** null where it is added. */
  readonly fileBefore: string | null;
  readonly pack: string | null;
  readonly packBefore: string | null;
  /** null where one of the two is not there: then no version says enough. */
  readonly version: VersionVerdict | null;
}

export interface Paired<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly deleted: readonly T[];
  readonly added: readonly T[];
}

/** By the id; where several have one, by the path, too; a file whose id has changed by its path. */
export function paired<T extends Placed>(before: readonly T[], after: readonly T[]): Paired<T> {
  const pairs: (readonly [T, T])[] = [];
  let [deleted, added] = [before, after];
  for (const keyOf of KEYS) {
    const found = uniquePairs(deleted, added, keyOf);
    pairs.push(...found);
    const taken = new Set(found.flat());
    [deleted, added] = [deleted, added].map((files) => files.filter((one) => !taken.has(one))) as [T[], T[]];
  }
  return { pairs, deleted, added };
}

type KeyOf = (file: Placed) => string;

/** In the order in which they are tried. */
const KEYS: readonly KeyOf[] = [({ id, path }) => JSON.stringify([id, path]), ({ id }) => id, ({ path }) => path];

/** Of each key that only one file on either side has. */
function uniquePairs<T extends Placed>(before: readonly T[], after: readonly T[], keyOf: KeyOf): (readonly [T, T])[] {
  const [old, now] = [byKey(before, keyOf), byKey(after, keyOf)];
  return [...old].flatMap(([key, [one, ...others]]) => {
    const [other, ...more] = now.get(key) ?? [];
    const isUnique = others.length === 0 && more.length === 0;
    return isUnique && one !== undefined && other !== undefined ? [[one, other] as const] : [];
  });
}

function byKey<T extends Placed>(files: readonly T[], keyOf: KeyOf): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const file of files) {
    const key = keyOf(file);
    const same = found.get(key);
    if (same === undefined) found.set(key, [file]);
    else same.push(file);
  }
  return found;
}

/** WEAKER first, then by the id. */
export function diffFolders(before: readonly PlacedPack[], after: readonly PlacedPack[]): FileDiff[] {
  const { pairs, deleted, added } = paired(before, after);
  const all = [...pairs.map(([old, now]) => diffPair(old, now)), ...deleted.map(gone), ...added.map(come)];
  return all.sort((a, b) => Number(b.weaker) - Number(a.weaker) || compare(idOf(a), idOf(b)));
}

/** Of the file as it is now, where it is. */
export function idOf({ pack, packBefore }: FileDiff): string {
  return pack ?? packBefore ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function diffPair(before: PlacedPack, after: PlacedPack): FileDiff {
  const diff = isSame(before.reviewed, after.reviewed)
    ? noDiff(after.reviewed)
    : diffRules(before.reviewed, after.reviewed);
  const moved =
    before.path === after.path ? [] : [wordingChange(null, "file moved", { before: before.path, after: after.path })];
  const changes = [...diff.changes, ...moved];
  const state = changes.length === 0 ? "unchanged" : "changed";
  return { ...diff, state, file: after.file, fileBefore: before.file, changes };
}

/** To the letter, so that nothing has to be asked of the engine: most files of a folder are. */
function isSame(before: ReviewedPack, after: ReviewedPack): boolean {
  return before.text === after.text && JSON.stringify(before.fields) === JSON.stringify(after.fields);
}

function noDiff({ pack: { id, version } }: ReviewedPack): RulesDiff {
  const verdict = judgeVersion(version, version, []);
  return { format: "scrubjay-diff/1", pack: id, packBefore: id, changes: [], weaker: false, version: verdict };
}

function gone({ file, reviewed }: PlacedPack): FileDiff {
  const change = effectChange("WEAKER", null, "rule file deleted: it redacts nothing any more", {
    before: nameOf(reviewed),
  });
  return { ...alone(change), state: "deleted", file: null, fileBefore: file, pack: null, packBefore: reviewed.pack.id };
}

function come({ file, reviewed }: PlacedPack): FileDiff {
  const change = changeOf({
    ...{ layer: "wording", direction: "NEW", entry: null },
    ...{ what: "rule file added", after: nameOf(reviewed) },
  });
  return { ...alone(change), state: "added", file, fileBefore: null, pack: reviewed.pack.id, packBefore: null };
}

function nameOf({ pack: { id, version } }: ReviewedPack): string {
  return `${id} ${version}`;
}

function alone(change: Change): Pick<FileDiff, "format" | "changes" | "weaker" | "version"> {
  return { format: "scrubjay-diff/1", changes: [change], weaker: change.direction === "WEAKER", version: null };
}

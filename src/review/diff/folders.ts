/** Two folders of rule files: which of them belong together, what changed in each, and which are gone. */
import type { Policy } from "../../rules/model.ts";
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

/** What the files of a folder are: rule files, or policies. */
export interface Kind<T extends Placed> {
  readonly noun: string;
  /** What is said of one that is deleted. */
  readonly lost: string;
  versionOf(file: T): string;
  /** To the letter, so that nothing has to be asked of the engine: most files of a folder are. */
  isSame(before: T, after: T): boolean;
  diff(before: T, after: T): RulesDiff;
}

export interface PlacedPack extends Placed {
  readonly reviewed: ReviewedPack;
}

/** @param policies under which rule files are compared, besides the built-in ones. */
export function ruleFiles(policies: readonly Policy[] = []): Kind<PlacedPack> {
  return {
    noun: "rule file",
    lost: "it redacts nothing any more",
    versionOf: ({ reviewed }) => reviewed.pack.version,
    isSame: ({ reviewed: a }, { reviewed: b }) =>
      a.text === b.text && JSON.stringify(a.fields) === JSON.stringify(b.fields),
    diff: ({ reviewed: a }, { reviewed: b }) => diffRules(a, b, policies),
  };
}

/** What became of one file. */
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

export function diffFolders<T extends Placed>(before: readonly T[], after: readonly T[], kind: Kind<T>): FileDiff[] {
  const { pairs, deleted, added } = paired(before, after);
  return [
    ...pairs.map(([old, now]) => diffPair(old, now, kind)),
    ...deleted.map((file) => gone(file, kind)),
    ...added.map((file) => come(file, kind)),
  ];
}

/** WEAKER first, then by the id. */
export function weakerFirst(files: readonly FileDiff[]): FileDiff[] {
  return files.toSorted((a, b) => Number(b.weaker) - Number(a.weaker) || compare(idOf(a), idOf(b)));
}

/** Of the file as it is now, where it is. */
export function idOf({ pack, packBefore }: FileDiff): string {
  return pack ?? packBefore ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function diffPair<T extends Placed>(before: T, after: T, kind: Kind<T>): FileDiff {
  const diff = kind.isSame(before, after) ? noDiff(after, kind) : kind.diff(before, after);
  const moved =
    before.path === after.path ? [] : [wordingChange(null, "file moved", { before: before.path, after: after.path })];
  const changes = [...diff.changes, ...moved];
  const state = changes.length === 0 ? "unchanged" : "changed";
  return { ...diff, state, file: after.file, fileBefore: before.file, changes };
}

function noDiff<T extends Placed>(file: T, { versionOf }: Kind<T>): RulesDiff {
  const version = judgeVersion(versionOf(file), versionOf(file), []);
  return { format: "scrubjay-diff/1", pack: file.id, packBefore: file.id, changes: [], weaker: false, version };
}

function gone<T extends Placed>(file: T, { noun, lost, versionOf }: Kind<T>): FileDiff {
  const before = `${file.id} ${versionOf(file)}`;
  const change = effectChange("WEAKER", null, `${noun} deleted: ${lost}`, { before });
  return { ...alone(change), state: "deleted", file: null, fileBefore: file.file, pack: null, packBefore: file.id };
}

function come<T extends Placed>(file: T, { noun, versionOf }: Kind<T>): FileDiff {
  const after = `${file.id} ${versionOf(file)}`;
  const change = changeOf({ layer: "wording", direction: "NEW", entry: null, what: `${noun} added`, after });
  return { ...alone(change), state: "added", file: file.file, fileBefore: null, pack: file.id, packBefore: null };
}

function alone(change: Change): Pick<FileDiff, "format" | "changes" | "weaker" | "version"> {
  return { format: "scrubjay-diff/1", changes: [change], weaker: change.direction === "WEAKER", version: null };
}

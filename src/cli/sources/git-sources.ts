/** Rule files in a repository of git. */
import { RuleError } from "../../errors/errors.ts";
import { printable } from "../../errors/printable.ts";
import { fieldsFileOf, isRuleFile, sampleFileOf } from "../../rules/load.ts";
import { FileError } from "../failure.ts";
import { type GitFile, gitContents, gitFiles, gitPrefix, gitTree } from "./git.ts";
import { type GitName, pathFromTop } from "./git-name.ts";
import { LARGEST_SAMPLE, type Source } from "./source.ts";

/** What a name means. */
interface Meant extends Place {
  /** Absent where a folder is meant. */
  readonly own?: GitFile;
  readonly inside: readonly GitFile[];
  /** Of a file inside: its path in the folder. */
  below(file: GitFile): string;
}

/** @throws FileError where there is nothing to read; RuleError `no-rule-files` */
export async function gitSources(name: string, git: GitName): Promise<Source[]> {
  const meant = await meantBy(name, git);
  if (meant.own !== undefined) return [sourceOf(meant.own, undefined, meant)];
  const found = meant.inside.filter((file) => file.kind === "repository" || isRuleFile(file.path));
  if (found.length === 0)
    throw new RuleError("no-rule-files", `${printable(name)} has no *.pii.yaml, *.pii.yml or *.pii.json`);
  return found.map((file) => sourceOf(file, meant.below(file), meant));
}

/** A file of YAML or JSON, which may be a policy. */
export interface GitText {
  readonly file: string;
  /** As in `Source`. */
  readonly below: string | undefined;
  readonly bytes: Uint8Array;
}

/** The file that is named, or all files of the folder that may be policies; none is larger than `most`. */
export async function gitTexts(name: string, git: GitName, most: number): Promise<GitText[]> {
  const { own, inside, below, ref } = await meantBy(name, git);
  const may = (own === undefined ? inside : [own]).filter(
    ({ path, kind, size }) =>
      kind === "file" && size <= most && (own !== undefined || /\.(?:yaml|yml|json)$/.test(path)),
  );
  const contents = await gitContents(name, may);
  return may.map((file) => {
    const bytes = contents.get(file.object) as Uint8Array;
    return { file: namedIn(ref, file.path), below: own === undefined ? below(file) : undefined, bytes };
  });
}

async function meantBy(name: string, { ref, path }: GitName): Promise<Meant> {
  const tree = await gitTree(name, ref);
  if (tree === undefined) {
    const advice = "a shallow clone has few of them, and git fetch brings more";
    throw wrong(name, `there is no branch, tag or commit ${printable(ref)} in this repository; ${advice}`);
  }
  const top = pathFromTop(path, path.startsWith(".") ? await gitPrefix(name) : "");
  if (top === undefined) throw wrong(name, "this path leads out of the repository");
  const files = await gitFiles(name, tree, top === "" ? [] : [top, fieldsFileOf(top), sampleFileOf(top)]);
  const own = files.find((file) => file.path === top);
  const inside = files.filter((file) => top === "" || file.path.startsWith(`${top}/`));
  if (own === undefined && inside.length === 0) throw wrong(name, `${printable(ref)} has no such file or folder`);
  const below = (file: GitFile) => (top === "" ? file.path : file.path.slice(top.length + 1));
  return { ...placeOf(name, ref, files), ...(own && { own }), inside, below };
}

interface Place {
  readonly ref: string;
  /** By their paths. */
  readonly there: ReadonlyMap<string, GitFile>;
  read(file: GitFile): Promise<Uint8Array>;
}

function placeOf(name: string, ref: string, files: readonly GitFile[]): Place {
  const there = new Map(files.map((file) => [file.path, file]));
  const wanted = files.filter(({ kind, path }) => kind === "file" && (isRuleFile(path) || /\.fields\.csv$/.test(path)));
  // Asked for once, for all of them.
  let contents: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const read = async (file: GitFile) => {
    const object = objectOf(file, namedIn(ref, file.path));
    contents ??= gitContents(name, wanted);
    return (await contents).get(object) ?? contentOf(namedIn(ref, file.path), file);
  };
  return { ref, there, read };
}

/** Of a file that has another name than rule files have: a sample, or what was named itself. */
async function contentOf(name: string, file: GitFile): Promise<Uint8Array> {
  const content = (await gitContents(name, [file])).get(file.object);
  if (content === undefined) throw wrong(name, "git has written something else");
  return content;
}

function namedIn(ref: string, path: string): string {
  return `git:${ref}:${path}`;
}

function sourceOf(own: GitFile, below: string | undefined, { ref, there, read }: Place): Source {
  const { path } = own;
  const readBeside = async (beside: string) => {
    const file = there.get(beside);
    return file && read(file);
  };
  const names = { file: namedIn(ref, path), fieldsFile: namedIn(ref, fieldsFileOf(path)), path: undefined };
  return {
    ...{ ...names, shipped: false, below },
    read: () => read(own),
    fields: () => readBeside(fieldsFileOf(path)),
    sample: () => readBeside(sampleFileOf(path)).then(smallOnly, () => undefined),
  };
}

/** On the disk a link is followed, which may lead anywhere. */
function objectOf({ kind, object }: GitFile, name: string): string {
  if (kind === "link") throw wrong(name, "is a link: name the file that it leads to");
  if (kind === "repository") throw wrong(name, "is another repository (a submodule): read its files there");
  return object;
}

function smallOnly(bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes !== undefined && bytes.length > LARGEST_SAMPLE ? undefined : bytes;
}

function wrong(name: string, what: string): FileError {
  return new FileError(`${printable(name)}: ${what}`);
}

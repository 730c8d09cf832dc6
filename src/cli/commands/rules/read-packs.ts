/** Reads rule files and the fields files beside them. */
import { type FileProblems, UsageError } from "../../../errors/errors.ts";
import { type FieldsText, type ReviewedPack, readPack } from "../../../review/reviewed-pack.ts";
import { notText, textOf } from "../../../rules/file/utf-8.ts";
import { fieldsFileOf } from "../../../rules/load.ts";
import { type ParsedRuleFile, parseRuleBytes } from "../../../rules/parse.ts";
import { checkedProblems, listPacks } from "../../../rules/shipped.ts";
import { wrongRuleFiles } from "../../../rules/wrong-rule-files.ts";
import { CHANGED, MEND, wronglyRemembered } from "../../remembered/remembered.ts";
import type { Source } from "../../sources/source.ts";
import { nearName, sourcesNamed } from "../../sources/sources.ts";

export interface FoundPack {
  /** As it is printed. */
  readonly file: string;
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly shipped: boolean;
  /** Absent where a problem is an error. */
  readonly reviewed?: ReviewedPack;
  /** Of the rule file and of the fields file; those that have any. */
  readonly problems: readonly FileProblems[];
  /** Of the fields file; absent where there is none. */
  readonly fieldsBytes?: Uint8Array;
  /** The files of the disk that were read, the rule file first. */
  readonly inputs: readonly string[];
}

export type GoodPack = FoundPack & { readonly reviewed: ReviewedPack };

/** How strictly a file is judged. */
export interface Strictness {
  /** What a shipped pack needs is an error there. */
  readonly asShipped?: boolean;
  readonly strict?: boolean;
  /** As in `ParseOptions`. */
  readonly earlier?: boolean;
}

/** Without names, every shipped pack. @throws RuleError, UsageError, FileError for names that mean no files, and files that cannot be read */
export async function readPacks(names: readonly string[], strictness: Strictness = {}): Promise<FoundPack[]> {
  const sources = await sourcesNamed(names.length > 0 ? names : await listPacks());
  return Promise.all(sources.map((source) => readFound(source, strictness)));
}

/** @throws RuleError also `wrong-rule-file`, with all problems of all files */
export async function readGoodPacks(names: readonly string[], strictness: Strictness = {}): Promise<GoodPack[]> {
  return goodPacks(await readPacks(names, strictness));
}

/** As `readGoodPacks`. `known`: what is the same to the byte is not parsed again. */
export async function readGoodSources(
  sources: readonly Source[],
  known: readonly GoodPack[],
  strictness: Strictness = {},
): Promise<GoodPack[]> {
  return goodPacks(await Promise.all(sources.map((source) => readFound(source, strictness, known))));
}

/** Of a shipped file an approval says something else. */
function twinOf(found: Omit<FoundPack, "problems">, known: readonly GoodPack[]): GoodPack | undefined {
  return known.find((one) => {
    const isText = isSame(one.bytes, found.bytes) && one.shipped === found.shipped;
    return isText && isSame(one.fieldsBytes, found.fieldsBytes);
  });
}

/** An empty file is not the same as none. */
function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}

/** @throws RuleError `wrong-rule-file`, with all problems of all files */
export function goodPacks(found: readonly FoundPack[]): GoodPack[] {
  const good = found.flatMap((one) => (one.reviewed === undefined ? [] : [{ ...one, reviewed: one.reviewed }]));
  if (good.length === found.length) return good;
  throw wrongRuleFiles(found.flatMap(({ problems }) => problems));
}

/** Of several rule files a message names so many. */
const MOST_NAMED = 3;

/** @throws UsageError where the name means several rule files; RuleError */
export async function readOnePack(name: string, strictness: Strictness = {}): Promise<GoodPack> {
  const [first, ...others] = await readGoodPacks([name], strictness);
  if (first !== undefined && others.length === 0) return first;
  const names = [first, ...others].flatMap((one) => (one?.shipped ? one.reviewed.pack.id : (one?.file ?? [])));
  const more = names.length > MOST_NAMED ? ", …" : "";
  throw new UsageError(
    "several-packs",
    `${name} is ${1 + others.length} rule files; name one of them: ${names.slice(0, MOST_NAMED).join(", ")}${more}`,
  );
}

export async function readFound(
  source: Source,
  { asShipped = false, strict = false, earlier = false }: Strictness,
  known: readonly GoodPack[] = [],
): Promise<FoundPack> {
  const { file, fieldsFile, path, shipped } = source;
  const [bytes, fieldsBytes] = [await source.read(), await source.fields()];
  const names = { file, fields: fieldsFile };
  const inputs = path === undefined ? [] : [path, ...(fieldsBytes === undefined ? [] : [fieldsFileOf(path)])];
  const found = { file, source, bytes, shipped, inputs, ...(fieldsBytes && { fieldsBytes }) };
  const twin = twinOf(found, known);
  if (twin !== undefined) return { ...found, reviewed: twin.reviewed, problems: [] };
  const text = textOf(bytes);
  const fields = fieldsBytes === undefined ? undefined : textOf(fieldsBytes);
  if (text === undefined) return { ...found, problems: [notUtf8(names.file)] };
  if (fieldsBytes !== undefined && fields === undefined) return { ...found, problems: [notUtf8(names.fields)] };
  const beside: FieldsText | undefined = fields === undefined ? undefined : { file: names.fields, text: fields };
  const options = { file: names.file, shipped: shipped && asShipped, fromPackage: shipped, strict, earlier };
  return sameAsRun({ ...found, ...readPack(text, options, beside) }, bytes);
}

/** A run reads the checked form of a shipped pack, or the remembered one: nobody is shown what it would not do. */
async function sameAsRun(read: FoundPack, bytes: Uint8Array): Promise<FoundPack> {
  const [file = ""] = read.inputs;
  const wrong =
    (read.shipped ? await checkedProblems(file, bytes, read.reviewed?.pack) : undefined) ??
    (await rememberedProblems(bytes, read.reviewed ?? parseRuleBytes(bytes, { file })));
  if (wrong === undefined) return read;
  const { reviewed: _, ...rest } = read;
  return { ...rest, problems: [...read.problems, { ...wrong, file: nearName(wrong.file) }] };
}

async function rememberedProblems(
  bytes: Uint8Array,
  { pack, review }: Pick<ParsedRuleFile, "pack" | "review">,
): Promise<FileProblems | undefined> {
  const file = await wronglyRemembered(bytes, pack && { pack, ...(review && { review }) });
  if (file === undefined) return undefined;
  const problem = { code: "changed-pack", severity: "error", message: `this file ${CHANGED}`, fix: MEND } as const;
  return { file, text: "", problems: [problem] };
}

function notUtf8(file: string): FileProblems {
  return { file, text: "", problems: [notText("this file")] };
}

/** Where each input's output goes, decided and checked before any of them is read. */
import { access, constants, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { UsageError } from "../../errors/errors.ts";
import { systemCode } from "../../errors/system-error.ts";
import type { Settings } from "../arguments/settings.ts";
import { failing } from "../failure.ts";
import { isTerminal, STDERR } from "../messages.ts";
import type { Packed } from "./compression/formats.ts";
import { identityOf, identityOfFile, placeOf, statusOf } from "./identity.ts";
import type { Input } from "./input.ts";
import { checkPlainName, namesFolder, packedAs, packedName } from "./output-names.ts";
import { type OutputPacking, STDOUT } from "./output-writer.ts";

/** Inputs whose outputs come out one after another. */
export interface Batch {
  /** undefined: stdout. */
  readonly target: string | undefined;
  readonly inputs: readonly Input[];
  /** How the output is compressed; absent where it is not. */
  readonly packed?: Packed | undefined;
  /** Makes what compresses it. */
  readonly packing?: (() => OutputPacking) | undefined;
}

/** What a run reads besides its inputs. */
type Read = Pick<Settings, "rules" | "key" | "options">;

/** What names the outputs. */
type Naming = Pick<Settings, "output" | "compress">;

/**
 * Whether the outputs, and the `others` that are written besides, can be written, and nothing that is read is lost by it.
 *
 * @throws UsageError, FileError
 */
export async function planOutputs(
  inputs: readonly Input[],
  settings: Read & Naming,
  others: readonly string[] = [],
): Promise<Batch[]> {
  const batches = await batchesOf(inputs, settings);
  const targets = batches.flatMap(({ target }) => target ?? []);
  for (const other of others) checkPlainName(other);
  for (const target of [...targets, ...others]) await checkFolder(target);
  await checkNothingLost(inputs, [...targets, ...others], settings);
  return withPacking(batches, settings);
}

/** @throws UsageError `cannot-compress` */
async function withPacking(batches: readonly Batch[], { output, compress }: Naming): Promise<Batch[]> {
  const formats = batches.map(({ target }) => packedAs(target, compress, target !== output));
  if (batches.some(({ target }, i) => target === undefined && formats[i] !== undefined) && isTerminal(STDOUT)) {
    throw new UsageError(
      "cannot-compress",
      "what is compressed does not go to a terminal; name a file (-o), or a pipe",
    );
  }
  // Many outputs may be packed in one way.
  const makers = new Map<Packed, () => OutputPacking>();
  for (const format of new Set(formats)) {
    if (format === undefined) continue;
    const { packerOf } = await import("./compression/packing.ts");
    makers.set(format, await packerOf(format));
  }
  return batches.map((batch, i) => ({ ...batch, packed: formats[i], packing: makers.get(formats[i] as Packed) }));
}

async function batchesOf(inputs: readonly Input[], { output, compress }: Naming) {
  if (output === undefined) return [{ target: undefined, inputs }];
  if (!namesFolder(output) && !(await isFolder(output))) return [{ target: output, inputs }];
  const taken = new Map<string, string>();
  return inputs.map((input) => {
    if (input.name === "-") throw new UsageError("no-name", `stdin has no name that a file in ${output} could have`);
    const name = packedName(input.below ?? basename(input.name), compress);
    const other = taken.get(name);
    if (other !== undefined)
      throw new UsageError(
        "name-clash",
        `${other} and ${input.name} would both be ${join(output, name)} (a folder or a quoted glob keeps its folders)`,
      );
    taken.set(name, input.name);
    return { target: join(output, name), inputs: [input] };
  });
}

async function isFolder(name: string): Promise<boolean> {
  const status = await stat(name).catch(() => undefined);
  return status?.isDirectory() ?? false;
}

/** A file that is written beside and renamed needs a folder that takes new files; a missing one will be made. */
async function checkFolder(target: string): Promise<void> {
  const status = await stat(target).catch(() => undefined);
  if (status !== undefined && !status.isFile()) return;
  await access(`${await nearestThere(dirname(await placeOf(target)))}/`, constants.W_OK).catch(
    failing(target, "its folder cannot be written"),
  );
}

/** The folder itself, or the one that it will stand in. */
async function nearestThere(folder: string): Promise<string> {
  const above = dirname(folder);
  const isThere = await stat(folder).then(
    () => true,
    (error: unknown) => systemCode(error) !== "ENOENT",
  );
  return isThere || above === folder ? folder : nearestThere(above);
}

/** No output may be an input, the key, a rule file, the policy, or another output. */
async function checkNothingLost(
  inputs: readonly Input[],
  targets: readonly string[],
  { rules, key, options }: Read,
): Promise<void> {
  const taken = new Map<string, string>();
  for (const { name, identity } of inputs)
    if (identity !== undefined) taken.set(identity, name === "-" ? "stdin" : `the input ${name}`);
  const { policy } = options;
  const ruleFiles = await ruleFilesIn(rules);
  for (const name of [...ruleFiles, ...key, policy].flat().filter((name) => typeof name === "string")) {
    const identity = await identityOfFile(name);
    if (identity !== undefined) taken.set(identity, name);
  }
  const stdout = await statusOf(STDOUT).catch(() => undefined);
  if (stdout?.isFile()) claim(taken, "stdout", identityOf(stdout));
  const stderr = await statusOf(STDERR).catch(() => undefined);
  const log = stderr?.isFile() ? identityOf(stderr) : undefined;
  if (log !== undefined && !taken.has(log)) taken.set(log, "stderr");
  for (const target of targets) claim(taken, target, await identityOfTarget(target));
}

/** Each file that is read, also of folders, with the one of its fields; shipped packs are the package's. @throws RuleError */
async function ruleFilesIn(names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { fieldsFileOf, isPath, ruleFilesNamed } = await import("../../rules/load.ts");
  const found = await ruleFilesNamed(names.filter(isPath));
  return found.flatMap(({ file }) => [file, fieldsFileOf(file)]);
}

function claim(taken: Map<string, string>, target: string, identity: string | undefined): void {
  if (identity === undefined) return;
  const other = taken.get(identity);
  if (other !== undefined) throw new UsageError("output-is-input", `${target} would overwrite ${other}`);
  taken.set(identity, `the output ${target}`);
}

/** Of a file that is not there yet: its place. */
async function identityOfTarget(target: string): Promise<string | undefined> {
  const status = await stat(target, { bigint: true }).catch(() => undefined);
  if (status !== undefined) return identityOf(status);
  const place = await placeOf(target);
  const nearest = await nearestThere(dirname(place));
  return `${await identityOfFile(nearest)}/${relative(nearest, place)}`;
}

/** The options of `redact`, checked before any work. */
import { UsageError } from "../../errors/errors.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import type { Arguments } from "./arguments.ts";

export interface RedactSettings {
  readonly files: readonly string[];
  readonly rules: readonly string[];
  /** `FILE` or `env:NAME`, in their order. */
  readonly key: readonly string[];
  readonly output: string | undefined;
  readonly report: string | undefined;
  /** undefined: where stderr is a terminal. */
  readonly progress: boolean | undefined;
  readonly quiet: boolean;
  readonly dryRun: boolean;
  readonly verify: boolean;
  /** An input that is not of the packs' is only warned of. */
  readonly anyShape: boolean;
  readonly requireInput: boolean;
  /** What is written holds raw values. */
  readonly ownerOnly?: boolean;
  /** Globs: which files of folders are meant. */
  readonly include: readonly string[];
  readonly requireApproval: boolean;
  /** What the library is asked for. */
  readonly options: RedactOptions;
}

/** @throws UsageError */
export function checkSettings({ files, texts, flags }: Arguments): RedactSettings {
  const text = (name: string) => texts.get(name)?.[0];
  const settings: RedactSettings = {
    files: files.length === 0 ? ["-"] : files,
    rules: texts.get("rules") ?? [],
    key: texts.get("key") ?? [],
    output: text("output") === "-" ? undefined : text("output"),
    report: text("report"),
    progress: flags.get("progress"),
    quiet: flags.get("quiet") ?? false,
    dryRun: flags.get("dry-run") ?? false,
    verify: flags.get("verify") ?? false,
    anyShape: flags.get("any-shape") ?? false,
    requireInput: flags.get("require-input") ?? false,
    include: texts.get("include") ?? [],
    requireApproval: flags.get("require-approval") ?? false,
    options: withoutGaps({
      policy: text("policy"),
      purpose: text("purpose"),
      unlisted: text("unlisted") as RedactOptions["unlisted"],
      regions: text("regions")?.split(","),
      detect: text("detect"),
      format: text("format") as RedactOptions["format"],
      maxValueBytes: sizeOf("max-value-bytes", text("max-value-bytes")),
      maxDepth: countOf("max-depth", text("max-depth")),
    }),
  };
  checkTogether(settings);
  return settings;
}

function checkTogether({ files, rules, report, requireApproval, options }: RedactSettings): void {
  if (rules.length === 0 && options.policy !== undefined) {
    throw new UsageError("no-rules", "--policy says what happens to values that rules find: give --rules too");
  }
  if (rules.length === 0 && requireApproval) {
    throw new UsageError("no-rules", "--require-approval says that rule files have to be approved: give --rules too");
  }
  if (files.filter((file) => file === "-").length > 1)
    throw new UsageError("given-twice", "stdin can be read only once");
  if (report === "-") throw new UsageError("no-file", "--report needs the name of a file");
}

const UNITS: Readonly<Record<string, number>> = Object.freeze({ "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 });

function sizeOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, digits, unit = ""] = /^([0-9]{1,15})([KMG]?)$/i.exec(text) ?? [];
  const size = Number(digits) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
  if (size >= 1) return size;
  throw new UsageError("bad-number", `--${name}: "${text}" is not a size; write it like 65536, 64K or 16M`);
}

function countOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[0-9]{1,15}$/.test(text) && Number(text) >= 1) return Number(text);
  throw new UsageError("bad-number", `--${name}: "${text}" is not a whole number from 1 on`);
}

type WithoutGaps<Type> = { [Name in keyof Type]?: Exclude<Type[Name], undefined> };

/** The members that have a value. */
function withoutGaps<Type extends object>(members: Type): WithoutGaps<Type> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as WithoutGaps<Type>;
}

/** The options that commands which read inputs share, checked before any work. */
import { UsageError } from "../../errors/errors.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import type { ByteRange } from "../ranges/file-range.ts";
import { byteRangeIn, checkRanged } from "../ranges/ranges.ts";
import type { Arguments } from "./arguments.ts";
import { bytesNamed } from "./sizes.ts";

export interface Settings {
  readonly files: readonly string[];
  /** Globs: which files of folders are meant. */
  readonly include: readonly string[];
  readonly rules: readonly string[];
  readonly requireApproval: boolean;
  /** `FILE` or `env:NAME`, in their order. */
  readonly key: readonly string[];
  /** undefined: stdout. */
  readonly output: string | undefined;
  /** undefined: by the name of the output. */
  readonly compress: "gzip" | "zstd" | "none" | undefined;
  readonly requireInput: boolean;
  /** Only the lines that begin there are read; undefined: all. */
  readonly bytes: ByteRange | undefined;
  /** How many threads redact at most; undefined: as many as there are cores, where there is enough to do. */
  readonly jobs: number | undefined;
  /** An input that does not look like that of the packs is only warned of. */
  readonly anyShape: boolean;
  /** undefined: where stderr is a terminal. */
  readonly progress: boolean | undefined;
  readonly quiet: boolean;
  /** The options of the library. */
  readonly options: RedactOptions;
}

/** An option that the command does not take counts as not given. @throws UsageError */
export function checkSettings({ words, text, list, flag, choice }: Arguments): Settings {
  const bytes = byteRangeIn(text("bytes"));
  const settings: Settings = {
    files: words.length === 0 ? ["-"] : words,
    include: list("include"),
    rules: list("rules"),
    requireApproval: flag("require-approval"),
    key: list("key"),
    output: text("output") === "-" ? undefined : text("output"),
    compress: text("compress") as Settings["compress"],
    requireInput: flag("require-input"),
    bytes,
    jobs: countOf("jobs", text("jobs"), MOST_JOBS),
    anyShape: flag("any-shape"),
    progress: choice("progress"),
    quiet: flag("quiet"),
    options: withoutGaps({
      policy: text("policy"),
      purpose: text("purpose"),
      unlisted: text("unlisted") as RedactOptions["unlisted"],
      regions: text("regions")?.split(","),
      detect: text("detect"),
      format: (text("format") ?? (bytes && "ndjson")) as RedactOptions["format"],
      maxValueBytes: sizeOf("max-value-bytes", text("max-value-bytes")),
      maxDepth: countOf("max-depth", text("max-depth")),
    }),
  };
  checkTogether(settings);
  return settings;
}

function checkTogether({ files, rules, requireApproval, bytes, options }: Settings): void {
  if (rules.length === 0 && options.policy !== undefined) checkPolicyAlone(options);
  if (rules.length === 0 && requireApproval) {
    throw new UsageError("no-rules", "--require-approval says that rule files have to be approved: give --rules too");
  }
  if (files.filter((file) => file === "-").length > 1)
    throw new UsageError("given-twice", "stdin can be read only once");
  if (bytes !== undefined) checkRanged(files, options.format);
}

/** Without rules, a policy says what happens to what detectors find, and is for nothing where they are not asked. */
function checkPolicyAlone({ unlisted = "scan" }: RedactOptions): void {
  if (unlisted === "scan") return;
  const does = unlisted === "keep" ? "looks for nothing" : "replaces every value";
  const what = "--policy says what happens to what rules and detectors find";
  throw new UsageError("no-rules", `${what}, and --unlisted ${unlisted} ${does}: give --rules too`);
}

function sizeOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = bytesNamed(text);
  if (size >= 1) return size;
  throw new UsageError("bad-number", `--${name}: "${text}" is not a size; write it like 65536, 64K or 16M`);
}

const MOST_JOBS = 256;

function countOf(name: string, text: string | undefined, most = Number.POSITIVE_INFINITY): number | undefined {
  if (text === undefined) return undefined;
  if (/^[0-9]{1,15}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  const range = most < Number.POSITIVE_INFINITY ? `from 1 to ${most}` : "1 or more";
  throw new UsageError("bad-number", `--${name}: expected a whole number, ${range}, not "${text}"`);
}

type WithoutGaps<Type> = { [Name in keyof Type]?: Exclude<Type[Name], undefined> };

/** The members that have a value: a command may take fewer options than this, and refuses the name of another. */
function withoutGaps<Type extends object>(members: Type): WithoutGaps<Type> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as WithoutGaps<Type>;
}

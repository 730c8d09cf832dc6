/** What an option is, as data, and the options that several commands take. The parser, the help and the hints read them. */
import { DOCUMENT_FORMATS, FORMATS } from "../../redaction/options/format.ts";
import { POLICY_NAMES } from "../../rules/policy/built-in-policies.ts";

export interface Option {
  readonly name: string;
  readonly letter?: string;
  /** `list` may be given several times. */
  readonly kind: "text" | "list" | "flag";
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** What else its choices are called. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Of a list: all words after it, up to the next option, are its values. */
  readonly greedy?: boolean;
  /** Its value may begin with a dash. */
  readonly dashed?: boolean;
  /** What holds where the option is not given, in the words of the help. */
  readonly otherwise?: string;
  readonly group: string;
  readonly about: string;
  /** On the one screen of `-h`, in one line; without it, only `--help` has the option. */
  readonly brief?: string;
}

/** The headings of the help. */
export const GROUP = Object.freeze({
  READ: "What is read",
  WHAT: "What is redacted",
  PLACES: "Where it goes",
  LIMITS: "Limits",
  MESSAGES: "Messages",
  SHOWN: "How it is shown",
  WHAT_IS_ASKED: "What is asked",
});

const SHARED = Object.freeze({
  rules: {
    letter: "r",
    kind: "list",
    brief: "rules of the run",
    value: "PACK|FILE|DIR",
    group: GROUP.WHAT,
    about: "rules of the run; may be given several times",
  },
  policy: {
    letter: "p",
    kind: "text",
    brief: "what to do by category: mask, strict, or a file",
    value: "NAME|FILE",
    otherwise: "each rule's own action",
    group: GROUP.WHAT,
    about: `what to do by category, in place of each rule's own action: ${POLICY_NAMES.join(", ")}, or a file`,
  },
  unlisted: {
    kind: "text",
    brief: "values that no rule names: scan, replace, keep",
    value: "CHOICE",
    choices: ["scan", "replace", "keep"],
    otherwise: "what the rule files say, or scan",
    group: GROUP.WHAT,
    about: "what happens to values that no rule names",
  },
  regions: {
    kind: "text",
    brief: "countries whose national numbers are found",
    value: "CN,JP",
    otherwise: "those of the rule files",
    group: GROUP.WHAT,
    about: "countries (ISO 3166-1) whose national phone numbers and ids are found",
  },
  detect: {
    kind: "text",
    value: "LIST",
    dashed: true,
    otherwise: "all, phone=possible, person-name=context; verify: phone,email",
    group: GROUP.WHAT,
    about:
      "detectors at work: phone,email for these alone; -credit-card for all but one; phone=marked|valid|possible; person-name=context|dictionary|off",
  },
  key: {
    kind: "list",
    brief: "holds the key of keyed actions",
    value: "FILE|env:NAME",
    group: GROUP.WHAT,
    about: "holds a key for keyed actions, at least 32 bytes; may be given several times: the first writes, all reveal",
  },
  purpose: {
    kind: "text",
    value: "TEXT",
    otherwise: "none",
    group: GROUP.WHAT,
    about: "what the output is for: what keyed actions write joins inside one purpose only",
  },
  include: {
    kind: "list",
    value: "GLOB",
    otherwise: "what is JSON by name or content",
    group: GROUP.READ,
    about:
      "which files of folders are meant; !GLOB leaves out; may be given several times, the last that matches decides",
  },
  "require-input": { kind: "flag", group: GROUP.READ, about: "exit code 3 where there is no record at all" },
  bytes: {
    kind: "text",
    value: "FROM-TO",
    otherwise: "the whole file",
    group: GROUP.READ,
    about:
      "of one NDJSON file, the lines that begin from byte FROM up to, but not at, byte TO (K, M, G); FROM- goes to the end",
  },
  output: {
    letter: "o",
    kind: "text",
    brief: "where it is written; stdout without it",
    value: "FILE|DIR",
    otherwise: "stdout",
    group: GROUP.PLACES,
    about:
      "written to a temporary file, then renamed; a folder (out/) takes one file for each input; missing folders are made",
  },
  compress: {
    kind: "text",
    value: "HOW",
    choices: ["gzip", "zstd", "none"],
    otherwise: "by the output's name: .gz, .zst",
    group: GROUP.PLACES,
    about: "compresses the output, stdout too; in an output folder, names get the new ending in place of the old one",
  },
  format: {
    kind: "text",
    brief: "auto, json, ndjson, sse, patch",
    value: "FORMAT",
    choices: Object.keys(FORMATS),
    aliases: { jsonl: "ndjson" },
    otherwise: "auto: documents one after another, or an event stream by its first line",
    group: GROUP.LIMITS,
    about:
      "how documents follow each other (jsonl is ndjson; sse: in server-sent events; patch: JSON Patches, one a line)",
  },
  "any-shape": {
    kind: "flag",
    group: GROUP.LIMITS,
    about: "go on where the input does not look like that of the shipped packs: a warning, not exit code 3",
  },
  "max-value-bytes": {
    kind: "text",
    value: "N",
    otherwise: "16M",
    group: GROUP.LIMITS,
    about: "largest value that is examined; a larger one is replaced whole (K, M, G)",
  },
  "max-depth": { kind: "text", value: "N", otherwise: "1024", group: GROUP.LIMITS, about: "most open brackets" },
  jobs: {
    kind: "text",
    value: "N",
    otherwise: "as many as cores, where there is enough to do",
    group: GROUP.LIMITS,
    about: "threads that redact at the same time, 1 to 256; the output is the same",
  },
  progress: {
    kind: "flag",
    otherwise: "on a terminal",
    group: GROUP.MESSAGES,
    about: "bytes, rate and time left, on stderr; also --no-progress",
  },
  quiet: {
    kind: "flag",
    brief: "no progress, few warnings",
    group: GROUP.MESSAGES,
    about: "no progress; warnings only of what was not read, and of limits reached",
  },
} satisfies Readonly<Record<string, Omit<Option, "name">>>);

/** Of `--format`, where only documents are read. */
export const OF_DOCUMENTS: Partial<Option> = {
  choices: DOCUMENT_FORMATS,
  about: "how documents follow each other (jsonl is ndjson; sse: in server-sent events)",
};

type SharedName = keyof typeof SHARED;

/** An option that several commands take, as one of them has it. */
export function shared(name: SharedName, changes: Partial<Option> = {}): Option {
  return { name, ...SHARED[name], ...changes };
}

/** `--as`: the formats that an answer can have; without the option it has the first. */
export function formats(...choices: readonly string[]): Option {
  const about = "format of the answer";
  const brief = choices.join(", ");
  return { name: "as", kind: "text", value: "FORMAT", choices, otherwise: "text", group: GROUP.SHOWN, about, brief };
}

/** Stand beside every command. */
export const COMMON_OPTIONS: readonly Option[] = Object.freeze([
  {
    name: "help",
    letter: "h",
    kind: "flag",
    group: GROUP.MESSAGES,
    about: "show all of this; -h: the most used, on one screen",
  },
  { name: "version", kind: "flag", group: GROUP.MESSAGES, about: "show the version" },
]);

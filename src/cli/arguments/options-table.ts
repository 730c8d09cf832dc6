/** What the command line takes, as data: the parser, the help and the suggestions read it here. */
import { POLICY_NAMES } from "../../rules/policy/built-in-policies.ts";

export interface Option {
  readonly name: string;
  readonly letter?: string;
  /** `list` may be given several times. */
  readonly kind: "text" | "list" | "flag";
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Its value may begin with a dash. */
  readonly dashed?: boolean;
  /** What holds where the option is not given, as the help says it. */
  readonly otherwise?: string;
  readonly group: string;
  readonly about: string;
}

const READ = "What is read";
const WHAT = "What is redacted";
const PLACES = "Where it goes";
const LIMITS = "Limits";
const MESSAGES = "Messages";

export const OPTIONS: readonly Option[] = Object.freeze([
  {
    name: "rules",
    letter: "r",
    kind: "list",
    value: "PACK|FILE|DIR",
    group: WHAT,
    about: "rules of the run; may be given several times",
  },
  {
    name: "require-approval",
    kind: "flag",
    group: WHAT,
    about: "refuse rule files that are drafts, that changed since they were approved, or whose approval is over",
  },
  {
    name: "policy",
    letter: "p",
    kind: "text",
    value: "NAME|FILE",
    otherwise: "each rule's own action",
    group: WHAT,
    about: `what to do by category, in place of each rule's own action: ${POLICY_NAMES.join(", ")}, or a file`,
  },
  {
    name: "unlisted",
    kind: "text",
    value: "CHOICE",
    choices: ["scan", "replace", "keep"],
    otherwise: "what the rule files say, or scan",
    group: WHAT,
    about: "what happens to values that no rule names",
  },
  {
    name: "regions",
    kind: "text",
    value: "CN,JP",
    otherwise: "those of the rule files",
    group: WHAT,
    about: "countries (ISO 3166-1) whose national phone numbers and ids are found",
  },
  {
    name: "detect",
    kind: "text",
    value: "LIST",
    dashed: true,
    otherwise: "all, phone=possible",
    group: WHAT,
    about: "detectors at work: phone,email for these alone; -credit-card for all but one; phone=marked|valid|possible",
  },
  {
    name: "key",
    kind: "list",
    value: "FILE|env:NAME",
    group: WHAT,
    about: "holds a key for keyed actions, at least 32 bytes; may be given several times: the first writes, all reveal",
  },
  {
    name: "purpose",
    kind: "text",
    value: "TEXT",
    otherwise: "none",
    group: WHAT,
    about: "what the output is for: what keyed actions write joins inside one purpose only",
  },
  {
    name: "include",
    kind: "list",
    value: "GLOB",
    otherwise: "what is JSON by name or content",
    group: READ,
    about: "which files of folders are meant; !GLOB leaves out; may be given several times, the last that matches says",
  },
  { name: "require-input", kind: "flag", group: READ, about: "exit code 3 where there is no record at all" },
  {
    name: "output",
    letter: "o",
    kind: "text",
    value: "FILE|DIR",
    otherwise: "stdout",
    group: PLACES,
    about: "written beside and renamed; a folder takes one file for each input",
  },
  { name: "report", kind: "text", value: "FILE", group: PLACES, about: "what was done, in places and counts (JSON)" },
  { name: "dry-run", kind: "flag", group: PLACES, about: "do everything, write no JSON, print the report as text" },
  {
    name: "verify",
    kind: "flag",
    group: PLACES,
    about: "read the output again as the command verify does; where something is left, exit code 1 and no new file",
  },
  {
    name: "format",
    kind: "text",
    value: "FORMAT",
    choices: ["auto", "json", "ndjson"],
    otherwise: "auto: documents one after another",
    group: LIMITS,
    about: "how documents follow each other",
  },
  {
    name: "any-shape",
    kind: "flag",
    group: LIMITS,
    about: "go on where the input does not look like that of the shipped packs: a warning, not exit code 3",
  },
  {
    name: "max-value-bytes",
    kind: "text",
    value: "N",
    otherwise: "16M",
    group: LIMITS,
    about: "largest value that is examined; a larger one is replaced whole (K, M, G)",
  },
  { name: "max-depth", kind: "text", value: "N", otherwise: "1024", group: LIMITS, about: "most open brackets" },
  {
    name: "progress",
    kind: "flag",
    otherwise: "on a terminal",
    group: MESSAGES,
    about: "bytes, rate and time left, on stderr; also --no-progress",
  },
  { name: "quiet", kind: "flag", group: MESSAGES, about: "no warnings and no progress" },
]);

/** Stand beside every command. */
export const COMMON_OPTIONS: readonly Option[] = Object.freeze([
  { name: "help", letter: "h", kind: "flag", group: MESSAGES, about: "show this" },
  { name: "version", kind: "flag", group: MESSAGES, about: "show the version" },
]);

/** Options that `redact` has too. */
export function optionsNamed(...names: readonly string[]): readonly Option[] {
  return OPTIONS.filter(({ name }) => names.includes(name));
}

/** What the commands of `scrubjay rules` take, as data: the parser, the help and the suggestions read it here. */
import { type Option, optionsNamed } from "./options-table.ts";

export interface RulesCommand {
  readonly name: string;
  /** What stands behind the name in the help. */
  readonly words: string;
  /** How many words there are to be. */
  readonly count: { readonly least: number; readonly most: number };
  readonly about: string;
  readonly options: readonly Option[];
  /** After `scrubjay rules `. */
  readonly examples: readonly [string, string];
}

const HOW = "How it is shown";
const WHAT = "What is asked";

type Format = "text" | "json" | "csv" | "sarif" | "html";

function as(...choices: Format[]): Option {
  return { name: "as", kind: "text", value: "FORMAT", choices, otherwise: "text", group: HOW, about: "how it is said" };
}

const OUTPUT: Option = {
  name: "output",
  letter: "o",
  kind: "text",
  value: "FILE",
  otherwise: "stdout",
  group: HOW,
  about: "written beside and renamed; never over what was read",
};

const POLICY: Option = {
  name: "policy",
  letter: "p",
  kind: "text",
  value: "NAME|FILE",
  group: WHAT,
  about: "adds what each field comes to under this policy, and marks what is weaker",
};

const STRICT: Option = { name: "strict", kind: "flag", group: WHAT, about: "warnings are errors" };

const STRICT_VERSION: Option = {
  name: "strict",
  kind: "flag",
  group: WHAT,
  about: "also no, where NEW's version says less than its changes ask for",
};

const PATCH: Option = {
  name: "patch",
  kind: "flag",
  group: HOW,
  about: "what turns OLD into NEW, as JSON Patch (RFC 6902)",
};

const SAMPLE: Option = {
  name: "sample",
  kind: "list",
  value: "FILE",
  group: WHAT,
  about: "adds the fields of this JSON or NDJSON that nobody documents; may be given several times",
};

const VALUE: Option = {
  name: "value",
  kind: "text",
  value: "JSON",
  group: WHAT,
  about: "says what comes out of this value; what is no JSON is text",
};

const BY: Option = { name: "by", kind: "text", value: "NAME", group: WHAT, about: "who looked and approves" };

const UNTIL: Option = {
  name: "until",
  kind: "text",
  value: "DATE",
  otherwise: "a year from today",
  group: WHAT,
  about: "the last day on which that holds",
};

const COPY: Option = {
  name: "output",
  letter: "o",
  kind: "text",
  value: "DIR",
  otherwise: "the file itself",
  group: HOW,
  about: "folder for a copy with its fields file and sample; a pack that comes with scrubjay needs it",
};

const KEYS = optionsNamed("key", "purpose");

const PACKS = { words: "[PACK|FILE|DIR..]", count: { least: 0, most: Number.POSITIVE_INFINITY } };

export const RULES_COMMANDS: readonly RulesCommand[] = Object.freeze([
  {
    name: "list",
    ...PACKS,
    about: "the rule files there are, their versions, and who approved them",
    options: [as("text", "json", "csv"), OUTPUT],
    examples: ["list", "list sobot ./our-rules --as csv -o packs.csv"],
  },
  {
    name: "which",
    words: "FILE",
    count: { least: 1, most: 1 },
    about: "which shipped packs fit an export: how many of the places in its first records each names",
    options: [as("text", "json", "csv"), OUTPUT],
    examples: ["which export.json", "which - --as json"],
  },
  {
    name: "show",
    ...PACKS,
    about: "each field: category, subject, action, reason, source",
    options: [POLICY, as("text", "json", "csv", "html"), OUTPUT],
    examples: ["show kore-ai/call-details", "show kore-ai/call-details -p mask --as html -o call-details.html"],
  },
  {
    name: "explain",
    words: "PACK|FILE PATH",
    count: { least: 2, most: 2 },
    about: "which entry decides a place, why, and from which source",
    options: [VALUE, ...KEYS, as("text", "json"), OUTPUT],
    examples: [
      "explain kore-ai/call-details '$.data[*].userId'",
      "explain kore-ai/call-details /data/0/callPhoneNumber --value '\"+12025550123\"'",
    ],
  },
  {
    name: "check",
    ...PACKS,
    about: "all that is wrong with rule files: form, categories, paths, conflicts, ended reviews",
    options: [STRICT, as("text", "json", "sarif"), OUTPUT],
    examples: ["check acme/sessions.pii.yaml --strict", "check ./our-rules --as sarif -o rules.sarif"],
  },
  {
    name: "test",
    ...PACKS,
    about: "runs the tests that stand in rule files",
    options: [as("text", "json"), OUTPUT],
    examples: ["test", "test acme/sessions.pii.yaml"],
  },
  {
    name: "coverage",
    ...PACKS,
    about: "which documented fields the rules decide, and which entries nobody needs or tests",
    options: [SAMPLE, as("text", "json", "csv", "html"), OUTPUT],
    examples: [
      "coverage kore-ai/call-details --sample export.json",
      "coverage acme/sessions.pii.yaml --as html -o coverage.html",
    ],
  },
  {
    name: "diff",
    words: "OLD NEW",
    count: { least: 2, most: 2 },
    about: "what a change means: per field WEAKER or STRONGER, and the version it asks for",
    options: [STRICT_VERSION, PATCH, as("text", "json", "csv", "html"), OUTPUT],
    examples: [
      "diff kore-ai/call-details ./call-details.pii.yaml",
      "diff old.pii.yaml new.pii.yaml --patch -o change.json",
    ],
  },
  {
    name: "approve",
    words: "PACK|FILE",
    count: { least: 1, most: 1 },
    about: "writes into a rule file who approved it, with a digest of what was approved",
    options: [BY, UNTIL, COPY],
    examples: [
      'approve acme/sessions.pii.yaml --by "Ana Example, DPO"',
      'approve kore-ai/call-details --by "Ana Example, DPO" --until 2027-06-30 -o ./our-rules',
    ],
  },
  {
    name: "schema",
    words: "",
    count: { least: 0, most: 0 },
    about: "the JSON Schema of rule files, for editors",
    options: [OUTPUT],
    examples: ["schema", "schema -o pii-rules.schema.json"],
  },
  {
    name: "new",
    words: "VENDOR/RESOURCE",
    count: { least: 1, most: 1 },
    about: "a rule file to begin with, with comments",
    options: [OUTPUT],
    examples: ["new acme/sessions", "new acme/sessions -o acme/sessions.pii.yaml"],
  },
]);

/** What `scrubjay scan` takes, as data: the parser, the help and the suggestions read it here. */
import { OPTIONS, type Option } from "./options-table.ts";

const WHERE = "Where is looked";
const HOW = "How it is said";

export const SCAN_OPTIONS: readonly Option[] = Object.freeze([
  {
    ...asRedact("rules"),
    group: WHERE,
    otherwise: "every value and name",
    about:
      "looks only at what these leave open: no kept place, and none that a rule decides; may be given several times",
  },
  { ...asRedact("regions"), group: WHERE },
  { ...asRedact("detect"), group: WHERE },
  asRedact("include"),
  asRedact("require-input"),
  asRedact("format"),
  asRedact("any-shape"),
  { ...asRedact("max-value-bytes"), about: "largest value that is looked at; larger ones are counted (K, M, G)" },
  asRedact("max-depth"),
  {
    name: "as",
    kind: "text",
    value: "FORMAT",
    choices: ["text", "json", "csv"],
    otherwise: "text",
    group: HOW,
    about: "how the table is said",
  },
  {
    name: "output",
    letter: "o",
    kind: "text",
    value: "FILE",
    otherwise: "stdout",
    group: HOW,
    about: "where the table goes; written beside and renamed",
  },
  { name: "fail", kind: "flag", group: HOW, about: "exit code 1 if anything was found, or could not be looked at" },
  {
    name: "draft-rules",
    kind: "text",
    value: "FILE",
    group: HOW,
    about: "writes a rule file to begin with: a rule for each place with hits, all others scanned; never over a file",
  },
  {
    name: "id",
    kind: "text",
    value: "VENDOR/RESOURCE",
    otherwise: "by the names of its folder and itself",
    group: HOW,
    about: "id of the rule file",
  },
  asRedact("progress"),
  asRedact("quiet"),
]);

function asRedact(name: string): Option {
  const option = OPTIONS.find((known) => known.name === name);
  if (option === undefined) throw new Error(`redact has no option ${name}`);
  return option;
}

/** The diff of two files with all that a reviewer needs to decide by it, and to sign: which files, when, by which program, and what the words mean. */
import type { RulesDiff } from "../../review/diff/diff.ts";
import { fact, type Page, type Section } from "../page.ts";
import { diffPage } from "./diff-page.ts";

export interface ComparedFile {
  readonly file: string;
  /** SHA-256 of the file as it is, hexadecimal. */
  readonly digest: string;
  /** Of its fields file; null where there is none. */
  readonly fieldsDigest: string | null;
}

export interface Compared {
  /** The day on which they were compared, `YYYY-MM-DD`. */
  readonly made: string;
  /** Which program says so, and its version. */
  readonly tool: string;
  readonly before: ComparedFile;
  readonly after: ComparedFile;
}

export function signedDiffPage(diff: RulesDiff, compared: Compared): Page {
  const { title, sections } = diffPage(diff);
  return { title, sections: [headOf(compared), ...sections, WORDS, DECISION] };
}

function headOf({ made, tool, before, after }: Compared): Section {
  const facts = [fact("compared on", made), fact("by", tool), ...filesOf("old", before), ...filesOf("new", after)];
  return { heading: "", facts, table: undefined };
}

function filesOf(which: string, { file, digest, fieldsDigest }: ComparedFile) {
  return [
    fact(`${which} file`, file),
    fact(`${which} file, SHA-256`, digest),
    ...(fieldsDigest === null ? [] : [fact(`${which} fields file, SHA-256`, fieldsDigest)]),
  ];
}

const MEANINGS = [
  [
    "WEAKER",
    "Less is taken out than before, or what would show that is gone. Approve it only if that is what you want.",
  ],
  ["STRONGER", "More is taken out than before."],
  ["DIFFERENT", "Something else is done, which takes out neither less nor more."],
  ["NEW, WORDING", "An entry that was not there; words that change nothing of what is done."],
  ["decided", "All documents that the rules can tell apart were gone through: it is so."],
  ["unknown", "It may be so, and nothing decides it. It counts as weaker."],
  ["effect", "What becomes of values and names in exports."],
  ["guard", "What watches over the rules: tests, documented fields, sources, the approval."],
  [
    "joined",
    "The texts at this path are pieces of one text, as the words of a transcript are, and are looked at together.",
  ],
  ["also_in: text", "What stands in the field is looked for in the texts of the same record, too."],
  [
    "undecided",
    "No entry names the place: what the file says for the unlisted happens. Scan: detectors look for numbers, addresses and ids, and leave the rest.",
  ],
  ["policy", "The rule file under this policy; without one, with the actions that the file itself names."],
  ["MAJOR, MINOR, PATCH", "The first, second or third number of the version has to be raised."],
] as const;

const WORDS: Section = Object.freeze({
  heading: "What the words mean",
  facts: [],
  table: {
    columns: ["word", "means"],
    rows: MEANINGS.map(([word, means]) => ({ cells: [word, means], tone: "plain" as const })),
  },
});

const DECISION: Section = Object.freeze({
  heading: "Decision",
  facts: ["approved or refused", "name and date", "remarks"].map((name) => fact(name, "____________________")),
  table: undefined,
});

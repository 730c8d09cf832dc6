/** What the words of a rule file mean that a page uses. */
import type { ActionName } from "../../actions/table.ts";
import type { KEEP_REASONS } from "../../rules/check/entry.ts";
import { type Fact, fact } from "../page.ts";

const ACTIONS: Readonly<Record<ActionName | "keep", string>> = Object.freeze({
  keep: "The value stays as it is: somebody has examined the field and written down why.",
  scan: "Detectors look for numbers, addresses, ids and names in the value. They replace what they find and leave the rest; of names they find those that the words around them give away.",
  bucket: "A number becomes the lower edge of its range. What is no number is replaced.",
  truncate:
    "Only the beginning stays: of a date its year or month, of an IP address its network, of a code its first characters.",
  "shift-date":
    "Dates move by a number of days that depends on the key; the time between two dates of one record stays.",
  mask: "Letters and digits become stars; length and separators stay. Where ends stay too, they are at most half of the value.",
  "encrypt-format": "Digits become other digits and letters other letters. Whoever has the key can undo it.",
  tokenize: "A token stands for the value. Equal values have equal tokens; whoever has the key can undo it.",
  pseudonymize:
    "An invented name, number or address takes its place. Equal values become equal, and two others may; nobody can undo it.",
  hash: "Equal values become equal letters, so that records of one person can be joined. Nobody can undo it, but who has the key can try values.",
  replace: "A text becomes a label such as [EMAIL], a number 0, true becomes false. Nobody can undo it.",
  null: "The value becomes null, an object or a list with all that is in it.",
  remove: "The value goes with its name, an object or a list with all that is in it.",
});

const REASONS: Readonly<Record<(typeof KEEP_REASONS)[number], string>> = Object.freeze({
  "machine-generated": "A program made it, of no personal data: an id of a record, a duration, a mark.",
  "closed-list":
    "One of a few words or numbers that the platform or the tenant chose. Where values are given, only these stay.",
  "field-name": "It names a field or a tag, and is no value of a person.",
  aggregate: "A count or a sum over many.",
  public: "Anybody can read it, such as the host of the platform.",
  timestamp: "When something happened.",
});

const SUBJECTS: Readonly<Record<string, string>> = Object.freeze({
  anonymous_user: "who uses the service without a name",
  citizen_voter: "a citizen or voter",
  commuter: "who travels to work",
  consultant: "who works for the organisation without being employed",
  customer: "who buys or asks: the caller, the one who chats",
  employee: "who works for the organisation: an agent, a supervisor",
  job_applicant: "who applies for work",
  next_of_kin: "a relative of the person concerned",
  passenger: "who is carried",
  patient: "who is treated",
  prospect: "who may become a customer",
  shareholder: "who owns a part of the organisation",
  supplier_vendor: "who works for a supplier",
  trainee: "who is trained",
  visitor: "who visits a site or a place",
});

export interface Used {
  /** As rule files write them, without options. */
  readonly actions: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** In the order in which people learn them: whose data, what happens, why something stays. */
export function legendOf({ actions, reasons, subjects }: Used): Fact[] {
  return [...explained(SUBJECTS, subjects), ...explained(ACTIONS, actions), ...explained(REASONS, reasons)];
}

function explained(texts: Readonly<Record<string, string>>, used: ReadonlySet<string>): Fact[] {
  return Object.entries(texts).flatMap(([word, text]) => (used.has(word) ? [fact(word, text)] : []));
}

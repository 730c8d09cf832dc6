/** What a report is, member by member: whether data that was read is one, and the JSON Schema of reports. */
import { ACTION_NAMES } from "../actions/table.ts";
import { APPROVAL_STATES, UNLISTED } from "../rules/model.ts";
import {
  type CategoryReport,
  type FailureReport,
  type InputReport,
  type LimitsReport,
  type NotReadReport,
  type OptionsReport,
  type OutputReport,
  type PackReport,
  type PathReport,
  type PolicyReport,
  REPORT_FORMAT,
  type Report,
  type RuleReport,
  type UndecidedReport,
} from "./report.ts";
import {
  about,
  COUNT,
  EXIT_CODE,
  FLAG,
  type JsonSchema,
  listOf,
  mapOf,
  matching,
  object,
  oneOf,
  optional,
  orNull,
  type Shape,
  TEXT,
} from "./shape.ts";

const SHA256 = matching(/^[0-9a-f]{64}$/, "64 hexadecimal digits");
const DIGEST = matching(/^sha256:[0-9a-f]{64}$/, "a digest (sha256:…)");
const TIME = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, "a time of RFC 3339 in UTC");
const DAY = orNull(matching(/^\d{4}-\d{2}-\d{2}$/, "a day as YYYY-MM-DD"));

const INPUT = object<InputReport>({
  name: about("As it was given; - for stdin. The name of a file may say something of people.", TEXT),
  bytes: about("Bytes of JSON; where the input was compressed, those that came out of it.", COUNT),
  records: about("Records in it.", COUNT),
  rejected: about("Bad lines that were left out; absent where there were none.", optional(COUNT)),
  file: about(
    "The file as it was when it was opened; absent for pipes, and in reports of the library.",
    optional(
      object<NonNullable<InputReport["file"]>>({
        size: about("In bytes.", COUNT),
        modified: about("When it was last modified (RFC 3339, UTC).", TEXT),
      }),
    ),
  ),
  range: about(
    "Of a run over a part (--bytes): the lines that begin from byte from up to, but not at, byte to.",
    optional(
      object<NonNullable<InputReport["range"]>>({
        from: about("The first byte.", COUNT),
        to: about("The byte after the last one.", COUNT),
      }),
    ),
  ),
  compression: about("How it was compressed; absent where it was not.", optional(oneOf("gzip", "zstd", "brotli"))),
  compressedBytes: about("Bytes of the compressed file.", optional(COUNT)),
  hmac: about(
    "HMAC-SHA-256 of the bytes as they were read, compressed if they were, under a subkey of the key that wrote; of a range, of its lines. Absent without a key, and where the input was not read to its end.",
    optional(SHA256),
  ),
});

const OUTPUT = object<OutputReport>({
  name: about("As it was given; - for stdout.", TEXT),
  bytes: about("Bytes that were written.", COUNT),
  sha256: about(
    "SHA-256 of these bytes, compressed if they are: what sha256sum says of the file. Whoever can guess all of the output can see by it that the guess is right.",
    SHA256,
  ),
});

const OPTIONS = object<OptionsReport>({
  format: about("How records stand in the inputs.", TEXT),
  detect: about("--detect as it was given; absent where it was not.", optional(TEXT)),
  purpose: about("--purpose as it was given; absent where it was not.", optional(TEXT)),
  maxValueBytes: about("The most bytes of one value that is examined.", COUNT),
  maxDepth: about("The most containers that may be open at a time.", COUNT),
  anyShape: about("An input that does not look like that of the rule files was read all the same (--any-shape).", FLAG),
  requireApproval: about("Drafts, and files whose approval does not hold, were refused (--require-approval).", FLAG),
  verified: about(
    "The output was read again before it took its name (--verify): nothing was left in it but what keeps, or unlisted: keep, let stay.",
    FLAG,
  ),
  leavesOutBadLines: about("Bad lines were left out, and the run went on (--rejects).", FLAG),
});

const PACK = object<PackReport>({
  id: about("The id of the rule file.", TEXT),
  version: about("The version that it says.", TEXT),
  state: about("Whether somebody approved it as it was on the day of the run.", optional(oneOf(...APPROVAL_STATES))),
  approval: about("The same in words.", optional(TEXT)),
  by: about("Who approved it; null: nobody.", optional(orNull(TEXT))),
  date: about("When.", optional(DAY)),
  until: about("The last day on which the approval holds.", optional(DAY)),
  digest: about(
    "The file that ran: what an approval by the same person for the same days would cover; of a draft, SHA-256 of the file's bytes. Absent for rules that came from no file.",
    optional(DIGEST),
  ),
  approved: about(
    "The digest that the file's approval has: equal to digest if the file is what was approved; null where there is none.",
    optional(orNull(DIGEST)),
  ),
});

const RULE = object<RuleReport>({
  id: about("vendor/resource/entry.", TEXT),
  pack: about("Its rule file.", TEXT),
  action: about("What it does with values; keep for a reviewed keep.", oneOf("keep", ...ACTION_NAMES)),
  category: about("The category of the taxonomy (fideslang); absent where the entry has none.", optional(TEXT)),
  subject: about("Whose data it is; absent where the entry does not say.", optional(TEXT)),
  matched: about("Values that the entry decided.", COUNT),
  redacted: about("Those of them that came out as different bytes.", COUNT),
});

function pathsOf(decided: string): Shape {
  return listOf(
    object<PathReport>({
      path: about("The place; * for a name that may be personal.", TEXT),
      decided: about(decided, TEXT),
      count: about("Values there.", COUNT),
    }),
  );
}

const CATEGORY = object<CategoryReport>({
  category: about("A key of the taxonomy (fideslang).", TEXT),
  values: about("Values and names of members that rules of the category replaced.", COUNT),
  hits: about("Spans of texts that detectors of the category found, and that were replaced.", COUNT),
});

const POLICY = object<PolicyReport>({
  id: about("The id of the policy.", TEXT),
  version: about("The version that it says.", optional(TEXT)),
  digest: about("SHA-256 of the policy as it ran, with all that it extends.", optional(DIGEST)),
  weaker: about("Entries for which it does less than their rule file.", listOf(TEXT)),
  weakerHits: about("Categories of hits for which it does less than replace.", listOf(TEXT)),
});

const FAILURE = object<FailureReport>({
  input: about("The input that the run had come to.", optional(TEXT)),
  code: about("The code of the error; file where a file could not be read or written.", TEXT),
  offset: about("Where it is wrong, in bytes of JSON from 0; absent where it is not about a place.", optional(COUNT)),
  line: about("The same as a line, from 1.", optional(COUNT)),
  column: about("And the byte in that line, from 1.", optional(COUNT)),
  unread: about("Further inputs that were not read.", COUNT),
});

const LIMITS = object<LimitsReport>({
  heldTooLong: about("Values too large to hold for a filter: taken for personal data.", COUNT),
  tooLarge: about("Values too large to examine: replaced whole.", COUNT),
  fewValues: about("Values with too few possibilities to be encrypted: replaced whole.", COUNT),
  otherKind: about("Values of a kind that the action cannot work on: replaced whole.", COUNT),
  withoutBy: about("Dates in records without a value to shift by: replaced whole.", COUNT),
  waitedTooLong: about("Texts too far from the end of their record: replaced whole.", COUNT),
  notInPatch: about("Values of patches that depend on what is not in the patch: replaced whole.", COUNT),
  nestedTooDeep: about("Strings with JSON too deep inside of JSON: replaced whole.", COUNT),
  keptOtherwise: about("Values that the keep at their place does not keep: replaced.", COUNT),
  conflicts: about("Places where two entries of a file were equally near: the stronger one decided.", COUNT),
});

const REPORT = object<Report>({
  format: about("The format of reports.", oneOf(REPORT_FORMAT)),
  tool: about("The program and its version.", TEXT),
  core: about("SHA-256 of the WebAssembly core that ran.", optional(SHA256)),
  started: about("When the run began; of several runs, the first.", optional(TIME)),
  ended: about("When the run ended; of several runs, the last.", optional(TIME)),
  inputs: about("What was read, in order.", listOf(INPUT)),
  outputs: about("What stands where it was to be written; absent where nothing was.", optional(listOf(OUTPUT))),
  options: about("The options that matter for what came out, or for what the run refuses.", optional(OPTIONS)),
  packs: about("The rule files of the run.", listOf(PACK)),
  rules: about("What each of their entries did.", listOf(RULE)),
  paths: about("How many values were decided by which entry, place by place.", pathsOf("The entry.")),
  undecided: about(
    "Places that no entry decides.",
    listOf(
      object<UndecidedReport>({
        path: about("The place; * for a name that may be personal.", TEXT),
        count: about("Values there.", COUNT),
      }),
    ),
  ),
  keptOtherwise: about(
    "Places where values were not what the keep there keeps, and were replaced.",
    pathsOf("The keep."),
  ),
  regions: about("Countries whose national forms of numbers and ids were looked for.", listOf(TEXT)),
  notListed: about("Values at places past the 10,000 that are listed.", COUNT),
  policy: about("The policy of the run; absent where there was none.", optional(POLICY)),
  keys: about("Public ids of the run's keys, the one that writes first; never a key.", optional(listOf(TEXT))),
  normalization: about("The version by which keyed actions made one of ways to write a value.", optional(COUNT)),
  unlisted: about(
    "What happened to values that no entry decides.",
    object<Report["unlisted"]>({
      action: about("The same word as in rule files.", oneOf(...UNLISTED)),
      weaker: about("That is weaker than a rule file or the policy asks for.", FLAG),
    }),
  ),
  detectors: about("Detectors that ran; none where nothing was scanned.", listOf(TEXT)),
  detectorsOff: about("Built-in detectors that did not run.", optional(listOf(TEXT))),
  detectorModes: about("Modes of detectors that are not the usual ones.", optional(mapOf(TEXT))),
  detected: about("What detectors found and was replaced: counts by the detector's id.", mapOf(COUNT)),
  categories: about("What was taken out, by category, the largest first.", optional(listOf(CATEGORY))),
  neverMatched: about("Entries whose paths never occurred.", listOf(TEXT)),
  limits: about("How often something was replaced because of a limit.", LIMITS),
  notRead: about(
    "Files of folders that were not read.",
    optional(
      listOf(object<NotReadReport>({ name: about("The file.", TEXT), why: about("Why it was not read.", TEXT) })),
    ),
  ),
  failures: about("Why the run ended before its end; of several runs, each of them.", optional(listOf(FAILURE))),
  skippedNames: about("Names in folders that begin with _ or . and were passed over.", optional(COUNT)),
  whole: about("All inputs were read to their ends, and all of their outputs was written.", optional(FLAG)),
  digest: about(
    "SHA-256 of all that decides what comes out of an input. Runs with the same digest would make the same of it.",
    optional(SHA256),
  ),
  exit: about("The run's exit code.", EXIT_CODE),
});

/** The report, or what is wrong with it and where. */
export function reportIn(data: unknown): Report | string {
  const format = typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
  if (format !== REPORT_FORMAT) return `/format: expected "${REPORT_FORMAT}"`;
  return REPORT.check(data, "") ?? (data as Report);
}

/** Draft-07. scripts/build-schema.mjs writes it. */
export function reportSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Report of a run of scrubjay",
    description:
      "What a run did, in places and counts; no value of an input. Members that are not named here may come with later versions.",
    ...REPORT.schema,
  };
}

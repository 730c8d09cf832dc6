/** Which parts of the vendors' documents describe which pack, and what they say that its records hold. */
import type { ExampleField } from "./examples.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** A section of a document that describes a pack. */
export interface Described {
  readonly document: string;
  readonly section: string;
  /** Where the records of its example stand in the pack's documents: `["$.data.list[*]", "$"]`. */
  readonly moved?: readonly [from: string, to: string];
  /** Where the names of its table stand; without it they may stand anywhere. */
  readonly within?: string;
}

/** A field as a document has it; of a table without nesting only the names are known, outermost first. */
export interface DocumentedField {
  readonly section: string;
  readonly path?: string;
  readonly names: readonly string[];
  /** A value's type, in an example or as a table declares it. */
  readonly type?: string;
  /** Of an example. */
  readonly values?: ExampleField["values"];
}

const google = (document: string): Described[] =>
  ["model", "response-example"].map((section) => ({ document, section }));

const sobot = (section: string, more: Partial<Described> = {}): Described => {
  return { document: "sobot-data-service", section, ...more };
};

const IN_LIST = { within: "$.data.list[*]" };
const PUSHED = { moved: ["$.data.list[*]", "$"], within: "$" } as const;
const ENVELOPED = sobot("push-data-structure-reference");

export const DESCRIBED: Readonly<Record<string, readonly Described[]>> = {
  "google-ccai/calls": google("google-ccai-calls"),
  "google-ccai/chats": google("google-ccai-chats"),
  "kore-ai/call-details": [
    { document: "kore-ai-call-details", section: "sample-response" },
    { document: "kore-ai-call-details", section: "response-parameters" },
  ],
  "udesk/call-record-callback": [
    { document: "udesk-call-record-callback", section: "body-parameters", within: "$" },
    { document: "udesk-call-record-callback", section: "callback-example" },
  ],
  "sobot/main-talk-list": [sobot("query-main-talk-list"), sobot("main-customer-talk-list", IN_LIST)],
  "sobot/sub-talk-list": [sobot("query-sub-agent-talk-list"), sobot("sub-agent-talk-list", IN_LIST)],
  "sobot/main-and-sub-talk-list": [
    sobot("query-main-and-sub-talk-lists"),
    ...["$.data.call", "$.data.list[*]"].map((within) => sobot("main-customer-talk-list", { within })),
    ...["$.data.parties[*]", "$.data.list[*].parties[*]"].map((within) => sobot("sub-agent-talk-list", { within })),
  ],
  "sobot/push-main-talk": [
    ENVELOPED,
    sobot("push-talk-record-main-talk-list"),
    sobot("main-customer-talk-list", PUSHED),
    sobot("main-bot-talk-list"),
  ],
  "sobot/push-sub-talk": [
    ENVELOPED,
    sobot("push-agent-talk-details-sub-talk-list"),
    sobot("sub-agent-talk-list", PUSHED),
    sobot("sub-bot-talk-list", PUSHED),
  ],
  "sobot/push-encrypted": [ENVELOPED],
  "sobot/agent-status-callback": [ENVELOPED, sobot("agent-status-callback", { within: "$" })],
  "sobot/call-event": [ENVELOPED, sobot("call-event-push")],
  "sobot/agent-status-logs": [sobot("query-agent-work-status-logs", { within: "$.data.pageData[*]" })],
  "sobot/agent-indicators": [
    sobot("push-agent-indicator"),
    sobot("view-agent-indicator"),
    sobot("agent-list-summary", { within: "$.agentsSummary" }),
    sobot("call-monitoring-indicator-param", { within: "$.agentsSummary" }),
    sobot("agent-list", { within: "$.agentsMetrics.list[*]" }),
  ],
  "sobot/indicator-schemes": [sobot("get-all-indicator-display-schemes", { within: "$.data" })],
  "sobot/relay-number-report": [sobot("relay-number-report"), ...indicators("relay-number-indicator-list")],
  "sobot/agent-report": [sobot("agent-report"), ...indicators("agent-indicator-list")],
  "sobot/department-report": [sobot("department-report"), ...indicators("department-indicator-list")],
  "sobot/bot-main-talk-list": [sobot("main-bot-talk-list")],
  "sobot/bot-sub-talk-list": [sobot("sub-bot-talk-list", IN_LIST)],
};

/** A row of a report has the indicators, and so has the sum of its rows. */
function indicators(section: string): Described[] {
  return ["$.data.metric[*]", "$.data.amount"].map((within) => sobot(section, { within }));
}

/** @returns what the documents say of a pack's fields, each place and type once for each section. */
export function documentedFields(pack: string): DocumentedField[] {
  return (DESCRIBED[pack] ?? []).flatMap((described) => {
    const section = sectionOf(described.document, described.section);
    return [...fromExamples(section, described), ...fromTable(section, described)];
  });
}

const documents = new Map<string, ReadonlyMap<string, Section>>();

export function sectionOf(document: string, name: string): Section {
  const sections = documents.get(document) ?? sectionsOf(document);
  documents.set(document, sections);
  const section = sections.get(name);
  if (section === undefined) throw new Error(`${document} has no section ${name}`);
  return section;
}

function fromExamples({ examples }: Section, { section, moved = ["", ""] }: Described): DocumentedField[] {
  const [from, to] = moved;
  return examples
    .filter(({ path }) => path.startsWith(from))
    .map(({ path, ...field }) => ({ ...field, section, path: to + path.slice(from.length), names: namesOf(path) }))
    .filter(({ path }) => path !== "$");
}

function fromTable({ table }: Section, { section, within }: Described): DocumentedField[] {
  return table.flatMap(({ name, declared, members }) => {
    // A name that begins with a capital and a dot is that of the object's type, not of a member.
    const written = name.replace(/^[A-Z]\w*\./, "").replace(/^destination\./, "");
    const type = TYPES[declared];
    const field = { section, names: namesOf(written), ...(type === undefined ? {} : { type }) };
    const place = within === undefined ? {} : { path: `${within}.${written.replaceAll("[]", "[*]")}` };
    const inside = members.map((member): DocumentedField => ({ section, names: [...field.names, member] }));
    return [{ ...field, ...place }, ...inside];
  });
}

/** The types that tables declare, of those that are a leaf's. */
const TYPES: Readonly<Record<string, string>> = {
  String: "string",
  string: "string",
  date: "string",
  int: "number",
  long: "number",
  timestampMS: "number",
  boolean: "boolean",
};

/** The names of the members on the way, without marks of elements. */
export function namesOf(path: string): string[] {
  return path
    .replaceAll(/\[\*?\]/g, "")
    .split(".")
    .filter((name) => name !== "$" && name !== "");
}

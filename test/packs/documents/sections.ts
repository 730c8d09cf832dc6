/** The parts of each vendor's document, by the names under which rule files cite them. */
import { vendorDocument } from "../../helpers/vendor-docs.ts";
import { type ExampleField, readExamples } from "./examples.ts";
import { readTables, type TableField } from "./tables.ts";

export interface Section {
  /** Without what says how to ask. */
  readonly text: string;
  readonly examples: readonly ExampleField[];
  readonly table: readonly TableField[];
}

/** A section's name, and the line with which it begins. */
type Beginnings = readonly (readonly [name: string, line: RegExp])[];

const GOOGLE: Beginnings = [
  ["model", /모델/],
  ["call-status", /^상태 필드는 /],
  ["call-type", /^call_type 필드는 /],
  ["service-level-event", /^service_level_event /],
  ["adapter-fail-codes", /^adapter_fail_code /],
  ["parameters", /^(통화|채팅)$/],
  ["endpoint", /^엔드포인트:/],
  ["response-example", /^응답 예시:/],
];

const BEGINNINGS: Readonly<Record<string, Beginnings>> = {
  "google-ccai-calls": GOOGLE,
  "google-ccai-chats": GOOGLE,
  "udesk-call-record-callback": [
    ["body-parameters", /^コールバックbodyパラメータ/],
    ["callback-example", /コールバック例/],
  ],
};

/** What is asked instead of answered, and what a field may hold. */
const WITHOUT_FIELDS = [
  ...["call-status", "call-type", "service-level-event", "adapter-fail-codes", "parameters", "endpoint"],
  ...["path-parameters", "query-parameters", "request-header-parameters", "request-body-parameters"],
];

/** @returns the sections that hold fields of an answer or a message, or may. */
export function sectionsOf(document: string): ReadonlyMap<string, Section> {
  const lines = vendorDocument(document).split("\n");
  const sections = new Map<string, string[]>();
  let name = "";
  for (const line of lines) {
    name = beginsSection(document, line, name) ?? name;
    sections.set(name, [...(sections.get(name) ?? []), line]);
  }
  sections.delete("");
  return new Map([...sections].map(([slug, text]) => [slug, sectionOf(slug, answerOf(text).join("\n"))]));
}

function sectionOf(slug: string, text: string): Section {
  if (WITHOUT_FIELDS.includes(slug)) return { text, examples: [], table: [] };
  return { text, examples: readExamples(text), table: readTables(text) };
}

function beginsSection(document: string, line: string, current: string): string | undefined {
  const known = BEGINNINGS[document]?.find(([, begins]) => begins.test(line))?.[0];
  if (known !== undefined) return known === "model" && current !== "" ? undefined : known;
  const heading = /^# (.+)$|^(.+)¶$/.exec(line);
  const title = BEGINNINGS[document] === undefined ? (heading?.[1] ?? heading?.[2]) : undefined;
  return title
    ?.replace("●", "")
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-")
    .replace(/-$/, "");
}

/** Without what says how to ask: from `Request …:` to where an answer or a body begins. */
function answerOf(lines: readonly string[]): string[] {
  let isRequest = false;
  return lines.filter((line) => {
    if (/^Request param/.test(line)) isRequest = true;
    if (/^(Return (param|value)|Response example|Body example)/.test(line) || /Body example in/.test(line))
      isRequest = false;
    return !isRequest;
  });
}

/** A small rule file with everything a review looks at, and ways to change it. */

import type { ReviewedPack } from "../../src/review/reviewed-pack.ts";
import { type ReadPack, readPack } from "../../src/review/reviewed-pack.ts";
import { type SampledPack, sampledPack } from "../../src/review/seen/sampled.ts";
import type { SeenFile } from "../../src/review/seen/seen-file.ts";
import { SampleSurvey } from "../../src/review/seen/survey.ts";

/** What samples have, each text an input. */
export function sampled(
  pack: ReviewedPack,
  texts: readonly (string | Uint8Array)[],
  given: { readonly month?: string; readonly before?: SeenFile | undefined } = {},
): SampledPack {
  const survey = new SampleSurvey(pack);
  for (const text of texts) {
    const run = survey.begin();
    run.writeTo(text, () => {});
    run.endTo(() => {});
    survey.end(run);
  }
  return sampledPack(survey, pack, { month: "2026-11", ...given });
}

export const TODAY = "2026-11-21";

export const BASE = `# A comment
format: pii-rules/1
id: acme/calls
version: "1.2.3"
taxonomy: fideslang/3.1.1
records: ["$.data[*]", "$[*]"]
unlisted: scan
regions: ["US", "IN"]
sources:
  api: { title: Calls reference, retrieved: "2026-11-01" }
rules:
  - id: mail
    path: "$.customer.email"
    category: user.contact.email
    subject: customer
    action: replace
    source: ["api#customer"]
    why: Address of the customer
  - id: customer-other
    path: "$.customer"
    category: user
    subject: customer
    action: replace
    keys: true
    source: ["api#customer"]
    why: Whatever else stands there is about the customer
  - id: phone
    path: "$.phone"
    category: user.contact.phone_number
    subject: customer
    action: { mask: { keep_last: 2 } }
    source: ["api#call"]
    why: The number that calls
  - id: tag-caller
    path: "$.tags[?@.name == 'caller'].value"
    category: user.contact.phone_number
    subject: customer
    action: replace
    source: ["api#tags"]
    why: The number that calls
  - id: tag-unreviewed
    path: "$.tags[?@.name != 'caller' && @.name != 'queue'].value"
    category: user
    subject: customer
    action: replace
    source: ["api#tags"]
    why: A tag that nobody reviewed
keep:
  - id: record-id
    path: "$.id"
    category: system.operations
    reason: machine-generated
    source: ["api#call"]
    why: Names the call
  - id: tag-queue
    path: "$.tags[?@.name == 'queue'].value"
    reason: closed-list
    values: ["a", "sales"]
    source: ["api#tags"]
    why: A queue of the tenant
  - id: tag-name
    path: "$.tags[*].name"
    reason: field-name
    source: ["api#tags"]
    why: A name of the platform
envelope:
  keep:
    - id: total
      path: "$.total"
      reason: aggregate
      source: ["api#paging"]
      why: How many there are
tests:
  - name: a customer
    in: { total: 1, data: [{ id: "r-1", phone: "2025550123", customer: { email: ana@example.com, shoe: 38 } }] }
    decided:
      "$['total']": total
      "$['data'][0]['customer']['email']": mail
      "$['data'][0]['customer']['shoe']": customer-other
      "$['data'][0]['phone']": phone
    kept: ["$['data'][0]['id']"]
    gone: ["ana@example.com"]
  - name: tags
    in: { data: [{ tags: [{ name: caller, value: "2025550123" }, { name: queue, value: a }, { name: mood, value: sad }] }] }
    decided:
      "$['data'][0]['tags'][0]['name']": tag-name
      "$['data'][0]['tags'][0]['value']": tag-caller
      "$['data'][0]['tags'][1]['value']": tag-queue
      "$['data'][0]['tags'][2]['value']": tag-unreviewed
    gone: ["sad"]
`;

export const FIELDS = `path,type,source,vendor_declared,note
$.total,number,api#paging,,
$.data[*].id,string,api#call,,
$.data[*].phone,string,api#call,,
$.data[*].customer.email,string,api#customer,personal,
$.data[*].customer.*,string,api#customer,,"An open map, ""custom"""
$.data[*].tags[*].name,string,api#tags,,
$.data[*].tags[*].value,string,api#tags,,
`;

export function read(text: string, fields?: string): ReadPack {
  const options = { file: "calls.pii.yaml", today: TODAY };
  return readPack(text, options, fields === undefined ? undefined : { file: "calls.fields.csv", text: fields });
}

export function reviewed(text: string, fields?: string): ReviewedPack {
  const found = read(text, fields);
  if (found.reviewed === undefined) {
    throw new Error(found.problems.flatMap(({ problems }) => problems.map(({ message }) => message)).join("\n"));
  }
  return found.reviewed;
}

/** Replaces the one place where `before` stands. */
export function changed(before: string, after: string, text: string = BASE): string {
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`${before} stands ${parts.length - 1} times in the sample`);
  return parts.join(after);
}

/** Without the entry or test that begins with this line, up to the next one. */
export function without(first: string, text: string = BASE): string {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.includes(first));
  const indent = (lines[from] ?? "").search(/\S/);
  const isOver = (line: string) => line.trim() !== "" && line.search(/\S/) <= indent;
  const length = lines.slice(from + 1).findIndex(isOver);
  if (from < 0) throw new Error(`${first} does not stand in the sample`);
  return [...lines.slice(0, from), ...(length < 0 ? [""] : lines.slice(from + 1 + length))].join("\n");
}

/** A file of only these rules and keeps, for the record `$`. */
export function small(rules: string, rest = ""): ReviewedPack {
  return reviewed(`format: pii-rules/1\nid: acme/small\nversion: "1.0.0"\n${rest}rules:\n${rules}`);
}

export function rule(id: string, path: string, more = ""): string {
  return `  - id: ${id}\n    path: "${path}"\n    category: user.name\n${more}`;
}

export function keep(id: string, path: string): string {
  return `  - id: ${id}\n    path: "${path}"\n    reason: public\n    why: Reviewed\n`;
}

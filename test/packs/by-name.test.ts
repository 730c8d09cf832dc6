/**
 * A second opinion, which knows no rule file: what a documented field is called says, for many, whether it may stay. A pack
 * that decides otherwise is wrong, or the field is one of the exceptions below.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { outcomesOf } from "../../src/review/engine/outcomes.ts";
import { exampleOf, type Field, readFields } from "../../src/review/fields.ts";
import { loadRules } from "../../src/rules/load.ts";
import type { RulePack } from "../../src/rules/model.ts";
import { listPacks } from "../../src/rules/shipped.ts";

const packs = await listPacks();

const PERSONAL: readonly RegExp[] = [
  // Numbers, extensions and addresses of people.
  /(phone|mobile|e?mail|emailId|pstn|DN|DNIS)$/i,
  /(customer|screen|caller|callee|from|to|outbound|privacy|dialed|user|agent)_?number$/i,
  // Names.
  /(first_?name|last_?name|(agent|customer|service|contactBatch)Name)$/i,
  /(agent_info|from_agent|to_agent|contactDetailRel|Agents?(\[\*\])?)\.name$/,
  // Who it is: UUIDs, work numbers, contacts.
  /((^|[._])(agent|user|end_user|customer|service|contact|creator)_?(id|uuid|no)|agent(ID|UUID))$/i,
  // What was said, written, recorded and shown.
  /(record_?url|recording_url|avatar_url|photos\[\*\]\.url|videos\[\*\]\.url|profImage)$/i,
  /(notes(\[\*\])?|remarks?(\[\*\])?|csatFeedback|dialogueContent|sentenceMessage|matchedLog|_sms\[\*\])$/i,
  // Whatever a tenant puts there, and where and who somebody is.
  /(metaInfo|customData|attachedData|userData|variablesCollectedDuringCall)\.\*$/,
  /(variableValue|attachedData|userData|variablesCollectedDuringCall|city|areaCode|gender)$/i,
  // Cases in the tenant's other systems, and the call at its carrier.
  /(ticket_(id|url)|source(Record(Sub|Main))?(Id|Code)|_sid)$/,
];

const OPERATIONAL: readonly RegExp[] = [
  /(_at|time|timeMs|_timestamp|duration|count|countToday|_calls|_partits|_ratio|_percent)$/i,
  /(status|callI[dD]|call_id|conversationId|sessionId|companyId|lang|type)$/i,
  /(queueName|queueId|fromQueueName|menu\.name|menu_path|menu_path\.name|routerName|firstRouteName|departName|robotName)$/,
  // The tenant's own lines, and a place that millions share.
  /(gateway_number|relayNumber|support_number|province)$/i,
  /(callResult|hangupDisposition|rating|csatScore|pageSize|total|fee|feeSeconds|feeMinutes)$/,
];

/** Fields that are called like something else. */
const CALLED_OTHERWISE: readonly { readonly field: RegExp; readonly why: string }[] = [
  { field: /photos\[\*\]\.photo_type$/, why: "personal by the vendor's own note" },
  { field: /isVoicemail$/, why: "it says whether there is one" },
  { field: /sub_status$/, why: "it is a sentence that no document lists, and is scanned" },
];

function decisionsOf(fields: readonly Field[], pack: RulePack): [Field, string][] {
  const kinds = new Map(pack.entries.map(({ id, kind }) => [id, kind]));
  const outcomes = outcomesOf(fields.map(exampleOf), pack);
  // A field that filters decide on has several outcomes: the first is that of a name which nobody knows.
  return fields.map((field, i) => [field, kinds.get(outcomes[i]?.[0]?.entry ?? "") ?? "undecided"]);
}

function fieldsOf(name: string): readonly Field[] {
  return readFields(readFileSync(new URL(`../../rules/${name}.fields.csv`, import.meta.url), "utf8")).fields;
}

it.each([...PERSONAL, ...OPERATIONAL, ...CALLED_OTHERWISE.map(({ field }) => field)])(
  "some field is called %s",
  (sign) => {
    expect(packs.flatMap(fieldsOf).some(({ path }) => sign.test(path))).toBe(true);
  },
);

it.each(packs)("%s decides as the fields' names promise", async (name) => {
  const [pack] = (await loadRules(name)).packs;
  const wrong = decisionsOf(fieldsOf(name), pack as RulePack).filter(([{ path, vendorDeclared }, kind]) => {
    if (vendorDeclared !== "") return kind !== "rule";
    if (CALLED_OTHERWISE.some(({ field }) => field.test(path))) return false;
    if (PERSONAL.some((sign) => sign.test(path))) return kind !== "rule";
    return OPERATIONAL.some((sign) => sign.test(path)) && kind !== "keep";
  });
  expect(wrong.map(([{ path }, kind]) => `${path}: ${kind}`)).toEqual([]);
});

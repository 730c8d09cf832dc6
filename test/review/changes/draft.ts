/** A shipped pack as data that can be edited, and what a reviewer's tool makes of it afterwards. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { type ReviewedPack, readPack } from "../../../src/review/reviewed-pack.ts";
import { TODAY } from "../samples.ts";

export interface Entry {
  id: string;
  path: string;
  category?: string;
  subject?: string;
  action?: unknown;
  keys?: boolean;
  also_in?: string;
  values?: unknown[];
  reason?: string;
  source?: string[];
  why?: string;
}

export interface WrittenTest {
  name: string;
  in?: unknown;
  json?: string;
  decided?: Record<string, string>;
  undecided?: string[];
  kept?: string[];
  gone?: string[];
}

export interface Model {
  id: string;
  version: string;
  records: string[];
  unlisted: string;
  regions: string[];
  sources: Record<string, { title: string }>;
  reviewed?: unknown;
  rules?: Entry[];
  keep?: Entry[];
  envelope?: { rules?: Entry[]; keep?: Entry[] };
  detectors?: { [key: string]: unknown }[];
  tests: WrittenTest[];
}

export interface Draft {
  model: Model;
  /** The lines of the fields file; undefined where there is none. */
  fields: string[] | undefined;
  /** Instead of JSON, which is what the model is written as. */
  write?: (model: Model) => string;
}

export interface Shipped extends Draft {
  readonly name: string;
  /** Read from the text that a draft of it has, once for all changes that leave it as it is. */
  readonly reviewed: ReviewedPack;
  readonly sample: unknown;
}

const rules = fileURLToPath(new URL("../../../rules", import.meta.url));

/** All shipped packs, by name. */
export function shippedPacks(): Shipped[] {
  const files = readdirSync(rules, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".pii.yaml"));
  return files.sort().map((file): Shipped => {
    const read = (ending: string) => readFileSync(join(rules, file.replace(".pii.yaml", ending)), "utf8");
    const { reviewed } = readPack(read(".pii.yaml"), { file, today: TODAY });
    if (reviewed === undefined) throw new Error(`${file} is wrong`);
    const model = structuredClone(reviewed.model) as Model;
    const fields = read(".fields.csv").trimEnd().split("\n");
    const draft = readDraft({ model, fields });
    if (draft === undefined) throw new Error(`${file} is refused as JSON`);
    return { name: model.id, model, fields, reviewed: draft, sample: JSON.parse(read(".sample.json")) };
  });
}

export function copyOf({ model, fields, write }: Draft): Draft {
  return { model: structuredClone(model), fields: fields && [...fields], ...(write && { write }) };
}

/** undefined where the file is refused: then nothing has to be told of it. */
export function readDraft({ model, fields, write }: Draft): ReviewedPack | undefined {
  const text = (write ?? asJson)(model);
  const csv = fields === undefined ? undefined : { file: "x.fields.csv", text: `${fields.join("\n")}\n` };
  return readPack(text, { file: "x.pii.yaml", today: TODAY }, csv).reviewed;
}

/** A line for each member: positions are counted along lines. */
function asJson(model: Model): string {
  return JSON.stringify(model, null, 1);
}

/** As YAML, all texts quoted, with a comment here and there. */
export function asYaml(model: Model): string {
  const text = stringify(model, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  const quoted = text.replaceAll(/^( +)(\$.*?): (?=")/gm, (_, indent, path) => `${indent}${JSON.stringify(path)}: `);
  return `# written anew\n${quoted.replaceAll("\n  - id", "\n  # the next one\n  - id")}`;
}

export function rulesOf({ rules = [], envelope = {} }: Model): Entry[] {
  return [...rules, ...(envelope.rules ?? [])];
}

export function keepsOf({ keep = [], envelope = {} }: Model): Entry[] {
  return [...keep, ...(envelope.keep ?? [])];
}

export function entriesOf(model: Model): Entry[] {
  return [...rulesOf(model), ...keepsOf(model)];
}

/** The same entry of another draft. */
export function entryIn(model: Model, id: string): Entry {
  const found = entriesOf(model).find((entry) => entry.id === id);
  if (found === undefined) throw new Error("no such entry");
  return found;
}

/** The list that holds the entry. */
export function listWith({ rules = [], keep = [], envelope = {} }: Model, id: string): Entry[] {
  const lists = [rules, keep, envelope.rules ?? [], envelope.keep ?? []];
  return lists.find((list) => list.some((entry) => entry.id === id)) ?? [];
}

/** Takes an entry out, and what tests say of it: who wants to hide a change edits the tests, too. */
export function dropEntry(model: Model, id: string): void {
  const list = listWith(model, id);
  list.splice(
    list.findIndex((entry) => entry.id === id),
    1,
  );
  expectOf(model, id, undefined);
  dropEmpty(model);
}

/** What tests say that the entry decides, another one decides now; undefined: tests say nothing of it any more. */
export function expectOf(model: Model, id: string, other: string | undefined): void {
  for (const test of model.tests) {
    for (const [place, by] of Object.entries(test.decided ?? {})) {
      if (by !== id) continue;
      if (other !== undefined) (test.decided as Record<string, string>)[place] = other;
      else delete test.decided?.[place];
    }
    if (test.decided !== undefined && Object.keys(test.decided).length === 0) delete test.decided;
  }
  model.tests = model.tests.filter((test) => test.decided ?? test.undecided ?? test.kept ?? test.gone);
}

function dropEmpty(model: Model): void {
  for (const key of ["rules", "keep"] as const) if (model[key]?.length === 0) delete model[key];
  for (const key of ["rules", "keep"] as const) if (model.envelope?.[key]?.length === 0) delete model.envelope[key];
  if (model.envelope !== undefined && Object.keys(model.envelope).length === 0) delete model.envelope;
}

/** The paths of the fields file. */
export function fieldPaths({ fields = [] }: Draft): string[] {
  return fields.slice(1).map((line) => /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(line)?.slice(1).find(Boolean) ?? "");
}

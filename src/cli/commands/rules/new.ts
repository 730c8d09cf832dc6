/** `scrubjay rules new`: a rule file to begin with; from the vendor's own description also its fields file. */

import { readFile } from "node:fs/promises";
import { UsageError } from "../../../errors/errors.ts";
import { type Draft, draftFromDescription } from "../../../review/draft/description/description.ts";
import { newRuleFile } from "../../../review/draft/new-file.ts";
import { fieldsFileOf } from "../../../rules/load.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { failing } from "../../failure.ts";
import { identityOfFile } from "../../io/identity.ts";
import { watchSignals } from "../../io/interruption.ts";
import { saveTexts } from "../../io/write-answer.ts";
import { say } from "../../messages.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, OUTPUT, QUESTION } from "./options.ts";

const KINDS = ["openapi", "schema"] as const;
const CHOICES = ["operation", "path", "schema"] as const;

export const newFile: Command = {
  name: "rules new",
  words: "VENDOR/RESOURCE",
  count: exactly(1),
  brief: "a rule file to begin with",
  about: "a rule file to begin with, with comments; or a draft and its fields file from the vendor's own description",
  options: [
    {
      name: "from-openapi",
      kind: "text",
      brief: "a draft from an OpenAPI document",
      value: "FILE",
      group: QUESTION,
      about: "a draft from an OpenAPI document (3.0 to 3.2, or Swagger 2.0), JSON or YAML",
    },
    {
      name: "from-schema",
      kind: "text",
      brief: "a draft from a JSON Schema",
      value: "FILE",
      group: QUESTION,
      about: "a draft from a JSON Schema (draft-04 to 2020-12), JSON or YAML",
    },
    {
      name: "operation",
      kind: "text",
      brief: "operationId of the operation that is meant",
      value: "ID",
      otherwise: "the only one that answers JSON",
      group: QUESTION,
      about: "operationId of the operation whose answer is meant",
    },
    {
      name: "path",
      kind: "text",
      brief: "the operation by its path",
      value: "PATH",
      group: QUESTION,
      about: 'the operation by its path: "GET /calls"',
    },
    {
      name: "schema",
      kind: "text",
      value: "NAME",
      group: QUESTION,
      about: "a schema of the description instead, by its name",
    },
    { ...OUTPUT, about: `${OUTPUT.about}; the fields file goes beside it, and neither overwrites a file` },
  ],
  examples: [
    "$0 rules new acme/sessions -o acme/sessions.pii.yaml",
    '$0 rules new acme/calls --from-openapi openapi.yaml --path "GET /calls" -o acme/calls.pii.yaml',
  ],
  run: answering(find),
};

async function find(given: Arguments): Promise<Answer> {
  const output = given.text("output");
  const file = output === "-" ? undefined : output;
  const kind = kindIn(given);
  if (file !== undefined) await checkFree(file);
  const id = given.words[0] ?? "";
  const today = new Date().toISOString().slice(0, 10);
  if (kind === undefined) return { text: newRuleFile(id, today), exit: exitOf(true), inputs: [] };
  const source = given.text(`from-${kind}`) as string;
  const bytes = await readFile(source).catch(failing(source, "cannot be read"));
  const [operation, path, schema] = CHOICES.map((name) => given.text(name));
  const draft = draftFromDescription(bytes, source, { id, today, kind, choice: { operation, path, schema } });
  return file === undefined ? printed(draft, source) : saved(draft, file);
}

function kindIn({ text }: Arguments): (typeof KINDS)[number] | undefined {
  const [kind, other] = KINDS.filter((one) => text(`from-${one}`) !== undefined);
  const [choice, second] = CHOICES.filter((name) => text(name) !== undefined);
  if (other !== undefined) throw new UsageError("two-answers", "--from-openapi and --from-schema: give one of them");
  if (second !== undefined) throw new UsageError("two-answers", `--${choice} and --${second}: give one of them`);
  if (kind === undefined && choice !== undefined) {
    throw new UsageError("no-draft", `--${choice} is for a description: give --from-openapi or --from-schema too`);
  }
  if (kind === "schema" && choice !== undefined && choice !== "schema") {
    throw new UsageError("no-draft", `--${choice} is for --from-openapi: a JSON Schema has no operations`);
  }
  return kind;
}

/** Somebody's work may be in it. */
async function checkFree(file: string): Promise<void> {
  if ((await identityOfFile(file)) === undefined) return;
  throw new UsageError("file-exists", `${file} is there already; name another file, or remove it first`);
}

function printed({ rules }: Draft, source: string): Answer {
  say("note: with -o RESOURCE.pii.yaml, the fields file is written beside it: RESOURCE.fields.csv");
  return { text: rules, exit: exitOf(true), inputs: [source] };
}

async function saved({ rules, fields }: Draft, file: string): Promise<Answer> {
  const fieldsFile = fieldsFileOf(file);
  await checkFree(fieldsFile);
  watchSignals();
  await saveTexts([
    [fieldsFile, fields],
    [file, rules],
  ]);
  return { text: "", exit: exitOf(true), inputs: [] };
}

/** The ways through the product that have to do what the oracle does. One more is one more row. */
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { redactBytes, redactPatch, redactValue } from "../../src/redaction/redactor.ts";
import type { Report } from "../../src/report/report.ts";
import { redactTokens } from "../../src/stream-json.ts";
import { FORMS, type Forms, textOfAll, throughStage, tokensOf } from "../helpers/tokens.ts";
import type { Json } from "./spec.ts";

export interface Walked {
  /** JSON, as `JSON.stringify` writes what came out. */
  readonly text: string;
  readonly report: Report;
}

export interface Walker {
  readonly name: string;
  redact(value: Json, options: RedactOptions): Walked;
}

function bytesWalked(text: string, options: RedactOptions): Walked {
  const { bytes, report } = redactBytes(new TextEncoder().encode(text), options);
  return { text: JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))), report };
}

function valueWalked(value: Json, options: RedactOptions): Walked {
  const redacted = redactValue(value, options);
  return { text: JSON.stringify(redacted.value), report: redacted.report };
}

/** A patch that writes the whole document, parsed and as a line. */
function patchWalked(value: Json, options: RedactOptions): Walked {
  const { operations, report } = redactPatch([{ op: "add", path: "", value }], options);
  return { text: JSON.stringify((operations[0] as { readonly value: Json }).value), report };
}

function lineWalked(value: Json, options: RedactOptions): Walked {
  const line = `[{"op":"add","path":"","value":${JSON.stringify(value)}}]\n`;
  const { bytes, report } = redactBytes(line, { ...options, format: "patch" });
  return { text: JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))[0].value), report };
}

function tokensWalked(value: Json, options: RedactOptions, forms: Forms): Walked {
  const stage = redactTokens(options);
  const text = textOfAll(throughStage(stage, tokensOf(value, forms)), forms);
  return { text: JSON.stringify(JSON.parse(text)), report: stage.report };
}

export const WALKERS: readonly Walker[] = [
  { name: "bytes", redact: (value, options) => bytesWalked(JSON.stringify(value), options) },
  { name: "value", redact: valueWalked },
  { name: "patch", redact: patchWalked },
  { name: "line with a patch", redact: lineWalked },
  ...FORMS.map(([name, forms]): Walker => {
    return { name: `tokens, ${name}`, redact: (value, options) => tokensWalked(value, options, forms) };
  }),
];

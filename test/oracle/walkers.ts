/** The ways through the product that have to do what the oracle does. One more is one more row. */
import { none } from "stream-chain/core";
import { disassembler } from "stream-json/disassembler.js";
import { stringer } from "stream-json/stringer.js";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { redactBytes, redactValue } from "../../src/redaction/redactor.ts";
import type { Report } from "../../src/report/report.ts";
import { redactTokens } from "../../src/stream-json.ts";
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

/** In which forms keys, strings and numbers come. */
interface Forms {
  readonly packValues: boolean;
  readonly streamValues: boolean;
}

function tokensWalked(value: Json, options: RedactOptions, forms: Forms): Walked {
  const stage = redactTokens(options);
  const write = stringer({ useValues: forms.packValues });
  let text = "";
  const take = (made: unknown) => {
    const { values = [made] } = Object(made) as { values?: unknown[] };
    for (const token of values) if (token !== none) text += String(write(token as never)).replace("Symbol(object-stream.none)", "");
  };
  for (const token of disassembler(forms)(value)) take(stage(token as never));
  take(stage(none as never));
  return { text: JSON.stringify(JSON.parse(text)), report: stage.report };
}

export const WALKERS: readonly Walker[] = [
  { name: "bytes", redact: (value, options) => bytesWalked(JSON.stringify(value), options) },
  { name: "value", redact: valueWalked },
  {
    name: "tokens, packed",
    redact: (value, options) => tokensWalked(value, options, { packValues: true, streamValues: false }),
  },
  {
    name: "tokens, in pieces",
    redact: (value, options) => tokensWalked(value, options, { packValues: false, streamValues: true }),
  },
  {
    name: "tokens, both",
    redact: (value, options) => tokensWalked(value, options, { packValues: true, streamValues: true }),
  },
];

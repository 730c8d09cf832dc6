/** The ways through the product that have to do what the oracle does. One more is one more row. */
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { redactBytes, redactValue } from "../../src/redaction/redactor.ts";
import type { Report } from "../../src/report/report.ts";
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

export const WALKERS: readonly Walker[] = [
  { name: "bytes", redact: (value, options) => bytesWalked(JSON.stringify(value), options) },
  { name: "value", redact: valueWalked },
];

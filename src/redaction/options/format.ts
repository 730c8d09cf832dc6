/** The format of an input: how its documents stand in it. */
import type { DocumentFormat } from "../../scanner/scanner.ts";
import { unknown } from "./detect-option.ts";

/** By its name, how the documents of a format follow each other once they are taken out of what is around them. */
export const FORMATS = Object.freeze({
  auto: "auto",
  json: "json",
  ndjson: "ndjson",
  /** The data of events. */
  sse: "auto",
  /** The values of a patch, one after another; no value has a line break in it. */
  patch: "ndjson",
}) satisfies Readonly<Record<string, DocumentFormat>>;

/** Those whose documents are there as a whole: what checks or reveals an output reads no others. */
export const DOCUMENT_FORMATS: readonly string[] = Object.freeze(["auto", "json", "ndjson", "sse"]);

export type FormatName = keyof typeof FORMATS;

/** How documents follow each other: one after another, exactly one, one a line, which has two names; `sse`: in server-sent events; `patch`: JSON Patches, one a line. */
export type Format = FormatName | "jsonl";

/** The format by the one name that it has inside. @throws UsageError */
export function formatNamed(format: Format = "auto"): FormatName {
  const name = format === "jsonl" ? "ndjson" : format;
  if (!Object.hasOwn(FORMATS, name)) throw unknown("format", String(name), [...Object.keys(FORMATS), "jsonl"]);
  return name;
}

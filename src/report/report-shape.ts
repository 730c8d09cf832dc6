/** Whether data that was read is a report. */
import { REPORT_FORMAT, type Report } from "./report.ts";
import { COUNT, COUNTS, FLAG, listOf, object, optional, TEXT } from "./shape.ts";

const PLACES = listOf(object({ path: TEXT, decided: TEXT, count: COUNT }));

const INPUT = object({
  name: TEXT,
  bytes: COUNT,
  records: COUNT,
  rejected: optional(COUNT),
  file: optional(object({ size: COUNT, modified: TEXT })),
  range: optional(object({ from: COUNT, to: COUNT })),
});

const REPORT = object({
  tool: TEXT,
  inputs: listOf(INPUT),
  packs: listOf(object({ id: TEXT, version: TEXT })),
  rules: listOf(object({ id: TEXT, pack: TEXT, action: TEXT, matched: COUNT, redacted: COUNT })),
  paths: PLACES,
  undecided: listOf(object({ path: TEXT, count: COUNT })),
  keptOtherwise: PLACES,
  regions: listOf(TEXT),
  notListed: COUNT,
  policy: optional(object({ id: TEXT, weaker: listOf(TEXT), weakerHits: listOf(TEXT) })),
  keys: optional(listOf(TEXT)),
  normalization: optional(COUNT),
  unlisted: object({ action: TEXT, weaker: FLAG }),
  detectors: listOf(TEXT),
  detected: COUNTS,
  neverMatched: listOf(TEXT),
  limits: COUNTS,
  notRead: optional(listOf(object({ name: TEXT, why: TEXT }))),
  skippedNames: optional(COUNT),
  whole: optional(FLAG),
  digest: optional(TEXT),
  exit: COUNT,
});

/** The report, or what is wrong with it and where. */
export function reportIn(data: unknown): Report | string {
  const format = typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
  if (format !== REPORT_FORMAT) return `/format: expected "${REPORT_FORMAT}"`;
  return REPORT(data, "") ?? (data as Report);
}

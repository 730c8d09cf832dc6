/** scrubjay for Node: takes personal data out of JSON, by reviewed rule files. */
import "./actions/phone/load.ts";
import "./detectors/load.ts";

export type { Detector, DetectorKind, DetectorSettings, Span } from "./detectors/detector.ts";
export { EVIDENCE } from "./detectors/evidence.ts";
export { InputError, RuleError, UsageError } from "./errors.ts";
export { type KeyProvider, keyFiles } from "./keys/provider.ts";
export type { HitFinding, RedactOptions } from "./options.ts";
export type { RedactedBytes } from "./redaction/message.ts";
export { Redactor, redactBytes, redactValue } from "./redaction/redactor.ts";
export type { RedactedValue, ValueOptions } from "./redaction/value/value.ts";
export type { Report } from "./report/report.ts";
export { Revealer, type RevealOptions } from "./reveal.ts";
export { loadRules } from "./rules/load.ts";
export type { RuleSet } from "./rules/model.ts";
export { parseRules } from "./rules/parse.ts";
export { type ScanFinding, type ScanOptions, type ScanReport, scan } from "./scan.ts";
export type { Confidence } from "./scan-confidence.ts";
export {
  compile,
  type NodeRedaction as Redaction,
  type RedactStream,
  redact,
  type StreamOptions,
} from "./streams/node.ts";
export type { VerifyFinding, VerifyReport } from "./verify/report.ts";
export type { VerifyOptions } from "./verify/verifier.ts";
export { verify } from "./verify/verify.ts";

/**
 * scrubjay for Node: takes personal data out of JSON, by reviewed rule files.
 *
 * The entrance has exports and nothing else. What is not named here is nobody's to import.
 */

export type { ActionName, ActionSpec } from "./actions/table.ts";
export type { Detector, DetectorKind, DetectorSettings, PhoneStrictness, Span } from "./detectors/detector.ts";
export { EVIDENCE } from "./detectors/evidence.ts";
export type { Names } from "./detectors/person/dictionary/names.ts";
export type { InputErrorCode, RuleErrorCode, UsageErrorCode } from "./errors/error-codes.ts";
export {
  type FileProblems,
  InputError,
  type InputPlace,
  type Problem,
  RuleError,
  type TextPlace,
  UsageError,
} from "./errors/errors.ts";
export type { ProblemCode } from "./errors/problem-codes.ts";
export type { Bytes } from "./input/bytes.ts";
export type { Input } from "./input/whole-input.ts";
export { type KeyProvider, type KeyWarning, keyFiles, type ProvidedKey } from "./keys/provider.ts";
export type { Finding } from "./matcher/findings.ts";
export type { RedactedBytes } from "./redaction/message.ts";
export type { Ciphers } from "./redaction/options/ciphers.ts";
export type { Detect } from "./redaction/options/detect-option.ts";
export type { Format } from "./redaction/options/format.ts";
export type { BadRecord, HitFinding, RedactOptions } from "./redaction/options/options.ts";
export type { PatchOperation } from "./redaction/patch/operation.ts";
export type { RedactedPatch } from "./redaction/patch/patch.ts";
export { Redactor, redactBytes, redactPatch, redactValue } from "./redaction/redactor.ts";
export type { RedactedValue, ValueOptions } from "./redaction/value/value.ts";
export type {
  CategoryReport,
  FailureReport,
  InputReport,
  LimitsReport,
  NotReadReport,
  OptionsReport,
  OutputReport,
  PackReport,
  PathReport,
  PolicyReport,
  Report,
  RuleReport,
  UndecidedReport,
} from "./report/report.ts";
export { type RevealCounts, Revealer, type RevealOptions } from "./reveal/reveal.ts";
export { loadRules } from "./rules/load.ts";
export type {
  Approval,
  ApprovalState,
  Policy,
  PolicyLine,
  RuleEntry,
  RulePack,
  RuleSet,
  Unlisted,
} from "./rules/model.ts";
export { parseRules } from "./rules/parse.ts";
export { loadPolicy } from "./rules/policy/load-policy.ts";
export { parsePolicy } from "./rules/policy/parse-policy.ts";
export type { Confidence } from "./scan/confidence.ts";
export { type ScanFinding, type ScanOptions, type ScanReport, scan } from "./scan/scan.ts";
export type { Sink } from "./scanner/scanner.ts";
export {
  compile,
  type NodeRedaction as Redaction,
  type RedactStream,
  redact,
  type StreamOptions,
} from "./streams/node.ts";
export type {
  FirstPlace,
  PassedOver,
  VerifyFinding,
  VerifyReport,
  VerifyWarning,
  VerifyWarnings,
} from "./verify/report.ts";
export type { VerifyOptions } from "./verify/verifier.ts";
export { verify } from "./verify/verify.ts";
export type { WarnedKind } from "./verify/warned/warned.ts";

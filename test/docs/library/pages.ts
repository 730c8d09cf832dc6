/** The pages of the reference, and which names stand on which. */

/** Where they stand. */
export const FOLDER = "docs/library";

/** Public names by page, in the order of the pages, and of each page. */
export const REFERENCE: Readonly<Record<string, readonly string[]>> = {
  "compile-and-redact.md": [
    ...["compile", "Redaction", "RedactOptions", "Detect", "Format", "HitFinding", "BadRecord"],
    ...["redactBytes", "RedactedBytes", "Bytes"],
  ],
  "streams.md": [
    ...["redact", "RedactStream", "StreamOptions", "redactWeb", "WebRedactStream", "WebStreamOptions"],
    ...["Redactor", "Sink", "redactTokens", "TokenStage", "redactItems", "ItemStage", "StreamedItem"],
  ],
  "values-and-patches.md": [
    ...["redactValue", "RedactedValue", "ValueOptions", "redactPatch", "RedactedPatch", "PatchOperation"],
  ],
  "rules-and-policies.md": [
    ...["loadRules", "parseRules", "RuleSet", "RulePack", "RuleEntry", "ActionSpec", "ActionName", "Unlisted"],
    ...["Approval", "ApprovalState", "loadPolicy", "parsePolicy", "Policy", "PolicyLine"],
  ],
  "detectors.md": [
    ...["DetectorKind", "DetectorSettings", "PhoneStrictness", "Detector", "Span", "EVIDENCE", "Names", "names"],
  ],
  "scan-and-verify.md": [
    ...["scan", "ScanOptions", "ScanReport", "ScanFinding", "Confidence", "Finding", "Input"],
    ...["verify", "VerifyOptions", "VerifyReport", "VerifyFinding", "FirstPlace", "PassedOver"],
    ...["VerifyWarnings", "VerifyWarning", "WarnedKind"],
  ],
  "keys-and-reveal.md": [
    ...["keyFiles", "KeyProvider", "ProvidedKey", "KeyWarning", "Ciphers", "ciphers"],
    ...["Revealer", "RevealOptions", "RevealCounts"],
  ],
  "reports.md": [
    ...["Report", "InputReport", "PackReport", "RuleReport", "PathReport", "UndecidedReport", "LimitsReport"],
    ...["PolicyReport", "NotReadReport", "FailureReport", "OutputReport", "OptionsReport", "CategoryReport"],
  ],
  "errors.md": [
    ...["InputError", "InputPlace", "InputErrorCode", "UsageError", "UsageErrorCode", "RuleError", "RuleErrorCode"],
    ...["FileProblems", "Problem", "TextPlace", "ProblemCode"],
  ],
};

/** Where another name of the page differs in nothing but its case: they would have one anchor. */
export const HEADINGS: Readonly<Record<string, string>> = {
  ciphers: "ciphers, the value",
  names: "names, the value",
};

/** Their insides are the product's own, and may change: programs hand them on as they are. */
export const CLOSED: ReadonlySet<string> = new Set(["PathPattern"]);

/** Lists of codes, and the type of each; at least so many codes stand in it. */
export const CODE_LISTS = [
  { type: "InputErrorCode", about: "", file: "error-codes.ts", list: "INPUT_ERROR_CODES", least: 20 },
  { type: "UsageErrorCode", about: "", file: "error-codes.ts", list: "USAGE_ERROR_CODES", least: 60 },
  { type: "RuleErrorCode", about: "", file: "error-codes.ts", list: "RULE_ERROR_CODES", least: 10 },
  { type: "ProblemCode", about: "Of paths:", file: "problem-codes.ts", list: "PATH_ERROR_CODES", least: 5 },
  {
    type: "ProblemCode",
    about: "Of rule files and policies:",
    file: "problem-codes.ts",
    list: "PROBLEM_CODES",
    least: 60,
  },
  {
    type: "ProblemCode",
    about: "Of what `scrubjay rules` reads besides: fields files, approvals, installed packs, vendors' descriptions:",
    file: "problem-codes.ts",
    list: "REVIEW_PROBLEM_CODES",
    least: 15,
  },
] as const;

/** docs/library.md holds every public name, with what its docstring says. */
import { expect, it } from "vitest";
import { expectMade } from "./made.ts";
import { publicNames } from "./public-names.ts";

/** The names in the order of the page. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  "Compile once": ["compile", "Redaction", "RedactOptions", "HitFinding", "BadRecord", "Detect", "Format"],
  "Bytes and parsed values": [
    ...["redactBytes", "RedactedBytes", "redactValue", "RedactedValue", "ValueOptions", "Bytes"],
    ...["redactPatch", "RedactedPatch", "PatchOperation"],
  ],
  "Streams and pieces": ["redact", "RedactStream", "StreamOptions", "Redactor", "Sink"],
  "Tokens of stream-json": ["redactTokens", "TokenStage", "redactItems", "ItemStage", "StreamedItem"],
  "Rules and policies": [
    ...["loadRules", "parseRules", "RuleSet", "RulePack", "RuleEntry", "ActionSpec", "ActionName", "Unlisted"],
    ...["Approval", "ApprovalState", "loadPolicy", "parsePolicy", "Policy", "PolicyLine"],
  ],
  "Find and verify": [
    ...["scan", "ScanOptions", "ScanReport", "ScanFinding", "Confidence", "Finding", "Input"],
    ...["verify", "VerifyOptions", "VerifyReport", "VerifyFinding", "FirstPlace", "PassedOver"],
    ...["VerifyWarnings", "VerifyWarning", "WarnedKind"],
  ],
  "Keys, and the way back": [
    ...["keyFiles", "KeyProvider", "ProvidedKey", "KeyWarning", "Ciphers", "Revealer", "RevealOptions", "RevealCounts"],
  ],
  "Detectors of your own": [
    ...["DetectorKind", "DetectorSettings", "PhoneStrictness", "Detector", "Span", "EVIDENCE", "Names"],
  ],
  Reports: [
    ...["Report", "InputReport", "PackReport", "RuleReport", "PathReport", "UndecidedReport", "LimitsReport"],
    ...["PolicyReport", "NotReadReport", "OutputReport", "OptionsReport", "CategoryReport"],
  ],
  Errors: [
    ...["InputError", "InputPlace", "InputErrorCode", "UsageError", "UsageErrorCode", "RuleError", "RuleErrorCode"],
    ...["FileProblems", "Problem", "TextPlace", "ProblemCode"],
  ],
};

/** Those that `scrubjay/web` alone has, or has its own of; the others are above. */
const OF_WEB = ["redactWeb", "WebRedactStream", "WebStreamOptions", "ciphers"];

const byName = new Map(publicNames().map((one) => [one.name, one]));
const web = new Map(publicNames(["web"]).map((one) => [one.name, one]));

function section(name: string): string {
  const { about = "", declaration = "" } = byName.get(name) ?? web.get(name) ?? {};
  return [`### ${name}`, about, `\`\`\`ts declaration\n${declaration}\n\`\`\``]
    .filter((part) => part !== "")
    .join("\n\n");
}

it("has every public name once, and no other", () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual([...byName.keys()].sort());
});

it("has every name of scrubjay/web once", () => {
  expect([...web.keys()].filter((name) => !byName.has(name)).sort()).toEqual([...OF_WEB].sort());
  expectMade("docs/library.md", "scrubjay/web", OF_WEB.map(section).join("\n\n"));
});

it("says of every public name what it is for", () => {
  expect([...byName.values(), ...web.values()].filter(({ about }) => about === "").map(({ name }) => name)).toEqual([]);
});

it.each(Object.entries(GROUPS))("%s is up to date", (group, names) => {
  expectMade("docs/library.md", group.toLowerCase(), names.map(section).join("\n\n"));
});

/** The first screen: `scrubjay` alone, at a terminal. */
import type { Paint } from "../../errors/paint.ts";

const NEXT: readonly (readonly [what: string, command: string])[] = [
  ["Which pack fits my export?", "scrubjay rules which export.json"],
  ["Redact it, by that pack:", "scrubjay redact -r kore-ai/call-details export.json -o redacted.json"],
  ["What does a pack do to each field?", "scrubjay rules show kore-ai/call-details"],
  [
    "No pack fits: find what is there, and begin a rule file:",
    "scrubjay scan export.json --draft-rules acme/calls.pii.yaml",
  ],
  ["A page that shows what a pack does to an export, in your browser:", "scrubjay page"],
];

export function welcomeText(paint: Paint): string {
  return [
    "scrubjay takes personal data out of JSON exports of contact-centre platforms, by",
    "rule files that say where it is. All else stays as it was, byte for byte.",
    "",
    ...NEXT.flatMap(([what, command]) => [what, `  ${paint("heading", command)}`]),
    "",
    "export.json is a file of yours: a page of an API, lines of JSON, also .gz or .zst.",
    "All commands: scrubjay -h. Of one command: scrubjay redact -h",
  ].join("\n");
}

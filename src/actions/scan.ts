/** What the detectors find goes, and nothing else; true, false and null hold nothing. */
import { actionKind, noOptions, type PlainSpec, USUAL } from "./kind.ts";

export const scan = actionKind<PlainSpec<"scan">>({
  ...noOptions("scan", "Only what detectors find in the value is replaced."),
  ...USUAL,
  make: (_spec, { label }) => ({ string: label, number: "0", scans: true }),
});

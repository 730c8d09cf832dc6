/** What the detectors find goes, and nothing else; true, false and null hold nothing. */
import { type ActionKind, NO_STAND_IN, noOptions } from "./kind.ts";

type ScanSpec = { readonly name: "scan" };

export const scan: ActionKind<ScanSpec> = Object.freeze<ActionKind<ScanSpec>>({
  ...noOptions("scan", "Only what detectors find in the value is replaced."),
  name: "scan",
  needsKey: false,
  reversible: false,
  namesAreLabels: true,
  takes: undefined,
  standIn: NO_STAND_IN,
  make: (_spec, { label }) => ({ string: label, number: "0", scans: true }),
});

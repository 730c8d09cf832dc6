import type { ActionKind } from "./action.ts";

/** What the detectors find goes, and nothing else; true, false and null hold nothing. */
export const scan: ActionKind = Object.freeze<ActionKind>({
  needsKey: false,
  namesAreLabels: true,
  takes: undefined,
  make: (_spec, { label }) => ({ string: label, number: "0", scans: true }),
});

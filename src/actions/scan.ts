/** What the detectors find goes, and nothing else; true, false and null hold nothing. */
import { actionKind, noOptions, type PlainSpec, USUAL } from "./kind.ts";
import { plainSchema } from "./options.ts";

export const scanSchema = () => plainSchema("Only what detectors find in the value is replaced.");

export const scan = actionKind<PlainSpec<"scan">>({
  ...noOptions("scan"),
  ...USUAL,
  make: (_spec, { label }) => ({ string: label, number: "0", scans: true }),
});

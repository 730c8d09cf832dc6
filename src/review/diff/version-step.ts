/** Which version a change of rules needs: less redacted is MAJOR, more or new is MINOR, wording is PATCH. */
import type { Change } from "./change.ts";

/** From the smallest to the largest. */
const STEPS = ["none", "patch", "minor", "major"] as const;
export type VersionStep = (typeof STEPS)[number];

export interface VersionVerdict {
  readonly from: string;
  readonly to: string;
  readonly step: VersionStep;
  /** The lowest version that says enough. */
  readonly needed: string;
  /** The new file's version is at least that. */
  readonly enough: boolean;
}

const STEP_OF: Readonly<Record<Change["direction"], VersionStep>> = Object.freeze({
  WEAKER: "major",
  STRONGER: "minor",
  DIFFERENT: "minor",
  NEW: "minor",
  WORDING: "patch",
});

export function judgeVersion(from: string, to: string, changes: readonly Change[]): VersionVerdict {
  const step = STEPS.findLast((name) => changes.some(({ direction }) => STEP_OF[direction] === name)) ?? "none";
  const needed = raised(numbersOf(from), step);
  return { from, to, step, needed: needed.join("."), enough: isAtLeast(numbersOf(to), needed) };
}

/** Of a version by semver.org; what follows `-` or `+` does not count here. */
function numbersOf(version: string): number[] {
  return (version.split(/[-+]/, 1)[0] ?? "").split(".").map(Number);
}

function raised([major = 0, minor = 0, patch = 0]: readonly number[], step: VersionStep): number[] {
  if (step === "major") return [major + 1, 0, 0];
  if (step === "minor") return [major, minor + 1, 0];
  return [major, minor, step === "patch" ? patch + 1 : patch];
}

function isAtLeast(version: readonly number[], needed: readonly number[]): boolean {
  const at = needed.findIndex((number, i) => number !== version[i]);
  return at < 0 || (version[at] ?? 0) > (needed[at] ?? 0);
}

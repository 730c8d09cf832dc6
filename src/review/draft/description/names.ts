/** Which names of members may stand in a draft: a schema that a program made of data may have values for names. */
import { keyLabel } from "../../../matcher/labels.ts";
import { scanningRun, scanReportOf } from "../../../scan/scan.ts";
import type { PlaceStep } from "../../engine/place.ts";

const NONE: ReadonlySet<string> = new Set();
const ANY: PlaceStep = Object.freeze({ kind: "any" });

/** So many odd names are looked at; the others do not stand. */
const MOST_ODD_NAMES = 2000;

/** Of no more than so many characters, so that paths stay short. */
const LONGEST_NAME = 256;

/** What a reader cannot see, or UTF-8 cannot hold. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** How a name stands in a place: as it is, or, where it may be a value, as any name. */
export function nameSteps(): (name: string) => PlaceStep {
  const known = new Map<string, boolean>();
  let odd = 0;
  return (name) => {
    if (keyLabel(name, NONE) === name) return { kind: "name", name };
    const isFree = known.get(name) ?? (odd++ < MOST_ODD_NAMES && mayStand(name));
    if (known.size < MOST_ODD_NAMES) known.set(name, isFree);
    return isFree ? { kind: "name", name } : ANY;
  };
}

function mayStand(name: string): boolean {
  if (name.length > LONGEST_NAME || HIDDEN.test(name)) return false;
  const run = scanningRun({});
  run.writeTo(new TextEncoder().encode(JSON.stringify([name])), () => {});
  run.endTo(() => {});
  return scanReportOf(run).findings.length === 0;
}

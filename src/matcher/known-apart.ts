/**
 * Values that are known (`also_in: text`) although no request to replace them says so: of what is taken whole, of what a stronger
 * rule of another file decides, and numbers without evidence.
 */
import type { Nearest } from "./closed-lists.ts";
import type { Plan, PlannedEntry } from "./plan.ts";

interface Place extends Nearest {
  readonly decided: number;
  readonly taken: string | undefined;
  readonly covered: boolean;
}

/** Whether some values at the place are. */
export function isKnownApart(place: Place, plan: Plan): boolean {
  const { nearest, without, decided, taken, covered } = place;
  const isTaken = covered || taken !== undefined;
  return nearest.some((entry, file) => {
    const hasList = plan.entries[entry]?.values !== undefined;
    const known = plan.entries[hasList ? (without[file] as number) : entry];
    if (known?.alsoInText !== true) return false;
    const isAsked = !isTaken && known === plan.entries[decided] && !(hasList && plan.fileCount > 1);
    return !isAsked || known.action?.name === "scan";
  });
}

/** The entries by which a value at the place is known, given as JSON: one for each file. */
export function knownBy({ nearest, without }: Nearest, json: string, plan: Plan): readonly number[] {
  const entries = nearest.map((entry, file) => {
    const values = plan.entries[entry]?.values;
    const isKept = values?.has(JSON.parse(json) as string | number | boolean) !== false;
    return isKept ? entry : (without[file] as number);
  });
  return entries.filter((entry) => isKnown(plan.entries[entry]));
}

function isKnown(entry: PlannedEntry | undefined): boolean {
  return entry?.alsoInText === true;
}

/** Starts lanes: each thread gets a copy of all that one thread would know, and reads none of it again. */

import { keysIn } from "../../redaction/options/option-types.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { coreModule } from "../../scanner/core.ts";
import type { Settings } from "../arguments/settings.ts";
import type { Reads } from "../input-run.ts";
import type { Digests } from "../io/digests.ts";
import type { Writes } from "../io/open-target.ts";
import type { PackChecking } from "../pack-check.ts";
import type { Lane, LaneSession } from "./lane.ts";
import { type Check, LaneRun, type Sum } from "./lane-run.ts";
import { WorkerLane } from "./worker-lane.ts";

export interface LanesWanted {
  readonly settings: Settings;
  readonly options: RedactOptions;
  readonly packs: PackChecking | undefined;
  readonly writes: Writes;
  readonly sum: Sum;
  readonly check: Check | undefined;
  readonly digests: Digests | undefined;
}

/** undefined where not one thread can be had. */
export function startLanes(count: number, wanted: LanesWanted): Reads | undefined {
  const session = sessionOf(wanted);
  const lanes = Array.from({ length: count }, () => laneOf(session)).filter((lane) => lane !== undefined);
  if (lanes.length === 0) return undefined;
  return new LaneRun({ ...wanted, lanes, newLane: () => laneOf(session) });
}

function sessionOf({ settings, options: given, packs, check, digests }: LanesWanted): LaneSession {
  const { key } = given;
  // Copies: bytes that share their memory with others would take that memory along.
  const options = key === undefined ? given : { ...given, key: keysIn(key) };
  return {
    settings,
    options,
    packs: packs && { ...packs, options },
    core: coreModule(),
    verifies: check !== undefined,
    digests: digests !== undefined,
  };
}

/** undefined where no thread can be had: there may be too many of them, or Node may have been told to allow none. */
function laneOf(session: LaneSession): Lane | undefined {
  try {
    return new WorkerLane(session);
  } catch {
    return undefined;
  }
}

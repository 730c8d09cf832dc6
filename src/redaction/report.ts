/** The report of a run, made of what it has counted. */

import { DETECTOR_NAMES } from "../detectors/names.ts";
import { InputError } from "../errors/errors.ts";
import { tally } from "../matcher/tally.ts";
import { categoriesOf } from "../report/categories.ts";
import { allOf, type HitsByGrade } from "../report/hits.ts";
import { type PackReport, REPORT_FORMAT, type Report } from "../report/report.ts";
import { addCounts } from "../report/sums.ts";
import { VERSION } from "../report/version.ts";
import type { RulePack } from "../rules/model.ts";
import { approvalFacts } from "../rules/packs/approval-text.ts";
import type { Compiled } from "./compiled.ts";
import type { Counted } from "./counted.ts";
import { chosenDetectors, regionsOf } from "./options/options.ts";

/** 3 for an input that is wrong, 2 where something else stopped the run. */
export type RunExit = 0 | 2 | 3;

/** Not only the input can stop a run: also a detector, or whoever takes the output. */
export function exitAfter(error: unknown): RunExit {
  if (error === undefined) return 0;
  return error instanceof InputError ? 3 : 2;
}

export function reportOf(compiled: Compiled, counted: Counted, exit: RunExit = 0): Report {
  const { plan, options, policy, keys, categories, normalization } = compiled;
  const { bytes, records, rejected = 0, visits, counts } = counted;
  const { notKept, conflicts, ...tallied } = tally(plan, visits, counts.names);
  const { modes } = chosenDetectors(options);
  const { unlisted, weaker } = plan;
  const packs = options.rules?.packs ?? [];
  const detected = addCounts([...counts.hits.byPlace.values()].map(hitsByDetector));
  return {
    format: REPORT_FORMAT,
    tool: `scrubjay ${VERSION}`,
    inputs: [{ name: "", bytes, records, ...(rejected > 0 && { rejected }) }],
    packs: packs.map(packReport),
    ...tallied,
    ...(policy && { policy }),
    ...(keys && { keys: keys.ids }),
    ...(normalization !== undefined && { normalization }),
    unlisted: { action: unlisted, weaker },
    regions: regionsOf(options),
    detectors: [...categories.keys()],
    detectorsOff: DETECTOR_NAMES.filter((id) => !categories.has(id)),
    ...(Object.keys(modes).length > 0 && { detectorModes: modes }),
    detected,
    categories: categoriesOf(tallied.rules, detected, categories),
    limits: limitsOf(counted, notKept, conflicts),
    exit: exit === 0 && rejected > 0 ? 3 : exit,
  };
}

function packReport({ id, version, approval }: RulePack): PackReport {
  const { digest, approved = null } = approval ?? {};
  return { id, version, ...approvalFacts(approval), ...(digest !== undefined && { digest, approved }) };
}

function hitsByDetector(hits: ReadonlyMap<string, HitsByGrade>): Record<string, number> {
  return Object.fromEntries([...hits].map(([detector, grades]) => [detector, allOf(grades)]));
}

function limitsOf({ counts, tooLarge }: Counted, keptOtherwise: number, conflicts: number): Report["limits"] {
  const { replaced } = counts;
  return {
    heldTooLong: counts.heldTooLong,
    tooLarge: tooLarge + counts.largeNames + (replaced.get("too-long") ?? 0),
    fewValues: replaced.get("few-values") ?? 0,
    otherKind: replaced.get("other-characters") ?? 0,
    withoutBy: replaced.get("without-by") ?? 0,
    waitedTooLong: counts.waitedTooLong,
    notInPatch: counts.notInPatch,
    nestedTooDeep: counts.tooDeep,
    keptOtherwise,
    conflicts,
  };
}

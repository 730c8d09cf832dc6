/** All that decides what comes out of an input, as plain data: for comparing runs. */
import { inAnyOrder } from "../../report/canonical.ts";
import type { Report } from "../../report/report.ts";
import type { Policy, RulePack } from "../../rules/model.ts";
import { DEFAULT_SIZES, type RedactOptions, regionsOf } from "./options.ts";

/** What `report` says of the options: the run's. */
type Said = Pick<Report, "tool" | "keys" | "detectors" | "detectorModes">;

/** Holds no key, and is the same for rules, regions and detectors in another order. The program's own detectors are not in it. */
export function decidingIn(options: RedactOptions, { tool, keys = [], detectors, detectorModes = {} }: Said): object {
  const { rules, policy, unlisted, purpose = "", format = "auto", onBadRecord } = options;
  const { maxValueBytes = DEFAULT_SIZES.maxValueBytes, maxDepth = DEFAULT_SIZES.maxDepth } = options;
  return {
    tool,
    packs: inAnyOrder((rules?.packs ?? []).map(ofPack)),
    policy: typeof policy === "object" ? policyData(policy) : (policy ?? null),
    unlisted: unlisted ?? null,
    regions: [...regionsOf(options)].sort(),
    detectors: [...detectors].sort(),
    detectorModes,
    purpose,
    keys,
    format,
    maxValueBytes,
    maxDepth,
    leavesOutBadLines: onBadRecord !== undefined,
  };
}

/** But for who approved it: that changes with the day. */
function ofPack({ approval: _, regions: __, records, entries, ...others }: RulePack): object {
  return { ...others, records: inAnyOrder(records), entries: inAnyOrder(entries) };
}

/** A policy as data that is the same whatever the order of its lines. */
export function policyData({ categories, rules, ...others }: Policy): object {
  return { ...others, categories: inAnyOrder(categories), rules: inAnyOrder(rules) };
}

/**
 * What a change of a rule file means: in words, in effects, in tests; and which version it needs. This room compares two
 * versions by what the engine does with each, and may not call anything weaker or stronger by its wording alone.
 */

import type { Policy } from "../../rules/model.ts";
import { BUILT_IN_POLICIES } from "../../rules/policy/built-in-policies.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import type { Change } from "./change.ts";
import { diffDetectors } from "./detectors.ts";
import { diffEffects } from "./effects.ts";
import { diffEntries } from "./entries.ts";
import { diffFields } from "./guards/documented.ts";
import { diffGuards } from "./guards/guards.ts";
import { diffTests } from "./guards/tests.ts";
import { diffHeader } from "./header.ts";
import { sorted, textChange } from "./order.ts";
import { diffRenames, renames, withNewIds } from "./renames.ts";
import { judgeVersion, type VersionVerdict } from "./version-step.ts";

export interface RulesDiff {
  readonly format: "scrubjay-diff/1";
  readonly pack: string;
  /** The id that the pack had before: mostly the same. */
  readonly packBefore: string;
  /** WEAKER first; then by entry. */
  readonly changes: readonly Change[];
  /** Something is redacted less, or guarded less. */
  readonly weaker: boolean;
  readonly version: VersionVerdict;
}

/** @param given policies besides the built-in ones, under which both versions are compared, too. */
export function diffRules(old: ReviewedPack, after: ReviewedPack, given: readonly Policy[] = []): RulesDiff {
  const names = renames(old, after);
  const before = withNewIds(old, names);
  const policies = [...BUILT_IN_POLICIES, ...given];
  const found = [
    ...diffHeader(before, after),
    ...diffRenames(old, names, policies),
    ...diffEntries(before, after, policies),
    ...diffDetectors(before, after, policies),
    ...diffEffects(before, after, policies),
    ...diffGuards(before, after),
    ...diffFields(before, after),
    ...diffTests(before, after),
  ];
  const changes = found.length > 0 ? sorted(found) : textChange(before, after);
  return {
    format: "scrubjay-diff/1",
    pack: after.pack.id,
    packBefore: before.pack.id,
    changes,
    weaker: changes.some(({ direction }) => direction === "WEAKER"),
    version: judgeVersion(before.pack.version, after.pack.version, changes),
  };
}

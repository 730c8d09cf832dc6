/**
 * What a change of a rule file means: in words, in effects, in tests; and which version it needs. This room compares two
 * versions by what the engine does with each, and may not call anything weaker or stronger by its wording alone.
 */

import type { Policy } from "../../rules/model.ts";
import { BUILT_IN_POLICIES } from "../../rules/policy/built-in-policies.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, wordingChange } from "./change.ts";
import { diffDetectors } from "./detectors.ts";
import { diffEffects } from "./effects.ts";
import { diffEntries } from "./entries.ts";
import { diffFields } from "./guards/documented.ts";
import { APPROVAL, diffGuards } from "./guards/guards.ts";
import { diffTests } from "./guards/tests.ts";
import { diffHeader } from "./header.ts";
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

/** A change that the content of the file does not show. */
function textChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  if (withoutVersion(before.text) === withoutVersion(after.text)) return [];
  return [wordingChange(null, "comments, order or layout")];
}

function withoutVersion(text: string): string {
  return text.replace(/^([ \t{]*"?version"?[ \t]*:).*$/m, "$1");
}

const ORDER: readonly Change["direction"][] = ["WEAKER", "STRONGER", "DIFFERENT", "NEW", "WORDING"];

function sorted(changes: readonly Change[]): Change[] {
  // Who approved what stands above all else.
  const rank = ({ direction, what }: Change) => (what.startsWith(APPROVAL) ? -1 : ORDER.indexOf(direction));
  return changes.toSorted((a, b) => rank(a) - rank(b) || (a.entry ?? "").localeCompare(b.entry ?? "", "en"));
}

/** What a reviewer reads in a policy file, and a run does not need: which lines are its own, where they stand, its tests. */
import type { TextPlace } from "../../errors/errors.ts";
import { deepFreeze } from "../../input/freeze.ts";
import type { Problems } from "../file/problems.ts";
import { quotable, withoutMark } from "../file/says-format.ts";
import type { PolicyLine } from "../model.ts";
import { placesOfTests, plain } from "../reviewed.ts";
import { type ParsedPolicyFile, type PolicyStrictness, parsePolicyWithTree } from "./parse-policy.ts";
import type { Placed, RuleLine } from "./read-lines.ts";

export type OwnLine<T> = T & { readonly place: TextPlace };

export interface ReviewedPolicyFile extends ParsedPolicyFile {
  /** The text that the places mean, without a byte order mark; "" where it does not say that it is a policy. */
  readonly text: string;
  /** The built-in policy that it extends; null for none. */
  readonly extends: string | null;
  /** The lines of this file, without those that it extends. */
  readonly ownCategories: readonly OwnLine<PolicyLine>[];
  readonly ownRules: readonly OwnLine<RuleLine>[];
  /** The file itself says what becomes of values that no entry decides. */
  readonly saysUnlisted: boolean;
  /** Where each of its tests stands. */
  readonly testPlaces: readonly TextPlace[];
  /** The whole file as JSON data. */
  readonly model: unknown;
}

/** As `parsePolicyFile`, with all that a review needs. Where a problem is an error, you get what could be read. */
export function parseReviewedPolicy(text: string, strictness: PolicyStrictness = {}): ReviewedPolicyFile {
  const content = withoutMark(text);
  const { parsed, root, fields, problems } = parsePolicyWithTree(content, strictness);
  return deepFreeze({
    ...parsed,
    text: quotable(content),
    extends: fields?.extends?.value ?? null,
    ownCategories: placed(fields?.categories, problems),
    ownRules: placed(fields?.rules, problems),
    saysUnlisted: fields?.unlisted !== undefined,
    testPlaces: placesOfTests(root, problems),
    model: root === undefined ? null : plain(root),
  });
}

function placed<T>(lines: readonly Placed<T>[] = [], problems: Problems): OwnLine<T>[] {
  return lines.map(({ line, at }) => ({ ...line, place: problems.position(at) }));
}

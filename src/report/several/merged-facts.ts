/**
 * What several runs say of themselves, as one: never more than each of them says. Of a run whose report is of an older version it is not
 * known what its report has no member for, and so it is not known of all.
 */

import { APPROVAL_STATES } from "../../rules/model.ts";
import { canonicalJson } from "../canonical.ts";
import { addedCategories } from "../categories.ts";
import type { OptionsReport, PackReport, Report, RuleReport } from "../report.ts";

export type Reports = readonly [Report, ...Report[]];

type OptionalOf<Type> = { [Name in keyof Type]-?: undefined extends Type[Name] ? Name : never }[keyof Type];
type Merging<Type, Names extends keyof Type> = { readonly [Name in Names]: (all: Reports) => Type[Name] };

/** Each member that a report may lack, and what it is of several. */
const OPTIONAL: Merging<Report, OptionalOf<Report>> = {
  core: (all) => same(all.map(({ core }) => core)),
  started: (all) => ofAll(all.map(({ started }) => started))?.sort()[0],
  ended: (all) =>
    ofAll(all.map(({ ended }) => ended))
      ?.sort()
      .at(-1),
  outputs: mergedOutputs,
  options: (all) => mergedOptions(all.map(({ options }) => options)),
  policy: mergedPolicy,
  keys: (all) => same(all.map(({ keys }) => keys)),
  normalization: (all) => same(all.map(({ normalization }) => normalization)),
  detectorsOff: (all) => same(all.map(({ detectorsOff }) => detectorsOff)),
  detectorModes: (all) => same(all.map(({ detectorModes }) => detectorModes)),
  categories: (all) => {
    const categories = ofAll(all.map(({ categories }) => categories));
    return categories && addedCategories(categories.flat());
  },
  notRead: (all) => all.flatMap(({ notRead = [] }) => notRead),
  failures: (all) => {
    const failures = all.flatMap(({ failures: ofOne = [] }) => ofOne);
    return failures.length > 0 ? failures : undefined;
  },
  skippedNames: (all) => all.reduce((sum, { skippedNames = 0 }) => sum + skippedNames, 0),
  whole: (all) => (all.some(({ whole }) => whole === false) ? false : same(all.map(({ whole }) => whole))),
  digest: (all) => same(all.map(({ digest }) => digest)),
};

type Facts = Pick<Report, OptionalOf<Report> | "packs" | "rules">;

/** `merged`: their rules, with the sums. What is not known of all is undefined. */
export function mergedFacts(all: Reports, merged: Pick<Report, "rules">): Facts {
  const optional = Object.entries(OPTIONAL).map(([name, merge]) => [name, merge(all)]);
  return {
    ...(Object.fromEntries(optional) as Pick<Report, OptionalOf<Report>>),
    packs: all[0].packs.map(({ id }) => leastApproved(all, id)),
    rules: merged.rules.map((rule, i) => {
      const rules = all.map((report) => report.rules[i]);
      return withoutGaps<RuleReport>({
        ...rule,
        category: same(rules.map((one) => one?.category)),
        subject: same(rules.map((one) => one?.subject)),
      });
    }),
  };
}

/** What nobody says is no member. */
export function withoutGaps<Type extends object>(members: Type): Type {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Type;
}

/** undefined where one has none. */
function ofAll<Fact>(facts: readonly (Fact | undefined)[]): Fact[] | undefined {
  return facts.every((fact) => fact !== undefined) ? [...facts] : undefined;
}

/** undefined where one says something else than another one, or nothing. */
function same<Fact>(facts: readonly (Fact | undefined)[]): Fact | undefined {
  const said = ofAll(facts)?.map((fact) => canonicalJson(fact));
  return said !== undefined && new Set(said).size === 1 ? facts[0] : undefined;
}

/** A run that wrote nothing has none; one whose report has no `core` cannot say. */
function mergedOutputs(all: Reports): Report["outputs"] {
  const outputs = all.map(({ outputs: written, core }) => written ?? (core === undefined ? undefined : []));
  const known = ofAll(outputs)?.flat() ?? [];
  return known.length > 0 ? known : undefined;
}

/** The others are the same in runs with the same digest; words in another order may mean the same detectors. */
function mergedOptions(options: readonly (OptionsReport | undefined)[]): OptionsReport | undefined {
  const all = ofAll(options);
  return (
    all && {
      ...(all[0] as OptionsReport),
      anyShape: all.some(({ anyShape }) => anyShape),
      requireApproval: all.every(({ requireApproval }) => requireApproval),
      verified: all.every(({ verified }) => verified),
    }
  );
}

/** Of runs with another policy there is no one report: it decides, and stands in the digest. */
function mergedPolicy(all: Reports): Report["policy"] {
  const policies = ofAll(all.map(({ policy }) => policy));
  const [first] = policies ?? [];
  if (policies === undefined || first === undefined) return undefined;
  const version = same(policies.map((policy) => policy.version));
  return withoutGaps({ ...first, version, digest: same(policies.map(({ digest }) => digest)) });
}

/** An approval may have expired between two runs. */
function leastApproved(reports: readonly Report[], id: string): PackReport {
  const rank = ({ state }: PackReport) => APPROVAL_STATES.indexOf(state);
  const all = reports.flatMap(({ packs }) => packs.filter((pack) => pack.id === id));
  const sorted = all.toSorted((a, b) => rank(a) - rank(b) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  return withoutGaps({
    ...(sorted[0] as PackReport),
    digest: same(all.map(({ digest }) => digest)),
    approved: same(all.map(({ approved }) => approved)),
  });
}

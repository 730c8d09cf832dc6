/** What several runs say of themselves, as one: never more than each of them says. */

import { APPROVAL_STATES } from "../../rules/model.ts";
import { canonicalJson } from "../canonical.ts";
import type { OptionsReport, PackReport, Report } from "../report.ts";

type Facts = Pick<Report, "core" | "started" | "ended" | "outputs" | "options" | "packs" | "policy">;

/** What only some say is not known of all, and what they say differently is not said. */
export function mergedFacts(reports: readonly [Report, ...Report[]]): Facts {
  const [first] = reports;
  const outputs = reports.flatMap(({ outputs: ofOne = [] }) => ofOne);
  const started = fromAll(reports, ({ started }) => started)?.sort()[0];
  const ended = fromAll(reports, ({ ended }) => ended)
    ?.sort()
    .at(-1);
  const cores = new Set(reports.map(({ core }) => core));
  const options = fromAll(reports, ({ options }) => options);
  return {
    core: cores.size === 1 ? first.core : undefined,
    ...{ started, ended },
    outputs: outputs.length > 0 ? outputs : undefined,
    options: options && mergedOptions(options),
    packs: first.packs.map(({ id }) => leastApproved(reports, id)),
    policy: first.policy,
  };
}

/** undefined where one of them has none. */
function fromAll<Fact>(reports: readonly Report[], factOf: (report: Report) => Fact | undefined): Fact[] | undefined {
  const facts = reports.map(factOf).filter((fact) => fact !== undefined);
  return facts.length === reports.length ? facts : undefined;
}

/** The others are the same in runs with the same digest; words in another order may mean the same detectors. */
function mergedOptions(all: readonly OptionsReport[]): OptionsReport {
  return {
    ...(all[0] as OptionsReport),
    anyShape: all.some(({ anyShape }) => anyShape),
    requireApproval: all.every(({ requireApproval }) => requireApproval),
    verified: all.every(({ verified }) => verified),
  };
}

/** An approval may have expired between two runs. */
function leastApproved(reports: readonly Report[], id: string): PackReport {
  const rank = ({ state }: PackReport) => APPROVAL_STATES.indexOf(state);
  const all = reports.flatMap(({ packs }) => packs.filter((pack) => pack.id === id));
  const sorted = all.sort((a, b) => rank(a) - rank(b) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  return sorted[0] as PackReport;
}

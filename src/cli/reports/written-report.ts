/** A report as the command line writes it: with what only it knows of a run, in the order in which one reads it. */
import { policyData } from "../../redaction/options/deciding.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { canonicalJson } from "../../report/canonical.ts";
import type { OutputReport, PolicyReport, Report } from "../../report/report.ts";
import { sha256Of } from "../../rules/packs/sha256.ts";
import { coreBytes } from "../../scanner/core.ts";
import { digestOf } from "./digest.ts";

/** Beside what the run counted. */
export interface WrittenFacts {
  /** The run's. */
  readonly options: RedactOptions;
  readonly started: Date;
  readonly ended: Date;
  readonly outputs: readonly OutputReport[];
}

export function writtenReport(report: Report, { options, started, ended, outputs }: WrittenFacts): Report {
  const { format, tool, inputs, options: given, exit, policy, ...others } = report;
  return {
    ...{ format, tool, core: sha256Of(coreBytes()) },
    ...{ started: started.toISOString(), ended: ended.toISOString(), inputs },
    ...(outputs.length > 0 && { outputs }),
    ...(given && { options: given }),
    ...others,
    ...(policy && { policy: { ...policy, ...policyDigest(options) } }),
    digest: digestOf(options, report),
    exit,
  };
}

function policyDigest({ policy }: RedactOptions): Pick<PolicyReport, "digest"> {
  if (typeof policy !== "object") return {};
  return { digest: `sha256:${sha256Of(canonicalJson(policyData(policy)))}` };
}

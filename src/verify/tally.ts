/** Adds up what is found, by path; bounded, however many paths there are. */
import {
  type FirstPlace,
  NOTHING_PASSED,
  type PassedOver,
  type VerifyFinding,
  type VerifyReport,
  type VerifyWarning,
  type VerifyWarnings,
} from "./report.ts";
import { type Left, sum } from "./text-check.ts";
import { WARNED_KINDS, type Warned, type WarnedKind } from "./warned/warned.ts";

/** Semantics, "What is printed". */
const MOST_FINDINGS = 10_000;

type Passing = keyof VerifyReport["passedOver"];
type Growing<Row> = { -readonly [Name in keyof Row]: Row[Name] };
type GrowingFinding = Growing<VerifyFinding>;

type Place = Pick<VerifyFinding, "path"> & { readonly detector: string };

export class VerifyTally {
  readonly #findings = new Map<string, GrowingFinding>();
  readonly #warnings = new Map<string, Growing<VerifyWarning>>();
  #warned = 0;
  #unlisted: Left = { email: 0, phone: 0 };
  readonly #passed: Record<Passing, PassedOver> = {
    kept: NOTHING_PASSED,
    unlisted: NOTHING_PASSED,
    standIn: NOTHING_PASSED,
    byChance: NOTHING_PASSED,
  };
  tooLarge = 0;
  heldTooLong = 0;

  found(left: Left, path: string, first: () => FirstPlace): void {
    for (const detector of ["email", "phone"] as const) {
      const count = left[detector];
      if (count > 0) this.#add({ path, detector, count }, first);
    }
  }

  /** What may be left: it changes no exit code. */
  warned(warned: Warned, path: string, first: () => FirstPlace): void {
    for (const detector of WARNED_KINDS) {
      const count = warned[detector] ?? 0;
      if (count === 0) continue;
      this.#warned += count;
      const known = this.#warnings.get(`${detector} ${path}`);
      if (known !== undefined) known.count += count;
      else if (this.#warnings.size < MOST_FINDINGS)
        this.#warnings.set(`${detector} ${path}`, { path, detector, count, first: first() });
    }
  }

  /** `lookedFor`: the kinds that somebody asked for. */
  warnings(lookedFor: readonly WarnedKind[]): VerifyWarnings {
    const found = [...this.#warnings.values()].sort(inOrder);
    return { lookedFor, count: this.#warned, findings: found.map((warning) => ({ ...warning })) };
  }

  passed(by: Passing, { email, phone }: Left): void {
    const before = this.#passed[by];
    this.#passed[by] = { values: before.values + 1, email: before.email + email, phone: before.phone + phone };
  }

  report(inputs: VerifyReport["inputs"], regions: VerifyReport["regions"]): VerifyReport {
    const { tooLarge, heldTooLong } = this;
    const findings = [...this.#findings.values()].sort(inOrder);
    return {
      format: "scrubjay-verify/1",
      inputs,
      regions,
      records: inputs.reduce((sum, { records }) => sum + records, 0),
      findings: findings.map((finding) => ({ ...finding })),
      unlistedFindings: this.#unlisted,
      passedOver: { ...this.#passed },
      limits: { tooLarge, heldTooLong },
      exit: findings.length + tooLarge > 0 ? 1 : 0,
    };
  }

  #add({ path, detector, count }: Omit<VerifyFinding, "first">, first: () => FirstPlace): void {
    const key = `${detector} ${path}`;
    const known = this.#findings.get(key);
    if (known !== undefined) known.count += count;
    else if (this.#findings.size < MOST_FINDINGS) this.#findings.set(key, { path, detector, count, first: first() });
    else this.#unlisted = sum(this.#unlisted, { email: 0, phone: 0, [detector]: count });
  }
}

function inOrder(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.detector < b.detector ? -1 : 1;
}

/** Of two checks, the first of each place and kind. */
export function warningsOfBoth(
  before: VerifyWarnings | undefined,
  { lookedFor, count, findings }: VerifyWarnings,
): VerifyWarnings {
  if (before === undefined) return { lookedFor, count, findings };
  const both = new Map<string, VerifyWarning>();
  for (const warning of [...before.findings, ...findings]) {
    const key = `${warning.detector} ${warning.path}`;
    const known = both.get(key);
    both.set(key, known === undefined ? warning : { ...known, count: known.count + warning.count });
  }
  const listed = [...both.values()].slice(0, MOST_FINDINGS).sort(inOrder);
  return { lookedFor, count: before.count + count, findings: listed };
}

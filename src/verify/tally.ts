/** Adds up what is found, by path; bounded, however many paths there are. */
import { type FirstPlace, NOTHING_PASSED, type PassedOver, type VerifyFinding, type VerifyReport } from "./report.ts";
import { type Left, sum } from "./text-check.ts";

/** Semantics, "What is printed". */
const MOST_FINDINGS = 10_000;

type Passing = keyof VerifyReport["passedOver"];
type GrowingFinding = { -readonly [Name in keyof VerifyFinding]: VerifyFinding[Name] };

export class VerifyTally {
  readonly #findings = new Map<string, GrowingFinding>();
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

function inOrder(a: VerifyFinding, b: VerifyFinding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.detector < b.detector ? -1 : 1;
}

import type { Findings } from "./findings.ts";
import type { Member } from "./tree.ts";

/** The members of one map, as they are read. A key that stands twice is a problem, and only its first member counts. */
export class MemberList {
  readonly list: Member[] = [];
  readonly #findings: Findings;
  readonly #lineOf = new Map<string, number>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  add(member: Member): void {
    const first = this.#lineOf.get(member.key);
    if (first !== undefined) {
      // The key itself is not named: inside `tests` it may be a made-up value that nobody should see in a log.
      this.#findings.error(
        "duplicate-key",
        member.keyStart,
        `this key already stands in line ${first}`,
        "remove one of them",
      );
      return;
    }
    this.#lineOf.set(member.key, this.#findings.place(member.keyStart).line);
    this.list.push(member);
  }
}

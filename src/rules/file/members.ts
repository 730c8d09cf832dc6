import type { Problems } from "./problems.ts";
import type { Member } from "./tree.ts";

/** The members of one map, as they are read. A repeated key is a problem; only its first member counts. */
export class MemberList {
  readonly list: Member[] = [];
  readonly #problems: Problems;
  readonly #startOf = new Map<string, number>();

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  add(member: Member): void {
    const first = this.#startOf.get(member.key);
    if (first !== undefined) {
      // The key is not named: in `tests` it may be a value, and no value stands in a log.
      const message = `this key already stands in line ${this.#problems.position(first).line}`;
      this.#problems.error("duplicate-key", member.keyStart, message, "remove one of them");
      return;
    }
    // The line is looked up only where it is said: a text may be one line of megabytes.
    this.#startOf.set(member.key, member.keyStart);
    this.list.push(member);
  }
}

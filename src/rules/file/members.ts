import type { Problems } from "./problems.ts";
import type { Member } from "./tree.ts";

/** The members of one map, as they are read. A repeated key is a problem; only its first member counts. */
export class MemberList {
  readonly list: Member[] = [];
  readonly #problems: Problems;
  readonly #lineOf = new Map<string, number>();

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  add(member: Member): void {
    const first = this.#lineOf.get(member.key);
    if (first !== undefined) {
      // The key is not named: in `tests` it may be a value, and no value stands in a log.
      const message = `this key already stands in line ${first}`;
      this.#problems.error("duplicate-key", member.keyStart, message, "remove one of them");
      return;
    }
    this.#lineOf.set(member.key, this.#problems.position(member.keyStart).line);
    this.list.push(member);
  }
}

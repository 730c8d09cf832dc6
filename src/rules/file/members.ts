import type { Problems } from "./problems.ts";
import type { Member } from "./tree.ts";

/** The members of one map, as they are read. A repeated key is a problem, and only its first member counts. */
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
      // The key itself is not named: inside `tests` it may be a made-up value that nobody should see in a log.
      this.#problems.error(
        "duplicate-key",
        member.keyStart,
        `this key already stands in line ${first}`,
        "remove one of them",
      );
      return;
    }
    this.#lineOf.set(member.key, this.#problems.position(member.keyStart).line);
    this.list.push(member);
  }
}

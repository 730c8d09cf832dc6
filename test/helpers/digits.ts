/** Digits that a regular expression takes. fast-check needs milliseconds to make one of these, so each is made once. */
import fc from "fast-check";

const made = new Map<string, fc.Arbitrary<string>>();

/** @throws Error where fast-check cannot read the expression. */
export function digitsLike(pattern: string): fc.Arbitrary<string> {
  const digits = made.get(pattern) ?? fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  made.set(pattern, digits);
  return digits;
}

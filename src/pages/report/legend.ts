/** What the words of a report mean, as far as a page uses them. */
import type { Report } from "../../report/report.ts";
import { type Fact, fact } from "../page.ts";
import { legendOf } from "../show/legend.ts";

export function reportLegend(report: Report): Fact[] {
  const { inputs, undecided, keptOtherwise } = report;
  return [
    fact(
      "value",
      "A string, number, true, false or null of the input; a name of a member counts where a rule replaces names.",
    ),
    fact(
      "hit",
      "What a detector found in a text: a number, an address, a name. It was replaced; the rest of the text stayed.",
    ),
    fact(
      "place",
      "Where values stand, as a path: [*] is any element of a list, .* a name that may be personal itself.",
    ),
    ...some(
      undecided.length > 0,
      "undecided",
      "No entry of a rule file names the place. Somebody should write one: a rule, or a keep with a reason.",
    ),
    ...some(keptOtherwise.length > 0, "keep", "An entry that says what may stay, and why."),
    fact(
      "approved",
      "Somebody has signed for a digest of the rule file: its text, its version, its fields. If what ran has another digest, nobody has signed for it.",
    ),
    fact("SHA-256", "A digest: files of the same digest are the same, byte for byte."),
    ...some(
      inputs.some(({ hmac }) => hmac !== undefined),
      "HMAC-SHA-256",
      "A digest that only whoever has the key can make: it says which input was read, and nobody can try small inputs for it.",
    ),
    ...legendOf(usedIn(report)),
  ];
}

function some(isUsed: boolean, word: string, means: string): Fact[] {
  return isUsed ? [fact(word, means)] : [];
}

function usedIn({ rules }: Report) {
  const matched = rules.filter((rule) => rule.matched > 0);
  return {
    actions: new Set(matched.map(({ action }) => action.split(" ", 1)[0] ?? "")),
    reasons: new Set<string>(),
    subjects: new Set(matched.flatMap(({ subject }) => subject ?? [])),
  };
}

/** The corpus of our own, mark by mark, under ids that stay when lines are added. */
import { createHash } from "node:crypto";
import { readCorpus } from "../corpus/marked.ts";
import { type Score, score, table } from "../corpus/score.ts";
import type { Measured, Outcome } from "./outcome.ts";

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);

export function measureCorpus(): Measured {
  const corpus = readCorpus();
  const scores = corpus.map((country) => score(country));
  const outcomes = corpus.flatMap(({ lines }, i) =>
    lines.flatMap(({ place, text, marks }): Outcome[] => {
      const misses = scores[i]?.misses.filter((miss) => miss.place === place) ?? [];
      const id = `corpus ${place.slice(0, 2)} ${digestOf(`${text} ${marks.length}`)}`;
      return [{ id, right: misses.length === 0 }];
    }),
  );
  return { text: [table(scores), "", ...missLines(scores)].join("\n"), outcomes };
}

/** As test/corpus/known.ts has them: by outcome and kind, the numbers of the lines of each country. */
function missLines(scores: readonly Score[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { code, misses } of scores) {
    const groups = new Map<string, string[]>();
    for (const { place, outcome, kind } of misses) {
      const name = `${outcome} (${kind})`;
      groups.set(name, [...(groups.get(name) ?? []), place.replace(/^.*:/, "")]);
    }
    for (const [name, lines] of groups) {
      kinds.set(name, [...(kinds.get(name) ?? []), `${code}: [${lines.join(", ")}]`]);
    }
  }
  return [...kinds].map(([name, lines]) => `${name}: ${lines.join(", ")}`);
}

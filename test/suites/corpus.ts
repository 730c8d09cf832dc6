/** The corpus of our own, mark by mark, under ids that stay when lines are added. */
import { createHash } from "node:crypto";
import { readCorpus } from "../corpus/marked.ts";
import { score, table } from "../corpus/score.ts";
import type { Measured, Outcome } from "./outcome.ts";

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);

export function measureCorpus(): Measured {
  const corpus = readCorpus();
  const scores = corpus.map(score);
  const outcomes = corpus.flatMap(({ lines }, i) =>
    lines.flatMap(({ place, text, marks }): Outcome[] => {
      const misses = scores[i]?.misses.filter((miss) => miss.place === place) ?? [];
      const id = `corpus ${place.slice(0, 2)} ${digestOf(`${text} ${marks.length}`)}`;
      return [{ id, right: misses.length === 0 }];
    }),
  );
  const misses = scores.flatMap(({ misses }) => misses.map((one) => `${one.place}: ${one.outcome} (${one.kind})`));
  return { text: [table(scores), "", ...misses].join("\n"), outcomes };
}

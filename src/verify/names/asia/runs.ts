/** A text as runs of one script each: words of Japanese often end where the script does. */

export type Script = "han" | "hiragana" | "katakana" | "other";

export interface Run {
  readonly text: string;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
}

const RUN =
  /(?<han>[\p{Script=Han}々〆ヶ]+)|(?<hiragana>\p{Script=Hiragana}+)|(?<katakana>\p{Script=Katakana}[\p{Script=Katakana}ー-]*(?:[・=][\p{Script=Katakana}ー]+)*)|(?<other>[^\p{Script=Han}々〆ヶ\p{Script=Hiragana}\p{Script=Katakana}]+)/gu;

export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: run, index, groups = {} } of text.matchAll(RUN)) {
    const script = SCRIPTS.find((one) => groups[one] !== undefined) ?? "other";
    runs.push({ text: run, script, start: index, end: index + run.length });
  }
  return runs;
}

const SCRIPTS: readonly Script[] = ["han", "hiragana", "katakana", "other"];

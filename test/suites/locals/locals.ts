/** Local numbers behind labels and as members with a name, in thirteen languages: gone is what leaves no digit. */
import { countRight, type Measured, type Outcome, share } from "../outcome.ts";
import { redactLines } from "../records.ts";
import { TEN_REGIONS } from "../sets.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { type LocalNumber, localNumbers } from "./numbers.ts";

interface Trial {
  readonly form: string;
  readonly shape: string;
  readonly line: string;
}

const textOf = (line: string) => JSON.stringify(line);

function trialsOf({ labels, names }: Language, numbers: readonly LocalNumber[]): Trial[] {
  return numbers.flatMap(({ shape, written }) => [
    ...labels.map((label) => ({ form: label, shape, line: textOf(label.replace("*", written)) })),
    ...names.map((name) => ({ form: name, shape, line: `{${textOf(name)}:${textOf(written)}}` })),
    ...(/^[1-9][0-9]*$/.test(written) ? names : []).map((name) => ({
      form: `${name}, a JSON number`,
      shape,
      line: `{${textOf(name)}:${written}}`,
    })),
  ]);
}

const REGIONS = [
  { name: "its region", of: ({ region }: Language) => [region] },
  { name: "ten regions", of: () => TEN_REGIONS },
];

function outcomesOf(language: Language, seed: number): Outcome[] {
  const trials = trialsOf(language, localNumbers(seed));
  const lines = trials.map(({ line }) => line);
  return REGIONS.flatMap(({ name, of }) => {
    const after = redactLines(lines, of(language));
    return trials.map(({ form, shape }, i) => ({
      id: `locals, ${language.name}, ${name}: ${form} ${shape}`,
      right: !/[0-9]/.test(after[i] as string),
    }));
  });
}

/** The forms in which most is left, so that one sees which words nobody knows. */
function worstForms(outcomes: readonly Outcome[]): string {
  const left = new Map<string, number>();
  for (const { id, right } of outcomes) {
    const form = id.replace(/^.*?: /, "").replace(/ \S*[#N].*$/, "");
    if (!right) left.set(form, (left.get(form) ?? 0) + 1);
  }
  const worst = [...left].sort(([, a], [, b]) => b - a).slice(0, 6);
  return worst.map(([form, count]) => `${form} (${count})`).join("; ");
}

export function measureLocals(): Measured {
  const each = LANGUAGES.map((language, i) => ({ language, outcomes: outcomesOf(language, 1000 + i) }));
  const outcomes = each.flatMap((one) => one.outcomes);
  const lines = each.map(({ language: { name, region }, outcomes: of }) => {
    const shares = REGIONS.map((regions) => {
      const some = of.filter(({ id }) => id.includes(`, ${regions.name}: `));
      return share(countRight(some), some.length);
    });
    return `  ${name} (${region}): ${shares.join(" / ")}; left most: ${worstForms(of)}`;
  });
  const all = `labelled locals: ${share(countRight(outcomes), outcomes.length)} of ${outcomes.length}`;
  return { text: [`${all}; by language, its region / ten regions`, ...lines].join("\n"), outcomes };
}

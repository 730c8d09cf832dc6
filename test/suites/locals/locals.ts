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

/** What stands between a field's name and its value in forms, tables and mails. */
const JOINERS = [":", "：", " - ", " = ", ":\n", "\t", " | "];

function labelsOf({ labels, words }: Language): string[] {
  return [...new Set([...labels, ...words.flatMap((word) => JOINERS.map((joiner) => `${word}${joiner}*`))])];
}

function trialsOf(language: Language, numbers: readonly LocalNumber[]): Trial[] {
  const { names } = language;
  return numbers.flatMap(({ shape, written }) => [
    ...labelsOf(language).map((label) => ({ form: shown(label), shape, line: textOf(label.replace("*", written)) })),
    ...names.map((name) => ({ form: name, shape, line: `{${textOf(name)}:${textOf(written)}}` })),
    ...(/^[1-9][0-9]*$/.test(written) ? names : []).map((name) => ({
      form: `${name}, a JSON number`,
      shape,
      line: `{${textOf(name)}:${written}}`,
    })),
  ]);
}

const shown = (label: string) => label.replace("\n", "⏎").replace("\t", "␉");

/** The word is not the member's own name: it is around it, or the value of another member beside it. */
const AROUND: Readonly<Record<string, (word: string, written: string) => unknown>> = {
  "in an object of the name": (word, written) => ({ [word]: { number: written } }),
  "in a list of the name": (word, written) => ({ [word]: [written] }),
  "in objects of a list of the name": (word, written) => ({ [word]: [{ type: "home", value: written }] }),
  "beside a type": (word, written) => ({ type: word, value: written }),
  "beside a label": (word, written) => ({ label: word, value: written }),
  "beside a name": (word, written) => ({ name: word, value: written }),
};

function trialsAround({ names }: Language, numbers: readonly LocalNumber[]): Trial[] {
  return Object.entries(AROUND).flatMap(([form, made]) =>
    numbers.map(({ shape, written }, i) => {
      const name = names[i % names.length] as string;
      return { form: `${form} ${name}`, shape, line: JSON.stringify(made(name, written)) };
    }),
  );
}

const REGIONS = [
  { name: "its region", of: ({ region }: Language) => [region] },
  { name: "ten regions", of: () => TEN_REGIONS },
];

/** What stands in place of a JSON number that is gone. */
const GONE_NUMBER = /:0}$/;

function outcomesOf(what: string, language: Language, trials: readonly Trial[]): Outcome[] {
  const lines = trials.map(({ line }) => line);
  return REGIONS.flatMap(({ name, of }) => {
    const after = redactLines(lines, of(language));
    return trials.map(({ form, shape }, i) => ({
      id: `${what}, ${language.name}, ${name}: ${form} ${shape}`,
      right: !/[0-9]/.test((after[i] as string).replace(GONE_NUMBER, "")),
    }));
  });
}

/** The forms in which most is left, so that one sees which words nobody knows. */
function worstForms(outcomes: readonly Outcome[]): string {
  const left = new Map<string, number>();
  for (const { id, right } of outcomes) {
    const form = id.replace(/^.*?: /, "").replace(/ [#N0-9][-#N0-9. ]*$/, "");
    if (!right) left.set(form, (left.get(form) ?? 0) + 1);
  }
  const worst = [...left].sort(([, a], [, b]) => b - a).slice(0, 6);
  return worst.map(([form, count]) => `${form} (${count})`).join("; ");
}

function outcomesAround(): Outcome[] {
  return LANGUAGES.flatMap((language, i) =>
    outcomesOf("locals with the word around", language, trialsAround(language, localNumbers(1000 + i))),
  );
}

function aroundText(outcomes: readonly Outcome[]): string {
  const forms = Object.keys(AROUND).map((form) => {
    const of = outcomes.filter(({ id }) => id.includes(`: ${form} `));
    return `${form} ${share(countRight(of), of.length)}`;
  });
  return `not counted above, the word around or beside it: ${forms.join(", ")}`;
}

export function measureLocals(): Measured {
  const each = LANGUAGES.map((language, i) => ({
    language,
    outcomes: outcomesOf("locals", language, trialsOf(language, localNumbers(1000 + i))),
  }));
  const outcomes = each.flatMap((one) => one.outcomes);
  const around = outcomesAround();
  const lines = each.map(({ language: { name, region }, outcomes: of }) => {
    const shares = REGIONS.map((regions) => {
      const some = of.filter(({ id }) => id.includes(`, ${regions.name}: `));
      return share(countRight(some), some.length);
    });
    return `  ${name} (${region}): ${shares.join(" / ")}; left most: ${worstForms(of)}`;
  });
  const all = `labelled locals: ${share(countRight(outcomes), outcomes.length)} of ${outcomes.length}`;
  return {
    text: [`${all}; by language, its region / ten regions`, ...lines, aroundText(around)].join("\n"),
    outcomes: [...outcomes, ...around],
  };
}

/** Ids behind labels and as members with a name, in thirteen languages, many of them valid numbers of the region: nothing may go. */
import { type Measured, type Outcome, share } from "../outcome.ts";
import { planNumbers } from "../plans/numbers.ts";
import { redactLines } from "../records.ts";
import { TEN_REGIONS } from "../sets.ts";
import { ID_WORDS, type IdWords } from "./id-words.ts";
import { LANGUAGES } from "./languages.ts";
import { Digits, type LocalNumber } from "./numbers.ts";

/** `#` is any digit, `N` one from 2 to 9. */
const SHAPES = [
  "N######",
  "N#######",
  "N########",
  "N#########",
  "N##########",
  "N###########",
  "N##-####-####",
  "N### #### ####",
  "N##-###-####",
  "20261128-00##",
  "2026-11-00##",
  "0#########",
];

/** Digits of every shape, and one number of each kind that the plan of the region gives out, as bare digits. */
function idsOf(region: string, seed: number): LocalNumber[] {
  const digits = new Digits(seed);
  const kinds = new Map<string, LocalNumber>();
  for (const { region: of, kind, number } of planNumbers()) {
    if (of !== region || kinds.has(kind)) continue;
    kinds.set(kind, { shape: `valid ${kind}`, written: number.formatNational().replace(/[^0-9]/g, "") });
  }
  return [...SHAPES.map((shape) => ({ shape, written: digits.like(shape) })), ...kinds.values()];
}

const REGIONS = (region: string) => [
  { name: "its region", regions: [region] },
  { name: "ten regions", regions: TEN_REGIONS },
];

function linesOf({ labels, names }: IdWords, { shape, written }: LocalNumber): { form: string; line: string }[] {
  const texts = labels.map((label) => ({ form: label, line: JSON.stringify(label.replace("*", written)) }));
  const members = names.map((name) => ({ form: name, line: JSON.stringify({ [name]: written }) }));
  const isNumber = /^[1-9][0-9]*$/.test(written);
  const numbers = (isNumber ? names : []).map((name) => ({
    form: `${name}, a JSON number`,
    line: `{${JSON.stringify(name)}:${written}}`,
  }));
  return [...texts, ...members, ...numbers].map(({ form, line }) => ({ form: `${form} ${shape}`, line }));
}

function outcomesOf(words: IdWords, nth: number): Outcome[] {
  const region = LANGUAGES.find(({ name }) => name === words.name)?.region ?? "US";
  const trials = idsOf(region, 2000 + nth).flatMap((id) => linesOf(words, id));
  const lines = trials.map(({ line }) => line);
  return REGIONS(region).flatMap(({ name, regions }) => {
    const after = redactLines(lines, regions);
    return trials.map(({ form, line }, i) => ({
      id: `ids, ${words.name}, ${name}: ${form}`,
      right: after[i] === line,
    }));
  });
}

function taken(outcomes: readonly Outcome[], part: string): string {
  const of = outcomes.filter(({ id }) => id.includes(part));
  return share(of.filter(({ right }) => !right).length, of.length);
}

export function measureIds(): Measured {
  const each = ID_WORDS.map((words, i) => ({ name: words.name, outcomes: outcomesOf(words, i) }));
  const outcomes = each.flatMap((one) => one.outcomes);
  const lines = each.map(
    ({ name, outcomes: of }) => `  ${name}: ${taken(of, ", its region: ")} / ${taken(of, ", ten regions: ")}`,
  );
  const all = `labelled ids taken: ${taken(outcomes, ", its region: ")} / ${taken(outcomes, ", ten regions: ")}`;
  return { text: [`${all} of ${outcomes.length}; its region / ten regions`, ...lines].join("\n"), outcomes };
}

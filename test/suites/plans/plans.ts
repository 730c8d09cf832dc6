/** Numbers of all plans, in the ways in which they are written, by region: what is found of them where, and what is lost since. */
import { LANGUAGES } from "../locals/languages.ts";
import { countRight, type Measured, type Outcome, share } from "../outcome.ts";
import { redactLines } from "../records.ts";
import { formsOf } from "./forms.ts";
import { type PlanNumber, planNumbers } from "./numbers.ts";

/** Languages of regions, where it is none of the languages' own regions: the label is in it. */
const SPOKEN: Readonly<Record<string, string>> = {
  Spanish: "MX AR BO CL CO CR CU DO EC ES GT HN NI PA PE PR PY SV UY VE",
  German: "DE AT CH LI",
  French: "FR BE BF BJ BL CD CF CG CI CM DJ GA GF GN GP HT LU MC MF MG ML MQ NC NE PF PM RE SN TD TG WF YT",
  Portuguese: "BR AO CV GW MZ PT ST TL",
  Chinese: "CN TW HK MO",
  Korean: "KR KP",
};

function labelsFor(region: string): readonly string[] {
  const spoken = Object.keys(SPOKEN).find((name) => SPOKEN[name]?.split(" ").includes(region));
  const language = LANGUAGES.find((one) => (spoken === undefined ? one.region === region : one.name === spoken));
  return (language ?? LANGUAGES[0])?.labels ?? [];
}

interface Trial {
  readonly form: string;
  readonly place: string;
  readonly line: string;
}

const PLACES = ["alone", "among words", "behind a label", "as a member"] as const;

function trialsOf({ region, kind, number }: PlanNumber, nth: number): Trial[] {
  const labels = labelsFor(region);
  const label = labels[nth % labels.length] as string;
  return formsOf(number).flatMap(({ form, text }) => {
    const lines = [text, `the caller said ${text} twice`, label.replace("*", text)].map((line) => JSON.stringify(line));
    return [...lines, JSON.stringify({ phone: text })].map((line, i) => ({
      form: `${kind} ${form} ${nth}`,
      place: PLACES[i] as string,
      line,
    }));
  });
}

function outcomesOf(region: string, numbers: readonly PlanNumber[]): Outcome[] {
  const trials = numbers.flatMap(trialsOf);
  const after = redactLines(
    trials.map(({ line }) => line),
    [region],
  );
  return trials.map(({ form, place }, i) => ({
    id: `plans ${region} ${place}: ${form}`,
    right: !/[0-9]/.test(after[i] as string),
  }));
}

/** A number without its trunk digit is in no plan, and whether it should be found depends on the plan: not among the shares. */
function isJudged({ id }: Outcome): boolean {
  return !id.includes(" without trunk, ");
}

/** One share where it is the same in all places. */
function regionText(region: string, outcomes: readonly Outcome[]): string {
  const places = PLACES.map((place) => {
    const of = outcomes.filter(({ id }) => id.startsWith(`plans ${region} ${place}: `));
    return share(countRight(of), of.length);
  });
  return new Set(places).size === 1 ? `${region} ${places[0]}` : `${region} ${places.join(" / ")}`;
}

export function measurePlans(): Measured {
  const each = [...grouped(planNumbers())].map(([region, numbers]) => ({
    region,
    outcomes: outcomesOf(region, numbers),
  }));
  const outcomes = each.flatMap((one) => one.outcomes);
  const judged = outcomes.filter(isJudged);
  const all = `numbers of all plans: ${share(countRight(judged), judged.length)} of ${judged.length}`;
  const regions = each.map(({ region, outcomes: of }) => regionText(region, of.filter(isJudged)));
  const lines = Array.from({ length: Math.ceil(regions.length / 8) }, (_, i) => regions.slice(8 * i, 8 * i + 8));
  const table = lines.map((some) => `  ${some.join(", ")}`);
  return { text: [`${all}; by region (${PLACES.join(" / ")})`, ...table, formsText(outcomes)].join("\n"), outcomes };
}

function grouped(numbers: readonly PlanNumber[]): Map<string, PlanNumber[]> {
  const groups = new Map<string, PlanNumber[]>();
  for (const one of numbers) groups.set(one.region, [...(groups.get(one.region) ?? []), one]);
  return groups;
}

function formsText(outcomes: readonly Outcome[]): string {
  const forms = new Map<string, { right: number; all: number }>();
  for (const { id, right } of outcomes) {
    const form = id.replace(/^plans \S+ [^:]*: \S+ /, "").replace(/ [0-9]+$/, "");
    const count = forms.get(form) ?? { right: 0, all: 0 };
    forms.set(form, { right: count.right + Number(right), all: count.all + 1 });
  }
  return `by form: ${[...forms].map(([form, { right, all }]) => `${form} ${share(right, all)}`).join("; ")}`;
}

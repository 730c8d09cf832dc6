/** Values that must stay: alone, in sentences, behind their label and as a member of their name; taken is what differs after a run. */
import { type Measured, type Outcome, share } from "../outcome.ts";
import { redactLines } from "../records.ts";
import { TEN_REGIONS } from "../sets.ts";
import { lookalikesFolder, NO_CASES, readCases } from "./folder.ts";

export interface Lookalike {
  readonly id: number;
  readonly cls: string;
  readonly label: string;
  readonly key: string;
  readonly value: string;
  readonly number: boolean;
}

/** JSON texts of a look-alike, by the name of the form. */
type Forms = (one: Lookalike) => Readonly<Record<string, string>>;

const text = (written: string) => JSON.stringify(written);

function alone({ value, number }: Lookalike): Record<string, string> {
  return { text: text(value), ...(number && { number: value }) };
}

function inSentences({ value }: Lookalike): Record<string, string> {
  return {
    "before words": text(`${value} is what they sent`),
    "after words": text(`the screen says ${value}`),
    "in a sentence": text(`We have seen ${value} today, thanks.`),
  };
}

function named({ key, value, number }: Lookalike): Record<string, string> {
  const name = text(key);
  return {
    "as a member": `{${name}:${text(value)}}`,
    ...(number && { "as a member, number": `{${name}:${value}}` }),
  };
}

/** The label in its own script: how people there join it with a value. */
function labelled({ label, value }: Lookalike): Record<string, string> {
  return Object.fromEntries(joined(label).map((before, i) => [`behind its label, ${i + 1}`, text(before + value)]));
}

function joined(label: string): string[] {
  if (/[\u3040-\u30ff]|番号$/.test(label)) return [`${label}：`, `${label} `, `${label}は`];
  if (/[\uac00-\ud7af]/.test(label)) return [`${label}: `, `${label} `, `${label}는 `];
  if (/\p{Script=Han}/u.test(label)) return [`${label}：`, `${label}`, `${label}是`];
  return [`${label}: `, `${label} `, `${label} is `];
}

export interface Group {
  readonly name: string;
  readonly regions: readonly string[];
  readonly forms: readonly Forms[];
}

/** The first, second and fourth are those for which there are goals. */
export const GROUPS: readonly Group[] = [
  { name: "US", regions: ["US"], forms: [alone] },
  { name: "ten regions", regions: TEN_REGIONS, forms: [alone] },
  { name: "in sentences, US", regions: ["US"], forms: [inSentences] },
  { name: "in sentences, ten regions", regions: TEN_REGIONS, forms: [inSentences] },
  { name: "behind label and name, US", regions: ["US"], forms: [labelled, named] },
  { name: "behind label and name, ten regions", regions: TEN_REGIONS, forms: [labelled, named] },
];

export interface Trial {
  readonly one: Lookalike;
  readonly form: string;
  readonly taken: boolean;
}

export function trialsOf(all: readonly Lookalike[], { regions, forms }: Group): Trial[] {
  const trials = all.flatMap((one) =>
    forms.flatMap((make) => Object.entries(make(one)).map(([form, line]) => ({ one, form, line }))),
  );
  const lines = trials.map(({ line }) => line);
  const after = redactLines(lines, regions);
  return trials.map(({ one, form, line }, i) => ({ one, form, taken: after[i] !== line }));
}

export function measureLookalikes(): Measured {
  if (lookalikesFolder === undefined) return { text: `look-alikes: ${NO_CASES}`, outcomes: [] };
  const all = JSON.parse(readCases("lookalikes.json")) as Lookalike[];
  const measured = GROUPS.map((group) => ({ group, trials: trialsOf(all, group) }));
  const outcomes = measured.flatMap(({ group, trials }) =>
    trials.map(
      ({ one, form, taken }): Outcome => ({
        id: `look-alikes, ${group.name}: ${one.id} ${one.cls}, ${form}`,
        right: !taken,
      }),
    ),
  );
  const parts = measured.map(({ group, trials }) => groupText(group.name, trials));
  return { text: [...parts, classesText(measured.map(({ trials }) => trials))].join("\n\n"), outcomes };
}

function idsOf(trials: readonly Trial[], taken = true): Set<number> {
  return new Set(trials.filter((trial) => !taken || trial.taken).map(({ one }) => one.id));
}

function groupText(name: string, trials: readonly Trial[]): string {
  const taken = trials.filter((trial) => trial.taken);
  const [some, all] = [idsOf(trials).size, idsOf(trials, false).size];
  const line = `${name}: ${share(some, all)} of values in some form (${some} of ${all})`;
  const forms = [...new Set(trials.map(({ form }) => form))].map((form) => {
    const of = trials.filter((trial) => trial.form === form);
    return `${form} ${of.filter((trial) => trial.taken).length}/${of.length}`;
  });
  const values = [...idsOf(trials)].map((id) => valueText(trials.filter(({ one }) => one.id === id)));
  const shares = `${line}, ${share(taken.length, trials.length)} of all forms`;
  return [shares, `  by form: ${forms.join(", ")}`, `  taken: ${values.join("; ")}`].join("\n");
}

/** Number and class of a value that is taken, and in which forms if it is not in all. */
function valueText(trials: readonly Trial[]): string {
  const taken = trials.filter((trial) => trial.taken);
  const forms = taken.length < trials.length ? ` (${taken.map(({ form }) => form).join(", ")})` : "";
  return `${taken[0]?.one.id} ${taken[0]?.one.cls}${forms}`;
}

/** Values taken in some form, by class, in the order of the groups. */
function classesText(groups: readonly (readonly Trial[])[]): string {
  const classes = new Set(groups.flatMap((trials) => trials.map(({ one }) => one.cls)));
  const lines = [...classes].map((cls) => {
    const cells = groups.map((trials) => {
      const of = trials.filter(({ one }) => one.cls === cls);
      return `${idsOf(of).size}/${idsOf(of, false).size}`;
    });
    return `  ${cls}: ${cells.join("  ")}`;
  });
  return [`by class: ${GROUPS.map(({ name }) => name).join(" | ")}`, ...lines].join("\n");
}

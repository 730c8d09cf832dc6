/** What changes by category and subject: every pair that the taxonomy has is decided, and pairs that change alike share a line. */
import { CATEGORIES, SUBJECTS } from "../../../rules/taxonomy/taxonomy.ts";
import { type Change, changeOf } from "../../diff/change.ts";
import { saidOf, saidText } from "../says.ts";
import { exampleOfValue } from "./example.ts";
import { regionsOf } from "./regions.ts";
import { type Difference, differenceOf, type Policies } from "./said.ts";

/** The subjects of values; null: the rule names none. */
type Subject = string | null;
const EVERYONE: readonly Subject[] = [null, ...SUBJECTS];

/** What changes for a value of this category and subject; undefined for nothing. */
export function valueDifference([before, after]: Policies, category: string, subject: Subject): Difference | undefined {
  return differenceOf(saidOf(before, category, subject), saidOf(after, category, subject));
}

/** Alike: the same before and after, for the same subjects. */
interface Alike {
  readonly difference: Difference;
  readonly subjects: readonly Subject[];
  readonly categories: Set<string>;
}

export function diffCategories(policies: Policies): Change[] {
  const groups = new Map<string, Alike>();
  for (const category of CATEGORIES) {
    for (const { difference, subjects } of bySubjects(policies, category)) {
      const key = `${keyOf(difference)} ${subjects}`;
      const group = groups.get(key) ?? { difference, subjects, categories: new Set() };
      groups.set(key, group);
      group.categories.add(category);
    }
  }
  return [...groups.values()].flatMap((group) => changesOf(group, policies));
}

function bySubjects(policies: Policies, category: string): Omit<Alike, "categories">[] {
  const found = new Map<string, { difference: Difference; subjects: Subject[] }>();
  for (const subject of EVERYONE) {
    const difference = valueDifference(policies, category, subject);
    if (difference === undefined) continue;
    const group = found.get(keyOf(difference)) ?? { difference, subjects: [] };
    found.set(keyOf(difference), group);
    group.subjects.push(subject);
  }
  return [...found.values()];
}

export function keyOf({ before, after }: Pick<Difference, "before" | "after">): string {
  return JSON.stringify([before ?? null, after ?? null]);
}

function changesOf({ difference, subjects, categories }: Alike, policies: Policies): Change[] {
  return regionsOf(categories).map(({ top, text }) =>
    saidChange(difference, {
      what: `values of ${text}`,
      when: subjects.length === EVERYONE.length ? [] : [subjectsText(subjects)],
      example: exampleOfValue(policies, top, subjects[0] ?? null, difference),
    }),
  );
}

/** A change of what a policy says. */
export function saidChange(
  { direction, certainty, before, after }: Difference,
  more: Pick<Change, "what"> & Partial<Change>,
): Change {
  const texts = { before: saidText(before), after: saidText(after) };
  return changeOf({ layer: "effect", direction, certainty, entry: null, ...texts, ...more });
}

/** `of customer, employee`, or `of everyone but customer`. */
function subjectsText(subjects: readonly Subject[]): string {
  const others = EVERYONE.filter((subject) => !subjects.includes(subject));
  if (others.length < subjects.length) return `of everyone but ${others.map(nameOf).join(", ")}`;
  return `of ${subjects.map(nameOf).join(", ")}`;
}

function nameOf(subject: Subject): string {
  return subject ?? "nobody named (the rule has no subject)";
}

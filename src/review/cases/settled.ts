/** What filters have settled of values on the way, and of what the way leads to next. */
import type { Primitive } from "../../paths/pattern.ts";
import type { Steps } from "./tests.ts";
import type { ValueClass } from "./value-classes.ts";

/** Where the document goes on from the candidate; null: by a member or an element that no filter looks at. */
export type Way =
  | { readonly kind: "end" }
  | { readonly kind: "member"; readonly name: string | null }
  | { readonly kind: "element"; readonly index: number | null };

/** What filters above have settled of a value and of what is in it. */
export interface Settled {
  readonly is: ValueClass;
  readonly in: ReadonlyMap<string | number, Settled>;
}

export interface Chosen {
  readonly at: Steps;
  readonly is: ValueClass;
}

export function stepOf(way: Way): string | number | undefined {
  if (way.kind === "member") return way.name ?? undefined;
  return way.kind === "element" ? (way.index ?? undefined) : undefined;
}

export function stepsIn(settled: Settled | undefined): Steps[] {
  if (settled === undefined) return [];
  return [[], ...[...settled.in].flatMap(([step, below]) => stepsIn(below).map((steps) => [step, ...steps]))];
}

export function settledAt(settled: Settled | undefined, at: Steps): Settled | undefined {
  let one = settled;
  for (const step of at) one = one?.in.get(step);
  return one;
}

export function nextOf(chosen: readonly Chosen[], way: Way): Settled | undefined {
  if (way.kind === "end") {
    const own = chosen.find(({ at }) => at.length === 0);
    return own && { is: own.is, in: new Map() };
  }
  const step = stepOf(way);
  if (step === undefined) return undefined;
  return settledBelow(
    [step],
    chosen.filter(({ at }) => at[0] === step),
  );
}

function settledBelow(at: Steps, chosen: readonly Chosen[]): Settled | undefined {
  const own = chosen.find((one) => JSON.stringify(one.at) === JSON.stringify(at));
  if (own === undefined) return undefined;
  const steps = chosen.flatMap((one) => (one.at.length > at.length ? [one.at[at.length] as string | number] : []));
  const inside = [...new Set(steps)].map((step): [string | number, Settled | undefined] => {
    const below = chosen.filter((one) => one.at[at.length] === step);
    return [step, settledBelow([...at, step], below)];
  });
  return {
    is: own.is,
    in: new Map(inside.filter((pair): pair is [string | number, Settled] => pair[1] !== undefined)),
  };
}

/** JSON has no infinite numbers. */
export function valueText(value: Primitive): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

export function settledText(settled: Settled | undefined): string {
  if (settled === undefined) return "";
  const inside = [...settled.in].map(([step, below]) => `${JSON.stringify(step)}:${settledText(below)}`);
  const { is } = settled;
  const own = is.kind === "scalar" ? `${valueText(is.value)} ${is.vague}` : is.kind;
  return `${own}{${inside.join()}}`;
}

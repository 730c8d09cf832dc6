/** The actions as the oracle knows them: one file each in actions/, by its name. */
import { readdirSync } from "node:fs";
import type { Around, SlowAction } from "./action.ts";
import type { Action } from "./spec.ts";

const folder = new URL("./actions/", import.meta.url);
const read = async (file: string) => {
  const { action } = (await import(new URL(file, folder).href)) as { readonly action: SlowAction };
  return [file.replace(/\.ts$/, ""), action] as const;
};

/** From the weakest to the strongest. */
export const ACTIONS: ReadonlyMap<string, SlowAction> = new Map(
  (await Promise.all(readdirSync(folder).map(read))).sort(([, a], [, b]) => a.strength - b.strength),
);

/** A keep is weaker than all. */
export const STRENGTHS: readonly string[] = [...ACTIONS.keys()];

/** `scan` is text.ts, and is not asked for here. */
export function applied(value: string | number | boolean, { name, options = {} }: Action, around: Around) {
  if (typeof value === "boolean") return false;
  const action = ACTIONS.get(name) as SlowAction;
  if (typeof value === "string") return action.text(value, options, around);
  return action.number(JSON.stringify(value), options, around);
}

export function makesLabels({ name }: Action): boolean {
  return (ACTIONS.get(name) as SlowAction).makesLabels;
}

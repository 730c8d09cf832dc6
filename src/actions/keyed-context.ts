/** What the keyed actions may use to do their work. */
import type { KeyRing } from "../keys/ring.ts";
import type { Action, ActionContext } from "./action.ts";
import type { PlainSpec } from "./kind.ts";

export interface KeyedContext extends ActionContext {
  readonly keys: KeyRing;
}

/** The `make` of an action that needs a key: what keyed.ts has under its name, which comes with the key. */
export function withKey(spec: PlainSpec, context: ActionContext): Action {
  const { keys, makers } = context;
  const make = makers?.[spec.name];
  if (keys === undefined || make === undefined) throw new Error(`${spec.name} needs a key`);
  return make({ ...context, keys }, spec as never);
}

export const EMAIL = "user.contact.email";
const PHONES = ["user.contact.phone_number", "user.contact.fax_number"];

const ID = "user.unique_id";

/** Of a person, by a label such as a customer's number: the category and all below it. */
export function isId(category: string | null): boolean {
  return category === ID || category?.startsWith(`${ID}.`) === true;
}

export function isPhone(category: string | null): boolean {
  return category !== null && PHONES.includes(category);
}

/** What the keyed actions may use to do their work. */
import type { KeyRing } from "../keys/ring.ts";
import type { Action, ActionContext } from "./action.ts";
import type { PlainSpec } from "./kind.ts";

export interface KeyedContext extends ActionContext {
  readonly keys: KeyRing;
}

/** The `make` of an action that needs a key. */
export function withKey<Spec extends PlainSpec>(make: (context: KeyedContext, spec: Spec) => Action) {
  return (spec: Spec, context: ActionContext): Action => {
    const { keys } = context;
    if (keys === undefined) throw new Error(`${spec.name} needs a key`);
    return make({ ...context, keys }, spec);
  };
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

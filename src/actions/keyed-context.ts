/** What the keyed actions may use to do their work. */
import type { EncryptBlocks } from "../cryptography/block-cipher.ts";
import { aesBlocks } from "../keys/aes.ts";
import type { KeyRing } from "../keys/ring.ts";
import type { ActionSpec } from "../rules/model.ts";
import type { Action, ActionContext, ActionKind } from "./action.ts";

export interface KeyedContext extends ActionContext {
  readonly keys: KeyRing;
}

/** An action that needs a key. */
export function keyed(make: (context: KeyedContext, spec: ActionSpec) => Action): ActionKind {
  return Object.freeze<ActionKind>({
    needsKey: true,
    namesAreLabels: false,
    takes: undefined,
    make: (spec, context) => {
      const { keys } = context;
      if (keys === undefined) throw new Error(`${spec.name} needs a key`);
      return make({ ...context, keys }, spec);
    },
  });
}

export const EMAIL = "user.contact.email";
const PHONES = ["user.contact.phone_number", "user.contact.fax_number"];

export function isPhone(category: string | null): boolean {
  return category !== null && PHONES.includes(category);
}

const AES_KEY = 32;

/** AES-256 under each key of the ring, the writing one first. */
export function ciphersOf({ keys, category, purpose }: KeyedContext, action: string): readonly EncryptBlocks[] {
  return keys.all({ action, category, purpose }, AES_KEY).map(aesBlocks);
}

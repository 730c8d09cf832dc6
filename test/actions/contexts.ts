/** What keyed actions are given, made up for tests. */

import { KEYED } from "../../src/actions/keyed.ts";
import type { KeyedContext } from "../../src/actions/keyed-context.ts";
import { labelOf } from "../../src/actions/label.ts";
import { keyRing } from "../../src/keys/node.ts";

export const KEY = "0123456789abcdef0123456789abcdef";
export const OTHER_KEY = "fedcba9876543210fedcba9876543210";

/** Made once: subkeys are derived slowly, on purpose. */
const keys = keyRing([KEY]);

export function contextOf(category: string | null, parts: Partial<KeyedContext> = {}): KeyedContext {
  return {
    label: labelOf(category),
    category,
    purpose: "",
    keys,
    makers: KEYED,
    regions: [],
    phones: undefined,
    shiftsBy: (record) => `customer ${record}`,
    ...parts,
  };
}

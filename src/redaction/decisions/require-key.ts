/** Keyed actions need a key: said before anything is read. */

import type { ActionSpec } from "../../actions/table.ts";
import { ACTIONS } from "../../actions/table.ts";
import { UsageError } from "../../errors/errors.ts";
import type { KeyRing } from "../../keys/ring.ts";
import type { Plan } from "../../matcher/plan.ts";

/** @throws UsageError `no-key` if a rule, or the action for hits, needs a key and there is none. */
export function requireKey(plan: Plan, keys: KeyRing | undefined, forHits: readonly ActionSpec[]): void {
  if (keys !== undefined) return;
  const hit = forHits.find(({ name }) => ACTIONS[name].keyed);
  if (hit !== undefined) throw new UsageError("no-key", `the policy's action ${hit.name} needs a key`);
  const entry = plan.entries.find(({ action }) => action !== null && ACTIONS[action.name].keyed);
  if (entry === undefined) return;
  throw new UsageError("no-key", `${entry.id}: the action ${entry.action?.name} needs a key`);
}

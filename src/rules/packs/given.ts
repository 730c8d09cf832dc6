/** Rules and policies that a program hands in: made here, or plain data that may come from anywhere. */
import { wrongType } from "../../errors/wrong-type.ts";
import { deepFreeze } from "../../input/freeze.ts";
import type { Shape } from "../../input/shape.ts";
import type { Policy, RulePack, RuleSet } from "../model.ts";
import { isPack, isPolicy } from "./pack-shape.ts";

/** Packs that were made here, and are frozen: they need not be checked again for every run. */
const knownPacks = new WeakSet<object>();

/** Freezes a pack that is right, and remembers it. */
export function rightPack(pack: RulePack): RulePack {
  deepFreeze(pack);
  knownPacks.add(pack);
  return pack;
}

/**
 * The rules of a run. Packs that were not made here are copied and checked, and the copies are used.
 *
 * @throws UsageError `wrong-type`
 */
export function rulesIn(given: unknown, name: string): RuleSet {
  const wrong = () => wrongType(name, "what loadRules or parseRules gives", given);
  if (typeof given !== "object" || given === null || !("packs" in given)) throw wrong();
  const { packs, ...others } = given;
  if (!Array.isArray(packs) || Object.keys(others).length > 0) throw wrong();
  return Object.freeze({ packs: Object.freeze(Array.from(packs, (pack) => packIn(pack) ?? refuse(wrong()))) });
}

function packIn(given: unknown): RulePack | undefined {
  if (knownPacks.has(given as object)) return given as RulePack;
  const copy = copyOf(given, isPack);
  return copy && rightPack(copy as RulePack);
}

/** A policy: a built-in one by its name, or one that is plain data. @throws UsageError `wrong-type` */
export function policyIn(given: unknown, name: string): string | Policy {
  if (typeof given === "string") return given;
  const copy = copyOf(given, isPolicy);
  if (copy === undefined) throw wrongType(name, "the name of a built-in policy, or what loadPolicy gives", given);
  return deepFreeze(copy as Policy);
}

/** undefined where the shape is wrong, or no copy can be made. */
function copyOf(given: unknown, isRight: Shape): object | undefined {
  try {
    const copy: unknown = structuredClone(given);
    return isRight(copy) ? (copy as object) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(error: Error): never {
  throw error;
}

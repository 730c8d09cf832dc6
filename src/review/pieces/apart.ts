/** Which of the lists that look cut are looked at piece by piece under the rules: none that is joined already, and none that a rule takes. */
import { joinsTexts, type Plan, planRules } from "../../matcher/plan.ts";
import { type State, States } from "../../matcher/states.ts";
import type { Descent } from "../../paths/automaton.ts";
import type { RuleSet } from "../../rules/model.ts";
import { type PlaceStep, parsePlace } from "../engine/place.ts";
import type { PieceList } from "./pieces.ts";

export function listsApart(lists: readonly PieceList[], rules: RuleSet | undefined): readonly PieceList[] {
  if (lists.length === 0) return lists;
  const plan = planRules(rules);
  const states = new States(plan);
  return lists.filter((list) => isApart(stateOf(list, states), plan));
}

function isApart({ decided, covered, pieceOf }: State, plan: Plan): boolean {
  if (covered || (pieceOf !== undefined && joinsTexts(plan))) return false;
  const action = plan.entries[decided]?.action;
  return action === undefined ? plan.unlisted === "scan" : action?.name === "scan";
}

function stateOf({ place, joined }: PieceList, states: States): State {
  const steps = [...place, ...parsePlace(`$${joined}`)];
  return steps.reduce((state, step) => states.descend(state, descentOf(step, state), () => "maybe"), states.start());
}

function descentOf(step: PlaceStep, { names }: State): Descent {
  if (step.kind === "name") return names.has(step.name) ? { kind: "name", name: step.name } : { kind: "other" };
  return step.kind === "index" ? { kind: "index", index: step.index } : { kind: "index", index: 0 };
}

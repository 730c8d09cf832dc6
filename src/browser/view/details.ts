/** What is known of one change: which rule took it, why, and where. */

import { grouped } from "../../pages/numbers.ts";
import type { Done, Filter, Piece } from "../protocol.ts";
import { button, make, pathText } from "./elements.ts";

/** @param only is asked to show those of the rule, or of the place, alone. */
export function detailsOf(change: number, piece: Piece, done: Done, only: (filter: Filter) => void): HTMLElement[] {
  const { rule = -1, place = -1, detectors = [] } = piece;
  const { id, action, category, subject, why } = done.rules[rule] ?? {};
  const path = done.places[place]?.path;
  const heading = `Change ${grouped(change + 1)} of ${grouped(done.changes)}`;
  const facts = [
    fact("rule", id ?? "no entry decides here: detectors looked"),
    fact("action", action),
    fact("category", category),
    fact("subject", subject),
    fact("why", why),
    fact("place", path),
    fact("found by", detectors.length === 0 ? undefined : detectors.join(", ")),
  ];
  const head = make("div", { class: "line" }, make("strong", {}, heading), ...onlyButtons({ rule, place }, only));
  return [head, make("dl", {}, ...facts)];
}

/** What is known of a value that stays, or that nobody decides. */
export function staysDetails(facts: Readonly<Record<string, string | undefined>>): HTMLElement[] {
  const head = make("div", { class: "line" }, make("strong", {}, "The first value of this place"));
  return [head, make("dl", {}, ...Object.entries(facts).map(([name, value]) => fact(name, value)))];
}

function fact(name: string, value: string | undefined): HTMLElement | undefined {
  return value === undefined ? undefined : make("div", {}, make("dt", {}, name), make("dd", {}, pathText(value)));
}

function onlyButtons(
  { rule, place }: { readonly rule: number; readonly place: number },
  only: (filter: Filter) => void,
) {
  return [
    ...(rule < 0 ? [] : [button("Only this rule", () => only({ rules: [rule] }))]),
    ...(place < 0 ? [] : [button("Only this place", () => only({ places: [place] }))]),
  ];
}

/** What a run came to, at a glance, and what to be warned of. */
import type { Done } from "../protocol.ts";
import { make } from "./elements.ts";
import { bytesText, countedText, numberText, timeText } from "./numbers.ts";

export function headOf({ report, changes, output }: Done, milliseconds: number): HTMLElement {
  const sum = (of: (input: (typeof report.inputs)[number]) => number) =>
    report.inputs.reduce((all, one) => all + of(one), 0);
  const undecided = report.undecided.length;
  const bytes = sum((input) => input.bytes);
  const figures = [
    figure(numberText(changes), changes === 1 ? "change" : "changes"),
    figure(numberText(sum((input) => input.records)), "records"),
    figure(numberText(undecided), "undecided places", undecided > 0 ? "note" : undefined),
    figure(numberText(report.neverMatched.length), "rules that never matched"),
    figure(bytesText(bytes), `read, ${bytesText(output.size)} written`),
    figure(
      timeText(milliseconds),
      bytes > 1e6 ? `${numberText(Math.round(bytes / 1000 / milliseconds))} MB/s` : "taken",
    ),
  ];
  return make("dl", { class: "figures" }, ...figures);
}

function figure(value: string, name: string, tone?: string): HTMLElement {
  return make("div", {}, make("dt", {}, name), make("dd", { class: tone }, value));
}

/** "" is never among them. */
export function warningsOf({ report }: Done): string[] {
  const { packs, policy, unlisted, limits } = report;
  const drafts = packs.filter(({ state }) => state !== "approved").map(({ id, approval }) => `${id}: ${approval}`);
  const weaker = [...(policy?.weaker ?? []), ...(policy?.weakerHits ?? [])].length;
  const replaced = limits.tooLarge + limits.nestedTooDeep + limits.waitedTooLong;
  return [
    ...drafts,
    ...(packs.length === 0 ? ["No rules ran: what no detector knows stays as it is."] : []),
    ...(unlisted.weaker
      ? [`Values that no rule names: ${unlisted.action} is weaker than the rule file asks for.`]
      : []),
    ...(weaker > 0 ? [`The policy is weaker than the rule file in ${countedText(weaker, "place")}.`] : []),
    ...(replaced > 0 ? [`${countedText(replaced, "value")} could not be examined, and went whole.`] : []),
    ...(report.notListed > 0 ? [`${countedText(report.notListed, "value")} stand at places that are not listed.`] : []),
  ];
}

export function warningList(warnings: readonly string[]): HTMLElement | undefined {
  if (warnings.length === 0) return undefined;
  return make("ul", { class: "warnings", "aria-label": "Warnings" }, ...warnings.map((text) => make("li", {}, text)));
}

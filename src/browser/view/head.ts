/** What a run came to, at a glance, and what to be warned of. */
import { grouped, sizeText } from "../../pages/numbers.ts";
import { warningsIn } from "../../report/warnings.ts";
import type { Done } from "../protocol.ts";
import { make } from "./elements.ts";
import { tookText } from "./took.ts";

export function headOf({ report, changes, output }: Done, milliseconds: number): HTMLElement {
  const [bytes = 0, records = 0] = [report.inputs[0]?.bytes, report.inputs[0]?.records];
  const { undecided, neverMatched, rules } = report;
  return make(
    "dl",
    { class: "figures" },
    figure("taken out", { value: grouped(changes), quiet: changes === 1 ? "change" : "changes" }),
    figure("records", { value: grouped(records), quiet: "" }),
    figure("undecided", {
      value: grouped(undecided.length),
      quiet: "places",
      tone: undecided.length > 0 ? "note" : undefined,
    }),
    figure("never matched", { value: grouped(neverMatched.length), quiet: `of ${grouped(rules.length)} entries` }),
    figure("read", { value: sizeText(bytes), quiet: `${sizeText(output.size)} written` }),
    figure("time", { value: tookText(milliseconds), quiet: rateText(bytes, milliseconds) }),
  );
}

interface Figure {
  readonly value: string;
  readonly quiet: string;
  readonly tone?: string | undefined;
}

function figure(name: string, { value, quiet, tone }: Figure): HTMLElement {
  return make("div", {}, make("dt", {}, name), make("dd", { class: tone }, value, make("small", {}, quiet)));
}

/** Of a small input it would say how long a worker takes to begin. */
function rateText(bytes: number, milliseconds: number): string {
  return bytes < 1e6 ? "" : `${sizeText((1000 * bytes) / milliseconds)} a second`;
}

/** The page has other controls. */
const OPTIONS = / \(--?\w[^()]*\)/g;

/** undefined where there is nothing to be warned of. */
export function warningBox({ report }: Done): HTMLElement | undefined {
  const lines = warningsIn(report).map((line) => make("li", {}, line.replace(OPTIONS, "")));
  if (lines.length === 0) return undefined;
  const head = make("h3", { id: "warnings" }, "Do not overlook");
  return make("section", { class: "notice note", "aria-labelledby": "warnings" }, head, make("ul", {}, ...lines));
}

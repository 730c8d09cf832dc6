/** What was taken out, and what nobody decided, as bars. */
import type { Report } from "../../report/report.ts";
import type { Taken } from "../../report/taken.ts";
import type { Bars } from "../page.ts";
import { entryName } from "./words.ts";

const PARTS = ["values", "hits"] as const;

export function categoryBars({ categories = [] }: Taken): Bars {
  const bars = categories.map(({ category, values, hits }) => ({ label: category, quiet: "", counts: [values, hits] }));
  const hasHits = categories.some(({ hits }) => hits > 0);
  if (hasHits)
    return {
      caption: "Values that rules replaced, and hits that detectors found and replaced",
      parts: [...PARTS],
      bars,
    };
  const values = bars.map((bar) => ({ ...bar, counts: bar.counts.slice(0, 1) }));
  return { caption: "Values that rules replaced", parts: ["values"], bars: values };
}

export function ruleBars(report: Report, { rules }: Taken): Bars {
  const bars = rules.map(({ id, category, action, redacted }) => {
    return {
      label: entryName(id, report),
      quiet: [category, action].filter((word) => word !== undefined).join(", "),
      counts: [redacted],
    };
  });
  return { caption: "Values that came out as different bytes", parts: ["values"], bars };
}

export function detectorBars({ detectors }: Taken): Bars {
  const bars = detectors.map(({ detector, count }) => ({ label: detector, quiet: "", counts: [count] }));
  return { caption: "Hits that were taken out of texts and names", parts: ["hits"], bars };
}

export function placeBars(report: Report, { places }: Taken): Bars {
  const bars = places.map(({ path, decided, count }) => {
    return { label: path, quiet: entryName(decided, report), counts: [count] };
  });
  return { caption: "Values that these rules decided", parts: ["values"], bars };
}

export function undecidedBars({ undecided }: Report): Bars {
  const bars = undecided.toSorted(byCount).map(({ path, count }) => ({ label: path, quiet: "", counts: [count] }));
  return { caption: "Values that no entry decides", parts: ["values"], bars };
}

export function keptOtherwiseBars(report: Report): Bars {
  const bars = report.keptOtherwise.toSorted(byCount).map(({ path, decided, count }) => {
    return { label: path, quiet: entryName(decided, report), counts: [count] };
  });
  return { caption: "Values that were replaced although a keep stands there", parts: ["values"], bars };
}

function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count;
}

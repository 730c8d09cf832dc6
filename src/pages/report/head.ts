/** What a report says first: how a run ended, when it was, and how much it did. */

import type { Report } from "../../report/report.ts";
import { sum, type Taken, undecidedValues } from "../../report/taken.ts";
import type { Figure } from "../html/figures.ts";
import { durationText, grouped, groupedCount, sizeText, timeText } from "../numbers.ts";
import { type Fact, fact } from "../page.ts";
import { NOT_SAID } from "./words.ts";

/** The large numbers. */
export function figuresOf(report: Report, { values, hits }: Taken): Figure[] {
  const { inputs, undecided, notRead = [], failures = [], notListed } = report;
  const leftOut = notRead.length + sum(failures.map((failure) => failure.unread));
  const [records, bytes] = [sum(inputs.map((input) => input.records)), sum(inputs.map((input) => input.bytes))];
  const unread = leftOut > 0 ? `and ${grouped(leftOut)} not read` : "";
  const further = notListed > 0 ? "at least: not all places are listed" : undecidedText(report);
  return [
    figure("inputs read", grouped(inputs.length), unread),
    { ...figure("records", grouped(records)), tone: records === 0 ? "bad" : "plain" },
    figure("read", sizeText(bytes), groupedCount(bytes, "byte")),
    figure("values taken out", grouped(values), "by rules"),
    figure("hits taken out", grouped(hits), "by detectors, of texts"),
    {
      ...figure("undecided places", grouped(undecided.length), further),
      tone: undecided.length > 0 ? "note" : "plain",
    },
  ];
}

function undecidedText(report: Report): string {
  return report.undecided.length === 0 ? "" : groupedCount(undecidedValues(report), "value");
}

function figure(name: string, value: string, quiet = ""): Figure {
  return { ...fact(name, value), quiet };
}

export function runFacts(report: Report): Fact[] {
  const { tool, core, digest } = report;
  return [
    ...timeFacts(report),
    fact("program", tool),
    ...(core === undefined ? [] : [fact("SHA-256 of its core", core)]),
    digest === undefined
      ? fact("digest of rules and options", NOT_SAID, "note")
      : fact("digest of rules and options", digest),
  ];
}

export function timeFacts({ started, ended }: Report): Fact[] {
  if (started === undefined || ended === undefined) return [fact("begun and ended", NOT_SAID, "note")];
  const took = durationText(started, ended);
  return [
    fact("begun", timeText(started)),
    fact("ended", `${timeText(ended)}${took === undefined ? "" : `, after ${took}`}`),
  ];
}

/** Why an entry decides, as a page. */

import { listText } from "../review/effect.ts";
import type { Output } from "../review/engine/output.ts";
import type { ExplainedCase, Explanation, LostEntry } from "../review/explain.ts";
import type { ShownEntry, ShownReference } from "../review/shown-entry.ts";
import type { Reason } from "../scan/explaining.ts";
import { type Fact, fact, type Page, type Section, type Table } from "./page.ts";
import { sourceWords, whyOf } from "./show/words.ts";

export function explainPage({ pack, version, path, documented, meant, cases }: Explanation): Page {
  const unnamed = fact("documented", "no: the fields file has no such path", "note");
  const facts = [
    ...(documented === false ? [unnamed] : []),
    ...(meant === null ? [] : [fact("did you mean", `${meant}?`, "note")]),
  ];
  const first = facts.length === 0 ? [] : [{ heading: "", facts, table: undefined }];
  return { title: `${path} in ${pack} ${version}`, sections: [...first, ...cases.map(sectionOf)] };
}

function sectionOf({ when, decided, action, lost, notKeptBy, output, looked }: ExplainedCase): Section {
  const passed = notKeptBy === null ? [] : [fact("not kept by", notKeptText(notKeptBy), "note")];
  const outcome = output === null ? [] : [fact("comes out as", outputText(output)), ...looked.map(reasonFact)];
  const facts: Fact[] =
    decided === null
      ? [
          fact("decided by", "no entry", "note"),
          ...passed,
          fact("action", notKeptBy === null ? `${action}, as for all that no entry decides (unlisted)` : action),
          ...outcome,
        ]
      : [
          fact("decided by", `${decided.id} (${decided.kind}, line ${decided.line})`),
          ...passed,
          fact("path", decided.path),
          ...(decided.words === null ? [] : [fact("in words", decided.words)]),
          fact("category", decided.category ?? "none"),
          fact("subject", decided.subject ?? "none"),
          fact("action", action),
          fact("reversible", decided.reversible ? "yes, with the key" : "no"),
          fact("keyed", decided.keyed ? "yes" : "no"),
          ...(decided.keys ? [fact("keys", "the names of the members are replaced too")] : []),
          ...(decided.alsoInText ? [fact("also in", "all texts of the same record that are scanned")] : []),
          ...(decided.joined === null
            ? []
            : [fact("joined", `the texts at ${decided.joined} below the place are one text`)]),
          fact("why", whyOf(decided)),
          ...decided.sources.map((source) => fact("source", sourceText(source))),
          ...outcome,
        ];
  const heading = when.length === 0 ? "" : `When ${when.join("; or ")}`;
  return { heading, facts, table: lost.length === 0 ? undefined : lostTable(lost) };
}

/** `api#call (Calls reference)`; where the file says it, the section by its own heading. */
function sourceText(source: ShownReference): string {
  return source.title === "" ? sourceWords(source) : `${sourceWords(source)} (${source.title})`;
}

/** `phone took it: a label in front`. */
function reasonFact({ detector, taken, reasons, count }: Reason): Fact {
  const often = count === 1 ? "" : ` (${count} times)`;
  return fact(`${detector} ${taken ? "took it" : "left it"}`, `${reasons.join("; ")}${often}`);
}

/** `direction (keep, line 9), which keeps only "in", "out"`. */
function notKeptText({ id, line, values }: ShownEntry): string {
  const kept = values === null ? "no object and no list" : `only ${listText(values)}`;
  return `${id} (keep, line ${line}), which keeps ${kept}`;
}

function lostTable(lost: readonly LostEntry[]): Table {
  return {
    columns: ["also matches", "the deciding entry is", "path", "action", "line"],
    rows: lost.map(({ entry, to }) => {
      return { cells: [entry.id, to, entry.path, entry.action, String(entry.line)], tone: "plain" };
    }),
  };
}

function outputText(output: Output): string {
  if (output.kind === "removed") return "nothing: it is removed";
  if (output.kind === "needs-record")
    return `a date that depends on the key and on what ${output.by} says in the record`;
  return output.kind === "needs-key" ? "something that depends on the key" : JSON.stringify(output.value);
}

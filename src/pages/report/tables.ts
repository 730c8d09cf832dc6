/** What was approved and what ran; what was read, and written. */
import type { InputReport, OutputReport, PackReport, PolicyReport, Report } from "../../report/report.ts";
import type { Cell, FullTable } from "../html/table.ts";
import { grouped, groupedCount } from "../numbers.ts";
import { entryName, limitsOf, NOT_SAID, ranFact } from "./words.ts";

export function packTable({ packs }: Report): FullTable {
  return {
    caption: "Rule files",
    columns: ["rule file", "approval", "what was approved", "what ran", "so"],
    widths: [20, 20, 20, 20, 20],
    rows: packs.map(packRow),
  };
}

function packRow(pack: PackReport): Cell[] {
  const { id, version, approval = NOT_SAID, digest, approved } = pack as Partial<PackReport> & PackReport;
  const { value, tone } = ranFact(pack);
  return [
    { lines: [`${id} ${version}`], tone: tone === "bad" ? tone : "plain" },
    { lines: [approval] },
    { lines: [approved === undefined ? NOT_SAID : (approved ?? "nothing")] },
    { lines: [digest ?? "not said"] },
    { lines: [value], tone },
  ];
}

/** The policy of the run, and how far it does less than the rule files. */
export function policyTable({ id, version = "", digest = "not said", weaker, weakerHits }: PolicyReport): FullTable {
  const less = [
    ...(weaker.length > 0 ? [`weaker at ${groupedCount(weaker.length, "rule")}`] : []),
    ...(weakerHits.length > 0 ? [`weaker for hits of ${grouped(weakerHits.length)} categories`] : []),
  ];
  const isWeaker = less.length > 0;
  return {
    caption: "Policy",
    columns: ["policy", "what ran", "so"],
    widths: [20, 60, 20],
    rows: [
      [
        { lines: [`${id} ${version}`.trim()], tone: isWeaker ? "bad" : "plain" },
        { lines: [digest] },
        { lines: isWeaker ? less : ["nowhere weaker than the rule files"], tone: isWeaker ? "bad" : "good" },
      ],
    ],
  };
}

/** Where the policy does less than the rule files. */
export function weakerTable(report: Report, { weaker, weakerHits }: PolicyReport): FullTable {
  const rules = weaker.map((id) => ["rule", entryName(id, report)]);
  const hits = weakerHits.map((category) => ["hits of detectors", category]);
  return {
    caption: "Where the policy does less than the rule files",
    columns: ["what", "rule, category"],
    widths: [20, 80],
    rows: [...rules, ...hits].map((cells) => cells.map((text) => ({ lines: [text] }))),
  };
}

export function inputTable({ inputs }: Report): FullTable {
  const isOfParts = inputs.some(({ range }) => range !== undefined);
  const isKeyed = inputs.some(({ hmac }) => hmac !== undefined);
  return {
    caption: "Inputs",
    columns: [
      ...["input", "records", "bytes", "bad lines left out"],
      ...(isOfParts ? ["from byte, up to byte"] : []),
      "as it was opened",
      ...(isKeyed ? ["HMAC-SHA-256"] : []),
    ],
    rows: inputs.map((input) => inputRow(input, isOfParts, isKeyed)),
  };
}

function inputRow(input: InputReport, isOfParts: boolean, isKeyed: boolean): Cell[] {
  const { name, records, bytes, rejected = 0, range, file, compression, compressedBytes, hmac = "" } = input;
  const packed = compression === undefined ? [] : [`of ${compression}, ${grouped(compressedBytes ?? 0)} bytes`];
  const opened = file === undefined ? [] : [`${grouped(file.size)} bytes`, `modified ${file.modified}`];
  return [
    { lines: [name] },
    { lines: [grouped(records)] },
    { lines: [grouped(bytes)], quiet: packed },
    { lines: [grouped(rejected)], tone: rejected > 0 ? "bad" : "plain" },
    ...(isOfParts ? [{ lines: [range === undefined ? "all" : `${grouped(range.from)}, ${grouped(range.to)}`] }] : []),
    { lines: opened },
    ...(isKeyed ? [{ lines: [hmac] }] : []),
  ];
}

export function outputTable(outputs: readonly OutputReport[]): FullTable {
  return {
    caption: "Outputs",
    columns: ["output", "bytes", "SHA-256"],
    rows: outputs.map(({ name, bytes, sha256 }) =>
      [[name === "-" ? "stdout" : name], [grouped(bytes)], [sha256]].map((lines) => ({ lines })),
    ),
  };
}

export function notReadTable({ notRead = [] }: Report): FullTable {
  return {
    caption: "Files that were not read",
    isCaptionHidden: true,
    columns: ["file", "why"],
    rows: notRead.map(({ name, why }) => [{ lines: [name], tone: "bad" as const }, { lines: [why] }]),
  };
}

/** Those that the run has reached. */
export function limitTable(report: Report): FullTable {
  const reached = limitsOf(report).filter(({ count }) => count > 0);
  return {
    caption: "Limits that were reached",
    isCaptionHidden: true,
    columns: ["limit", "how often"],
    rows: reached.map(({ words, count }) => [{ lines: [words] }, { lines: [grouped(count)] }]),
  };
}

export function neverMatchedTable(report: Report): FullTable {
  const byId = new Map(report.rules.map((rule) => [rule.id, rule]));
  return {
    caption: "Rules that never matched",
    isCaptionHidden: true,
    columns: ["rule", "what it would have taken out"],
    widths: [40, 60],
    rows: report.neverMatched.map((id) => {
      const { subject, category, action } = byId.get(id) ?? {};
      const words = [subject, category, action].filter((word) => word !== undefined);
      return [[entryName(id, report)], [words.join(", ")]].map((lines) => ({ lines }));
    }),
  };
}

/** What there is: a line for each rule file. */
import type { Page, Table } from "./page.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

export const OVERVIEW_FORMAT = "scrubjay-list/1";

export interface PackOverview {
  readonly format: typeof OVERVIEW_FORMAT;
  readonly pack: string;
  readonly version: string;
  /** As the file says it; null where it does not. */
  readonly status: string | null;
  /** `YYYY-MM-DD`; null where the file does not say until when its review holds. */
  readonly reviewedUntil: string | null;
  readonly rules: number;
  readonly keeps: number;
  readonly tests: number;
  /** Documented ones; null where there is no fields file. */
  readonly fields: number | null;
}

export function overviewOf({ pack, tests, fields, model }: ReviewedPack): PackOverview {
  const keeps = pack.entries.filter(({ kind }) => kind === "keep").length;
  return {
    format: OVERVIEW_FORMAT,
    pack: pack.id,
    version: pack.version,
    status: textAt(model, "status"),
    reviewedUntil: textAt(model, "reviewed", "until"),
    rules: pack.entries.length - keeps,
    keeps,
    tests: tests.length,
    fields: fields?.length ?? null,
  };
}

function textAt(model: unknown, ...keys: readonly string[]): string | null {
  const found = keys.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], model);
  return typeof found === "string" ? found : null;
}

export function overviewPage(packs: readonly PackOverview[]): Page {
  return { title: "Rule files", sections: [{ heading: "", facts: [], table: overviewTable(packs) }] };
}

export function overviewTable(packs: readonly PackOverview[]): Table {
  return {
    columns: ["pack", "version", "status", "reviewed until", "rules", "keeps", "tests", "fields"],
    rows: packs.map(({ pack, version, status, reviewedUntil, rules, keeps, tests, fields }) => ({
      cells: [
        pack,
        version,
        status ?? "",
        reviewedUntil ?? "",
        ...[rules, keeps, tests, fields ?? "unknown"].map(String),
      ],
      tone: "plain",
    })),
  };
}

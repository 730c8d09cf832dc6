/** Values written so that simple expressions miss them: a twin is found whenever its plain form is, and goes whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { run } from "../helpers/runs.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Twin {
  readonly id: string;
  readonly kind: string;
  readonly technique: string;
  readonly tier: "core" | "stretch";
  readonly text: string;
  readonly span_utf16: readonly [number, number];
  readonly ascii_twin: string;
}

interface Upstream {
  readonly id: string;
  readonly kind: string;
  readonly technique: string;
  readonly text: string;
  readonly must_not_survive: string;
  readonly ascii_twin: string;
}

interface Document {
  readonly id: string;
  readonly kind: string;
  readonly raw: string;
  readonly value: string;
}

interface Suite {
  readonly upstream: readonly Upstream[];
  readonly twins: readonly Twin[];
  readonly json_level: readonly Document[];
}

const REGIONS = ["US", "JP", "SG"];
const detectors = compileDetectors(DETECTORS, { regions: REGIONS });

/** What the plain form of each kind is found as. */
const CATEGORIES: Readonly<Record<string, string>> = {
  email: "user.contact.email",
  "phone-us": "user.contact.phone_number",
  "phone-us-national": "user.contact.phone_number",
  "phone-jp": "user.contact.phone_number",
  "phone-sg": "user.contact.phone_number",
  card: "user.financial.credit_card",
  iban: "user.financial.bank_account",
  ipv4: "user.device.ip_address",
  mac: "user.device.device_id",
  ssn: "user.government_id.national_identification_number",
};

/** Techniques that change nothing a reader sees: every twin of theirs is found. */
const SURE = /^(?:digits-(?!math)|fullwidth-all|plus-|at-|dash-|space-|insert-)/;

function isPlainFound({ kind, ascii_twin }: Twin): boolean {
  return detectors.find(ascii_twin).some(({ category }) => category === CATEGORIES[kind]);
}

function covered({ text, span_utf16: [start, end] }: Twin): boolean {
  return detectors.find(text).some((hit) => hit.start <= start && hit.end >= end);
}

function redacted(text: string): string {
  let left = text;
  for (const { start, end } of [...detectors.find(text)].reverse())
    left = `${left.slice(0, start)}[X]${left.slice(end)}`;
  return left;
}

function read(): Suite {
  return JSON.parse(readFileSync(join(suitesFolder as string, "evasion/evasion.json"), "utf8")) as Suite;
}

/** What a run leaves of a document: its strings, keys and numbers decoded, or what was written before an error. */
function leftOf(raw: string): string {
  const { output, error } = run(Buffer.from(raw), { unlisted: "scan", regions: REGIONS });
  const text = Buffer.from(output).toString();
  return error === undefined ? decoded(text) : text;
}

function decoded(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("evasion"), () => {
  const suite: Suite = suitesFolder === undefined ? { upstream: [], twins: [], json_level: [] } : read();
  const judged = suite.twins.filter(isPlainFound);
  const ofTier = (tier: string) => judged.filter((twin) => twin.tier === tier);

  it("finds the plain forms of all kinds that the table has detectors of", () => {
    const kinds = new Set(DETECTORS.map(({ category }) => category));
    const known = suite.twins.filter(({ kind }) => kinds.has(CATEGORIES[kind] as string));
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((twin) => !isPlainFound(twin)).map(({ id }) => id)).toEqual([]);
  });

  it("finds 95 % of the core twins", () => {
    const core = ofTier("core");
    const missed = core.filter((twin) => !covered(twin)).map(({ id, technique }) => `${id} ${technique}`);
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(core.length * 0.05);
  });

  it.each(
    ofTier("core")
      .filter(({ technique }) => SURE.test(technique))
      .map((twin) => [twin.id, twin.technique, twin] as const),
  )("%s (%s) goes whole", (_id, _technique, twin) => {
    expect(covered(twin)).toBe(true);
  });

  it("finds more than half of the others, which hide on purpose", () => {
    const stretch = ofTier("stretch");
    expect(stretch.filter(covered).length).toBeGreaterThan(stretch.length / 2);
  });

  it.each(suite.upstream.map((one) => [one.id, one.technique, one] as const))(
    "%s (%s) does not survive",
    (_id, _technique, one) => {
      const left = redacted(one.text);
      const survived = left.includes(one.must_not_survive) || left.includes(one.ascii_twin);
      expect(survived).toBe(false);
    },
  );

  // A rule decides on what `field` documents hold; test/semantics has escaped keys.
  it.each(suite.json_level.filter(({ kind }) => kind !== "field").map((one) => [one.id, one] as const))(
    "%s: the value does not survive in the document",
    (_id, { raw, value }) => {
      expect(leftOf(raw).includes(value)).toBe(false);
    },
  );
});

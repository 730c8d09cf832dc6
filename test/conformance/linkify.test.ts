/** Where addresses begin and end in running text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Detector } from "../../src/detectors/detector.ts";
import { email } from "../../src/detectors/email/email.ts";
import { TextDetectors } from "../../src/text/detect.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Case {
  readonly id: string;
  readonly kind: "email" | "url" | "none";
  readonly text: string;
  readonly expect: string | null;
}

/** The scheme says nothing about anybody, and stays. */
const SCHEME = /^mailto:/;

/** URLs in which an address stands, or what is read as one: user names before hosts go. By their number, how many. */
const ADDRESSES_IN_URLS = new Map([
  ["linkify-4", 1],
  ["linkify-6", 1],
  ["linkify-8", 1],
]);

const detectors = new TextDetectors([email.make({ regions: [] }) as Detector]);

function found(text: string): string[] {
  return detectors.find(text).map(({ start, end }) => text.slice(start, end));
}

function read(): readonly Case[] {
  const file = join(suitesFolder as string, "detection/linkify.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] }).cases;
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("borders of addresses"), () => {
  const cases = suitesFolder === undefined ? [] : read();

  it.each(cases.filter(({ kind }) => kind === "email").map((one) => [one.id, one] as const))(
    "%s has exactly this address",
    (_id, one) => {
      expect(found(one.text)).toEqual([(one.expect as string).replace(SCHEME, "")]);
    },
  );

  it.each(cases.filter(({ kind }) => kind !== "email").map((one) => [one.id, one] as const))(
    "%s has none but those listed",
    (id, { text }) => {
      expect(found(text)).toHaveLength(ADDRESSES_IN_URLS.get(id) ?? 0);
    },
  );
});

/** Addresses from the suites of four validators: plain ones go whole, and so does what is plain inside of others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { email } from "../../src/detectors/email/email.ts";
import { TextDetectors } from "../../src/text/detect.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Case {
  readonly id: string;
  readonly address: string;
  readonly tier: string;
  readonly plain_span_utf16?: readonly [number, number];
}

/** Valid by the grammar, and not found whole: why. */
const SHOULD_OTHERWISE = new Map(
  Object.entries({
    "comments of RFC 5322, which nobody writes into an address": [
      "email-318",
      "email-320",
      "email-322",
      "email-330",
      "email-332",
      "email-340",
      "email-374",
    ],
    "white space inside": ["email-86", "email-378"],
    "a literal that is no address of a host": ["email-110", "email-114", "email-118", "email-304"],
    "one label: chats mention people like that": ["email-356", "email-802"],
    "no top-level domain is a number or one letter: so many of something at a price": ["email-208", "email-358"],
    "two signs in a row": ["email-670"],
    "a bar parts columns": ["email-440", "email-506", "email-528"],
    "a name and brackets around it, which stay": ["email-536", "email-580"],
  }).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)),
);

/** Also valid, and left in part: an address ends at what parts columns and paths, although the grammar allows it in one. */
const PARTED = ["email-220", "email-282", "email-384", "email-646", "email-774", "email-876"];

const detectors = new TextDetectors([email.make({ regions: [] }) as NonNullable<ReturnType<typeof email.make>>]);

function read(): readonly Case[] {
  const file = join(suitesFolder as string, "detection/email.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] }).cases;
}

function covers(text: string, start: number, end: number): boolean {
  return detectors.find(text).some((hit) => hit.start <= start && hit.end >= end);
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("addresses"), () => {
  const cases = suitesFolder === undefined ? [] : read();
  const tier = (name: string) => cases.filter((one) => one.tier === name).map((one) => [one.id, one] as const);

  it.each(tier("must"))("%s goes whole, or from what parts it", (id, { address }) => {
    const [, parted = ""] = /[/|~$]([^/|~$]*)$/.exec(address.replace(/=(?=shipping@)/, "/")) ?? [];
    expect(covers(address, PARTED.includes(id) ? address.length - parted.length : 0, address.length)).toBe(true);
    if (PARTED.includes(id)) expect(covers(address, 0, address.length)).toBe(false);
  });

  it.each([...tier("contains-plain-address"), ...tier("plain-looking-but-invalid")])(
    "%s: what is plain goes",
    (id, { address, plain_span_utf16: span }) => {
      expect(span && covers(address, ...span)).toBe(!PARTED.includes(id));
    },
  );

  it.each(tier("none"))("%s holds none", (_id, { address }) => {
    expect(detectors.find(address)).toEqual([]);
  });

  it.each(tier("should"))(
    "%s is found, or the reason stands in the list",
    (id, { address, plain_span_utf16: span }) => {
      const [start, end] = span ?? [0, address.length];
      expect(covers(address, start, end)).toBe(!SHOULD_OTHERWISE.has(id));
    },
  );
});

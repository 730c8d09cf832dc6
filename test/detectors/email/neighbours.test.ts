/** An address keeps its neighbours: columns, paths, parameters, quotation marks; and goes whole. Marked by brackets. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector } from "../../../src/detectors/detector.ts";
import { email } from "../../../src/detectors/email/email.ts";
import { TextDetectors } from "../../../src/text/detect.ts";
import { countAddresses } from "../../../src/verify/addresses.ts";
import { runCount } from "../../helpers/run-count.ts";

const detectors = new TextDetectors([email.make({ regions: [] }) as Detector]);

function found(text: string): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of detectors.find(text)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

describe("keeps its neighbours", () => {
  it.each([
    "2026-11-28|call|queue-4|⟦kim@example.org⟧|10115",
    "PUT /v3/contacts/⟦kim@example.org⟧/notes 204",
    "archive/apac/⟦kim@example.org⟧",
    "/find?mail=⟦kim@example.org⟧&page=2#⟦lee@example.org⟧",
    "x=1;mail=⟦kim@example.org⟧;y=2",
    "mail:⟦kim@example.org⟧ user=⟦kim@example.org⟧ user!=⟦kim@example.org⟧ --to=⟦kim@example.org⟧ $to=⟦kim@example.org⟧",
    "{⟦kim@example.org⟧} {{⟦kim@example.org⟧}} `⟦kim@example.org⟧` '⟦kim@example.org⟧' <⟦kim@example.org⟧>",
    "'⟦kim@example.org⟧,⟦lee@example.org⟧' ('⟦kim@example.org⟧') to='⟦kim@example.org⟧'",
    "⟦kim@example.org⟧/⟦lee@example.org⟧|⟦kim@example.org⟧?⟦lee@example.org⟧",
    "mailto:⟦kim@example.org⟧?cc=⟦lee@example.org⟧",
    "arn:aws:iam::000000000000:user/⟦kim@example.org⟧",
    "s3://bucket/⟦kim@example.org⟧/x.json",
    "C:\\mail\\⟦kim@example.org⟧\\x",
    "kim\t⟦kim@example.org⟧\t10115",
    "?q=%3C⟦kim@example.org⟧%3E&r=to%20⟦lee@example.org⟧%20now",
    "a|@example.org|b /@example.org ?@example.org #@example.org",
  ])("%s", (marked) => expect(found(marked.replaceAll(/[⟦⟧]/g, ""))).toBe(marked));
});

describe("goes whole", () => {
  it.each([
    "⟦o'neil+tag@example.org⟧",
    "⟦first.last!x@example.org⟧",
    "⟦a~b^c$d%e*f@example.org⟧",
    "⟦r&d@example.org⟧ ?a=1&mail=⟦r&d@example.org⟧",
    "⟦bounce+kim=example.com@lists.example.org⟧ ⟦kim=example.com@lists.example.org⟧",
    "⟦abc==@example.org⟧",
    '⟦"k | l"@example.org⟧ ⟦x."y/z"@example.org⟧',
    "⟦{kim,lee}@example.org⟧",
    "?mail=⟦o%27neil%40example.org⟧&x ?mail=⟦o%27neil@example.org⟧",
  ])("%s", (marked) => expect(found(marked.replaceAll(/[⟦⟧]/g, ""))).toBe(marked));
});

/** Every character of ASCII before an address, and between its local part's halves. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));
const PARTS = "|/?#`{}";

it.each([...PARTS])("ends at %s, on both sides", (character) => {
  expect(found(`left${character}kim@example.org${character}right`)).toBe(
    `left${character}⟦kim@example.org⟧${character}right`,
  );
});

it("takes the rest of what RFC 5322 allows along", () => {
  for (const character of ASCII) {
    if (!/[a-z0-9!$%&'*+=^_~.-]/i.test(character)) continue;
    const text = `kim+x${character}lee@example.org`;
    expect(found(text), `character ${character.charCodeAt(0)}`).toBe(`⟦${text}⟧`);
  }
});

it("leaves no piece of an address between any neighbours, and nothing that is found later", () => {
  const local = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.+_'-]{0,10}[a-z0-9])?$/).filter((text) => !text.includes("..."));
  const domain = fc.stringMatching(/^[a-z0-9]{1,8}\.(?:com|org|co\.jp)$/);
  const around = fc.string({ unit: fc.constantFrom(...ASCII.filter((c) => !/[\w.%@"+-]/.test(c))), maxLength: 3 });
  fc.assert(
    fc.property(around, local, domain, around, (before, name, host, after) => {
      // Else the two are an escape, and the letter is none of the address.
      fc.pre(!(before.endsWith("\\") && /^[bfnrtu]/.test(name)));
      const text = `x ${before}${name}@${host}${after} y`;
      const [hit] = detectors.find(text);
      expect(hit?.start).toBeLessThanOrEqual(2 + before.length);
      expect(hit?.end).toBe(2 + before.length + name.length + 1 + host.length);
      const left = found(text).replaceAll(/⟦[^⟧]*⟧/g, "[EMAIL]");
      expect(found(left)).toBe(left);
      expect(countAddresses(left)).toBe(0);
    }),
    { numRuns: runCount(2000) },
  );
});

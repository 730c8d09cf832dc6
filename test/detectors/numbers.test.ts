/** Cards, accounts, addresses of devices and national ids: what is one, and what is none. All made up or reserved. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { runCount } from "../helpers/run-count.ts";

const EVERYWHERE = ["US", "JP", "KR", "CN", "IN", "SG"];

function found(detector: string, text: string, regions: readonly string[] = EVERYWHERE): string[] {
  const kinds = DETECTORS.filter(({ id }) => id === detector);
  expect(kinds).toHaveLength(1);
  return compileDetectors(kinds, { regions })
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe("each is found alone and in a text, in any script's digits", () => {
  it.each([
    ["credit-card", "4111111111111111"],
    ["credit-card", "4111 1111 1111 1111"],
    ["credit-card", "3782-822463-10005"],
    ["credit-card", "5555555555554444"],
    ["credit-card", "2223003122003222"],
    ["credit-card", "6011111111111117"],
    ["credit-card", "3530111333300000"],
    ["iban", "DE89 3704 0044 0532 0130 00"],
    ["iban", "GB82WEST12345698765432"],
    ["iban", "gb82-WEST-1234-5698-7654-32"],
    ["ip-address", "192.0.2.17"],
    ["ip-address", "2001:db8::17"],
    ["ip-address", "2001:db8:0:0:0:0:0:17"],
    ["ip-address", "::ffff:192.0.2.17"],
    ["ip-address", "fe80::1%eth0"],
    ["mac-address", "00:00:5E:00:53:01"],
    ["mac-address", "00-00-5e-00-53-01"],
    ["mac-address", "0012.3456.789a"],
    ["us-ssn", "078-05-1120"],
    ["us-ssn", "078 05 1120"],
    ["kr-rrn", "960121-1234567"],
    ["kr-rrn", "9601211021413"],
    ["jp-my-number", "123456789018"],
    ["jp-my-number", "1234-5678-9018"],
    ["cn-resident-id", "11010519491231002X"],
    ["in-aadhaar", "3998 7654 3211"],
    ["in-aadhaar", "312345678909"],
    ["in-pan", "ABCPD1234Z"],
    ["sg-nric", "S2740116C"],
    ["sg-nric", "M4332674T"],
  ])("%s %s", (detector, value) => {
    expect(found(detector, value)).toEqual([value]);
    expect(found(detector, `note: ${value}, twice: (${value}).`)).toEqual([value, value]);
    expect(found(detector, `番号${value}です`)).toEqual([value]);
    const wide = value.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    expect(found(detector, wide)).toEqual([wide]);
  });
});

describe("none", () => {
  it.each([
    ["credit-card", "4111111111111112"],
    ["credit-card", "0000000000000000"],
    ["credit-card", "1772359200123"],
    ["credit-card", "id4111111111111111x"],
    ["credit-card", "4111 1111-1111 1111"],
    ["iban", "DE89 3704 0044 0532 0130 01"],
    ["iban", "XX89370400440532013000"],
    ["ip-address", "192.0.2.256"],
    ["ip-address", "version 1.2.3.4"],
    ["ip-address", "1.2.3.4.5"],
    ["ip-address", "12:34:56"],
    ["ip-address", "std::cout << Foo::Bar"],
    ["ip-address", "Team :: Support, a::b"],
    ["ip-address", "Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36"],
    ["mac-address", "00:00:00:00:00:00"],
    ["mac-address", "00:11:22:33:44"],
    ["mac-address", "00:11:22:33:44:55:66"],
    ["mac-address", "2026-11-21-10-20-30"],
    ["us-ssn", "000-12-3456"],
    ["us-ssn", "666-12-3456"],
    ["us-ssn", "078-05-0000"],
    ["us-ssn", "078051120"],
    ["us-ssn", "078-05 1120"],
    ["kr-rrn", "961321-1234567"],
    ["kr-rrn", "9601211021414"],
    ["jp-my-number", "123456789012"],
    ["cn-resident-id", "110105194912310021"],
    ["in-aadhaar", "1234 5678 9012"],
    ["in-pan", "ABCXD1234Z"],
    ["sg-nric", "S2740116D"],
  ])("%s: %s", (detector, text) => expect(found(detector, text)).toEqual([]));

  it("bare digits of countries that are not of the run", () => {
    expect(found("jp-my-number", "123456789018", ["US"])).toEqual([]);
    expect(found("in-aadhaar", "312345678909", ["US"])).toEqual([]);
    expect(found("kr-rrn", "9601211021413", ["US"])).toEqual([]);
  });
});

it("a social security number without dashes, where the words before say so", () => {
  expect(found("us-ssn", "SSN: 078051120")).toEqual(["078051120"]);
  expect(found("us-ssn", "social security number is 078051120")).toEqual(["078051120"]);
});

it("a card beside other numbers of its row", () => {
  expect(found("credit-card", "12 4111 1111 1111 1111 34")).toEqual(["4111 1111 1111 1111"]);
  expect(found("credit-card", "4111111111111111 5555555555554444")).toEqual(["4111111111111111", "5555555555554444"]);
});

it("a changed digit is never taken for a checked number", () => {
  const checked = [
    ["credit-card", "4111111111111111"],
    ["iban", "GB82WEST12345698765432"],
    ["cn-resident-id", "11010519491231002X"],
    ["in-aadhaar", "312345678909"],
    ["sg-nric", "S2740116C"],
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...checked), fc.nat(30), fc.nat(8), ([detector, value], at, by) => {
      const places = [...value.matchAll(/[0-9]/g)].map(({ index }) => index);
      const place = places[at % places.length] as number;
      const changed = (Number(value[place]) + 1 + by) % 10;
      expect(found(detector, value.slice(0, place) + changed + value.slice(place + 1))).toEqual([]);
    }),
    { numRuns: runCount(500) },
  );
});

describe("an address ends where the text around it begins", () => {
  it.each([
    ["src:2001:db8::17 ok", "2001:db8::17"],
    ["2001:db8::17: no answer", "2001:db8::17"],
    ["[2001:db8::17]:80", "2001:db8::17"],
    ["from 2001:db8::17.", "2001:db8::17"],
    ["host:192.0.2.17:80", "192.0.2.17"],
    ["http://192.0.2.17/a", "192.0.2.17"],
    ["IP192.0.2.17", "192.0.2.17"],
    ["from=a,clientIp192.0.2.17", "192.0.2.17"],
    ["ip=192.0.2.17", "192.0.2.17"],
  ])("%s", (text, address) => expect(found("ip-address", text)).toEqual([address]));
});

describe("a row of groups as long as the longest values", () => {
  it("is looked through to its end", () => {
    const card = "4111 1111 1111 1111";
    const kinds = DETECTORS.filter(({ id }) => id === "credit-card");
    const [detector] = kinds.flatMap((kind) => kind.make({ regions: [] }) ?? []);
    // Where blanks and dashes change, no group is near a card, and each is done with fast.
    const row = "1 1-".repeat(3_500_000);
    expect(detector?.find(row + card)).toEqual([{ start: row.length, end: row.length + card.length }]);
  });
});

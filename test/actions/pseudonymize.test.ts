import { describe, expect, it } from "vitest";
import { phoneParser } from "../../src/actions/forms/library-phones.ts";
import { drawFor } from "../../src/actions/invented/draw.ts";
import { fictionalPhone } from "../../src/actions/invented/fiction.ts";
import { pseudonymized } from "../../src/actions/pseudonymize.ts";
import { NODE } from "../../src/keys/node.ts";
import { contextOf, KEY } from "./contexts.ts";
import { applied } from "./laws.ts";

const phones = phoneParser();

const standIn = (category: string | null, text: string, regions: readonly string[] = []): string =>
  JSON.parse(applied(pseudonymized(contextOf(category, { regions, phones })), JSON.stringify(text)));

describe("of the same kind and script", () => {
  it.each([
    ["user.name", "Ann Example", [], /^[A-Z][a-z]+ [A-Z][a-z]+$/],
    ["user.name", "ANN EXAMPLE", [], /^[A-Z]+ [A-Z]+$/],
    ["user.name", "Ann", [], /^[A-Z][a-z]+$/],
    ["user.name.first", "ann", [], /^[a-z]+$/],
    ["user.name.last", "Example", [], /^[A-Z][a-z]+$/],
    ["user.name", "李小明", [], /^\p{Script=Han}{2,3}$/u],
    [
      "user.name",
      "山田 さくら",
      [],
      /^[\p{Script=Han}\p{Script=Hiragana}々]+ [\p{Script=Han}\p{Script=Hiragana}々]+$/u,
    ],
    ["user.name", "홍 길동", [], /^\p{Script=Hangul} \p{Script=Hangul}{2}$/u],
    ["user.contact.email", "ann@example.com", [], /^[a-z]+\.[a-z]+\.[a-z]{8}@example\.org$/],
    ["user.device.ip_address", "203.0.113.9", [], /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/],
    ["user.device.ip_address", "2001:db8::9", [], /^2001:db8(?::[0-9a-f]{1,4}){6}$/],
    ["user.contact.address", "1 Main Street, Anytown", [], /^\d{1,3} [A-Z][a-z]+ Street, [A-Z][a-z]+$/],
    ["user.contact.address.postal_code", "SW1A 1AA", [], /^[A-Z]{2}\d[A-Z] \d[A-Z]{2}$/],
    ["user.unique_id", "AB-123456-x", [], /^[A-Z]{2}-\d{6}-[a-z]$/],
    [null, "abc", [], /^[a-z]{3}$/],
  ])("%s: %s", (category, text, regions, form) => {
    const found = standIn(category, text, regions);
    expect(found).toMatch(form);
    expect(found).not.toBe(text);
    expect(standIn(category, text, regions)).toBe(found);
  });

  it("kanji alone are Japanese in a run of Japan", () => {
    const all = (regions: readonly string[]) =>
      Array.from("山川田林木", (last) => standIn("user.name.last", last, regions)).join("");
    expect(all(["JP"])).not.toBe(all(["CN"]));
    expect(all(["CN", "JP"])).toBe(all(["CN"]));
  });
});

describe("phone numbers", () => {
  it.each([
    ["+1 202 555 0199", /^\+1[2-9]\d{2}55501\d\d$/],
    ["+44 20 7946 0999", /^\+44\d{10}$/],
    ["+61 2 5550 9999", /^\+61[2378](?:5550|7010)\d{4}$/],
    ["+353 20 910 9999", /^\+3532091\d{5}$/],
    ["+33 1 99 00 99 99", /^\+33\d{9}$/],
    ["+49 30 23125999", /^\+49\d+$/],
    ["+86 138 1234 5678", /^\+86000\d{8}$/],
    ["+81 90-1234-5678", /^\+81000\d{7}$/],
  ])("%s", (text, form) => expect(standIn("user.contact.phone_number", text)).toMatch(form));

  it("all ways to write a number have one stand-in, and a number stays one", () => {
    const all = ["+81 90-1234-5678", "090-1234-5678"].map((text) => standIn("user.contact.phone_number", text, ["JP"]));
    expect(new Set(all).size).toBe(1);
    const action = pseudonymized(contextOf("user.contact.phone_number", { regions: ["US"], phones }));
    expect(applied(action, "12025550123")).toMatch(/^1\d{3}55501\d\d$/);
    expect(applied(action, "12")).toBe("0");
  });

  it("where no range is for fiction, nobody can have the number", () => {
    const mac = NODE.hmac(new TextEncoder().encode(KEY));
    const countries =
      "20 27 30 31 32 34 36 39 43 46 47 48 51 52 54 55 56 57 60 62 63 64 65 66 7 81 82 84 86 90 91 92 852 886 971".split(
        " ",
      );
    for (const country of countries) {
      for (let i = 0; i < 20; i++) {
        const number = fictionalPhone(`+${country}1234567890`, drawFor(mac, String(i), 0));
        expect(phones(number, undefined)?.valid ?? false, country).toBe(false);
      }
    }
  });

  it("the ranges for fiction have numbers of their plan's length", () => {
    const mac = NODE.hmac(new TextEncoder().encode(KEY));
    for (const country of ["1", "44", "61", "33", "353", "49"]) {
      for (let i = 0; i < 50; i++) {
        const number = fictionalPhone(`+${country}1234567890`, drawFor(mac, String(i), 0));
        expect(phones(number, undefined)?.possible, country).toBe(true);
      }
    }
  });
});

describe("what nothing is invented for is replaced, and noted", () => {
  it.each([
    ["user.contact.phone_number", "anonymous"],
    ["user.unique_id", "番号 12"],
    ["user.unique_id", "---"],
  ])("%s: %s", (category, text) => {
    const noted: string[] = [];
    const context = contextOf(category, { phones, replaced: (why) => noted.push(why) });
    expect(applied(pseudonymized(context), JSON.stringify(text))).toBe(JSON.stringify(context.label));
    expect(noted).toEqual(["other-characters"]);
  });
});

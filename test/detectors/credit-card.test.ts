/** Cards: which numbers are one, row by row of the issuers, how they are written, and what they are never cut out of. */
import { describe, expect, it } from "vitest";
import { saidByName } from "../../src/detectors/context/member-name.ts";
import { cardsIn, creditCard } from "../../src/detectors/credit-card.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { marked } from "./marked.ts";

const detectors = compileDetectors([creditCard], { regions: [] });

function found(text: string): string[] {
  return detectors.find(text).map(({ start, end }) => text.slice(start, end));
}

/** The issuers once more, from public lists of issuer identification numbers: first and last beginnings of four digits. */
const ISSUERS: Readonly<Record<string, { from: readonly (readonly [number, number])[]; sizes: readonly number[] }>> = {
  Visa: { from: [[4000, 4999]], sizes: [16, 19] },
  Mastercard: {
    from: [
      [5100, 5599],
      [2221, 2720],
    ],
    sizes: [16],
  },
  "American Express": {
    from: [
      [3400, 3499],
      [3700, 3799],
    ],
    sizes: [15],
  },
  "Diners Club": {
    from: [
      [3000, 3059],
      [3090, 3099],
      [3600, 3699],
      [3800, 3999],
    ],
    sizes: [14, 15, 16, 17, 18, 19],
  },
  Discover: {
    from: [
      [6011, 6011],
      [6440, 6599],
    ],
    sizes: [16, 17, 18, 19],
  },
  JCB: { from: [[3528, 3589]], sizes: [16, 17, 18, 19] },
  "JCB of 15": {
    from: [
      [2131, 2131],
      [1800, 1800],
    ],
    sizes: [15],
  },
  UnionPay: {
    from: [
      [6200, 6299],
      [8100, 8199],
    ],
    sizes: [16, 17, 18, 19],
  },
  RuPay: {
    from: [
      [6000, 6099],
      [8200, 8299],
    ],
    sizes: [16, 17, 18, 19],
  },
  Mir: { from: [[2200, 2204]], sizes: [16, 17, 18, 19] },
  Borica: { from: [[2205, 2205]], sizes: [16] },
  Troy: { from: [[9792, 9792]], sizes: [16, 17, 18, 19] },
  "Maestro and others": {
    from: [
      [5000, 5099],
      [5600, 5999],
      [6300, 6399],
      [6700, 6799],
    ],
    sizes: [16, 17, 18, 19],
  },
  Humo: { from: [[9860, 9860]], sizes: [16] },
  Uzcard: { from: [[8600, 8600]], sizes: [16] },
  Napas: { from: [[9704, 9704]], sizes: [16, 17, 18, 19] },
  UATP: { from: [[1000, 1999]], sizes: [15] },
};
/** Found in groups of four, or after a word. */
const SHORT: readonly (readonly [number, number])[] = [
  [5000, 5099],
  [5600, 5999],
  [6000, 6099],
  [6300, 6399],
  [6700, 6799],
];
const SHORT_SIZES = [12, 13, 14, 15];
const isOldVisa = (beginning: number, size: number) => size === 13 && Math.floor(beginning / 1000) === 4;
const SIZES = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/** So many digits with this beginning, zeros, and the check digit. */
function checked(beginning: number, size: number): string {
  const digits = `${String(beginning).padStart(4, "0")}${"0".repeat(size - 5)}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? Math.floor((digit * 2) / 10) + ((digit * 2) % 10) : digit;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

function isIn(ranges: readonly (readonly [number, number])[], beginning: number): boolean {
  return ranges.some(([first, last]) => beginning >= first && beginning <= last);
}

function isOf(issuer: string, beginning: number, size: number): boolean {
  const { from, sizes } = ISSUERS[issuer] as (typeof ISSUERS)[string];
  return sizes.includes(size) && isIn(from, beginning);
}

const BEGINNINGS = Array.from({ length: 10_000 }, (_, beginning) => beginning);
const NAMES = Object.keys(ISSUERS);

describe("issuers", () => {
  it.each(NAMES)("all numbers of %s", (issuer) => {
    const { from, sizes } = ISSUERS[issuer] as (typeof ISSUERS)[string];
    for (const size of sizes) {
      const missed = BEGINNINGS.filter((each) => isIn(from, each) && found(checked(each, size)).length !== 1);
      expect(missed, `of ${size} digits`).toEqual([]);
    }
  });

  it.each(SIZES)("no other numbers of %i digits", (size) => {
    const others = BEGINNINGS.filter((each) => !NAMES.some((issuer) => isOf(issuer, each, size)));
    expect(others.filter((each) => found(checked(each, size)).length > 0)).toEqual([]);
  });

  it.each(SHORT_SIZES)("%i digits are a card's where a word or the writing says so", (size) => {
    for (const beginning of BEGINNINGS) {
      const number = checked(beginning, size);
      const isOne =
        isIn(SHORT, beginning) || isOldVisa(beginning, size) || NAMES.some((issuer) => isOf(issuer, beginning, size));
      const grouped = number.replace(/.{4}(?=.)/g, "$& ");
      if (found(`card no. ${number}`).length !== Number(isOne)) expect.fail(`${beginning} after a word`);
      if (found(grouped).length !== Number(isOne)) expect.fail(`${beginning} in groups`);
    }
  });

  it.each(["Karte", "carte bancaire", "tarjeta n.º", "Maestro:", "カード番号", "卡号：", "카드"])(
    "after %s",
    (word) => {
      expect(found(`${word} 630400000000`)).toHaveLength(1);
      expect(found(`order 630400000000`)).toEqual([]);
    },
  );
});

describe("thirteen digits of Visa, which gives out none of that size any more", () => {
  const number = "4222222222222";

  it("are a card behind a word for one", () => {
    for (const word of [
      "card",
      "My card no.",
      "credit card. Number is",
      "CC:",
      "Visa",
      "cb n°",
      "信用卡",
      "बैंक कार्ड",
      "thẻ tín dụng",
    ])
      expect(found(`${word} ${number}`), word).toEqual([number]);
  });

  it("are one in a member of such a name", () => {
    const named = (name: string) => cardsIn(number, saidByName(name));
    for (const name of ["cardNumber", "cc", "credit_card_no", "card.number"]) expect(named(name), name).toHaveLength(1);
    for (const name of ["n", "sku", "cardId"]) expect(named(name), name).toEqual([]);
  });

  it("are none by themselves, nor behind other words", () => {
    for (const text of [number, "4986517174963", "4901234567894", `JAN ${number}`])
      expect(found(text), text).toEqual([]);
  });
});

describe("a card goes whole", () => {
  it.each([
    ["4111.1111.1111.1111", "[credit-card]"],
    ["4111/1111/1111/1111", "[credit-card]"],
    ["4111_1111_1111_1111", "[credit-card]"],
    ["4111\t1111\t1111\t1111", "[credit-card]"],
    ["4111  1111  1111  1111", "[credit-card]"],
    ["4111 - 1111 - 1111 - 1111", "[credit-card]"],
    ["4111–1111–1111–1111", "[credit-card]"],
    ["4111\u00a01111\u00a01111\u00a01111", "[credit-card]"],
    ["3782.822463.10005", "[credit-card]"],
    ["3056/930902/5904", "[credit-card]"],
    ["6212.3456.7890.1234.569", "[credit-card]"],
    ["41111111 11111111", "[credit-card]"],
    ["card 4111.1111.1111.1111.", "card [credit-card]."],
    ["No.4111111111111111", "No.[credit-card]"],
    ["Visa4111111111111111", "Visa[credit-card]"],
    ["MC5555555555554444", "MC[credit-card]"],
    ["card4111111111111111", "card[credit-card]"],
    ["numéro4111111111111111", "numéro[credit-card]"],
    ["CC4111111111111111", "CC[credit-card]"],
    ["4111111111111111mastercard", "[credit-card]mastercard"],
    ["4111 1111 1111 1111exp0627", "[credit-card]exp0627"],
    ["Visa4111111111111111MC5555555555554444", "Visa[credit-card]MC[credit-card]"],
    ["41111111111111115555555555554444", "[credit-card]"],
    ["4111111111111111378282246310005", "[credit-card]"],
    ["4111-1111-1111-1111-5555-5555-5555-4444", "[credit-card]-[credit-card]"],
    ["4111111111111111.0", "[credit-card]"],
    ["4111111111111111.00,94105", "[credit-card],94105"],
    ["4111.1111.1111.1111.0", "[credit-card]"],
    ["4111 1111 1111 1111 0627 123", "[credit-card] 0627 123"],
    ["2026 4111 1111 1111 1111", "2026 [credit-card]"],
    ["4111 1111 1111 1111 9876", "[credit-card] 9876"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));
});

describe("a magnetic stripe goes whole", () => {
  it.each([
    ["%B4111111111111111^EXAMPLE/ANA^25121010000000000000?", "[credit-card]"],
    ["B4111111111111111^EXAMPLE/ANA^2512101?", "[credit-card]"],
    ["swipe %B4111111111111111^EXAMPLE/ANA", "swipe [credit-card]"],
    [";4111111111111111=25121010000000000000?", "[credit-card]"],
    ["4111111111111111=2512101", "[credit-card]"],
    ["4111111111111111D25121010000012345678F", "[credit-card]"],
    ["%B4111111111111111^EXAMPLE/ANA^2512101?;4111111111111111=2512101?", "[credit-card][credit-card]"],
    ["a=4111111111111111=b", "a=[credit-card]=b"],
    ["card 4111111111111111.12.50 paid", "card [credit-card].12.50 paid"],
    ["4111111111111111.001.wav", "[credit-card].001.wav"],
    ["card 4111111111111111.122025", "card [credit-card].122025"],
    ["卡号4111111111111111。123456", "卡号[credit-card]。123456"],
    ["4111-1111-1111-1111.2024.5.6", "[credit-card].2024.5.6"],
    ["192.168.1.4 - 5555-5555-5555-4444", "192.168.1.4 - [credit-card]"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));
});

describe("never out of something else", () => {
  it.each([
    "id4111111111111111x",
    "TXN4111111111111111",
    "orderId4111111111111111",
    "W4111111111111111",
    "4111111111111111x",
    "411111111111111111111111",
    "41111111111111115555555555554443",
    "0.4111111111111111",
    "13.404954 1701542407",
    ".4111111111111111",
    "4111111111111111.123456",
    "1.4111.1111.1111.1111",
    "4111.1111.1111.1111.7",
    "41.111111.1111.1111",
    "1111/4111/1111/1111/1111",
    "4111/1111/11111111",
    "4111 1111 1111 1111 9876 9876",
    "9876 4111 1111 1111 1111",
    "4111 1111-1111 1111",
    "4111,1111,1111,1111",
    "3f2504e0-4f89-4111-1111-111111111111",
    "630400000000",
    "5018123456785",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

/** The table of detectors in docs/detectors.md: their ids and categories come from the product, what they find is written here. */
import { expect, it } from "vitest";
import { DETECTORS } from "../../src/detectors/table.ts";
import { expectMade } from "../docs/made.ts";
import { markdownTable } from "../helpers/markdown-table.ts";

/** Detectors that share a row; where a row says the same as the one above it, so it is written. */
interface Row {
  readonly ids: readonly string[];
  readonly finds: string;
  readonly regions: string;
}

const ROWS: readonly Row[] = [
  {
    ids: ["email"],
    finds: "addresses, international ones too, in brackets, URLs, beside Chinese or Japanese text",
    regions: "",
  },
  {
    ids: ["phone"],
    finds:
      "`+` and 7–15 digits, `00` and `011`, `tel:` and its like; written national numbers, bare digits if they are valid",
    regions: "national forms",
  },
  {
    ids: ["url-with-secrets"],
    finds:
      "in URLs: user info, parameters whose names say token, key, password or signature, tokens in the paths of links",
    regions: "",
  },
  { ids: ["iban"], finds: "account numbers with a country's length and right check digits", regions: "" },
  { ids: ["credit-card"], finds: "13–19 digits, an issuer's beginning, Luhn's check", regions: "" },
  {
    ids: ["cn-resident-id", "in-pan", "sg-nric", "us-ssn"],
    finds: "by form, and check digit where there is one",
    regions: "",
  },
  {
    ids: ["in-aadhaar", "kr-rrn", "jp-my-number"],
    finds: "the same",
    regions: "bare digits; `jp-my-number` always",
  },
  {
    ids: ["passport-number"],
    finds: "after its word or below its name: digits, or letters and digits",
    regions: "",
  },
  { ids: ["drivers-licence"], finds: "the same", regions: "" },
  { ids: ["national-id"], finds: "the same, whether or not check digits are right", regions: "" },
  { ids: ["account-number"], finds: "6–24 digits after their word or below their name", regions: "" },
  { ids: ["card-security-code"], finds: "3 or 4 digits after their word or below their name", regions: "" },
  { ids: ["card-expiry"], finds: "a month and a year after their word or below their name", regions: "" },
  {
    ids: ["verification-code"],
    finds: "4–8 digits, or digits and capital letters, after their word, in front of it or below their name",
    regions: "",
  },
  { ids: ["pin"], finds: "3–8 digits after their word or below their name", regions: "" },
  {
    ids: ["birth-date"],
    finds: "a date after its word, in front of `生まれ` and its like, or below its name",
    regions: "",
  },
  {
    ids: ["policy-number", "customer-number"],
    finds: "digits, or letters and digits, after their word or below their name",
    regions: "",
  },
  { ids: ["ip-address"], finds: "version 4 and 6, with zone and prefix", regions: "" },
  { ids: ["mac-address"], finds: "pairs with colons or dashes, groups with dots", regions: "" },
  {
    ids: ["person-name"],
    finds:
      "names of people, where the words around them give them away: see below; `=dictionary`: also by lists of names",
    regions: "",
  },
  {
    ids: ["street-address"],
    finds: "street and house number, boxes, postcodes with a word or a place beside them: see below",
    regions: "",
  },
  {
    ids: ["spoken-number"],
    finds: "numbers in words, as they are said; what their digits are is what they become",
    regions: "national numbers",
  },
  { ids: ["spoken-email"], finds: "addresses of e-mail in words, `ana dot example at example dot com`", regions: "" },
];

const HEADER = "| detector | category | finds | depends on the regions |";

function categoryOf({ ids }: Row): string {
  const all = new Set(ids.map((id) => DETECTORS.find((detector) => detector.id === id)?.category));
  return [...all].map((category) => `\`${category}\``).join(", ");
}

function rows(): string[] {
  return ROWS.map((row, i) => {
    const above = ROWS[i - 1];
    const category = above && categoryOf(above) === categoryOf(row) ? "the same" : categoryOf(row);
    const cells = [row.ids.map((id) => `\`${id}\``).join(", "), category, row.finds, row.regions];
    return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
  });
}

it("has every detector once, and nothing else", () => {
  expect(ROWS.flatMap(({ ids }) => ids).sort()).toEqual(DETECTORS.map(({ id }) => id).sort());
  expectMade("docs/detectors.md", "the table of detectors", markdownTable(HEADER, rows()));
});

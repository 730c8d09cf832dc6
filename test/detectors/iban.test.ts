/** International account numbers: country by country what they are made of, how they are written, and what is none. Made up. */
import { describe, expect, it } from "vitest";
import { iban } from "../../src/detectors/iban.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { marked } from "./marked.ts";

const detectors = compileDetectors([iban], { regions: [] });

/** The registry once more, in its own notation: groups of so many digits (n), capitals (a), or both (c). */
const REGISTRY =
  "AD 4n4n12c AE 3n16n AL 8n16c AT 5n11n AZ 4a20c BA 3n3n8n2n BE 3n7n2n BG 4a4n2n8c BH 4a14c BI 5n5n11n2n BR 8n5n10n1a1c BY 4c4n16c " +
  "CH 5n12c CR 4n14n CY 3n5n16c CZ 4n6n10n DE 8n10n DJ 5n5n11n2n DK 4n9n1n DO 4c20n EE 2n2n11n1n EG 4n4n17n ES 4n4n1n1n10n FI 3n11n " +
  "FK 2a12n FO 4n9n1n FR 5n5n11c2n GB 4a6n8n GE 2a16n GI 4a15c GL 4n9n1n GR 3n4n16c GT 4c20c HN 4a20n HR 7n10n HU 3n4n1n15n1n IE 4a6n8n " +
  "IL 3n3n13n IQ 4a3n12n IS 4n2n6n10n IT 1a5n5n12c JO 4a4n18c KW 4a22c KZ 3n13c LB 4n20c LC 4a24c LI 5n12c LT 5n11n LU 3n13c LV 4a13c " +
  "LY 3n3n15n MC 5n5n11c2n MD 2c18c ME 3n13n2n MK 3n10c2n MN 4n12n MR 5n5n11n2n MT 4a5n18c MU 4a2n2n12n3n3a NI 4a20n NL 4a10n NO 4n6n1n " +
  "OM 3n16c PK 4a16c PL 8n16n PS 4a21c PT 4n4n11n2n QA 4a21c RO 4a16c RS 3n13n2n RU 9n5n15c SA 2n18c SC 4a2n2n16n3a SD 2n12n SE 3n16n1n " +
  "SI 5n8n2n SK 4n6n10n SM 1a5n5n12c SO 4n3n12n ST 4n4n11n2n SV 4a20n TL 3n14n2n TN 2n3n13n2n TR 5n1n16c UA 6n19c VA 3n15n VG 4a16n " +
  "XK 4n10n2n YE 4a4n18c";
const PAIRS = REGISTRY.split(" ");
const COUNTRIES = PAIRS.filter((_, i) => i % 2 === 0).map(
  (country, i) => [country, PAIRS[2 * i + 1] as string] as const,
);

/** The class of each character after the check digits. */
function classesOf(notation: string): string {
  return notation.replace(/([0-9]+)([nac])/g, (_, count: string, kind: string) => kind.repeat(Number(count)));
}

/** With the check digits that belong to it: 98 less the rest of the number with 00 in their place. */
function account(country: string, rest: string): string {
  const values = [...`${rest}${country}00`].map((character) => Number.parseInt(character, 36)).join("");
  const check = 98n - (BigInt(values) % 97n);
  return `${country}${String(check).padStart(2, "0")}${rest}`;
}

function filled(classes: string, both = "3"): string {
  return [...classes].map((kind, i) => ({ n: String((i * 7 + 3) % 10), a: "QWERTZ"[i % 6], c: both })[kind]).join("");
}

function isFound(text: string): boolean {
  const [hit] = detectors.find(text);
  return hit?.start === 0 && hit.end === text.length;
}

describe("the registry", () => {
  it("has so many countries", () => expect(COUNTRIES).toHaveLength(89));

  it.each(COUNTRIES)("%s %s", (country, notation) => {
    const classes = classesOf(notation);
    const rest = filled(classes);
    expect(isFound(account(country, rest)), "digits where both may be").toBe(true);
    // Seven digits in a row are asked of every number.
    if (/n{7}/.test(classes))
      expect(isFound(account(country, filled(classes, "K"))), "letters where both may be").toBe(true);
    expect(detectors.find(account(country, `${rest}3`)), "one more").toEqual([]);
    expect(detectors.find(account(country, rest.slice(1))), "one less").toEqual([]);
    for (let i = 0; i < classes.length; i++) {
      const put = (character: string) => account(country, rest.slice(0, i) + character + rest.slice(i + 1));
      const isEvident = /[0-9]{7}/.test(put("K"));
      expect(isFound(put("K")), `a letter as number ${i}`).toBe(classes[i] !== "n" && isEvident);
      expect(isFound(put("8")), `a digit as number ${i}`).toBe(classes[i] !== "a");
    }
  });
});

describe("a number goes whole", () => {
  it.each([
    ["DE89 3704 0044 0532 0130 00", "[iban]"],
    ["DE89  3704  0044  0532  0130  00", "[iban]"],
    ["DE89-3704-0044-0532-0130-00", "[iban]"],
    ["DE89.3704.0044.0532.0130.00", "[iban]"],
    ["DE89/3704/0044/0532/0130/00", "[iban]"],
    ["GB82_WEST_1234_5698_7654_32.", "[iban]."],
    ["DE89 - 3704 - 0044 - 0532 - 0130 - 00", "[iban]"],
    ["de89370400440532013000", "[iban]"],
    ["gb82 west 1234 5698 7654 32", "[iban]"],
    ["gb82-WEST-1234-5698-7654-32", "[iban]"],
    ["IBANDE89370400440532013000", "IBAN[iban]"],
    ["iban_DE89370400440532013000_", "iban_[iban]_"],
    ["KontoDE89370400440532013000", "Konto[iban]"],
    ["DE89370400440532013000EUR", "[iban]EUR"],
    ["DE89370400440532013000 GB82WEST12345698765432", "[iban] [iban]"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));
});

describe("none", () => {
  it.each([
    "DE89 3704 0044 0532 0130 01",
    "XX89370400440532013000",
    "DE8937040044053201300X",
    "DE893704004405320130001",
    "1DE89370400440532013000",
    "GB82wEsT12345698765432",
    account("AD", "12345678abcdef123456".toUpperCase()).toLowerCase(),
  ])("%s", (text) => expect(detectors.find(text)).toEqual([]));
});

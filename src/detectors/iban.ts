/** International bank account numbers: ISO 13616-1, with the lengths of the IBAN registry (SWIFT) and the check digits. */
import { passesMod97 } from "./check-digits.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE, evidenceOf } from "./evidence.ts";

const id = "iban";
const category = "user.financial.bank_account";

/** IBAN registry: how many characters the numbers of a country have. */
const LENGTHS: Readonly<Record<string, number>> = Object.freeze(
  Object.fromEntries(
    (
      "15NO 16BE 18DK 18FI 18FK 18FO 18GL 18NL 18SD 19MK 19SI 20AT 20BA 20EE 20KZ 20LT 20LU 20XK 20MN 21CH 21HR 21LI 21LV " +
      "22BG 22BH 22CR 22DE 22VA 22GB 22GE 22IE 22ME 22RS 23AE 23GI 23IL 23IQ 23OM 23SO 23TL 24AD 24CZ 24ES 24MD 24PK 24RO 24SA " +
      "24SE 24SK 24TN 24VG 25LY 25PT 25ST 26IS 26TR 27BI 27DJ 27FR 27GR 27IT 27MC 27MR 27SM 28AL 28AZ 28BY 28CY 28DO 28GT " +
      "28HU 28LB 28NI 28PL 28SV 29BR 29EG 29PS 29QA 29UA 30JO 30KW 30MU 30YE 31MT 32LC 31SC 33RU 28HN"
    )
      .split(" ")
      .map((entry) => [entry.slice(2), Number(entry.slice(0, 2))]),
  ),
);

/** A country and two check digits; then groups, where a blank or a dash may stand. */
const BEGINNING = /(?<![0-9A-Za-z])([A-Za-z]{2})[ -]?[0-9]{2}(?=[ -]?[0-9A-Za-z])/g;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;

const detector: Detector = { id, category, needs: EVIDENCE.COUNTRY_DIGITS, leavesIds: true, find };

export const iban: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  let after = 0;
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match !== null; match = BEGINNING.exec(text)) {
    const { index, 1: country = "" } = match;
    const size = LENGTHS[country.toUpperCase()];
    if (index < after || size === undefined) continue;
    const end = endOf(text, index, size);
    if (end === 0) continue;
    spans.push({ start: index, end });
    after = end;
  }
  return spans;
}

/** Where the number ends that begins at `start`; 0: there is none. */
function endOf(text: string, start: number, size: number): number {
  let end = start;
  for (let found = 0; found < size; end++) {
    const character = text[end] ?? "";
    if (LETTER_OR_DIGIT.test(character)) found++;
    else if ((character !== " " && character !== "-") || !LETTER_OR_DIGIT.test(text[end - 1] ?? "")) return 0;
  }
  if (LETTER_OR_DIGIT.test(text[end] ?? "")) return 0;
  const number = text.slice(start, end);
  // Without seven digits in a row, so to speak, nobody would have been shown the text.
  return passesMod97(number) && (evidenceOf(number) & EVIDENCE.COUNTRY_DIGITS) !== 0 ? end : 0;
}

/** The kinds of values that are known by their word; where a word says two of them, the first whose form fits. */
import { SAYS } from "../context/says.ts";
import { birthDateEnd } from "./birth-date.ts";
import { codeEnd, cvvEnd, expiryEnd, type Form, pinEnd, tokenForm } from "./forms.ts";

export interface LabelledKind {
  readonly id: string;
  readonly category: string;
  /** The bit of SAYS. */
  readonly said: number;
  readonly endOf: Form;
  /** Whether several of them may stand in a row behind one word. */
  readonly isListed?: boolean;
}

const CARD = "user.financial.credit_card";
const CREDENTIALS = "user.authorization.credentials";
const UNIQUE_ID = "user.unique_id";

/** French accounts have 23. */
const MOST_DIGITS = 24;
const token = (fewest: number) => tokenForm(fewest, MOST_DIGITS);

export const CUSTOMER: LabelledKind = Object.freeze({
  id: "customer-number",
  category: UNIQUE_ID,
  said: SAYS.CUSTOMER,
  endOf: token(3),
  isListed: true,
});

export const KINDS: readonly LabelledKind[] = Object.freeze([
  { id: "card-security-code", category: CARD, said: SAYS.CVV, endOf: cvvEnd },
  { id: "card-expiry", category: CARD, said: SAYS.EXPIRY, endOf: expiryEnd },
  { id: "verification-code", category: CREDENTIALS, said: SAYS.CODE, endOf: codeEnd },
  { id: "pin", category: CREDENTIALS, said: SAYS.PIN, endOf: pinEnd },
  {
    id: "birth-date",
    category: "user.demographic.date_of_birth",
    said: SAYS.BIRTH,
    endOf: (text, start, _said, isNamed) => birthDateEnd(text, start, isNamed),
  },
  {
    id: "passport-number",
    category: "user.government_id.passport_number",
    said: SAYS.PASSPORT,
    endOf: token(5),
    isListed: true,
  },
  {
    id: "drivers-licence",
    category: "user.government_id.drivers_license_number",
    said: SAYS.LICENCE,
    endOf: token(5),
    isListed: true,
  },
  {
    id: "national-id",
    category: "user.government_id.national_identification_number",
    said: SAYS.NATIONAL,
    endOf: token(4),
    isListed: true,
  },
  {
    id: "account-number",
    category: "user.financial.bank_account",
    said: SAYS.ACCOUNT,
    endOf: token(6),
    isListed: true,
  },
  { id: "policy-number", category: UNIQUE_ID, said: SAYS.POLICY, endOf: token(4), isListed: true },
  CUSTOMER,
]);

/** All that any of them is said by. */
export const ALL_SAID = KINDS.reduce((bits, { said }) => bits | said, 0);

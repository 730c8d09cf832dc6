/** What a wrong category or subject was meant to be. */
import { describe, expect, test } from "vitest";
import { parsePolicyFile } from "../../../src/rules/policy/parse-policy.ts";
import { OTHER_NAMES } from "../../../src/rules/taxonomy/other-taxonomies.ts";
import { meantAction, meantCategory, meantSubject } from "../../../src/rules/taxonomy/other-words.ts";
import { CATEGORIES, SUBJECTS } from "../../../src/rules/taxonomy/taxonomy.ts";
import { MINIMAL, parse } from "../samples.ts";

const MAIL = "user.contact.email";
const PHONE = "user.contact.phone_number";
const NATIONAL = "user.government_id.national_identification_number";
const BORN = "user.demographic.date_of_birth";
const CARD = "user.financial.credit_card";
const BANK = "user.financial.bank_account";

const MEANT: readonly (readonly [category: string, written: readonly string[]])[] = [
  [
    MAIL,
    [
      "email",
      "EMAIL",
      "EMAIL_ADDRESS",
      "Email",
      "pii.email",
      "user.email",
      "user.Email",
      "User.Contact.Email",
      "user.mail",
      "user.contact.emial",
      "e-mail",
      "billing_email",
      "pd:EmailAddress",
    ],
  ],
  [
    PHONE,
    [
      "phone",
      "PHONE",
      "PHONE_NUMBER",
      "PhoneNumber",
      "user.phone",
      "user.contact.phone",
      "user.contact.mobile",
      "msisdn",
      "tel",
      "customer phone",
      "ani",
    ],
  ],
  [
    "user.name",
    [
      "User.Name",
      "USER.NAME",
      "PERSON_NAME",
      "PERSON",
      "Person",
      "NAME",
      "name",
      "full name",
      "user.full_name",
      "pii.name",
    ],
  ],
  ["user.name.first", ["FIRST_NAME", "firstName", "user.first_name", "given-name"]],
  ["user.name.last", ["LAST_NAME", "surname", "user.lastname"]],
  [BORN, ["user.dob", "dob", "DATE_OF_BIRTH", "birthday", "DATE_TIME", "user.demographic.birth_date", "birthDate"]],
  [
    NATIONAL,
    [
      "US_SOCIAL_SECURITY_NUMBER",
      "USSocialSecurityNumber",
      "US_SSN",
      "SSN",
      "ssn",
      "user.ssn",
      "INDIA_AADHAAR_INDIVIDUAL",
      "KOREA_RRN",
      "UK_NATIONAL_INSURANCE_NUMBER",
      "CANADA_SOCIAL_INSURANCE_NUMBER",
      "BRAZIL_CPF_NUMBER",
      "IN_PAN",
      "user.government_id.ssn",
      "national_id",
      "JPMyNumberPersonal",
    ],
  ],
  [
    CARD,
    [
      "credit_card",
      "CREDIT_CARD",
      "CREDIT_CARD_NUMBER",
      "CREDIT_DEBIT_NUMBER",
      "CreditCardNumber",
      "card",
      "user.credit_card",
      "pan",
    ],
  ],
  [
    BANK,
    [
      "IBAN_CODE",
      "iban",
      "US_BANK_NUMBER",
      "BANK_ACCOUNT_NUMBER",
      "InternationalBankingAccountNumber",
      "SWIFTCode",
      "ABARoutingNumber",
    ],
  ],
  ["user.device.ip_address", ["ip", "IP", "IP_ADDRESS", "IPAddress", "user.ip", "ipv6", "client_ip"]],
  ["user.device.device_id", ["MAC_ADDRESS", "IMEI_HARDWARE_ID", "user.device_id"]],
  [
    "user.government_id.passport_number",
    ["PASSPORT", "US_PASSPORT", "GERMANY_PASSPORT", "user.passport", "USUKPassportNumber"],
  ],
  [
    "user.government_id.drivers_license_number",
    ["US_DRIVERS_LICENSE_NUMBER", "US_DRIVER_LICENSE", "DRIVER_ID", "USDriversLicenseNumber"],
  ],
  ["user.government_id.vehicle_registration", ["LICENSE_PLATE", "VEHICLE_IDENTIFICATION_NUMBER"]],
  ["user.contact.address", ["address", "ADDRESS", "user.address"]],
  ["user.contact.address.street", ["STREET_ADDRESS", "street"]],
  ["user.contact.address.postal_code", ["zip", "zip_code", "postcode", "user.contact.zip"]],
  ["user.location", ["LOCATION", "GPE", "geo"]],
  ["user.location.precise", ["LOCATION_COORDINATES", "latitude", "gps"]],
  ["user.content.private", ["message", "transcript", "free text", "user.content.body", "note"]],
  ["user.contact.organization", ["ORGANIZATION_NAME", "Organization", "company"]],
  ["user.unique_id", ["id", "GENERIC_ID", "user.id", "customer_id", "uuid"]],
  ["user.account.username", ["USERNAME", "login", "user.username"]],
  ["user.authorization.password", ["PASSWORD", "pin", "user.password"]],
  ["user.health_and_medical.record_id", ["MEDICAL_RECORD_NUMBER", "UK_NHS", "NHSNumber"]],
  ["user.biometric.voice", ["recording", "voice"]],
  ["user.job_title", ["PersonType", "job", "occupation"]],
];

describe.each(MEANT)("%s", (category, written) => {
  test.each(written)("%s", (word) => {
    expect(meantCategory(word)).toBe(category);
  });
});

test.each(["xyzzy", "frobnication", "", "\u59d3\u540d", "x".repeat(1000)])("nothing comes to mind for %j", (word) => {
  expect(meantCategory(word)).toBeUndefined();
});

test("each category means itself", () => {
  for (const category of CATEGORIES) expect(meantCategory(category)).toBe(category);
});

test("a subject, by what others call it", () => {
  const written = {
    agent: "employee",
    Caller: "customer",
    "end user": "customer",
    lead: "prospect",
    vendor: "supplier_vendor",
    custmer: "customer",
    human_agent: "employee",
  };
  for (const [word, subject] of Object.entries(written)) expect(meantSubject(word), word).toBe(subject);
  for (const subject of SUBJECTS) expect(meantSubject(subject)).toBe(subject);
  expect(meantSubject("xyzzy")).toBeUndefined();
});

test.each([
  ["replace", ["redact", "REDACT", "anonymize", "anonymise", "replace_with_info_type", "replaced", "label", "replase"]],
  ["remove", ["delete", "drop", "erase", "Remove", "remove_value"]],
  ["null", ["nullify", "NULL", "blank"]],
  ["mask", ["Mask", "obfuscate", "character-mask", "stars", "mask_last4"]],
  ["hash", ["HMAC", "sha256", "crypto_hash", "hashing"]],
  ["tokenize", ["encrypt", "tokenise", "Tokenization", "crypto-deterministic"]],
  ["encrypt-format", ["fpe", "formatPreserving", "encryptFormat", "encrypt_format"]],
  ["pseudonymize", ["pseudonymise", "Pseudonymize", "pseudonym", "fake"]],
  ["shift-date", ["date_shift", "shiftDate", "shift dates"]],
  ["truncate", ["trim", "time_part"]],
  ["bucket", ["generalize", "round", "buckets"]],
  ["scan", ["detect", "inspect"]],
])("the action %s, by what others call it", (action, written) => {
  for (const word of [action, ...written]) expect(meantAction(word), word).toBe(action);
  for (const word of ["xyzzy", "", "x".repeat(1000)]) expect(meantAction(word)).toBeUndefined();
});

test("names of other taxonomies lead to a category of the same kind", () => {
  for (const [category, names] of OTHER_NAMES) {
    for (const name of [names.presidio, names.google]) {
      if (name === null || name === "NRP" || name === "ORGANIZATION_NAME") continue;
      const meant = meantCategory(name) ?? "";
      const kind = meant.split(".").slice(0, 2).join(".");
      const known = [...OTHER_NAMES].filter(([, other]) => other.presidio === name || other.google === name);
      expect(
        known.some(([key]) => key.startsWith(kind)),
        `${category} ${name} ${meant}`,
      ).toBe(true);
    }
  }
});

describe("in files", () => {
  const fixOf = (text: string) => parse(text).problems.find(({ code }) => code.startsWith("unknown-"))?.fix;

  test("a rule", () => {
    expect(fixOf(MINIMAL.replace("user.contact.email", "user.dob"))).toBe(`did you mean "${BORN}"?`);
    expect(fixOf(MINIMAL.replace("user.contact.email", "frobnication"))).toBe("scrubjay rules categories lists them");
    expect(fixOf(`${MINIMAL}    action: anonymize\n`)).toBe('did you mean "replace"?');
    expect(fixOf(`${MINIMAL}    action: { redact: {} }\n`)).toBe('did you mean "replace"?');
    expect(fixOf(`${MINIMAL}    action: keep\n`)).toBe("what stays is an entry under keep:, with a reason");
    expect(fixOf(`${MINIMAL}    subject: agent\n`)).toBe('did you mean "employee"?');
  });

  test("a policy", () => {
    const policy = (lines: string) => `format: pii-policy/1\nid: a\nversion: "1.0.0"\ncategories:\n  ${lines}\n`;
    const fixes = (lines: string) => parsePolicyFile(policy(lines)).problems.map(({ fix }) => fix);
    expect(fixes("US_SSN: mask")).toEqual([`did you mean "${NATIONAL}"?`]);
    expect(fixes("frobnication: mask")).toEqual(["scrubjay rules categories lists them"]);
    expect(fixes("user.name: { customer: hash, agent: replace }")).toEqual(['did you mean "employee"?']);
  });
});

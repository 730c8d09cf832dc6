import { expect, test } from "vitest";
import { loadRules } from "../../../src/rules/load.ts";
import { listPacks } from "../../../src/rules/shipped.ts";
import { OTHER_NAMES, otherNamesOf } from "../../../src/rules/taxonomy/other-taxonomies.ts";
import { CATEGORIES } from "../../../src/rules/taxonomy/taxonomy.ts";

const { packs } = await loadRules(await listPacks());

test("every row is of a category of the taxonomy, in its own place", () => {
  const known = [...OTHER_NAMES.keys()];
  expect(known.filter((category) => !CATEGORIES.includes(category))).toEqual([]);
  expect(known).toEqual([...known].sort());
});

test("every row has names of the right form", () => {
  for (const { presidio, google, dpv } of OTHER_NAMES.values()) {
    expect(presidio ?? "X").toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(google ?? "X").toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(dpv).toMatch(/^(dpv|pd):[A-Za-z]+$/);
  }
});

test("every category of a shipped pack has a row", () => {
  const used = new Set(packs.flatMap(({ entries }) => entries.flatMap(({ category }) => category ?? [])));
  expect([...used].filter((category) => !OTHER_NAMES.has(category))).toEqual([]);
  expect(used.size).toBeGreaterThan(10);
});

test.each([
  ["user.name", { presidio: "PERSON", google: "PERSON_NAME", dpv: "pd:Name" }],
  ["user.contact.phone_number", { presidio: "PHONE_NUMBER", google: "PHONE_NUMBER", dpv: "pd:TelephoneNumber" }],
  ["user.contact.email", { presidio: "EMAIL_ADDRESS", google: "EMAIL_ADDRESS", dpv: "pd:EmailAddress" }],
  ["user.device.cookie_id", { presidio: null, google: null, dpv: "pd:DeviceBased" }],
  [
    "user.health_and_medical.insurance_beneficiary_id",
    { presidio: null, google: "MEDICAL_TERM", dpv: "pd:MedicalHealth" },
  ],
  ["unknown", { presidio: null, google: null, dpv: null }],
])("%s", (category, names) => {
  expect(otherNamesOf(category)).toEqual(names);
});

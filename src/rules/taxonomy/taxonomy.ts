/**
 * The data categories and data subjects of the fideslang 3.1.1 taxonomy (Ethyca, CC BY 4.0). A rule file may use
 * exactly these keys.
 *
 * The room `taxonomy` lists words that others have defined: categories, subjects, countries. It may not add our own.
 */
export const TAXONOMY = "fideslang/3.1.1";

export const CATEGORIES: readonly string[] = Object.freeze([
  "system",
  "system.authentication",
  "system.operations",
  "user",
  "user.account",
  "user.authorization",
  "user.behavior",
  "user.biometric",
  "user.childrens",
  "user.contact",
  "user.content",
  "user.demographic",
  "user.location",
  "user.device",
  "user.payment",
  "user.social",
  "user.unique_id",
  "user.telemetry",
  "user.user_sensor",
  "user.workplace",
  "user.sensor",
  "user.financial",
  "user.government_id",
  "user.health_and_medical",
  "user.name",
  "user.criminal_history",
  "user.privacy_preferences",
  "user.job_title",
  "user.account.settings",
  "user.account.username",
  "user.authorization.credentials",
  "user.authorization.biometric",
  "user.authorization.password",
  "user.behavior.browsing_history",
  "user.behavior.media_consumption",
  "user.behavior.purchase_history",
  "user.behavior.search_history",
  "user.biometric.fingerprint",
  "user.biometric.retinal",
  "user.biometric.voice",
  "user.biometric.health",
  "user.contact.address",
  "user.contact.email",
  "user.contact.phone_number",
  "user.contact.url",
  "user.contact.fax_number",
  "user.contact.organization",
  "user.contact.address.city",
  "user.contact.address.country",
  "user.contact.address.postal_code",
  "user.contact.address.state",
  "user.contact.address.street",
  "user.content.private",
  "user.content.public",
  "user.content.self_image",
  "user.demographic.age_range",
  "user.demographic.date_of_birth",
  "user.demographic.gender",
  "user.demographic.language",
  "user.demographic.marital_status",
  "user.demographic.political_opinion",
  "user.demographic.profile",
  "user.demographic.race_ethnicity",
  "user.demographic.religious_belief",
  "user.demographic.sexual_orientation",
  "user.device.cookie",
  "user.device.cookie_id",
  "user.device.device_id",
  "user.device.ip_address",
  "user.financial.bank_account",
  "user.financial.credit_card",
  "user.government_id.birth_certificate",
  "user.government_id.drivers_license_number",
  "user.government_id.immigration",
  "user.government_id.national_identification_number",
  "user.government_id.passport_number",
  "user.government_id.vehicle_registration",
  "user.health_and_medical.genetic",
  "user.health_and_medical.insurance_beneficiary_id",
  "user.health_and_medical.record_id",
  "user.location.imprecise",
  "user.location.precise",
  "user.name.first",
  "user.name.last",
  "user.unique_id.pseudonymous",
]);

export const SUBJECTS: readonly string[] = Object.freeze([
  "anonymous_user",
  "citizen_voter",
  "commuter",
  "consultant",
  "customer",
  "employee",
  "job_applicant",
  "next_of_kin",
  "passenger",
  "patient",
  "prospect",
  "shareholder",
  "supplier_vendor",
  "trainee",
  "visitor",
]);

/**
 * The subjects that are persons: all of them. A data subject is a natural person (GDPR, Article 4(1)). Of some, such as
 * `customer` and `supplier_vendor`, the taxonomy says that they may be organizations, and behind these stand persons, too;
 * who an `anonymous_user` is may come out.
 */
export const PERSONS: readonly string[] = SUBJECTS;

/** What machines need to work, and what is no person's. */
export function isOfSystem(category: string): boolean {
  return category === "system" || category.startsWith("system.");
}

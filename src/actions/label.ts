/** What stands in place of a value, by the category of the rule: semantics of `replace`. */

/** Of a category and of all below it. */
const LABELS: readonly (readonly [category: string, label: string])[] = Object.freeze([
  ["user.name", "NAME"],
  ["user.contact.email", "EMAIL"],
  ["user.contact.phone_number", "PHONE"],
  ["user.contact.address", "ADDRESS"],
  ["user.unique_id", "ID"],
  ["user.device.ip_address", "IP"],
  ["user.content", "TEXT"],
  ["user.financial.credit_card", "CARD"],
  ["user.location", "LOCATION"],
]);

/** Of one category, whose last word does not say what was there. */
const BY_CATEGORY: Readonly<Record<string, string>> = Object.freeze({
  "system.authentication": "CREDENTIALS",
  "user.account.settings": "ACCOUNT_SETTINGS",
  "user.authorization": "CREDENTIALS",
  "user.authorization.biometric": "BIOMETRIC_CREDENTIALS",
  "user.biometric.health": "BIOMETRIC_HEALTH",
  "user.biometric.retinal": "RETINA_SCAN",
  "user.biometric.voice": "VOICE_RECORDING",
  "user.childrens": "CHILDRENS_DATA",
  "user.demographic.age_range": "AGE",
  "user.government_id.immigration": "IMMIGRATION_ID",
  "user.health_and_medical.genetic": "GENETIC_DATA",
  "user.health_and_medical.record_id": "MEDICAL_RECORD_ID",
  "user.user_sensor": "SENSOR",
});

/** `[EMAIL]` for `user.contact.email`; a category without a label of its own lends its last word. */
export function labelOf(category: string | null): string {
  if (category === null) return "[REDACTED]";
  const known = LABELS.find(([prefix]) => category === prefix || category.startsWith(`${prefix}.`))?.[1];
  const own = known ?? (Object.hasOwn(BY_CATEGORY, category) ? BY_CATEGORY[category] : undefined);
  return `[${own ?? category.slice(category.lastIndexOf(".") + 1).toUpperCase()}]`;
}

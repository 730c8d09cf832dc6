/** What stands in place of a value, by its rule's category. */

const LABELS: readonly (readonly [category: string, label: string])[] = [
  ["user.name", "[NAME]"],
  ["user.contact.email", "[EMAIL]"],
  ["user.contact.phone_number", "[PHONE]"],
  ["user.contact.address", "[ADDRESS]"],
  ["user.unique_id", "[ID]"],
  ["user.content", "[TEXT]"],
  ["user.device.ip_address", "[IP]"],
  ["user.financial.credit_card", "[CARD]"],
  ["user.location", "[LOCATION]"],
  ["user.biometric.voice", "[VOICE_RECORDING]"],
  ["user.biometric.retinal", "[RETINA_SCAN]"],
  ["user.biometric.health", "[BIOMETRIC_HEALTH]"],
  ["user.demographic.age_range", "[AGE]"],
  ["user.childrens", "[CHILDRENS_DATA]"],
  ["user.account.settings", "[ACCOUNT_SETTINGS]"],
  ["user.authorization.biometric", "[BIOMETRIC_CREDENTIALS]"],
  ["user.government_id.immigration", "[IMMIGRATION_ID]"],
  ["user.health_and_medical.genetic", "[GENETIC_DATA]"],
  ["user.health_and_medical.record_id", "[MEDICAL_RECORD_ID]"],
  ["user.user_sensor", "[SENSOR]"],
];

export function labelOf(category: string | null): string {
  if (category === null) return "[REDACTED]";
  const known = LABELS.find(([prefix]) => `${category}.`.startsWith(`${prefix}.`));
  return known?.[1] ?? `[${category.split(".").at(-1)?.toUpperCase()}]`;
}

/** Equal labels in the names of one object are `[PHONE]`, `[PHONE 2]`, … */
export function numbered(label: string, count: number): string {
  return count === 1 ? label : label.replace(/\](?=[^\]]*$)/, ` ${count}]`);
}

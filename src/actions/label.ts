/** What stands in place of a value, by the category of the rule: semantics of `replace`. */

/** The longest prefix of the category decides. */
const LABELS: readonly (readonly [category: string, label: string])[] = Object.freeze([
  ["user.name", "NAME"],
  ["user.contact.email", "EMAIL"],
  ["user.contact.phone_number", "PHONE"],
  ["user.contact.address", "ADDRESS"],
  ["user.unique_id", "ID"],
  ["user.device.ip_address", "IP"],
  ["user.content", "TEXT"],
  ["user.financial.credit_card", "CARD"],
]);

/** `[EMAIL]` for `user.contact.email`; a category without a label of its own lends its last word. */
export function labelOf(category: string | null): string {
  if (category === null) return "[REDACTED]";
  const known = LABELS.find(([prefix]) => category === prefix || category.startsWith(`${prefix}.`));
  const word = known?.[1] ?? category.slice(category.lastIndexOf(".") + 1).toUpperCase();
  return `[${word}]`;
}

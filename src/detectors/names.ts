/** The ids of the built-in detectors, for runs that ask for them by name without loading them; in the order of the table. */
export const DETECTOR_NAMES: readonly string[] = Object.freeze([
  "email",
  "url-with-secrets",
  "iban",
  "credit-card",
  "cn-resident-id",
  "in-aadhaar",
  "in-pan",
  "jp-my-number",
  "kr-rrn",
  "sg-nric",
  "us-ssn",
  "ip-address",
  "mac-address",
  "phone",
]);

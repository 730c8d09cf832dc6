/** The values that kore-17.pii.yaml decides, one call of a library for each: hashed or encrypted, nothing else. */
import { createHmac } from "node:crypto";
import { aessiv } from "@noble/ciphers/aes.js";

/** @param {Uint8Array} bytes a page of records */
export function valuesOf(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes)).data.flatMap(valuesOfRecord);
}

function valuesOfRecord({ metaInfo, customerinfo, channelSpecificUserId, destinations, sessionleveltags }) {
  const { caller, callee, callerHost, firstName, lastName, emailId, identities } = metaInfo;
  const { CustomerPhone, CenterPhone, CustomerFirstName, CustomerLastName, CustomerEmail } = customerinfo;
  const all = [
    ...[caller, callee, callerHost, firstName, lastName, emailId, ...identities.map(({ val }) => val)],
    ...[CustomerPhone, CenterPhone, CustomerFirstName, CustomerLastName, CustomerEmail, channelSpecificUserId],
    ...destinations.flatMap(({ email, name, agentNotes = [] }) => [email, name, ...agentNotes]),
    ...sessionleveltags.map(({ value }) => value),
  ];
  return all.filter((value) => value !== undefined).map(String);
}

/** HMAC-SHA-256 by Node. */
export function hmacEach(values, key) {
  for (const value of values) createHmac("sha256", key).update(value).digest();
}

/** AES-256-SIV. */
export function sivEach(values, key) {
  const encoder = new TextEncoder();
  for (const value of values) aessiv(key).encrypt(encoder.encode(value));
}

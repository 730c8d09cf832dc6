/** What keyed actions need beside a key, by Node. */
import { phoneParser } from "../actions/forms/library-phones.ts";
import { KEYED } from "../actions/keyed.ts";
import { keyRing } from "../keys/node.ts";
import { Ciphers } from "./options/ciphers.ts";

let ciphers: Ciphers | undefined;

/** Where there is no Node, a key is then a UsageError `not-node`. */
export function nodeCiphers(): Ciphers {
  ciphers ??= new Ciphers({ ring: keyRing, phones: phoneParser, makers: KEYED });
  return ciphers;
}

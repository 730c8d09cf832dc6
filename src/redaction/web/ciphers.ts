/** What keyed actions need beside a key, without Node. */
import { tablePhones } from "../../actions/forms/table-phones.ts";
import { KEYED } from "../../actions/keyed.ts";
import { NOBLE } from "../../keys/noble.ts";
import { ringOf } from "../../keys/ring.ts";
import { Ciphers } from "../options/ciphers.ts";

/**
 * Give it beside a key: `{ key, ciphers }`. It is apart so that bundles without keys go without. What comes of keyed actions is what Node
 * makes of them, byte for byte.
 */
export const ciphers: Ciphers = /* @__PURE__ */ new Ciphers({
  ring: (keys) => ringOf(keys, NOBLE),
  phones: tablePhones,
  makers: KEYED,
});

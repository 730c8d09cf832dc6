/** What walks the tokens, and the items, of compiled redactions. It is kept beside these: programs without tokens go without. */
import type { Compiled } from "../compiled.ts";
import { Pool } from "../pool.ts";
import { GrownItems } from "./grown-items.ts";
import { GrownTokens } from "./grown-tokens.ts";

interface Pools {
  readonly tokens: Pool<GrownTokens>;
  readonly items: Pool<GrownItems>;
}

const KNOWN = new WeakMap<Compiled, Pools>();

export function poolsOf(compiled: Compiled): Pools {
  let pools = KNOWN.get(compiled);
  if (pools === undefined) {
    pools = {
      tokens: new Pool(() => new GrownTokens(compiled.settings)),
      items: new Pool(() => new GrownItems(compiled.settings)),
    };
    KNOWN.set(compiled, pools);
  }
  return pools;
}

/** Whether packs are the wrong ones for an input, and which shipped pack fits it better. */
import { vendorOf } from "../matcher/plan.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { type Fit, PackFit } from "../review/pack-fit.ts";
import type { RulePack } from "../rules/model.ts";

/** Another vendor's pack is the right one if it matches so many times the entries. */
const TIMES = 2;

export interface Compared {
  /** The packs that were named, and all other shipped ones. */
  readonly named: readonly RulePack[];
  readonly others: readonly RulePack[];
  readonly options: RedactOptions;
}

export interface Misfit {
  /** That the packs do not fit. */
  readonly message: string;
  /** What to do: the pack to name instead, if one fits better. */
  readonly better: string | undefined;
}

/**
 * `fit`: how the named packs fit the input that begins with `head`. undefined: the packs are right, or no value was seen
 * before the input ended or went wrong.
 */
export function misfitOf(fit: PackFit, head: readonly Uint8Array[], compared: Compared): Misfit | undefined {
  const own = fit.fits.toSorted((a, b) => b.matched - a.matched)[0];
  if (own === undefined || own.places === 0) return undefined;
  if (own.matched === 0) {
    const names = compared.named.map(({ id }) => id).join(", ");
    return misfit(`no entry of ${names} matches`, bestOf(compared.others, head, compared));
  }
  const least = own.matched * TIMES;
  const foreign = bestForeign(least, head, compared);
  if (foreign === undefined || foreign.byName < least) return undefined;
  return misfit(`${own.matched} of ${own.entries} entries of ${own.pack} match`, foreign);
}

/** The best of another vendor's packs, if one of them has so many entries at all. */
function bestForeign(least: number, head: readonly Uint8Array[], compared: Compared): Fit | undefined {
  const vendors = new Set(compared.named.map(({ id }) => vendorOf(id)));
  const foreign = compared.others.filter(({ id }) => !vendors.has(vendorOf(id)));
  const large = foreign.filter(({ entries }) => entries.length >= least);
  return bestOf(large, head, compared);
}

function bestOf(packs: readonly RulePack[], head: readonly Uint8Array[], { options }: Compared): Fit | undefined {
  if (packs.length === 0) return undefined;
  const fit = new PackFit(packs, options);
  for (const bytes of head) fit.write(bytes);
  if (!fit.isDone) fit.end();
  return fit.fits.reduce((best, other) => (other.byName > best.byName ? other : best));
}

/** Only a pack that names at least half of the places is worth a try: a wrapper's names are those of many vendors. */
function misfit(what: string, fit: Fit | undefined): Misfit {
  if (fit === undefined || fit.byName === 0 || fit.named * 2 < fit.places) {
    const none = "no shipped pack names half of its places: a wrapper around the records, or another resource?";
    return { message: `${what}; ${none}`, better: undefined };
  }
  const { pack, matched, entries } = fit;
  return { message: `${what}; ${pack} fits better, with ${matched} of ${entries}`, better: pack };
}

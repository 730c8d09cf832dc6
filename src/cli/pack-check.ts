/**
 * Whether the packs that were named fit the input. The wrong ones redact hardly anything, so nothing is written before
 * this is known.
 */
import { vendorOf } from "../matcher/plan.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { type Fit, PackFit } from "../review/pack-fit.ts";
import type { RulePack } from "../rules/model.ts";
import type { Sink } from "../scanner/scanner.ts";
import { WrongPack } from "./failure.ts";
import { warn } from "./messages.ts";
import type { Conversion } from "./work.ts";

/** Another vendor's pack is the right one if it matches so many times the entries. */
const TIMES = 2;

export interface PackChecking {
  /** The shipped packs that were named, and all others. */
  readonly named: readonly RulePack[];
  readonly others: readonly RulePack[];
  /** A wrong pack is only warned of. */
  readonly anyShape: boolean;
  readonly quiet: boolean;
  readonly options: RedactOptions;
}

/** The same conversion of one input, once its packs have been checked. */
export class PackCheck implements Conversion {
  readonly #conversion: Conversion;
  readonly #checking: PackChecking;
  readonly #input: string;
  /** undefined once it is known. */
  #fit: PackFit | undefined;
  #held: Uint8Array[] = [];

  constructor(conversion: Conversion, checking: PackChecking, input: string) {
    this.#conversion = conversion;
    this.#checking = checking;
    this.#input = input;
    this.#fit = new PackFit(checking.named, checking.options);
  }

  /** Holds the first bytes back, and then hands all on. @throws WrongPack */
  writeTo(bytes: Uint8Array, sink: Sink): void {
    if (this.#fit === undefined) {
      this.#conversion.writeTo(bytes, sink);
      return;
    }
    this.#held.push(bytes.slice());
    this.#fit.write(bytes);
    if (this.#fit.isDone) this.#decide(this.#fit, sink);
  }

  /** @throws WrongPack */
  endTo(sink: Sink): void {
    this.#fit?.end();
    if (this.#fit !== undefined) this.#decide(this.#fit, sink);
    this.#conversion.endTo(sink);
  }

  #decide(fit: PackFit, sink: Sink): void {
    this.#fit = undefined;
    const message = this.#messageOf(fit);
    if (message !== undefined && !this.#checking.anyShape) throw new WrongPack(message);
    if (message !== undefined) warn(`${this.#input}: wrong-pack: ${message}`, this.#checking.quiet);
    for (const bytes of this.#held) this.#conversion.writeTo(bytes, sink);
    this.#held = [];
  }

  /** undefined: the packs are right, or no value was seen before the input ended or went wrong. */
  #messageOf(fit: PackFit): string | undefined {
    const own = fit.fits.toSorted((a, b) => b.matched - a.matched)[0];
    if (own === undefined || own.places === 0) return undefined;
    const names = this.#checking.named.map(({ id }) => id).join(", ");
    if (own.matched === 0) return `no entry of ${names} matches${better(this.#bestOf(this.#checking.others))}`;
    const foreign = this.#foreign(own.matched * TIMES);
    if (foreign === undefined || foreign.byName < own.matched * TIMES) return undefined;
    return `${own.matched} of ${own.entries} entries of ${own.pack} match${better(foreign)}`;
  }

  /** The best of another vendor's packs, if one of them has so many entries at all. */
  #foreign(least: number): Fit | undefined {
    const vendors = new Set(this.#checking.named.map(({ id }) => vendorOf(id)));
    const foreign = this.#checking.others.filter(({ id }) => !vendors.has(vendorOf(id)));
    return this.#bestOf(foreign.filter(({ entries }) => entries.length >= least));
  }

  #bestOf(packs: readonly RulePack[]): Fit | undefined {
    if (packs.length === 0) return undefined;
    const fit = new PackFit(packs, this.#checking.options);
    for (const bytes of this.#held) fit.write(bytes);
    if (!fit.isDone) fit.end();
    return fit.fits.reduce((best, other) => (other.byName > best.byName ? other : best));
  }
}

/** Only a pack that names at least half of the places is worth a try: a wrapper's names are those of many vendors. */
function better(fit: Fit | undefined): string {
  const goOn = "(--any-shape goes on all the same)";
  if (fit === undefined || fit.byName === 0 || fit.named * 2 < fit.places) {
    return `; no shipped pack names half of its places: a wrapper around the records, or another resource? ${goOn}`;
  }
  return `; ${fit.pack} fits better, with ${fit.matched} of ${fit.entries}: give -r ${fit.pack} ${goOn}`;
}

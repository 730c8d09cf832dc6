/**
 * Whether the packs that were named fit the input. The wrong ones redact hardly anything, so nothing is written before
 * this is known.
 */
import { PackFit } from "../review/pack-fit.ts";
import type { Sink } from "../scanner/scanner.ts";
import { WrongPack } from "./failure.ts";
import type { Rooms } from "./io/input-reader.ts";
import type { Taker } from "./io/output-writer.ts";
import { warn } from "./messages.ts";
import { type Compared, type Misfit, misfitOf } from "./misfit.ts";
import type { Conversion } from "./work.ts";

export interface PackChecking extends Compared {
  /** A wrong pack is only warned of. */
  readonly anyShape: boolean;
  readonly quiet: boolean;
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

  get rooms(): Rooms | undefined {
    return this.#conversion.rooms;
  }

  async advance(sink: Taker, all: boolean): Promise<void> {
    await this.#conversion.advance?.(sink, all);
  }

  async close(): Promise<void> {
    await this.#conversion.close?.();
  }

  #decide(fit: PackFit, sink: Sink): void {
    this.#fit = undefined;
    const misfit = misfitOf(fit, this.#held, this.#checking);
    if (misfit !== undefined && !this.#checking.anyShape) throw new WrongPack(messageOf(misfit));
    if (misfit !== undefined) warn(`${this.#input}: wrong-pack: ${messageOf(misfit)}`, this.#checking.quiet);
    for (const bytes of this.#held) this.#conversion.writeTo(bytes, sink);
    this.#held = [];
  }
}

function messageOf({ message, better }: Misfit): string {
  const goOn = "(--any-shape goes on all the same)";
  return better === undefined ? `${message} ${goOn}` : `${message}: give -r ${better} ${goOn}`;
}

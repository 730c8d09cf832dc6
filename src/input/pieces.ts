/** An input that comes in pieces of bytes or text, cut anywhere: also text that is cut inside of a character. */

import { UsageError } from "../errors/errors.ts";
import { bytesOrText, utf8Of } from "./bytes.ts";

export class Pieces {
  /** The first half of a surrogate pair that the last text ended in. */
  #half = "";

  /**
   * The bytes of the next piece: for text its UTF-8. A piece that is refused changes nothing, and another may come in its
   * place.
   *
   * @throws UsageError `wrong-type`, `detached`; `lone-surrogate` for half of a surrogate pair whose other half is not
   *   in the next piece.
   */
  read(piece: unknown, what: string): Uint8Array {
    if (typeof piece !== "string") {
      const bytes = bytesOrText(piece, what);
      this.end(what);
      return bytes;
    }
    const text = this.#half + piece;
    const whole = ENDS_IN_HALF.test(text) ? text.slice(0, -1) : text;
    const bytes = utf8Of(whole, what);
    this.#half = text.slice(whole.length);
    return bytes;
  }

  /** Another input begins. */
  reset(): void {
    this.#half = "";
  }

  /** The input is over. @throws UsageError `lone-surrogate` */
  end(what: string): void {
    if (this.#half === "") return;
    throw new UsageError(
      "lone-surrogate",
      `${what}: the text before ends inside of a character, and the rest does not follow`,
    );
  }
}

const ENDS_IN_HALF = /[\ud800-\udbff]$/;

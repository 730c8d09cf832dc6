/** zstd without Node's, unpacked in plain JavaScript. As bundlers take it; lazy/zstd.ts is what Node takes. */
import { Decompress } from "fzstd";

export function zstdUnpacker(): typeof Decompress {
  return Decompress;
}

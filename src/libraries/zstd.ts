/** zstd without Node's: fzstd unpacks, and zstd-napi, where somebody has installed it, packs. */
import { Decompress } from "fzstd";

export { Decompress as ZstdUnpacker };

/** What is used of zstd-napi. */
interface ZstdNapi {
  readonly CompressStream: new (parameters: { readonly checksumFlag: boolean }) => unknown;
}

/** Not written where it is imported: bundlers would look for it. */
const OPTIONAL = "zstd-napi";

/** undefined where it is not installed, or cannot be loaded. */
export async function zstdPacker(): Promise<ZstdNapi["CompressStream"] | undefined> {
  try {
    const { CompressStream }: ZstdNapi = await import(OPTIONAL);
    return CompressStream;
  } catch {
    return undefined;
  }
}

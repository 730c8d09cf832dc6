/** What the names of outputs say: a folder, or a compression. */
import { UsageError } from "../../errors/errors.ts";
import type { Settings } from "../arguments/settings.ts";
import { formatOf, formatOfName, type Packed, withoutEnding } from "./compression/formats.ts";

type Compress = Settings["compress"];

/** Whether a name can only be that of a folder, on this platform. */
export function namesFolder(name: string, platform: NodeJS.Platform = process.platform): boolean {
  return name.endsWith("/") || (platform === "win32" && name.endsWith("\\"));
}

/** The name of an output in a folder, after that of its input: with `--compress`, its ending takes the place of the old one. */
export function packedName(name: string, compress: Compress): string {
  if (compress === undefined) return name;
  return withoutEnding(name) + (compress === "none" ? "" : formatOf(compress).ending);
}

/**
 * How an output is compressed: as `--compress` says, else as its name does; undefined: not at all.
 *
 * @param target undefined for stdout.
 * @param isOfInput it has the name of its input, in a folder.
 * @throws UsageError `cannot-compress` for a name of brotli: nobody would unpack it rightly, whatever was in it.
 */
export function packedAs(target: string | undefined, compress: Compress, isOfInput = false): Packed | undefined {
  const byName = target === undefined ? undefined : formatOfName(target)?.name;
  if (byName === "brotli") {
    const other = isOfInput ? "--compress gzip or none gives the outputs other names" : "name it .gz or .zst";
    throw new UsageError("cannot-compress", `${target}: brotli is read, and not written; ${other}`);
  }
  return compress === undefined ? byName : compress === "none" ? undefined : compress;
}

/** Of a file that is written beside the outputs, and never compressed. @throws UsageError `cannot-compress` */
export function checkPlainName(name: string): void {
  if (formatOfName(name) === undefined) return;
  throw new UsageError("cannot-compress", `${name}: it is not going to be compressed; give it a name that says so`);
}

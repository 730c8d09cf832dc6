/** The beginning of an input, as far as a fit needs it. */
import { redactBytes } from "../../redaction/redactor.ts";
import type { PackFit } from "../../review/pack-fit.ts";
import { STDIN } from "./input.ts";
import { openInput, reading, statusOfFile } from "./open-input.ts";

/** @throws FileError; InputError where it is not JSON before enough has been seen. */
export async function firstBytes(file: string, fit: PackFit): Promise<void> {
  if (file !== "-") await statusOfFile(file);
  const input = { name: file, identity: undefined, regular: file !== "-", size: 0 };
  const fd = await openInput(input, []);
  const seen: Uint8Array[] = [];
  await reading(fd ?? STDIN, input, async (reader) => {
    while (!fit.isDone) {
      const bytes = await reader.next();
      if (bytes === undefined) break;
      seen.push(bytes.slice());
      fit.write(bytes);
    }
    fit.end();
  });
  // Not for what comes out: the engine's own parser says where the input is wrong.
  const format = fit.isEventStream ? "json" : "auto";
  if (fit.hasFailed || fit.isEventStream) redactBytes(Buffer.concat(seen), { unlisted: "keep", format });
}

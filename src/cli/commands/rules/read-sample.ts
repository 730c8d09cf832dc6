import { UsageError } from "../../../errors/errors.ts";
import { joinedBytes } from "../../../input/bytes.ts";
import { redactBytes } from "../../../redaction/redactor.ts";
import { openInput, reading, statusOfFile } from "../../io/open-input.ts";

/** Every document of a sample is held and walked value by value. */
const MOST_BYTES = 64 * 1024 ** 2;

/** The text of a sample. @throws FileError; InputError where it is not JSON, with the place; WrongCompression; UsageError */
export async function readSample(file: string): Promise<string> {
  const status = await statusOfFile(file);
  checkSize(file, status.size);
  const bytes = await contentOf(file, status.isFile());
  // Not for what comes out: the engine's own parser says where the input is wrong.
  redactBytes(bytes, { unlisted: "keep" });
  return new TextDecoder().decode(bytes);
}

/** Unpacked, where it is compressed. */
async function contentOf(file: string, regular: boolean): Promise<Uint8Array> {
  const input = { name: file, identity: undefined, regular, size: 0 };
  const fd = (await openInput(input, [])) as number;
  return reading(fd, input, async (reader) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
      size += bytes.length;
      checkSize(file, size);
      parts.push(bytes.slice());
    }
    return joinedBytes(parts);
  });
}

function checkSize(file: string, size: number): void {
  if (size <= MOST_BYTES) return;
  const most = `${MOST_BYTES / 1024 ** 2} MiB`;
  throw new UsageError("large-sample", `${file}: a sample is at most ${most}; take some of its lines`);
}

/** zstd without a program of zstd: frames of blocks that are stored, or that repeat one byte; and some that zstd 1.5 has made. */
import { XxHash64 } from "../../../../src/cli/io/compression/xxhash64.ts";

const BLOCK = 128 * 1024;
const RAW = 0;
const RLE = 1;

/** One frame, with a checksum. */
export function zstdOf(content: Uint8Array): Uint8Array {
  const hash = new XxHash64();
  hash.add(content);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(hash.low);
  // A window of 128 KiB, and no size of the content.
  const parts: Uint8Array[] = [Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x04, 7 << 3)];
  for (let at = 0; at === 0 || at < content.length; at += BLOCK) {
    parts.push(blockOf(content.subarray(at, at + BLOCK), at + BLOCK >= content.length));
  }
  return Buffer.concat([...parts, checksum]);
}

function blockOf(content: Uint8Array, last: boolean): Uint8Array {
  const isRun = content.length > 1 && content.every((byte) => byte === content[0]);
  const header = Number(last) + (isRun ? RLE : RAW) * 2 + content.length * 8;
  return Buffer.concat([Uint8Array.of(header, header >> 8, header >> 16), isRun ? content.subarray(0, 1) : content]);
}

/** One that holds nothing for a reader (RFC 8878, section 3.1.2). */
export function skippableFrame(size: number): Uint8Array {
  return Uint8Array.of(0x53, 0x2a, 0x4d, 0x18, size, size >> 8, 0, 0, ...new Uint8Array(size).fill(0x7b));
}

const STATES = ["open", "closed", "waiting"];

/** `zstd -19 --check` of the text. */
export const COMPRESSED = {
  text: Array.from(
    { length: 120 },
    (_, i) => `{"id":${(i * 7919) % 1000},"queue":"q${i % 5}","state":"${STATES[i % 3]}"}\n`,
  ).join(""),
  zstd: Buffer.from(
    "KLUv/QRoBQwAdtUzGIAttAEYFUBKTwskMh4tsntnkh/tppI6ATgAKAAoADPZ98hUJvt9ayrrduarOygQD8QgQmgsGByLBKHZBEyKwsBYPAYPRw" +
      "mUaRRBMUAMkEYJjKAUEEUShPMmfubqLTP5yMU+ceryVj6XsNRMmkG/dtOLTNbPTeHdDH1PQmpOA2loPdl9/qrMV0y8rJdojLa/yObwDCvdZo/K" +
      "fivrzO5IlMYp6+3kIwfmn2oMze5Imdciu89flfmKk5j2Eo3R9hdZL++w0m32qOxTjaHZHYsCgJ6oIUjeK+13kJcklQMSQBBAEGgQ4Al+k4AkCV" +
      "YQrh8j+cNIImUdhMklZo0P0i0mp2yNdg9grq5iUaPfIT9bV8OMnhEGpNeE2SDGMikcFSPEluEYEtrysgZrdD/pra12DMNvQBh2b5hFiCFeDPrh" +
      "AznUhRb4kRnEBYf9hR/FUBd04EcGscRBL9EPcug6T0pPdMogFjz0wodyoHovkJqa0sOgLPNUbeOjNlUFgK0CW2buXg==",
    "base64",
  ),
};

/** `zstd -3 --check` of a MiB of the line. */
export const REPEATED = {
  line: '{"level":"info","msg":"heartbeat ok","host":"queue-7"}\n',
  zstd: Buffer.from(
    "KLUv/QRYDAIAdAN7ImxldmVsIjoiaW5mbyIsIm1zZyI6ImhlYXJ0YmVhdCBvayIsImhvc3QiOiJxdWV1ZS03In0KAQBn/K9zBQVMAAAIIgEA/P" +
      "85EAJMAAAIIgEA/P85EAJMAAAIOgEA/P85EAJMAAAIYgEA/P85EAJMAAAIIgEA/P85EAJMAAAIIgEA/P85EAJNAAAIZQEA/P85EALaL9Kh",
    "base64",
  ),
};

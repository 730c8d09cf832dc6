/** Bytes as the text that they say: of what is no UTF-8, only what is wrong is lost. */
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** What stands for a wrong byte; no number and no address goes through it. */
export const WRONG = "\ufffd";

/** `hex`: two digits a byte, whatever stands between them. */
export function textOfHex(hex: string): string {
  const digits = hex.replace(/[^0-9A-Fa-f]/g, "");
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return lenient.decode(bytes);
}

export function textOfBytes(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

/** A module of WebAssembly in Base64, which Node reads at once. There it stands in place of code.ts (scripts/build-node.mjs). */
export function unpackedCode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, "base64"));
}

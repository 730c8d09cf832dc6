/** Encoded words of mail headers (RFC 2047): `=?utf-8?Q?=61nn?=`, those side by side joined. */
const WORD = /=\?([0-9A-Za-z_.:*-]{1,40})\?([BbQq])\?([^?\s]{0,1024})\?=/g;
/** Nothing that can be seen stands between two words. */
const BETWEEN = /\?=[ \t\r\n]{1,8}=\?/g;
const QUOTED = /=([0-9A-Fa-f]{2})/g;

export function mimeWords(text: string): string {
  if (!text.includes("=?")) return text;
  return text.replace(BETWEEN, "?==?").replace(WORD, (word, charset: string, encoding: string, said: string) => {
    const bytes = /b/i.test(encoding) ? ofBase64(said) : ofQuoted(said);
    return bytes === undefined ? word : (textIn(charset, bytes) ?? word);
  });
}

function ofQuoted(said: string): string {
  return said.replaceAll("_", " ").replace(QUOTED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function ofBase64(said: string): string | undefined {
  try {
    return atob(said.replace(/=+$/, ""));
  } catch {
    return undefined;
  }
}

/** `bytes`: a character each. */
function textIn(charset: string, bytes: string): string | undefined {
  try {
    // RFC 2231 adds the language after an asterisk.
    const decoder = new TextDecoder(charset.split("*", 1)[0]);
    return decoder.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

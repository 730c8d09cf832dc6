/**
 * Texts that look like personal data over and over and are none, so that detectors work and nothing is gained by it (of
 * `1 1 1` some is taken for numbers that are possible); and one that is nothing but national numbers. Each is a piece
 * that is said again as often as there is room.
 */

/** The row that is data: its goal is one of its own. */
export const NATIONAL = "national numbers";

/** By name; no piece has a character that JSON escapes, and all of them are ASCII. */
export const WORST_TEXTS = {
  "digits only": "0".repeat(1000),
  "@ only": "@",
  "a@a@": "a@",
  "long local parts": `${"a".repeat(200)}@ `,
  "nearly phones": "000-000-0000-000000000000 ",
  "nearly phones, short groups": "0-0-0.",
  "nearly ibans": "GB00XXXXXXXXXXXXXXXXXX ",
  "nearly cards": "4000000000000001 ",
  "parameters of URLs": "&a=1b%20c",
  "percent signs": "%",
  "encoded percent signs": "%25",
  "1 1 1": "1 ",
  [NATIONAL]: "202-555-0143 ",
};

/**
 * @param {string} name of a text
 * @param {number} bytes of the document
 * @param {number} valueBytes of each string in it
 * @returns {Buffer} an array of strings
 */
export function worstDocument(name, bytes, valueBytes) {
  const piece = WORST_TEXTS[name];
  const text = piece.repeat(Math.ceil(valueBytes / piece.length)).slice(0, valueBytes);
  const count = Math.max(1, Math.round(bytes / (valueBytes + 3)));
  return Buffer.from(`[${Array.from({ length: count }, () => `"${text}"`).join(",")}]`);
}

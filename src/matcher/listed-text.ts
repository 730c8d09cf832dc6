/** How values of closed lists are compared: as texts, so that 1, 1.0 and 1e0 are one number, and "1" is another value. */

/** A number that is written longer is in no list. */
const LONGEST_NUMBER = 64;
const NUMBER = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;

/** The text by which a value, given as JSON, is looked up in a list; exact where a double would round. */
export function listedText(json: string): string {
  const parts = json.length <= LONGEST_NUMBER ? NUMBER.exec(json) : null;
  if (parts === null) return isListedNumber(json) ? json : JSON.stringify(JSON.parse(json));
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  return `${sign}${short}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length)}`;
}

/** Whether a listed text, or JSON, is a number. */
export function isListedNumber(text: string): boolean {
  return /^[-0-9]/.test(text);
}

const UNITS: Readonly<Record<string, number>> = Object.freeze({ "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 });

/** `65536`, `64K`, `16M`, `1G`, in bytes; NaN for what is none, or no whole number that JavaScript can hold. */
export function bytesNamed(text: string): number {
  const [, digits, unit = ""] = /^([0-9]{1,15})([KMG]?)$/i.exec(text) ?? [];
  const size = Number(digits) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
  return Number.isSafeInteger(size) ? size : Number.NaN;
}

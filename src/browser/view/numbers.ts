/** Numbers as the page shows them. */

const grouped = new Intl.NumberFormat("en");
const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** `12,345`. */
export function numberText(number: number): string {
  return grouped.format(number);
}

/** `1 change`, `12,345 changes`. */
export function countedText(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `512 bytes`, `1.23 MB`; thousands, as files are sold. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return countedText(bytes, "byte");
  if (bytes < 1e6) return `${short.format(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${short.format(bytes / 1e6)} MB` : `${short.format(bytes / 1e9)} GB`;
}

/** `0.4 s`, `1 min 12 s`. */
export function timeText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

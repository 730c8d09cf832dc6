/** How long something took, `0.4 s`, `1 min 12 s`. */
export function tookText(milliseconds: number): string {
  const tenths = (milliseconds / 1000).toFixed(1);
  if (Number(tenths) < 60) return `${tenths} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

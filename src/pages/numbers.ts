/** Numbers, sizes and times as people read them. */

/** `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 value`, `12,345 values`. */
export function groupedCount(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

const SIZES = ["B", "kB", "MB", "GB", "TB", "PB", "EB"];
const STEP = 1000;

/** `4.61 MB`, in powers of 1000, as the command line, the page and reports all say sizes; of 2.6 bytes `3 B`. */
export function sizeText(bytes: number): string {
  let [size, at] = [Math.round(bytes), 0];
  // What is 1000 when it is rounded is 1 of the next.
  for (; Number(size.toPrecision(3)) >= STEP && at < SIZES.length - 1; at++) size = bytes / STEP ** (at + 1);
  return `${at === 0 ? size : size.toPrecision(3)} ${SIZES[at]}`;
}

/** `2026-11-30 20:33:46 UTC` of RFC 3339; what is none stays as it is. */
export function timeText(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** From one time to another, `1 h 2 min 3 s`; undefined where one is no time, or they go backwards. */
export function durationText(started: string, ended: string): string | undefined {
  const milliseconds = new Date(ended).getTime() - new Date(started).getTime();
  if (!(milliseconds >= 0)) return undefined;
  const seconds = milliseconds / 1000;
  const short = Number(seconds.toFixed(seconds < 10 ? 2 : 1));
  if (short < 60) return `${short} s`;
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return [...(hours > 0 ? [`${grouped(hours)} h`] : []), `${minutes} min`, `${whole % 60} s`].join(" ");
}

/** One line on stderr that says how far the run is. */
import { writeError } from "../messages.ts";

const EVERY_MS = 200;
const CLEAR = "\r\u001b[K";
const KIB = 1024;

export class Progress {
  /** NaN where it is not known. */
  readonly #total: number;
  readonly #start = performance.now();
  #bytes = 0;
  #shown = 0;

  constructor(total: number) {
    this.#total = total;
  }

  readonly add = (size: number): void => {
    this.#bytes += size;
    const now = performance.now();
    if (now - Math.max(this.#shown, this.#start) < EVERY_MS) return;
    this.#shown = now;
    writeError(CLEAR + progressLine(this.#bytes, this.#total, now - this.#start));
  };

  clear(): void {
    if (this.#shown > 0) writeError(CLEAR);
    this.#shown = 0;
  }
}

/** `1.2 GiB of 3.0 GiB, 40 %, 512 MiB/s, 0:04 left` */
export function progressLine(bytes: number, total: number, milliseconds: number): string {
  const rate = (bytes / milliseconds) * 1000;
  const speed = `${sizeText(rate)}/s`;
  if (!(total > 0)) return `${sizeText(bytes)}, ${speed}`;
  const share = Math.min(100, Math.floor((100 * bytes) / total));
  return `${sizeText(bytes)} of ${sizeText(total)}, ${share} %, ${speed}, ${timeText(Math.max(0, total - bytes) / rate)} left`;
}

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

/** In powers of 1024: `1.2 GiB`. */
export function sizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(KIB))));
  const value = bytes / KIB ** step;
  return `${value.toFixed(step === 0 || value >= 100 ? 0 : 1)} ${UNITS[step]}`;
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

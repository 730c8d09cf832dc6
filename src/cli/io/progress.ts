/** One line on stderr that says how far the run is. */
import { sizeText } from "../../pages/numbers.ts";
import { writeError } from "../messages.ts";

const EVERY_MS = 200;
const CLEAR = "\r\u001b[K";

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

/** `1.20 GB of 3.00 GB, 40 %, 512 MB/s, 0:04 left` */
export function progressLine(bytes: number, total: number, milliseconds: number): string {
  const rate = (bytes / milliseconds) * 1000;
  const speed = `${sizeText(rate)}/s`;
  if (!(total > 0 && rate > 0)) return `${sizeText(bytes)}, ${speed}`;
  const share = Math.min(100, Math.floor((100 * bytes) / total));
  return `${sizeText(bytes)} of ${sizeText(total)}, ${share} %, ${speed}, ${timeText(Math.max(0, total - bytes) / rate)} left`;
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

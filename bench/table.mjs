/** Measurements and goals as plain text. */
import { median } from "./measure.mjs";

/** @param {import("./measure.mjs").Measurement[]} measurements */
export function measurementTables(measurements) {
  const parts = new Set(measurements.map(({ part }) => part));
  return [...parts].map((part) => partTable(measurements.filter((one) => one.part === part))).join("\n");
}

function partTable(measurements) {
  const [{ part, bytes }] = measurements;
  const ours = measurements.find(({ name }) => name === "ours");
  const rows = bytes === 0 ? measurements.map(timeRow) : measurements.map((one) => speedRow(one, ours));
  const header = bytes === 0 ? [part, "ms"] : [part, "on", "MB/s", "ours is ×", "peak MB"];
  return alignedTable([header, ...rows]);
}

function timeRow({ name, seconds }) {
  return [name, (median(seconds) * 1000).toFixed(1)];
}

function speedRow(measurement, ours) {
  const { name, on, bytes, seconds, peaks } = measurement;
  const speed = Math.round(bytes / 1e6 / median(seconds));
  const peak = peaks.length === 0 ? "" : Math.round(median(peaks) / 1e6);
  return [name, on, speed, ours === undefined || name === "ours" ? "" : digits(timesFaster(ours, measurement)), peak];
}

function timesFaster(ours, peer) {
  return median(ours.seconds.map((seconds, round) => ours.bytes / seconds / (peer.bytes / peer.seconds[round])));
}

/** @param {ReturnType<typeof import("./goals.mjs").judge>} goals */
export function goalTable(goals) {
  const rows = goals.map(({ goal, wanted, reached, low, high, verdict }) => {
    const figures = reached === undefined ? ["", ""] : [digits(reached), `${digits(low)}–${digits(high)}`];
    return [goal, wanted, ...figures, verdict];
  });
  return alignedTable([["goal", "wanted", "reached", "rounds", ""], ...rows]);
}

function digits(number) {
  return number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
}

function alignedTable(rows) {
  const texts = rows.map((row) => row.map(String));
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  const line = (row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column])));
  return texts.map((row) => `${line(row).join("  ").trimEnd()}\n`).join("");
}

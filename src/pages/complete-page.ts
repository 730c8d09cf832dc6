/** Whether files were done whole, as text. */
import { counted } from "../errors/counted.ts";
import type { Coverage } from "../report/several/coverage.ts";
import type { Uncovered } from "../report/several/given.ts";
import { printableCell } from "./page.ts";

export function completeText({ complete, files, problems }: Coverage): string {
  const lines = complete
    ? files.map(({ name, size, ranges }) => `${name}: ${counted(size, "byte")}, done in ${counted(ranges, "range")}`)
    : problems.map(({ file, why }: Uncovered) => (file === undefined ? why : `${file}: ${why}`));
  const end = complete ? `complete${leftOut(files)}` : `not complete: ${counted(problems.length, "problem")}`;
  return [...lines, end].map((line) => `${printableCell(line)}\n`).join("");
}

function leftOut(files: Coverage["files"]): string {
  const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
  return rejected === 0 ? "" : `, but for ${counted(rejected, "bad line")} left out`;
}

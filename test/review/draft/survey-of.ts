/** A survey of one input. */
import type { ScanOptions } from "../../../src/index.ts";
import { type Survey, surveyingRun } from "../../../src/review/draft/survey/survey.ts";

export function surveyOf(input: Uint8Array, options: ScanOptions = {}): Survey {
  const run = surveyingRun(options);
  run.writeTo(input, () => {});
  run.endTo(() => {});
  return run.survey;
}

// What has come of the input so far, in one place: each look of the host into the core costs.
import { inputEnd, output } from "../memory/buffers";
import { Records } from "../splices/records";
import { Values } from "./values";
import { visited, visitedCount } from "./visits";

/** Fields as in SUMMARY of ../node-layout.ts. */
const summary: usize = memory.data(32, 16);

export function summarize(): usize {
  store<u32>(summary, inputEnd);
  store<u32>(summary, output as u32, 4);
  store<u32>(summary, visited as u32, 8);
  store<u32>(summary, visitedCount, 12);
  store<f64>(summary, Records.count, 16);
  store<f64>(summary, Values.tooLarge, 24);
  return summary;
}

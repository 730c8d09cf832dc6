// What has come of the input so far, in one place.
import { SUMMARY } from "../../shared/layout";
import { inputEnd, output } from "../memory/buffers";
import { Records } from "../splices/records";
import { Values } from "./values";
import { visited, visitedCount } from "./visits";

const fields: usize = memory.data(32, 16);

export function summarize(): usize {
  store<u32>(fields, inputEnd, SUMMARY.INPUT_END);
  store<u32>(fields, output as u32, SUMMARY.OUTPUT);
  store<u32>(fields, visited as u32, SUMMARY.VISITED);
  store<u32>(fields, visitedCount, SUMMARY.VISITED_COUNT);
  store<f64>(fields, Records.count, SUMMARY.RECORDS);
  store<f64>(fields, Values.tooLarge, SUMMARY.TOO_LARGE);
  return fields;
}

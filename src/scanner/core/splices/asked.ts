// What the host is asked and told after a walk, in one place: each look of the host into the core costs.
import { input } from "../memory/buffers";
import { endingCount, endings } from "./records";
import { requestCount, requests, splices } from "./splices";
import { told, toldCount } from "./told";

/** Fields as in ASKED of ../node-layout.ts. */
const asked: usize = memory.data(32, 16);

export function ask(): usize {
  store<u32>(asked, input as u32);
  store<u32>(asked, splices as u32, 4);
  store<u32>(asked, requests as u32, 8);
  store<u32>(asked, requestCount, 12);
  store<u32>(asked, told as u32, 16);
  store<u32>(asked, toldCount, 20);
  store<u32>(asked, endings as u32, 24);
  store<u32>(asked, endingCount, 28);
  return asked;
}

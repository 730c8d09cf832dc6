// What the host looks through after a walk, in one place.
import { AFTER_WALK } from "../../shared/layout";
import { input } from "../memory/buffers";
import { noted, notedCount } from "./noted";
import { endingCount, endings } from "./records";
import { requestCount, requests } from "./requests";
import { splices } from "./splices";

const fields: usize = memory.data(32, 16);

export function afterWalk(): usize {
  store<u32>(fields, input as u32, AFTER_WALK.INPUT);
  store<u32>(fields, splices as u32, AFTER_WALK.SPLICES);
  store<u32>(fields, requests as u32, AFTER_WALK.REQUESTS);
  store<u32>(fields, requestCount, AFTER_WALK.REQUEST_COUNT);
  store<u32>(fields, noted as u32, AFTER_WALK.NOTED);
  store<u32>(fields, notedCount, AFTER_WALK.NOTED_COUNT);
  store<u32>(fields, endings as u32, AFTER_WALK.ENDINGS);
  store<u32>(fields, endingCount, AFTER_WALK.ENDING_COUNT);
  return fields;
}

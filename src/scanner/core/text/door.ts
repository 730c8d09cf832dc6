// What the rest of the core knows of the room: of a scalar that is scanned, whether it holds anything. Builds for browsers have
// no-text.ts in its place.
import { LOOK } from "../../shared/text";
import { ACTION } from "../../shared/layout";
import { ofWholeValues, stopsAtSplices } from "../splices/stops";
import { input } from "../memory/buffers";
import { resetHits } from "./hits";
import { Looks } from "./looks";
import { isPlain } from "./seen/sieve";
import { resetSpans } from "./spans";
import { lookIntoNumber, lookIntoString } from "./text";

/** What the scalar at `node` comes to, whose action is `action`; `field`: its type, as in ACTION. Of what is found the splices are added. */
@inline
export function look(node: usize, action: usize, start: u32, end: u32, field: usize): u32 {
  if (load<u32>(action, ACTION.FINDS) == 0 || Looks.detects == 0 || field == ACTION.BOOLEAN || stopsAtSplices || ofWholeValues) return LOOK.ASK;
  const named = load<u32>(action, ACTION.NAMED);
  if (field != ACTION.STRING) return lookIntoNumber(node, start, end, named);
  return isPlain(input + start + 1, input + end - 1) ? LOOK.NOTHING : lookIntoString(node, start, end, named);
}

export function resetText(): void {
  resetHits();
  resetSpans();
}

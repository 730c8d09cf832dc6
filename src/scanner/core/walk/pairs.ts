// Pairs: `{"name": "phone", "value": "…"}`. What one member says of the other is the host's to know; here the text of the label is
// remembered until a container begins or ends, and each text is asked for once.
import { LONGEST_LABEL, PAIR, ROLE } from "../../shared/codes";
import { ACTION, NODE } from "../../shared/layout";
import { input } from "../memory/buffers";
import { lookUp } from "../memory/dictionary";
import { hasBackslash, unescape, unescaped } from "../memory/text";
import { Pair } from "../splices/place";
import { askChild } from "./questions";
import { count } from "./visits";

const text: usize = memory.data(80);

/** Bytes of an escape for a character of one byte. */
const LONGEST_ESCAPE: u32 = 6;

/** The string from `start` to `end` says what the value beside it is. */
function remember(start: u32, end: u32, field: usize, isPart: bool): void {
  Pair.size = 0;
  if (field != ACTION.STRING || isPart) return;
  let at = input + start + 1;
  let size = end - start - 2;
  if (size > LONGEST_LABEL * LONGEST_ESCAPE) return;
  if (hasBackslash(at, size)) {
    size = unescape(at, size);
    at = unescaped;
  }
  if (size > LONGEST_LABEL) return;
  memory.copy(text, at, size);
  Pair.size = size;
}

/** Which node the scalar stands at: where a label says what it is, another one than `child`, with counts of its own. */
export function ofPair(child: usize, role: u32, start: u32, end: u32, field: usize, isPart: bool): usize {
  if (role == ROLE.LABEL) {
    remember(start, end, field, isPart);
    return child;
  }
  const size = Pair.size;
  if (size == 0) return child;
  let node: usize = lookUp(load<u32>(child, NODE.PAIRS), text, size);
  if (node == 0) node = askChild(child, text, size, PAIR);
  if (node == child) return child;
  store<f64>(child, load<f64>(child, NODE.COUNT) - 1, NODE.COUNT);
  count(node);
  return node;
}

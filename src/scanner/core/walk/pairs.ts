// Pairs: `{"name": "phone", "value": "…"}`. What one member says of the other is the host's to know; here the texts of labels are
// remembered until a container begins or ends, and each text is asked for once. The last label that says something counts.
import { DIGITS_OF_IDS, LONGEST_LABEL, MOST_LABELS, PAIR, ROLE } from "../../shared/codes";
import { ACTION, NODE } from "../../shared/layout";
import { input } from "../memory/buffers";
import { lookUp } from "../memory/dictionary";
import { hasBackslash, unescape, unescaped } from "../memory/text";
import { Pair } from "../splices/place";
import { askChild } from "./questions";
import { count } from "./visits";

// By the last bits of their number: the texts, and their sizes.
const texts: usize = memory.data(4 * 64);
const sizes: usize = memory.data(4);

@inline
function textAt(label: u32): usize {
  return texts + ((label % MOST_LABELS) as usize) * LONGEST_LABEL;
}

/** Bytes of an escape for a character of one byte. */
const LONGEST_ESCAPE: u32 = 6;

/** The string from `start` to `end` says what the value beside it is; others say nothing. */
function remember(start: u32, end: u32, field: usize, isPart: bool): void {
  if (field != ACTION.STRING || isPart) return;
  let at = input + start + 1;
  let size = end - start - 2;
  if (size > LONGEST_LABEL * LONGEST_ESCAPE) return;
  if (hasBackslash(at, size)) {
    size = unescape(at, size);
    at = unescaped;
  }
  if (size > LONGEST_LABEL) return;
  memory.copy(textAt(Pair.labels), at, size);
  store<u8>(sizes + Pair.labels % MOST_LABELS, size);
  Pair.labels++;
}

/** Which node the scalar stands at: where a label says what it is, another one than `child`, with counts of its own. */
export function ofPair(child: usize, role: u32, start: u32, end: u32, field: usize, isPart: bool): usize {
  if (role == ROLE.LABEL) {
    remember(start, end, field, isPart);
    return child;
  }
  const labels = Pair.labels;
  const kept = min<u32>(labels, MOST_LABELS);
  for (let back: u32 = 1; back <= kept; back++) {
    const node = nodeBeside(child, labels - back, back == 1);
    if (node == child) continue;
    store<f64>(child, load<f64>(child, NODE.COUNT) - 1, NODE.COUNT);
    count(node);
    return node;
  }
  return child;
}

/** The node of a value beside this label: `child` where it says nothing. */
function nodeBeside(child: usize, label: u32, isLast: bool): usize {
  const text = textAt(label);
  const size = load<u8>(sizes + label % MOST_LABELS) as u32;
  if (!isLast && isId(text, size)) return child;
  const node: usize = lookUp(load<u32>(child, NODE.PAIRS), text, size);
  return node != 0 ? node : askChild(child, text, size, PAIR);
}

/** Whether the text has as many digits as ids have: to ask for each of them would cost more than they say. */
function isId(text: usize, size: u32): bool {
  let digits: u32 = 0;
  for (let i: u32 = 0; i < size; i++) if ((load<u8>(text + i) as u32) - 0x30 < 10) digits++;
  return digits >= DIGITS_OF_IDS;
}

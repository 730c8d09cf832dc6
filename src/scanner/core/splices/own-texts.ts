// Texts that the core makes itself, one a splice, in the order of the splices. They move when their room grows, and
// when others before them are forgotten; splices.ts then sets the splices right.
import { resized } from "../memory/room";

/** The room of one text, and of what is read after it where it is copied in vectors. */
const OWN_TEXT: usize = 48;

let ownTexts: usize = 0;
let used: usize = 0;
let room: usize = 0;

@inline
export function isOwn(text: usize): bool {
  return text - ownTexts < used;
}

/** Makes room for one more; returns by how much the others have moved. */
export function growTexts(): usize {
  if (used + OWN_TEXT <= room) return 0;
  const before = ownTexts;
  room = room * 2 + 256 * OWN_TEXT;
  ownTexts = resized(ownTexts, room);
  return used == 0 ? 0 : ownTexts - before;
}

export function newText(): usize {
  const text = ownTexts + used;
  used += OWN_TEXT;
  return text;
}

/** Moves a text to the `number`th place, which is its own or one before it. */
export function moveText(text: usize, number: usize): usize {
  const to = ownTexts + number * OWN_TEXT;
  if (to != text) memory.copy(to, text, OWN_TEXT);
  return to;
}

/** Only the first `count` texts are still needed. */
export function forgetTexts(count: usize): void {
  used = count * OWN_TEXT;
}

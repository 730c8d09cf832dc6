// Words in front of digits (src/detectors/context), read backwards from where they end: a trie over the bytes of UTF-8.
//
// The room `words` says what words say of digits, or that it is not sure. It knows no word by itself, and what is written with accents or
// with marks is not told here.
import { KIND, LOOKS, WORDS } from "../../../shared/text";
import { Looks } from "../looks";
import { byte, is } from "../seen/bytes";

export class Word {
  /** Of the word that was found last: what it says, and where it begins. */
  static says: u32 = 0;
  static start: usize = 0;
  /** What the member's name says whose value is looked at. */
  static named: u32 = 0;
  /** It was the name that said what was asked for last. */
  static isByName: bool = false;
  /** Only the host knows what stands there; set, and not set back here. */
  static isUnsure: bool = false;
}

const PLURAL: u32 = 0x73;
const DOT: u32 = 0x2e;

/** Where the node leads with this byte, in bytes from the beginning of the table; 0: nowhere. Most nodes have one edge. */
@inline
function next(trie: usize, node: u32, letter: u32): u32 {
  if (node == 0) return load<u32>(trie + ((letter as usize) << 2), WORDS.ROOT);
  const at = trie + (node as usize);
  const edges = load<u32>(at, WORDS.EDGES);
  const count = load<u32>(at, WORDS.COUNT);
  if (count == 1) return edges >> 24 == letter ? edges & 0xffffff : 0;
  let edge = trie + (edges as usize);
  const end = edge + ((count as usize) << 2);
  for (; edge < end; edge += 16) {
    const same = i32x4.bitmask(i32x4.eq(i32x4.shr_u(v128.load(edge), 24), i32x4.splat(letter as i32))) as u32;
    if (same == 0) continue;
    // What stands behind the last edge is another node's.
    edge += (ctz(same) as usize) << 2;
    return edge < end ? load<u32>(edge) & 0xffffff : 0;
  }
  return 0;
}

/** Latin with marks, Greek, Devanagari, and what else may be read as another letter. */
@inline
export function isAccented(lead: u32): bool {
  return lead - 0xc3 < 0x0b || lead == 0xe1 || lead == 0xe0;
}

// What was found before a place of the text at hand: each detector asks for the same words. By the last bits of the place: of which
// text it is, the place, where the word begins (0: there is none), what it says.
const KEPT: usize = 16;
const KEPT_SIZE: usize = 16;
const kept: usize = memory.data(16 * 16, 16);

class Texts {
  static count: u32 = 0;
}

/** Another text begins. */
export function beginWords(): void {
  // What was kept of four thousand million texts ago is forgotten.
  if (++Texts.count == 0) {
    memory.fill(kept, 0, KEPT * KEPT_SIZE);
    Texts.count = 1;
  }
}

/** The longest word of the text that begins at `start` that ends at `end`; false: there is none. */
export function wordBefore(start: usize, end: usize): bool {
  const at = kept + (end & (KEPT - 1)) * KEPT_SIZE;
  if (load<u32>(at) == Texts.count && load<u32>(at, 4) == (end as u32)) {
    const word = load<u32>(at, 8) as usize;
    if (word == 0) return false;
    Word.start = word;
    Word.says = load<u32>(at, 12);
    return true;
  }
  const wasUnsure = Word.isUnsure;
  Word.isUnsure = false;
  const isWord = found(start, end);
  if (Word.isUnsure) return isWord;
  Word.isUnsure = wasUnsure;
  store<u32>(at, Texts.count);
  store<u32>(at, end as u32, 4);
  store<u32>(at, isWord ? (Word.start as u32) : 0, 8);
  store<u32>(at, Word.says, 12);
  return isWord;
}

function found(start: usize, end: usize): bool {
  // `P.I.N` is the host's.
  if (byte(end - 2) == DOT && is(end - 1, KIND.LETTER) && is(end - 3, KIND.LETTER)) {
    Word.isUnsure = true;
    return false;
  }
  if (longest(start, end)) return true;
  if (Word.isUnsure || (byte(end - 1) | 0x20) != PLURAL) return false;
  return longest(start, end - 1) && is(Word.start, KIND.LETTER);
}

function longest(start: usize, end: usize): bool {
  const trie: usize = load<u32>(Looks.at, LOOKS.WORDS);
  let node: u32 = 0;
  let found = false;
  for (let at = end; at > start; ) {
    let b = byte(--at);
    if (b >= 0x80 && mayBeAccented(at)) {
      Word.isUnsure = true;
      return false;
    }
    if (b - 0x41 < 26) b |= 0x20;
    else if (b == 0x5f) b = 0x20;
    node = next(trie, node, b);
    if (node == 0) break;
    const says = load<u32>(trie + (node as usize), WORDS.SAYS);
    if (says != 0 && beginsWord(start, at)) {
      found = true;
      Word.says = says;
      Word.start = at;
    }
  }
  return found;
}

/** Whether the character whose byte stands at `at` may be written otherwise in the table. Thai is written there as it is. */
function mayBeAccented(at: usize): bool {
  while ((byte(at) & 0xc0) == 0x80) at--;
  const lead = byte(at);
  if (lead == 0xe0) return byte(at + 1) == 0xa4 || byte(at + 1) == 0xa5;
  return isAccented(lead) || lead == 0xe2;
}

/** Whether no letter goes on in front of a letter at `at`, unless a hump does. */
function beginsWord(start: usize, at: usize): bool {
  if (at == start || !is(at, KIND.LETTER)) return true;
  const b = byte(at - 1);
  if (b >= 0x80) {
    if (mayBeAccented(at - 1)) Word.isUnsure = true;
    return true;
  }
  return !is(at - 1, KIND.LETTER) || (byte(at) < 0x60 && b > 0x60);
}

/** A text in pieces that are short enough for lists of their words, cut where sentences or words end. */

const LONGEST = 4096;
/** A piece is at least so long, if the text goes on behind it. */
const SHORTEST = 1024;
const SENTENCE_ENDS = /[.!?。!?\n](?=[\s\S])/g;

export function* piecesOf(text: string): Generator<string> {
  if (text.length <= LONGEST) {
    yield text;
    return;
  }
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= LONGEST ? text.length : from + cutIn(text.slice(from, from + LONGEST));
    yield text.slice(from, to);
    from = to;
  }
}

/** Behind the last line, the last sentence, or the last word. */
function cutIn(window: string): number {
  const line = window.lastIndexOf("\n") + 1;
  if (line >= SHORTEST) return line;
  const sentences = [...window.matchAll(SENTENCE_ENDS)];
  const sentence = (sentences.at(-1)?.index ?? -1) + 1;
  if (sentence >= SHORTEST) return sentence;
  const word = window.lastIndexOf(" ") + 1;
  return word >= SHORTEST ? word : endOfWhole(window);
}

/** Not between the halves of a character. */
function endOfWhole(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}

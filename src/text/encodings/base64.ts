/**
 * Texts that stand in others in base64. They go whole: of `YW5hQGV4YW1wbGUuY29t` nothing can be replaced by itself. What is
 * not UTF-8 is no text; control characters are, as in the ids of messengers (`wamid.…`).
 */
import type { Span } from "../../detectors/detector.ts";
import { base64Runs, SHORTEST_BASE64 } from "../../detectors/encoded-evidence.ts";
import { base64Text } from "./base64-bytes.ts";

export interface EncodedText extends Span {
  /** What it says. */
  readonly text: string;
}

const PADDING = /={1,2}/y;
/** A line break, the next line, its padding. Lines of one text are as long as the first, but for the last. */
const NEXT_LINE = /\r?\n[ \t]{0,8}([0-9A-Za-z+/_-]+)/y;
const GROUP = 4;

interface Line extends Span {
  readonly characters: string;
}

/** In order of their starts; in the two alphabets they may overlap. Linear. */
export function base64Texts(text: string): readonly EncodedText[] {
  const texts: EncodedText[] = [];
  let after = 0;
  for (const { run, index } of base64Runs(text)) {
    if (index < after) continue;
    const lines = linesFrom(text, run, index);
    const found = lines.length > 1 ? ofLines(text, lines) : ofLine(text, lines[0] as Line);
    texts.push(...found);
    if (lines.length > 1) after = (lines.at(-1) as Line).end;
  }
  return texts;
}

/** The lines of a text that is wrapped: each but the last has the size of the first, in whole groups. */
function linesFrom(text: string, run: string, index: number): readonly Line[] {
  const lines = [{ start: index, end: index + run.length, characters: run }];
  let end = index + run.length;
  while (lines.at(-1)?.characters.length === run.length && run.length % GROUP === 0) {
    NEXT_LINE.lastIndex = end;
    const [line = "", characters = ""] = NEXT_LINE.exec(text) ?? [];
    if (characters === "" || characters.length > run.length) break;
    end += line.length;
    lines.push({ start: end - characters.length, end, characters });
  }
  return lines;
}

/** As one text; if they are none, each by itself. */
function ofLines(text: string, lines: readonly Line[]): EncodedText[] {
  const said = base64Text(lines.map(({ characters }) => characters).join(""));
  if (said === undefined) return lines.flatMap((line) => ofLine(text, line));
  return [{ start: (lines[0] as Line).start, end: afterPadding(text, (lines.at(-1) as Line).end), text: said }];
}

function ofLine(text: string, { start, end, characters }: Line): EncodedText[] {
  const after = afterPadding(text, end);
  const said = after - start < SHORTEST_BASE64 ? undefined : base64Text(characters);
  return said === undefined ? [] : [{ start, end: after, text: said }];
}

function afterPadding(text: string, end: number): number {
  PADDING.lastIndex = end;
  return PADDING.test(text) ? PADDING.lastIndex : end;
}

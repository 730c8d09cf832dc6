/** Which strings and numbers detectors need not see; as the core does for bytes (scanner/core/evidence/evidence.ts). */
import type { CueTable } from "../../detectors/cues/cue-table.ts";
import { cuesIn } from "../../detectors/cues/cues-in.ts";
import { holdsBase64 } from "../../detectors/encoded-evidence.ts";
import { EVIDENCE, evidenceOf } from "../../detectors/evidence.ts";
import { SEEN } from "../../scanner/shared/codes.ts";
import { LONGEST_NUMBER, SHORTEST_NAMED, SHORTEST_NUMBER } from "../../scanner/shared/evidence.ts";

/** What is more than letters, blanks and plain punctuation; and what is longer than most words. */
const MEANINGFUL = /[\p{Cc}0-9:;<=@%&\\\-\u0080-\uffff]|[A-Za-z+/_]{16}/u;
/** What folding may change, and JSON inside of the string whose escapes would have to be undone. */
const UNCLEAR = /[\\\u0080-\uffff]/;

/** What of `needs` the string may have; 0: nothing that anybody asks for. */
export function evidenceInString(text: string, needs: number, cues: CueTable | undefined): number {
  if ((needs & EVIDENCE.ANYTHING) !== 0) return EVIDENCE.ANYTHING;
  const isPlain = !MEANINGFUL.test(text);
  if (!isPlain && UNCLEAR.test(text)) return needs;
  const said = cues === undefined ? 0 : cuesIn(text, cues);
  if (isPlain) return (said & needs) === 0 ? 0 : said | SEEN.COMPLETE | SEEN.UNFOLDED;
  const found = (evidenceOf(text) & ~EVIDENCE.ANYTHING) | said | (holdsBase64(text) ? EVIDENCE.ENCODED : 0);
  return (found & needs) === 0 ? 0 : found | SEEN.COMPLETE | SEEN.UNFOLDED;
}

/** `text`: the number in JSON. */
export function evidenceInNumber(text: string, needs: number): number {
  const shortest = (needs & EVIDENCE.ANYTHING) === 0 ? SHORTEST_NUMBER : SHORTEST_NAMED;
  return text.length >= shortest && text.length <= LONGEST_NUMBER ? needs : 0;
}

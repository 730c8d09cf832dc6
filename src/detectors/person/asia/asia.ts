/** Names of people in Japanese, Chinese and Korean, by the words that stand around them. */
import type { Found } from "../../detector.ts";
import { type Contexts, ContextTable } from "./contexts.ts";
import { japaneseContexts, speakerOfJapan } from "./ja-contexts.ts";
import { koreanContexts, speakerOfKorea } from "./ko-contexts.ts";
import { nameAt as jaNameAt } from "./ja-after.ts";
import { nameAt as koNameAt } from "./ko-shapes.ts";
import { isEnded, nameAt as zhNameAt } from "./zh-shapes.ts";
import { isKana } from "./script.ts";
import { chineseContexts, speakerOfChina } from "./zh-contexts.ts";

let table: ContextTable | undefined;

const all = (): Contexts => [...japaneseContexts(), ...chineseContexts().map(([words, look]) => [words, ofChina(look)] as const), ...koreanContexts(), [":", speaker]];
const NO: readonly Found[] = [];
function speaker(text: string, start: number, _end: number, add: (s: number, e: number) => void) {
  labelled(text, start, add);
  const from = lineStart(text, start);
  if (from >= 0) { speakerOfJapan(text, from, start, add); if (!hasKana(text, start)) speakerOfChina(text, from, start, add); speakerOfKorea(text, from, start, add); }
}
/** Any label that ends as words for people do. */
function labelled(text: string, start: number, add: (s: number, e: number) => void) {
  const last = text[text[start - 1] === " " ? start - 2 : start - 1] ?? " ";
  const at = text[start + 1] === " " ? start + 2 : start + 1;
  let end = -1;
  if ("者人主員様名当付応手".includes(last)) end = jaNameAt(text, at, false);
  if (end < 0 && "人主员員者师師户戶客属屬".includes(last) && !hasKana(text, at)) {
    end = zhNameAt(text, at, false);
    if (end > 0 && !isEnded(text, end)) end = -1;
  }
  if (end < 0 && "자인명님분원주".includes(last)) end = koNameAt(text, at, true);
  if (end > 0) add(at, end);
}
const HEAD = /^(?:[-*>] ?)?(?:\[[^\]\n]{1,24}\]|\([^)\n]{1,24}\)|\d{1,2}:\d\d(?::\d\d)?)? ?/;
function lineStart(text: string, end: number): number {
  const least = Math.max(0, end - 48);
  let at = end;
  while (at > least && text[at - 1] !== "\n") at--;
  if (at > 0 && text[at - 1] !== "\n") return -1;
  return at + (HEAD.exec(text.slice(at, end))?.[0].length ?? 0);
}
export function namesOfAsia(text: string): readonly Found[] {
  table ??= new ContextTable(all());
  const found: { start: number; end: number }[] = [];
  table.lookThrough(text, (start, end) => found.push({ start, end }));
  if (found.length === 0) return NO;
  return united(found);
}
function united(found: { start: number; end: number }[]): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const made: { start: number; end: number }[] = [];
  for (const f of found) {
    const last = made.at(-1);
    if (last !== undefined && f.start < last.end) last.end = Math.max(last.end, f.end);
    else made.push({ ...f });
  }
  return made;
}

import type { Look } from "./contexts.ts";
const NEAR = 24;
function hasKana(text: string, at: number): boolean {
  const end = Math.min(text.length, at + NEAR);
  for (let i = Math.max(0, at - NEAR); i < end; i++) if (isKana(text.charCodeAt(i))) return true;
  return false;
}
function ofChina(look: Look): Look {
  return (text, start, end, add) => {
    if (!hasKana(text, start)) look(text, start, end, add);
  };
}

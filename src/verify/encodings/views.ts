/** All that a text says to who reads its encodings, in each other up to four levels. */
import { plusForSpace } from "./plus-for-space.ts";
import { DECODERS } from "./table.ts";

const DEEPEST = 4;
/** Past that many, a level is read by all decoders after one another. Most texts have one view. */
const MOST_VIEWS = 24;

/** The text itself comes first. `fold`: the one form in which texts are looked at. */
export function viewsOf(text: string, fold: (text: string) => string): ReadonlySet<string> {
  const views = new Set([text]);
  let level: readonly string[] = [text];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next = level.flatMap((view) => decodings(view).map(fold));
    level = [...new Set(next)].filter((view) => !views.has(view)).slice(0, Math.max(0, MOST_VIEWS - views.size));
    for (const view of level) views.add(view);
  }
  if (views.size >= MOST_VIEWS) for (const view of chain(text, fold)) views.add(view);
  return withPlusForSpace(views);
}

function decodings(text: string): string[] {
  return DECODERS.map((decode) => decode(text)).filter((decoded) => decoded !== text);
}

/** One decoder after another, level by level. */
function* chain(text: string, fold: (text: string) => string): Generator<string> {
  let view = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    for (const decode of DECODERS) {
      const decoded = decode(view);
      if (decoded === view) continue;
      view = fold(decoded);
      yield view;
    }
  }
}

/** Only where something was encoded: elsewhere a plus begins a number. */
function withPlusForSpace(views: Set<string>): ReadonlySet<string> {
  if (views.size === 1) return views;
  return new Set([...views, ...[...views].slice(1).map(plusForSpace)]);
}

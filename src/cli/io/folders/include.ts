/** `--include GLOB`, `!GLOB`: which files of folders are meant. */
import { UsageError } from "../../../errors/errors.ts";
import { alternativesOf, type Segment, withSlashes, writesFirst } from "./pattern.ts";

interface Glob {
  readonly out: boolean;
  readonly segments: readonly Segment[];
  /** Written without `/`: for the name alone, at any depth. */
  readonly ofName: boolean;
}

/** `in` if a glob takes it; `out` if one leaves it out, or if there are globs and none takes it; else `open`. */
export type Verdict = "in" | "out" | "open";

export class Include {
  readonly #globs: readonly Glob[];

  /** @throws UsageError for a glob of nothing, or one that cannot be read. */
  constructor(globs: readonly string[]) {
    this.#globs = globs.flatMap(globsOf);
  }

  /** Of a path from the folder, with `/`. Of several globs that match, the last one decides. */
  of(path: string): Verdict {
    const last = this.#globs.findLast((glob) => matches(glob, path));
    if (last !== undefined) return last.out ? "out" : "in";
    return this.#globs.some(({ out }) => !out) ? "out" : "open";
  }

  /** Whether a glob names a folder that would otherwise be skipped. */
  mayBeBelow(path: string): boolean {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const names = ({ segments }: Glob) => segments.slice(0, -1).some((word) => isOfHidden(word) && word.matches(name));
    return this.#globs.some((glob) => !glob.out && names(glob));
  }
}

/** One for each alternative. */
function globsOf(given: string): Glob[] {
  const out = given.startsWith("!");
  const text = withSlashes(given.slice(out ? 1 : 0));
  const ofName = !text.includes("/");
  return alternativesOf(text).map((segments) => {
    if (segments.length === 0) throw new UsageError("bad-glob", '--include needs a glob, as "*.json" or "!old/**"');
    return { out, segments, ofName };
  });
}

function matches({ segments, ofName, out }: Glob, path: string): boolean {
  const names = path.split("/");
  return matchesFrom(segments, ofName ? names.slice(-1) : names, out);
}

/**
 * `**` stands for any number of folders, and at the end for all that is below: for one name or more. `ofAll`: also for names that
 * begin with `_` or `.`, as who leaves out a folder leaves out all of it.
 */
function matchesFrom(segments: readonly Segment[], names: readonly string[], ofAll: boolean): boolean {
  const ends = segments.at(-1)?.isGlobstar;
  let at = 0;
  /** Where the last `**` stands, and how many names are left to what follows it: if that does not fit, it takes one more. */
  let star = -1;
  let taken = 0;
  for (let i = 0; i < names.length; ) {
    const segment = segments[at];
    if (segment?.isGlobstar) {
      star = at++;
      taken = i;
    } else if (segment !== undefined && fits(segment, names[i] as string)) {
      at++;
      i++;
    } else if (star < 0 || !(ofAll || isShown(names[taken] as string))) return false;
    else {
      at = star + 1;
      i = ++taken;
    }
  }
  const rest = segments.slice(at);
  return rest.every(({ isGlobstar }) => isGlobstar) && !(ends && rest.length > 0);
}

/** A star at the beginning does not stand for a `_` or `.`: a glob has to write these. */
function fits(segment: Segment, name: string): boolean {
  return segment.matches(name) && (isShown(name) || isOfHidden(segment));
}

function isShown(name: string): boolean {
  return !/^[_.]/.test(name);
}

function isOfHidden(segment: Segment): boolean {
  return writesFirst(segment, "_.");
}

/** `--include GLOB`, `!GLOB`: which files of folders are meant. */
import { UsageError } from "../../../errors/errors.ts";
import { shapeOf } from "./glob.ts";

interface Glob {
  readonly out: boolean;
  /** One for each segment of a path; a glob without `/` is for names at any depth. */
  readonly segments: readonly (RegExp | "**")[];
  /** Without `/`: for the name alone. */
  readonly ofName: boolean;
  /** Its words for folders that begin with `_` or `.`. */
  readonly hidden: readonly RegExp[];
}

/** `in` if a glob takes it; `out` if one leaves it out, or if there are globs and none takes it; else `open`. */
export type Verdict = "in" | "out" | "open";

export class Include {
  readonly #globs: readonly Glob[];

  /** @throws UsageError for a glob of nothing. */
  constructor(globs: readonly string[]) {
    this.#globs = globs.map(globOf);
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
    return this.#globs.some(({ out, hidden }) => !out && hidden.some((shape) => shape.test(name)));
  }
}

function globOf(text: string): Glob {
  const out = text.startsWith("!");
  const words = text
    .slice(out ? 1 : 0)
    .split("/")
    .filter((word) => word !== "" && word !== ".");
  if (words.length === 0) throw new UsageError("bad-glob", '--include needs a glob, as "*.json" or "!old/**"');
  const segments = words.map((word) => (word === "**" ? word : shapeOf(word)));
  const hidden = words
    .slice(0, -1)
    .filter((word) => /^[_.]/.test(word))
    .map(shapeOf);
  return { out, segments, ofName: !text.includes("/"), hidden };
}

function matches({ segments, ofName }: Glob, path: string): boolean {
  const names = path.split("/");
  return matchesFrom(segments, ofName ? names.slice(-1) : names);
}

/** `**` stands for any number of folders, and at the end for all that is below. */
function matchesFrom(segments: readonly (RegExp | "**")[], names: readonly string[]): boolean {
  const [first, ...rest] = segments;
  const [name, ...below] = names;
  if (first === undefined) return name === undefined;
  if (first !== "**") return name !== undefined && fits(first, name) && matchesFrom(rest, below);
  if (rest.length === 0) return name !== undefined;
  return matchesFrom(rest, names) || (name !== undefined && matchesFrom(segments, below));
}

/** A star at the beginning does not stand for a `_` or `.`: a glob has to write these. */
function fits(shape: RegExp, name: string): boolean {
  return shape.test(name) && (!/^[_.]/.test(name) || /^\^(?:_|\\\.)/.test(shape.source));
}

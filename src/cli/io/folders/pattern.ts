/** A glob, read: its alternatives, and of each one the segments between `/`. */
import { UsageError } from "../../../errors/errors.ts";
import { segmentMatcher } from "./segment-match.ts";

/** One segment of a glob: any number of folders, a name, or what many names match. */
export interface Segment {
  /** As it is written. */
  readonly text: string;
  readonly isGlobstar: boolean;
  /** Written without wildcards: a name, which need not be looked for. */
  readonly isName: boolean;
  readonly matches: (name: string) => boolean;
}

/** So many alternatives a glob may have. */
const MOST = 10_000;
const WILDCARD = /[*?[{\\]|[!+@]\(/;
const RANGE = /^(\d{1,6})\.\.(\d{1,6})$/;

/** The glob as it is written everywhere: on Windows, `\` parts folders there, and escapes nothing. */
export function withSlashes(glob: string, platform: NodeJS.Platform = process.platform): string {
  return platform === "win32" ? glob.replaceAll("\\", "/") : glob;
}

/** Whether the name's first character is written out, as one of these: wildcards do not stand for it. */
export function writesFirst({ text }: Segment, characters: string): boolean {
  const first = text.startsWith("\\") ? text[1] : text[0];
  return first !== undefined && characters.includes(first);
}

/** The segments in front of the first one with a wildcard: all that matches is below. */
export function fixedPart(glob: string): string {
  const segments = glob.split("/");
  const first = segments.findIndex((segment) => WILDCARD.test(segment));
  return first <= 0 ? "" : segments.slice(0, first).join("/") || "/";
}

/** Each alternative of the glob, in segments. @throws UsageError `bad-glob` */
export function alternativesOf(glob: string): Segment[][] {
  return expanded(glob, glob).map((one) =>
    one
      .split("/")
      .filter((text) => text !== "" && text !== ".")
      .map((text) => segmentOf(text, glob)),
  );
}

function segmentOf(text: string, glob: string): Segment {
  if (text.split("(").length !== text.split(")").length) throw badGlob(glob, "( ) cannot hold a /");
  const isName = !WILDCARD.test(text);
  const matches = isName ? (name: string) => name === text : matcherOf(text, glob);
  return { text, isGlobstar: text === "**", isName, matches };
}

function matcherOf(text: string, glob: string): (name: string) => boolean {
  try {
    return segmentMatcher(text);
  } catch (error) {
    throw error instanceof RangeError ? badGlob(glob, error.message) : error;
  }
}

/** The braces of a glob written out: `{a,b}` and `{01..12}`; other ranges are left to the library. */
function expanded(text: string, glob: string): string[] {
  const [from, to] = bracesIn(text);
  if (to === undefined) return [text];
  const [before, inside, after] = [text.slice(0, from), text.slice(from + 1, to), text.slice(to + 1)];
  const choices = choicesIn(inside).flatMap((choice) => expanded(choice, glob));
  const rests = expanded(after, glob);
  if (choices.length * rests.length > MOST) throw badGlob(glob, `it has more than ${MOST} alternatives`);
  return choices.flatMap((choice) => rests.map((rest) => before + choice + rest));
}

/** The first braces that hold a choice, from `{` to `}`; no end where there are none. */
function bracesIn(text: string): readonly [from: number, to: number | undefined] {
  for (let from = text.indexOf("{"); from >= 0; from = text.indexOf("{", from + 1)) {
    const to = closingIn(text, from);
    if (to !== undefined && text[from - 1] !== "\\" && choicesIn(text.slice(from + 1, to)).length > 1)
      return [from, to];
  }
  return [0, undefined];
}

function closingIn(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return undefined;
}

/** What stands between the outermost commas, or the numbers of a range; one where there is no choice. */
function choicesIn(inside: string): string[] {
  const [, first, last] = RANGE.exec(inside) ?? [];
  if (first !== undefined && last !== undefined) return numbersIn(first, last);
  const choices = [""];
  let depth = 0;
  for (const character of inside) {
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (character === "," && depth === 0) choices.push("");
    else choices.push(`${choices.pop()}${character}`);
  }
  return choices;
}

/** As a shell has them: with zeros in front where one of the ends has some. */
function numbersIn(first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  const isPadded = [first, last].some((end) => end.length > 1 && end.startsWith("0"));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  const count = Math.min(Math.abs(to - from), MOST) + 1;
  const step = Math.sign(to - from);
  return Array.from({ length: count }, (_, i) => String(from + i * step).padStart(width, "0"));
}

function badGlob(glob: string, why: string): UsageError {
  return new UsageError("bad-glob", `the glob ${glob} cannot be read: ${why}`);
}

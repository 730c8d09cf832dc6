/**
 * The path that somebody meant who wrote one in another notation: jq's, a JSON Pointer, dots alone, or RFC 9535 but for a name
 * that has to stand in brackets. A guess for messages; whoever shows it parses it first.
 */

/** A longer one is not a slip. */
const LONGEST = 512;

/** RFC 9535, section 2.5.1.1: the names that may stand after a dot. */
const SHORTHAND = /^[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*$/u;
/** What no name is likely to hold, and a path that is wrong otherwise does. */
const UNLIKELY = /[[\](){}<>|?=!&,;"'\\\p{Cc}]/u;
const INDEX = /^(?:0|[1-9]\d*)$/;

/** undefined where nothing comes to mind. */
export function meantPath(written: string): string | undefined {
  const text = written.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  const steps = /^#?\//.test(text) ? pointerSteps(text) : dottedSteps(text);
  return steps === undefined || steps.includes(undefined) ? undefined : `$${steps.join("")}`;
}

type Steps = (string | undefined)[];

function pointerSteps(text: string): Steps {
  const tokens = text.slice(text.indexOf("/") + 1).split("/");
  return tokens.map((token) => stepOf(token.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** As in `$.a.b`, `.a[].b` or `a.b[0]`. */
function dottedSteps(text: string): Steps | undefined {
  const isJq = text.startsWith(".");
  let rest = text.replace(/^[$@]/, "");
  if (isJq) rest = rest.replace(/ *\| *\./g, ".").replace(/\?(?=[.[]|$)/g, "");
  const steps: Steps = [];
  while (rest !== "" && rest !== ".") {
    const [, brackets] = /^\.?(\[)/.exec(rest) ?? [];
    const length = brackets === undefined ? nameEnd(rest) : bracketsEnd(rest);
    if (length === undefined) return undefined;
    const written = rest.slice(0, length);
    steps.push(brackets === undefined ? dotted(written) : inBrackets(written.replace(/^\./, "")));
    rest = rest.slice(length);
  }
  return steps;
}

/** `.name`, `..name` or, at the beginning, `name`. */
function dotted(written: string): string | undefined {
  const dots = dotsIn(written);
  const step = stepOf(written.slice(dots).trim());
  if (dots > 2 || step === undefined) return undefined;
  return dots === 2 ? `..${step.replace(/^\./, "")}` : step;
}

function stepOf(name: string): string | undefined {
  if (name === "*") return "[*]";
  if (INDEX.test(name)) return `[${name}]`;
  if (SHORTHAND.test(name)) return `.${name}`;
  return name === "" || UNLIKELY.test(name) ? undefined : `['${name}']`;
}

/** With the brackets. What is more than a word stays as it is. */
function inBrackets(written: string): string | undefined {
  const inside = written.slice(1, -1).trim();
  if (inside === "" || inside === "*") return "[*]";
  const quoted = /^"([^"\\]*)"$/.exec(inside)?.[1];
  if (quoted !== undefined) return stepOf(quoted);
  return UNLIKELY.test(inside) || /^[-\d:@*]/.test(inside) ? written : stepOf(inside);
}

/** At the beginning. */
function dotsIn(text: string): number {
  return /^\.*/.exec(text)?.[0].length ?? 0;
}

function nameEnd(text: string): number {
  const dots = dotsIn(text);
  const length = text.slice(dots).search(/[.[]/);
  return length < 0 ? text.length : dots + length;
}

/** Where the brackets end that begin in the text's first two characters. */
function bracketsEnd(text: string): number | undefined {
  let depth = 0;
  let quote = "";
  for (let at = text.indexOf("["); at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === "\\") at++;
      else if (character === quote) quote = "";
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

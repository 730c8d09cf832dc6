/** The lines of an event, by WHATWG HTML, section 9.2.6: what of each line stays, and what is looked at. */

/**
 * `data`: a line of the event's data. `named`: the value of `event` or `id`. `ignored`: a comment, a field that the standard does not
 * know, and `retry` with a value that readers do not take, or that may be a phone number. `framing`: nothing of it is looked at: a
 * blank line, and `retry` with few digits.
 */
export type LineKind = "data" | "named" | "ignored" | "framing";

/** `head`, `value` and `ending`, one after another, are the line as it is written. */
export interface EventLine {
  readonly kind: LineKind;
  readonly head: string;
  readonly value: string;
  /** LF, CR, CRLF; nothing at the end of the input. */
  readonly ending: string;
}

/** The colon, and the one space after it that belongs to the line, not to the value. */
const FIELD = /^(data|event|id|retry|(?=:))(?:$|: ?)/;
const DIGITS = /^[0-9]+$/;
/** A time of 11 days, in milliseconds. More digits may be a phone number, or a number of an account. */
const MOST_DIGITS = 9;
const BREAK = /\r\n?|\n/;
const BREAKS = /[\r\n]+/g;

export function linesOf(text: string): EventLine[] {
  const lines: EventLine[] = [];
  let [lf, cr] = [-1, -1];
  for (let at = 0; at < text.length; ) {
    if (lf < at) lf = placeOf("\n", text, at);
    if (cr < at) cr = placeOf("\r", text, at);
    const end = Math.min(lf, cr);
    const next = cr + 1 === lf ? lf + 1 : Math.min(end + 1, text.length);
    const { kind, head, value } = lineOf(text.slice(at, end));
    lines.push({ kind, head, value, ending: text.slice(end, next) });
    at = next;
  }
  return lines;
}

/** The length of the text where there is none. */
function placeOf(character: string, text: string, from: number): number {
  const place = text.indexOf(character, from);
  return place < 0 ? text.length : place;
}

const DATA = "data: ";

function lineOf(content: string): Omit<EventLine, "ending"> {
  // Most lines are.
  if (content.startsWith(DATA)) return { kind: "data", head: DATA, value: content.slice(DATA.length) };
  if (content === "") return { kind: "framing", head: "", value: "" };
  const [head = "", name] = FIELD.exec(content) ?? [];
  const value = content.slice(head.length);
  switch (name) {
    case "data":
      return { kind: "data", head, value };
    case "event":
    case "id":
      return { kind: "named", head, value };
    case "":
      return { kind: "ignored", head, value };
    case "retry":
      return { kind: value.length <= MOST_DIGITS && DIGITS.test(value) ? "framing" : "ignored", head, value };
  }
  return { kind: "ignored", head: "", value: content };
}

export function textOf(lines: readonly EventLine[]): string {
  return lines.map(({ head, value, ending }) => head + value + ending).join("");
}

/** The data of the event; undefined where there is nothing in it. */
export function dataOf(lines: readonly EventLine[]): string | undefined {
  let data: string | undefined;
  for (const line of lines) if (isData(line)) data = data === undefined ? line.value : `${data}\n${line.value}`;
  return data === "" ? undefined : data;
}

/** How many bytes of the event stand before that byte of its data. */
export function sizeBefore(lines: readonly EventLine[], byte: number): number {
  let size = 0;
  let left = byte;
  for (const line of lines) {
    const { head, value, ending } = line;
    size += bytesOf(head);
    const length = bytesOf(value);
    if (isData(line)) {
      if (left <= length) return size + left;
      // LF joins the lines.
      left -= length + 1;
    }
    size += length + ending.length;
  }
  return size;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function isData({ kind }: EventLine): boolean {
  return kind === "data";
}

/**
 * The lines with other data. If it has as many lines as before, each stands where it stood; else all stand where the first stood,
 * spelt as that one is. A CR in the data ends a line too: nothing else in it could begin a field.
 */
export function withData(lines: readonly EventLine[], data: string): EventLine[] {
  const values = data.split(BREAK);
  const places = lines.filter(isData);
  if (values.length === places.length) {
    let next = 0;
    return lines.map((line) => (isData(line) ? withValue(line, values[next++] as string) : line));
  }
  const first = places[0] as EventLine;
  const all = values.map((value, i) => ({ ...withValue(first, value), ending: endingAt(i, values.length, first) }));
  return apart(lines.flatMap((line) => (line === first ? all : isData(line) ? [] : [line])));
}

/** A line may end in CR and another in LF. Where lines between them have gone, the two would be the end of one line. */
function apart(lines: readonly EventLine[]): EventLine[] {
  return lines.map((line, i) => {
    const { head = "", value = "", ending = "" } = lines[i + 1] ?? {};
    return line.ending === "\r" && head + value === "" && ending === "\n" ? { ...line, ending: "\r\n" } : line;
  });
}

function endingAt(i: number, count: number, { ending }: EventLine): string {
  return i === count - 1 ? ending : ending || "\n";
}

/** The same field with another value, which may not end the line; who reads it takes one space after the colon away. */
export function withValue(line: EventLine, value: string): EventLine {
  const one = value.replace(BREAKS, " ");
  if (line.head === "") return { ...line, ...stillIgnored(one) };
  const head = one === "" || line.head.includes(":") ? line.head : `${line.head}:`;
  return { ...line, head: one.startsWith(" ") && !head.endsWith(" ") ? `${head} ` : head, value: one };
}

/** What is left of a line that nobody knows could be a known one, or end the event: then it becomes a comment. */
function stillIgnored(content: string): Pick<EventLine, "head" | "value"> {
  const { kind, head } = lineOf(content);
  return { head: kind === "ignored" && head === "" ? "" : ": ", value: content };
}

// The expressions of libphonenumber's metadata (digits, classes, groups, alternatives, counts) as plain data, and what is left of one
// after a digit (Brzozowski's derivative). Equal expressions are one object, so that walks over them end.

const DIGITS = 10;
const ALL = 2 ** DIGITS - 1;
const MOST = Number.POSITIVE_INFINITY;

const known = new Map();

function one(key, fields) {
  if (!known.has(key)) known.set(key, { id: known.size, ...fields, after: [] });
  return known.get(key);
}

export const NOTHING = one("nothing", { kind: "alternatives", parts: [], isDone: false });
const DONE = one("done", { kind: "done", isDone: true });

const set = (bits) => one(`set ${bits}`, { kind: "set", bits, isDone: false });

function sequence(first, rest) {
  if (first === NOTHING || rest === NOTHING) return NOTHING;
  if (first === DONE) return rest;
  if (rest === DONE) return first;
  if (first.kind === "sequence") return sequence(first.first, sequence(first.rest, rest));
  return one(`${first.id},${rest.id}`, { kind: "sequence", first, rest, isDone: first.isDone && rest.isDone });
}

function alternatives(given) {
  const parts = [...new Set(given.flatMap((part) => (part.kind === "alternatives" ? part.parts : [part])))];
  if (parts.length === 1) return parts[0];
  parts.sort((a, b) => a.id - b.id);
  const isDone = parts.some((part) => part.isDone);
  return one(`|${parts.map(({ id }) => id)}`, { kind: "alternatives", parts, isDone });
}

function repeated(part, least, most) {
  if (most === 0) return DONE;
  return one(`${part.id}{${least},${most}}`, {
    kind: "repeated",
    part,
    least,
    most,
    isDone: least === 0 || part.isDone,
  });
}

/** What may follow the digit. */
export function after(expression, digit) {
  expression.after[digit] ??= made(expression, digit);
  return expression.after[digit];
}

function made(expression, digit) {
  const { kind, first, rest, part, parts, least, most } = expression;
  if (kind === "set") return (expression.bits >> digit) & 1 ? DONE : NOTHING;
  if (kind === "sequence") {
    const whole = sequence(after(first, digit), rest);
    return first.isDone ? alternatives([whole, after(rest, digit)]) : whole;
  }
  if (kind === "repeated") return sequence(after(part, digit), repeated(part, Math.max(0, least - 1), most - 1));
  return kind === "done" ? NOTHING : alternatives(parts.map((each) => after(each, digit)));
}

/** @throws Error for what the metadata did not have when this was written */
export function parse(pattern) {
  const reader = { pattern, at: 0 };
  const found = readAlternatives(reader);
  if (reader.at < pattern.length) throw new Error(`not understood: ${pattern.slice(reader.at)}`);
  return found;
}

function taken(reader, text) {
  if (!reader.pattern.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

function readAlternatives(reader) {
  const parts = [readSequence(reader)];
  while (taken(reader, "|")) parts.push(readSequence(reader));
  return alternatives(parts);
}

function readSequence(reader) {
  const parts = [];
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern[reader.at]))
    parts.push(readCounted(reader));
  return parts.reduceRight((rest, part) => sequence(part, rest), DONE);
}

function readCounted(reader) {
  const part = readPart(reader);
  if (taken(reader, "?")) return repeated(part, 0, 1);
  if (taken(reader, "*")) return repeated(part, 0, MOST);
  if (taken(reader, "+")) return repeated(part, 1, MOST);
  const [count, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(reader.pattern.slice(reader.at)) ?? [];
  if (count === undefined) return part;
  reader.at += count.length;
  return repeated(part, Number(least), comma === "" ? Number(least) : most === "" ? MOST : Number(most));
}

function readPart(reader) {
  if (taken(reader, "(")) {
    taken(reader, "?:");
    const inside = readAlternatives(reader);
    if (!taken(reader, ")")) throw new Error(`a bracket is not closed: ${reader.pattern}`);
    return inside;
  }
  if (taken(reader, "\\d")) return set(ALL);
  const [text] = /^(?:\d|\[[\d-]+\])/.exec(reader.pattern.slice(reader.at)) ?? [];
  if (text === undefined) throw new Error(`not understood: ${reader.pattern.slice(reader.at)}`);
  reader.at += text.length;
  const isListed = new RegExp(text);
  let bits = 0;
  for (let digit = 0; digit < DIGITS; digit++) if (isListed.test(String(digit))) bits |= 1 << digit;
  return set(bits);
}

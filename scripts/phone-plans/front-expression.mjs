// Expressions of what stands in front of numbers (trunk digits, carriers' codes), as programs for front-machine.mjs: which
// way they try first, and what their groups catch, decides what is taken away.

const DIGITS = 10;
const ALL = 2 ** DIGITS - 1;

/** Steps: `set` takes a digit, `split` tries `next` first, `close` ends a group, `end` is the end of the digits, `match`. */
export function program(pattern) {
  const reader = { pattern, at: 0, groups: 0 };
  const tree = readAlternatives(reader, 0);
  if (reader.at < pattern.length) throw new Error(`not understood: ${pattern.slice(reader.at)}`);
  const steps = [];
  const put = (step) => steps.push(step) - 1;
  const start = written(tree, put({ kind: "match" }), put);
  return { steps, start, groups: reader.groups };
}

/** Writes the steps of a part, which lead to `next`. */
function written(part, next, put) {
  if (part.kind === "set") return put({ kind: "set", bits: part.bits, group: part.group, next });
  if (part.kind === "end") return put({ kind: "end", next });
  if (part.kind === "group") return written(part.part, put({ kind: "close", group: part.group, next }), put);
  if (part.kind === "sequence") return part.parts.reduceRight((after, each) => written(each, after, put), next);
  if (part.kind === "alternatives") {
    const starts = part.parts.map((each) => written(each, next, put));
    return starts.reduceRight((other, first) => put({ kind: "split", next: first, other }));
  }
  let start = next;
  for (let i = part.least; i < part.most; i++)
    start = put({ kind: "split", next: written(part.part, start, put), other: next });
  for (let i = 0; i < part.least; i++) start = written(part.part, start, put);
  return start;
}

function taken(reader, text) {
  if (!reader.pattern.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

/** `group`: the one inside of which it stands; 0: none. */
function readAlternatives(reader, group) {
  const parts = [readSequence(reader, group)];
  while (taken(reader, "|")) parts.push(readSequence(reader, group));
  return { kind: "alternatives", parts };
}

function readSequence(reader, group) {
  const parts = [];
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern[reader.at]))
    parts.push(readCounted(reader, group));
  return { kind: "sequence", parts };
}

function readCounted(reader, group) {
  const part = readPart(reader, group);
  if (taken(reader, "?")) return { kind: "counted", part, least: 0, most: 1 };
  const [count, least, most] = /^\{(\d+)(?:,(\d+))?\}/.exec(reader.pattern.slice(reader.at)) ?? [];
  if (count === undefined) return part;
  reader.at += count.length;
  return { kind: "counted", part, least: Number(least), most: Number(most ?? least) };
}

function readPart(reader, group) {
  if (taken(reader, "$")) return { kind: "end" };
  if (taken(reader, "(?:")) return closed(reader, readAlternatives(reader, group));
  if (taken(reader, "(")) {
    const own = ++reader.groups;
    return closed(reader, { kind: "group", group: own, part: readAlternatives(reader, own) });
  }
  if (taken(reader, "\\d")) return { kind: "set", bits: ALL, group };
  const [text] = /^(?:\d|\[[\d-]+\])/.exec(reader.pattern.slice(reader.at)) ?? [];
  if (text === undefined) throw new Error(`not understood: ${reader.pattern.slice(reader.at)}`);
  reader.at += text.length;
  const isListed = new RegExp(text);
  let bits = 0;
  for (let digit = 0; digit < DIGITS; digit++) if (isListed.test(String(digit))) bits |= 1 << digit;
  return { kind: "set", bits, group };
}

function closed(reader, part) {
  if (!taken(reader, ")")) throw new Error(`a bracket is not closed: ${reader.pattern}`);
  return part;
}

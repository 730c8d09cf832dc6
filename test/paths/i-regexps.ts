import fc from "fast-check";

const characters = fc.constantFrom("a", "b", "c", "é", "😀", "-", "\\n", "\\.", "\\\\");
const category = fc.constantFrom("\\p{L}", "\\P{L}", "\\p{Lu}", "\\p{Nd}", "\\p{So}", "\\P{Cc}", "\\p{Cn}", "\\p{C}");
const range = fc.constantFrom("a-b", "b-é", "0-9", "c-😀", "\\^-z", "\\--a");
const member = fc.oneof(
  characters.filter((one) => one !== "-"),
  category,
  range,
);
const charClass = fc
  .tuple(fc.constantFrom("[", "[^", "[-", "[^-"), fc.array(member, { minLength: 1, maxLength: 3 }))
  .map(([open, members]) => `${open}${members.join("")}]`);
const quantifier = fc.constantFrom("*", "+", "?", "{0}", "{2}", "{1,}", "{0,2}", "{1,3}");

/** I-Regexps of all kinds, anchors in odd places among them. No class holds an unescaped dot. */
export const { pattern: iRegexps } = fc.letrec<{ pattern: string; piece: string; atom: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie("piece"), { maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((branches) => branches.map((pieces) => pieces.join("")).join("|")),
  piece: fc.oneof(
    { weight: 3, arbitrary: tie("atom") },
    { weight: 2, arbitrary: fc.tuple(tie("atom"), quantifier).map((parts) => parts.join("")) },
    // The RegExp with the flag u refuses an anchor with a quantifier.
    { weight: 1, arbitrary: fc.constantFrom("^", "$") },
  ),
  atom: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    characters,
    category,
    charClass,
    fc.constant("."),
    tie("pattern").map((inner) => `(${inner})`),
  ),
}));

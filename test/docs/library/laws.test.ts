/** What the reference has to say of each name: a sentence, errors, units, defaults, and when something is absent. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type PublicName, publicNames, typesBehind } from "../public-names.ts";
import { codesOf } from "./codes.ts";
import { CLOSED, CODE_LISTS } from "./pages.ts";
import { nameOf } from "./shown.ts";
import { checker, ENTRANCES } from "./types.ts";

const own = publicNames(ENTRANCES);
const all = [...own, ...typesBehind(own, CLOSED)].filter(
  (one, i, others) => i === others.findIndex(({ symbol }) => symbol === one.symbol),
);

type Member = ts.ClassElement | ts.TypeElement;

interface Named {
  readonly of: PublicName;
  readonly member: Member;
  readonly name: string;
  readonly doc: string;
}

const members: readonly Named[] = all
  .filter(({ name }) => !CLOSED.has(name))
  .flatMap((of) =>
    of.shown.members.map((member) => ({ of, member, name: `${of.name}.${nameOf(member)}`, doc: docOf(member) })),
  );

/** With its tags. */
function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const texts = docs.map((doc) =>
    doc
      .getText()
      .slice("/**".length, -"*/".length)
      .replace(/^ *\* ?/gm, " "),
  );
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

function wordsOf(doc: string): string {
  return doc.replace(/ ?@(?:throws|returns|param)\b.*$/, "");
}

/** Ends as a sentence does; a bracket or code may close it. */
function isSentence(text: string): boolean {
  return /^(?:[\p{Lu}`"'[{:.]|\d|null\b|undefined\b).*[.!?][)`"]?$/su.test(text);
}

const isCallable = ({ member }: Named): boolean =>
  ts.isMethodDeclaration(member) || ts.isMethodSignature(member) || ts.isConstructorDeclaration(member);

function mayBeAbsent(member: Member): boolean {
  return "questionToken" in member && member.questionToken !== undefined;
}

function typeOf({ member }: Named): ts.Type {
  return checker.getNonNullableType(checker.getTypeAtLocation(member));
}

/** A number, or numbers by name. */
function isOfNumbers(type: ts.Type): boolean {
  const isNumber = (one: ts.Type | undefined) => one !== undefined && (one.flags & ts.TypeFlags.NumberLike) !== 0;
  return isNumber(type) || isNumber(type.getStringIndexType()) || (type.isUnion() && type.types.every(isNumber));
}

const UNIT =
  /\b(?:bytes?|milliseconds?|days?|from [01]\b|[01]-based|how (?:many|often)|number of|count(?:s|ed)?|version|exit code|bits?|code|places?|unit)\b/i;
const DEFAULT =
  /\b(?:by default|default|without it|where (?:it is|none is) not given|where none is given|if not given|not given)\b/i;
const ABSENT = /\b(?:absent|undefined|where|only|without|from the command line|of the command line|for `)\b/i;

/** The names of those for which `isRight` does not hold. */
function wrong(some: readonly Named[], isRight: (one: Named) => boolean): string[] {
  return some.filter((one) => !isRight(one)).map(({ name }) => name);
}

describe("a name", () => {
  it("is said to be for something, in a sentence", () => {
    const texts = all.map(({ name, about }) => ({ name, first: about.split("\n\n**")[0] ?? "" }));
    expect(texts.filter(({ first }) => !isSentence(first)).map(({ name }) => name)).toEqual([]);
  });

  it("that is a function says which errors it throws", () => {
    const functions = all.filter(({ symbol }) => ts.isFunctionDeclaration(symbol.declarations?.[0] as ts.Node));
    expect(functions.length).toBeGreaterThan(10);
    expect(functions.filter(({ about }) => !about.includes("**Throws** ")).map(({ name }) => name)).toEqual([]);
  });
});

describe("a member", () => {
  it("is said to be something, in a sentence", () => {
    expect(members.length).toBeGreaterThan(200);
    expect(wrong(members, ({ doc }) => isSentence(wordsOf(doc)) || /^@throws /.test(doc))).toEqual([]);
  });

  it("that is called says which errors it throws, or that it throws nothing", () => {
    const ofClasses = members.filter(({ of }) => of.shown.text.startsWith("class "));
    const called = ofClasses.filter((one) => isCallable(one) && !/Error$/.test(one.of.name));
    expect(called.length).toBeGreaterThan(10);
    expect(wrong(called, ({ doc }) => /@throws (?:\w*Error\b|Nothing\.|What )/.test(doc))).toEqual([]);
  });

  it("that is a number says its unit, or that it is a count", () => {
    const numbers = members.filter((one) => !isCallable(one) && isOfNumbers(typeOf(one)) && one.of.name !== "EVIDENCE");
    expect(numbers.length).toBeGreaterThan(50);
    expect(wrong(numbers, ({ doc }) => UNIT.test(doc))).toEqual([]);
  });

  it("that is an option says what is done without it", () => {
    const options = members.filter(({ of, member }) => /Options$/.test(of.name) && mayBeAbsent(member));
    expect(options.length).toBeGreaterThan(20);
    expect(wrong(options, ({ doc }) => DEFAULT.test(doc))).toEqual([]);
  });

  it("that may be absent says when", () => {
    const optional = members.filter(({ of, member }) => !/Options$/.test(of.name) && mayBeAbsent(member));
    expect(optional.length).toBeGreaterThan(20);
    expect(wrong(optional, ({ doc }) => ABSENT.test(doc))).toEqual([]);
  });
});

describe("a code", () => {
  it.each(CODE_LISTS)("of $list is explained in one sentence", ({ file, list, least }) => {
    const codes = codesOf(file, list);
    expect(codes.length).toBeGreaterThanOrEqual(least);
    expect(codes.filter(({ meaning }) => !isSentence(meaning)).map(({ code }) => code)).toEqual([]);
  });
});

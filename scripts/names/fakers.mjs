// Given and family names of four programs that make up people, in all their languages: faker.js, FakerPHP, faker and ffaker for Ruby.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { parse } from "yaml";
import { filesIn } from "./files.mjs";
import { romanised } from "./romanised.mjs";

/** Jokes, and languages that nobody has by birth. */
const ENOUGH = 3;
const LEFT_OUT = /^(en_BORK|en-BORK|en_AU_ocker|en-au-ocker|eo|dv|base)$/;

export async function fakerNames(at) {
  const names = { given: new Map(), family: new Map() };
  fromFakerJs(at("faker-js"), names);
  fromPhp(at("php-faker"), names);
  fromRuby(at("ruby-faker"), names);
  fromFfaker(at("ruby-ffaker"), names);
  const known = [...names.given].filter(([, sources]) => isKnown(sources)).map(([name]) => name);
  return {
    given: new Set(names.given.keys()),
    family: new Set(names.family.keys()),
    known: new Set(known),
    "given zh": chinese(names.given),
  };
}

const HAN = /^\p{Script=Han}{2}$/u;

/** Of lists for China and Taiwan. */
function chinese(given) {
  const all = [...given].filter(
    ([name, sources]) => HAN.test(name) && [...sources].some((source) => / (zh|cn|tw)/i.test(source)),
  );
  return new Set(all.map(([name]) => name));
}

/** In lists of several languages, or in those of several programs. */
function isKnown(sources) {
  const all = [...sources].map((source) => source.split(" "));
  return (
    new Set(all.map(([, language]) => language)).size >= ENOUGH ||
    new Set(all.map(([program]) => program)).size >= ENOUGH
  );
}

/** Only scripts whose names can be told in running text: Latin, Greek, Cyrillic, Armenian, Chinese, Japanese, Korean. */
const READ =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{M}'’ʼ-]{2,}$|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}$/u;

/** Particles are no names, and what is written in two words is two names. */
const PARTICLES = new Set(
  "de del della di da do dos das du des la le el los las van von der den ter ten zu zum af av al bin ibn abu und y e i st jr sr ii iii".split(
    " ",
  ),
);

/** `source`: a program and a language. */
function add(set, written, source) {
  for (const part of String(written)
    .trim()
    .split(/[\s-]+/)) {
    const name = part.replace(/^[.,'’]+|[.,]+$/g, "");
    if (!READ.test(name) || PARTICLES.has(name.toLowerCase())) continue;
    const other = romanised(name);
    for (const one of [name, other]) {
      if (one !== undefined && READ.test(one)) set.set(one, (set.get(one) ?? new Set()).add(source));
    }
  }
}

function fromFakerJs(folder, names) {
  const { allLocales } = createRequire(`${folder}/`)(folder);
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (LEFT_OUT.test(locale) || person === undefined) continue;
    for (const [key, set] of [
      ["first_name", names.given],
      ["middle_name", names.given],
      ["last_name", names.family],
    ]) {
      for (const list of Object.values(person[key] ?? {}))
        for (const name of list ?? []) add(set, name, `js ${locale.slice(0, 2)}`);
    }
  }
}

/** `protected static $firstNameMale = ['…', '…'];` */
function fromPhp(folder, names) {
  for (const file of filesIn(folder, /\/Person\.php$/)) {
    if (LEFT_OUT.test(basename(dirname(file)))) continue;
    for (const [, name, body] of readFileSync(file, "utf8").matchAll(
      /static \$(\w+) = (?:\[|array\()([^;]*?)[\])];/gs,
    )) {
      const set = /^first|^middle/i.test(name) ? names.given : /^last/i.test(name) ? names.family : undefined;
      if (set === undefined || /format/i.test(name)) continue;
      for (const [, single, double] of body.matchAll(/'((?:[^'\\]|\\.)*)'|"([^"]*)"/g))
        add(set, (single ?? double).replaceAll("\\", ""), `php ${basename(dirname(file)).slice(0, 2)}`);
    }
  }
}

function fromRuby(folder, names) {
  for (const file of filesIn(folder, /\/locales\/([\w-]+\.yml|[\w-]+\/name\.yml)$/)) {
    const [locale, content] = Object.entries(parse(readFileSync(file, "utf8"), { logLevel: "silent" }))[0] ?? [];
    if (LEFT_OUT.test(locale)) continue;
    for (const [key, list] of Object.entries(content?.faker?.name ?? {})) {
      const set = /first_name|middle_name/.test(key) ? names.given : /last_name/.test(key) ? names.family : undefined;
      if (set === undefined) continue;
      for (const name of [list].flat(2)) if (!String(name).includes("#")) add(set, name, `ruby ${locale.slice(0, 2)}`);
    }
  }
}

function fromFfaker(folder, names) {
  for (const file of filesIn(folder, /\/data\/name(_\w+)?\/\w*(first|last|middle)_?names\w*$|surnames$/)) {
    const set = /first|middle/.test(basename(file)) ? names.given : names.family;
    const language = basename(dirname(file)).slice("name_".length) || "en";
    for (const name of readFileSync(file, "utf8").split(/[\n,]/)) add(set, name, `ffaker ${language}`);
  }
}

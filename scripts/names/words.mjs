// Words that are in everyday use, so that they are no names by their letters alone: English ones of SCOWL up to its level 40, those of other
// languages of faker.js and stopwords-iso; and names of places of faker.js.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { filesIn } from "./files.mjs";

/** Languages whose words are no names even where a list has them as one; of the others, only what no list has. */
const LARGE = ["en", "de", "fr", "es", "it", "pt"];
const SMALL = ["nl", "da", "sv", "no", "fi", "pl", "cs", "tr", "id", "hu"];
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}]+$/u;
const LEVEL = /-words\.(10|20|35|40)$/;
const UPPER = /english-upper\.(10|35|40)$/;
const PLACES = ["country", "state", "continent", "language"];

export async function commonWords(at) {
  const words = new Set();
  const add = (set, word) => LATIN.test(word) && set.add(word.toLowerCase());
  for (const file of filesIn(at("scowl"), LEVEL)) {
    if (!/(english|american|british)-words/.test(file)) continue;
    for (const word of readFileSync(file, "latin1").split("\n")) add(words, word);
  }
  for (const file of filesIn(at("scowl"), UPPER))
    for (const word of readFileSync(file, "latin1").split("\n")) add(words, word);
  const functions = new Set();
  const stops = JSON.parse(readFileSync(filesIn(at("stopwords-iso"), /stopwords-iso\.json$/)[0], "utf8"));
  for (const language of LARGE) for (const word of stops[language] ?? []) add(functions, word);
  const others = new Set();
  for (const language of SMALL) for (const word of stops[language] ?? []) add(others, word);
  const { allLocales } = createRequire(`${at("faker-js")}/`)(at("faker-js"));
  const places = new Set();
  for (const [locale, { word = {}, location = {} }] of Object.entries(allLocales)) {
    if (/^[a-z]{2}(_[A-Z]{2})?$/.test(locale))
      for (const list of Object.values(word)) for (const one of list ?? []) add(isLarge(locale) ? words : others, one);
    for (const key of PLACES) for (const one of [location[key] ?? []].flat(2)) addPlace(places, one);
    for (const one of location.city_name ?? []) addPlace(others, one);
  }
  return { word: words, function: functions, place: places, "no name": others };
}

function isLarge(locale) {
  return LARGE.includes(locale.slice(0, 2));
}

/** Of one word alone: a part of a longer name may be anything. */
function addPlace(places, place) {
  if (typeof place === "string" && LATIN.test(place) && place.length > 3) places.add(place.toLowerCase());
}

/** Words that no list has, and that end, or begin, as only family names do. */

/** In plain letters; longer words only, so that something is left in front. */
const ENDINGS =
  `ov ova ev eva sson dottir ainen einen oinen kinen rinen ninen linen hinen sinen tinen pinen vinen lonen ronen shvili adze idze odze wicz icz czyk enko chuk oglu opoulos opoulou idis akis escu vic ovic
  quist qvist kvist strom bergh inski ewski owski ovsky evsky insky inska owska meyer mayer maier ndez rrez quez guez inez nkov ienko ssen`
    .split(/\s+/)
    .sort((a, b) => a.length - b.length);
const SHORTEST_REST = 4;
const LONGEST_ENDING = 7;

/** By their last letter: most words have an ending of none. */
const BY_LAST = new Map<string, readonly string[]>();
for (const ending of ENDINGS)
  BY_LAST.set(ending.at(-1) as string, [...(BY_LAST.get(ending.at(-1) as string) ?? []), ending]);

/** `plain`: in lower case and without marks. */
export function endsAsFamily(plain: string): boolean {
  const endings = BY_LAST.get(plain.at(-1) as string);
  if (endings === undefined) return false;
  return endings.some(
    (ending) =>
      ending.length <= LONGEST_ENDING && plain.length - ending.length >= SHORTEST_REST && plain.endsWith(ending),
  );
}

/** `McKay`, `O'Hara`: two capitals with nothing else between. */
export function startsAsFamily(plain: string): boolean {
  return plain.startsWith("mc") && plain.length > 4;
}

/** Streets, as one word: `Hauptstraße`, `Kerkstraat`. */
const STREETS =
  "strasse straat laan vej gade gatan vagen katu kuja gasse allee platz weg stieg ufer plein kade tie utca gata veien vagur".split(
    " ",
  );

export function endsAsStreet(plain: string): boolean {
  return plain.length > 6 && STREETS.some((ending) => plain.endsWith(ending));
}

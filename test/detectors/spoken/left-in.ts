/** Whether something of a number or an address is left in a text, by tables of its own: two digits, or a sign and a dot. */
import type { Span } from "../../../src/detectors/detector.ts";

const DIGITS = new RegExp(
  [
    "\\d",
    "\\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|double|triple|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)\\b",
    "\\b(?:null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\\w+zig)\\b",
    "\\b(?:zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|trente|quarante|cinquante|soixante)\\b",
    "\\b(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doce|treinta|cuarenta|cincuenta)\\b",
    "\\b(?:um|dois|três|quatro|meia|sete|oito|nove|due|tre|quattro|cinque|sei|sette|otto|shunya|ek|teen|chaar|paanch|chhe|saat|aath|nau)\\b",
    "[〇零一二三四五六七八九幺洞拐]",
    "(?:ぜろ|いち|さん|よん|ろく|なな|はち|きゅう|ゼロ|イチ|サン|ヨン|ロク|ナナ|ハチ|キュウ)",
    "[공영일삼사오육칠팔구]",
  ].join("|"),
  "giu",
);
const SIGNS = /@|\b(?:at|dot|ät|punkt|arobase|arroba|chiocciola|punto|ponto)\b|アット|ドット|艾特|골뱅이|[点점]/giu;

const FEWEST = 2;

export function leftIn(text: string, hits: readonly Span[], isAddress: boolean): boolean {
  let rest = "";
  let at = 0;
  for (const { start, end } of hits) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  return (rest.match(isAddress ? SIGNS : DIGITS)?.length ?? 0) >= FEWEST;
}

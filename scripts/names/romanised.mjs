// Names of other scripts as they are written with Latin letters: Cyrillic as passports have it (ICAO Doc 9303), Greek as ISO 843 transcribes
// it, katakana by Hepburn without macrons.

const CYRILLIC = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ґ:g є:ie і:i ї:i ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѓ:g ќ:k ѕ:dz ў:u"
    .split(" ")
    .map((pair) => pair.split(":")),
);
const GREEK = Object.fromEntries(
  "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o"
    .split(" ")
    .map((pair) => pair.split(":")),
);

/** undefined: the name has no such letters. */
export function romanised(name) {
  const lower = name.toLowerCase();
  const latin = /[а-џґ]/.test(lower)
    ? written(lower, CYRILLIC)
    : /[α-ω]/.test(lower)
      ? written(greek(lower), GREEK)
      : undefined;
  return latin && latin[0].toUpperCase() + latin.slice(1);
}

function greek(name) {
  const plain = name
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");
  return plain
    .replaceAll("ου", "oυ")
    .replaceAll("oυ", "ou")
    .replaceAll("αυ", "av")
    .replaceAll("ευ", "ef")
    .replaceAll("μπ", "b")
    .replaceAll("ντ", "nt");
}

function written(name, letters) {
  return Array.from(name, (letter) => letters[letter] ?? letter).join("");
}

const KANA = Object.fromEntries(
  (
    "ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te ト:to ナ:na ニ:ni ヌ:nu ネ:ne ノ:no " +
    "ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ヲ:o ン:n ガ:ga ギ:gi グ:gu ゲ:ge ゴ:go " +
    "ザ:za ジ:ji ズ:zu ゼ:ze ゾ:zo ダ:da ヂ:ji ヅ:zu デ:de ド:do バ:ba ビ:bi ブ:bu ベ:be ボ:bo パ:pa ピ:pi プ:pu ペ:pe ポ:po"
  )
    .split(" ")
    .map((pair) => pair.split(":")),
);
const SMALL = { ャ: "ya", ュ: "yu", ョ: "yo" };

/** Katakana in Latin letters; undefined where it has others. Long vowels are short, as most people write their names. */
export function hepburn(kana) {
  let latin = "";
  for (let i = 0; i < kana.length; i++) {
    const next = SMALL[kana[i + 1]];
    if (kana[i] === "ッ") {
      const doubled = KANA[kana[i + 1]]?.[0];
      if (doubled === undefined) return undefined;
      latin += doubled === "c" ? "t" : doubled;
    } else if (KANA[kana[i]] === undefined) return undefined;
    else if (next !== undefined) {
      const consonant = KANA[kana[i++]].slice(0, -1);
      latin += /^(sh|ch|j)$/.test(consonant) ? consonant + next.slice(1) : consonant + next;
    } else latin += KANA[kana[i]];
  }
  return latin.replaceAll("ou", "o").replaceAll("uu", "u").replaceAll("oo", "o");
}

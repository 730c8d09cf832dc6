// How words stand in the dictionary: in lower case, without marks, apostrophes and blanks. src/detectors/person/dictionary/letters.ts reads
// texts in the same way, and test/detectors/person/dictionary holds both against each other.

/** Letters that no decomposition makes plain. */
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ħ: "h", ŋ: "n", ə: "e" };

export function plainWord(word) {
  const parts = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘ʼ`]/g, "");
  return parts.replace(/[^a-z]/g, (letter) => PLAIN[letter] ?? letter).normalize("NFC");
}

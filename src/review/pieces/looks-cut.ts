/** Whether texts that stand one after another look like one text that was cut: into its words, or into digits. */

const FEWEST_WORDS = 8;
const FEWEST_DIGITS = 7;
/** Of numbers as they are pressed; a flag has one value or two. */
const FEWEST_DIFFERENT = 3;
const MOST = 2000;
/** Of the elements of the list that have one, of those that are words, of those that only join others. */
const MOST_HAVE = 0.7;
const MOST_ARE = 0.9;
const SOME_JOIN = 0.08;

const WORD = /^[\p{P}\p{S}]*[\p{L}\p{M}\p{N}'’@._-]{1,24}[\p{P}\p{S}]*$/u;
const DIGIT = /^[0-9*#]$/;
const OF_KEYS = /digit|dtmf|key|press|tone/i;

/** Words that say nothing by themselves, and that no list of names or labels has: of those languages in which transcripts are most often cut into words. */
const JOINING: ReadonlySet<string> = new Set(
  `a an the and or of to in on at is it i i'm my me you your we for with that this was are be have not do so but
  der die das und ist nicht ich sie mein zu ein eine mit auf für wir
  le la les de des du et est je vous mon ma un une pour que pas à ce
  el los las y en es mi yo que por con un una su no
  o os e em meu minha eu para com um uma não do da
  は が の を に で と も です ます した から まで って 的 了 是 我 你 在 不 我的 这 吗 呢 은 는 이 가 을 를 에 네 저는 제가`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** `elements`: how many the list has; `path`: where they stand. */
export function looksCut(texts: readonly (string | number)[], elements: number, path: string): boolean {
  if (texts.length < elements * MOST_HAVE) return false;
  return areDigits(texts, path) || areWords(texts.slice(0, MOST));
}

function areDigits(texts: readonly (string | number)[], path: string): boolean {
  if (texts.length < FEWEST_DIGITS || !texts.every((text) => DIGIT.test(String(text)))) return false;
  if (OF_KEYS.test(path)) return true;
  // Small numbers are counts and marks, too; texts of one digit may be flags.
  const different = new Set(texts).size;
  return different >= FEWEST_DIFFERENT && texts.every((text) => typeof text === "string");
}

function areWords(texts: readonly (string | number)[]): boolean {
  const words = texts.filter((text) => typeof text === "string" && WORD.test(text.trim()));
  if (words.length < FEWEST_WORDS || words.length < texts.length * MOST_ARE) return false;
  const joining = words.filter((word) =>
    JOINING.has(
      String(word)
        .trim()
        .toLowerCase()
        .replace(/[\p{P}\p{S}]+$/u, ""),
    ),
  );
  const different = new Set(joining.map((word) => String(word).toLowerCase()));
  return joining.length >= words.length * SOME_JOIN && different.size > 1;
}

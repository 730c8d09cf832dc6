/** Words that say digits, and what may stand between them, by language. */

export interface DigitWords {
  /** How many digits each word says. */
  readonly digits: ReadonlyMap<string, number>;
  /** `double`: how many more the next word says. */
  readonly more: ReadonlyMap<string, number>;
  readonly fillers: ReadonlySet<string>;
}

function set(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function digits(groups: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([count, text]) => set(text).map((word) => [word, Number(count)] as const)),
  );
}

export const ENGLISH: () => DigitWords = once(() => ({
  digits: digits({
    1: "zero oh o nought naught nil one two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety",
    2: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred",
  }),
  more: new Map([
    ["double", 1],
    ["triple", 2],
    ["treble", 2],
  ]),
  fillers: new Set(
    set("uh um er erm and then dash hyphen plus area code extension no sorry so ok okay that's space like well wait"),
  ),
}));

/** Of the scripts without blanks: each word where it stands. */
export const UNSPACED: () => readonly DigitWords[] = once(() => [
  {
    digits: digits({
      1: "ゼロ れい まる まるい いち にい に さん よん よ し ごお ご ろく なな しち はち きゅう きゅー く 〇 零 一 二 三 四 五 六 七 八 九",
    }),
    more: new Map(),
    fillers: new Set(set("の 、 , - ・ ー ハイフン えー えっと あの そして")),
  },
  {
    digits: digits({ 1: "零 〇 洞 幺 一 二 两 三 四 五 六 七 拐 八 九 勾 〇" }),
    more: new Map(),
    fillers: new Set(set("、 , ， - 杠 横杠 然后 后面是 再 嗯 呃 是")),
  },
  {
    digits: digits({ 1: "공 영 일 이 삼 사 오 육 륙 칠 팔 구 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉" }),
    more: new Map(),
    fillers: new Set(set("에 , - 다시 국에 음 그리고")),
  },
]);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What stands in every text in which an address is found, beside a digit. */
import type { Cues } from "../cues/cue.ts";
import { CITIES, PLAIN_STATES } from "./words/cities.ts";
import { BOXES, CONTEXTS, POSTCODES } from "./words/contexts.ts";
import { KOREAN_CITIES, KOREAN_COUNTIES, KOREAN_DISTRICTS, KOREAN_REGIONS } from "./words/korea.ts";
import { wordsOf } from "./words/said.ts";
import { AFTER, BEHIND, BEHIND_OR_ELSE, ENDS, FRONT, FRONT_OR_ELSE, GERMAN_PLACES } from "./words/streets.ts";
import { FLATS, HOUSE_PARTS } from "./words/units.ts";

/** Of roads with numbers, of corners, of military post, and of codes in two words. */
const OTHERS = "highway hwy route rte interstate corner apo fpo dpo postal pin post";

const CHINESE =
  "路 街 巷 弄 大道 胡同 省 市 区 區 县 縣 镇 鎮 乡 鄉 小区 小區 花园 花園 家园 家園 新村 公寓 香港 九龍 九龙 新界 澳门 澳門 大厦 大廈 苑 邸 邮编 郵編 邮政 郵政 邮递 郵遞";
/** 京都 stands in 東京都, too. */
const JAPANESE = "郵便 丁目 県 京都 阪府 海道 市 区 町 村 郡";
const KOREAN_LABELS = "주소 거주 소재 우편";

/** They count where digits stand behind them: a box is oftener for letters. */
const IN_FRONT = ["box"];

/** Names of regions are also written short: 서울특별시, 서울. */
const WIDE = /^[\u3000-\uffff]/;

/** Of an ending, so many letters are a cue. */
const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 4;

/** Ends of words, each with three letters or more in front of it: `musterstraße`. No cue that is a whole word covers them. */
export const addressEnds: readonly string[] = wordsOf(`${ENDS} adresse anschrift`);

export const addressCues: Cues = {
  endings: [...IN_FRONT, ...addressEnds].flatMap((end) =>
    end.length < SHORTEST_ENDING ? [] : end.slice(-LONGEST_ENDING),
  ),
  places: [
    ...new Set(
      wordsOf(
        [
          BEHIND,
          BEHIND_OR_ELSE,
          FRONT,
          FRONT_OR_ELSE,
          AFTER,
          GERMAN_PLACES,
          FLATS,
          HOUSE_PARTS,
          CITIES,
          PLAIN_STATES,
          CONTEXTS,
          POSTCODES,
          BOXES,
          OTHERS,
          CHINESE,
          JAPANESE,
          KOREAN_REGIONS,
          KOREAN_CITIES,
          KOREAN_COUNTIES,
          KOREAN_DISTRICTS,
          KOREAN_LABELS,
        ].join(" "),
      )
        .filter((word) => !IN_FRONT.includes(word))
        .map((word) => (WIDE.test(word) ? word.slice(0, 2) : word)),
    ),
  ],
};

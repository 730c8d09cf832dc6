/** Lists from which people and places are invented: common words of each script, nobody's in particular. */

export type Script = "latin" | "han" | "japanese" | "hangul";

/** What a name or an address is made of in one script. */
export interface Inventory {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly states: readonly string[];
  /** Between the names of a person: the last name stands first where there is nothing between. */
  readonly between: string;
}

const words = (text: string): readonly string[] => Object.freeze(text.split(" "));

export const INVENTED: Readonly<Record<Script, Inventory>> = Object.freeze({
  latin: {
    first: words(
      "Ada Alba Amir Anouk Arlo Basil Bea Carla Cleo Cyrus Dara Dora Edda Elio Emil Enid Ezra Faye Felix Flora Gaia Gil Greta Hugo Ida Ilse Ines Ivo Jana Jonas Juno Kai Kira Lars Lena Leo Lin Lola Luca Mara Milo Mina Nadia Nils Nora Olga Omar Otto Pia Quinn Remy Rosa Ruben Sami Selma Sven Tara Theo Uma Vera Viktor Wanda Yara Zoe",
    ),
    last: words(
      "Abbott Adler Alvarez Anders Archer Bauer Becker Bergman Blum Brandt Castro Chandra Clarke Costa Dalton Delgado Dietz Duarte Ekman Engel Farrow Ferrari Fischer Flores Garner Grant Gupta Hale Hansen Harper Holm Ibarra Jansen Keller Kovacs Kumar Lang Larsen Lindgren Lopez Marsh Mendes Meyer Moreau Novak Nyberg Olsen Ortega Patel Pereira Porter Quist Ramos Reyes Ricci Roth Santos Silva Stone Thorne Ueda Vance Weber Young",
    ),
    cities: words(
      "Alderton Brookvale Cedarholm Dunmere Eastwick Fairhaven Glenford Hartwell Kingsmoor Lakeside Marbury Northfield Oakridge Pinecrest Riverton Stonebury",
    ),
    streets: words(
      "Acorn Birch Cedar Chapel Dover Elm Garden Harbour Hazel Juniper Linden Maple Meadow Orchard Poplar Willow",
    ),
    states: words("Eastmark Highmoor Lowland Midvale Northmark Southmark Westmark Woodshire"),
    between: " ",
  },
  han: {
    first: words("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 文 辉 玲 玉 建 华 晨 宇 佳 欣 思 雨"),
    last: words("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹"),
    cities: words("云山市 青河市 东林市 南湖市 西岭市 北川市 白石市 清泉市"),
    streets: words("和平路 建设路 人民路 新华路 中山路 文化路 长江路 花园路"),
    states: words("东明省 南明省 西明省 北明省 中明省 云明省 江明省 海明省"),
    between: "",
  },
  japanese: {
    first: words(
      "翔太 美咲 健太 陽菜 大輔 結衣 直樹 葵 拓也 彩香 亮 恵子 誠 由美 学 真理 浩 久美子 剛 千尋 悠斗 凛 蓮 楓 湊 咲良 樹 杏 隼人 奈々 和也 智子",
    ),
    last: words(
      "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田",
    ),
    cities: words("青葉市 若松市 桜台市 緑川市 白浜市 星野市 泉ヶ丘市 朝日市"),
    streets: words("本町 栄町 中央町 緑町 桜町 幸町 旭町 泉町"),
    states: words("東海県 北山県 南島県 西野県 中原県 青海県 高野県 春日県"),
    between: "",
  },
  hangul: {
    first: words(
      "민준 서연 도윤 지우 예준 하은 시우 서윤 주원 민서 하준 지유 지호 윤서 준서 채원 건우 수아 현우 지아 지훈 은서 우진 다은 선우 예은 서준 수빈 유준 소율 정우 예린",
    ),
    last: words("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노"),
    cities: words("청산시 백운시 동림시 남호시 서령시 북천시 은하시 맑은시"),
    streets: words("중앙로 평화로 신화로 문화로 장강로 화원로 은행로 새싹로"),
    states: words("동명도 남명도 서명도 북명도 중명도 운명도 강명도 해명도"),
    between: "",
  },
});

/** By what a text is written in: kana before kanji, since only Japanese has them; Han alone is Japanese in a run of Japan only. */
export function scriptOf(text: string, regions: readonly string[]): Script {
  if (/\p{Script=Hangul}/u.test(text)) return "hangul";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(text)) return "japanese";
  if (!/\p{Script=Han}/u.test(text)) return "latin";
  return regions.includes("JP") && !regions.some((region) => HAN_REGIONS.includes(region)) ? "japanese" : "han";
}

const HAN_REGIONS: readonly string[] = ["CN", "TW", "HK", "MO", "SG"];

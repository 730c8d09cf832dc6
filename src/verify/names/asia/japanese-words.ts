/** What stands right beside names in Japanese. */

/** Titles that anyone has, and ranks, which stand after family names only. */
export const TITLED: ReadonlySet<string> = new Set("様 さん さま ちゃん くん 君 氏 殿 先生".split(" "));
const ENDINGS =
  "様方 様分 様宛 様 氏 殿 君 先生 本部長 副部長 部長 次長 課長 係長 主任 社長 副社長 会長 専務 常務 店長 支店長 所長 室長 教授 医師 弁護士 選手 監督 夫妻 親子 一家 兄弟"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** Words in front of names without anything between. */
const ROLES =
  "担当者 担当 受付 営業 総務 経理 技術 顧客 弊社 当社 御社 貴社 同僚 上司 部下 先輩 後輩 主人 旦那 夫 妻 娘 息子 長男 次男 長女 次女 母 父 兄 弟 姉 妹 祖父 祖母 孫 友人 友達 私 本日 先日 昨日 今日 今朝 先程 先ほど 先刻 前任 後任 新任 社員 店員 医師 弁護士 看護師 契約者 名義人 責任者 代表 会員 患者 氏名 名前 宛名 名義 窓口 部長 課長 店長 社長 係長 主任 支店 本社"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** The title that a run ends with; "" for none, or where nothing else would be left. */
export function ending(run: string): string {
  return ENDINGS.find((title) => run.length > title.length && run.endsWith(title)) ?? "";
}

/** The word for a role that a run begins with; "" for none, or where nothing else would be left. */
export function roleBefore(run: string): string {
  const role = ROLES.find((one) => run.length > one.length && run.startsWith(one)) ?? "";
  return run.length - role.length > 0 ? role : "";
}

export const SPOKEN_BEHIND = {
  /** Whatever stands in front is a name. */
  name: /^と(?:申(?:し(?!ますか)|す)|いいます(?!か)|言います(?!か)|いう者|言う者|名乗)/,
  /** What people are or do, behind a family name. */
  person:
    /^(?:でございます|です(?:[。が、けよね]|$)|だ(?:[。が、]|$)|(?:が|は|も|より|から|に|と|を|へ)?(?:承り|うけたまわ|お受け|受付|担当|対応|訪問|伺|お伺い|お電話|電話|ご連絡|連絡|折り返し|入電|架電|参り|お待ち|代わ|替わ|お繋ぎ|おつなぎ|繋|伝え|お伝え|話|相談|確認|説明|案内|ご案内|申し|回答|返信|送|指名|呼)|と[\p{Script=Han}々]{1,4}(?:が|は)|名義|宛|あて|\((?:本人|ご本人|代理|様|担当|家族|妻|夫|母|父)|、(?:承り|担当))/u,
  /** Of a word that only looks like a family name. */
  both: /^(?:と[\p{Script=Han}々]{1,4}が(?:伺|訪問|参|担当|承|対応)|です(?:。|が)?$|が(?:承り|担当いた|伺い|お電話いた))/u,
  /** The same for names of one character. */
  short: /^(?:でございます|が(?:承り|担当|対応|訪問|伺|お電話|ご連絡|参り)|と[\p{Script=Han}々]{1,4}が|宛|名義)/u,
};

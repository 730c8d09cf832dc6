// Given names of jieba's dictionary. Its words of the class `nr` are whole names among much else, so that only what follows the family names of
// several people is taken for a given name.
import { readFileSync } from "node:fs";
import { filesIn } from "./files.mjs";

/** The hundred or so that most people have (百家姓, by today's numbers), simplified. */
const FAMILIES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤";

/** So many people of different families. */
const FAMILIES_AT_LEAST = 2;
/** Words of other classes as frequent as this are no names. */
const FREQUENT = 20;

export function chineseNames(folder) {
  const [file] = filesIn(folder, /\/dict\.txt$/);
  const families = new Map();
  const words = new Set();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word = "", count, kind = ""] = line.split(" ");
    const [family, given] = [word[0], word.slice(1)];
    if (!kind.startsWith("nr")) {
      if (Number(count) >= FREQUENT) words.add(word);
    } else if (word.length === 3 && FAMILIES.includes(family))
      families.set(given, (families.get(given) ?? new Set()).add(family));
  }
  const given = [...families]
    .filter(([name, of]) => of.size >= FAMILIES_AT_LEAST && !words.has(name))
    .map(([name]) => name);
  return { "family zh": new Set(FAMILIES), "given zh": new Set(given) };
}

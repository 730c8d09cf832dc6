/** What is an address in running text, and where it begins and ends. Marked by brackets. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector } from "../../../src/detectors/detector.ts";
import { email } from "../../../src/detectors/email/email.ts";
import { TextDetectors } from "../../../src/text/detect.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { runCount } from "../../helpers/run-count.ts";
import { checkLaws, checkNothingLeft } from "../laws.ts";
import { anyText } from "../texts.ts";

const make = () => email.make({ regions: [] }) as Detector;
const detectors = new TextDetectors([make()]);

function found(text: string): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of detectors.find(text)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

const MARKED = [
  ["in a sentence", "Write to ⟦alice.tan@example.com⟧, please."],
  ["tags and sub-domains", "⟦alice+vip@mail.eu.example.org⟧"],
  ["in brackets", "Alice <⟦alice@example.com⟧>; (⟦bob@example.org⟧)"],
  ["a link", "mailto:⟦alice@example.com⟧?subject=hello"],
  ["a parameter", "user=7&to=⟦alice@example.com⟧&cc=⟦bob@example.org⟧"],
  ["in a URL", "https://example.net/a/b?to=⟦alice@example.com⟧#top"],
  ["encoded in a URL", "https://example.net/?q=%3C⟦alice%40example.com⟧%3E"],
  ["encoded twice", "r=%253C⟦alice%2540example.com⟧%253E"],
  ["before a host", "ftp://⟦alice@example.com⟧/file"],
  ["marked up", "*⟦alice@example.com⟧* |⟦b@example.com⟧| {⟦c@example.com⟧} '⟦d@example.com⟧'"],
  ["glued to Chinese", "我的邮箱⟦alice@example.com⟧谢谢"],
  ["glued to Japanese", "お問い合わせは⟦alice@example.com⟧まで。"],
  ["glued to Korean", "이메일은⟦alice@example.com⟧으로"],
  ["glued to Thai", "ติดต่อ⟦alice@example.com⟧ได้"],
  ["before a full stop and text", "⟦alice@example.com⟧。谢谢"],
  ["before a dot and text", "⟦alice@example.com⟧.谢谢"],
  ["a domain of Chinese in Chinese text", "⟦用户@例子.公司⟧的邮箱"],
  ["no known top-level domain", "⟦用户@例子.示例⟧ 谢谢"],
  ["a top-level domain of Chinese", "⟦alice@mail.example.公司⟧"],
  ["Latin and Chinese in one label", "⟦alice@m端x.example⟧"],
  ["Cyrillic", "пишите: ⟦юзер@пример.рф⟧!"],
  ["Greek and an accent", "⟦ιωάννης@παράδειγμα.ελ⟧ ⟦josé@exámple.es⟧"],
  ["Devanagari", "⟦राम@मोहन.ईन्फो⟧"],
  ["punycode", "⟦a@xn--d1acufc.xn--p1ai⟧"],
  ["full width", "（⟦ａｌｉｃｅ＠ｅｘａｍｐｌｅ．ｃｏｍ⟧）"],
  ["joiners", "⟦ali\u00adce@\u200bexample.com⟧"],
  ["quoted", '⟦"alice b@c"@example.com⟧ and ⟦x."y".z@example.org⟧'],
  ["a quotation is not quoted", '"to":"⟦alice@example.com⟧"'],
  ["a literal", "⟦alice@[192.0.2.1]⟧ ⟦bob@[IPv6:2001:db8::1]⟧"],
  ["the address of a host", "⟦root@192.0.2.1⟧"],
  ["a domain of digits", "⟦12345@163.example⟧"],
  ["dots that carriers gave out", "⟦a..b.@docomo.example.jp⟧"],
  ["an ellipsis", "see...⟦alice@example.com⟧..."],
  ["a dash after it", "⟦alice@example.com⟧-"],
  ["ideographic dots", "⟦kim@例え。jp⟧ ⟦kim@例え．テスト．jp⟧ ⟦kim@例え｡jp⟧ ⟦kim@пример。рф⟧ ⟦kim@x.例え。jp⟧"],
  ["ideographic dots in a sentence", "メールは⟦kim@例え。jp⟧です。⟦kim@例え.みんな⟧。OK ⟦kim@公司。网络⟧。明日"],
  ["between words with the same letter", "⟦金@例え.com⟧金額"],
  ["more than one @", "⟦kim@@example.com⟧ ⟦kim＠＠＠example.com⟧"],
  ["two in one", "⟦a@b.example@c.example⟧"],
  ["the second half", "test@⟦alice@example.com⟧"],
  ["a list", "⟦a@example.com⟧,⟦b@example.com⟧;⟦c@example.com⟧"],
  ["separators between", "⟦a@example.com⟧/⟦b@example.com⟧|⟦c@example.com⟧ ⟦d@example.com-e@example.com⟧"],
  ["between pictures", "😀⟦alice@example.com⟧😀"],
  ["on the lines' ends", "⟦a@example.com⟧\n⟦b@example.com⟧"],
  ["mentions", "@alice @bob: 你好@张三 x@y, me@work"],
  ["prices", "3@4.50, 2 @ 10.99 each, 5@2.5kg, 10@1.2.3.4"],
  ["places on maps", "https://example.com/maps/@59.93,30.31,15z"],
  ["an ideographic dot that ends a sentence", "kim@例え。これはテスト"],
  ["versions of symbols", "memcpy@@GLIBC_2.14"],
  ["halves", "alice@ @example.com alice@example alice@example. alice@.com @@"],
  ["handles in JSON", '{"handle":"@example.org","a":":"}'],
] as const;

describe("email", () => {
  it.each(MARKED)("%s", (_name, marked) => {
    expect(found(marked.replaceAll(/[⟦⟧]/g, ""))).toBe(marked);
  });

  it("has the laws, and leaves nothing behind", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkLaws(make, fold(text).text);
        checkNothingLeft(make(), fold(text).text);
      }),
      { numRuns: runCount(2000) },
    );
  });

  it("finds every plain address wherever it is planted", () => {
    const word = fc.stringMatching(/^[a-z0-9](?:[a-z0-9_+.-]{0,10}[a-z0-9])?$/);
    const domain = fc.stringMatching(/^[a-z0-9]{1,8}(?:\.[a-z0-9]{1,8}){0,2}\.(?:com|org|co\.jp)$/);
    const around = fc.constantFrom(
      "",
      " ",
      "\n",
      "は",
      "（",
      "。",
      "<",
      ">",
      ":",
      ",",
      '"',
      "電話",
      "😀",
      "(",
      ")",
      "　",
    );
    fc.assert(
      fc.property(around, word, domain, around, (before, local, host, after) => {
        const [hit] = detectors.find(`${before}${local}@${host}${after}`);
        const start = before.length;
        expect(hit?.start).toBeLessThanOrEqual(start + Math.max(0, local.lastIndexOf("...") + 3));
        expect(hit?.end).toBe(start + local.length + 1 + host.length);
      }),
      { numRuns: runCount(2000) },
    );
  });
});

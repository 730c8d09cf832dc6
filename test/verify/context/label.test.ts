/** What the check of outputs reads in the words in front of digits. */
import { describe, expect, test } from "vitest";
import { saidBefore } from "../../../src/verify/context/label.ts";
import { NOTHING_SAID, SAYS } from "../../../src/verify/context/words.ts";
import { foldText } from "../../../src/verify/fold.ts";

const NAMES = new Map<number, string>([
  [SAYS.PHONE, "phone"],
  [SAYS.CALL, "call"],
  [SAYS.OTHER, "other"],
  [NOTHING_SAID, "nothing"],
]);

/** Of the last row of digits in the text. */
function said(text: string, named = NOTHING_SAID): string | undefined {
  const folded = foldText(text);
  const start = folded.search(/[0-9]+[^0-9]*$/);
  return NAMES.get(saidBefore(folded, start, named));
}

describe("in front of digits", () => {
  test.each([
    ["phone", "Tel: 60743199"],
    ["phone", "PHONE NUMBER IS 60743199"],
    ["phone", "my mobile is 60743199"],
    ["phone", '"phoneNumber":"60743199'],
    ["phone", "homePhone=60743199"],
    ["phone", "電話番号は60743199"],
    ["phone", "手机14899230918"],
    ["phone", "ＴＥＬ：60743199"],
    ["phone", "연락처는 60743199"],
    ["phone", "Numéro de portable : 60743199"],
    ["phone", "điện thoại: 60743199"],
    ["phone", "Tel: 60743199 / 60743200"],
    ["phone", "phones: 60743199, 60743200 and 60743201"],
    ["other", "Order number: 2025550123"],
    ["other", "orders 2025550123, 2025550124 and 2025550125"],
    ["other", "order_id=2025550123"],
    ["other", "Order #2025550123"],
    ["other", "注文番号は2025550123"],
    ["other", "ref. 2025550123"],
    ["phone", "My phone.\n60743199"],
    ["nothing", "I have an order. 2025550123"],
    ["nothing", "order\n2025550123"],
    ["other", "order:\n2025550123"],
    ["call", "call me at 2025550123"],
    ["nothing", "2025550123"],
    ["other", "iPhone 2025550123"],
    ["nothing", "hotel 2025550123"],
    ["nothing", "phone, 2025550123"],
    ["nothing", "phone said 2025550123"],
    ["nothing", "Tel Aviv 2025550123"],
  ])("%s: %s", (expected, text) => expect(said(text)).toBe(expected));

  test("nothing stands between the name of the member and the first digits", () => {
    expect(said("60743199", SAYS.PHONE)).toBe("phone");
    expect(said(" number 60743199", SAYS.PHONE)).toBe("phone");
    expect(said("60743199 or 60743200", SAYS.PHONE)).toBe("phone");
    expect(said("desk 60743199", SAYS.PHONE)).toBe("nothing");
    expect(said("order 60743199", SAYS.PHONE)).toBe("other");
  });

  test("a word too far away says nothing", () => {
    expect(said(`phone ${" is".repeat(30)} 60743199`)).toBe("nothing");
    expect(said(`${"x ".repeat(60)}60743199`, SAYS.PHONE)).toBe("nothing");
  });
});

/** What speaks for and against digits that no mark makes a number: each reason decides once at least. */
import { describe, expect, it } from "vitest";
import { saidByName } from "../../../../src/detectors/context/member-name.ts";
import { GRADE } from "../../../../src/detectors/detector.ts";
import { PhoneFinder } from "../../../../src/detectors/phone/finder.ts";
import { judgeOf } from "../../../../src/detectors/phone/judge.ts";
import { withoutPhones } from "../../../helpers/phone-cases.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];

function explained(text: string, regions: readonly string[], name = "") {
  const told = new PhoneFinder(judgeOf(regions)).explain(text, saidByName(name));
  return told.map(({ start, end, taken, reasons }) => [text.slice(start, end), taken, reasons[0]]);
}

function graded(text: string, regions: readonly string[], name = "") {
  return new PhoneFinder(judgeOf(regions)).find(text, saidByName(name)).map(({ grade }) => grade);
}

describe("the reason that decides", () => {
  it.each([
    ["60743199", ["CN"], "phone", true, "the member's name says that it is a phone number"],
    ["Tel: 60743199", ["CN"], "", true, "a word in front says that it is a phone number"],
    ["1700000000", ["US"], "", false, "a time stamp"],
    ["Order 2025550143", ["US"], "", false, "a word in front, or the member's name, says that it is something else"],
    ["XYZQ9876543210", ["IN"], "", false, "letters are glued to it"],
    ["4294967296 bytes", ["US", "IN"], "", false, "a unit or arithmetic follows"],
    ["2025550143", ["US"], "", true, "a plan of the regions gives it out"],
    ["4 5 6 7 8 9 10", TEN, "", false, "it counts up"],
    ["7712 3456 7890", ["DE"], "", false, "the plan writes a trunk digit there, and other groups"],
    ["66029 138", ["SG"], "", false, "few digits behind many, as of a house and a street"],
    ["123-456-7890", ["US"], "", true, "it is grouped as a plan of the regions groups"],
    ["01632 96 01 23", ["GB"], "", true, "it is grouped as a plan of the regions groups"],
    ["64(0)64123456", ["NZ"], "", true, "it is written as only numbers are"],
    ["1001-2231", ["US"], "", false, "no plan of the regions gives it out or groups so"],
    ["00 390612345678901", ["JP"], "", true, "it begins as calls abroad do"],
    ["416 60 039 office", ["US"], "", true, "a word behind says that it is a phone number"],
    ["call 999-999-9999", ["US"], "", true, "somebody is called, and it has as many digits as a number"],
    ["call 555-0143", ["US"], "", true, "somebody is called, and it is written as a number without its area"],
    ["call 5550143", ["US"], "", false, "no plan of the regions gives it out or groups so"],
    ["5550143 par call karna", ["IN"], "", true, "a word behind says that it is a phone number"],
    ["+ 1 202 555 0143", ["GB"], "", true, "a plus or a carrier's code stands in front"],
    ["+12025550143", [], "", true, "a plus or a scheme stands in front"],
    ["2026-11-21", ["US"], "", false, "a date, a time, an amount, a version or the like"],
  ] as const)("of %j, %j, below %j: %s, %s", (text, regions, name, taken, reason) => {
    expect(explained(text, regions, name).map((one) => one.slice(1))).toContainEqual([taken, reason]);
  });

  it("is said of all candidates, with their places, and costs no answer", () => {
    const finder = new PhoneFinder(judgeOf(["US"]));
    const text = "at 12:30, order 2025550143, call 202-555-0145";
    expect(finder.explain(text).map(({ start, end, taken }) => [text.slice(start, end), taken])).toEqual([
      ["12:30", false],
      ["2025550143", false],
      ["202-555-0145", true],
    ]);
    expect(finder.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(["202-555-0145"]);
  });
});

it("hits are graded by what says so", () => {
  expect(graded("2025550143", ["US"])).toEqual([GRADE.BARE]);
  expect(graded("202-555-0143", ["US"])).toEqual([GRADE.WRITTEN]);
  expect(graded("555-0143", ["US"], "phoneNumber")).toEqual([GRADE.NAMED]);
  expect(graded("Tel 555-0143", ["US"])).toEqual([GRADE.LABELLED]);
  expect(graded("+12025550143", ["US"])).toEqual([GRADE.MARKED]);
});

describe("labelled numbers", () => {
  it.each([
    ["Tel: 60743199 / 60743200", "Tel: # / #"],
    ["手机14899230918", "手机#"],
    ["Tel0301234567", "Tel#"],
    ["座机: 6074 3199", "座机: #"],
    ["call me at 71-33-52-22", "call me at #"],
    ["Phone: 12345", "Phone: #"],
    ["Phone: 1700000000", "Phone: #"],
    ["Tel: 2014-2018", "Tel: #"],
    ["Phone: 555-0143 ext. 12", "Phone: #"],
    ["मोबाइल नंबर 60743199", "मोबाइल नंबर #"],
    ["Số điện thoại: 60743199", "Số điện thoại: #"],
    ["เบอร์โทร 60743199", "เบอร์โทร #"],
    ["nomor hp saya 60743199", "nomor hp saya #"],
    ["meine Handynummer ist 60743199", "meine Handynummer ist #"],
    ["mon portable est le 60743199", "mon portable est le #"],
    ["mi teléfono es 60743199", "mi teléfono es #"],
    ["meu celular é 60743199", "meu celular é #"],
    ["휴대폰 번호는 60743199", "휴대폰 번호는 #"],
    ["電話番号は60743199です", "電話番号は#です"],
    ["Phone (home): 555-0143", "Phone (home): #"],
    ["Telefon (privat): 60743", "Telefon (privat): #"],
    ["Phone: 2345.6789", "Phone: #"],
    ["手机号码是950.02156976", "手机号码是#"],
    ["fax:60743", "fax:#"],
    ["345-6789로 전화 주세요", "#로 전화 주세요"],
    ["345-6789に電話してください", "#に電話してください"],
    ["345-6789 पर कॉल करें", "# पर कॉल करें"],
    ["bitte 345-6789 anrufen", "bitte # anrufen"],
  ])("%j becomes %j", (text, rest) => expect(withoutPhones(text, "CN", "DE")).toBe(rest));

  it.each([
    "call 123456 was dropped",
    "a string 12345678 of digits",
    "mobile app 4.5.1",
    "mobile 13.1234",
    "fax:1234",
    "345.6789",
    "3456789 para callers",
    "phone model 1234567",
    "iPhone 1234567",
    "内線 1234",
    "Ext 5678",
    "dial 911",
    "10086 12580",
  ])("%j is none", (text) => expect(withoutPhones(text, "US")).toBe(text));
});

describe("what says that it is something else", () => {
  it("leaves all of a list, a row and a run", () => {
    for (const text of [
      "Orders: 2025550143, 2025550144 and 2025550145",
      "SN 1234-5678-9012",
      "https://shop.example/orders/2025550143",
      "ORDER_2025550143",
    ]) {
      expect(withoutPhones(text, "US", "DE", "SG")).toBe(text);
    }
  });

  it("does not reach behind the end of a sentence, or of a line", () => {
    expect(withoutPhones("I lost my order. 2025550143 is my number", "US")).toBe("I lost my order. # is my number");
    expect(withoutPhones("my order\n2025550143", "US")).toBe("my order\n#");
  });

  it("leaves no number with its country's code, nor one that is grouped as its plan groups", () => {
    expect(withoutPhones("contact id 12025550143", "US", "CN")).toBe("contact id #");
    expect(withoutPhones("order 202-555-0143", "US")).toBe("order #");
  });

  it("leaves no number behind a prefix of calls abroad, unless an office fills it up with zeros", () => {
    expect(withoutPhones("order 0012015550143", "US", "SG")).toBe("order #");
    expect(withoutPhones("item 00012345600012", "US", "SG")).toBe("item 00012345600012");
  });

  it("leaves what software counts only without a code or a trunk digit in front", () => {
    expect(withoutPhones("token 12025550143, build 0012025550143", "US")).toBe("token #, build #");
    expect(withoutPhones("version 68877866", "US", "SG")).toBe("version 68877866");
    expect(withoutPhones("token:202-555-0143, version (202) 555-0143", "US")).toBe("token:#, version #");
  });
});

it("only marks, words and names count for marked", () => {
  const finder = new PhoneFinder(judgeOf(["US"]), "marked");
  const found = (text: string, name = "") =>
    finder.find(text, saidByName(name)).map(({ start, end }) => text.slice(start, end));
  expect(found("202-555-0143 or 2025550143")).toEqual([]);
  expect(found("Phone: 202-555-0143")).toEqual(["202-555-0143"]);
  expect(found("2025550143", "phone")).toEqual(["2025550143"]);
  expect(found("+12025550143")).toEqual(["+12025550143"]);
});

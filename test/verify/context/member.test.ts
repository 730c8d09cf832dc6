/** What the check of outputs reads in names of members. */
import { beforeAll, describe, expect, test } from "vitest";
import { saidByName as saidToDetectors } from "../../../src/detectors/context/member-name.ts";
import { FIRST_PARTS } from "../../../src/detectors/context/name-parts.ts";
import { ROLE, roleOf as roleToDetectors } from "../../../src/detectors/context/pairs.ts";
import { SAYS as OF_DETECTORS, ofValue } from "../../../src/detectors/context/says.ts";
import { VALUE_WORDS } from "../../../src/detectors/context/value-words.ts";
import { WORDS } from "../../../src/detectors/context/words.ts";
import { saidByName } from "../../../src/verify/context/member.ts";
import { roleOf } from "../../../src/verify/context/pairs.ts";
import { NOTHING_SAID, ofScalar, SAYS } from "../../../src/verify/context/words.ts";

describe("a name says", () => {
  test.each([
    [SAYS.PHONE, "phone"],
    [SAYS.PHONE, "phoneNumber"],
    [SAYS.PHONE, "PHONE_NO"],
    [SAYS.PHONE, "customer.tel"],
    [SAYS.PHONE, "contactNumber"],
    [SAYS.PHONE, "HomePhoneE164"],
    [SAYS.PHONE, "mobile_2"],
    [SAYS.PHONE, "telefone_celular"],
    [SAYS.PHONE, "联系电话"],
    [SAYS.OTHER, "orderId"],
    [SAYS.OTHER, "ORDER_NO"],
    [SAYS.OTHER, "phoneId"],
    [SAYS.OTHER, "sku"],
    [SAYS.OTHER, "orders"],
    [NOTHING_SAID, "note"],
    [NOTHING_SAID, "hotel"],
    [NOTHING_SAID, "phoneSort"],
    [NOTHING_SAID, `${"x".repeat(60)}phone`],
    [NOTHING_SAID, "toString"],
  ])("%i: %s", (expected, name) => expect(saidByName(name, NOTHING_SAID)).toBe(expected));

  test.each(["value", "number", "raw_value", "$numberLong", "1", "E164", ""])(
    "%j says what is said of what it stands in",
    (name) => {
      expect(saidByName(name, SAYS.PHONE)).toBe(SAYS.PHONE);
      expect(saidByName(name, NOTHING_SAID)).toBe(NOTHING_SAID);
    },
  );

  test("what is asked again is answered alike, however much was asked between", () => {
    for (let i = 0; i < 10_000; i++) saidByName(`name ${i} x`, NOTHING_SAID);
    expect(saidByName("phone", NOTHING_SAID)).toBe(SAYS.PHONE);
  });
});

/** What is said, in words that both rooms have. */
function outcome(said: number, of: { PHONE: number; CALL: number }): string {
  if (said === 0) return "nothing";
  if ((said & of.PHONE) !== 0) return "phone";
  return (said & of.CALL) !== 0 ? "call" : "something else";
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const STYLES: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join("_"),
  (words) => words.join("-").toUpperCase(),
  (words) => words.map(capital).join(""),
  (words) => words.map((word, i) => (i === 0 ? word : capital(word))).join(""),
  (words) => words.join(" "),
  (words) => words.join("."),
];
const AROUND: readonly (readonly string[])[] = [
  ..."value,text,raw,1,12,E164,id,ids,home,number,#text,$,data,notes,v".split(",").map((word) => [word]),
  [],
];

/** Names of every word, by itself and in front of words that say little, in every style. */
function* namesOf(): Generator<string> {
  const tables = [WORDS, ...VALUE_WORDS].flatMap((words) => Object.values(words));
  const words = tables.flatMap((table) => Object.values(table).flatMap((list) => list.split(",")));
  for (const word of words) {
    // In names these are letters of other words to the check, `№Text`, and marks part words.
    if (word.normalize("NFKC") !== word.normalize("NFC") || /[-./]/.test(word)) continue;
    for (const behind of AROUND) for (const style of STYLES) yield style([...word.trim().split(/\s+/), ...behind]);
  }
  const firsts = FIRST_PARTS.split(/[\s,]+/);
  const lasts =
    "no,number,nums,nr,phone,phoneno,tel,pin,dob,cvv,account,code,id,ids,app,to,e,s,ph,type,home,exp,telefon".split(
      ",",
    );
  for (const first of firsts) for (const last of lasts) yield* [first + last, `x_${first}${last}`.toUpperCase()];
  yield* "numberOfPhones,num_phones,no_permis,cells,tableCells,no_pins,nummer,numero,番号,value,values,v,w,x,y,m,".split(
    ",",
  );
  yield* "data,items,rows,key,values,results,V,text,$numberLong,$numberInt,#text,[PHONE],[phone,call [PHONE],phones[0],iPhone".split(
    ",",
  );
}

/** Each once: many words stand in more than one table, and styles make the same of one word. */
const NAMES = [...new Set(namesOf())];

/** What is said of the container: to the check, and in the words of the detectors. */
const ABOVE: readonly (readonly [string, number, number])[] = [
  ["nothing", NOTHING_SAID, 0],
  ["phone", SAYS.PHONE, OF_DETECTORS.PHONE],
  ["a thing", SAYS.OTHER, OF_DETECTORS.THING],
  ["a customer", saidByName("customer", NOTHING_SAID), saidToDetectors("customer", 0)],
  ["a policy", saidByName("policies", NOTHING_SAID), saidToDetectors("policies", 0)],
  ["a cell", saidByName("cell", NOTHING_SAID), saidToDetectors("cell", 0)],
  ["an account", SAYS.OTHER | SAYS.KIND | SAYS.GIVEN, OF_DETECTORS.ACCOUNT],
];

describe("names say to the check what they say to the detectors", () => {
  /** By what is above. Name by name, for the check reads a name once and remembers it for a while. */
  const differing = new Map<string, string[]>(ABOVE.map(([container]) => [container, []]));
  beforeAll(() => {
    for (const name of NAMES) {
      for (const [container, above, toDetectors] of ABOVE) {
        const byCheck = outcome(ofScalar(saidByName(name, above)), SAYS);
        const byDetectors = outcome(ofValue(saidToDetectors(name, toDetectors)), OF_DETECTORS);
        if (byCheck !== byDetectors) differing.get(container)?.push(name);
      }
    }
  }, 120_000);

  test("of very many names", () => expect(NAMES.length).toBeGreaterThan(100_000));

  test.each(ABOVE)("below what says %s", (container) => {
    expect(differing.get(container)).toEqual([]);
  });

  test("and members of pairs have the same roles", () => {
    const words = "custom field attribute attr prop tag param var name key label id value val num no answer v x".split(
      " ",
    );
    const names = words.flatMap((a) => words.flatMap((b) => ["", ...words].map((c) => [a, b, c].filter(Boolean))));
    const roles = { label: ROLE.LABEL, value: ROLE.VALUE, none: 0 };
    const all = [...names, ...words.map((word) => [word])].flatMap((parts) => STYLES.map((style) => style(parts)));
    expect(all.filter((name) => roles[roleOf(name)] !== roleToDetectors(name))).toEqual([]);
  });
});

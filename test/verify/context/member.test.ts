/** What the check of outputs reads in names of members. */
import { describe, expect, test } from "vitest";
import { saidByName } from "../../../src/verify/context/member.ts";
import { NOTHING_SAID, SAYS } from "../../../src/verify/context/words.ts";

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

/** What words in front of digits say, and names of members. */
import { describe, expect, it } from "vitest";
import { saidBefore } from "../../../src/detectors/context/label.ts";
import { saidByName } from "../../../src/detectors/context/member-name.ts";
import { SAYS } from "../../../src/detectors/context/says.ts";

const { CALL, MACHINE, PHONE, THING } = SAYS;

function said(text: string): number {
  return saidBefore(text, text.search(/[0-9]+$/));
}

describe("words in front", () => {
  it.each([
    ["phone number is 1", PHONE],
    ["PHONE_NO=1", PHONE],
    ['{"phoneNumber":"1', PHONE],
    ["call 1", CALL],
    ["call me at 1", CALL | PHONE],
    ["call id 1", THING],
    ["iPhone 1", THING],
    ["string 1", 0],
    ["order 1, 2 and 3", THING],
    ["suite 2\nO: 1", 0],
    ["order. 1", 0],
    ["ref. 1", THING],
    ["order\n1", 0],
    ["order:\n1", THING],
    ["version 1", MACHINE],
    ["phone (at home): 1", PHONE],
    ["Tel) 1", PHONE],
    ["contact (mobile): 1", PHONE],
    ["phone (order): 1", THING],
    ["order (since 2020): 1", 0],
    ["(order (new)) 1", THING],
    ["teléfono de contacto: 1", PHONE],
    ["telefone para contato: 1", PHONE],
    ["faks: 1", PHONE],
    ["gọi cho tôi số 1", CALL | PHONE],
    ["Survey no. 1", THING],
    ["फ़ोन 1", PHONE],
    ["फ़ोन 1".normalize("NFC"), PHONE],
    ["điện thoại 1".normalize("NFD"), PHONE],
  ])("%j: %i", (text, says) => expect(said(text)).toBe(says));

  it("a member's name stands in front of the whole value", () => {
    expect(saidBefore("12", 0, PHONE)).toBe(PHONE);
    expect(saidBefore("12, 34", 4, PHONE)).toBe(PHONE);
    expect(saidBefore("at 12", 3, PHONE)).toBe(PHONE);
    expect(saidBefore("room 12", 5, PHONE)).toBe(THING);
    expect(saidBefore("about 12", 6, PHONE)).toBe(0);
  });
});

describe("names of members", () => {
  it.each([
    ["phone", PHONE],
    ["PHONE_NO", PHONE],
    ["customer.tel", PHONE],
    ["HomePhoneE164", PHONE],
    ["联系电话", PHONE],
    ["联系电话1", PHONE],
    ["telefone_celular", PHONE],
    ["telefoneContato", PHONE],
    ["telefonoContacto", PHONE],
    ["contact_number", PHONE],
    ["orderId", THING],
    ["case8", THING],
    ["phoneType", THING],
    ["callerName", THING],
    ["phoneVerified", 0],
    ["appVersion", MACHINE],
  ])("%j: %i", (name, says) => expect(saidByName(name)).toBe(says));

  it("hand down what they say to names that say nothing, but no thing to its text", () => {
    expect(saidByName("value", PHONE)).toBe(PHONE);
    expect(saidByName("text", PHONE)).toBe(PHONE);
    expect(saidByName("number", THING)).toBe(THING);
    expect(saidByName("text", THING)).toBe(0);
  });
});

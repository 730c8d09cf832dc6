/** Names of members are words for their values, numbers too, on every way through the product. */
import { describe, expect, it } from "vitest";
import { redactPatch } from "../../../src/index.ts";
import type { Json } from "../../oracle/spec.ts";
import { WALKERS } from "../../oracle/walkers.ts";

const OPTIONS = { unlisted: "scan", regions: [] } as const;

const TAKEN: readonly (readonly [Json, Json])[] = [
  [{ dob: 19850412 }, { dob: 0 }],
  [{ cvv: 123 }, { cvv: 0 }],
  [{ ssn: 123456789 }, { ssn: 0 }],
  [{ pin: 1596 }, { pin: 0 }],
  [{ otp: 482913 }, { otp: 0 }],
  [{ accountNumber: 153531981 }, { accountNumber: 0 }],
  [{ customer_no: 482913 }, { customer_no: 0 }],
  [{ expiry: 1129 }, { expiry: 0 }],
  [{ birthDate: "1985-04-12T00:00:00.000Z" }, { birthDate: "[DATE_OF_BIRTH]" }],
  [{ "date-of-birth": "12.04.1985" }, { "date-of-birth": "[DATE_OF_BIRTH]" }],
  [{ DATE_OF_BIRTH: "April 12, 1985" }, { DATE_OF_BIRTH: "[DATE_OF_BIRTH]" }],
  [{ dob: 482198400 }, { dob: 0 }],
  [{ acct_no: "1234-567-890" }, { acct_no: "[BANK_ACCOUNT]" }],
  [{ cardPin: "1596" }, { cardPin: "[CREDENTIALS]" }],
  [{ cvc: "123" }, { cvc: "[CARD]" }],
  [{ expiryDate: "11/29" }, { expiryDate: "[CARD]" }],
  [{ verificationCode: "A1B2C3" }, { verificationCode: "[CREDENTIALS]" }],
  [{ policyNo: "ab-1234567" }, { policyNo: "[ID]" }],
  [{ customerNumber: "K-482913" }, { customerNumber: "[ID]" }],
  [{ passportNumber: "C01X00T47" }, { passportNumber: "[PASSPORT_NUMBER]" }],
  [{ driversLicense: "D123-4567-8901" }, { driversLicense: "[DRIVERS_LICENSE_NUMBER]" }],
  [{ nationalId: "X1234567L" }, { nationalId: "[NATIONAL_IDENTIFICATION_NUMBER]" }],
  [{ 生年月日: "昭和60年4月12日" }, { 生年月日: "[DATE_OF_BIRTH]" }],
  [{ 暗証番号: 1234 }, { 暗証番号: 0 }],
  [{ 身份证号: "11010119850412123X" }, { 身份证号: "[NATIONAL_IDENTIFICATION_NUMBER]" }],
  [{ 생년월일: "850412" }, { 생년월일: "[DATE_OF_BIRTH]" }],
  [
    { geburtsdatum: "12.04.1985", kundenNummer: 482913 },
    { geburtsdatum: "[DATE_OF_BIRTH]", kundenNummer: 0 },
  ],
  [{ fechaNacimiento: "12/04/1985" }, { fechaNacimiento: "[DATE_OF_BIRTH]" }],
  [{ dob: { value: "1985-04-12" } }, { dob: { value: "[DATE_OF_BIRTH]" } }],
  [{ accountNumbers: [153531981, 153531982] }, { accountNumbers: [0, 0] }],
  [{ pass_code: "4821" }, { pass_code: "[CREDENTIALS]" }],
  [{ twoFactorCode: 482913 }, { twoFactorCode: 0 }],
  [{ loyaltyNo: "482913" }, { loyaltyNo: "[ID]" }],
  [{ idCardNumber: "A482913" }, { idCardNumber: "[NATIONAL_IDENTIFICATION_NUMBER]" }],
  [{ dob: { year: 1980, month: 4, day: 5 } }, { dob: { year: 0, month: 0, day: 0 } }],
  [
    { dateOfBirth: { dd: "5", mm: "04", yyyy: "1980" } },
    { dateOfBirth: { dd: "[DATE_OF_BIRTH]", mm: "[DATE_OF_BIRTH]", yyyy: "[DATE_OF_BIRTH]" } },
  ],
  [{ birth: { birthYear: 1980, birthMonth: 4 } }, { birth: { birthYear: 0, birthMonth: 0 } }],
  [{ geburtsdatum: { tag: 5, monat: 4, jahr: 1980 } }, { geburtsdatum: { tag: 0, monat: 0, jahr: 0 } }],
  [{ 生年月日: { 年: 1980, 月: 4, 日: 5 } }, { 生年月日: { 年: 0, 月: 0, 日: 0 } }],
  [{ fechaNacimiento: { día: 5, mes: 4, año: 2523 } }, { fechaNacimiento: { día: 0, mes: 0, año: 0 } }],
  [{ card: { exp_month: 12, expYear: "2029" } }, { card: { exp_month: 0, expYear: "[CARD]" } }],
  [{ card: { expiry: { month: 9, year: 29 } } }, { card: { expiry: { month: 0, year: 0 } } }],
  [
    { ccExpMonth: "9", cardExpirationYear: 2029 },
    { ccExpMonth: "[CARD]", cardExpirationYear: 0 },
  ],
  [{ raw: '{"dob":{"year":1980,"day":"5"}}' }, { raw: '{"dob":{"year":0,"day":"[DATE_OF_BIRTH]"}}' }],
  [{ accountNumber: "12-05-2024" }, { accountNumber: "[BANK_ACCOUNT]" }],
  [{ shippingPin: "4821" }, { shippingPin: "[CREDENTIALS]" }],
  [{ notes: "dob: 12.04.1985, PIN 1596, exp 11/29" }, { notes: "dob: [DATE_OF_BIRTH], PIN [CREDENTIALS], exp [CARD]" }],
  [
    { userpin: 1596, OTPCODE: 482913, customerdob: 19850412, acctnum: 153531981, custno: "K-482913" },
    { userpin: 0, OTPCODE: 0, customerdob: 0, acctnum: 0, custno: "[ID]" },
  ],
  [
    { notes: "PIN 1: 1596, OTP #2 482913, DOB (1): 1985-04-12, Account no. 2: 12345678" },
    { notes: "PIN 1: [CREDENTIALS], OTP #2 [CREDENTIALS], DOB (1): [DATE_OF_BIRTH], Account no. 2: [BANK_ACCOUNT]" },
  ],
  [
    { notes: "Phone 1: 5550123, Phone1: 5550123, เบอร์ 1: 5550123" },
    { notes: "Phone 1: [PHONE], Phone1: [PHONE], เบอร์ 1: [PHONE]" },
  ],
  [{ policy: { number: "4711234" } }, { policy: { number: "[ID]" } }],
  [
    { customers: [{ number: 482913 }], kunde: { nummer: "K-482913" }, 고객: { 번호: 482913 }, 顧客: { 番号: 482913 } },
    { customers: [{ number: 0 }], kunde: { nummer: "[ID]" }, 고객: { 번호: 0 }, 顧客: { 番号: 0 } },
  ],
  [
    { member: { data: { no: "482913" } }, cliente: { número: "482913" }, license: { number: "D123-4567-8901" } },
    {
      member: { data: { no: "[ID]" } },
      cliente: { número: "[ID]" },
      license: { number: "[DRIVERS_LICENSE_NUMBER]" },
    },
  ],
  [
    { dob: { date: "1985-04-12" }, birth: { iso: "1985-04-12" }, dateOfBirth: { $date: "1985-04-12T00:00:00Z" } },
    { dob: { date: "[DATE_OF_BIRTH]" }, birth: { iso: "[DATE_OF_BIRTH]" }, dateOfBirth: { $date: "[DATE_OF_BIRTH]" } },
  ],
  [
    {
      dob: { $date: { $numberLong: "482198400000" } },
      birth: { _seconds: 482198400 },
      nacimiento: { fecha: "12/04/1985" },
    },
    {
      dob: { $date: { $numberLong: "[DATE_OF_BIRTH]" } },
      birth: { _seconds: 0 },
      nacimiento: { fecha: "[DATE_OF_BIRTH]" },
    },
  ],
  [{ dob: { d: 12, m: 4, y: 1985 } }, { dob: { d: 0, m: 0, y: 0 } }],
  [
    { raw: '{"policy":{"number":4711234},"dob":{"date":"1985-04-12"}}' },
    { raw: '{"policy":{"number":0},"dob":{"date":"[DATE_OF_BIRTH]"}}' },
  ],
  [
    { cell: { number: "5550123" }, cellPhones: ["5550123"] },
    { cell: { number: "[PHONE]" }, cellPhones: ["[PHONE]"] },
  ],
  [{ customer: [{ name: "phone", value: "5550123" }] }, { customer: [{ name: "phone", value: "[PHONE]" }] }],
  [{ raw: '{"dob":19850412,"cvv":123}' }, { raw: '{"dob":0,"cvv":0}' }],
];

const LEFT: readonly Json[] = [
  { customerId: 12345678901, userId: "12345678901", accountId: 12345678901, policyId: "AB-1234567" },
  { customer: "cus_4829133", account: "acme", policy: "default-1234567", pinned: 1234, pins: [12] },
  { date: "2026-11-28", createdAt: "2026-11-28T10:00:00Z", expires: "2026-11-28", exp: 1795860000, ttl: 86400 },
  { code: 404, statusCode: 500, errorCode: "1234", zipCode: 90210, pinCode: 110001, countryCode: 1234 },
  { shippingPin: "560001", billing_pin: 560001, deliveryPin: 110001 },
  { year: 1980, month: 4, day: 5, date: { year: 1980 }, calendar: { month: "12" } },
  { exp_month: 12, exp_year: 2029, licence: { expiryYear: 2029 }, pass: { expiry: { month: 12 } } },
  { dob: { year: "the 80s", month: "4 or 5", day: "1980-13" }, card: { month: 12, year: 2029, expDays: 30 } },
  { userpinned: 1234, cardinality: 153531, spin: 1596, customerid: 153531981, casino: 123456 },
  {
    customer: { id: 482913, value: 482913, address: { number: 1234 } },
    order: { number: 482913 },
    policy: { v: "4711234" },
  },
  { event: { date: "1985-04-12", d: 12, m: 4, y: 1985 }, birth: { place: { date: "1985-04-12" } } },
  { cells: [1234567, { value: 20261130, v: "1234567" }], cell: { value: 1234567, v: 1234567, raw: "1234567" } },
  { numberOfPhones: 1234567, num_accounts: 1234567, pin: { x: 1234, y: 1234 }, phone: { y: 1234567 } },
  { notes: "order 1: 5550123, version 1: 1596, phone 123: 1596 and account 10:30" },
  { dob: 4, pin: 12, cvv: 9 },
  { dt: 20240101, created_dt: "20240101" },
  { birthPlace: "Room 1985", birthYear: 1985, accountType: 1234567, accountBalance: 153531, total: 153531 },
];

describe.each(WALKERS)("$name", ({ redact }) => {
  it.each(TAKEN)("%j", (value, expected) => {
    expect(JSON.parse(redact(value, OPTIONS).text)).toEqual(expected);
  });

  it.each(LEFT)("%j stays", (value) => {
    expect(JSON.parse(redact(value, OPTIONS).text)).toEqual(value);
  });
});

it("patches: the path has the name", () => {
  const { operations } = redactPatch(
    [
      { op: "replace", path: "/customer/dob", value: 19850412 },
      { op: "add", path: "/accountNumbers/-", value: "153531981" },
      { op: "replace", path: "/order", value: 153531 },
    ],
    OPTIONS,
  );
  expect(operations).toEqual([
    { op: "replace", path: "/customer/dob", value: 0 },
    { op: "add", path: "/accountNumbers/-", value: "[BANK_ACCOUNT]" },
    { op: "replace", path: "/order", value: 153531 },
  ]);
});

/** What names say of what stands in their objects, and what they say only because of where they stand. */
import { FIELD, holderOf, numberIn, ofValue, SAYS } from "./says.ts";

const CUSTOMER =
  /(?:(?:^| )(?:customer|client|cliente|member|patient|employee|student|socio|kunde|mitglied|pelanggan|nasabah|pasien)s?|顧客|会員|お客様|患者|客户|客戶|会员|會員|고객|회원|환자|ลูกค้า|สมาชิก|khách hàng)$/i;
const POLICY =
  /(?:(?:^| )(?:polic(?:y|ies)|insurance|assurance|versicherung|seguro|p[oó]liza|ap[oó]lice|asuransi)s?|保険|保险|保單|보험)$/i;
const LICENCE = /(?:^| )licen[cs]es?$/i;
const FIELD_OR_PHONE = /^cell$/i;

/** Bits beside those of SAYS. `words`: of a name. */
export function heldBy(words: string): number {
  if (FIELD_OR_PHONE.test(words)) return FIELD;
  if (CUSTOMER.test(words)) return holderOf(SAYS.CUSTOMER);
  if (POLICY.test(words)) return holderOf(SAYS.POLICY);
  return LICENCE.test(words) ? holderOf(SAYS.LICENCE) : 0;
}

const NUMBER = /^(?:number|num|no|nr|nbr|nummer|n[uú]mero|nomor|n[°º]|番号|番號|号码|號碼|번호|หมายเลข|เลขที่)$/i;
/** Also as MongoDB and Firestore write them. */
const DATE =
  /^(?:\$?date|date ?time|iso(?: ?8601)?|(?:time|date) ?stamp|epoch|seconds|datum|fecha|tanggal|日付|日期|날짜|วันที่)$/i;

/** `policy.number`, `dob.date`; 0: the name says what it says elsewhere. */
export function saidWithin(words: string, above: number): number {
  const number = numberIn(above);
  if (number !== 0 && NUMBER.test(words)) return number | ofValue(above);
  return (above & (SAYS.BIRTH | SAYS.EXPIRY)) !== 0 && DATE.test(words) ? ofValue(above) : 0;
}

/** What a field of a table holds, which is called a cell, too. */
const OF_FIELD = /^(?:[vw]|val(?:ue)?s?|raw|text|data|items?|display|formatted|content)$/i;

export function isOfField(name: string, above: number): boolean {
  return (above & FIELD) !== 0 && OF_FIELD.test(name);
}

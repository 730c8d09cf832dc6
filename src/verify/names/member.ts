/** Values that are a name by the name of their member: `"agentName": "Ana Example"`. */
import { isFamilyAndGiven } from "./asia/asia.ts";
import { extentAt, isCommon } from "./english/extent.ts";
import { wordsOf } from "./english/words.ts";
import { givenNames } from "./lists/english-given.ts";

/** Members that hold the name of a person, in small letters, without blanks and marks. */
const MEMBERS = new Set(
  `firstname lastname fullname surname forename givenname familyname maidenname agentname customername callername clientname contactname employeename membername guestname patientname ownername holdername cardholdername
  accountholdername personname operatorname sendername recipientname authorname assigneename requestername representativename repname managername supervisorname visitorname passengername drivername subscribername
  customerfirstname customerlastname agentfirstname agentlastname callerfirstname callerlastname contactfirstname contactlastname usernamefull speakername participantname beneficiaryname insuredname technicianname advisorname
  氏名 姓名 名前 お名前 担当者 担当者名 顧客名 お客様名 契約者名 客户姓名 客戶姓名 联系人 联系人姓名 坐席姓名 客服姓名 收件人 收件人姓名 座席姓名 성명 이름 성함 고객명 담당자명 상담원명`
    .split(/\s+/)
    .filter(Boolean),
);
const LONGEST = 60;

/** `value`: as `foldWords` writes it; `member`: undefined in a list. */
export function isNameBelow(member: string | undefined, value: string): boolean {
  if (member === undefined || value.length > LONGEST || !MEMBERS.has(member.replace(/[\s_.-]/g, "").toLowerCase()))
    return false;
  return isFamilyAndGiven(value.trim()) || isLatinName(value.trim());
}

/** All of it is one name, of two words or of a known one. */
function isLatinName(value: string): boolean {
  const words = wordsOf(value.replace(/,\s+/, " "));
  const [head] = words;
  if (head === undefined || head.start !== 0 || !head.isCapital || words.some(({ isPart }) => isPart)) return false;
  if (words.some(isCommon) || /[^\p{L}\p{M} .,'’-]/u.test(value)) return false;
  return extentAt(words, 0) === words.length && (words.length > 1 || givenNames().has(head.lower));
}

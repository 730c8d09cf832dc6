/** Numbers and addresses by which one reaches somebody. */
import { type Kind, NUMBER_FORMS } from "./kind.ts";

export const CONTACTS: readonly Kind[] = [
  {
    what: "a phone number",
    category: "user.contact.phone_number",
    action: "replace",
    fits: NUMBER_FORMS,
    words: `phone phonenumber phoneno telephone telephonenumber telephoneno tel telno telnumber telnr mobile mobilenumber
      mobileno mobilephone cell cellphone cellnumber cellular msisdn ani dnis cli clid callerid callernumber callingnumber
      callednumber dialednumber fromnumber tonumber callbacknumber contactnumber contactno landline homephone workphone
      whatsapp whatsappnumber waid e164 telefon telefonnummer rufnummer handy handynummer mobilnummer mobiltelefon telefono
      teléfono telefone celular movil móvil telemovel numerotelefono numerodetelefono numerotelefone numerotelephone
      numerodetelephone téléphone 电话 電話 电话号码 電話號碼 電話番号 手机 手机号 手机号码 手機 手機號碼 携帯 携帯電話 携帯番号
      携帯電話番号 联系电话 聯絡電話 联系方式 座机 主叫号码 被叫号码 来电号码 来电 主叫 被叫 連絡先 発信者番号 着信番号 전화 전화번호
      휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 연락처 발신번호 수신번호`,
  },
  {
    what: "the number of a person",
    category: "user.contact.phone_number",
    action: "replace",
    needs: "person",
    fits: ["digits", "other"],
    words: "number no num nummer numero número",
  },
  {
    what: "a fax number",
    category: "user.contact.fax_number",
    action: "replace",
    fits: NUMBER_FORMS,
    words: "fax faxnumber faxno telefax faxnummer 传真 傳真 ファックス ファクス fax番号 팩스 팩스번호",
  },
  {
    what: "an e-mail address",
    category: "user.contact.email",
    action: "replace",
    fits: ["mail", "words", "id", "other"],
    words: `email emailaddress emailaddr mail mailaddress mailto emailadresse adressemail adresseemail correo
      correoelectronico correoelectrónico courriel endereçoemail enderecoemail 邮箱 郵箱 邮箱地址 电子邮件 電子郵件 电子邮箱
      電子信箱 邮件地址 メール メールアドレス eメール 電子メール 이메일 이메일주소 메일 전자우편`,
  },
  {
    what: "a way to reach somebody",
    category: "user.contact",
    action: "replace",
    fits: ["digits", "mail", "words", "name", "id", "other"],
    words: "contact telecom contactinfo contactdetail kontakt contacto contato contactpoint",
  },
];

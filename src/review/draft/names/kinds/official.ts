/** What an authority, a bank or a hospital has given to somebody. */
import { ID_FORMS, type Kind, NUMBER_FORMS, TEXT_FORMS } from "./kind.ts";

export const OFFICIAL: readonly Kind[] = [
  {
    what: "the number of a national id",
    category: "user.government_id.national_identification_number",
    action: "replace",
    fits: [...NUMBER_FORMS, "name", "code", "words"],
    words: `ssn socialsecuritynumber socialsecurity nationalid nationalidnumber nationalidentifier idcard idcardnumber
      idcardno identitycard identitynumber aadhaar aadhaarnumber nino taxid taxnumber taxpayerid tin dni nif nie curp cpf
      steuernummer steuerid personalausweis 身份证 身份证号 身份证号码 身份證 身份證字號 证件号 证件号码 マイナンバー 個人番号 주민등록번호
      주민번호`,
  },
  {
    what: "the number of a passport",
    category: "user.government_id.passport_number",
    action: "replace",
    fits: [...NUMBER_FORMS, "name", "code", "words"],
    words: `passport passportnumber passportno reisepass reisepassnummer pasaporte passeport passaporte 护照 护照号 護照
      護照號碼 パスポート パスポート番号 여권 여권번호`,
  },
  {
    what: "the number of a driver's licence",
    category: "user.government_id.drivers_license_number",
    action: "replace",
    fits: [...NUMBER_FORMS, "name", "code", "words"],
    words: `driverlicense driverslicense driverlicence driverslicence drivinglicense drivinglicence driverlicensenumber
      driverslicensenumber führerschein führerscheinnummer permisdeconduire 驾照 驾驶证 運転免許証 운전면허`,
  },
  {
    what: "the plate of a vehicle",
    category: "user.government_id.vehicle_registration",
    action: "replace",
    fits: [...TEXT_FORMS, "number"],
    words:
      "licenseplate licenceplate platenumber numberplate vehicleregistration vin kennzeichen 车牌 车牌号 ナンバープレート 차량번호",
  },
  {
    what: "a bank account",
    category: "user.financial.bank_account",
    action: "replace",
    fits: [...NUMBER_FORMS, "words", "code", "name"],
    words: `iban bankaccount bankaccountnumber accountnumber accountno kontonummer cuentabancaria numerocuenta contabancaria
      银行账号 银行卡 银行卡号 銀行帳號 銀行口座 口座番号 계좌 계좌번호`,
  },
  {
    what: "a payment card",
    category: "user.financial.credit_card",
    action: "replace",
    fits: [...NUMBER_FORMS, "words"],
    words: `cardnumber cardno creditcard creditcardnumber debitcard ccnumber ccnum cvv cvc kreditkarte kartennummer
      tarjetacredito numerotarjeta 信用卡 信用卡号 卡号 クレジットカード カード番号 신용카드 카드번호`,
  },
  {
    what: "a medical record",
    category: "user.health_and_medical.record_id",
    action: "replace",
    fits: [...ID_FORMS, "code"],
    words: "mrn medicalrecordnumber medicalrecordno healthid nhsnumber 病历号 診察券番号 カルテ番号",
  },
];

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

  describe.each([
    ["tags", "<b>Tel:</b> 1|<td>Phone</td><td>1|<td>電話</td> <td>1|<th>Telefon</th><td class='x'><b>1|Teléfono<br>1"],
    [
      "tags that say it",
      "<phone>1|<ns:homePhone>1|<phone type='home'>1|<entry key='phone'>1|<电话>1|<p class=\"tel\">1",
    ],
    ["cells", 'phone,1|"phone","1|Tel;1|id,phone,1|a\nTéléphone;1|Phone number;1|电话,1|phone\t1|¦ Tel ¦ 1|x¦Tel,1'],
    ["arrows", "Tel → 1|Phone -> 1|Phone => 1|電話⇒1|Telefon ➜ 1|연락처 → 1"],
    ["pictures", "Phone 👉 1|Tel ✨: 1|Telepon • 1|โทร · 1"],
    ["telephones", "📞 1|📞: 1|📱1|☎ 1|✆ 1|Ana 📲 1|📠 1"],
    [
      "remarks",
      "Phone [home]: 1|Tel [privat] 1|電話【自宅】1|【电话】1|【電話番号】1|(my phone number is) 1|「電話」1|[Phone] 1|연락처 [집]: 1|phone (at home): 1",
    ],
    ["particles and a comma", "電話番号は、1|電話は、1|电话是,1|전화번호는, 1|My number is, 1|Meine Nummer ist, 1"],
    ["letters with dots", "T.E.L. 1|T.E.L.: 1|M.O.B 1|P.H.: 1"],
  ])("%s", (_form, texts) => {
    it.each(texts.split("|").map((text) => text.replaceAll("¦", "|")))("%j", (text) => {
      expect(said(text) & PHONE).toBe(PHONE);
    });
  });

  it.each([
    ["<order>1", THING],
    ["<orderId>1", THING],
    ["<td>Order</td><td>1", 0],
    ["<order>1", THING],
    ["<order><from>1", 0],
    ["<phone><app>1", 0],
    ["<phone><value>1", PHONE],
    ["<div>New ticket</div><div>1", 0],
    ["<div>Phone</div><div>1", PHONE],
    ["<phone>x</phone><order>1", THING],
    ["order → 1", 0],
    ["about that order… 1", 0],
    ["Order [urgent]: 1", THING],
    ["[order]: 1", THING],
    ["[order] 1", 0],
    ["Phone … 1", PHONE],
    ["<phone><![CDATA[1", PHONE],
    ["Call us<br>1", 0],
    ["Phone<br>1", PHONE],
    ["<order><br>1", 0],
    ["call me at 👉 1", PHONE],
    ["【注文】1", THING],
    // A picture and a comma end sentences, too, and a cell may be of any row.
    ["the order 🎉 1", 0],
    ["call 🎉 1", 0],
    ["order number is, 1", 0],
    ["order,1", 0],
    ["message;1", 0],
    ["<p>Your order</p><p>1", 0],
    ["<section>1", 0],
    ["<dd>1", 0],
    ["<cell>1", 0],
    ["<table><tr><td>1", 0],
    // Nor are these labels.
    ["we sell by phone, 1", 0],
    ["phone; 1", 0],
    ["a phone,1", PHONE],
    ["phone 2,1", PHONE],
    ["the phone said,1", 0],
    ["phone and, 1", 0],
    ["[PHONE] 1", 0],
    ["Tel [PHONE], [PHONE] 1", 0],
    ["phone (2)\n1", 0],
    ["phone </b 1", 0],
    ["Phone 1: 1", PHONE],
    ["Phone1: 1", PHONE],
    ["Tel (2): 1", PHONE],
    ["Tel. #2: 1", PHONE],
    ["phone no. 2: 1", PHONE],
    ["电话1: 1", PHONE],
    ["ĐT 1: 1", PHONE],
    ["เบอร์ 1: 1", PHONE],
    ["phone #2 1", PHONE],
    ["order 1: 1", 0],
    ["order #12: 1", 0],
    ["version 1: 1", 0],
    ["phone 10:1", 0],
    ["phone 123: 1", 0],
    ["phone 2\n1", 0],
    ["cell A1: 1", 0],
    ["cell A1", 0],
    ["cell a1", 0],
    ["tel y1", 0],
    ["phone no1", PHONE],
    ["U.S. 1", 0],
    ["Tel Aviv → 1", 0],
    ["x.tel 1", PHONE],
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
    ["numberOfPhones", THING],
    ["num_permis", SAYS.LICENCE],
    ["tableCells", 0],
    ["appVersion", MACHINE],
  ])("%j: %i", (name, says) => expect(saidByName(name)).toBe(says));

  it.each([
    ["PIN", "pass_code passCode userPassCode senhaCartao"],
    [
      "CODE",
      "two_factor_code twoFactorCode totpCode einmalCode code_verification codigoVerificacion codigo_verificacao",
    ],
    ["CUSTOMER", "loyalty_no loyaltyNum LOYALTY_NR member_num frequentFlyerNo loyaltyCardNumber numero_socio grahakNo"],
    ["NATIONAL", "idCardNumber id_card_no identityNo identityCardNumber numero_carte_identite"],
    ["BIRTH", "geburtsDatum birth_dt date_naissance"],
    ["POLICY", "numeroContrat insurance_nr"],
    ["MACHINE", "createdAt updated_at lastSeenAt durationMs ttl_seconds iat nbf created MODIFIED_ON phoneVerifiedAt"],
    ["PHONE", "so_dt homeNo calledNumber"],
    ["CALL", "calledAt"],
  ] as const)("%s: %s", (saying, names) => {
    for (const name of names.split(" ")) expect([name, saidByName(name) & SAYS[saying]]).toEqual([name, SAYS[saying]]);
  });

  it.each([
    [
      "PHONE",
      "phonenumber PHONENO phoneno mobileno mobilenumber mobilephone homephone contactnumber faxnumber customerphone telno",
    ],
    ["PHONE", "homephoneno CUSTPHONE1 cust_phoneno custMobileno phonenumbers nohp NOTELP nomortelepon numtelefone"],
    ["PHONE", "numerotelefono clientetelefone kundentelefon privathandy sodienthoai"],
    ["PIN", "pinnumber userpin PINNO bankpin"],
    ["CODE", "otpcode securitycode smscode"],
    ["CVV", "cardcvv CARDCVC"],
    ["ACCOUNT", "acctnum bankaccount BANKACCOUNTNO accno"],
    ["CUSTOMER", "custno CUSTNUM patientno clientno"],
    ["LICENCE", "licensenumber driverlicenseno"],
    ["BIRTH", "customerdob USERDOB patientbirthdate"],
  ] as const)("%s, joined: %s", (saying, names) => {
    for (const name of names.split(" ")) expect([name, saidByName(name) & SAYS[saying]]).toEqual([name, SAYS[saying]]);
  });

  it.each(
    "headphone hotel spin casino userpinned mapping telnet cardinality pinto phoney pine celling officer custody phonetic phonehome mobilehome mobileapp phonetype userid customerid workorder policyholder phone_app".split(
      " ",
    ),
  )("%s is none that is joined", (name) => expect(saidByName(name) & ~(THING | MACHINE)).toBe(0));

  it("what holds numbers says so to what it holds, and nothing as a text", () => {
    expect(saidByName("customer")).toBe(0);
    expect(saidByName("number", saidByName("customer", 0))).toBe(SAYS.CUSTOMER);
  });

  it.each("dt created.dt order_d section passed at on ms year month exp_month code_x no_x".split(" "))(
    "%s: no value",
    (name) => expect(saidByName(name) & ~(THING | MACHINE)).toBe(0),
  );

  it("hand down what they say to names that say nothing, but no thing to its text", () => {
    expect(saidByName("value", PHONE)).toBe(PHONE);
    expect(saidByName("text", PHONE)).toBe(PHONE);
    expect(saidByName("number", THING)).toBe(THING);
    expect(saidByName("text", THING)).toBe(0);
  });
});

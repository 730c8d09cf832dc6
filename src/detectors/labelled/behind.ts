/** Words that stand behind a value where the language puts them there: `482913 is your code`, `1985年4月12日生まれ`. */

/** What is numbered or sold with a code of its own. */
const THINGS = "order|promo|discount|coupon|voucher|booking|error|referral|zip|postal|area|country|tracking|product";
/** What a code is for that is sent for one use. */
const SENT =
  "verification|confirmation|authentication|authori[sz]ation|activation|access|security|login|log-in|sign-in|sign-up|sms|2fa|mfa|recovery|reset";

const CODE = new RegExp(
  [
    `[\\])"'*]{0,3} (?:is|as) (?:your|my)(?: (?!(?:${THINGS})\\b)[\\p{L}\\d.'-]{1,20}){0,4}? (?:otp|code|passcode|pin|password)\\b`,
    `[\\])"'*]{0,3} (?:is|as) (?:the|an?|our|ur) (?:[\\p{L}.'-]{1,20} ){0,3}?(?:otp|passcode|one[- ]time (?:code|pin|password)|(?:${SENT}) code)\\b`,
    "[\\])\"'*]{0,3} to (?:log ?in|sign ?in|log on|verify (?:your|the|it)|confirm your (?:identity|account|login|e-?mail|phone)|authenticate|reset your password|complete your (?:log|sign|verif|regist))",
    "[\\])\"'*]{0,3} ist (?:Ihr|dein|mein)e?(?: [\\p{L}.'-]{1,20}){0,3}? ?(?:[\\p{L}-]{2,20}code|code|tan|pin|einmalpasswort)\\b",
    "[\\])\"'*]{0,3} est (?:votre|ton|mon|le) code (?:d|s|o|p|à|u|c)",
    "[\\])\"'*]{0,3} (?:es|é) (?:tu|su|mi|o seu|seu|o meu|meu|o teu|el) c[óo]digo (?:d|s|o|p|ú)",
    "[\\])\"'*]{0,3} adalah (?:kode|pin) (?:verif|otp|konf|rah|aut|ak|sekali|anda|untuk)",
    "[\\])\"'*]{0,3} là mã (?:otp|x|k|của|đ|pin)",
    "[\\])\"'*]{0,3} ?(?:คือ|เป็น) ?รหัส ?(?:otp|ยืนยัน|pin)",
    "[\\])\"'*]{0,3} ?(?:है )?(?:आपका|मेरा|aapka|apka|mera) [^\\d।]{0,20}?(?:ओटीपी|otp|कोड|code)",
    "[\\]】」)]? ?[はが][^、。\\d]{0,16}?(?:認証|確認|検証|ワンタイム|ログイン)(?:コード|番号|パスワード)",
    "[\\]】」)]? ?(?:是|为|為)(?:您|你|我)?[^，。,\\d]{0,10}?(?:验证码|驗證碼|校验码|动态码|动态密码|認證碼)",
    "[\\]】」)]? ?(?:은|는|이|가)? ?[\\p{L} ]{0,12}?(?:인증번호|인증코드|인증 번호|확인코드|일회용 비밀번호)(?:입니다|이에요|예요|에요|임(?![\\p{L}])|이며|이고)",
  ].join("|"),
  "iuy",
);

const BIRTH = new RegExp(
  [
    " ?(?:生まれ|生れ|うまれ|誕生|出生|生(?![\\p{L}])|生的)",
    " ?(?:생(?![\\p{L}])|생입니다|생이|생으로|출생|에 태어|에 출생)",
    " ?(?:को|ला) ?(?:मेरा |मेरी |हुआ )?(?:जन्म|पैदा)",
    " (?:ko|mein|me)(?: mera| meri)? (?:janm|janam|paida)",
    " is (?:my|her|his|the) (?:date of birth|birth ?date|birthday|d\\.?o\\.?b)",
    " (?:tarihinde|geboren)",
  ].join("|"),
  "iuy",
);

/** Whether the word for a code of one use stands behind what ends at `end`. */
export function isCodeBehind(text: string, end: number): boolean {
  CODE.lastIndex = end;
  return CODE.test(text);
}

export function isBirthBehind(text: string, end: number): boolean {
  BIRTH.lastIndex = end;
  return BIRTH.test(text);
}

/** Whether any of what BIRTH begins with may be in a text: else no date has to be read. */
const MAY_BE_BORN = /[生생출태]|うまれ|誕|जन्म|पैदा|jan[a]?m|paida|geboren|is (?:my|her|his|the) (?:d|b)/i;

export function mayBeBorn(text: string): boolean {
  return MAY_BE_BORN.test(text);
}

/** The same of CODE. */
const MAY_HAVE_CODE =
  /[0-9]['")*\]」】]{0,3} ?(?:is|as|to|ist|est|es|é|adalah|là|คือ|เป็น|है|आप|मे|a?apka|mera|[はが是为為가-힣])/i;

export function mayHaveCodeBehind(text: string): boolean {
  return MAY_HAVE_CODE.test(text);
}

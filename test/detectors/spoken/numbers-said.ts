/** Numbers as people say them to agents. What has to go stands in braces; in front, what it is. Regions are those of REGIONS. */

export const REGIONS = ["US", "GB", "JP", "CN", "KR", "DE", "FR", "IN", "ES", "BR", "IT"];

export const NUMBERS_SAID = {
  English: `
phone | my number is {two oh two five five five oh one four three}
phone | sure, it's {two zero two, five five five, zero one four three}
phone | you can call me at {four one five five five five oh one three two}
phone | call me back on {two one two five five five oh one nine eight} after lunch
phone | It's {Two. Oh. Two. Five five five. Oh one. Four three}. Thanks.
phone | yeah um {two oh two uh five five five um zero one four three} okay?
phone | {two oh two, then five five five, then zero one double four}
phone | {two-oh-two dash five-five-five dash zero-one-four-three}
phone | my cell is {two zero two triple five oh one four six}
phone | the best number is {nine one seven, five five five, oh one oh two}
phone | it's {plus one two oh two five five five oh one four three}
phone | {plus forty four twenty seven nine four six oh nine five eight}
phone | {oh two oh seven nine four six oh nine five eight}
phone | {zero two zero, seven nine four six, zero nine five eight}, that's the landline
phone | mobile: {oh seven seven double oh nine hundred one two three}
phone | my mobile is {oh seven seven oh oh nine double oh four five six}
phone | phone number {six one seven five five five oh one five oh}
phone | you reach her at {two oh two five five five, sorry, five five six oh one four three}
phone | it is {two oh two no wait three oh three five five five oh one one two}
phone | {seven oh three five five five 0143}
phone | {202 five five five 0143}
phone | {two oh two 555 oh one four three}
phone | {415, um, 555, and then, 0132}
phone | so that was {415 then 555 then 0132}
phone | {two oh two, got it, five five five, yes, oh one four three}
phone | {two oh two, okay, five five five, mm-hm, oh one four three}
phone | it's {two oh two [pause] five five five <silence> oh one four three}, please
phone | it's {two oh two (background noise) five five five [crosstalk] oh one four three}
phone | Caller: {two oh two\\nAgent: okay\\nCaller: five five five\\nAgent: mm-hm\\nCaller: oh one four three}
phone | Speaker 1: {two oh two Speaker 2: got it Speaker 1: five five five oh one four three}
phone | area code {three one zero five five five oh one seven seven}
phone | {eight hundred five five five oh one two three}
phone | {one eight hundred, five five five, oh one nine nine}, right?
phone | her phone is {double two oh seven nine four six oh double eight}
phone | number's {two zero two five fifty five zero one forty three}
phone | the callback number is {seven one eight five five five oh one two three}
phone | Phone is {nine eight seven six five four three two one oh}
phone | {two oh two five five five oh one four three, extension four two}
long | my frequent flyer is {eight eight one two nine oh four five seven}
long | the reference they gave me is {nine four oh two two seven one oh five}
long | uh {seven seven oh four one nine two six three five eight}
card | my card is {four one one one one one one one one one one one one one one one}
card | {four one one one, one one one one, one one one one, one one one one}
card | card {four one one one 1111 1111 1111}
card | {4111, um, 1111, then 1111, then 1111}
card | it's {five five five five five five five five five five five five four four four four}
card | {fifty five fifty five, fifty five fifty five, fifty five fifty five, forty four forty four}
card | amex {three seven eight two eight two two four six three one oh oh oh five}
card | visa number {four triple one, triple one one, one triple one, four ones}
ssn | my social is {five three six nine oh four three nine nine}
ssn | social security number is {five three six, ninety, forty three ninety nine}
ssn | SSN {zero seven eight zero five one one two zero}
ssn | last four of social are {four three nine nine}
code | the verification code is {four eight two nine one three}
code | my one time password is {seven seven one oh two four}
code | the OTP is {one nine double four two eight}
code | the code I received is {eight oh three three one five}
code | my PIN is {four eight one six}
code | and the pin is {oh two seven five}
code | {nine two four one eight eight} is your verification code
card | the security code is {three one nine}
card | CVV is {four oh seven}
account | my account number is {one two oh nine eight seven six five}
account | account number {eight oh four four one nine two}
account | routing number is {oh two one zero zero zero zero two one}
national | my national insurance number is {five five one two nine four}
customer | my customer number is {seven seven four one two}
customer | member ID {nine oh one two double three}
customer | policy number is {six six oh one nine two four}
licence | my driver's license number is {four four one two oh nine eight}
passport | my passport number is {five three one two oh nine eight four six}
`,
  German: `
phone | meine Nummer ist {null eins fünf eins zwo drei vier fünf sechs sieben acht neun}
phone | {null eins sieben sechs, dreiundzwanzig, fünfundvierzig, siebenundsechzig, neunundachtzig}
phone | Sie erreichen mich unter {null dreißig dreiundzwanzig zwölf fünfundvierzig neunzehn}
phone | Telefon {null acht neun, zwo drei, zwölf, fünf sechs acht}
phone | {plus neunundvierzig dreißig zwo drei eins zwei fünf sechs acht}
phone | Handynummer {null eins sieben eins äh drei neun zwo null null eins zwo}
card | {vier eins eins eins eins eins eins eins eins eins eins eins eins eins eins eins}
customer | meine Kundennummer ist {acht acht zwo null eins vier}
long | das war die {acht vier zwei null sieben sieben eins drei fünf}
`,
  French: `
phone | c'est le {zéro six douze trente-quatre cinquante-six soixante-dix-huit}
phone | mon numéro c'est {zéro un quarante-deux quatre-vingt-douze dix-huit zéro trois}
phone | {zéro six, quatre-vingt-dix-sept, vingt et un, soixante et onze, zéro neuf}
phone | appelez-moi au {zéro sept euh quarante-cinq douze douze quatre-vingts}
phone | {06 douze 34 cinquante-six 78}
phone | {plus trente-trois six douze trente-quatre cinquante-six soixante-dix-huit}
long | {huit quatre deux zéro sept un trois cinq neuf}
customer | mon numéro client est {huit quatre deux zéro sept}
`,
  Spanish: `
phone | mi número es el {seis uno dos tres cuatro cinco seis siete ocho}
phone | {seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho}
phone | es {seis doce treinta y cuatro cincuenta y seis setenta y ocho}
phone | {nueve uno dos, eh, tres cuatro cinco, seis siete ocho}
phone | {más treinta y cuatro seis uno dos tres cuatro cinco seis siete ocho}
long | {ocho cuatro dos cero siete siete uno tres cinco nueve}
account | mi cuenta es {cero uno ocho dos tres cuatro siete}
`,
  Portuguese: `
phone | meu número é {onze nove oito sete seis cinco quatro três dois um zero}
phone | {um um nove meia dois três quatro cinco meia sete oito}
phone | telefone {onze nove meia oito um dois três quatro cinco meia}
long | {oito quatro dois zero sete meia um três cinco}
national | meu CPF é {três nove zero cinco três três quatro quatro sete zero cinco}
`,
  Italian: `
phone | il mio numero è {tre quattro sette uno due tre quattro cinque sei sette}
phone | {zero sei trentaquattro cinquantasei settantotto novanta}
phone | cellulare {tre tre otto, sessantadue, quarantuno, ottantacinque, zero}
long | {otto quattro due zero sette sette uno tre cinque nove}
`,
  Hindi: `
phone | mera number hai {nau aath saat chhe paanch chaar teen do ek shunya}
phone | {nau aath do do, aath chaar ek paanch, saat teen}
phone | number likhiye {nine eight double two aath chaar ek paanch saat teen}
phone | {saat do shunya shunya nau teen chaar paanch ek do} ji
code | OTP hai {chaar aath do nau ek teen}
`,
  Japanese: `
phone | 電話番号は{ゼロきゅうゼロ、いちにいさんよん、ごおろくななはち}です
phone | {ゼロハチゼロ、キュウナナロクゴ、ヨンサンニイイチ}です
phone | 携帯は{〇八〇の一二三四の五六七八}になります
phone | {零九零一二三四五六七八}
phone | えっと、{ぜろさん、さんよんごーろく、ななはちきゅうぜろ}です
phone | {まるきゅうまる いちにさんよん ごろくななはち}です
phone | {090のいちにいさんよんの5678}
phone | {090、えーと、1234、それから、5678}です
phone | 番号は{ゼロ三の三四五六の七八九〇}です
phone | 連絡先は{〇七〇、千二百三十四、五千六百七十八}です
code | 認証コードは{四八二九一三}です
code | 暗証番号は{ゼロニーナナゴー}です
card | カード番号は{四一一一、一一一一、一一一一、一一一一}です
customer | お客様番号は{八八二〇一四五}です
`,
  Chinese: `
phone | 我的电话是{幺三八零零幺三八零零零}
phone | 号码是{一三八，零零一三，八零零零}
phone | {幺三九 幺二三四 五六七八}
phone | 手机{一五九零幺二三四五六七}，对
phone | {幺八六，嗯，零零幺二，然后三四五六}
phone | {138，后面是，0013，再来8000}
phone | 您打{零幺零六五五二九九八八}就行
phone | {零二一，五零五零，六六七八}
code | 验证码是{四八二九一三}
code | 验证码{八零三三幺五}
card | 卡号是{四幺幺幺，幺幺幺幺，幺幺幺幺，幺幺幺幺}
long | 会员号{八八二零幺四五零九}
`,
  Korean: `
phone | 제 번호는 {공일공 이삼사오 육칠팔구}입니다
phone | {공일공에 이삼사오에 육칠팔구}예요
phone | {공일공 다시 삼사오육 다시 칠팔구공}이요
phone | 전화번호 {공일공이삼사오육칠팔구}입니다
phone | {영일영에 천이백삼십사에 오천육백칠십팔}이요
phone | {010에 이삼사오에 육칠팔구}입니다
phone | {공이에 칠팔구에 일이삼사}입니다
phone | {공 일 공 둘 삼 사 오 여섯 칠 팔 구}
code | 인증번호는 {사팔이구일삼}입니다
card | 카드번호 {사일일일 일일일일 일일일일 일일일일}
`,
  Mixed: `
phone | yeah you can get me on {oh one six three two nine six oh one two three}
phone | my cell phone number is area code {two one three five five five oh one eight eight}
phone | so it's {seven seven three, five five five, oh one six four, and my extension is three oh two}
phone | OK the number is {six oh two... five five five... oh one nine seven}
phone | Sure. {Three one two. Five five five. Zero one seven six}.
phone | the number you have is wrong, it should be {five one two five five five zero one one nine} not eight
phone | Let me give you my mobile. {Oh seven seven double oh, nine hundred, four five six}.
phone | {zero seven seven zero zero nine zero zero one eight one}
phone | {oh one one four, four nine six, oh triple two}
phone | it's {zero one two one, four nine six, double oh double three}
phone | {plus six five nine one two three four five six seven}
phone | {double oh four four two oh seven nine four six oh one two three}
phone | my contact number is {nine eight double one two three four five six zero}
phone | {nine one plus nine eight seven six five four three two one zero}
phone | number is {eight triple zero double five one two three four}
phone | call me on {0 double 7 double 0 900 1 2 3}
phone | its {four oh four triple five oh one eight nine}
phone | {four-one-five, five-five-five, zero-one-two-nine}
phone | {415 5 5 5 oh 1 3 2}
phone | {two zero two, five five five, one hundred ninety nine}
card | the card number is {4000 uh 0012 uh 3456 uh 7899}
card | card number {four two four two, four two four two, four two four two, four two four two}
card | it starts with {five one oh five, one oh five one, oh five one oh, five one oh oh}
card | expiry is {oh four twenty seven}
card | expires {zero eight twenty eight}
card | and the three digits on the back are {seven three seven}
card | cvv {seven three seven}
card | security code: {one two three}
birth | my date of birth is {oh four twelve nineteen eighty}
birth | date of birth {zero four one two one nine eight zero}
national | social is {zero seven eight, oh five, one one two oh}
national | last four of my social is {one one two oh}
code | your one time passcode is {eight two six four four one}
code | my pin number is {two five eight oh}
account | my account is {three three oh two one one nine four}
account | sort code is {two zero, oh oh, five three}
phone | confirmation number is {six six four nine one two oh}
phone | 番号は{ゼロハチゼロのゴーゴーゴーゴーのイチニーサンヨン}です
phone | {ゼロゴーゼロ、イチニイサンヨン、ゴーロクナナハチ}です
phone | {〇三、一二三四、五六七八}です
phone | {零三の五五五五の一二一二}
phone | 電話は{080、いちにーさんよん、ごーろくななはち}です
phone | はい、{ぜろいちにぜろ、さんよんご、ろくななはち}です
phone | {マルサン、ゴーロクナナハチ、イチニサンヨン}
card | カードは{ヨンイチイチイチ、イチイチイチイチ、イチイチイチイチ、イチイチイチイチ}です
phone | 我手机号是{一八八，一二三四，五六七八}
phone | 号码{幺三三 幺二三四 幺二三四}
phone | 电话是{零幺零，八八八八，六六六六}
phone | 打这个电话 {一三六 零零零零 一二三四} 找我
phone | {幺五幺 三三三三 八八八八} 你记一下
phone | {一三九一二三四五六七八}
phone | 我报一下 {一三零 嗯 一二三四 嗯 五六七八}
phone | 手机号：{一五零-一二三四-五六七八}
phone | 座机是{零七五五，二六七幺，二三四五}
card | 卡号{六二二二 零二幺幺 幺二三四 五六七八 九零幺}
code | 验证码是{三三七一八二}
code | 密码是{二五八零}
phone | {공일공, 구구팔팔, 일이삼사}입니다
phone | {공일공-삼삼삼삼-이이이이}
phone | 번호가 {공일공 팔칠육오 사삼이일} 이에요
phone | 제 핸드폰은 {010 구팔칠육 오사삼이}요
phone | {공일일에 이백삼십사에 오천육백칠십팔}
phone | {공삼일 칠칠칠에 일이삼사}
phone | 네 {영일공 삼사오육 칠팔구공} 맞아요
code | 인증번호 {삼삼칠일팔이}요
card | 카드번호는 {오삼육일 일이삼사 오육칠팔 구공일이}
code | 비밀번호는 {이오팔공}입니다
phone | {null eins fünf zwo, eins zwo drei vier, fünf sechs sieben acht}
phone | meine Handynummer ist {null eins sieben neun, doppel fünf, drei drei, zwei eins}
phone | {null zwei zwei eins, vier sieben eins eins, eins zwei}
phone | Vorwahl {null vier null, dann sechs sechs neun sechs neun eins zwei drei}
phone | Sie können mich unter {plus vier neun eins sieben null eins zwei drei vier fünf sechs sieben} anrufen
code | meine PIN ist {zwei fünf acht null}
phone | mon portable {zéro sept quatre-vingt-un douze trente-trois quarante-quatre}
phone | {zéro un vingt-trois quarante-cinq soixante-sept quatre-vingt-neuf}
phone | {zéro six double zéro douze trente-quatre cinquante-six}
phone | c'est {zéro cinq cinquante-cinq trente et un zéro zéro soixante-douze}
phone | mi teléfono es {nueve uno cinco cinco cinco uno dos tres cuatro}
phone | {seis cuatro cuatro, doce, treinta y cuatro, cincuenta y seis}
phone | mi celular es {cincuenta y cinco, doce treinta y cuatro, cincuenta y seis setenta y ocho}
phone | {seis doble cinco, uno dos tres, cuatro cinco seis}
phone | meu celular é {vinte e um nove oito oito sete seis meia cinco quatro três}
phone | {onze, nove nove nove um, dois três quatro cinco}
phone | il numero è {zero due, quarantotto, cinquantatré, undici, ventidue}
phone | {tre tre cinque uno due tre quattro cinque sei sette}
phone | mera mobile number {nau saat do ek paanch chaar teen do ek shunya} hai
phone | likhiye {nine seven do double five saat aath ek do teen}
`,
} as const;

/** Sentences with the words of SAID in which nothing is a value of theirs, by language. */
export const UNSAID: Readonly<Record<string, string>> = {
  English: `
pin 2025 to the top
please pin 4821 to the board
<passport><issued>20200101
<pin><x>120</x>
please pin 1500 to the board
Pin 2025 on your profile
opened account on 12/05/2024
account since 12.05.2024
opened account on 12/05/24
passport 12-05-2029
coupon valid until 12/25
offer: valid until 12/25
promo code expires 12/25
<order>4821</order>
<td>PIN</td><td>Name</td><td>4821</td>
<pin>x</pin><order>4821</order>
PIN [CREDENTIALS] 4821
Order (card): 4821
e.g. 4821
max_tokens: 4096
total tokens 15310
next token: 482913
Mumbai, PIN 400001
PIN: 560001, Karnataka
482913 to 482915 are free
PIN code 110001
I forgot the PIN. 1500 people did
we closed the account. 153531 others followed
pin it to the board, 1500 people will see
error code 1234
code 404
HTTP code 500
status code: 200
zip code 90210
country code +1
area code 415
promo code SAVE2026
discount code 482913
expires in 30 minutes
the offer expires on 2026-11-28
expires 2026-11-28T10:00:00Z
the link expires after 4829 clicks
my account was charged 1500 dollars
account balance: 153531
the account has 12345 followers
account manager called at 1530
I was born in 1985
born 40 years ago
she was born and raised here, 12 April is a holiday
Date: 04/12/1985
date 2026-11-28
policy changed on 2026-11-28
our policy allows 1234567 requests
customer since 2019
customer waited 482 seconds
customer satisfaction 98.5
security code of conduct, section 123
passport expired in 2019
passport office opens at 0900
the verification took 4829 ms
verification code expired, order 482913
license key 12345
driver 482913 is on the way
PIN 100% of your posts
Order number 4500123987
Case 98706428
Session 482913
Version 20261128
Total 153531981
Count: 4829
Tracking 1Z9999999999999999
VAT 123456789
SKU 2190-4006
ticket 482913 about a pin
4829 is your order code
1234 is your promo code
the social team has 12345 fans`,
  Japanese: `
クーポン有効期限 12/25
新しい暗証番号。1500人が待っています
暗証番号を3回間違えました
暗証番号は4桁です
口座の残高は1234567円です
口座を2019年に開設しました
有効期限は2026年11月28日です
期限まで30分
認証コードの有効時間は10分です
エラーコード1234
郵便番号105-0011
注文番号4500123987
生年月日を入力してください。受付番号482913
2019年に生まれました
1985年生まれ
2026年11月28日生産
会員は12345人です
会員数 482913
契約は2026年11月28日まで
証券コード7203の株
証券会社に1500円払いました
パスポートは2029年まで有効です
免許を2010年に取りました
マイナンバーカードの交付率は80.5%です
型番AB-1234567
商品コード 482913
管理番号:98706428
セキュリティは256ビット
お客様は1500人来ました
誕生日まで100日
認証に4829ミリ秒かかりました
国番号 +81`,
  Chinese: `
优惠券有效期 12/25
密码错误3次
密码至少8位
账户余额153531元
账户已开通1500天
验证码5分钟内有效，订单482913
验证码已发送1234次
有效期30天
有效期至2026年11月28日
错误码1234
邮编100080
订单号4500123987
出生于1985年
出生率为1234
2026年4月12日生产
2026年4月12日生效
生日还有100天
客户等待了482秒
客户数12345
会员价1500元
保单已于2026-11-28生效
护照2019年过期
身份证有效期20年
版本20261128
日期：1985-04-12
快递单号7304519826
工单98706428
安全等级256
金额153531981
数量：4829
商品编号482913`,
  Korean: `
쿠폰 유효기간 12/25
비밀번호를 3회 틀렸습니다
비밀번호는 8자리 이상
계좌 잔액은 1234567원입니다
계좌를 2019년에 만들었어요
인증번호는 6자리입니다
인증번호 유효시간은 180초입니다
유효기간은 2026년 11월 28일입니다
만료까지 30분
오류코드 1234
우편번호 04524
주문번호 4500123987
1985년에 태어났어요
1985년생
생일까지 100일
2026년 11월 28일 생산
고객 482명
회원수 12345
증권사에 1500원
여권은 2029년까지
면허를 2010년에 땄어요
주민 12345명
날짜: 1985-04-12
버전 20261128
송장번호 7304519826
상품코드 482913
접수번호 98706428
금액 153531981원
보안 등급 256
수량 4829
카드 결제 15300원`,
  German: `
Gutschein gültig bis 12/25
Konto 12.05.2024
PIN dreimal falsch, Ticket 482913
die PIN hat 4 Ziffern
Kontostand: 153531
das Konto hat 12345 Follower
gültig bis 28.11.2026
läuft ab in 30 Minuten
Fehlercode 1234
HTTP-Code 500
Postleitzahl 10115
PLZ 80331
Bestellnummer 4500123987
Rechnung 20261128
geboren 1985
geboren in Berlin, 1500 Gäste
Geburtstag in 100 Tagen
Datum: 12.04.1985
am 12.04.1985 bestellt
Kunde seit 2019
Kunden: 12345
Versicherung kostet 1500 Euro
Vertrag vom 28.11.2026
Reisepass gilt 10 Jahre, bis 2029
Führerschein seit 2010
Steuernummer der Firma
Version 20261128
Sendungsnummer 7304519826
Vorgang 98706428
Artikel 2190-4006
Summe 153531981
Menge: 4829`,
  French: `
offre valable jusqu'au 12/25
code erreur 1234
code HTTP 500
code postal 75001
code promo 482913
numéro de commande 4500123987
solde du compte : 153531
le compte a 12345 abonnés
expire dans 30 minutes
expire le 28/11/2026
valable jusqu'au 28 novembre 2026
né en 1985
née à Paris, 1500 habitants
anniversaire dans 100 jours
date : 12/04/1985
le client attend depuis 482 secondes
client depuis 2019
contrat du 28/11/2026
la police a arrêté 1234 personnes
passeport expiré en 2019
permis obtenu en 2010
facture 20261128
dossier 98706428
version 20261128
colis 7304519826
article 2190-4006
montant 153531981
quantité : 4829
le code a 6 chiffres
PIN faux 3 fois
TVA 123456789`,
  Spanish: `
cupón válido hasta 12/25
código de error 1234
código postal 28013
código HTTP 500
código promocional 482913
número de pedido 4500123987
saldo de la cuenta: 153531
la cuenta tiene 12345 seguidores
caduca en 30 minutos
vence el 28/11/2026
nacido en 1985
nació en Lima en 1985
cumpleaños en 100 días
fecha: 12/04/1985
cliente desde 2019
el cliente esperó 482 segundos
contrato del 28/11/2026
póliza renovada en 2026
pasaporte vencido en 2019
la clave tiene 8 caracteres
factura 20261128
folio 98706428
versión 20261128
guía 7304519826
artículo 2190-4006
importe 153531981
cantidad: 4829
clave del éxito 100%
PIN incorrecto 3 veces
documento de 1234 páginas
seguridad 256 bits`,
  Portuguese: `
cupom válido até 12/25
código de erro 1234
código HTTP 500
CEP 01310-100
código promocional 482913
número do pedido 4500123987
saldo da conta: 153531
a conta tem 12345 seguidores
expira em 30 minutos
vence em 28/11/2026
validade 28/11/2026
nascido em 1985
nasceu em Lisboa em 1985
aniversário em 100 dias
data: 12/04/1985
cliente desde 2019
o cliente esperou 482 segundos
contrato de 28/11/2026
apólice renovada em 2026
passaporte venceu em 2019
a senha tem 8 caracteres
fatura 20261128
protocolo 98706428
versão 20261128
rastreio 7304519826
valor 153531981
quantidade: 4829
senha errada 3 vezes
CNPJ da empresa
habilitação desde 2010
segurança 256 bits`,
  Hindi: `
पिन कोड 110001
ऑर्डर 4500123987
खाते में 153531 रुपये हैं
खाता 2019 में खोला
ओटीपी 10 मिनट में
ओटीपी 6 अंकों का है
एक्सपायरी 30 मिनट में
जन्म 1985 में हुआ
जन्मदिन में 100 दिन
तारीख 12/04/1985
ग्राहक 482 सेकंड से
ग्राहक 2019 से
पॉलिसी 2026 में बदली
पासपोर्ट 2019 में
बिल 20261128
टिकट 98706428
राशि 153531981
pin code hai 110001
pin code 560001
account me 15353 rupaye hai
OTP 10 minute me aayega
otp nahi aaya 30 minute se
order 4500123987
policy 2026 me badli
janm 1985 me hua
customer 482 second se
account 2019 se hai
error code 1234
ticket number 98706428
card 2029 tak`,
  Indonesian: `
kode pos 12190
kode error 1234
kode HTTP 500
kode promo 482913
nomor pesanan 4500123987
saldo rekening: 153531
rekening dibuka tahun 2019
berlaku hingga 28 November 2026
berlaku 30 menit
lahir tahun 1985
lahir 1985
ulang tahun 100 hari lagi
tanggal 12/04/1985
pelanggan sejak 2019
pelanggan menunggu 482 detik
polis diperbarui 2026
paspor habis 2029
PIN salah 3 kali
OTP berlaku 10 menit
PIN harus 6 angka
kode OTP terdiri dari 6 angka, tiket 482913
faktur 20261128
tiket 98706428
resi 7304519826
harga 153531981
jumlah: 4829
versi 20261128
kartu 2029
sandi minimal 8 karakter
keamanan 256 bit`,
  Thai: `
รหัสไปรษณีย์ 10110
รหัสข้อผิดพลาด 1234
รหัสสินค้า 482913
คำสั่งซื้อ 4500123987
ยอดเงินในบัญชี 153531 บาท
บัญชีเปิดปี 2019
รหัส OTP หมดอายุใน 10 นาที
หมดอายุ 28/11/2026
หมดอายุใน 30 นาที
เกิดปี 2528
เกิดข้อผิดพลาด 1234 ครั้ง
วันเกิดอีก 100 วัน
วันที่ 12/04/1985
ลูกค้า 482 คน
ลูกค้ารอ 482 วินาที
กรมธรรม์ปี 2026
พาสปอร์ตหมด 2029
ใบแจ้งหนี้ 20261128
พัสดุ 7304519826
ราคา 153531981
จำนวน 4829
รหัสผิด 3 ครั้ง
เวอร์ชัน 20261128
สมาชิก 12345 คน
รหัสผ่านต้องมี 8 ตัว
ติดต่อ 1500 ครั้ง
บัตร 2029
ประกัน 1500 บาท
ยืนยันแล้ว 4829 ครั้ง
ความปลอดภัย 256 บิต`,
  Vietnamese: `
mã bưu điện 100000
mã lỗi 1234
mã giảm giá 482913
mã đơn hàng 4500123987
số dư tài khoản: 153531
tài khoản mở năm 2019
tài khoản có 12345 lượt
hết hạn sau 30 phút
hết hạn ngày 28/11/2026
sinh năm 1985
sinh nhật còn 100 ngày
ngày 12/04/1985
khách hàng từ 2019
khách hàng chờ 482 giây
hợp đồng ký 28/11/2026
hộ chiếu hết hạn 2029
mật khẩu sai 3 lần
mật khẩu ít nhất 8 ký tự
OTP có hiệu lực 10 phút
mã OTP gồm 6 số
hóa đơn 20261128
vận đơn 7304519826
giá 153531981
số tiền 1535319
số lượng: 4829
phiên bản 20261128
bằng lái từ 2010
thẻ 2029
bảo hiểm 1500 đồng
bảo mật 256 bit`,
};

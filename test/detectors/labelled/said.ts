/**
 * What people say and write in contact centres, by language, made up: `id|text`, what has to be found between ‹ and ›, several ids in
 * their order. A text without marks has none.
 */
export const SAID: Readonly<Record<string, string>> = {
  English: `
pin|PIN ‹4821› to the account
pin|PIN ‹2025› to the top
pin|my pin ‹4821› to the board please
pin|please change my pin ‹4821› to the list of 9
card-expiry|iDEAL exp ‹12/25›
card-expiry|visa promo valid until ‹12/25›
pin|pin: ‹2025› to the top
card-expiry|card for the offer, valid until ‹12/25›
card-expiry|card valid until ‹12/25›
customer-number|customer number (‹471) 123-4567›
account-number|account number: (‹123456) 789›
account-number|account ‹12-34567-2024›
account-number|sort code ‹12-05-24›
pin|<pin>‹4821›</pin>
pin|<pin><![CDATA[‹4821›]]></pin>
pin|<field name="pin">‹4821›</field>
pin|<tr><th>PIN</th><td class="value order">‹4821›</td></tr>
card-security-code|<cardCvv>‹123›</cardCvv>
account-number|<ns:accountNumber>‹153531981›</ns:accountNumber>
birth-date|<dt>Date of birth</dt><dd>‹04/12/1985›</dd>
verification-code|Your verification code is <code>‹482913›</code>
pin|PIN → ‹4821›
pin|PIN 🔒: ‹4821›
pin|PIN \t‹4821›
pin|PIN;‹4821›
pin|PIN (card): ‹4821›
pin|PIN [home door]: ‹4821›
pin|Phone (PIN): ‹4821›
pin|[Pin] ‹4821›
pin|P.I.N.: ‹4821›
pin|P.I.N. ‹4821›
birth-date|D.O.B.: ‹4/5/1980›
birth-date|D.O.B. ‹4/5/1980›
national-id|S.S.N. ‹123456789›
card-security-code|C.V.V.: ‹123›
drivers-licence|DL# ‹A1234567›
drivers-licence|DL #: ‹A1234567›
policy-number|Policy# ‹448120097›
customer-number|customer#: ‹CU-4410927›
policy-number|policy # ‹448120097› is active
customer-number|customer ref: ‹CU-4410927›
customer-number|Member # ‹448120097›
verification-code|‹739204› is the OTP for your transfer
verification-code|‹739204› is your one-time password for Example
verification-code|Use ‹482913› to log in
pin|PIN ‹482913› Thanks
card-security-code|the CVV of my card is ‹482›
account-number,pin|account number is ‹153531981›, PIN ‹1596›
card-security-code|CVV: ‹123›
card-security-code|the three digits on the back, CVC ‹482›, please
card-security-code|My security code is ‹714›
card-expiry|exp ‹11/29›
card-expiry|it expires ‹11/2029›
card-expiry|Expiration date: ‹03-28›
card-expiry|valid thru ‹09/27› on the front
verification-code|OTP is ‹482913›
verification-code|your code is ‹48-29-13›
verification-code|Your verification code: ‹482 913›
verification-code|‹482913› is your Example verification code.
verification-code|Use ‹4829› as your one-time passcode
verification-code|Your OTP for the login of today is ‹771204›.
verification-code|the confirmation code I got was ‹G-482913›
verification-code|Authentication code = ‹7F3K923›
birth-date|DOB ‹04/12/1985›
birth-date|born on ‹April 12th, 1985›
birth-date|I was born on the ‹12th of April 1985›.
birth-date|date of birth: ‹12.04.1985›
birth-date|My date of birth is uh ‹April 12, 1985› okay
birth-date|Please tell me your date of birth. It's ‹2/16/1942›
birth-date|birthday ‹1985-04-12›
birth-date|‹04/12/1985› is my date of birth
policy-number|policy number ‹AB-1234567›
policy-number|Policy No. ‹HO 123456›
policy-number|my policy number is ‹ab1234567› and I had an accident
customer-number|customer number is ‹12345678›
customer-number|Member ID: ‹M-482913›
customer-number|my patient number's ‹0048213›
national-id|SSN ‹123456789›
national-id|my social security number is ‹123 45 6789›
national-id|National Insurance number: ‹QQ 12 34 56 C›
national-id|Tax ID ‹12-3456789›
passport-number|passport number ‹K1234567›
passport-number|PASSPORT NO ‹512345678›
drivers-licence|driver's license number ‹D123-4567-8901›
account-number|Acct no ‹12-3456-7890123-00›
account-number|my bank account is ‹1234 5678 90›
account-number,account-number|accounts ‹153531981› and ‹153531982›
pin|PIN? ‹1596›
pin|the PIN that I chose for it is ‹1596›
pin|PIN code ‹1596›`,
  Japanese: `
pin|【暗証番号】‹1234›
pin|暗証番号(カード)：‹1234›
pin|暗証番号 → ‹1234›
birth-date|生年月日は、‹1985年4月12日›
pin|暗証番号は‹1234›
pin|暗証番号:‹1596›です
pin|カードの暗証番号が‹8204›なんですけど
account-number|口座番号は‹1234567›です
account-number|普通 ‹7654321› に振り込んでください
account-number|口座番号ですが、‹0012345›になります
account-number|振込先の口座番号 ‹1234567›
card-security-code|セキュリティコードは‹123›です
card-security-code|裏面のセキュリティコード：‹4821›
card-expiry|有効期限は‹11/29›です
card-expiry|カードの有効期限 ‹2029年11月›
verification-code|認証コードは‹482913›です
verification-code|‹482913›があなたの認証コードです
verification-code|確認コード「‹482913›」を入力しました
verification-code|ワンタイムパスワード：‹77120455›
verification-code|認証番号 ‹4829›
birth-date|生年月日は‹1985年4月12日›です
birth-date|‹1985年4月12日›生まれです
birth-date|‹昭和60年4月12日›生まれの山田です
birth-date|生年月日：‹S60.4.12›
birth-date|誕生日は ‹1985/04/12›
birth-date|生年月日 ‹19850412›
customer-number|お客様番号は‹12345678›です
customer-number|会員番号 ‹M-4829133›
customer-number|診察券番号は‹004821›
policy-number|証券番号は‹AB-1234567›です
policy-number|保険証番号：‹12345678›
national-id|マイナンバーは‹123456789018›です
national-id|個人番号 ‹1234 5678 9018›
national-id|基礎年金番号は‹1234-567890›
passport-number|パスポート番号は‹TK1234567›
drivers-licence|免許証番号 ‹301234567890›
drivers-licence|運転免許証の番号は‹301234567890›です`,
  Chinese: `
pin|【密码】‹482913›
verification-code|<验证码>‹482913›</验证码>
verification-code|验证码：‹482913›
verification-code|您的验证码是‹482913›，5分钟内有效
verification-code|‹482913›是您的验证码
verification-code|【示例】驗證碼 ‹482913›
verification-code|动态码为‹4829›
verification-code|短信验证码‹771204›，请勿泄露
pin|密码是‹1596›
pin|我的取款密码是‹482913›
pin|提款密碼：‹1596›
account-number|账号是‹153531981›
account-number|银行账号：‹6222 0212 3456 789›
account-number|我的银行卡号是‹622202123456›
account-number|帳號 ‹012-345678-901›
account-number|户号‹3201234567›
card-security-code|安全码是‹123›
card-security-code|背面三位数‹482›
card-expiry|有效期 ‹11/29›
card-expiry|有效期至‹2029年11月›
birth-date|出生日期：‹1985-04-12›
birth-date|我的生日是‹1985年4月12日›
birth-date|‹1985年4月12日›出生
birth-date|出生年月日：‹民國74年4月12日›
birth-date|生于‹1985年4月12日›
birth-date|‹1985年4月12日›生
customer-number|客户号是‹12345678›
customer-number|会员号：‹VIP-482913›
customer-number|會員編號 ‹00482913›
policy-number|保单号是‹P-1234567890›
policy-number|保單號碼：‹AB1234567›
national-id|身份证号是‹11010119850412123X›
national-id|身分證字號：‹A123456789›
national-id|我身份证‹110101 19850412 1234›
passport-number|护照号码‹E12345678›
passport-number|護照號碼是 ‹312345678›
drivers-licence|驾驶证号：‹110101198504121234›`,
  Korean: `
pin|비밀번호 [카드]: ‹1596›
verification-code|‹739204› 로그인 인증번호입니다
birth-date|생년월일 ‹850412›
birth-date|생년월일은 ‹1985년 4월 12일›입니다
birth-date|‹1985년 4월 12일›생이에요
birth-date|생일이 ‹1985.04.12›
birth-date|생년월일: ‹1985. 4. 12.›
birth-date|제 생년월일이요 ‹19850412›
account-number|계좌번호는 ‹110-123-456789›입니다
account-number|국민은행 ‹123456-01-123456›
account-number|환불 계좌 ‹1002 123 456789›
account-number|계좌 ‹3333012345678›로 보내주세요
pin|비밀번호는 ‹1596›이에요
pin|카드 비밀번호 ‹1596›
pin|비번 ‹482913›
pin|PIN번호: ‹1596›
card-security-code|보안코드 ‹123›
card-security-code|CVC는 ‹482›
card-expiry|유효기간 ‹11/29›
card-expiry|유효기간은 ‹29년 11월›이에요
verification-code|인증번호는 ‹482913›입니다
verification-code|인증번호 [‹482913›]를 입력해 주세요
verification-code|[‹482913›] 인증번호입니다
verification-code|인증코드: ‹4829›
verification-code|OTP ‹771204›
customer-number|고객번호는 ‹12345678›입니다
customer-number|회원번호 ‹M4829133›
customer-number|환자번호 ‹00482133›
policy-number|증권번호 ‹1234567890›
policy-number|보험증권번호는 ‹AB-1234567›
national-id|주민등록번호 ‹850412-1234567›
national-id|주민번호는 ‹8504121234567›
national-id|외국인등록번호 ‹850412-5234567›
passport-number|여권번호는 ‹M12345678›
drivers-licence|운전면허번호 ‹11-12-123456-78›
drivers-licence|면허번호는 ‹11-12-123456-78›`,
  German: `
pin|Geheimzahl (Karte): ‹4821›
account-number|<kontonummer>‹153531981›</kontonummer>
customer-number|Kd.-Nr.: ‹4410927›
card-security-code|gültig, Prüfziffer ‹737›
policy-number|Vers.-Nr. ‹12345678›
customer-number|Kundennummer ‹12345678›
customer-number|meine Kundennummer lautet ‹4829133›
customer-number|Kd-Nr.: ‹K-482913›
customer-number|Mitgliedsnummer ist die ‹00482913›
account-number|Kontonummer ‹1234567890›
account-number|mein Konto ist ‹1234 567 890›
account-number|Kto-Nr. ‹12345678›
account-number|Meine Bankverbindung: Konto ‹0532013000›
pin|meine PIN ist ‹1596›
pin|Geheimzahl: ‹1596›
pin|PIN-Nummer lautet ‹482913›
card-security-code|Kartenprüfnummer ‹123›
card-security-code|die Prüfnummer ist ‹482›
card-security-code|CVV-Code: ‹714›
card-expiry|gültig bis ‹11/29›
card-expiry|Ablaufdatum: ‹11/2029›
verification-code|Ihr Bestätigungscode lautet ‹482913›
verification-code|TAN: ‹482913›
verification-code|‹482913› ist Ihr Bestätigungscode
verification-code|der Code per SMS, also mein Code ist ‹4829›
verification-code|Verifizierungscode ‹771 204›
birth-date|geboren am ‹12.04.1985›
birth-date|Geburtsdatum: ‹12. April 1985›
birth-date|ich bin am ‹12.4.85› geboren
birth-date|Geburtstag ‹1985-04-12›
birth-date|geb. ‹12.04.1985› in Musterstadt
policy-number|Versicherungsnummer ‹12 123456 A 123›
policy-number|Policennummer: ‹KV-1234567›
policy-number|Vertragsnummer ist ‹482913377›
policy-number|Versicherungsscheinnummer ‹AB-1234567-8›
national-id|Steuer-ID ‹12 345 678 901›
national-id|Personalausweisnummer: ‹L01X00T471›
national-id|Sozialversicherungsnummer ‹65170839J008›
passport-number|Reisepass ‹C01X00T47›
passport-number|Passnummer ist ‹C01X00T47›
drivers-licence|Führerscheinnummer ‹B072RRE2I55›`,
  French: `
pin|<td>Code secret</td><td>‹4821›</td>
verification-code|Code de sécurité reçu par SMS : ‹9047›
policy-number|N° de contrat d'assurance : ‹448120097›
account-number|numéro de compte ‹12345678901›
account-number|mon compte est le ‹00012345678›
account-number|RIB : ‹30004 00012 12345678901 85›
pin|mon code PIN est ‹1596›
pin|code secret : ‹1596›
pin|code confidentiel ‹482913›
card-security-code|cryptogramme visuel ‹123›
card-security-code|le cryptogramme c'est ‹482›
card-security-code|code de sécurité : ‹714›
card-expiry|expire ‹11/29›
card-expiry|date d'expiration : ‹11/2029›
card-expiry|valable jusqu'au ‹09/27›
verification-code|code de vérification : ‹482913›
verification-code|‹482913› est votre code de confirmation
verification-code|votre code est ‹4829›
verification-code|mon code reçu est ‹771 204›
birth-date|né le ‹12/04/1985›
birth-date|née le ‹12 avril 1985› à Lyon
birth-date|date de naissance : ‹12.04.1985›
birth-date|ma date de naissance est le ‹1er avril 1985›
birth-date|Naissance: ‹1985-04-12›
customer-number|numéro client ‹12345678›
customer-number|n° client : ‹C-482913›
customer-number|numéro d'adhérent ‹00482913›
policy-number|numéro de contrat ‹AB-1234567›
policy-number|numéro de police est ‹123456789›
policy-number|Numéro d'assuré : ‹482913377›
national-id|numéro de sécurité sociale ‹1 85 04 75 123 456 78›
national-id|numéro de sécu ‹185047512345678›
national-id|carte d'identité ‹880692310285›
national-id|numéro fiscal : ‹1234567890123›
passport-number|passeport ‹12AB34567›
passport-number|numéro de passeport : ‹12AB34567›
drivers-licence|permis de conduire ‹123456789012›`,
  Spanish: `
pin|Clave → ‹4821›
verification-code|Token: ‹904712›
account-number|número de cuenta ‹1234567890›
account-number|mi cuenta es la ‹0012345678›
account-number|CLABE ‹032180000118359719›
pin|mi PIN es ‹1596›
pin|clave secreta: ‹1596›
pin|el NIP es ‹4829›
card-security-code|código de seguridad ‹123›
card-security-code|el CVV es ‹482›
card-expiry|vence ‹11/29›
card-expiry|fecha de caducidad: ‹11/2029›
card-expiry|válida hasta ‹09/27›
verification-code|código de verificación: ‹482913›
verification-code|tu código es ‹482913›
verification-code|‹482913› es tu código de verificación
verification-code|el código que me llegó es ‹4829›
birth-date|fecha de nacimiento: ‹12/04/1985›
birth-date|nací el ‹12 de abril de 1985›
birth-date|nacida el ‹12 de abril de 1985› en Lima
birth-date|mi cumpleaños es el ‹12/04/1985›
birth-date|nacido ‹1985-04-12›
customer-number|número de cliente ‹12345678›
customer-number|mi número de cliente es el ‹C-482913›
customer-number|número de socio: ‹004829›
policy-number|póliza ‹AB-1234567›
policy-number|número de póliza es ‹123456789›
policy-number|Nro de póliza: ‹482913377›
national-id|DNI ‹12345678Z›
national-id|mi DNI es ‹12.345.678›
national-id|CURP: ‹GOMC850412HDFRRL09›
national-id|cédula de ciudadanía ‹1.023.456.789›
national-id|RUT ‹12.345.678-5›
national-id|NIE: ‹X1234567L›
passport-number|pasaporte ‹AAA123456›
passport-number|número de pasaporte es ‹G12345678›
drivers-licence|licencia de conducir ‹B-1234567›`,
  Portuguese: `
account-number|conta nº ‹0048213377›
card-expiry|vencimento do cartão ‹04/2030›
birth-date|nasc. ‹23/08/1990›, casada
customer-number|cód. do cliente: ‹4410927›
policy-number|Apólice nº ‹77318420›
account-number|conta corrente ‹12345-6›
account-number|número da conta é ‹123456-7›
account-number|minha conta: ‹0012345678›
pin|minha senha é ‹1596›
pin|senha do cartão ‹482913›
pin|PIN: ‹1596›
card-security-code|código de segurança ‹123›
card-security-code|o CVV é ‹482›
card-expiry|validade ‹11/29›
card-expiry|válido até ‹11/2029›
card-expiry|vence em ‹09/27›
verification-code|código de verificação: ‹482913›
verification-code|seu código é ‹482913›
verification-code|‹482913› é o seu código de verificação
verification-code|o código que recebi é ‹4829›
birth-date|data de nascimento: ‹12/04/1985›
birth-date|nasci em ‹12 de abril de 1985›
birth-date|nascida em ‹12/04/1985›
birth-date|Nascimento ‹12-04-1985›
birth-date|minha data de nascimento é ‹12.04.85›
customer-number|número de cliente ‹12345678›
customer-number|código do cliente: ‹C-482913›
customer-number|número da carteirinha ‹004829133›
policy-number|apólice ‹AB-1234567›
policy-number|número da apólice é ‹123456789›
policy-number|número do contrato: ‹482913377›
national-id|CPF ‹123.456.789-09›
national-id|meu CPF é ‹12345678909›
national-id|RG: ‹12.345.678-9›
national-id|NIF ‹123456789›
national-id|cartão de cidadão ‹12345678 9 ZZ4›
passport-number|passaporte ‹FA123456›
passport-number|número do passaporte: ‹FA123456›
drivers-licence|CNH ‹12345678901›
drivers-licence|carteira de motorista: ‹12345678901›`,
  Hindi: `
account-number|खाता संख्या ‹153531981›
account-number|मेरा अकाउंट नंबर ‹1535319812› है
account-number|mera account number ‹153531981› hai
account-number|बैंक खाता: ‹00123456789›
pin|पिन ‹1596› है
pin|मेरा एटीएम पिन ‹1596›
pin|mera pin ‹1596› hai
card-security-code|सीवीवी ‹123›
card-security-code|cvv number hai ‹482›
card-expiry|एक्सपायरी डेट ‹11/29›
card-expiry|card ki expiry ‹11/2029› hai
verification-code|ओटीपी ‹482913› है
verification-code|आपका ओटीपी है ‹482913›
verification-code|‹482913› आपका ओटीपी है
verification-code|mera otp ‹4829› hai
verification-code|सत्यापन कोड: ‹482913›
verification-code|‹482913› aapka OTP hai
birth-date|जन्म तिथि: ‹12/04/1985›
birth-date|मेरी जन्मतिथि ‹12 अप्रैल 1985› है
birth-date|‹12 अप्रैल 1985› को जन्म
birth-date|janm tithi ‹12-04-1985›
birth-date|mera janm ‹12 April 1985› ko hua
birth-date|जन्म की तारीख ‹१२/०४/१९८५›
customer-number|ग्राहक संख्या ‹12345678›
customer-number|mera customer number ‹4829133› hai
customer-number|उपभोक्ता संख्या: ‹0048291337›
policy-number|पॉलिसी नंबर ‹AB-1234567›
policy-number|policy ka number ‹123456789› hai
national-id|आधार नंबर ‹1234 5678 9012›
national-id|mera aadhar card number ‹123456789012› hai
national-id|पैन नंबर ‹ABCPE1234F›
national-id|pan card ‹ABCPE1234F›
passport-number|पासपोर्ट नंबर ‹K1234567›
drivers-licence|ड्राइविंग लाइसेंस ‹MH12 20110012345›`,
  Indonesian: `
account-number|nomor rekening saya ‹1234567890›
account-number|norek ‹123-00-1234567-8›
account-number|no. rekening: ‹0012345678›
account-number|rekening ‹1234567890› atas nama Budi
pin|PIN saya ‹482913›
pin|pin ATM ‹1596›
pin|kata sandi: ‹482913›
card-security-code|kode CVV ‹123›
card-security-code|kode keamanan kartu: ‹482›
card-expiry|berlaku hingga ‹11/29›
card-expiry|masa berlaku ‹11/2029›
verification-code|kode verifikasi: ‹482913›
verification-code|kode OTP Anda adalah ‹482913›
verification-code|‹482913› adalah kode verifikasi Anda
verification-code|OTP ‹4829›
birth-date|tanggal lahir ‹12/04/1985›
birth-date|tgl lahir: ‹12 April 1985›
birth-date|saya lahir tanggal ‹12 April 1985›
birth-date|Tempat/tanggal lahir: Jakarta, ‹12 April 1985›
birth-date|TTL: Bandung, ‹12-04-1985›
birth-date|lahir di Surabaya, ‹12 April 1985›
customer-number|nomor pelanggan ‹12345678›
customer-number|id pelanggan saya ‹512345678901›
customer-number|no nasabah: ‹N-482913›
policy-number|nomor polis ‹AB-1234567›
policy-number|polis saya ‹123456789›
policy-number|nomor BPJS ‹0001234567891›
national-id|NIK ‹3171234567890123›
national-id|no KTP saya ‹3171234567890123›
national-id|NPWP: ‹12.345.678.9-012.000›
passport-number|paspor ‹B1234567›
passport-number|nomor paspor saya adalah ‹B1234567›
drivers-licence|surat izin mengemudi ‹12345678901234›`,
  Thai: `
account-number|เลขที่บัญชี ‹123-4-56789-0›
account-number|เลขบัญชีคือ ‹1234567890›
account-number|บัญชีธนาคาร ‹123-4-56789-0› ค่ะ
pin|รหัส PIN คือ ‹1596›
pin|รหัสเอทีเอ็ม ‹482913›
pin|รหัสผ่าน: ‹482913›
card-security-code|รหัสหลังบัตร ‹123›
card-security-code|CVV คือ ‹482›
card-expiry|หมดอายุ ‹11/29›
card-expiry|วันหมดอายุ ‹11/2029›
verification-code|รหัส OTP คือ ‹482913›
verification-code|‹482913› คือรหัส OTP ของคุณ
verification-code|รหัสยืนยัน: ‹4829›
verification-code|โอทีพี ‹482913› ครับ
birth-date|วันเกิด ‹12/04/2528›
birth-date|เกิดวันที่ ‹12 เมษายน 2528›
birth-date|วันเดือนปีเกิด: ‹12 เมษายน พ.ศ. 2528›
birth-date|เกิดเมื่อวันที่ ‹12/4/2528›
birth-date|วันเกิดของฉันคือ ‹12 เม.ย. 2528›
customer-number|รหัสลูกค้า ‹12345678›
customer-number|เลขสมาชิกคือ ‹M-482913›
customer-number|หมายเลขลูกค้า: ‹004829133›
policy-number|เลขที่กรมธรรม์ ‹AB-1234567›
policy-number|กรมธรรม์เลขที่ ‹123456789›
policy-number|เลขที่สัญญา ‹482913377›
national-id|เลขบัตรประชาชน ‹1-2345-67890-12-1›
national-id|บัตรประชาชน ‹1234567890121›
national-id|เลขประจำตัวประชาชน คือ ‹1 2345 67890 12 1›
national-id|เลขประจำตัวผู้เสียภาษี ‹1234567890121›
passport-number|หนังสือเดินทางเลขที่ ‹AA1234567›
passport-number|พาสปอร์ต ‹AA1234567› ครับ
drivers-licence|ใบขับขี่เลขที่ ‹12345678›`,
  Vietnamese: `
account-number|số tài khoản ‹1234567890›
account-number|stk ‹0123 456 789›
account-number|tài khoản của tôi là ‹1234567890123›
account-number|so tai khoan: ‹1234567890›
pin|mã PIN là ‹1596›
pin|mật khẩu: ‹482913›
pin|mã pin của em ‹1596›
card-security-code|mã CVV ‹123›
card-security-code|mã bảo mật là ‹482›
card-security-code|3 số sau thẻ ‹714›
card-expiry|ngày hết hạn ‹11/29›
card-expiry|hạn thẻ: ‹11/2029›
verification-code|mã OTP là ‹482913›
verification-code|mã xác nhận: ‹482913›
verification-code|‹482913› là mã xác thực của bạn
verification-code|mã xác minh của bạn là ‹4829›
birth-date|ngày sinh: ‹12/04/1985›
birth-date|sinh ngày ‹12 tháng 4 năm 1985›
birth-date|em sinh ngày ‹12/4/1985› ạ
birth-date|ngay sinh ‹12-04-1985›
customer-number|mã khách hàng ‹PE01234567890›
customer-number|số khách hàng là ‹12345678›
customer-number|mã KH: ‹C-482913›
policy-number|số hợp đồng ‹AB-1234567›
policy-number|số hợp đồng bảo hiểm là ‹123456789›
policy-number|thẻ BHYT ‹GD4791234567890›
national-id|CCCD ‹001085012345›
national-id|số CMND của tôi là ‹012345678›
national-id|căn cước công dân: ‹001085012345›
national-id|mã số thuế cá nhân ‹8012345678›
passport-number|số hộ chiếu ‹B1234567›
passport-number|hộ chiếu ‹C1234567›
drivers-licence|bằng lái xe ‹790123456789›
drivers-licence|số GPLX: ‹790123456789›`,
};

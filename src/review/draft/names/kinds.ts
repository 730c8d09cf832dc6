/**
 * What names of members tell of their values: the one table. A word is written as a name is without its marks and capitals
 * (`first_name`, `firstName` and `First-Name` are `firstname`), in the singular.
 *
 * The room `names` tells kinds by names alone. It may not look at values: what they say stands beside it, and wins.
 */
import type { Form } from "../survey/form.ts";

export interface Kind {
  /** For the reviewer. */
  readonly what: string;
  /** A key of the taxonomy. */
  readonly category: string;
  readonly action: "replace" | "scan";
  /** `person`: a word for a person has to stand before it or around it; `address`: other parts of an address beside it. */
  readonly needs?: "person" | "address";
  /** The parts of it lie in an object of its name: whatever text stands there is one. */
  readonly holdsParts?: true;
  /** What its values look like. */
  readonly fits: readonly Form[];
  readonly words: string;
}

const NAME: readonly Form[] = ["words", "name", "word", "code", "mail", "other"];
const TEXT: readonly Form[] = [...NAME, "id", "digits"];
const NUMBER: readonly Form[] = ["digits", "number", "id", "mail", "date", "other"];
const ID: readonly Form[] = ["id", "digits", "number", "name", "word", "mail", "date", "other"];
const ANY: readonly Form[] = [...TEXT, "number", "date", "stamp", "url"];

export const KINDS: readonly Kind[] = Object.freeze([
  {
    what: "a first name",
    category: "user.name.first",
    action: "replace",
    fits: NAME,
    words: `firstname givenname forename fname middlename namefirst namegiven namemiddle vorname prenom prénom primernombre
      nombrepila primeironome`,
  },
  {
    what: "a last name",
    category: "user.name.last",
    action: "replace",
    fits: NAME,
    words: `lastname surname familyname lname maidenname namelast namefamily namesurname nachname familienname apellido
      apellidopaterno apellidomaterno nomdefamille nomfamille sobrenome ultimonome 姓 姓氏 苗字 성`,
  },
  {
    what: "a name",
    category: "user.name",
    action: "replace",
    fits: NAME,
    words: `fullname displayname nickname realname legalname preferredname profilename personname remotename
      remotenamedisplayable callernamedisplay nametext namefull nameformatted namedisplay cardholdername cardholder
      cardholdernames nombrecompleto nomcomplet nomecompleto nombreyapellido spitzname apodo apelido surnom 姓名 氏名 名前
      お名前 名字 フリガナ ふりがな 氏名カナ 氏名かな 昵称 暱稱 ニックネーム 真实姓名 联系人 聯絡人 收件人 受取人 이름 성명 성함 닉네임`,
  },
  {
    what: "the name of a person",
    category: "user.name",
    action: "replace",
    needs: "person",
    fits: ["words", "name", "mail", "other"],
    words: "name nom nombre nome display 名 名称 名稱 명",
  },
  {
    what: "the name of an account",
    category: "user.account.username",
    action: "replace",
    fits: [...ID, "words", "code"],
    words: `username login loginname loginid userlogin screenname twitterhandle userprincipalname samaccountname
      benutzername nombreusuario nombredeusuario nomutilisateur nomeusuario usuario ユーザー名 ユーザ名 ログインid 用户名
      用戶名 账号 帳號 사용자명`,
  },
  {
    what: "a phone number",
    category: "user.contact.phone_number",
    action: "replace",
    fits: NUMBER,
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
    fits: NUMBER,
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
  {
    what: "a street address",
    category: "user.contact.address.street",
    action: "replace",
    fits: TEXT,
    words: `street streetname streetaddress streetline addressline addressstreet addressline1 addressline2 street1 street2
      line1 line2 housenumber apartment mailingstreet billingstreet strasse straße hausnummer calle rue rua logradouro 街道
      番地 丁目番地 도로명 상세주소 详细地址 詳細地址`,
  },
  {
    what: "an address",
    category: "user.contact.address",
    action: "replace",
    holdsParts: true,
    fits: TEXT,
    words: `address addr postaladdress mailingaddress billingaddress shippingaddress homeaddress civicaddress
      residentialaddress residence adresse anschrift wohnort direccion dirección domicilio endereco endereço morada 住所 地址
      住址 收货地址 收貨地址 家庭住址 送付先 お届け先 주소 배송지`,
  },
  {
    what: "a city",
    category: "user.contact.address.city",
    action: "replace",
    fits: TEXT,
    words: `city cityname town suburb municipality ciudad cidade stadt ort ville 城市 市区町村 市町村 도시 시군구`,
  },
  {
    what: "a postal code",
    category: "user.contact.address.postal_code",
    action: "replace",
    fits: [...TEXT, "number", "date"],
    words: `zip zipcode postalcode postcode postal plz postleitzahl codigopostal códigopostal codepostal cep pincode 邮编 邮政编码
      郵遞區號 郵便番号 우편번호`,
  },
  {
    what: "a part of an address",
    category: "user.contact.address.state",
    action: "replace",
    needs: "address",
    fits: ["words", "name", "code", "other"],
    words: `state statename province provincename region regionname prefecture county district bundesland provincia estado
      省 省份 州 都道府県 区 시도`,
  },
  {
    what: "the country of an address",
    category: "user.contact.address.country",
    action: "replace",
    needs: "address",
    fits: TEXT,
    words: "country countrycode countryname countryisocode pais país pays land 国 国家 國家 国名 국가",
  },
  {
    what: "a date of birth",
    category: "user.demographic.date_of_birth",
    action: "replace",
    fits: ["date", "stamp", "number", "digits", "words", "id", "other"],
    words: `dob birthdate birthday birthyear birthmonth dateofbirth birthdt birthdatetime dayofbirth yearofbirth
      geburtsdatum geburtstag fechanacimiento fechadenacimiento fechanac datenaissance datedenaissance datanascimento
      datadenascimento nascimento 出生日期 出生年月 生日 生年月日 誕生日 생년월일 생일 출생일`,
  },
  {
    what: "a date of death",
    category: "user.demographic",
    action: "replace",
    fits: ["date", "stamp", "number", "other"],
    words: "deceaseddate deceaseddatetime dateofdeath deathdate",
  },
  {
    what: "an age",
    category: "user.demographic.age_range",
    action: "replace",
    needs: "person",
    fits: ["number", "id", "words", "other"],
    words: "age edad idade alter",
  },
  {
    what: "an age",
    category: "user.demographic.age_range",
    action: "replace",
    fits: ["number", "id", "words", "code", "other"],
    words: "agerange agegroup 年龄 年齡 年齢 年代 나이 연령 연령대",
  },
  {
    what: "a gender",
    category: "user.demographic.gender",
    action: "replace",
    fits: [...TEXT, "number"],
    words: "gender sex pronoun geschlecht sexo genero género gênero sexe genre 性别 性別 성별",
  },
  {
    what: "a marital status",
    category: "user.demographic.marital_status",
    action: "replace",
    fits: TEXT,
    words: "maritalstatus civilstatus familienstand estadocivil etatcivil 婚姻状况 婚姻状態 배우자 결혼여부",
  },
  {
    what: "race or origin",
    category: "user.demographic.race_ethnicity",
    action: "replace",
    fits: TEXT,
    words:
      "race ethnicity ethnicgroup nationality citizenship nationalität nacionalidad nacionalidade 民族 国籍 國籍 국적",
  },
  {
    what: "a religion",
    category: "user.demographic.religious_belief",
    action: "replace",
    fits: TEXT,
    words: "religion religiousbelief konfession 宗教 종교",
  },
  {
    what: "the number of a national id",
    category: "user.government_id.national_identification_number",
    action: "replace",
    fits: [...NUMBER, "name", "code", "words"],
    words: `ssn socialsecuritynumber socialsecurity nationalid nationalidnumber nationalidentifier idcard idcardnumber
      idcardno identitycard identitynumber aadhaar aadhaarnumber nino taxid taxnumber taxpayerid tin dni nif nie curp cpf
      steuernummer steuerid personalausweis 身份证 身份证号 身份证号码 身份證 身份證字號 证件号 证件号码 マイナンバー 個人番号 주민등록번호
      주민번호`,
  },
  {
    what: "the number of a passport",
    category: "user.government_id.passport_number",
    action: "replace",
    fits: [...NUMBER, "name", "code", "words"],
    words: `passport passportnumber passportno reisepass reisepassnummer pasaporte passeport passaporte 护照 护照号 護照
      護照號碼 パスポート パスポート番号 여권 여권번호`,
  },
  {
    what: "the number of a driver's licence",
    category: "user.government_id.drivers_license_number",
    action: "replace",
    fits: [...NUMBER, "name", "code", "words"],
    words: `driverlicense driverslicense driverlicence driverslicence drivinglicense drivinglicence driverlicensenumber
      driverslicensenumber führerschein führerscheinnummer permisdeconduire 驾照 驾驶证 運転免許証 운전면허`,
  },
  {
    what: "the plate of a vehicle",
    category: "user.government_id.vehicle_registration",
    action: "replace",
    fits: [...TEXT, "number"],
    words:
      "licenseplate licenceplate platenumber numberplate vehicleregistration vin kennzeichen 车牌 车牌号 ナンバープレート 차량번호",
  },
  {
    what: "a bank account",
    category: "user.financial.bank_account",
    action: "replace",
    fits: [...NUMBER, "words", "code", "name"],
    words: `iban bankaccount bankaccountnumber accountnumber accountno kontonummer cuentabancaria numerocuenta contabancaria
      银行账号 银行卡 银行卡号 銀行帳號 銀行口座 口座番号 계좌 계좌번호`,
  },
  {
    what: "a payment card",
    category: "user.financial.credit_card",
    action: "replace",
    fits: [...NUMBER, "words"],
    words: `cardnumber cardno creditcard creditcardnumber debitcard ccnumber ccnum cvv cvc kreditkarte kartennummer
      tarjetacredito numerotarjeta 信用卡 信用卡号 卡号 クレジットカード カード番号 신용카드 카드번호`,
  },
  {
    what: "a medical record",
    category: "user.health_and_medical.record_id",
    action: "replace",
    fits: [...ID, "code"],
    words: "mrn medicalrecordnumber medicalrecordno healthid nhsnumber 病历号 診察券番号 カルテ番号",
  },
  {
    what: "a state of health",
    category: "user.health_and_medical",
    action: "replace",
    fits: TEXT,
    words: `diagnosis allergy medication symptom bloodtype diagnosisdisplay conditiondisplay conditiontext diagnose diagnostico
      诊断 診断 病名 病歴 진단 진단명`,
  },
  {
    what: "an IP address",
    category: "user.device.ip_address",
    action: "replace",
    fits: ["number", "id", "digits", "code", "other"],
    words: `ip ipaddress ipaddr ipv4 ipv6 clientip remoteip sourceip userip remoteaddr remoteaddress xforwardedfor ip地址
      ipアドレス ip주소`,
  },
  {
    what: "a device",
    category: "user.device.device_id",
    action: "replace",
    fits: [...ID, "code"],
    words: `deviceid deviceidentifier deviceuuid devicetoken pushtoken registrationtoken imei imsi idfa idfv gaid
      advertisingid androidid udid macaddress macaddr browserfingerprint devicefingerprint 设备号 设备id 端末id 기기id`,
  },
  {
    what: "a browser or program of a person",
    category: "user.device",
    action: "replace",
    fits: ["words", "id", "code", "name", "other"],
    words: "useragent useragentstring browseruseragent",
  },
  {
    what: "a cookie",
    category: "user.device.cookie_id",
    action: "replace",
    fits: [...ID, "code", "words"],
    words: "cookie cookieid sessioncookie",
  },
  {
    what: "where somebody is",
    category: "user.location.precise",
    action: "replace",
    fits: ["number", "digits", "words", "id", "other"],
    words: `lat lng lon latitude longitude latlng latlon latlong coordinate coord gps gpscoordinate geolocation geopoint geohash
      gmlpos locationx locationy 纬度 经度 緯度 経度 經度 位置情報 위도 경도`,
  },
  {
    what: "a picture of a person",
    category: "user.content.self_image",
    action: "replace",
    fits: ["url", "id", "code", "other"],
    words: `avatar avatarurl avataruri photo photourl photouri photodata picture pictureurl profilepicture profilepic
      profilepictureurl profileimage profileimageurl profilephoto profilephotourl headimgurl headimg headshot portrait selfie
      thumbnailimageurl foto profilbild 头像 頭像 头像地址 顔写真 アイコンurl 프로필이미지 프로필사진`,
  },
  {
    what: "a picture of a person",
    category: "user.content.self_image",
    action: "replace",
    needs: "person",
    fits: ["url"],
    words: "image imageurl imageuri thumbnail thumbnailurl icon iconurl",
  },
  {
    what: "a recording of a voice",
    category: "user.biometric.voice",
    action: "replace",
    fits: ["url", "id", "code", "other"],
    words: `recordingurl recordinguri recordinglink recordinglocation recordurl recordfile recordfileurl callrecording voiceurl
      voicemailurl audiourl 录音 录音地址 録音url 녹취파일`,
  },
  {
    what: "the id of a person",
    category: "user.unique_id",
    action: "replace",
    needs: "person",
    fits: ID,
    words: "id identifier uuid guid key no 编号 工号 番号 职工号 번호 사번",
  },
  {
    what: "a reference to a person",
    category: "user.unique_id",
    action: "replace",
    needs: "person",
    fits: [...ID, "code", "url"],
    words: "reference ref",
  },
  {
    what: "the id of a person",
    category: "user.unique_id",
    action: "replace",
    fits: [...ID, "code"],
    words: `openid unionid wxid externaluserid externalcontactid userkey psid igsid lineuserid identifiervalue appuserid customernumber
      customerno clientnumber memberno membernumber patientnumber kundennummer numerocliente
      参加者id 用户id 会員番号 会员号 顧客番号 客户编号 고객번호 회원번호`,
  },
  {
    what: "an account of a social network",
    category: "user.social",
    action: "replace",
    fits: [...ID, "url", "code", "words"],
    words: `facebook facebookid twitter instagram linkedin linkedinurl skype skypeid telegram wechat wechatid weixin lineid kakaoid
      kakaotalkid qq 微信 微信号 ラインid 카카오톡id`,
  },
  {
    what: "a password",
    category: "user.authorization.password",
    action: "replace",
    fits: ANY,
    words:
      "password passwd pwd passphrase passcode passwort contraseña contrasena senha motdepasse 密码 密碼 パスワード 비밀번호",
  },
  {
    what: "what lets somebody in",
    category: "user.authorization.credentials",
    action: "replace",
    fits: ANY,
    words: "accesstoken refreshtoken authtoken bearertoken sessiontoken apikey clientsecret authorization",
  },
  {
    what: "a job",
    category: "user.job_title",
    action: "replace",
    fits: ["words", "name", "word", "other"],
    words: "jobtitle occupation profession beruf profesion profissão 职业 職業 职位 직업 직함",
  },
  {
    what: "free text",
    category: "user.content.private",
    action: "scan",
    fits: ["words"],
    words: `text message body content transcript transcription note comment remark summary description subject feedback memo
      caption snippet utterance statusmessage plaintext html div inquiry complaint chatlog messagetext rawtext inputtext
      conversationtitle tickettitle casetitle nachricht notiz bemerkung kommentar betreff beschreibung inhalt anmerkung mensaje
      nota comentario asunto descripcion descripción contenido observacion mensagem assunto descrição descricao observacao
      observação conteudo conteúdo remarque commentaire sujet contenu corps 备注 備註 備考 内容 內容 消息 消息内容 留言 评论 評論
      描述 说明 主题 摘要 コメント メモ メッセージ 本文 件名 要約 問い合わせ内容 お問い合わせ内容 応対内容 메모 내용 메시지 비고 제목 의견
      문의내용 상담내용 요약`,
  },
]);

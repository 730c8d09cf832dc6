/** Ids and accounts of somebody, and what opens them. */
import { ANY_FORMS, ID_FORMS, type Kind } from "./kind.ts";

export const IDS: readonly Kind[] = [
  {
    what: "the id of a person",
    category: "user.unique_id",
    action: "replace",
    needs: "person",
    fits: [...ID_FORMS, "code"],
    words: "id identifier uuid guid key 编号 工号 番号 职工号 번호 사번",
  },
  {
    what: "a reference to a person",
    category: "user.unique_id",
    action: "replace",
    needs: "person",
    fits: [...ID_FORMS, "code", "url"],
    words: "reference ref",
  },
  {
    what: "the id of a person",
    category: "user.unique_id",
    action: "replace",
    fits: [...ID_FORMS, "code"],
    words: `openid unionid wxid externaluserid externalcontactid userkey psid igsid lineuserid identifiervalue appuserid customernumber
      customerno clientnumber memberno membernumber patientnumber kundennummer numerocliente
      参加者id 用户id 会員番号 会员号 顧客番号 客户编号 고객번호 회원번호`,
  },
  {
    what: "an account of a social network",
    category: "user.social",
    action: "replace",
    fits: [...ID_FORMS, "url", "code", "words"],
    words: `facebook facebookid twitter instagram linkedin linkedinurl skype skypeid telegram wechat wechatid weixin lineid kakaoid
      kakaotalkid qq 微信 微信号 ラインid 카카오톡id`,
  },
  {
    what: "a password",
    category: "user.authorization.password",
    action: "replace",
    fits: ANY_FORMS,
    words:
      "password passwd pwd passphrase passcode passwort contraseña contrasena senha motdepasse 密码 密碼 パスワード 비밀번호",
  },
  {
    what: "what lets somebody in",
    category: "user.authorization.credentials",
    action: "replace",
    fits: ANY_FORMS,
    words: "accesstoken refreshtoken authtoken bearertoken sessiontoken apikey clientsecret authorization",
  },
];

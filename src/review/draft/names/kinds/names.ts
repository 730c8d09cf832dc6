/** Names of people, and of their accounts. */
import { ID_FORMS, type Kind, NAME_FORMS } from "./kind.ts";

export const NAMES: readonly Kind[] = [
  {
    what: "a first name",
    category: "user.name.first",
    action: "replace",
    fits: NAME_FORMS,
    words: `firstname givenname forename fname middlename namefirst namegiven namemiddle vorname prenom prénom primernombre
      nombrepila primeironome`,
  },
  {
    what: "a last name",
    category: "user.name.last",
    action: "replace",
    fits: NAME_FORMS,
    words: `lastname surname familyname lname maidenname namelast namefamily namesurname nachname familienname apellido
      apellidopaterno apellidomaterno nomdefamille nomfamille sobrenome ultimonome 姓 姓氏 苗字 성`,
  },
  {
    what: "a name",
    category: "user.name",
    action: "replace",
    fits: NAME_FORMS,
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
    fits: [...ID_FORMS, "words", "code"],
    words: `username login loginname loginid userlogin screenname twitterhandle userprincipalname samaccountname
      benutzername nombreusuario nombredeusuario nomutilisateur nomeusuario usuario ユーザー名 ユーザ名 ログインid 用户名
      用戶名 账号 帳號 사용자명`,
  },
];

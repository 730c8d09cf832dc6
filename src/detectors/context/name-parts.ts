/** Words of which names of members are joined without a hump or a line between, as SQL gives them: `homephone`, `CUSTNO`. */

/** What may stand first. Behind it stands another of them, a word of the tables that says what a value is, or a word for a number. */
export const FIRST_PARTS = `home,mobile,mobil,cell,contact,customer,cust,client,cliente,user,member,fax,work,office,business,
  account,acct,acc,bank,policy,card,phone,ph,tel,telephone,pin,otp,sms,atm,security,verification,licence,license,passport,
  driver,patient,employee,emp,owner,emergency,billing,shipping,primary,alt,
  spouse,personal,private,kunde,kunden,privat,dienst,nomor,numero,num,nro`;
export const NUMBER_PARTS = "number,num,no,nr,nbr";

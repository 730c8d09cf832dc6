/**
 * The words that stand in front of digits, by language and by what they say. Small letters without accents; a word of another
 * alphabet than Latin needs no space before it. Of English words the plural counts, too. `passed` are words between: `phone number
 * is`. Sources are the vendors' documents and forms of everyday use; every word here is a promise of docs/detectors.md.
 */
import type { Saying } from "./says.ts";

type Table = Readonly<Partial<Record<Saying | "passed", string>>>;

export type Words = Readonly<Record<string, Table>>;

export const WORDS: Words = Object.freeze({
  English: {
    PHONE: `phone,telephone,tel,ph,mobile,mob,cell,cellphone,cellular,landline,fax,whatsapp,viber,msisdn,caller id,callerid,ani,callback,
      contact number,contact no,hotline,helpline,direct line,toll free,pager,switchboard,my number,your number,his number,her number,
      their number`,
    CALL: "call,dial,ring,reach,text,sms,called,calling,dialed,dialled,phoned,texted",
    THING: `id,order,invoice,inv,ticket,case,reference,ref,tracking,shipment,parcel,sku,item,product,serial,sn,s/n,imei,meid,iccid,imsi,
      mac,version,ver,build,revision,rev,release,firmware,model,part,isbn,issn,ean,upc,asin,gtin,barcode,token,hash,checksum,commit,
      sha,sha1,sha256,trace id,span id,timestamp,ts,epoch,ami,total,subtotal,amount,sum,price,balance,cost,fee,count,qty,quantity,
      size,bytes,length,width,height,weight,zip,zip code,postcode,postal code,date,time,vat,tax,receipt,transaction,txn,booking,
      reservation,pnr,flight,seat,port,pid,page,row,batch,lot,job,session,request,uuid,guid,lat,lon,lng,latitude,longitude,
      coordinates,location,rate,score,duration,purchase order,quote,quotation,claim,incident,asset,offset,index,period,values,isbn-13,
      isbn-10,user agent,queue,campaign,agent id,sequence,seq,key,value,extension,ext,error,exit code,status,response code,usd,eur,
      gbp,jpy,cny,krw,inr,sgd,hkd,aud,cad,chf,brl,mxn,rs`,
    passed: `number,numbers,no,nr,num,#,is,are,was,were,at,on,to,under,with,me,him,her,us,them,back,the,a,it's,its,it is,or,and,please,
      i'm,currently,now,still,new,current,digits,nbr`,
  },
  Japanese: {
    PHONE: "電話,携帯,ケータイ,スマホ,ファックス,ファクス,連絡先,固定電話,内線以外,発信者,着信,折り返し先,お電話",
    THING: `注文,伝票,受付,問い合わせ,問合せ,お問い合わせ,管理,郵便,予約,追跡,請求書,商品,品番,型番,金額,合計,価格,料金,数量,件数,バージョン,日付,日時,期間,
      内線,法人番号,製造番号,シリアル`,
    passed: "番号,ナンバー,コード,は,が,の,:,です,を,に,へ,先,って",
  },
  Chinese: {
    PHONE:
      "电话,電話,手机,手機,座机,座機,固话,固話,移动电话,联系方式,聯絡方式,来电,去电,主叫,被叫,传真,傳真,热线,熱線,回拨,拨打,致电,打给",
    THING:
      "订单,訂單,单号,編號,编号,流水,工单,快递,运单,邮编,郵編,金额,金額,合计,价格,总计,版本,日期,时间,数量,发票,型号,序列号,商品,税号",
    passed: "号码,號碼,号,號,是,为,為,码,碼,到,的,请",
  },
  Korean: {
    PHONE: "전화,휴대폰,휴대전화,핸드폰,연락처,팩스,폰,집전화,유선,발신,수신,콜백,모바일",
    THING:
      "주문,접수,문의,송장,운송장,예약,우편,금액,합계,가격,수량,버전,날짜,일자,기간,상품,모델,일련,내선,사업자,사업자등록",
    passed: "번호,는,은,이,가,를,을,로,으로,에,의,입니다",
  },
  German: {
    PHONE: `telefon,telefonnummer,rufnummer,handy,handynummer,mobil,mobilnummer,mobiltelefon,festnetz,festnetznummer,durchwahl,faxnummer,
      telefax,fon,ruckruf,ruckrufnummer`,
    CALL: "anrufen,rufen,erreichbar,angerufen,ruf",
    THING: `bestellung,bestellnummer,bestell,auftrag,auftragsnummer,rechnung,rechnungsnummer,ticketnummer,vorgang,vorgangsnummer,aktenzeichen,
      sendung,sendungsnummer,artikel,artikelnummer,seriennummer,betrag,summe,preis,menge,anzahl,plz,postleitzahl,datum,zeitraum,
      steuernummer,ust-idnr,buchung,buchungsnummer`,
    passed: "nummer,ist,lautet,unter,der,die,das,mich,uns,bitte,an,ab,nr",
  },
  French: {
    PHONE: "portable,fixe,telecopie,telecopieur,gsm",
    CALL: "appeler,appelez,rappeler,rappelez,joindre,joignable,contacter",
    THING: `commande,facture,dossier,reference,colis,suivi,article,serie,montant,prix,quantite,code postal,date,siret,siren,tva,reservation,
      numero de commande,numero de dossier`,
    passed: "numero,est,de,du,le,la,au,moi,svp,n°,num",
  },
  Spanish: {
    PHONE: "telefono,movil,celular,cel,tlf,tfno,tfn,fono,telefonico",
    CALL: "llamar,llame,llamame,llameme,llamenos,contactar,marcar,marque",
    THING:
      "pedido,factura,referencia,guia,articulo,serie,importe,monto,precio,cantidad,codigo postal,cp,fecha,nif,cif,reserva,folio,orden",
    passed: "numero,es,el,la,al,de,mi,su,por,favor,no.",
  },
  Portuguese: {
    PHONE: "telefone,telemovel,fone,telefonico,zap,zapzap",
    CALL: "ligar,ligue,liga,contatar,contactar",
    THING:
      "pedido,fatura,nota fiscal,protocolo,referencia,codigo,rastreio,rastreamento,valor,preco,quantidade,cep,data,cnpj,encomenda",
    passed: "numero,e,o,a,para,no,de,meu,seu",
  },
  Hindi: {
    PHONE: "फ़ोन,फोन,मोबाइल,मोबाईल,दूरभाष,टेलीफोन,टेलीफ़ोन,संपर्क,mobail,sampark,mo",
    CALL: "कॉल,फ़ोन करें",
    THING: "ऑर्डर,आर्डर,बिल,टिकट,राशि,कीमत,पिन कोड,तारीख",
    passed: "नंबर,नम्बर,है,का,की,पर,करें,hai,par,ka,ki",
  },
  Indonesian: {
    PHONE: "telepon,telpon,telp,tlp,hp,handphone,ponsel,wa,seluler",
    CALL: "hubungi,telfon",
    THING: "pesanan,faktur,resi,tiket,jumlah,harga,kode pos,tanggal",
    passed: "nomor,nomer,adalah,di,ke,saya,anda,ini",
  },
  Thai: {
    PHONE: "โทร,โทรศัพท์,เบอร์,เบอร์โทร,มือถือ,แฟกซ์",
    CALL: "ติดต่อ",
    THING: "คำสั่งซื้อ,ใบแจ้งหนี้,พัสดุ,ราคา,จำนวน,รหัสไปรษณีย์,วันที่",
    passed: "หมายเลข,เลขที่,คือ,ที่,กลับ,ได้",
  },
  Vietnamese: {
    PHONE: "điện thoại,đien thoai,dien thoai,sđt,sdt,đt,dđ,di đong,di động,may ban,zalo",
    CALL: "gọi,goi,lien he,liên hệ",
    THING: "đơn hang,đơn hàng,ma đơn,mã đơn,hoa đơn,hóa đơn,van đơn,vận đơn,gia,số tiền,so tien,ngay",
    passed: "số,so,là,la,của,cua,tôi,toi,theo",
  },
});

/**
 * The words that stand in front of digits, by language and by what they say. Small letters without accents; a word of another
 * alphabet than Latin needs no space before it. Of English words the plural counts, too. `passed` are words between: `phone number
 * is`; `reached` are such ones that say who is called, or where. Sources are the vendors' documents and forms of everyday use; every
 * word here is a promise of docs/detectors.md. The longest word counts: `call id` is no call, and `郵便番号` no `番号`.
 */
import type { Saying } from "./says.ts";

type Table = Readonly<Partial<Record<Saying | "passed" | "reached", string>>>;

export type Words = Readonly<Record<string, Table>>;

export const WORDS: Words = Object.freeze({
  English: {
    PHONE: `phone,telephone,tel,tel no,ph,mobile,mob,cell,cellphone,cellular,landline,fax,whatsapp,viber,msisdn,caller id,callerid,ani,dnis,
      callback,call back number,contact number,contact no,hotline,helpline,direct line,direct dial,toll free,pager,switchboard,my number,
      your number,his number,her number,their number,our number,my new number,new number,home number,work number,office number,caller,callee,caller number,
      calling number,called number,dialed number,dialled number,to number,from number,desk phone,e164,e.164,phn,smartphone,
      registered mobile`,
    CALL: `call,dial,ring,reach,text,sms,called,calling,dialed,dialled,phoned,texted,contact,answering,messages,message,redial,voicemail,rang,my registered,your
      registered`,
    THING: `id,order,invoice,inv,ticket,case,reference,ref,tracking,shipment,parcel,sku,item,product,serial,sn,s/n,imei,meid,iccid,imsi,mac,
      model,part,ean,upc,asin,gtin,barcode,ts,total,subtotal,amount,sum,price,balance,cost,fee,count,qty,quantity,size,bytes,length,
      width,height,weight,zip,zip code,postal,postcode,postal code,date,time,vat,tax,receipt,transaction,txn,booking,reservation,pnr,flight,
      seat,pid,page,row,batch,lot,job,session,request,uuid,guid,lat,lon,lng,latitude,longitude,coordinates,location,rate,score,duration,
      purchase order,po,quote,quotation,claim,incident,asset,offset,index,period,values,user agent,queue,campaign,agent id,
      sequence,seq,key,extension,ext,error,code,exit code,status,response code,usd,eur,gbp,jpy,cny,krw,inr,sgd,hkd,aud,cad,chf,brl,mxn,rs,iphone,
      phone model,phone id,phone type,call id,call number,call no,call ref,call reference,call code,call sign,call center,call centre,message
      id,message number,contact id,text id,sms id,caller name,room,suite,apt,unit,floor,building,box,file,folder,document,doc,chapter,section,
      paragraph,figure,table,line item,license,licence,license number,driver's license,plate,vin,bill,article,issue,bug,rma,waybill,awb,
      consignment,delivery,package,coupon,voucher,gift card,track,parcel no,thread,process,record no,node,os,sdk,api,kernel,
      chrome,safari,firefox,android,ios,windows,room number,page number,item no,conversation,meeting id,zoom,webinar,passcode,survey,plot`,
    MACHINE: `version,ver,v,build,revision,rev,release,firmware,fw,token,hash,checksum,commit,sha,sha1,sha256,trace id,span id,timestamp,epoch,
      ami,isbn,issn,isbn-13,isbn-10,user agent`,
    passed: `number,numbers,no,nr,num,#,is,are,was,were,to,with,the,a,it's,its,it is,or,and,please,currently,now,still,new,current,digits,
      nbr,i'm,no.,value,i am,only,also,always,direct,directly,if needed,again,registered`,
    reached: "at,on,under,me,him,her,us,them,back",
  },
  Japanese: {
    PHONE: `電話,でんわ,携帯,ケータイ,けいたい,スマホ,ファックス,ファクス,ファクシミリ,連絡先,固定電話,固定,発信者,発信元,着信,折り返し先,お電話,自宅電話,
      勤務先電話,フリーダイヤル,代表電話`,
    CALL: "ダイヤル,連絡,折り返し,発信,おかけ",
    THING: `注文,伝票,受付,問い合わせ,問合せ,お問い合わせ,管理,郵便,予約,追跡,請求書,請求,商品,製品,品番,型番,金額,合計,価格,料金,数量,件数,バージョン,日付,日時,
      期間,内線,法人,製造,シリアル,整理,案件,チケット,便名,部屋,配送,荷物,送り状,領収書,登録,ロット,電話機種,通話ID,コード,郵便番号,お客様コード`,
    passed: "番号,と,ナンバー,は,が,の,:,です,を,に,へ,先,って,こちら,以下,号",
  },
  Chinese: {
    PHONE: `电话,電話,手机,手機,座机,座機,固话,固話,移动电话,移動電話,行動電話,联系方式,聯絡方式,联系电话,聯絡電話,来电,來電,去电,主叫,被叫,传真,傳真,热线,熱線,
      回拨,回撥,拨打,撥打,致电,致電,打给,打給,联系人电话,本机号码,短信发送至`,
    CALL: "联系,聯絡,呼叫,拨,撥,短信",
    THING: `订单,訂單,单号,單號,編號,编号,流水,工单,工單,快递,快遞,运单,運單,邮编,郵編,邮政编码,金额,金額,合计,價格,价格,总计,版本,日期,时间,時間,数量,數量,发票,發票,
      型号,型號,序列号,序列號,商品,税号,稅號,会议,會議,房间,房間,座位,航班,车牌,學號,学号,工号,工號,票号,票號,批次,批号,合同,分机,分機,手机型号,电话会议,qq,
      商户,商户号,交易,交易号,条码,货号,群号,期号`,
    passed: "号码,和,或,及,號碼,号,號,是,为,為,码,碼,到,的,请,請,就是,给,給,机主",
  },
  Korean: {
    PHONE: `전화,휴대폰,휴대전화,핸드폰,연락처,팩스,폰,집전화,유선전화,발신,수신,발신자,수신자,콜백,모바일,대표전화,고객센터,핸폰,전번`,
    CALL: "연락,통화,전화주세요,문자",
    THING: `주문,접수,문의,송장,운송장,예약,우편,금액,합계,가격,수량,버전,날짜,일자,기간,상품,모델,일련,내선,사업자,사업자등록,등록,관리,배송,택배,영수증,청구,티켓,
      사건,거래,승인,좌석,항공편,코드,품번,시리얼,법인`,
    passed: "번호,및,는,은,이,가,를,을,로,으로,에,의,입니다,넘버",
  },
  German: {
    PHONE: `telefon,telefonnummer,telefonnr,telnr,tel.nr,tel.-nr,rufnummer,handy,handynummer,handynr,mobil,mobilnummer,mobilfunk,mobilfunknummer,
      mobiltelefon,festnetz,festnetznummer,durchwahl,faxnummer,telefax,fon,ruckruf,ruckrufnummer,meine nummer,ihre nummer,privatnummer`,
    CALL: "anrufen,rufen,erreichbar,angerufen,ruf,rufe,erreichen,zuruckrufen,erreichst du mich,erreichen sie mich,anruf",
    THING: `bestellung,bestellnummer,bestell,bestellnr,auftrag,auftragsnummer,auftragsnr,rechnung,rechnungsnummer,rechnungsnr,ticketnummer,
      vorgang,vorgangsnummer,vorgangsnr,aktenzeichen,sendung,sendungsnummer,artikel,artikelnummer,artikelnr,seriennummer,betrag,summe,preis,
      menge,anzahl,plz,postleitzahl,datum,zeitraum,steuernummer,ust-idnr,buchung,buchungsnummer,lieferschein,paket,paketnummer,zahler,
      zahlernummer,nebenstelle,hausnummer,flug,platz,angebot,angebotsnummer,fall,fallnummer,referenz,kennzeichen,modell`,
    passed: "nummer,und,oder,ist,lautet,der,die,das,bitte,ab,war,sich",
    reached: "unter,mich,uns,an,ihn,ihnen",
  },
  French: {
    PHONE:
      "portable,fixe,telecopie,telecopieur,gsm,numero de telephone,mon numero,votre numero,son numero,ligne directe,n° de tel",
    CALL: "appeler,appelez,appelle,rappeler,rappelez,joindre,joignable,contacter,appel",
    THING: `commande,facture,dossier,colis,suivi,article,serie,montant,prix,prix fixe,quantite,code postal,siret,siren,tva,numero de commande,numero de
      dossier,bon,devis,billet,vol,siege,page,modele,reclamation,poste,livraison,numero de serie,numero de suivi`,
    passed: "numero,et,ou,est,de,du,le,la,svp,n°,num,suivant",
    reached: "au,moi,nous,sur",
  },
  Spanish: {
    PHONE:
      "telefono,movil,celular,cel,tlf,tfno,tfn,tel.,fono,telefonico,mi numero,su numero,numero de telefono,telefono fijo,telefono de contacto,telefono contacto,numero de contacto",
    CALL: "llamar,llame,llamame,llameme,llamenos,contactar,marcar,marque,llamada",
    THING: `pedido,factura,referencia,guia,articulo,serie,importe,monto,precio,cantidad,codigo postal,cp,fecha,nif,cif,reserva,folio,orden,expediente,
      incidencia,caso,recibo,boleto,vuelo,asiento,modelo,paquete,seguimiento,extension,codigo,predio,parcela`,
    passed: "de casa,del trabajo,de la oficina,numero,y,es,el,la,de,mi,su,favor",
    reached: "al,por",
  },
  Portuguese: {
    PHONE:
      "telefone,telemovel,fone,telefonico,zap,zapzap,meu numero,seu numero,numero de telefone,ddd,celular com ddd,telefone para contato,telefone de contato,telefone contato,contato telefonico",
    CALL: "ligar,ligue,liga,contatar,contato,contactar,contacto",
    THING: `fatura,nota fiscal,protocolo,rastreio,rastreamento,valor,preco,quantidade,cep,data,cnpj,encomenda,nota,versao,modelo,recibo,chamado,processo,
      boleto,voo,assento,ramal,lote`,
    passed: "e,o,do,da,meu,seu",
    reached: "para,no,pelo",
  },
  Hindi: {
    PHONE: `फ़ोन,मोबाइल,मोबाईल,दूरभाष,टेलीफ़ोन,संपर्क,सम्पर्क,व्हाट्सएप,फ़ैक्स,mobail,mobile number,phone number,sampark,mera number,mera no,aapka number,
      unka number,fon`,
    CALL: "कॉल,call karo,call kare,call karein,phone karo,phone karein",
    THING: "ऑर्डर,आर्डर,बिल,टिकट,राशि,कीमत,पिन कोड,पिनकोड,तारीख,आईडी,रसीद,चालान,शिकायत",
    passed: "और,aur,ya,नंबर,नम्बर,है,का,की,करें,करो,संख्या,hai,ka,ki,yeh,ye",
    reached: "पर,par,pe",
  },
  Indonesian: {
    PHONE:
      "telepon,telpon,telp,tlp,tlpn,hp,handphone,ponsel,no wa,nomor wa,nomer wa,wa saya,via wa,chat wa,seluler,nomor saya,nomer saya,faks,faksimili,faksimile",
    CALL: "hubungi,telfon,kontak,menghubungi",
    THING: "pesanan,faktur,resi,tiket,jumlah,harga,kode pos,tanggal,kode,pengiriman,tagihan,kwitansi,nota,seri,kursi",
    passed: "dan,atau,nomor,nomer,adalah,saya,anda,ini,yaitu",
    reached: "di,ke",
  },
  Thai: {
    PHONE: "โทร,โทรศัพท์,เบอร์,เบอร์โทร,เบอร์โทรศัพท์,มือถือ,แฟกซ์,โทรสาร,โทร.",
    CALL: "ติดต่อ,โทรหา",
    THING: "คำสั่งซื้อ,ใบแจ้งหนี้,พัสดุ,ราคา,จำนวน,รหัสไปรษณีย์,วันที่,รหัส,ใบเสร็จ,เลขพัสดุ,ออเดอร์,ต่อ",
    passed: "และ,หรือ,หมายเลข,เลขที่,คือ,กลับ,ได้,เลข",
    reached: "ที่,ได้ที่",
  },
  Vietnamese: {
    PHONE: "điện thoại,đien thoai,dien thoai,sđt,sdt,đt,dđ,di động,di dong,đtdd,đtdđ,máy bàn,may ban,zalo,số máy",
    CALL: "gọi,goi,liên hệ,lien he",
    THING:
      "đơn hàng,don hang,mã đơn,ma don,hóa đơn,hoa don,vận đơn,van don,giá,số tiền,so tien,ngày,mã,mã vận đơn,số lượng,số đơn",
    passed: "và,hay,số,so,là,la,của,cua,tôi,toi,theo",
    reached: "cho,vào",
  },
});

/** Where somebody lives or is. */
import { type Kind, TEXT_FORMS } from "./kind.ts";

export const PLACES: readonly Kind[] = [
  {
    what: "a street address",
    category: "user.contact.address.street",
    action: "replace",
    fits: TEXT_FORMS,
    words: `street streetname streetaddress streetline addressline addressstreet addressline1 addressline2 street1 street2
      line1 line2 housenumber apartment mailingstreet billingstreet strasse straße hausnummer calle rue rua logradouro 街道
      番地 丁目番地 도로명 상세주소 详细地址 詳細地址`,
  },
  {
    what: "an address",
    category: "user.contact.address",
    action: "replace",
    holdsParts: true,
    fits: TEXT_FORMS,
    words: `address addr postaladdress mailingaddress billingaddress shippingaddress homeaddress civicaddress
      residentialaddress residence adresse anschrift wohnort direccion dirección domicilio endereco endereço morada 住所 地址
      住址 收货地址 收貨地址 家庭住址 送付先 お届け先 주소 배송지`,
  },
  {
    what: "a city",
    category: "user.contact.address.city",
    action: "replace",
    fits: TEXT_FORMS,
    words: `city cityname town suburb municipality ciudad cidade stadt ort ville 城市 市区町村 市町村 도시 시군구`,
  },
  {
    what: "a postal code",
    category: "user.contact.address.postal_code",
    action: "replace",
    fits: [...TEXT_FORMS, "number", "date"],
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
    fits: TEXT_FORMS,
    words: "country countrycode countryname countryisocode pais país pays land 国 国家 國家 国名 국가",
  },
  {
    what: "where somebody is",
    category: "user.location.precise",
    action: "replace",
    fits: ["number", "digits", "words", "id", "other"],
    words: `lat lng lon latitude longitude latlng latlon latlong coordinate coord gps gpscoordinate geolocation geopoint geohash
      gmlpos locationx locationy 纬度 经度 緯度 経度 經度 位置情報 위도 경도`,
  },
];

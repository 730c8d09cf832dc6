/** What somebody uses. */
import { ID_FORMS, type Kind } from "./kind.ts";

export const DEVICES: readonly Kind[] = [
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
    fits: [...ID_FORMS, "code"],
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
    fits: [...ID_FORMS, "code", "words"],
    words: "cookie cookieid sessioncookie",
  },
];

/** IP addresses by their networks: the customary /24 of IPv4 and /48 of IPv6. */

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const GROUPS = 8;
const KEPT_GROUPS = 3;

/** `192.0.2.0` of `192.0.2.17`, `2001:db8:1::` of `2001:db8:1::5`; a zone is dropped. undefined for what is no address. */
export function networkOf(text: string): string | undefined {
  const [address = "", ...zones] = text.split("%");
  if (zones.length > 1) return undefined;
  if (IPV4.test(address)) return zones.length === 0 ? networkOfIpv4(address) : undefined;
  const mapped = /^(::(?:ffff:)?)([\d.]+)$/i.exec(address);
  if (mapped !== null && IPV4.test(mapped[2] as string)) {
    const network = networkOfIpv4(mapped[2] as string);
    return network && `${mapped[1]}${network}`;
  }
  return networkOfIpv6(withoutDots(address));
}

/** An IPv4 address at the end stands for two groups (RFC 4291, section 2.2); which, does not matter for the network. */
function withoutDots(address: string): string {
  const tail = address.slice(address.lastIndexOf(":") + 1);
  const isDotted = IPV4.test(tail) && networkOfIpv4(tail) !== undefined;
  return isDotted ? `${address.slice(0, -tail.length)}0:0` : address;
}

function networkOfIpv4(address: string): string | undefined {
  const bytes = address.split(".").map(Number);
  return bytes.every((byte) => byte < 256) ? `${bytes.slice(0, 3).join(".")}.0` : undefined;
}

function networkOfIpv6(address: string): string | undefined {
  const [head = "", tail, more] = address.split("::");
  if (more !== undefined) return undefined;
  const [front, back] = [head, tail ?? ""].map((part) => (part === "" ? [] : part.split(":"))) as [string[], string[]];
  const missing = GROUPS - front.length - back.length;
  const isWhole = tail === undefined ? missing === 0 : missing > 0;
  if (!isWhole || ![...front, ...back].every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const groups = [...front, ...Array<string>(missing).fill("0"), ...back].slice(0, KEPT_GROUPS);
  const kept = groups.map((group) => Number.parseInt(group, 16).toString(16));
  while (kept.at(-1) === "0") kept.pop();
  return `${kept.join(":")}::`;
}

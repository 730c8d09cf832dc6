/** IP addresses: version 4 in four decimal numbers, version 6 as RFC 4291 (2.2) writes it, with zone and prefix. */
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "ip-address";
const category = "user.device.ip_address";

const OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const FOUR = `${OCTET}(?:\\.${OCTET}){3}`;
const PREFIX_4 = "(?:/(?:3[0-2]|[12]?[0-9])(?![0-9]))?";
const VERSION_4 = new RegExp(`(?<![0-9A-Za-z.])${FOUR}${PREFIX_4}(?![0-9A-Za-z]|\\.[0-9])`, "g");
/** A number that is called one is no address. */
const CALLED_VERSION = /(?:^|[^A-Za-z])(?:v|ver|version|build|release)[.:]? ?$/i;
const LONGEST_CALL = 12;

const LONGEST = 45;
const VERSION_6 = new RegExp(
  `(?<![0-9A-Za-z:.])(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,${LONGEST}}(?:(?<=:)${FOUR})?(?:%[0-9A-Za-z]{1,16})?(?:/1?[0-9]{1,2}(?![0-9]))?(?![0-9A-Za-z:]|\\.[0-9])`,
  "g",
);
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
const GROUPS = 8;

const detector: Detector = { id, category, needs: EVIDENCE.DOTS | EVIDENCE.COLONS, find };

export const ipAddress: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const ofSix = text.includes(":") ? [...text.matchAll(VERSION_6)].filter(({ 0: found }) => isVersion6(found)) : [];
  const spans = ofSix.map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  for (const { 0: found, index } of text.matchAll(VERSION_4)) {
    const isInside = spans.some(({ start, end }) => index >= start && index < end);
    if (isInside || CALLED_VERSION.test(text.slice(Math.max(0, index - LONGEST_CALL), index))) continue;
    spans.push({ start: index, end: index + found.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Eight groups, one `::` for those that are zero; the last two may be an address of version 4. */
function isVersion6(found: string): boolean {
  const address = found.replace(/[%/].*$/, "");
  const embedded = /(?<=:)[0-9]+\.[0-9.]+$/.test(address) ? 1 : 0;
  const [before = "", after, ...more] = address.split("::");
  if (more.length > 0) return false;
  const groups = [before, after ?? ""].flatMap((half) => (half === "" ? [] : half.split(":")));
  const count = groups.length + embedded;
  const written = embedded === 1 ? groups.slice(0, -1) : groups;
  if (!written.every((group) => GROUP.test(group))) return false;
  return after === undefined ? count === GROUPS : count < GROUPS;
}

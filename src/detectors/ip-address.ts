/** IP addresses: version 4 in four decimal numbers, version 6 as RFC 4291 (2.2) writes it, with zone and prefix. */
import { isThing, saidBefore } from "./context/label.ts";
import { SAYS } from "./context/says.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "ip-address";
const category = "user.device.ip_address";

const OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const FOUR = `${OCTET}(?:\\.${OCTET}){3}`;
const PREFIX_4 = "(?:/(?:3[0-2]|[12]?[0-9])(?![0-9]))?";
const VERSION_4 = new RegExp(`(?<![0-9.])${FOUR}${PREFIX_4}(?![0-9A-Za-z]|\\.[0-9])`, "g");
/** The words that may be glued to it, since they say what it is: `IP192.0.2.44`, `clientIp192.0.2.44`. */
const CALLED =
  /(?:^|[^0-9A-Za-z])(?:ip|IP|Ip|[a-z]{2,12}I[Pp]|(?:client|server|remote|local|source|src|dst)ip|addr|host)$/;
const LETTER = /[A-Za-z]/;
/** A number that is called one is not an address; nor is what stands after a product in a browser's name: `Chrome/120.0.0.0`. */
const CALLED_VERSION = /(?:^|[^A-Za-z])(?:v|ver|version|build|release|firmware|fw)[.:]? ?$/i;
const OF_PRODUCT = /(?:^|[^0-9A-Za-z./])[A-Z][A-Za-z]+\/$/;
const LONGEST_CALL = 20;

const LONGEST = 45;
/** Before it may stand a word with a colon, `src:2001:db8::1`; a colon after it belongs to the text. */
const BEGINNING_6 = "(?:(?<![0-9A-Za-z:.])|(?<=[A-Za-z]{2}:))(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)";
const END_6 = "(?:%[0-9A-Za-z]{1,16})?(?:/1?[0-9]{1,2}(?![0-9]))?(?![0-9A-Za-z]|\\[[A-Z]|:[0-9A-Za-z:]|\\.[0-9])";
const VERSION_6 = new RegExp(`${BEGINNING_6}[0-9A-Fa-f:]{2,${LONGEST}}(?:(?<=:)${FOUR}|(?<!(?<!:):))${END_6}`, "g");
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
const GROUPS = 8;
/** Between words `::` is punctuation; as a value, at the end of a line or with a prefix it is the unspecified address (RFC 4291, 2.5.2). */
const BARE = /^::$/;
/** Eight pairs are a hardware address or another id (EUI-64): an address leaves out the zeros in front. */
const PAIRS = /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){7}$/;
/** `a::b` is of programs: an address of letters alone has more to it. */
const FEWEST_OF_LETTERS = 4;

const detector: Detector = { id, category, needs: EVIDENCE.DOTS | EVIDENCE.COLONS, leavesIds: true, find };

export const ipAddress: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string, _evidence = 0, named = 0): readonly Span[] {
  const ofSix = text.includes(":") ? [...text.matchAll(VERSION_6)].filter(isVersion6) : [];
  const six = ofSix.map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const four: Span[] = [];
  let next = 0;
  for (const { 0: found, index: start } of text.matchAll(VERSION_4)) {
    while (next < six.length && (six[next] as Span).end <= start) next++;
    const isInside = next < six.length && start >= (six[next] as Span).start;
    if (!isInside && !isGlued(text, start) && !isVersion(text, start, found, named))
      four.push({ start, end: start + found.length });
  }
  return [...six, ...four].sort((a, b) => a.start - b.start);
}

/** Of single digits: outlines and versions are numbered so. */
const SINGLE_DIGITS = /^[0-9](?:\.[0-9]){3}$/;

/** Of private networks (RFC 1918), but 10.0.0.0/8, in which versions lie. */
const PRIVATE = /^(?:192\.168|172\.(?:1[6-9]|2[0-9]|3[01]))\./;
/** A session's token may be bound to an address. */
const SECRET = /(?:token|session|hash)[^A-Za-z0-9]*$/i;

function isVersion(text: string, start: number, found: string, named: number): boolean {
  const said = saidBefore(text, start, named);
  const before = text.slice(Math.max(0, start - LONGEST_CALL), start);
  if (PRIVATE.test(found) || SECRET.test(before)) return false;
  if ((said & SAYS.MACHINE) !== 0 || (SINGLE_DIGITS.test(found) && isThing(text, start, named))) return true;
  return CALLED_VERSION.test(before) || OF_PRODUCT.test(before);
}

function isGlued(text: string, start: number): boolean {
  if (!LETTER.test(text[start - 1] ?? "")) return false;
  return !CALLED.test(text.slice(Math.max(0, start - LONGEST_CALL), start));
}

/** Eight groups, one `::` for those that are zero; the last two may be an address of version 4. */
function isVersion6({ 0: found, index, input }: RegExpExecArray): boolean {
  if (BARE.test(found)) return input[index - 1] === "=" || (input[index + found.length] ?? "\n") === "\n";
  const address = found.replace(/[%/].*$/, "");
  if (PAIRS.test(address)) return false;
  const embedded = /(?<=:)[0-9]+\.[0-9.]+$/.test(address) ? 1 : 0;
  const [before = "", after, ...more] = address.split("::");
  if (more.length > 0) return false;
  const groups = [before, after ?? ""].flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!/[0-9]/.test(found) && groups.length < FEWEST_OF_LETTERS) return false;
  const count = groups.length + embedded;
  const written = embedded === 1 ? groups.slice(0, -1) : groups;
  if (!written.every((group) => GROUP.test(group))) return false;
  return after === undefined ? count === GROUPS : count < GROUPS;
}

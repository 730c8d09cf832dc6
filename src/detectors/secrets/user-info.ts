/**
 * The user info of a URL's authority (RFC 3986, 3.2.1), also with `@`, `/`, `?` and `#` in the password, as people write
 * them although the RFC wants them encoded. What is a password and what a host or path, the text around them has to say:
 *
 * - An authority that begins with a host and a port, or is nothing but a host, has none: `https://example.com/@ana`.
 * - It ends at the first `@` before what is surely a host (a top-level domain, an address, a port); else at the last
 *   one, if a `:` says that a password began.
 * - A password that holds an `@` and the name of a host is cut there: `p@example.com/x@db` cannot be told from a path.
 * - A user without a password is taken in front of a host without a dot only: in front of others the two are an address.
 */
import type { Span } from "../detector.ts";

/** User info, without its `@`, which stands at `end`. */
export interface UserInfo extends Span {
  readonly hasPassword: boolean;
}

const SCHEME_END = "://";
const LONGEST = 4096;
/** Where a URL ends in any text. */
const URL_END = /[\s"<>\\\p{Cc}]/u;
/** What a URL may be wrapped in: then it ends there, too. */
const WRAPPING = "'`";
const WEB = /^(?:https?|wss?)$/i;
const SCHEME_CHARACTER = /[0-9A-Za-z+.-]/;
const LONGEST_SCHEME = 32;

const NAME = String.raw`[0-9A-Za-z_\u0080-\uffff-]{1,63}`;
const NAMES = String.raw`(?:${NAME}\.){1,10}`;
const LITERAL = String.raw`\[[^\]\s@]{1,64}\]|(?:[0-9]{1,3}\.){3}[0-9]{1,3}|localhost`;
const PORT = "(?::[0-9]{1,5})";
/** Top-level domains that most hosts have, and those of networks of one's own: a password rarely ends in one. */
const TOP =
  "[A-Za-z]{2}|com|net|org|edu|gov|mil|int|info|biz|dev|app|cloud|online|site|tech|xyz|local|internal|lan|corp|home|intra|private|svc|test|example|invalid|xn--[0-9A-Za-z-]{2,59}|[\\u0080-\\uffff]{2,24}";
const ANY_TOP = "[A-Za-z\\u0080-\\uffff]{2,24}|xn--[0-9A-Za-z-]{2,59}";
/** What a host ends before: the end, what parts paths, rows and sentences, or the next parameter of the URL around it. */
const HOST_END = "(?=\\.{0,3}(?:$|[/?#,;|]|[)\\]}'`](?![0-9A-Za-z])|[^\\0-\\x7f]|&[\\w.-]{1,64}=))";
const SURE_HOST = new RegExp(`(?:(?:${NAMES}(?:${TOP})|${LITERAL})${PORT}?|${NAME}${PORT})${HOST_END}`, "iy");
/** A host by itself; one without a dot only where a path goes on, since `svc:12,x@db` has a user's password. */
const ONLY_HOST = new RegExp(
  `(?:(?:${NAMES}(?:${ANY_TOP})|${LITERAL})${PORT}?${HOST_END}|${NAME}${PORT}?(?:$|[/?#)\\]}]|;[\\w.-]{1,64}=|[^\\0-\\x7f]))`,
  "y",
);
/** `svc:12/x@db`: a host, its port and a path in the web, a user and a password elsewhere. */
const PORT_OR_PASSWORD = new RegExp(`[^.:/?#@[\\]]{0,256}${PORT}[/#][^?@]{0,256}@`, "y");
/** `svc:12?x@db`, `sv#c:12@db`: out of the web nobody asks so, or points at a place. */
const MARK_IN_USER_INFO = new RegExp(
  String.raw`[^.:/?#@[\]]{0,256}(?:${PORT}[?#][^=/@]{0,256}|[?#][^:=/@]{0,256}:[^=/@]{1,256})@`,
  "y",
);
const HOST_WITHOUT_DOT = new RegExp(`${NAME}${PORT}?${HOST_END}`, "y");
const HOST_BEGINS = /[0-9A-Za-z_[\u0080-\uffff]/y;
const PATH_BEGINS = /[/?#]/;
const PARAMETER = /[?&][\w.[\]-]{1,64}=/;
/** `image:tag@sha256:…`. */
const DIGEST = /sha\d{1,3}:/y;
const LABEL = /\[[A-Z][A-Z0-9_ ]{0,63}\]@/y;
/** A user without a password, by its characters; the users by which all people reach what holds code are no one. */
const USER = /^[0-9A-Za-z._~%+-]+$/;
/** No address has these. */
const SEPARATOR = /[;,()|]/;
const NOBODY = /^(?:git|hg|svn)$/i;
/** `jdbc:oracle:thin:user/password@host`, which has no authority. */
const ORACLE = "oracle:";
const USER_OF_ORACLE = /(?<=oracle:(?:thin|oci):)[^\s/@"'<>]{1,128}\/[^\s"'<>@]{1,256}(?=@)/g;
const NONE = -1;

/** All user info in `text`. Linear: what is looked at for one authority ends before the next. */
export function userInfoIn(text: string): readonly UserInfo[] {
  const found: UserInfo[] = text.includes(ORACLE) ? [...usersOfOracle(text)] : [];
  for (let at = text.indexOf(SCHEME_END); at >= 0; ) {
    const start = at + SCHEME_END.length;
    const next = text.indexOf(SCHEME_END, start);
    const info = userInfoOf(text, at, start, next < 0 ? text.length : next);
    if (info !== undefined) found.push(info);
    at = next;
  }
  return found;
}

function* usersOfOracle(text: string): Iterable<UserInfo> {
  for (const { 0: info, index } of text.matchAll(USER_OF_ORACLE)) {
    yield { start: index, end: index + info.length, hasPassword: true };
  }
}

function userInfoOf(text: string, colon: number, start: number, limit: number): UserInfo | undefined {
  const schemeStart = startOfScheme(text, colon);
  if (schemeStart === colon) return undefined;
  const rest = untilEnd(text.slice(start, Math.min(limit, start + LONGEST)), text[schemeStart - 1] ?? "");
  const length = lengthIn(rest, WEB.test(text.slice(schemeStart, colon)));
  if (length <= 0) return undefined;
  const info = rest.slice(0, length);
  const hasPassword = info.includes(":");
  return hasPassword || isUserAlone(info, rest) ? { start, end: start + length, hasPassword } : undefined;
}

function startOfScheme(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_SCHEME && SCHEME_CHARACTER.test(text[start - 1] as string)) start--;
  return start;
}

/** As much of `text` as is of one URL, before which `wrapping` stands. */
function untilEnd(text: string, wrapping: string): string {
  const end = text.search(URL_END);
  const rest = end < 0 ? text : text.slice(0, end);
  const closing = wrapping !== "" && WRAPPING.includes(wrapping) ? rest.indexOf(wrapping) : NONE;
  return closing < 0 ? rest : rest.slice(0, closing);
}

/** How long the user info is with which `rest` begins; below 1: there is none. */
function lengthIn(rest: string, isWeb: boolean): number {
  if (!rest.includes("@") || matchesAt(LABEL, rest, 0)) return NONE;
  if (matchesAt(ONLY_HOST, rest, 0)) return isWeb ? NONE : afterPort(rest);
  const path = rest.search(PATH_BEGINS);
  const authority = path < 0 ? rest : rest.slice(0, path);
  const last = authority.lastIndexOf("@");
  if (last < 0) return authority.includes(":") ? atOfPassword(rest) : NONE;
  if (!authority.slice(0, last).includes(":")) return last;
  if (matchesAt(DIGEST, rest, last + 1)) return NONE;
  const end = atOfPassword(rest);
  return end < 0 ? last : end;
}

/** The `@` after a password that only looks like a port and a path. */
function afterPort(rest: string): number {
  const sure = atBeforeSureHost(rest);
  if (matchesAt(MARK_IN_USER_INFO, rest, 0)) {
    const at = MARK_IN_USER_INFO.lastIndex - 1;
    if (matchesAt(HOST_BEGINS, rest, at + 1) && (sure < 0 || sure === at)) return at;
  }
  if (!matchesAt(PORT_OR_PASSWORD, rest, 0)) return NONE;
  return sure === PORT_OR_PASSWORD.lastIndex - 1 ? sure : NONE;
}

/** The `@` that ends user info with a password; if there is one, before the first parameter. */
function atOfPassword(rest: string): number {
  const parameter = rest.search(PARAMETER);
  const at = parameter < 0 ? NONE : lastAt(rest, parameter);
  return at < 0 ? lastAt(rest, rest.length) : at;
}

/** The first `@` before what is surely a host, else the last one before what may be one; none from `limit` on. */
function lastAt(rest: string, limit: number): number {
  const sure = atBeforeSureHost(rest);
  if (sure >= 0 && sure < limit) return sure;
  let at = limit === 0 ? NONE : rest.lastIndexOf("@", limit - 1);
  while (at > 0 && !matchesAt(HOST_BEGINS, rest, at + 1)) at = rest.lastIndexOf("@", at - 1);
  return at > 0 ? at : NONE;
}

function atBeforeSureHost(rest: string): number {
  let at = rest.indexOf("@");
  while (at >= 0 && !matchesAt(SURE_HOST, rest, at + 1)) at = rest.indexOf("@", at + 1);
  return at;
}

function isUserAlone(user: string, rest: string): boolean {
  // With a dot a host may be in front of them, in a row: `example.com|ana@example.org`.
  if (SEPARATOR.test(user) && !user.includes(".")) return true;
  return USER.test(user) && !NOBODY.test(user) && matchesAt(HOST_WITHOUT_DOT, rest, user.length + 1);
}

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

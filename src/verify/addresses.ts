/** E-mail addresses, by one expression that is its own and asks of the part before the `@` no more than its end. */

/** Tops in scripts without spaces, where any word might else be one (IANA, root zone). */
const UNSPACED_TOP =
  "中国|中國|公司|网络|網絡|公益|商城|在线|中文网|网址|网站|移动|手机|香港|台湾|台灣|新加坡|한국|みんな|コム|ไทย";
const LABEL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{M}_-]{0,61}[\\p{L}\\p{N}\\p{M}])?";
const TOP = `(?:[a-z]{2,63}|xn--[0-9a-z-]{2,59}|(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}])[^\\0-\\x7f](?<=\\p{L})[\\p{L}\\p{M}]+|${UNSPACED_TOP})`;
const LITERAL = "\\[(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|IPv6:[0-9a-f:.]{2,45})\\]";

/**
 * How a local part ends: what parts columns, paths, queries and code (`|`, `/`, `?`, `#`, `{`) is not of it; and punctuation
 * alone is what a mask leaves.
 */
const LAST = "[\\p{L}\\p{N}][!$%&'+=^_}~.\"-]{0,8}";

/**
 * A user of a URL whose name a run has hashed or made a token of, in front of the host, `https://…@host.example`: both are longer than any
 * name, and of nothing else.
 */
const STOOD_FOR = "(?<![\\p{L}\\p{N}_-])(?:[a-p]{32}|tok1_[a-p]{16,4096}_)";

/** Labels hold no dot and no `@`: all matches together read each character a bounded number of times. */
const ADDRESS = new RegExp(`(?<=${LAST})(?<!${STOOD_FOR})@(?:(?:${LABEL}\\.)+${TOP}|${LITERAL})`, "giu");

/** How many addresses there are in a folded text. */
export function countAddresses(text: string): number {
  if (!text.includes("@")) return 0;
  return text.match(ADDRESS)?.length ?? 0;
}

/** Names of character references (HTML, section 13.5) for what stands in numbers, addresses and names. */

/** From U+00A0 on. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot " +
  "cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml " +
  "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute " +
  "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const PUNCTUATION =
  "Tab:9 NewLine:10 excl:33 quot:34 QUOT:34 num:35 dollar:36 percnt:37 amp:38 AMP:38 apos:39 lpar:40 rpar:41 ast:42 midast:42 " +
  "plus:43 comma:44 period:46 sol:47 colon:58 semi:59 lt:60 LT:60 equals:61 gt:62 GT:62 quest:63 commat:64 lsqb:91 lbrack:91 " +
  "bsol:92 rsqb:93 rbrack:93 Hat:94 lowbar:95 UnderBar:95 grave:96 DiacriticalGrave:96 lcub:123 lbrace:123 verbar:124 vert:124 " +
  "VerticalLine:124 rcub:125 rbrace:125 NonBreakingSpace:160 centerdot:183 CenterDot:183";

const BLANKS_AND_DASHES =
  "ensp:8194 emsp:8195 emsp13:8196 emsp14:8197 numsp:8199 puncsp:8200 thinsp:8201 ThinSpace:8201 hairsp:8202 " +
  "VeryThinSpace:8202 ZeroWidthSpace:8203 NegativeThinSpace:8203 NegativeMediumSpace:8203 NegativeThickSpace:8203 " +
  "NegativeVeryThinSpace:8203 MediumSpace:8287 ThickSpace:8195 NoBreak:8288 zwnj:8204 zwj:8205 lrm:8206 rlm:8207 hyphen:8208 " +
  "dash:8208 ndash:8211 mdash:8212 horbar:8213 minus:8722 lsquo:8216 rsquo:8217 ldquo:8220 rdquo:8221 bull:8226 hellip:8230 " +
  "tilde:732 sim:8764";

const LETTERS =
  "Amacr:256 amacr:257 Abreve:258 abreve:259 Aogon:260 aogon:261 Cacute:262 cacute:263 Ccaron:268 ccaron:269 Dcaron:270 " +
  "dcaron:271 Dstrok:272 dstrok:273 Emacr:274 emacr:275 Eogon:280 eogon:281 Ecaron:282 ecaron:283 Gbreve:286 gbreve:287 " +
  "Idot:304 imath:305 inodot:305 Lstrok:321 lstrok:322 Nacute:323 nacute:324 Ncaron:327 ncaron:328 Odblac:336 odblac:337 " +
  "OElig:338 oelig:339 Rcaron:344 rcaron:345 Sacute:346 sacute:347 Scedil:350 scedil:351 Scaron:352 scaron:353 Tcaron:356 " +
  "tcaron:357 Umacr:362 umacr:363 Uring:366 uring:367 Udblac:368 udblac:369 Yuml:376 Zacute:377 zacute:378 Zdot:379 zdot:380 " +
  "Zcaron:381 zcaron:382";

function rowsOf(text: string): [string, number][] {
  return text.split(" ").map((row) => {
    const [name = "", code] = row.split(":");
    return [name, Number(code)];
  });
}

const latin1 = LATIN_1.split(" ").map((name, i): [string, number] => [name, 0xa0 + i]);

export const HTML_NAMES: ReadonlyMap<string, number> = new Map([
  ...latin1,
  ...[PUNCTUATION, BLANKS_AND_DASHES, LETTERS].flatMap(rowsOf),
]);

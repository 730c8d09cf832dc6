/**
 * Names of characters (WHATWG HTML, section 13.5): those of ASCII, blanks and dashes, which numbers and addresses are made of, and the
 * letters of Europe's languages, which names are made of. What others stand for is no part of either.
 */
const PUNCTUATION =
  "Tab:9 NewLine:10 excl:33 quot:34 QUOT:34 num:35 dollar:36 percnt:37 amp:38 AMP:38 apos:39 lpar:40 rpar:41 ast:42 midast:42 " +
  "plus:43 comma:44 period:46 sol:47 colon:58 semi:59 lt:60 LT:60 equals:61 gt:62 GT:62 quest:63 commat:64 lsqb:91 lbrack:91 " +
  "bsol:92 rsqb:93 rbrack:93 Hat:94 lowbar:95 UnderBar:95 grave:96 lcub:123 lbrace:123 verbar:124 vert:124 VerticalLine:124 " +
  "rcub:125 rbrace:125 nbsp:160 NonBreakingSpace:160 shy:173 middot:183 centerdot:183 CenterDot:183 ensp:8194 emsp:8195 " +
  "emsp13:8196 emsp14:8197 numsp:8199 puncsp:8200 thinsp:8201 ThinSpace:8201 hairsp:8202 VeryThinSpace:8202 " +
  "ZeroWidthSpace:8203 NegativeThinSpace:8203 zwnj:8204 zwj:8205 lrm:8206 rlm:8207 hyphen:8208 dash:8208 ndash:8211 mdash:8212 " +
  "horbar:8213 lsquo:8216 rsquo:8217 ldquo:8220 rdquo:8221 bull:8226 bullet:8226 hellip:8230 mldr:8230 nldr:8229 MediumSpace:8287 " +
  "NoBreak:8288 minus:8722 frasl:8260 ratio:8758 sdot:8901";

/** U+00C0 to U+00FF, in order. */
const LATIN_1 =
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute " +
  "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil " +
  "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc " +
  "uuml yacute thorn yuml";
const FIRST_OF_LATIN_1 = 0xc0;

/** U+0100 to U+017F, in order; a dot where none has a name. */
const LATIN_A =
  "Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr " +
  ". . Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil . Hcirc hcirc Hstrok hstrok Itilde itilde " +
  "Imacr imacr . . Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron " +
  "Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr . . Odblac odblac OElig oelig " +
  "Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron " +
  "Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute " +
  "zacute Zdot zdot Zcaron zcaron";
const FIRST_OF_LATIN_A = 0x100;

let characters: ReadonlyMap<string, string> | undefined;

/** What `&name;` stands for; undefined: not known. */
export function namedCharacter(name: string): string | undefined {
  characters ??= new Map([
    ...punctuation(),
    ...inOrder(LATIN_1, FIRST_OF_LATIN_1),
    ...inOrder(LATIN_A, FIRST_OF_LATIN_A),
  ]);
  return characters.get(name);
}

function punctuation(): [string, string][] {
  return PUNCTUATION.split(" ").map((entry) => {
    const [name = "", code] = entry.split(":");
    return [name, String.fromCharCode(Number(code))];
  });
}

function inOrder(names: string, first: number): [string, string][] {
  return names.split(" ").map((name, index) => [name, String.fromCharCode(first + index)]);
}

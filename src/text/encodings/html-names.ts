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

/** Letters that are none of ASCII with a mark above or below, and the two signs among them. */
const LETTERS =
  "AElig:198 ETH:208 times:215 Oslash:216 THORN:222 szlig:223 aelig:230 eth:240 divide:247 oslash:248 thorn:254 Dstrok:272 dstrok:273 " +
  "Hstrok:294 hstrok:295 imath:305 IJlig:306 ijlig:307 kgreen:312 Lmidot:319 lmidot:320 Lstrok:321 lstrok:322 napos:329 ENG:330 " +
  "eng:331 OElig:338 oelig:339 Tstrok:358 tstrok:359";

/** The combining mark that an ending of a name stands for, after the letter's own name. */
const MARKS =
  "grave:768 acute:769 circ:770 tilde:771 macr:772 breve:774 dot:775 uml:776 ring:778 dblac:779 caron:780 cedil:807 ogon:808";
/** The end of Latin Extended-A. Of the letters up to it that can be made so, HTML has a name for all but seven. */
const LAST = "\u017f";

let characters: ReadonlyMap<string, string> | undefined;
let marks: ReadonlyMap<string, string> | undefined;

/** What `&name;` stands for; undefined: not known. */
export function namedCharacter(name: string): string | undefined {
  characters ??= new Map(entriesIn(`${PUNCTUATION} ${LETTERS}`));
  return characters.get(name) ?? markedLetter(name);
}

function markedLetter(name: string): string | undefined {
  marks ??= new Map(entriesIn(MARKS));
  const mark = marks.get(name.slice(1));
  if (mark === undefined || !/^[A-Za-z]/.test(name)) return undefined;
  const letter = (name.charAt(0) + mark).normalize("NFC");
  return letter.length === 1 && letter <= LAST ? letter : undefined;
}

function entriesIn(table: string): [string, string][] {
  return table.split(" ").map((entry) => {
    const [name = "", code] = entry.split(":");
    return [name, String.fromCharCode(Number(code))];
  });
}

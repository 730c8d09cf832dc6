/** Words of which addresses of e-mail are said. One line for each code, the words of all languages together. */

/** The sign in the middle: a word that means nothing else, and one that does; what stands between the parts; BELOW: behind a dash, which lies low then. */
export const MARK = Object.freeze({ AT: 0, AT_OR_ELSE: 1, DOT: 2, DOT_OR_ELSE: 3, DASH: 4, LOW: 5, PLUS: 6, BELOW: 7 });

export const EMAIL_MARKS = `
arroba arrobas arobase arrobase chiocciola chiocciolina klammeraffe klammeraffen arobace アットマーク あっとまーく @マーク 艾特 圈a 圈A 小老鼠 골뱅이
at アット あっと 앳
dot ドット どっと 쩜 닷
point period punkt punto ponto 点 點 점
dash hyphen minus bindestrich tiret trait guion guión hífen traço trattino ハイフン はいふん ダッシュ 杠 横杠 中划线 减号 하이픈 대시
underscore underline unterstrich sublinhado subrayado underbar アンダーバー アンダースコア あんだーばー 下划线 下劃線 언더바 언더스코어 밑줄
plus más mais più プラス ぷらす 加号 플러스
bas bajo baja basso bassa baixo medio`;

/** Domains at the top of the root zone (IANA) in which addresses are, and words that say them. */
export const TOPS = new Set(
  `com net org edu gov mil int io co uk de fr jp cn kr in es it pt br mx us ca au nz me info biz app dev ai eu ch at nl be se no dk
  fi pl cz ru tv sg hk tw ie za ar cl pe my th vn id ph ae sa tr il gr hu ro xyz online site shop store cloud tech ltd mobi name pro
  email mail コム こむ ネット ねっと ジェーピー オルグ 컴 콤 넷 케이알 코리아`.split(/\s+/),
);
/** Those that are words of sentences, too. */
export const TOPS_OR_ELSE = new Set(
  "in it at no me my us be so is to am do id pro name mail email online site shop store".split(" "),
);

/** Whose users leave out the rest. */
export const PROVIDERS = new Set(
  "gmail googlemail hotmail outlook yahoo icloud aol protonmail gmx naver hanmail daum qq yandex zoho libero wanadoo 지메일 네이버 다음 한메일".split(
    " ",
  ),
);

/** Behind a provider they need no dot: `gmail com`. */
export const TOPS_OF_PROVIDERS = new Set("com net de fr".split(" "));

/** In front of \`at\` they are no part of an address: \`meet me at\`, \`look at\`. */
export const NEVER_LOCAL = new Set(
  `me us him her them you it he she we they i this that these those who what which there here where when how why look looking looks
  looked meet met meeting see saw seen is are am was were be been being arrive arrived arriving stay stayed work works worked live lives
  lived visit call calls called find found available online open opened closed only just even also back out up over down off in on by
  or and but if so as than then not right left good bad great best better worse worst start starts started end ends ended begin begins
  buy bought sell sold order ordered orders shop shopped log sign signed logged login read click join joined register registered
  apply applied located based hosted happened someone somebody anyone everyone everything something anything nothing team people
  get got put keep kept leave come came go goes went stop stopped eat ate sit sat stand stood laugh aim point pointed hint guess
  page website site store price prices priced rate rates valued set sets all any some more most less least much many one day night
  week time today tomorrow yesterday now later soon again once twice first last next a an the of to for with from about
  learn more details account used use using check checked listed posted published reach reached contact email mail write`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** The same where the dot behind `at` is written, as in messages of programs and in advertisements; `sales at example dot com` is one. */
export const NEVER_WITH_DOT = new Set(
  `error errors exception exceptions warning warnings fail failed fails failure crash crashed crashes panic thrown throws threw
  bug issue issues problem line lines file ship ships shipped shipping null undefined offer offers deal deals sale sales`.split(
    /\s+/,
  ),
);

/** A word in front of which an address may be expected. */
export const LEADS = new Set(
  `is it's its its that's are was be would to email e-mail mail emails address addresses at on with under use using try contact write
  send sent forward yes yeah yep sure ok okay so um uh er uhm oh well and or as for cc copy reach hai adresse mail-adresse correo es
  ist lautet unter est c'est son sono é è mi my mein meine mon o el la correio indirizzo courriel username user id alternate mine`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Behind them all words up to the sign are the address. */
export const LABELS = new Set(
  "is it's its that's email e-mail mail address es ist lautet est c'est é è correo adresse".split(" "),
);

/** Behind `at` they begin something else, and nothing or hardly a domain: `at the dot com boom`, `at my company dot com`. */
export const NEVER_DOMAIN = new Set(
  "the a an this that his their its least most first last all any some every noon".split(" "),
);
export const HARDLY_DOMAIN = new Set("my our your her".split(" "));

/** Letters by their names, where they are said one by one. */
export const LETTER_NAMES = new Set(
  `エー ビー シー ディー イー エフ ジー エイチ アイ ジェイ ジェー ケー ケイ エル エム エヌ オー ピー キュー アール エス ティー ユー ブイ ダブリュー エックス ワイ ゼット
  에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트`.split(
    /\s+/,
  ),
);

/** Between a letter and the word that spells it. */
export const SPELLS = new Set("for like wie comme como come de di".split(" "));
/** In front of a letter. */
export const OF_LETTER = new Set("capital lowercase uppercase double triple big small letter doppel doble".split(" "));

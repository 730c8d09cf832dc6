/**
 * Where Korean names stand: before honorifics and titles, behind labels and kin, with verbs of what callers and agents do.
 *
 * The room `ko` knows how names are built in Korea. It only looks where one of its words stands, and a role or any other word of
 * three syllables must not become a name.
 */
import type { Add, Contexts, Look } from "../contexts.ts";
import { isHangul, rowBefore } from "../script.ts";
import { calledAt, nameAt } from "./after.ts";
import { nameBefore } from "./before.ts";
import { isFamily, isNameIn } from "./names.ts";

const LONGEST_WORD = 8;

const honorific: Look = (text, start, _end, add) => {
  const found = nameBefore(text, start, false);
  if (found !== undefined) add(...found);
};

/** `박씨`, `정우성 씨`; a family name alone has it glued. */
const mister: Look = (text, start, end, add) => {
  if (isHangul(text.charCodeAt(end)) && !isParticle(text[end] as string)) return;
  const from = rowBefore(text, start, LONGEST_WORD, isHangul);
  if (start - from === 1 && isFamily(text, from, start)) return add(from, start);
  honorific(text, start, end, add);
};

const PARTICLES = "가는를와의에께도만로랑하라";
function isParticle(character: string): boolean {
  return PARTICLES.includes(character);
}

/** Titles are words, too: in front of them stands a full name, or a family name. */
const titled: Look = (text, start, _end, add) => {
  if (text[start - 1] !== " " && !isHangul(text.charCodeAt(start - 1))) return;
  const found = nameBefore(text, start, true);
  if (found !== undefined) add(...found);
};

const JOINS =
  /(?: ?(?:사람|분|이)(?= ?[:=은는이가]| ))?(?:자|인|주|명)?(?: ?\([^()\n]{1,10}\))?(?: ?[:=|] ?|은 |는 |이 |가 | |\t|「|\[)/y;

function labelled(isSure: boolean): Look {
  return (text, start, end, add) => {
    const before = text.charCodeAt(start - 1);
    JOINS.lastIndex = end;
    if (!JOINS.test(text)) return;
    const hasColon = /[:=|]/.test(text.slice(end, JOINS.lastIndex));
    if (isHangul(before) && isSure && !hasColon) return;
    if (hasColon && SPEAKS.has(text.slice(start, end))) return spoken(text, JOINS.lastIndex, add);
    namesFrom(text, JOINS.lastIndex, !hasColon, add);
  };
}

/** Behind a colon they begin what somebody says: a name is all that is there. */
const SPEAKS = new Set(["고객", "상담원", "상담사", "상담자", "기사", "매니저", "사용자", "관리자", "환자", "본인"]);

function spoken(text: string, at: number, add: Add): void {
  const end = nameAt(text, at, true);
  if (end > 0 && /^(?:님|씨)?(?:입니다|이에요|예요)?[ .]?(?:$|\n|\/|,|\|)/.test(text.slice(end, end + 8))) add(at, end);
}

const MOST_NAMES = 6;
const AND = /(?:님|씨)?(?:, ?|\/| 및 |와 |과 |하고 )/y;

function namesFrom(text: string, at: number, isSure: boolean, add: Add): void {
  let start = at;
  for (let count = 0; count < MOST_NAMES; count++) {
    const end = nameAt(text, start, isSure);
    if (end < 0) return;
    add(start, end);
    AND.lastIndex = end;
    if (!AND.test(text)) return;
    start = AND.lastIndex;
  }
}

/** `딸 서연이가` */
const kin: Look = (text, start, end, add) => {
  if (isHangul(text.charCodeAt(start - 1))) return;
  const at = "은는이가".includes(text[end] as string) ? end + 2 : end + 1;
  if (text[at - 1] !== " ") return;
  const called = calledAt(text, at);
  const found = called < 0 ? nameAt(text, at, true) : called;
  if (found > 0) add(at, found);
};

/** `저는 김민수입니다`, `상담원 김민수입니다`: an ending says that it is a name. */
const introduced: Look = (text, start, end, add) => {
  if (text[end] !== " " || (isHangul(text.charCodeAt(start - 1)) && ONLY_WORDS.has(text.slice(start, end)))) return;
  const at = end + 1;
  const found = nameAt(text, at, true);
  if (found > 0 && SAYS.test(text.slice(found, found + 7))) add(at, found);
};
const SAYS =
  /^(?: ?(?:고객|상담|매니저|대리|과장|주임|팀장|사원))?(?:입니다|이라고|라고|이에요|예요|이예요|에요|인데|이고|임$|이요|이라 |라 |이며|이 |가 | 드림|이었| 라고| 이라고|,|\.|$)/;

const ONLY_WORDS = new Set(["저", "저는", "나는", "제가", "본인", "팀"]);

/** In front of `올림` and `(본인)`: alone between blanks. */
const signed: Look = (text, start, end, add) => {
  if (isHangul(text.charCodeAt(end)) && !isParticle(text[end] as string)) return;
  let last = start;
  while (last > start - 2 && " (".includes(text[last - 1] ?? "?")) last--;
  if (last === start) return;
  const from = rowBefore(text, last, LONGEST_WORD, isHangul);
  if (isNameIn(text, from, last, true)) add(from, last);
};

/** `박지훈께서`, `박지훈에게` */
const subject: Look = (text, start, _end, add) => {
  const from = rowBefore(text, start, LONGEST_WORD, isHangul);
  if (start - from > 2 && isNameIn(text, from, start, true)) add(from, start);
};

/** `박지훈이라고 합니다` */
const CALLED = /이?라고 ?(?:합니다|해요|하는|하고|하며|불러|말씀|전해|한다)/y;
const called: Look = (text, start, end, add) => {
  CALLED.lastIndex = start;
  if (CALLED.test(text)) subject(text, start, end, add);
};

/** `박지훈과 통화했습니다` */
const talkedTo: Look = (text, start, _end, add) => {
  if (text[start - 1] !== " ") return;
  const from = rowBefore(text, start - 1, LONGEST_WORD, isHangul);
  const end = nameAt(text, from, true);
  if (end > 0 && WITH.has(text.slice(end, start - 1))) add(from, end);
};

const WITH = new Set(["과", "와", "랑", "이랑", "하고"]);

/** The first two characters of each are what a text must have to be looked at. */
export function koreanContexts(): Contexts {
  return [
    ["님", honorific],
    ["씨", mister],
    [
      "고객 회원 부장 과장 차장 대리 사원 주임 팀장 실장 본부장 지점장 점장 센터장 원장 이사 상무 전무 대표 매니저 상담사 상담원 기사 변호사 세무사 회계사 의사 간호사 교수 박사 강사 학생 여사 주무관 연구원 설계사 선생 양 군 귀하 어머니 아버지 할머니 선수 수석 선임 학부모 환자 보호자 아나운서 앵커 장관 의원 셰프 담임 약사 경찰관 소방관 코치 감독 작가 기자 배우",
      titled,
    ],
    [
      "성함 성명 이름 담당 담당자 수령인 수령자 수취인 받는 받을 보내는 예금주 명의 명의자 명의인 계약자 가입자 신청인 신청자 예약자 주문자 구매자 환자 보호자 대리인 상담원 상담사 상담자 입금자 고객명 고객 회원명 의뢰인 피보험자 수익자 배우자 본인 작성자 접수자 처리자 문의자 민원인 발신자 보낸이 받는이 대표자 기사명 기사 방문자 통화자 요청자 승인자 결재자 임차인 임대인 서명 소유자 소유주 책임자 매니저",
      labelled(true),
    ],
    [
      "딸 아들 남편 아내 와이프 엄마 아빠 동생 누나 언니 오빠 어머니 아버지 장모 친구 동료 상사 부인 조카 손자 손녀 신랑 며느리 사위 시어머니 시아버지 삼촌 이모 고모 따님 아드님",
      kin,
    ],
    [
      "저는 저희 나는 제가 상담원 상담사 센터 담당 담당자 지점 매니저 팀 본인 기사 부서 본부 사무소 대리점 영업소",
      introduced,
    ],
    ["이라고 라고", called],
    ["께서 에게 한테", subject],
    ["올림 드림 배상 본인 귀하 拝", signed],
    ["통화 이야기 얘기 대화 상담", talkedTo],
  ];
}

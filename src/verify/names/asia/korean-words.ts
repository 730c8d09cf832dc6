/** What stands beside names in Korean. */

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Particles and endings behind a name, the longest first; none is one of them. */
export const PARTICLES: readonly string[] = [
  ...words(`
    이라고합니다 라고합니다 이라고요 라고요 이라고 라고 입니다만 입니다 이에요 이예요 예요 인데요 이라는 이고요 이구요 이라 에게서 한테서 으로 에게 한테 께서 께 이랑 랑 하고 의 이가 이는 이를 이와 이도
    은 는 이 가 을 를 과 와 도 로 만 아 야
  `).sort((a, b) => b.length - a.length),
  "",
];

/** Titles glued to the name. */
export const GLUED_TITLES: readonly string[] = words(`
  고객님 회원님 선생님 부장님 과장님 차장님 대리님 팀장님 실장님 이사님 대표님 사장님 원장님 교수님 기사님 매니저님 상담원님 상담사님 변호사님 간호사님 주임님 사원님 박사님 의사님 점장님 소장님 님께 님 씨께 씨 군 양 부장 과장 차장 대리 팀장 실장
  이사 대표 사장 원장 교수 기사 매니저 선생 변호사 간호사 주임 박사 고객
`).sort((a, b) => b.length - a.length);

/** Ranks, that stand behind a family name, too. */
export const RANKS: readonly string[] = words(`
  부장 과장 차장 대리 팀장 실장 이사 대표 사장 원장 교수 기사 매니저 선생 변호사 간호사 주임 박사 점장 소장 상무 전무 회장 본부장 지점장 의사 사원 코치 감독 목사 신부
`);

/** Titles that are words of their own. */
export const TITLES: readonly string[] = [
  ...RANKS,
  ...words("님 씨 군 양 고객 회원 상담원 상담사 어머님 아버님 학생 환자 학부모"),
];

/** Roles that stand behind a name. */
export const SPEAKS: readonly string[] = words(
  "상담원 상담사 매니저 변호사 기사 담당 고객 회원 본인 명의 앞으로 배우 작가 대리 올림 드림",
);

const LABELS = new Set(
  words(`
    담당자 담당자는 담당 담당은 상담원 상담원은 상담사 상담사는 성함 성함이 성함은 이름 이름은 이름이 성명 성명은 사람 사람은 예금주 예금주는 명의자 명의자는 명의 명의는 고객명 고객 고객은 고객명은 신청인 신청인은 신청자 신청자는 수취인 수취인은 수령인 수령인은 문의자
    접수자 계약자 계약자는 가입자 가입자는 환자 환자명 보호자 보호자는 작성자 요청자 요청인 발신자 수신자 받는이 보내는이 예약자 예약자는 예약자명 구매자 구매자는 주문자 주문자는 책임자 책임자는 매니저 기사 기사는 고객센터 콜센터 센터 영업팀 상담팀 지원팀 기술팀 대표 대표자 대표자는 입금자 입금자는 입금자명
    피보험자 수익자 소유자 소유주 세대주 임차인 임대인 학생 회원 회원은 회원명 사용자 사용자는 실명 본명 본인 저는 저 제가 전
  `),
);
const KIN = new Set(
  words(
    "딸 아들 남편 아내 와이프 어머니 아버지 엄마 아빠 형 누나 오빠 언니 동생 여동생 남동생 친구 남자친구 여자친구 동료 상사 부하 조카 손자 손녀 사촌 삼촌 이모 고모 할머니 할아버지 배우자 신랑 부인 딸은 아들은 남편은 아내는 딸이 아들이",
  ),
);

export function isLabel(word: string): boolean {
  return LABELS.has(word);
}

export function isKin(word: string): boolean {
  return KIN.has(word);
}

/** What people do, behind their names. */
export const VERBS: readonly string[] = words(`
  통화 이야기 얘기 말씀 상담 전화 연락 문의 요청 방문 처리 담당 사용 설명 안내 확인 신청 결제 주문 예약 접수 도와 보냈 보내 말했 물어 알려 연결 대화 메일 문자 이용 가입 해지 구매 받았 받아 왔어 왔습 계신 계세 그랬 했어 했습
`);

/** What names of East Asia are made of and stand beside, as far as lists do not say it. */

/** Family names of China of one character, simplified and traditional, by how many people have them. */
export const FAMILIES =
  "王李张张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤" +
  "張劉陳楊黃趙吳孫馬羅鄭梁謝許韓鄧馮葉蘇呂盧鍾譚陸賈鄒閻龍賀顧龔萬錢嚴湯蕭詹簡游莊";

export const COMPOUND_FAMILIES: readonly string[] =
  "欧阳 司马 上官 诸葛 夏侯 司徒 皇甫 尉迟 公孙 慕容 令狐 東方 东方 歐陽 司馬 諸葛".split(" ");

/** What may stand directly before a name in Chinese. */
export const LEFT_OF_NAME =
  "叫是找给給和与與跟由请請让讓对對向为為及或问問说說帮幫姓名人员員户戶师師长長理士生事友妻夫子女儿兒爸妈媽哥姐弟妹，：";

/** What may stand directly behind it. */
export const RIGHT_OF_NAME =
  "的说說在是已来來打给給于於和与與跟先女小同经經您你我吗嗎吧呢收签簽先致反要想申因没沒未有将將也都就,，。：";

/** Behind Japanese names, written with characters that names have, too. */
export const HONORIFICS: readonly string[] = "様 氏 殿 君 先生 部長 課長 社長 係長 店長 宛".split(" ");

/** Behind Korean names in the same word: what marks them in a sentence, and how people are addressed. */
export const KOREAN_AFTER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `이 가 은 는 을 를 의 에게 께 께서 과 와 도 로 한테 이라고 라고 입니다 이에요 예요 이고 이며 님 씨 님이 씨가 님은 씨는 님께 님의 씨의 님께서 고객님 고객 고객님이 과장 과장님
  대리 대리님 팀장 팀장님 부장 부장님 사원 상담사 상담원 매니저 선생님 사장님 기사님 앞 님께서는 고객님께 씨에게 님에게 님을 씨를 님과 씨와`.split(
    /\s+/,
  ),
);

/** Korean words whose first syllable is a family name too, and that make a name with a particle behind. */
export const KOREAN_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `변경 고지 주문 이용 정보 신청 안내 이상 이번 이전 조회 조치 방문 전화 문의 성공 성함 고객 고장 기사 기록 서비 서울 서류 유지 유료 임시 주소 지금 지난 지역 진행 최근 최대 한국 한번 현재
  장애 장비 전체 정상 정확 차이 하지 허용 홍보 황당 배송 백업 손님 송장 송금 양식 여기 연결 연락 오늘 오전 오후 우선 원인 위치 은행 인증 남은 노트 도움 명의 모두 민원 박스 반품 구매 구독 권한
  금액 길이 김치 나중 강제 공지 공유 국내 사용 사항 상담 선택 설정 설치 소요 심사 안전 엄청 염려 용량 음성 채팅 추가 편의 표시 피해 함께 표준 이것 이유 이미 이동 이메 조금 조건 조정 신규 신용 신분
  강의 강화 고민 공기 공사 기간 기능 기본 기존 노력 단순 도착 동의 동시 류의 마지 문자 문제 민감 반대 방법 방식 백신 봉투 부분 부재 빈번 사이 서명 석유 선물 성인 소비 심한 안정 양도 어제 예약 예정 오류
  온라 우리 원래 원하 유선 육아 윤리 은근 인상 인하 임대 장소 전기 전송 정기 정책 정지 제가 제품 조사 주말 주의 지급 지불 지사 지원 지점 진단 진짜 차량 차단 채널 천만 초기 최신 최종 추천 판매 편리 포함 하루 한도
  해당 해지 현금 호환 화면 환불 황금`.split(/\s+/),
);

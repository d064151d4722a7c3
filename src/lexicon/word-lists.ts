/**
 * Words that many guards share, by subject. A guard names a list as `@sport`; the compiler puts the words into the
 * trie. They are read in the sentence of a name, particles or not, so they are whole words; what stands before one
 * must be no letter. `_` is a space.
 */
export const wordLists: Readonly<Record<string, readonly string[]>> = {
  /** Words of our own field; every guard hears them, one by one they count half. */
  field: listed(
    '반도체 칩 칩셋 파운드리 데이터센터 팹리스 가속기 서버 메모리 클라우드 그래픽카드 빅테크 나스닥 시총 뉴욕증시 웨이퍼 패키징 프로세서 슈퍼컴퓨터 신경망처리장치 추론 노광장비 후공정 소부장',
  ),
  /** Teams carry the names of groups. `2-7로` is a result: the words of a list may begin behind a digit. */
  sport: listed(
    '야구 프로야구 메이저리그 축구 프로축구 농구 프로농구 여자농구 배구 프로배구 여자배구 골프 리그 정규리그 정규시즌 개막전 지난_시즌 올_시즌 이번_시즌 시범경기 드래프트 포스트시즌 가을야구 플레이오프 한국시리즈 일본시리즈 결승 준결승 우승 준우승 KBO MLB KBL 구단 감독 코치 선수단 선수들 선수가 선수는 관중 홈경기 원정 구장 야구장 홈구장 잠실 챔피언스필드 더그아웃 유니폼 2군에서 투수 포수 타자 대타 내야수 외야수 유격수 루수 루타 타선 타석 타율 타점 홈런 안타 적시타 볼넷 삼진 병살 도루 만루 이닝 실점 무실점 자책점 호투 선발투수 불펜 마운드 등판 에이스 끝내기 회말 회초 회에도 회에만 회까지 연전 연승 연패 승째 골키퍼 미드필더 공격수 수비수 선제골 동점골 페널티킥 득점 승점 승부차기 연장전 역전승 무승부 차전을 차전에서 시즌_첫 포워드 3점슛 자유투 리바운드 1쿼터 2쿼터 3쿼터 4쿼터 세터 세트_스코어 1세트 2세트 3세트 4세트 5세트 롤드컵 LCK 페이커 프로게이머 스타리그 라이온즈 트윈스 베어스 타이거즈 이글스 히어로즈 자이언츠 랜더스 다이노스 위즈 와이번스 나이츠 소닉붐 썬더스 세이커스 피버스 블루윙즈 롤스터 호크스 0패 1패 2패 3패 4패 5패 6패 7패 8패 9패 -0으로 -1로 -2로 -3으로 -4로 -5로 -6으로 -7로 -8로 -9로 승률 승을 승으로 초구 담장 풀세트 완봉 탈삼진 완투 세이브 완패 완승 역전패 설욕 스윕 로_이겼 로_꺾 로_눌 로_제압 로_완파 로_물리 로_졌 로_패하 로_승리 으로_이겼 으로_꺾 으로_눌 으로_제압 으로_물리 으로_졌 으로_패하 으로_승리 점을_앞세 점을_올리 점을_넣 점을_몰 점_차로 경기_차 경기에서 경기력 경기_만에 경기_연속 꺾고_결승 꺾고_4강 추격을_뿌리 올스타 포수 결승타 결승포 쐐기 투런 스리런 솔로포 출루 선발진 선발승 선발로 방망이 그라운드 신인왕 FA_최대어 FA_계약 이적생 이적료 친정팀 비겼 비기며 결승골 추가골 멀티골 어시스트 K리그 전지훈련 시구 키움에 키움을 키움과 키움이 SSG를 SSG에 SSG와 SSG가 NC를 NC에 NC전 롯데전 한화전 KIA전 키움전 챔피언결정전 서포터들 팬들 가을_무대 최다승 다승왕 실책 꺾었 꺾은 맞붙 맞대결 챔프전 응원가 응원단 FA_시장 FA로 덜미 승씩 무승 동률 홈팀',
  ),
  /** What companies do and teams do not. */
  business: listed(
    '회장 부회장 총수 계열사 지주사 이사회 주주 주주총회 대표이사 최고경영자 임직원 노조 공채 주가 주식 증시 코스피 순매수 순매도 지분 상장 공시 매출 영업이익 실적 투자 인수 수주 협약 공급 납품 양산 생산 공장 특허 소송 과징금 금융당국 후원 스폰서 구단주 야구단 신사업 신제품 스마트폰 가전 배터리 전기차 통신사 요금 그룹 재계 대기업 점유율 시장 사업 임원 제품 출시 기술 냉장고 에어컨 세탁기 TV 로봇 광고 수출 인공지능 AI 협력 손잡 손을_잡 회사 업체 감원 매각 합병 본사 CEO 부품 법인 맞손 제휴 합작 동맹 고객',
  ),
  /** What the makers of equipment and parts make, whose names are short. */
  equipment: listed('장비 장비주 장비업체 장비사 소부장 증착 식각 세정 노광 번인 테스터 검사장비 테스트 소켓 코스닥'),
  /** Painting, film, music, books. */
  culture: listed(
    '영화 전시 미술 화가 유화 소설 만화 어벤져스 어벤저스 디즈니 히어로 개봉 관객 배우 뮤지컬 드라마 음악 공연 앨범 연주 관람 박물관 오스카 극장 스크린 박스오피스 음반 시인 애니메이션 넷플릭스 극본 감독판 화폭 조각 갤러리 아카데미상 주연 출연하 출연했 출연작 연출 가수 노래 오디션 가창력 아이돌 걸그룹 신곡 콘서트 예능 시청률 시집 발레 오페라 합창 여신 마법사 동화 판타지 첼로 객석',
  ),
  /** Lives: names are also people's. */
  life: listed('태어난 태어나 태어났 별세 숨졌 숨진 생애 일대기 유족 장례 여성 아내 남편 제자 업적 의대 발명가'),
  health: listed(
    '환자 병원 의사 치료 질환 증상 수술 약물 임상 신약 백신 망막 황반변성 경화증 항암 종양 진단 검진 세포 사망 의료진 간호 면역 감염 유전자 발병 완치 생존율',
  ),
  food: listed(
    '요리 주스 사이다 초콜릿 디저트 과일 망고 케이크 원두 커피 맛집 통조림 재배 농장 농가 간식 음료 레시피 씨앗 열매 식당 메뉴 소스 피자',
  ),
  nature: listed(
    '열대우림 밀림 원주민 산불 삼림 벌목 멸종 서식 탐험 산맥 숲 접경 페루 콜롬비아 허파 우림 정글 피라냐 아나콘다 볼리비아 에콰도르 유역 가뭄 나무 기후총회 하구 어귀 상류 하류 오지 돌고래 재규어 원숭이 앵무새 동식물',
  ),
  places: listed('관광 여행 휴양 섬나라 해변 항공편 지중해'),
  code: listed('함수 파이썬 자바스크립트 자바 코드 변수 라이브러리 프로그래밍 수식 프레임워크 문법 컴파일러'),
  games: listed('게임 캐릭터 출시작 스팀 플레이 닌텐도 게이머 콘솔 유저 보스 던전 종족'),
  war: listed('소총 카빈 전투기 미사일 전차 장갑차 병력 탄약 사격 군단 육군 해군 공군 함정 교전'),
  roads: listed('고속도로 도로 나들목 터널 국도 차로 버스 광역버스 시내버스 정류장 노선'),
  /** Shops, estates and landscapes carry fine foreign words. */
  shops: listed('호수 힐스 파크 리조트 스키장 골프장 아파트 인테리어 가구 자전거'),
  /** Cars, aircraft and appliances are numbered like chips. */
  models: listed(
    '헬기 여객기 프로펠러기 활주로 킹에어 세단 시승 배기량 연비 디젤 바이오디젤 강판 청소기 나사 볼트 빔을 철골',
  ),
};

function listed(words: string): readonly string[] {
  return words.split(' ').map((word) => word.replaceAll('_', ' '));
}

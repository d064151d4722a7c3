/**
 * Words that many guards share, by subject. A guard names a list as `@sport`; the compiler puts the words into the
 * trie. They are read in the sentence of a name, particles or not, so they are whole words; what stands before one
 * must be no letter.
 */
export const wordLists: Readonly<Record<string, readonly string[]>> = {
  /** Words of our own field; every guard hears them, one by one they count half. */
  field: listed(
    '반도체 칩 칩셋 파운드리 데이터센터 팹리스 가속기 서버 메모리 클라우드 그래픽카드 빅테크 나스닥 시총 뉴욕증시 웨이퍼 패키징 프로세서 슈퍼컴퓨터 신경망처리장치 추론 노광장비 후공정 소부장',
  ),
  /** Teams carry the names of groups. */
  sport: listed(
    '야구 프로야구 메이저리그 축구 프로축구 농구 프로농구 배구 프로배구 골프 구단 감독 투수 타자 홈런 이닝 완승 연승 연패 결승 결승골 안타 득점 포스트시즌 한국시리즈 플레이오프 와일드카드 라이온즈 트윈스 베어스 타이거즈 이글스 히어로즈 자이언츠 랜더스 다이노스 위즈 리그 K리그 V리그 역전승 끝내기 선발승 마운드 시범경기 정규시즌 개막전 롤드컵 경기장 야구장 무승부 선수단 코치 외국인 타율 승리투수 원정 홈경기 잠실 고척 KBO MLB 월드컵 올림픽 가을야구 스프링캠프 드래프트 불펜 도루 삼진 병살 더블헤더 세터 골키퍼 해트트릭 3점슛 챔프전 챔피언결정전 응원단 치어리더 e스포츠 에이스 등판 선두타자 완투승 구속 연장전 -0으로 -1로 -2로 -3으로 -4로 -5로 -6으로 -7로 -8로 -9로 -0승 -1승 -2승 -3승 -4승 -5승 -6승 -7승 -8승 -9승',
  ),
  /** Painting, film, music, books. */
  culture: listed(
    '영화 전시 미술 화가 유화 소설 만화 어벤져스 어벤저스 디즈니 히어로 개봉 관객 배우 뮤지컬 드라마 음악 공연 앨범 연주 관람 박물관 오스카 극장 스크린 박스오피스 음반 시인 애니메이션 넷플릭스 극본 감독판 화폭 조각 갤러리 아카데미상 주연 출연 연출 시집 발레 오페라 합창',
  ),
  health: listed(
    '환자 병원 의사 치료 질환 증상 수술 약물 임상 신약 백신 망막 황반변성 경화증 항암 종양 진단 검진 세포 사망 의료진 간호 면역 감염 유전자 발병 완치 생존율',
  ),
  food: listed(
    '요리 주스 사이다 초콜릿 디저트 과일 망고 케이크 원두 커피 맛집 통조림 재배 농장 농가 간식 음료 레시피 씨앗 열매 식당 메뉴 소스 피자',
  ),
  nature: listed(
    '열대우림 밀림 원주민 브라질 산불 삼림 강물 수위 벌목 멸종 서식 탐험 식물 꽃 산맥 숲 접경 페루 콜롬비아 기후 허파 우림 정글 피라냐 아나콘다 볼리비아 에콰도르 유역 하류 상류 가뭄',
  ),
  places: listed('관광 여행 휴양 섬나라 해변 항공편 지중해'),
  code: listed('함수 파이썬 자바스크립트 자바 코드 변수 라이브러리 프로그래밍 수식 프레임워크 문법 컴파일러'),
  games: listed('게임 캐릭터 출시작 스팀 플레이 닌텐도 게이머 콘솔 유저'),
  war: listed('소총 카빈 전투기 미사일 전차 장갑차 병력 탄약 사격 군단 육군 해군 공군 함정 교전'),
  roads: listed('고속도로 나들목 터널 국도 차로 버스 정류장 노선'),
};

function listed(words: string): readonly string[] {
  return words.split(' ');
}

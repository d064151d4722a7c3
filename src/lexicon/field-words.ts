/**
 * What tells an article of our field from one that merely names its companies. The words are looked for as they stand,
 * inside longer words too (시스템반도체), so they must be strings that nothing else holds: 칩 alone is also a snack.
 */

/** Words that only our field uses. */
export const fieldWords: readonly string[] = listed(
  '반도체 파운드리 팹리스 웨이퍼 데이터센터 AI칩 AI_칩 맞춤형_칩 자체_칩 추론_칩 칩셋 차세대_칩 가속기 신경망처리장치 그래픽처리장치 GPU NPU TPU LPU HBM D램 디램 DDR5 낸드 SSD EUV 노광 식각 증착 포토레지스트 TC본더 본더 후공정 첨단_패키징 유리기판 나노_공정 2나노 3나노 4나노 수율 소부장 슈퍼컴퓨터 클러스터용_서버 AI_서버 AI서버 GPU_서버 메모리_값 온디바이스 엔비디아_칩 CoWoS ASIC 설계자산 공정_노드 테이프아웃 DS부문 DS_부문 _칩_설계 _칩_회사 _칩_업체 추론칩 자체칩 맞춤형칩 차세대칩 AI_팩토리 AI팩토리 칩렛 인터포저 고다층 펠리클 블랭크마스크 테스트_소켓 프로버 CXL LPDDR GDDR 미세공정 미세_공정 선단공정 선단_공정 다이싱 하이퍼스케일',
);

/** Words that our field shares with its neighbours: together they count one at most. */
export const nearWords: readonly string[] = listed(
  '인공지능 AI_모델 클라우드 빅테크 서버 메모리 추론 연산 나스닥 장비 시가총액 공급_계약 수주 양산 스타트업 로봇 투자_유치',
);

function listed(words: string): readonly string[] {
  return words.split(' ').map((word) => word.replaceAll('_', ' '));
}

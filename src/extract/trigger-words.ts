import type { Frame } from './frames.ts';

/** Words that state a deal, and how: the lexicon of this folder. What the frames mean is told in frames.ts. */
export interface TriggerWords {
  readonly frame: Frame;
  /** The frame of the noun with 받다 and 되다: 공급받다 is what the buyer does. */
  readonly received?: Frame;
  /** Nouns that take 하다: 공급, 납품. */
  readonly nouns?: string;
  /** Verbs without 다. */
  readonly verbs?: string;
  /** Sources of regular expressions for what neither covers. */
  readonly phrases?: readonly string[];
  /** How much a word says by itself, 0 to 1: 공급 says more than 보내다. */
  readonly weight: number;
  /** The sentence must hold a figure, a chip or a product in the same clause. */
  readonly needs?: 'thing' | 'money' | 'quantity' | 'unit' | 'with';
}

export const triggerWords: readonly TriggerWords[] = [
  {
    frame: 'give',
    received: 'take',
    nouns: '공급 납품 임대 인도 출하 선적 배정 할당 수출 대여',
    weight: 0.9,
  },
  { frame: 'give', received: 'take', nouns: '제공 판매', weight: 0.7, needs: 'thing' },
  {
    frame: 'give',
    verbs: '보내 내보내 넘기 내주 빌려주 되빌려주 건네 팔 되팔 넣',
    phrases: ['댄다', '댔다', '댔고', '대기로', '내놓기로', '푼다', '풀기로', '대 주', '대 왔', '대왔'],
    weight: 0.6,
    needs: 'thing',
  },
  { frame: 'take', nouns: '구매 구입 발주 도입 조달 선주문 수급 임차', weight: 0.9, needs: 'thing' },
  { frame: 'take', nouns: '주문 매입 확보 예약 선점 비축 배치 채택', weight: 0.75, needs: 'thing' },
  {
    frame: 'take',
    phrases: ['빌려 ?쓰', '빌려 ?쓴', '빌려 ?썼', '빌린다', '빌리는', '빌리기로'],
    weight: 0.7,
    needs: 'thing',
  },
  { frame: 'take', verbs: '사들이 들여오 넘겨받 가져오 건네받', weight: 0.85, needs: 'thing' },
  {
    frame: 'take',
    verbs: '빌리 갖추 채우 깔 챙기 사 들이 쓰 받 들여놓 돌리 굴리 사들여오 얹 쟁이 끌어모으',
    phrases: [
      '손에 (?:넣|쥐)',
      '가져갔',
      '가져간',
      '묶은',
      '(?:설치|구축|가동|활용|사용|탑재|투입|장착)(?:하|한|했|키로)',
      '(?<=[장개]으로 [^,.]{0,20})(?:지었|짓는|구성|꾸리|꾸렸)',
      '(?:구매|구입|도입|매입|확보|사)(?:에|는 데) [^,.]{0,16}(?:쓰|쓸|쓴|들이|들인|투입|투자)',
      '주문(?:을|도)? (?:거둬|거뒀|취소|철회|물렸)',
      '사려[던다]',
      '산 ',
      '(?<=[장개](?:을|를) )(?:올리|올린|올렸|꽂)',
    ],
    weight: 0.7,
    needs: 'quantity',
  },
  {
    frame: 'placed',
    phrases: [
      '(?:깔린|들어간|설치된|놓인|공급된|투입된|꽂힌|배치된)(?= )',
      '(?:들어|설치돼|설치되어|깔려|꽂혀|놓여) ?있',
      '돌아가고',
      '가동 중',
      '설치(?:된다|됐|될)',
      '들어(?:갔|간다|온다|왔|갈)',
      '깔(?:렸|린다|릴)',
      '배치(?:된다|됐|될)',
      '(?:건네|넘겨)(?:졌|진)',
      '팔렸',
      '납품(?:된다|됐|될)',
    ],
    weight: 0.7,
    needs: 'quantity',
  },
  {
    frame: 'take',
    phrases: ['(?<=(?:에서|로부터|에게서) )받(?:는다|기로|았|아|을)'],
    weight: 0.75,
    needs: 'thing',
  },
  { frame: 'win', phrases: ['(?<=(?:에서|로부터|에게서) )따[내냈낸]'], weight: 0.85 },
  {
    frame: 'invest',
    phrases: [
      '(?:라운드|투자)를 (?:이끌|이끈|주도)',
      '(?:투자|라운드|증자)에 (?:참여|합류|동참|가세)',
      '앞장섰',
      '새로 들어왔',
    ],
    weight: 0.75,
  },
  {
    frame: 'invested',
    phrases: ['(?:시리즈 ?[A-G]|프리IPO|브릿지|브리지)[^,.]{0,10}(?:를|을) (?:마무리|마쳤|유치|받|완료|끝냈)'],
    weight: 0.8,
    needs: 'money',
  },
  {
    frame: 'take',
    phrases: ['(?<=[두놓]고 [^,.]{0,12})(?:값을 따지|협상|흥정|저울질|논의|협의|조율)'],
    weight: 0.65,
    needs: 'quantity',
  },
  {
    frame: 'take',
    phrases: [
      '(?<=[억만조천\\d] ?(?:달러|원|유로|위안|엔|파운드)를? (?:미리 |먼저 |선불로 |선금으로 )?)(?:냈|낸다|내기로|낸 |치렀|치르기로|지불|지급|선지급|선납)',
    ],
    weight: 0.7,
    needs: 'thing',
  },
  {
    frame: 'win',
    nouns: '수주',
    phrases: [
      '주문(?:을|도)? ?받',
      '발주(?:를)? ?받',
      '(?:계약|주문|일감|물량|사업)(?:을|를|도) 따[내냈낸]',
      '일감(?:을|도) (?:넘겨)?받',
      '수주에 성공',
      '수주를 따',
    ],
    weight: 0.9,
  },
  {
    frame: 'sale',
    phrases: [
      '(?:공급|납품|판매|임가공|외주|제작|장비|수주|수출|임대)(?:의|을 위한)? ?계약',
      '(?:공급|납품|판매) (?:의향서|합의|협약|양해각서)',
      '공급하는 (?:의향서|계약|양해각서)',
    ],
    weight: 0.9,
  },
  {
    frame: 'purchase',
    phrases: [
      '(?:구매|도입|조달|임차|구입|매입|사용|이용|주문) ?계약',
      '(?:넣은|낸|넣었던) [^,.]{0,14}주문',
      '(?:받는|받는다는|사는|들이는|빌리는|쓰는|도입하는|사들이는) [^,.]{0,10}(?:계약|협약|양해각서|업무협약|약정)',
      '(?<=(?:사려고|구매하려고|들여오려고|도입하려고|사기 위해|구매를 (?:두고|놓고)|도입을 (?:두고|놓고)) [^,.]{0,24})(?:접촉|교섭|협상|협의|논의)',
    ],
    weight: 0.9,
  },
  {
    frame: 'contract',
    phrases: [
      '(?<!(?:합작|인수|합병|투자|출자|매각|라이선스|생산|공급|납품|구매|도입|대출|임대) ?)(?:클라우드|GPU|칩|컴퓨팅|장기|대형|다년|서버|메모리|HBM|인프라|데이터센터)?[ ]?계약(?:을|도|까지)? ?(?:맺|체결|성사|했|하기|\\()',
      '맺은 [^,.]{0,24}?계약',
      '(?:물량|가격|값|공급)[^,.]{0,16}[두놓]고 [^,.]{0,8}협상을 (?:끝냈|마쳤|마무리|매듭)',
    ],
    weight: 0.75,
  },
  { frame: 'win', phrases: ['맡기로', '맡는다', '맡았', '맡게'], weight: 0.65, needs: 'thing' },
  {
    frame: 'make',
    received: 'makePassive',
    nouns: '위탁생산 위탁제조 대량생산 수탁생산',
    weight: 0.85,
    needs: 'thing',
  },
  {
    frame: 'make',
    received: 'makePassive',
    nouns: '양산 생산 제조',
    verbs: '찍어내 만들 찍',
    weight: 0.6,
    needs: 'thing',
  },
  {
    frame: 'farmOut',
    verbs: '맡기',
    phrases: ['(?:생산|제조|제작|양산)(?:을|를)? ?(?:위탁|주문|의뢰)'],
    weight: 0.8,
  },
  { frame: 'invest', received: 'invested', nouns: '투자 출자 베팅', weight: 0.85 },
  {
    frame: 'invested',
    phrases: [
      '(?<=[억만조천\\d] ?(?:달러|원|유로|엔|위안)(?:어치)?(?:을|를)(?: [가-힣]{1,6})? )(?:빌리|빌린|빌려|빌렸|대출받|차입|수혈받|투자받|받았|받는다|받기로|조달[하한했]|끌어모|모았|모은|모으|유치[하한했]|확보[하한했])',
    ],
    weight: 0.75,
    needs: 'money',
  },
  {
    frame: 'invested',
    phrases: [
      '투자(?:를|금을|도)? ?(?:유치|받)',
      '(?:투자금|자금)(?:을|도)? ?(?:유치|조달|수혈)',
      '유치(?:했|한|하기로|키로)',
    ],
    weight: 0.85,
  },
  {
    frame: 'invest',
    verbs: '쏟아붓 쏟 넣 태우 보태',
    phrases: [
      '투자(?:도|를|는) [^,.]{0,20}하기로',
      '(?<=(?:달러|원|유로|위안|엔|파운드)(?:를|을) (?:더 |추가로 |새로 )?)(?:대기로|댄다|댔|대는|대고)',
      '(?:돈|자금|투자금|현금|실탄)(?:을|도) [대댄넣댔]',
      '쏟아부',
      '쏟아붓',
      '투입(?:하|한|할|했|키로)',
      '지분(?:을|도)? ?(?:참여|취득|확보|매입|인수|투자)',
      '지분(?:을|도)? ?(?:[^,]{0,24}?)(?:사들|샀|산다|취득|확보|갖기로|갖는|가져|쥐|얻|받기로|넘겨받)',
      '수혈(?:하|한|할|했)',
    ],
    weight: 0.75,
    needs: 'money',
  },
  {
    frame: 'sellStake',
    phrases: [
      '(?:지분|주식|보통주)[^,.]{0,40}?(?:팔았|팔아|팔고|팔기로|파는|판다|판 |넘기기로|넘기는|매각|처분)',
      '(?:처분한|매각한|팔아치운|판|넘긴)(?= [가-힣A-Za-z0-9]{2,12} (?:지분|주식))',
    ],
    weight: 0.85,
  },
  { frame: 'acquire', received: 'acquired', nouns: '인수 흡수합병', weight: 0.9 },
  {
    frame: 'acquire',
    verbs: '품 삼키 집어삼키 사',
    phrases: ['품에 안', '품었', '사들(?:이|인|일|여|였)', '넘겨받'],
    weight: 0.7,
    needs: 'unit',
  },
  {
    frame: 'sellUnit',
    nouns: '매각',
    phrases: [
      '(?:사업|사업부|부문|자회사|법인|공장|지분)(?:을|를)[^,.]{0,24}(?:팔기로|판다|팔았|넘기기로|넘긴다|넘겼)',
    ],
    weight: 0.75,
  },
  {
    frame: 'acquire',
    phrases: [
      '(?:내민|던진|건넨) [^,.]{0,20}제안',
      '(?<=[억만조천\\d] ?(?:달러|원|유로)에 )(?:사려[던다했는]|인수하려|품으려)',
    ],
    weight: 0.75,
  },
  {
    frame: 'refuse',
    phrases: ['(?:인수 ?)?제안(?:을|도) [^,.]{0,16}(?:물리|거절|뿌리|거부|퇴짜)'],
    weight: 0.75,
  },
  {
    frame: 'swap',
    phrases: ['(?:주식|지분)(?:을|를) (?:서로 )?(?:맞바꾸|맞바꿨|맞바꾼|맞교환|교환|스와프)'],
    weight: 0.8,
  },
  {
    frame: 'warrant',
    phrases: [
      '(?:지분|주식|보통주|신주)[^,]{0,50}?(?:살|인수할|취득할|매입할|사들일) 수 있(?:다|게|는 (?:권리|워런트|옵션))',
      '워런트(?:를|을) (?:줬|주기로|부여|발행|넘기)',
    ],
    weight: 0.75,
  },
  { frame: 'merge', nouns: '합병 통합', verbs: '합치', phrases: ['한 몸이 된', '한 회사가 된'], weight: 0.8 },
  {
    frame: 'venture',
    phrases: [
      '합작(?:사|법인|회사|투자|사업)?',
      '(?:함께|공동으로|같이|나란히|힘을 합쳐) (?:[^,.]{0,16} )?(?:짓|세우|세운|지을|설립|건설|추진|구축|조성)',
      '공동 ?(?:설립|출자|건설|구축)',
      '(?:회사|법인|조인트벤처|JV)(?:를|을) (?:함께 |같이 )?(?:꾸리|꾸린|꾸렸|꾸려|차리|차린|차렸|세우|세운|세웠|만들|설립)',
    ],
    weight: 0.7,
  },
  {
    frame: 'partner',
    phrases: [
      '(?:업무 ?)?협약',
      '양해각서',
      '의향서',
      'MOU',
      'LOI',
      '손(?:을|도)? ?잡',
      '맞손',
      '(?:전략적 )?제휴',
      '동맹(?:을|에)? ?(?:맺|결성|구축|합류)',
      '파트너십',
      '짝을 이[뤄루룬뤘]',
      '컨소시엄(?:을|으로|에|도)',
      '맺은 [^,.]{0,24}?(?:협력|제휴|협약|동맹)',
      '파트너(?:로|가) ?(?:선정|낙점|합류|됐|된다)',
      '협력(?:하|한다|했|키로|계약|방안|(?:을|에|도|관계를) (?:[가-힣]{1,5} )?(?:맺|체결|하기로|확대|강화|추진|논의|합의|이어|나선|나섰|나서))',
      '협업(?:하|한다|했|키로|(?:을|에|도) (?:[가-힣]{1,5} )?(?:맺|하기로|확대|강화|추진|논의|합의|이어|나선|나섰|나서))',
      '공동 ?(?:개발|연구|투자)',
      '(?:함께|같이|공동으로) (?:[^,.]{0,20} )?(?:만들|만든|개발|설계|연구)',
      '힘을 (?:합치|합친|합쳐|합쳤|모으|모은)',
    ],
    weight: 0.75,
  },
  { frame: 'partner', nouns: '개발 설계 연구 구축 조성 건설 협업 협력', weight: 0.65, needs: 'with' },
  {
    frame: 'license',
    received: 'licensed',
    phrases: [
      '라이선스',
      '라이센스',
      '기술 ?이전',
      '특허 ?사용',
      '(?:기술|설계자산|IP|특허)(?:을|를)? ?(?:[^,.]{0,36})(?:확보|사들|들여|넘겨받|빌려|쓰기로|쓰는 계약|사용하는 계약)',
      '기술 도입',
    ],
    weight: 0.75,
  },
  {
    frame: 'licensed',
    phrases: [
      '(?:기술|설계자산|IP|특허|라이선스)(?:을|를)? (?:[^,.]{0,8})(?:제공|공급|이전|넘기|넘긴|빌려주|빌려준|부여|수출)',
    ],
    weight: 0.75,
  },
  {
    frame: 'makePassive',
    phrases: ['만들어(?:지|진|졌)', '(?:생산|제조)(?:은|는|이) [^,.]{0,30}(?:이뤄|이루어)'],
    weight: 0.7,
    needs: 'thing',
  },
  {
    frame: 'own',
    phrases: [
      '(?:자체|독자|맞춤형|전용|자사|직접 설계한) ?(?:AI |인공지능 |추론용 |학습용 |서버용 |데이터센터 )?(?:칩|반도체|가속기|NPU|CPU|프로세서)(?:인|을|를|도)? ?(?:[^,.]{0,30})(?:개발|설계|공개|내놓|내놨|만들|만든|양산)',
    ],
    weight: 0.6,
  },
  {
    frame: 'build',
    nouns: '증설 착공 건설 신설',
    verbs: '짓 세우 늘리',
    phrases: ['지(?:어|었|을|은) ', '쓰기로', '쓴다', '들인다', '들이기로', '더 들', '쏟', '투입', '들여', '들이겠'],
    weight: 0.7,
    needs: 'money',
  },
];

/** Who sells designs rather than chips. */
export const licensors: ReadonlySet<string> = new Set(
  'arm rambus imagination synopsys cadence openedges chips-media alphawave-semi groq'.split(' '),
);

/** Who can make chips for others. */
export const foundries: ReadonlySet<string> = new Set(
  'tsmc samsung-electronics intel smic globalfoundries umc db-hitek rapidus sk-keyfoundry sk-hynix-system-ic hua-hong vis psmc tower-semiconductor'.split(
    ' ',
  ),
);

/** Who makes memory. */
export const memoryMakers: ReadonlySet<string> = new Set(
  'samsung-electronics sk-hynix micron kioxia sandisk cxmt ymtc nanya western-digital'.split(' '),
);

/** Who builds servers, and sells them to whoever runs a data centre. */
export const serverMakers: ReadonlySet<string> = new Set(
  'dell supermicro hpe quanta foxconn wistron wiwynn penguin-solutions inspur gigabyte asus cisco'.split(' '),
);

/** Who does nothing but rent out computing: of two clouds it sells. */
export const neoclouds: ReadonlySet<string> = new Set(
  'coreweave nebius lambda nscale iren crusoe firmus core-scientific tensorwave fluidstack cerebras groq'.split(' '),
);

/** Projects that stand for who runs them. */
export const standIns: ReadonlyMap<string, string> = new Map([['stargate', 'openai']]);

/** Who governs, and buys or pays, but makes nothing. */
export const states: ReadonlySet<string> = new Set(
  'korea-government msit motie nipa us-government china-government japan-government taiwan-government netherlands-government german-government national-growth-fund'.split(
    ' ',
  ),
);

/** Who rents out computing. */
export const clouds: ReadonlySet<string> = new Set(
  'oracle aws amazon microsoft google coreweave nebius lambda nscale iren naver-cloud nhn-cloud kt-cloud kakao-enterprise crusoe firmus samsung-sds g42 cerebras groq'.split(
    ' ',
  ),
);

/** Who buys chips and computing, whatever chips it designs for itself. */
export const buyersByNature: ReadonlySet<string> = new Set(
  'openai anthropic xai meta mistral deepseek humain tesla apple bytedance tencent alibaba'.split(' '),
);

/** Things that a maker's name before them makes a product of that maker: 엔비디아 칩, 구글의 클라우드. */
export const productNouns =
  '(?:최신|신형|차세대|첨단|고성능|서버용|데이터센터용|추론용|학습용|인공지능|AI|그래픽|데이터센터|전용|중국용|자동차용|차량용|차세대|재고|중고|국산|대규모|대량의?)';

export const goods =
  '(?:칩|반도체|GPU|NPU|CPU|TPU|LPU|그래픽처리장치|그래픽카드|지피유|가속기|시스템|서버|랙|장비|제품|메모리|클라우드|물량|웨이퍼|프로세서|모듈|카드|슈퍼컴퓨터|기술|재고|HBM|D램|낸드|SSD|기판|소재|본더|부품|AI칩|AI반도체|컨트롤러|솔루션|스위치|AP)';

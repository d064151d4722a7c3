import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import { found, made, shipped, shippedEntities } from './made-lexicon.ts';

describe('each kind of guard', () => {
  const tea = (guard: object) =>
    made({ id: 'tea', ko: '홍차', guards: [{ names: ['홍차'], ...guard }] }, { id: 'cup', ko: '찻잔전자' });

  test('usually: unless the words of its sentence speak against it', () => {
    const lexicon = tea({ against: ['우유', '설탕'] });
    expect(found(lexicon, '홍차가 올랐다.')).toEqual(['홍차→tea']);
    expect(found(lexicon, '우유를 탄 홍차다. 다음 날 홍차는 반도체와 파운드리 바람을 탔다.')).toEqual(['홍차→tea']);
    expect(found(lexicon, '설탕을 넣었다. 우유도 넣었다. 홍차는 식었다.')).toEqual([]);
  });

  test('seldom: only if the words of its sentence speak for it', () => {
    const lexicon = tea({ meant: 'seldom', for: ['=cup', '납품'] });
    expect(found(lexicon, '홍차가 식었다. 납품은 끝났다.')).toEqual([]);
    expect(found(lexicon, '홍차가 납품을 마쳤다.')).toEqual(['홍차→tea']);
    expect(found(lexicon, '홍차와 찻잔전자가 만났다.')).toEqual(['홍차→tea', '찻잔전자→cup']);
  });

  test('introduced: also after the entity stood there under another name', () => {
    const lexicon = tea({ meant: 'introduced' });
    expect(found(lexicon, '홍차가 움직였다.')).toEqual([]);
    expect(found(lexicon, 'tea Inc.라는 회사다. 홍차가 움직였다.')).toEqual(['tea Inc.→tea', '홍차→tea']);
    expect(found(lexicon, '홍차가 움직였다.', 'tea Inc.의 하루')).toEqual(['홍차→tea']);
  });

  test('accompanied: not alone', () => {
    const lexicon = tea({ meant: 'accompanied', for: ['납품'], against: ['우유'] });
    expect(found(lexicon, '홍차가 식었다.')).toEqual([]);
    expect(found(lexicon, '홍차가 납품을 마쳤다.')).toEqual(['홍차→tea']);
    expect(found(lexicon, '홍차와 찻잔전자가 만났다.')).toContain('홍차→tea');
    expect(found(lexicon, '홍차가 움직였다. 반도체 값이 올랐다.')).toEqual(['홍차→tea']);
    expect(found(lexicon, '우유를 탄 홍차다. 반도체 값이 올랐다.')).toEqual([]);
    expect(found(lexicon, '홍차가 움직였다.', '찻잔전자의 하루')).toEqual(['홍차→tea']);
  });

  test('introduced: also in an article so much of the field that it needs no introduction', () => {
    const lexicon = tea({ meant: 'introduced', against: ['우유'] });
    const chips = '반도체와 파운드리, 팹리스와 가속기, 서버와 메모리, 웨이퍼와 패키징을 다뤘다. ';
    expect(found(lexicon, `${chips}홍차가 움직였다.`)).toEqual(['홍차→tea']);
    expect(found(lexicon, `${chips}홍차에 우유를 탔다.`)).toEqual([]);
    expect(found(lexicon, '반도체와 파운드리를 다뤘다. 홍차가 움직였다.')).toEqual([]);
  });

  test('rival: beside another one, and without a word, only if the article speaks for it', () => {
    const guards = (name: string) => [{ names: [name], meant: 'rival', for: ['매출'], against: ['감독'] }];
    const lexicon = made(
      { id: 'tea', ko: '홍차', guards: guards('홍차') },
      { id: 'milk', ko: '우유', aliases: ['밀크'], guards: guards('우유') },
      { id: 'cup', ko: '찻잔전자' },
    );
    expect(found(lexicon, '홍차가 우유를 꺾었다.')).toEqual([]);
    expect(found(lexicon, '홍차가 이겼다.')).toEqual(['홍차→tea']);
    expect(found(lexicon, '우유가 밀크를 꺾었다.')).toEqual(['우유→milk', '밀크→milk']);
    expect(found(lexicon, '홍차가 매출에서 우유를 꺾었다.')).toEqual(['홍차→tea', '우유→milk']);
    expect(found(lexicon, '찻잔전자는 반도체를 판다. 홍차가 우유를 꺾었다.')).toContain('홍차→tea');
    expect(found(lexicon, '홍차가 감독을 바꾼다.')).toEqual([]);
    // Teams meet, companies are named together.
    expect(found(lexicon, '홍차와 우유가 올랐다.')).toEqual(['홍차→tea', '우유→milk']);
    expect(found(lexicon, '홍차·우유가 올랐다.')).toEqual(['홍차→tea', '우유→milk']);
  });

  test('initials in brackets belong to the phrase before them, unless the article is of the field', () => {
    const lexicon = made({ id: 'tea', ko: '홍차', aliases: ['TEA'] }, { id: 'cup', ko: '찻잔전자' });
    expect(found(lexicon, '전국교사연합(TEA)이 모였다.')).toEqual([]);
    expect(found(lexicon, '홍차(TEA)가 움직였다.')).toEqual(['홍차→tea', 'TEA→tea']);
    expect(found(lexicon, '둘째 업체(TEA)가 찻잔전자를 산다.')).toContain('TEA→tea');
    expect(found(lexicon, '(TEA) 모임')).toEqual(['TEA→tea']);
  });

  test('a place or contest with the name of a company is no mention', () => {
    const lexicon = tea({});
    expect(found(lexicon, '홍차 스타디움에서, 홍차 챔피언십을, 홍차 아레나')).toEqual([]);
    expect(found(lexicon, '홍차 공장과 홍차 스타디')).toEqual(['홍차→tea', '홍차→tea']);
  });

  test('glossed: only with a gloss, which settles later ones', () => {
    const lexicon = tea({ meant: 'glossed' });
    expect(found(lexicon, '홍차가 움직였다.')).toEqual([]);
    expect(found(lexicon, '홍차(tea Inc.)가 움직였다. 홍차는 크다.')).toEqual(['홍차→tea', 'tea Inc.→tea', '홍차→tea']);
  });

  test('never: it only speaks for others', () => {
    const lexicon = made(
      { id: 'tea', ko: '홍차', guards: [{ names: ['홍차'], meant: 'seldom', for: ['=water'] }] },
      { id: 'water', ko: '찬물', guards: [{ names: ['찬물'], meant: 'never' }] },
    );
    expect(found(lexicon, '찬물에 홍차를 탔다')).toEqual(['홍차→tea']);
  });

  test('not: a longer string that is something else', () => {
    expect(found(tea({ not: ['홍차 가루'] }), '홍차 가루와 홍차가루, 홍차')).toEqual(['홍차→tea']);
  });

  test('person: behind a given name or a calling, or before a title', () => {
    const lexicon = tea({ person: true });
    expect(found(lexicon, '화가 홍차, 제임스 홍차, 홍차 씨, 홍차 교수의, 발달심리학자 홍차')).toEqual([]);
    expect(found(lexicon, '큰 변화가 홍차에서')).toEqual(['홍차→tea']);
    expect(found(lexicon, '회사 홍차')).toEqual(['홍차→tea']);
  });

  test('persons are no words of the field, guarded or not', () => {
    const role = { kind: 'person', country: undefined, role_of: [{ entity: 'cup', title: '대표' }] };
    const lexicon = made(
      { id: 'tea', ko: '홍차', guards: [{ names: ['홍차'], against: ['우유'] }] },
      { id: 'cup', ko: '찻잔전자' },
      { id: 'kim', ko: '김찻잔', ...role },
      { id: 'lee', ko: '이주전', ...role, guards: [{ names: ['이주전'], against: ['골프'] }] },
      { id: 'park', ko: '박홍실', ...role, guards: [{ names: ['박홍실'], against: ['축구'] }] },
    );
    const isTea = (other: string) =>
      found(lexicon, `우유를 많이 많이 아주 많이 넣은 ${other} 홍차`).includes('홍차→tea');
    expect(isTea('반도체 칩')).toBe(true);
    expect(isTea('이주전 박홍실')).toBe(false);
    expect(isTea('김찻잔')).toBe(false);
  });

  test('open and closed: what Hangul may follow directly', () => {
    expect(found(tea({}), '홍차나무')).toEqual([]);
    expect(found(tea({ open: true }), '홍차나무')).toEqual(['홍차→tea']);
  });

  test('a shared list, and mistakes in a guard', () => {
    expect(found(tea({ against: ['@sport'] }), '홍차가 홈런을 쳤다')).toEqual([]);
    expect(() => tea({ against: ['@nothing'] })).toThrow(/@nothing/);
    expect(() => tea({ for: ['=nobody'] })).toThrow(/nobody/);
    expect(() => made({ id: 'tea', ko: '홍차', guards: [{ names: ['녹차'] }] })).toThrow(/녹차/);
  });
});

describe('one name, two senses', () => {
  test('the words near it choose', () => {
    expect(found(shipped, '그록은 추론용 LPU를 만든다.')).toContain('그록→groq');
    expect(found(shipped, '추론 칩 회사 그록이 투자를 받았다.')).toContain('그록→groq');
    expect(found(shipped, '머스크의 챗봇 그록이 답했다.')).toEqual(['머스크→elon-musk']);
  });

  test('a gloss settles later ones', () => {
    expect(found(shipped, '그록(Groq)이 왔다. 그록은 작다.').filter((one) => one.startsWith('그록'))).toEqual([
      '그록→groq',
      '그록→groq',
    ]);
    expect(found(shipped, '그록(Grok)이 왔다. 그록은 작다. 그록2도 왔다.')).toEqual([]);
    expect(found(shipped, 'xAI는 자체 개발한 인공지능 모델 ‘그록’을 내놓았다.')).toEqual(['xAI→xai']);
  });
});

describe('look-alikes of the names that ship', () => {
  test.each([
    '메타 분석으로 본 결과다',
    '아마존 밀림의 원주민을 만났다',
    '화가 호퍼의 그림 앞에 섰다',
    '블랙웰 박사는 의사였다',
    '베라 루빈은 암흑물질을 찾은 천문학자다',
    '건축가 가우디의 성당을 보았다',
    '암 환자를 돌보는 병원이다',
    '파이썬의 람다 함수를 배운다',
    '타로와 오라클 카드를 편다',
    '난민과 기아 문제를 다룬 책이다',
    '초콜릿은 카카오 열매로 만든다',
    '삼성 라이온즈가 홈런으로 이겼다',
    '프로야구 LG가 두산을 꺾고 3연승을 달렸다',
    '영화관에 마블 시리즈가 걸렸다',
    'KT&G와 KT 위즈',
    '트릴리움 꽃이 피었다',
    '매드맥스의 퓨리오사가 개봉한다',
    'A100 고속도로를 달렸다',
  ])('%s', (text) => expect(found(shipped, text)).toEqual([]));
});

describe('and the names themselves', () => {
  test.each([
    ['메타가 칩을 샀다', ['메타→meta']],
    ['아마존이 서버를 늘린다', ['아마존→amazon']],
    ['호퍼와 블랙웰은 아키텍처 이름이다', ['호퍼→hopper', '블랙웰→blackwell']],
    ['영국 반도체 설계사 암이 상장했다', ['암→arm']],
    ['암(Arm)이 왔다', ['암→arm', 'Arm→arm']],
    ['기아와 현대차가 올랐다', ['기아→kia', '현대차→hyundai-motor-group']],
    ['마블테크놀로지는 반도체 회사다', ['마블테크놀로지→marvell']],
  ])('%s', (text, expected) => expect(found(shipped, text)).toEqual(expected));
});

test('a packed lexicon is text that can be written as UTF-8', () => {
  const packed = JSON.stringify(compileLexicon(shippedEntities));
  expect(packed).not.toMatch(/\\u[dD][89a-fA-F]|[\ufffe\uffff]/);
  expect(new TextDecoder().decode(new TextEncoder().encode(packed))).toBe(packed);
});

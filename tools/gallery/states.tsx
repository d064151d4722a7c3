import { pageIds } from 'virtual:chipdeal/page-ids';
import type { ComponentChild } from 'preact';
import type { CardContent } from '../../extension/card/content.ts';
import { MarksPart } from '../../extension/options/marks-part.tsx';
import { Options } from '../../extension/options/options.tsx';
import type { GlanceReply } from '../../extension/page-glance.ts';
import { demoArticle, demoDay } from '../../extension/pages/demo-article.ts';
import type { DemoParts } from '../../extension/pages/demo-text.tsx';
import { Popup } from '../../extension/popup/popup.tsx';
import { defaults } from '../../extension/settings/settings.ts';
import { followTab } from '../../extension/sidepanel/follow-tab.ts';
import { Panel } from '../../extension/sidepanel/panel.tsx';
import type { PageState } from '../../extension/to-page.ts';
import { Welcome } from '../../extension/welcome/welcome.tsx';
import { say } from '../../extension/words.ts';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import { compareDeals } from '../../src/extract/compare.ts';
import type { StatedDeal } from '../../src/extract/stated-deal.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { type CardAnswer, cardAnswer, inEnglish } from '../../src/ui/card-answer.ts';
import { claimsAnswer } from '../../src/ui/claims-answer.ts';
import type { World } from './fake-browser.ts';

/** A state of a component, as the gallery shows it. */
export interface State {
  readonly name: string;
  /** Whose style it has. */
  readonly place: 'card' | 'popup' | 'panel' | 'options' | 'welcome';
  /** px of the window. */
  readonly width: number;
  readonly world?: World;
  /** Folds that stand open, by their words. */
  readonly open?: RegExp;
  readonly language?: 'en';
  /** Is it compared with a picture in the tests? Those show no data that change. */
  readonly isPinned?: true;
  readonly draw: (book: PackedDealBook) => ComponentChild | CardContent;
}

const id = (text: string) => text as EntityId;
const companions = ['nvidia', 'xai', 'microsoft', 'meta', 'samsung-electronics', 'sk-hynix', 'tsmc', 'openai'].map(id);

/** The card of an entity on a day; what an answer lacks is put in by `change`. */
function cardOf(entity: string, asOf: string, change: (answer: CardAnswer) => CardAnswer = (answer) => answer) {
  return (book: PackedDealBook): CardContent => {
    const others = companions.filter((one) => one !== entity);
    const answer = cardAnswer(book, { entity: id(entity), asOf, companions: others });
    if (!answer) throw new Error(`expected an entity of the data, not "${entity}"`);
    return { kind: 'answer', answer: change(answer), dated: 'article', claims: () => null };
  };
}

/** The same card, with what its article states: three deals that nobody has made, each beside the records. */
const withClaims =
  (draw: (book: PackedDealBook) => CardContent) =>
  (book: PackedDealBook): CardContent => {
    const content = draw(book);
    if (content.kind !== 'answer') return content;
    const supply = (buyer: string, chip: string, quantity: number): StatedDeal => ({
      kind: 'supply',
      status: 'reported',
      parties: [
        { entity: id('nvidia'), role: 'supplier' },
        { entity: id(buyer), role: 'buyer' },
      ],
      chips: [{ entity: id(chip), quantity }],
      span: { start: 0, end: 10 },
      confidence: 1,
    });
    const stated = [supply('xai', 'b200', 400_000), supply('meta', 'h100', 350_000), supply('tesla', 'gb200', 8_000)];
    const answer = claimsAnswer(compareDeals(stated, book, content.answer.asOf), book);
    return { ...content, claims: () => ({ answer, sentenceOf: () => null }) };
  };

const longer = (name: string) => `${name}인터내셔널홀딩스아시아태평양`;
const longNames = (answer: CardAnswer): CardAnswer => ({
  ...answer,
  // One row shows what length does to rows; its pictures are kept, and each row weighs 10 KB.
  prior: answer.prior.slice(0, 1),
  entity: {
    ...answer.entity,
    ko: '한국인공지능반도체종합기술연구개발주식회사',
    en: 'Korea AI Semiconductor Research Corporation',
  },
  names: Object.fromEntries(Object.entries(answer.names).map(([key, one]) => [key, { ...one, ko: longer(one.ko) }])),
});

const card = (name: string, draw: State['draw'], more: Partial<State> = {}): State => ({
  name: `card-${name}`,
  place: 'card',
  width: 392,
  draw,
  ...more,
});

const naver = { site: 'https://n.news.naver.com', tabId: 1 };
const board = { site: 'https://board.example', tabId: 1 };
const found: PageState = {
  ...{ kind: 'article', site: '네이버 뉴스', structure: 'listed', published: null, asOf: '2024-12-02', gate: true },
  ...{ top: ['1', '2', '3'], found: 9, shown: 7, marked: 6 },
};
const top = [
  { name: '엔비디아', prior: 33 },
  { name: 'xAI', prior: 4 },
  { name: '블랙웰', prior: 9 },
];
const topInEnglish = [
  { name: 'Nvidia', prior: 33 },
  { name: 'xAI', prior: 4 },
  { name: 'Blackwell', prior: 9 },
];
const popup = (name: string, current: typeof naver | null, world: World, more: Partial<State> = {}): State => ({
  name: `popup-${name}`,
  place: 'popup',
  width: 340,
  world,
  draw: () => <Popup current={current} />,
  ...more,
});

const many: World = {
  enabledSites: ['https://board.example', 'https://xn--vk1b8r.example', 'http://old.example'],
  offSites: ['n.news.naver.com'],
  settings: { hidden: [id('nvidia'), id('h100'), id('gone-since')], look: 'solid', strength: 'all', openMs: 800 },
};

/** An article as a page tells it to the panel. */
function glanceOf(title: string, asOf: string, parts: DemoParts): GlanceReply {
  let body = '';
  const mentions = parts.flatMap((part) => {
    const start = body.length;
    body += typeof part === 'string' ? part : part.name;
    if (typeof part === 'string') return [];
    return { entity: String(pageIds.indexOf(part.entity)), start, end: body.length };
  });
  const article = { title, site: '칩신문', published: `${asOf}T11:14:00+09:00` };
  return {
    kind: 'glance',
    revision: '1',
    articles: [{ ...article, asOf, dated: 'article', gate: true, body, mentions }],
  };
}
const demoGlance = () => glanceOf('xAI, 블랙웰 서둘러 주문', demoDay, demoArticle);
const graphcore = { name: '그래프코어', entity: id('graphcore'), kind: 'company' } as const;
const kakao = { name: '카카오', entity: id('kakao'), kind: 'company' } as const;

/** The same book, every name of it as long as none is. */
const withLongNames = (book: PackedDealBook): PackedDealBook => {
  const long = new Map([...book.entities].map(([key, one]) => [key, { ...one, ko: longer(one.ko) }]));
  return { ...book, entities: long };
};

const panel = (name: string, world: World, width = 420, more: Partial<State> = {}): State => ({
  name: `panel-${name}`,
  place: 'panel',
  width,
  world,
  draw: (book) => <Panel followed={followTab(1)} comesForward deals={Promise.resolve(book)} />,
  ...more,
});

/** Every state of every component. */
export const states: readonly State[] = [
  card('many', cardOf('nvidia', '2026-06-30')),
  card('prior', cardOf('nvidia', '2024-12-02')),
  card('claims', withClaims(cardOf('nvidia', '2024-12-02'))),
  card('one', cardOf('xai', '2024-09-30'), { isPinned: true }),
  card('none', cardOf('deepx', '2017-02-21'), { isPinned: true }),
  card('long-names', cardOf('xai', '2024-06-10', longNames), { isPinned: true }),
  card('failed', () => ({ kind: 'failed', name: '엔비디아', reason: null }), { isPinned: true }),
  card('failed-data', () => ({
    kind: 'failed',
    name: '엔비디아',
    reason: 'deals[3].date: expected a day such as "2026-06-30"',
  })),
  card('person', cardOf('jensen-huang', '2024-12-02')),
  card('chip', cardOf('blackwell', '2025-11-03')),
  card('group', cardOf('samsung-group', '2025-11-03')),
  card('same-day', cardOf('nvidia', '2025-10-31'), { open: /같은 날/ }),
  card('later', cardOf('xai', '2024-12-02'), { open: /기사 이후/ }),
  card('legend', cardOf('nvidia', '2024-12-02'), { open: /역할의 뜻/ }),
  card('today', (book) => ({
    ...(cardOf('xai', '2026-11-20')(book) as CardContent & { kind: 'answer' }),
    dated: 'today',
  })),
  card('narrow', cardOf('nvidia', '2024-12-02'), { width: 320 }),
  card(
    'english',
    (book) => {
      const content = cardOf('xai', '2024-12-02')(book);
      return content.kind === 'answer' ? { ...content, answer: inEnglish(content.answer) } : content;
    },
    { language: 'en' },
  ),
  popup('found', naver, { page: found, top }, { isPinned: true }),
  popup('gate', naver, { page: { ...found, gate: false } }),
  popup('changed', naver, { page: { ...found, structure: 'changed' } }),
  popup('no-article', naver, { page: { kind: 'no-article' } }),
  popup('reload', naver, {}, { isPinned: true }),
  popup('withheld', naver, { isGranted: false }),
  popup('turned-off', naver, { offSites: ['n.news.naver.com'] }),
  popup('off', board, { isGranted: false }, { isPinned: true }),
  popup('once', board, { isGranted: false, page: { ...found, structure: 'unknown' }, top }),
  popup('on', board, { enabledSites: ['https://board.example'], page: found, top }),
  popup('no-site', null, { enabledSites: ['https://board.example', 'https://second.example'] }),
  {
    ...popup('english', naver, {
      page: found,
      top: topInEnglish,
      settings: { language: 'en' },
    }),
    language: 'en',
  },
  panel('article', { glance: demoGlance() }),
  panel('none', { glance: glanceOf('카카오, 새 서비스 공개', demoDay, [kakao, '는 새 서비스를 공개했다.']) }),
  panel('one', { glance: glanceOf('그래프코어, 어디로', demoDay, [graphcore, '의 칩은 이제 어디에 쓰일까.']) }),
  panel('long-names', { glance: demoGlance() }, 420, {
    draw: (book) => <Panel followed={followTab(1)} comesForward deals={Promise.resolve(withLongNames(book))} />,
  }),
  panel('legend', { glance: demoGlance() }, 420, { open: /역할의 뜻/ }),
  {
    ...panel('english', { glance: demoGlance(), settings: { language: 'en' } }),
    language: 'en',
  },
  panel('narrow', { glance: demoGlance() }, 320),
  panel('unread', { glance: demoGlance(), failsToRead: true }, 320),
  panel('wide', { glance: demoGlance() }, 900),
  panel('no-article', { url: 'https://n.news.naver.com/', page: { kind: 'no-article' } }),
  panel('off', { url: 'https://board.example/', isGranted: false }),
  panel('reload', { url: 'https://n.news.naver.com/' }),
  panel('no-access', {}),
  { name: 'options', place: 'options', width: 900, draw: () => <Options /> },
  { name: 'options-used', place: 'options', width: 900, world: many, draw: () => <Options /> },
  { name: 'options-narrow', place: 'options', width: 360, world: many, draw: () => <Options /> },
  {
    ...{ name: 'options-english', place: 'options', width: 900, language: 'en' },
    ...{ world: { settings: { language: 'en' } }, draw: () => <Options /> },
  },
  ...(['dotted', 'solid', 'tint'] as const).map(
    (look): State => ({
      ...{ name: `options-marks-${look}`, place: 'options', width: 640, isPinned: true },
      draw: () => (
        <>
          <h1>{say('options_title')}</h1>
          <MarksPart settings={{ ...defaults, look }} change={() => {}} />
        </>
      ),
    }),
  ),
  { name: 'welcome', place: 'welcome', width: 1020, draw: () => <Welcome /> },
  { name: 'welcome-narrow', place: 'welcome', width: 360, draw: () => <Welcome /> },
  {
    ...{ name: 'welcome-english', place: 'welcome', width: 1020, language: 'en' },
    ...{ world: { settings: { language: 'en' } }, draw: () => <Welcome /> },
  },
];

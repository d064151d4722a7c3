import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../extension/background/claims.ts';
import { articleText } from '../../../extension/claims/article-text.ts';
import type { Story } from '../../../extension/content/reading.ts';
import { requestSchema } from '../../../extension/messages.ts';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { claimsInEnglish } from '../../../src/ui/claims-answer.ts';
import { id, openShippedPack, shipped } from '../deals/shipped.ts';

/** What an article states: from the page's text to the answer of the background. */

const book = openShippedPack();
const lexicon = openLexicon(compileLexicon(shipped.entities));
const numbers = [...book.entities.keys()];

/** The message of a page with this body. */
function asked(body: string, more: object = {}) {
  const mentions = findMentions(lexicon, body).map(({ entity, start, end }) => ({
    entity: String(numbers.indexOf(entity)),
    start,
    end,
  }));
  return { title: null, body, published: '2024-12-02T11:14:34', asOf: '2024-12-02', mentions, ...more };
}
const idOf = (number: string) => numbers[Number(number)];
const order = 'xAI는 엔비디아에서 B200 40만 장을 구매하기로 했다.';

describe('the background', () => {
  test('the panel asks by ids what the page asked by numbers, and the article is not read again', () => {
    const article = asked(order);
    const byIds = article.mentions.map((one) => ({ ...one, entity: numbers[Number(one.entity)] as string }));
    const answer = readClaims(book, { ...article, idOf });
    expect(answer.claims.length).toBeGreaterThan(0);
    const fromPanel = { ...article, mentions: byIds };
    expect(v.is(requestSchema, { type: 'page-claims', ...fromPanel })).toBe(true);
    expect(readClaims(book, { ...fromPanel, idOf: (name) => id(name) })).toBe(answer);
    // Another day has other records beside it.
    expect(readClaims(book, { ...article, asOf: '2024-12-03', idOf })).not.toBe(answer);
  });

  test('eight articles are remembered, and names that no data have are passed over', () => {
    const first = readClaims(book, { ...asked(order), idOf });
    for (let n = 0; n < 7; n += 1) readClaims(book, { ...asked(`${order} ${n}`), idOf });
    expect(readClaims(book, { ...asked(order), idOf })).toBe(first);
    for (let n = 7; n < 15; n += 1) readClaims(book, { ...asked(`${order} ${n}`), idOf });
    const again = readClaims(book, { ...asked(order), idOf });
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
    const unknown = [{ entity: 'nobody', start: 0, end: 3 }];
    expect(readClaims(book, { ...asked(order), mentions: unknown, idOf: (name) => id(name) }).claims).toEqual([]);
  });

  test('names are English for readers of English', () => {
    const { claims, names } = readClaims(book, { ...asked(order), idOf });
    const english = claimsInEnglish({ claims, names });
    expect(english.claims).toEqual(claims);
    expect(names.nvidia?.ko).toBe('엔비디아');
    expect(english.names.nvidia?.ko).toBe(names.nvidia?.en);
  });

  test('reads what an article states, sets it beside the records of its day, and names all that it speaks of', () => {
    const { claims, names } = readClaims(book, { ...asked(order), idOf });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      stated: { kind: 'supply', span: { start: 0, end: order.length }, chips: [{ entity: 'b200', quantity: 400_000 }] },
      comparison: { kind: 'larger', told: { record: { id: '2024-06-nvidia-xai-b200-300k-plan' } } },
    });
    expect(Object.keys(names).sort()).toEqual(['b200', 'nvidia', 'xai']);
  });

  test('passes over mentions that it does not know or that stand nowhere', () => {
    const mentions = [
      { entity: '99999', start: 0, end: 3 },
      { entity: '0', start: 5, end: 5 },
      { entity: '0', start: 5, end: 5000 },
    ];
    expect(readClaims(book, { ...asked(order), mentions, idOf }).claims).toEqual([]);
  });
});

describe('the door', () => {
  const message = (more: object) => ({ type: 'page-claims', ...asked(order), ...more });
  test.each<[string, object, boolean]>([
    ['an article', {}, true],
    ['one without a title and a time', { title: null, published: null }, true],
    ['200,000 units', { body: '가'.repeat(200_000), mentions: [] }, true],
    ['more', { body: '가'.repeat(200_001), mentions: [] }, false],
    ['5,000 mentions', { mentions: Array(5000).fill({ entity: '1', start: 0, end: 1 }) }, true],
    ['more mentions', { mentions: Array(5001).fill({ entity: '1', start: 0, end: 1 }) }, false],
    ['an entity that is neither number nor id', { mentions: [{ entity: '엔비디아', start: 0, end: 1 }] }, false],
    ['a place before the text', { mentions: [{ entity: '1', start: -1, end: 1 }] }, false],
    ['a month for a day', { asOf: '2024-12' }, false],
    ['something else', { more: 1 }, false],
  ])('%s', (_, more, isTaken) => {
    expect(v.is(requestSchema, message(more))).toBe(isTaken);
  });
});

describe('the page', () => {
  const stretch = (text: string, ...names: [string, number][]) => ({
    flow: { text, nodes: [], starts: [] },
    mentions: names.map(([entity, start]) => ({ entity: id(entity), start, end: start + 2, surface: '' })),
  });
  const story = (...stretches: ReturnType<typeof stretch>[]) =>
    ({ article: { isText: (line: string) => !line.startsWith('사진') }, scan: { stretches } }) as unknown as Story;

  test('joins the stretches of a body, with the mentions in their places', () => {
    const { body, mentions } = articleText(story(stretch('메타가 샀다.', ['1', 0]), stretch('그리고 인텔', ['2', 4])));
    expect(mentions.map(({ start, end }) => body.slice(start, end))).toEqual(['메타', '인텔']);
    expect(body).toBe('메타가 샀다.\n\n그리고 인텔');
  });

  test('leaves lines blank that are not the article’s own', () => {
    const { body } = articleText(story(stretch('메타가 샀다.\n\n사진은 공장\n\n끝.')));
    expect(body).toBe('메타가 샀다.\n\n      \n\n끝.');
  });
});

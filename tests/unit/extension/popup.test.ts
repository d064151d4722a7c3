import { expect, test, vi } from 'vitest';
import { PageLines } from '../../../extension/popup/page-lines.tsx';
import { SitePart } from '../../../extension/popup/site-part.tsx';
import type { Standing } from '../../../extension/popup/standing.ts';
import type { Settings } from '../../../extension/settings/settings.ts';
import type { PageState } from '../../../extension/to-page.ts';
import { draw, elementsOf, textOf } from '../ui/drawn.ts';

/** It throws outside of an extension when it is loaded; nothing that is drawn here calls it. */
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.hoisted(() => Object.assign(globalThis, { chrome: {} }));

const article = (more: Partial<PageState & { kind: 'article' }> = {}): PageState => ({
  ...{
    kind: 'article',
    site: '가',
    structure: 'listed',
    published: null,
    asOf: '2026-01-05',
    top: [],
    found: 7,
    shown: 5,
    marked: 4,
    gate: true,
  },
  ...more,
});
const linesOf = (page: PageState, strength: Settings['strength'] = 'first') =>
  textOf(draw(PageLines({ page, strength })));

test('the figures, and how far the reading is to be trusted', () => {
  expect(linesOf(article())).toBe('이 기사에서 이름 7가지를 찾아 4가지에 밑줄을 그었습니다.');
  expect(linesOf(article({ structure: 'listed' }))).toBe(linesOf(article()));
  expect(linesOf(article({ structure: 'changed' }))).toContain('구조가 바뀐 듯합니다');
  expect(linesOf(article({ structure: 'unknown' }))).toContain('이 사이트의 구조를 몰라 추정해 읽었습니다');
  expect(linesOf(article({ gate: false }))).toContain('밑줄을 긋지 않았습니다');
  expect(linesOf({ kind: 'no-article' })).toBe('이 페이지에서 기사를 찾지 못했습니다.');
});

test('where the reader has turned marks off, that is said instead of a count of none', () => {
  expect(linesOf(article({ marked: 0 }), 'off')).toBe('이 기사에서 이름 7가지를 찾았습니다. 밑줄은 꺼 두었습니다.');
  expect(linesOf(article({ marked: 0, gate: false }), 'off')).toContain('반도체 기사로 보이지 않아');
  expect(linesOf(article({ marked: 0 }), 'all')).toContain('0가지에 밑줄');
});

const nothing = () => {};
const partOf = (standing: Standing, tabId: number | undefined = 3) => {
  const current = { site: 'https://board.example', ...(tabId === undefined ? {} : { tabId }) };
  const drawing = draw(
    SitePart({
      current,
      standing,
      top: [],
      settings: null,
      onSettings: nothing,
      onEnable: nothing,
      onOnce: nothing,
      onDisable: nothing,
      onReload: nothing,
    }),
    'PageLines',
  );
  const buttons = elementsOf(drawing).filter(({ type }) => type === 'button');
  return { text: textOf(drawing), buttons: buttons.map(({ inside }) => textOf(inside)) };
};

test('every standing offers what can be done about it, and nothing else', () => {
  const [enable, grant, once, disable] = ['이 사이트에서 켜기', '이 사이트 접근 허용', '이번만', '이 사이트에서 끄기'];
  expect(partOf({ kind: 'off', listed: false, page: null }).buttons).toEqual([enable, once]);
  expect(partOf({ kind: 'off', listed: false, page: article() }).buttons).toEqual([enable]);
  expect(partOf({ kind: 'withheld', listed: true, page: null }).buttons).toEqual([grant, once]);
  expect(partOf({ kind: 'withheld', listed: true, page: article() }).buttons).toEqual([grant]);
  expect(partOf({ kind: 'on', listed: false, page: article() }).buttons).toEqual([disable]);
  expect(partOf({ kind: 'on', listed: true, page: article() }).buttons).toEqual([disable]);
  expect(partOf({ kind: 'off', listed: true, page: null }).buttons).toEqual([enable]);
});

test('a page that is on for this once is not called off', () => {
  const { text } = partOf({ kind: 'off', listed: false, page: article() });
  expect(text).toContain('이번만 켜져 있습니다');
  expect(text).not.toContain('꺼져 있습니다');
});

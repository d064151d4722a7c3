import { expect, test } from 'vitest';
import { Timeline } from '../../../src/ui/timeline.tsx';
import { madeDeal } from '../deals/made.ts';
import { draw, elementsOf } from './drawn.ts';
import { madeAnswer } from './made-answer.ts';

const rows = (count: number, date: string) => Array.from({ length: count }, () => ({ deal: madeDeal({ date }) }));

test('deals after the article are rings of one pale group, those of its day stand apart', () => {
  const answer = madeAnswer({
    prior: rows(3, '2024-01-10'),
    sameDay: rows(2, '2025-03-01'),
    later: rows(60, '2025-10-10'),
  });
  const elements = elementsOf(draw(Timeline({ answer, label: '', here: '' }), 'Dots'));
  const group = elements.filter((one) => one.props.class === 'after');
  const dots = (one: (typeof elements)[number] | undefined) =>
    elementsOf(one?.inside ?? []).filter(({ type }) => type === 'circle').length;
  expect(group.map(({ type }) => type)).toEqual(['g']);
  expect(dots(group[0])).toBe(60);
  expect(dots(elements.find((one) => one.props.class === 'same-day'))).toBe(2);
  expect(dots(elements.find((one) => one.props.class === 'before'))).toBe(3);
});

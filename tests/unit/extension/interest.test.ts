import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../extension/content/mark.ts';
import {
  atFirst,
  type Effect,
  type Interest,
  type InterestEvent,
  interested,
  shownIn,
} from '../../../extension/interest/interest.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const mark = (surface: string) => ({ surface }) as Mark;
const a = mark('엔비디아');
const b = mark('메타');

/** Runs events one after another; gives the last state and all that was to be done. */
function run(...events: ((state: Interest) => InterestEvent)[]) {
  let state = atFirst;
  const effects: Effect[] = [];
  for (const event of events) {
    const [next, done] = interested(state, event(state));
    state = next;
    effects.push(...done);
  }
  return { state, effects, did: effects.map((effect) => effect.do) };
}
const rest =
  (on: Mark, restedMs = 0) =>
  (): InterestEvent => ({ type: 'rest', mark: on, restedMs });
const plain = (type: 'off' | 'on-card' | 'kept' | 'press-away' | 'escape' | 'gone') => (): InterestEvent => ({ type });
const timed =
  (type: 'dwelt' | 'answered' | 'grace-over') =>
  (state: Interest): InterestEvent => ({ type, token: state.token });
const wanted = (on: Mark) => (): InterestEvent => ({ type: 'wanted', mark: on, by: 'key' });
const openA = [rest(a), timed('answered'), timed('dwelt')] as const;

describe('a card opens', () => {
  test('after the dwell, with the look-up under way since the pointer came to rest', () => {
    expect(run(rest(a)).did).toEqual(['look-up', 'wait']);
    expect(run(...openA).did).toEqual(['look-up', 'wait', 'show']);
    expect(run(...openA).state).toMatchObject({ kind: 'open', mark: a });
  });
  test('as soon as a slow answer comes, when the dwell is over', () => {
    expect(run(rest(a), timed('dwelt')).state.kind).toBe('waiting');
    expect(run(rest(a), timed('dwelt'), timed('answered')).did.at(-1)).toBe('show');
  });
  test('300 ms after the pointer came to rest, however late that was noticed', () => {
    expect(run(rest(a, 40)).effects[1]).toMatchObject({ until: 'dwelt', ms: 260 });
  });
  test('not where the pointer has moved on before the dwell', () => {
    const early = run(rest(a));
    const late = { type: 'dwelt', token: early.state.token } as const;
    const [state, effects] = interested(interested(early.state, { type: 'off' })[0], late);
    expect([state.kind, effects]).toEqual(['idle', []]);
  });
  test('not for a late answer to another question', () => {
    expect(run(rest(a), timed('dwelt'), () => ({ type: 'answered', token: -1 })).did).not.toContain('show');
  });
});

describe('an open card', () => {
  test('closes after the grace, unless the pointer comes back to mark or card', () => {
    expect(run(...openA, plain('off')).effects.at(-1)).toMatchObject({ until: 'grace-over', ms: 300 });
    expect(run(...openA, plain('off'), timed('grace-over')).did.at(-1)).toBe('hide');
    expect(run(...openA, plain('off'), plain('on-card')).state).toMatchObject({ kind: 'open', mark: a });
    expect(run(...openA, plain('off'), rest(a)).state).toMatchObject({ kind: 'open', mark: a });
  });
  test('turns to a neighbouring mark after 80 ms', () => {
    const turned = run(...openA, rest(b));
    expect(turned.effects.at(-1)).toMatchObject({ until: 'dwelt', ms: 80 });
    expect(shownIn(turned.state)).toBe(a);
    expect(run(...openA, rest(b), timed('answered'), timed('dwelt')).state).toMatchObject({ kind: 'open', mark: b });
  });
  test('stays when the pointer brushes a neighbour on its way to the card', () => {
    expect(run(...openA, rest(b), plain('on-card')).state).toMatchObject({ kind: 'open', mark: a });
  });
  test('closes on Esc, and its mark stays quiet until the pointer has left it', () => {
    expect(run(...openA, plain('escape')).did.at(-1)).toBe('hide');
    expect(run(...openA, plain('escape'), rest(a)).state.kind).toBe('idle');
    expect(run(...openA, plain('escape'), plain('off'), rest(a)).state.kind).toBe('resting');
  });
  test('closes on a press elsewhere and when its page goes', () => {
    expect(run(...openA, plain('press-away')).did.at(-1)).toBe('hide');
    // Once the reader works with it, leaving does not close it; a press elsewhere does.
    expect(run(...openA, plain('off'), plain('kept'), plain('off'), timed('grace-over')).state.kind).toBe('open');
    expect(run(...openA, plain('kept'), rest(b)).state).toMatchObject({ kind: 'open', mark: a });
    expect(run(...openA, plain('kept'), plain('press-away')).did.at(-1)).toBe('hide');
    expect(run(rest(a), plain('kept')).state.kind).toBe('resting');
    expect(run(...openA, plain('gone')).did.at(-1)).toBe('hide');
  });
  test('opened by key does not mind the pointer', () => {
    const byKey = [wanted(a), timed('answered')] as const;
    expect(run(...byKey, plain('off')).state).toMatchObject({ kind: 'open', by: 'key' });
    expect(run(...byKey, rest(b)).state).toMatchObject({ kind: 'open', mark: a });
    expect(run(...byKey, wanted(b), timed('answered')).state).toMatchObject({ kind: 'open', mark: b });
  });
});

test('whatever happens in whatever order, a card shown is known to be shown, and hidden exactly once', () => {
  const event = fc.oneof(
    fc.constantFrom<InterestEvent>(
      { type: 'off' },
      { type: 'on-card' },
      { type: 'kept' },
      { type: 'press-away' },
      { type: 'escape' },
      { type: 'gone' },
    ),
    fc.record({
      type: fc.constant('rest' as const),
      mark: fc.constantFrom(a, b),
      restedMs: fc.integer({ min: 0, max: 500 }),
    }),
    fc.record({
      type: fc.constant('wanted' as const),
      mark: fc.constantFrom(a, b),
      by: fc.constantFrom('key' as const, 'touch' as const),
    }),
    fc.record({
      type: fc.constantFrom('dwelt' as const, 'answered' as const, 'grace-over' as const),
      token: fc.integer({ min: 0, max: 30 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state = atFirst;
      let shown: Mark | null = null;
      for (const one of events) {
        const [next, effects] = interested(state, one);
        for (const effect of effects) {
          if (effect.do === 'show') shown = effect.mark;
          if (effect.do === 'hide') shown = null;
        }
        state = next;
        expect(shownIn(state)).toBe(shown);
      }
    }),
    fuzzRuns(),
  );
});

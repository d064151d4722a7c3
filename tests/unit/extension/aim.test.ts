import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../extension/content/mark.ts';
import { aim, moved, type Pointer } from '../../../extension/interest/aim.ts';
import { type Box, isIn, type Point } from '../../../extension/interest/bridge.ts';
import {
  atFirst,
  type Effect,
  type Interest,
  type InterestEvent,
  interested,
  shownIn,
} from '../../../extension/interest/interest.ts';

/** A pointer over a page of marks, with a clock of its own: the machine and its geometry as they run in a page. */
const delays = { openMs: 300, closeMs: 300 };
/** Browsers tell of the pointer once a frame; after this long without news it has come to rest. ms */
const frameMs = 16;
const restMs = 40;

interface Place {
  readonly mark: Mark;
  readonly box: Box;
}

/** Moves a pointer along points, one a frame, and tells what became of the card. */
function simulate(places: readonly Place[], cardFor: (box: Box) => Box) {
  let now = 0;
  let state: Interest = atFirst;
  let pointer: Pointer | null = null;
  let lastOnMark: Point | null = null;
  const timers: { at: number; event: InterestEvent }[] = [];
  const shows: Mark[] = [];
  let hides = 0;

  const tell = (event: InterestEvent | null) => {
    if (!event) return;
    const [next, effects] = interested(state, event, delays);
    state = next;
    for (const effect of effects) perform(effect);
  };
  function perform(effect: Effect) {
    // Our data are local: an answer is there after a frame.
    if (effect.do === 'look-up') timers.push({ at: now + frameMs, event: { type: 'answered', token: effect.token } });
    if (effect.do === 'wait') timers.push({ at: now + effect.ms, event: { type: effect.until, token: effect.token } });
    if (effect.do === 'show') shows.push(effect.mark);
    if (effect.do === 'hide') hides++;
  }
  const look = (restedMs: number | null) => {
    if (!pointer) return;
    const at: Pointer = pointer;
    const under = places.find(({ box }) => isIn(box, at))?.mark ?? null;
    const shown = shownIn(state);
    const of = places.find(({ mark }) => mark === shown);
    tell(aim(at, restedMs, { mark: under, shown, card: of ? cardFor(of.box) : null, lastOnMark }));
    if (under && (under === shown || 'mark' in state)) lastOnMark = at;
  };
  return {
    shows,
    hides: () => hides,
    /** Puts the pointer there, one frame later. */
    to(point: Point) {
      now += frameMs;
      this.run();
      pointer = moved(pointer, { x: Math.round(point.x), y: Math.round(point.y) }, now);
      look(null);
    },
    /** Lets time pass while the pointer rests. */
    rest(ms: number) {
      for (const end = now + ms; now < end; ) {
        now += frameMs;
        this.run();
        if (pointer && now - pointer.at >= restMs) look(now - pointer.at);
      }
    },
    run() {
      for (const timer of timers.splice(0)) {
        if (timer.at <= now) tell(timer.event);
        else timers.push(timer);
      }
    },
  };
}

const mark = (surface: string) => ({ surface }) as Mark;
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const page = { width: 1000, height: 800 };
/** Where place.ts puts a card of this height: 8 px below or above the line, 8 px within the window. */
const cardBeside =
  (height: number) =>
  ({ left, top, bottom }: Box): Box => {
    const x = Math.max(8, Math.min(left, page.width - 368));
    return bottom + 8 + height <= page.height - 8
      ? box(x, bottom + 8, 360, height)
      : box(x, top - 8 - height, 360, height);
  };

const unit = fc.double({ min: 0, max: 1, noNaN: true });

test('a straight move from the mark to the card never closes it: 1,000 ways, slow and fast', () => {
  const way = fc.record({
    markAt: fc.record({ left: fc.integer({ min: 8, max: 850 }), top: fc.integer({ min: 20, max: 740 }) }),
    markWidth: fc.integer({ min: 24, max: 140 }),
    cardHeight: fc.integer({ min: 160, max: 380 }),
    from: fc.tuple(unit, unit),
    to: fc.tuple(unit, unit),
    speed: fc.double({ min: 0.02, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(way, ({ markAt, markWidth, cardHeight, from, to, speed }) => {
      const own: Place = { mark: mark('엔비디아'), box: box(markAt.left, markAt.top, markWidth, 20) };
      const cardFor = cardBeside(cardHeight);
      const card = cardFor(own.box);
      const within = ({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]) => ({
        x: left + 1 + x * (right - left - 2),
        y: top + 1 + y * (bottom - top - 2),
      });
      const [start, end] = [within(own.box, from), within(card, to)];
      const hand = simulate([own], cardFor);
      hand.to(start);
      hand.rest(500);
      expect(hand.shows).toEqual([own.mark]);
      const length = Math.hypot(end.x - start.x, end.y - start.y);
      const steps = Math.max(1, Math.ceil(length / (speed * frameMs)));
      for (let n = 1; n <= steps; n++)
        hand.to({ x: start.x + ((end.x - start.x) * n) / steps, y: start.y + ((end.y - start.y) * n) / steps });
      hand.rest(1000);
      expect([hand.shows.length, hand.hides()]).toEqual([1, 0]);
    }),
    { numRuns: 1000 },
  );
});

/** A paragraph of sixty marks: twelve lines of five. */
const paragraph = Array.from({ length: 60 }, (_, n): Place => {
  const [line, at] = [Math.floor(n / 5), n % 5];
  return { mark: mark(`이름 ${n}`), box: box(40 + at * 180, 60 + line * 28, 120, 20) };
});

describe('across a paragraph with 60 marks', () => {
  test('sweeps open no card', () => {
    const sweep = fc.record({
      from: fc.tuple(unit, unit),
      to: fc.tuple(unit, unit),
      speed: fc.double({ min: 0.6, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(sweep, ({ from, to, speed }) => {
        const hand = simulate(paragraph, cardBeside(300));
        const place = ([x, y]: readonly [number, number]) => ({ x: x * page.width, y: y * page.height });
        const [start, end] = [place(from), place(to)];
        const isOnMark = (point: Point) => paragraph.some((one) => isIn(one.box, point, 2));
        fc.pre(!isOnMark(start) && !isOnMark(end));
        const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / (speed * frameMs));
        hand.to(start);
        for (let n = 1; n <= steps; n++)
          hand.to({ x: start.x + ((end.x - start.x) * n) / steps, y: start.y + ((end.y - start.y) * n) / steps });
        hand.rest(1000);
        expect(hand.shows).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
  test('control: a rest on one of them opens one card', () => {
    const hand = simulate(paragraph, cardBeside(300));
    hand.to({ x: 60, y: 70 });
    hand.rest(400);
    expect(hand.shows).toHaveLength(1);
  });
});

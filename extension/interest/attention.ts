import type { CardContent, CardDoor } from '../card/content.ts';
import { pageClaims } from '../claims/page-claims.ts';
import type { Mark } from '../content/mark.ts';
import type { Attention, PageDoor } from '../content/page-door.ts';
import type { Reading } from '../content/reading.ts';
import { aim, moved, type Pointer } from './aim.ts';
import type { Point } from './bridge.ts';
import { watchDelays } from './delays.ts';
import { type HitTest, hitTestOver } from './hit-test.ts';
import {
  atFirst,
  type By,
  type Effect,
  type Interest,
  type InterestEvent,
  interested,
  isWalking,
  type Stage,
  shownIn,
} from './interest.ts';
import { lookUp } from './look-up.ts';
import { nextMark } from './mark-walk.ts';
import { isInLink, watchTouch } from './touch.ts';
import { watchTyping } from './typing.ts';

/** After this long without a move, a pointer that came fast has come to rest. ms */
const restMs = 40;
/** A press that moves more than this selects or drags. px */
const clickPx = 4;

/** Notices what the reader is interested in, asks for its deals, and opens and closes the card. */
export function attend(page: PageDoor, card: CardDoor): Attention {
  const typing = watchTyping(page.lastPressed());
  const delays = watchDelays();
  const touch = watchTouch((mark) => {
    if (!typing.isTyping()) tell({ type: 'wanted', mark, by: 'touch' });
  });
  let hitTest: HitTest = () => null;
  let state: Interest = atFirst;
  let hasEnded = false;
  let pointer: Pointer | null = null;
  let lastOnMark: Point | null = null;
  let hasFrame = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  /** A press of the mouse on a mark that may become a click. */
  let press: { mark: Mark; at: Point } | null = null;
  let answers: { token: number; content: CardContent } | null = null;
  /** Asked before the reader did. A page that is read again mostly puts the same question: then the answer holds. */
  let ahead: { mark: Mark; question: string; content: Promise<CardContent | null> } | null = null;

  /** A card that was drawn ahead does not hold what came after. */
  const claims = pageClaims(() => {
    void ahead?.content.then((found) => {
      if (found?.kind === 'answer' && !hasEnded) card.prepare(found);
    });
  });

  function tell(event: InterestEvent) {
    if (hasEnded) return;
    const [next, effects] = interested(state, event, delays.current());
    state = next;
    for (const effect of effects) perform(effect);
  }

  function perform(effect: Effect) {
    switch (effect.do) {
      case 'look-up':
        void answer(effect.mark, effect.token);
        return;
      case 'wait':
        setTimeout(() => tell({ type: effect.until, token: effect.token }), effect.ms);
        return;
      case 'show':
        show(effect);
        return;
      case 'stage':
        card.setStage(effect.stage);
        return;
      case 'hide':
        card.hide('reader');
        page.setOff(null);
    }
  }

  async function answer(mark: Mark, token: number) {
    const isAhead = ahead?.mark === mark && ahead.question === questionAt(mark);
    const content = await (isAhead ? ahead?.content : lookUp(page, claims, mark));
    if (!content) return;
    // An answer that comes after the reader has moved on is dropped: only the newest question's token is kept.
    if (state.token !== token) return;
    answers = { token, content };
    if (!isAhead) card.prepare(content);
    tell({ type: 'answered', token });
  }

  function show({ mark, token, by, stage }: { mark: Mark; token: number; by: By; stage: Stage }) {
    const range = page.rangeOf(mark);
    const isTyping = by === 'pointer' && typing.isTyping();
    if (!range || answers?.token !== token || isTyping) return tell({ type: 'gone' });
    page.setOff(mark);
    card.show({
      content: answers.content,
      range,
      point: by === 'key' || !pointer ? null : { x: pointer.x, y: pointer.y },
      theme: page.isDarkBehind(document.body ?? document.documentElement) ? 'dark' : 'light',
      form: by === 'touch' ? 'sheet' : 'card',
      stage,
      isSpoken: by === 'key',
      lookUp: (entity) => lookUp(page, claims, mark, entity),
      onPin: () => tell({ type: 'pin' }),
      onClose: () => tell({ type: 'gone' }),
    });
    if (by === 'key') requestIdleCallback(lookAhead, { timeout: 500 });
  }

  /** What is asked of a mark, to tell whether that has changed. */
  function questionAt(mark: Mark): string {
    const { entity, asOf, dated, companions } = page.questionOf(mark) ?? {};
    return JSON.stringify([entity, asOf, dated, companions]);
  }

  /** Asks ahead for what the key would open: card and first answer are then at hand. */
  function lookAhead() {
    const mark = nextMark(marksOf(page.current()), shownIn(state), 1, page.rectsOf);
    if (hasEnded || !mark) return;
    const question = questionAt(mark);
    if (ahead?.mark === mark && ahead.question === question) return;
    const content = lookUp(page, claims, mark);
    const asked = { mark, question, content };
    ahead = asked;
    void content.then((found) => {
      if (ahead !== asked) return;
      // What went wrong now may go right when it is wanted.
      if (found?.kind !== 'answer') ahead = null;
      else card.prepare(found);
    });
  }

  /** Where the pointer is, in terms of marks and card; at most once a frame. */
  function notice(isAtRest: boolean) {
    if (!pointer) return;
    const mark = hitTest(pointer.x, pointer.y);
    const shown = shownIn(state);
    const restedMs = isAtRest ? performance.now() - pointer.at : null;
    const event = aim(pointer, restedMs, { mark, shown, card: shown && card.box(), lastOnMark });
    if (mark && (mark === shown || event?.type === 'rest')) lastOnMark = { x: pointer.x, y: pointer.y };
    // Who types has no interest in what the pointer stands on, and who has selected a name is about to copy it.
    if (event?.type === 'rest' && (typing.isTyping() || isSelected(event.mark))) return;
    if (event) tell(event);
  }

  /** Does the page's selection touch the mark? */
  function isSelected(mark: Mark): boolean {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return false;
    return selection.containsNode(mark.start, true) && touches(selection.getRangeAt(0), page.rangeOf(mark));
  }

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return touch.move(event);
    const at = { x: event.clientX, y: event.clientY };
    pointer = moved(pointer, at, event.timeStamp);
    clearTimeout(restTimer);
    if (event.buttons !== 0) {
      // A press that goes on to select or drag: the card gives way.
      if (press && distance(press.at, at) > clickPx) {
        press = null;
        tell({ type: 'press-away' });
      }
      return;
    }
    restTimer = setTimeout(() => notice(true), restMs);
    if (hasFrame) return;
    hasFrame = true;
    requestAnimationFrame(() => {
      hasFrame = false;
      notice(false);
    });
  }

  /** Out of the window, or into a frame, where we hear nothing. */
  function onOut(event: PointerEvent) {
    const into = event.relatedTarget;
    if (into !== null && !(into instanceof HTMLIFrameElement)) return;
    clearTimeout(restTimer);
    pointer = null;
    tell({ type: 'off' });
  }

  function onPress(event: PointerEvent) {
    clearTimeout(restTimer);
    press = null;
    if (card.owns(event)) return tell({ type: 'pin' });
    const mark = hitTest(event.clientX, event.clientY);
    touch.down(event, mark);
    const isClick = event.pointerType !== 'touch' && event.button === 0 && mark !== null && !isInLink(mark);
    if (isClick && !typing.isTyping()) press = { mark, at: { x: event.clientX, y: event.clientY } };
    // A press on the mark itself may be the click that pins its card.
    if (!press || press.mark !== shownIn(state)) tell({ type: 'press-away' });
  }

  function onRelease(event: PointerEvent) {
    touch.up(event);
    const clicked = press;
    press = null;
    if (!clicked || distance(clicked.at, { x: event.clientX, y: event.clientY }) > clickPx) return;
    // The second click of a double click selects the word.
    if (getSelection()?.isCollapsed ?? true) tell({ type: 'wanted', mark: clicked.mark, by: 'click' });
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') return dismiss();
    // Typing has begun while the pointer rests somewhere: the reader's mind is on the field.
    if (typing.isTyping() && (state.kind === 'resting' || state.kind === 'waiting')) tell({ type: 'off' });
    if (!isWalking(state) || typing.isTyping()) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const step = walkKeys.get(event.code);
    if (step !== undefined) {
      event.preventDefault();
      walk(step);
    } else if (event.key === 'Enter' && shownIn(state) && !card.owns(event)) {
      event.preventDefault();
      tell({ type: 'pin' });
      card.focus();
    }
  }

  /** The mark stays quiet while the pointer is on it; one that was left before, as for the card, is not meant. */
  function dismiss() {
    tell({ type: 'escape' });
    if (!pointer || !hitTest(pointer.x, pointer.y)) tell({ type: 'off' });
  }

  function walk(step: number) {
    const mark = nextMark(marksOf(page.current()), shownIn(state), step, page.rectsOf);
    if (mark && !typing.isTyping()) tell({ type: 'wanted', mark, by: 'key' });
  }

  function look(reading: Reading) {
    hitTest = hitTestOver(reading.kind === 'article' ? reading.pointable : [], page.rectsOf);
    const shown = shownIn(state);
    if (shown && !marksOf(reading).includes(shown)) tell({ type: 'gone' });
    claims.look(reading);
    // With news of the page: the background is awake for them anyway.
    requestIdleCallback(lookAhead, { timeout: 2000 });
  }

  look(page.current());
  lookAhead();
  return {
    hear(event) {
      // A page's script can make events, too; only the reader's own count.
      if (!event.isTrusted) return;
      typing.hear(event);
      switch (event.type) {
        case 'pointermove':
          return onMove(event as PointerEvent);
        case 'pointerdown':
          return onPress(event as PointerEvent);
        case 'pointerup':
          return onRelease(event as PointerEvent);
        case 'pointerout':
          return onOut(event as PointerEvent);
        case 'pointercancel':
          return touch.cancel();
        case 'contextmenu':
        case 'click':
          return touch.follow(event);
        case 'keydown':
          return onKey(event as KeyboardEvent);
        case 'pagehide':
          card.hide('page');
          return tell({ type: 'gone' });
        case 'beforeprint':
          return tell({ type: 'gone' });
      }
    },
    look,
    walk: () => walk(1),
    end() {
      // First what the reader sees.
      card.hide('page');
      tell({ type: 'gone' });
      hasEnded = true;
      ahead = null;
      clearTimeout(restTimer);
      touch.cancel();
      delays.end();
    },
  };
}

/** By their place on the keyboard: with a Korean layout the key of n says ㅜ. */
const walkKeys = new Map([
  ['ArrowRight', 1],
  ['KeyN', 1],
  ['ArrowLeft', -1],
  ['KeyP', -1],
]);

function marksOf(reading: Reading): readonly Mark[] {
  return reading.kind === 'article' ? reading.marks : [];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function touches(selected: Range, range: Range | null): boolean {
  if (!range) return false;
  const endsBefore = selected.compareBoundaryPoints(Range.START_TO_END, range) <= 0;
  const beginsAfter = selected.compareBoundaryPoints(Range.END_TO_START, range) >= 0;
  return !endsBefore && !beginsAfter;
}

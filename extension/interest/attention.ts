import type { CardContent, CardDoor } from '../card/content.ts';
import { pageClaims } from '../claims/page-claims.ts';
import type { Mark } from '../content/mark.ts';
import type { Attention, PageDoor } from '../content/page-door.ts';
import type { Reading } from '../content/reading.ts';
import { isIn, isOnBridge, type Point } from './bridge.ts';
import { type HitTest, hitTestOver } from './hit-test.ts';
import { atFirst, type Effect, type Interest, type InterestEvent, interested, shownIn } from './interest.ts';
import { lookUp } from './look-up.ts';
import { nextMark } from './mark-walk.ts';
import { watchTyping } from './typing.ts';

/** A pointer faster than this is passing by (10ten's gate: a sweep over a paragraph opens nothing). px per ms. */
const passingSpeed = 0.5;
/** After this long without a move, a pointer that came fast has come to rest. */
const restMs = 40;

/** Notices what the reader is interested in, asks for its deals, and opens and closes the card. */
export function attend(page: PageDoor, card: CardDoor): Attention {
  const typing = watchTyping(page.lastPressed());
  let hitTest: HitTest = () => null;
  let state: Interest = atFirst;
  let hasEnded = false;
  let pointer: (Point & { at: number; speed: number }) | null = null;
  let lastOnMark: Point | null = null;
  let hasFrame = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let touch: { mark: Mark; at: Point } | null = null;
  let answers: { token: number; content: CardContent } | null = null;
  let ahead: { mark: Mark; reading: Reading; content: Promise<CardContent | null> } | null = null;

  /** A card that was drawn ahead does not hold what came after. */
  const claims = pageClaims(() => {
    void ahead?.content.then((found) => {
      if (found?.kind === 'answer' && !hasEnded) card.prepare(found);
    });
  });

  function tell(event: InterestEvent) {
    if (hasEnded) return;
    const [next, effects] = interested(state, event);
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
        show(effect.mark, effect.token, effect.by);
        return;
      case 'hide':
        card.hide();
        page.setOff(null);
    }
  }

  async function answer(mark: Mark, token: number) {
    const reading = page.current();
    const isAhead = ahead?.mark === mark && ahead.reading === reading;
    const content = await (isAhead ? ahead?.content : lookUp(page, claims, mark));
    if (!content) return;
    // An answer that comes after the reader has moved on is dropped: only the newest question's token is kept.
    if (state.token !== token) return;
    answers = { token, content };
    if (!isAhead) card.prepare(content);
    tell({ type: 'answered', token });
  }

  function show(mark: Mark, token: number, by: 'pointer' | 'key' | 'touch') {
    const range = page.rangeOf(mark);
    const isTyping = by === 'pointer' && typing.isTyping();
    if (!range || answers?.token !== token || isTyping) return tell({ type: 'gone' });
    page.setOff(mark);
    card.show({
      content: answers.content,
      range,
      point: by === 'key' || !pointer ? null : { x: pointer.x, y: pointer.y },
      theme: page.isDarkBehind(document.body ?? document.documentElement) ? 'dark' : 'light',
      onClose: () => tell({ type: 'gone' }),
      onKeep: () => tell({ type: 'kept' }),
    });
    if (by === 'key') requestIdleCallback(() => lookAhead(), { timeout: 500 });
  }

  /** Asks ahead for what the key would open: card and first answer are then at hand. */
  function lookAhead() {
    const reading = page.current();
    const mark = nextMark(marksOf(reading), shownIn(state), 1, page.rectsOf);
    if (hasEnded || !mark || (ahead?.mark === mark && ahead.reading === reading)) return;
    const content = lookUp(page, claims, mark);
    const asked = { mark, reading, content };
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
    const restedMs = isAtRest ? performance.now() - pointer.at : 0;
    const box = card.box();
    if (box && shownIn(state)) {
      if (
        isIn(box, pointer, 10) ||
        (lastOnMark && isOnBridge(pointer, lastOnMark, box) && !hitTest(pointer.x, pointer.y))
      ) {
        return tell({ type: 'on-card' });
      }
    }
    const mark = hitTest(pointer.x, pointer.y);
    if (!mark) return tell({ type: 'off' });
    if (mark === shownIn(state)) lastOnMark = { x: pointer.x, y: pointer.y };
    if (typing.isTyping()) return;
    if (!isAtRest && pointer.speed > passingSpeed) return;
    lastOnMark = { x: pointer.x, y: pointer.y };
    tell({ type: 'rest', mark, restedMs });
  }

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    const moved = pointer ? Math.hypot(event.clientX - pointer.x, event.clientY - pointer.y) : 0;
    const took = pointer ? Math.max(1, event.timeStamp - pointer.at) : 1;
    const speed = pointer ? (pointer.speed + moved / took) / 2 : 0;
    pointer = { x: event.clientX, y: event.clientY, at: event.timeStamp, speed };
    clearTimeout(restTimer);
    if (event.buttons !== 0) return; // selecting or dragging
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
    if (card.owns(event)) return;
    tell({ type: 'press-away' });
    const mark = event.pointerType === 'touch' ? hitTest(event.clientX, event.clientY) : null;
    touch = mark && !isInLink(mark) ? { mark, at: { x: event.clientX, y: event.clientY } } : null;
  }

  function onRelease(event: PointerEvent) {
    const tapped = touch;
    touch = null;
    if (!tapped || event.pointerType !== 'touch' || typing.isTyping()) return;
    if (Math.hypot(event.clientX - tapped.at.x, event.clientY - tapped.at.y) > 10) return;
    pointer = { x: event.clientX, y: event.clientY, at: event.timeStamp, speed: 0 };
    tell({ type: 'wanted', mark: tapped.mark, by: 'touch' });
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') return tell({ type: 'escape' });
    // Typing has begun while the pointer rests somewhere: the reader's mind is on the field.
    if (typing.isTyping() && (state.kind === 'resting' || state.kind === 'waiting')) tell({ type: 'off' });
    if (typing.isTyping() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isWalking = state.kind !== 'idle' && 'by' in state && state.by === 'key';
    // KeyK, not "k": with a Korean keyboard layout the key is ㅏ.
    const step =
      event.altKey && event.code === 'KeyK' ? 1 : !isWalking || event.altKey ? 0 : (walkKeys.get(event.code) ?? 0);
    if (step !== 0) {
      const mark = nextMark(marksOf(page.current()), shownIn(state), step, page.rectsOf);
      if (!mark) return;
      event.preventDefault();
      tell({ type: 'wanted', mark, by: 'key' });
    } else if (isWalking && event.key === 'Enter' && !card.owns(event)) {
      event.preventDefault();
      card.focus();
    }
  }

  /** The marks have changed. */
  function look(reading: Reading) {
    hitTest = hitTestOver(reading.kind === 'article' ? reading.pointable : [], page.rectsOf);
    const shown = shownIn(state);
    if (shown && !marksOf(reading).includes(shown)) tell({ type: 'gone' });
    claims.look(reading);
  }

  look(page.current());
  lookAhead();
  return {
    hear(event) {
      // A page's script can make events, too; only the reader's own count.
      if (!event.isTrusted) return;
      typing.hear(event);
      if (event instanceof PointerEvent) {
        if (event.type === 'pointermove') onMove(event);
        else if (event.type === 'pointerdown') onPress(event);
        else if (event.type === 'pointerup') onRelease(event);
        else if (event.type === 'pointerout') onOut(event);
      } else if (event instanceof KeyboardEvent) onKey(event);
      else if (event.type === 'pagehide' || event.type === 'beforeprint') tell({ type: 'gone' });
    },
    look,
    end() {
      ahead = null;
      clearTimeout(restTimer);
      tell({ type: 'gone' });
      hasEnded = true;
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

function isInLink(mark: Mark): boolean {
  return mark.start.parentElement?.closest('a[href]') != null;
}

import type { CardContent } from '../card/content.ts';
import { ask } from '../send.ts';
import { isDarkBehind } from './background-tone.ts';
import { isIn, isOnBridge, type Point } from './bridge.ts';
import { type HitTest, hitTestOver } from './hit-test.ts';
import { atFirst, type Effect, type Interest, type InterestEvent, interested, shownIn } from './interest.ts';
import { kindOf } from './knowledge.ts';
import { type Mark, rangeOf } from './mark.ts';
import { nextMark } from './mark-walk.ts';
import { type PageReader, type Reading, storyOf } from './reading.ts';
import { watchTyping } from './typing.ts';

/** A pointer faster than this is passing by (10ten's gate: a sweep over a paragraph opens nothing). px per ms. */
const passingSpeed = 0.5;
/** After this long without a move, a pointer that came fast has come to rest. */
const restMs = 40;

/** Notices what the reader is interested in, asks for its deals, and opens and closes the card. */
export interface Attention {
  hear(event: Event): void;
  /** The marks have changed. */
  look(reading: Reading): void;
  /** Asks ahead, while the browser is idle, for what the key would open: card and first answer are then at hand. */
  lookAhead(): void;
  end(): void;
}

export function attend(reader: PageReader): Attention {
  const typing = watchTyping();
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

  function tell(event: InterestEvent) {
    if (hasEnded) return;
    const [next, effects] = interested(state, event);
    state = next;
    for (const effect of effects) perform(effect);
  }

  function perform(effect: Effect) {
    switch (effect.do) {
      case 'look-up':
        void lookUp(effect.mark, effect.token);
        return;
      case 'wait':
        setTimeout(() => tell({ type: effect.until, token: effect.token }), effect.ms);
        return;
      case 'show':
        show(effect.mark, effect.token, effect.by);
        return;
      case 'hide':
        globalThis.__chipdealCard?.hide();
        reader.setOff(null);
    }
  }

  async function lookUp(mark: Mark, token: number) {
    const reading = reader.current();
    const isAhead = ahead?.mark === mark && ahead.reading === reading;
    const content = await (isAhead ? ahead?.content : contentFor(mark, reading));
    if (!content) return;
    // An answer that comes after the reader has moved on is dropped: only the newest question's token is kept.
    if (state.token !== token) return;
    answers = { token, content };
    if (!isAhead) globalThis.__chipdealCard?.prepare(content);
    tell({ type: 'answered', token });
  }

  function show(mark: Mark, token: number, by: 'pointer' | 'key' | 'touch') {
    const range = rangeOf(mark);
    const card = globalThis.__chipdealCard;
    const isTyping = by === 'pointer' && typing.isTyping();
    if (!range || !card || answers?.token !== token || isTyping) return tell({ type: 'gone' });
    reader.setOff(mark);
    card.show({
      content: answers.content,
      range,
      point: by === 'key' || !pointer ? null : { x: pointer.x, y: pointer.y },
      theme: isDarkBehind(document.body ?? document.documentElement) ? 'dark' : 'light',
      onClose: () => tell({ type: 'gone' }),
    });
    if (by === 'key') requestIdleCallback(() => lookAhead(), { timeout: 500 });
  }

  function lookAhead() {
    const reading = reader.current();
    const mark = nextMark(marksOf(reading), shownIn(state), 1);
    if (hasEnded || !mark || (ahead?.mark === mark && ahead.reading === reading)) return;
    const content = contentFor(mark, reading);
    const asked = { mark, reading, content };
    ahead = asked;
    void content.then((found) => {
      if (ahead !== asked) return;
      // What went wrong now may go right when it is wanted.
      if (found?.kind !== 'answer') ahead = null;
      else globalThis.__chipdealCard?.prepare(found);
    });
  }

  /** Where the pointer is, in terms of marks and card; at most once a frame. */
  function notice(restedMs: number) {
    if (!pointer) return;
    const card = globalThis.__chipdealCard?.box();
    if (card && shownIn(state)) {
      if (
        isIn(card, pointer, 10) ||
        (lastOnMark && isOnBridge(pointer, lastOnMark, card) && !hitTest(pointer.x, pointer.y))
      ) {
        return tell({ type: 'on-card' });
      }
    }
    const mark = hitTest(pointer.x, pointer.y);
    if (!mark) return tell({ type: 'off' });
    if (mark === shownIn(state)) lastOnMark = { x: pointer.x, y: pointer.y };
    if (typing.isTyping()) return;
    if (restedMs < restMs && pointer.speed > passingSpeed) return;
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
    restTimer = setTimeout(() => notice(restMs), restMs);
    if (hasFrame) return;
    hasFrame = true;
    requestAnimationFrame(() => {
      hasFrame = false;
      notice(0);
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
    const card = globalThis.__chipdealCard;
    if (card?.owns(event)) return;
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
    const marks = marksOf(reader.current());
    const isWalking = state.kind !== 'idle' && 'by' in state && state.by === 'key';
    // KeyK, not "k": with a Korean keyboard layout the key is ㅏ.
    const step =
      event.altKey && event.code === 'KeyK' ? 1 : !isWalking || event.altKey ? 0 : (walkKeys.get(event.code) ?? 0);
    if (step !== 0) {
      const mark = nextMark(marks, shownIn(state), step);
      if (!mark) return;
      event.preventDefault();
      tell({ type: 'wanted', mark, by: 'key' });
    } else if (isWalking && event.key === 'Enter' && !globalThis.__chipdealCard?.owns(event)) {
      event.preventDefault();
      globalThis.__chipdealCard?.focus();
    }
  }

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
    look(reading) {
      const marks = marksOf(reading);
      hitTest = hitTestOver(reading.kind === 'article' ? reading.pointable : []);
      const shown = shownIn(state);
      if (shown && !marks.includes(shown)) tell({ type: 'gone' });
    },
    lookAhead,
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

/** Asks the background. Null where there is nothing to say to the reader any more. */
async function contentFor(mark: Mark, reading: Reading): Promise<CardContent | null> {
  const story = storyOf(reading, mark);
  if (!story) return null;
  const { article, asOf, scan } = story;
  const dated = article.published ? article.published.dates : 'today';
  try {
    // The card sets apart deals with a counterpart of this article; a chip is no counterpart.
    const companions = scan.entities.filter((id) => id !== mark.entity && kindOf(id) !== 'chip').slice(0, 500);
    const needsCard = globalThis.__chipdealCard === undefined;
    const reply = await ask({ type: 'page-ask', entity: mark.entity, asOf, companions, needsCard });
    if (reply.kind === 'answer') return { kind: 'answer', answer: reply.answer, dated };
    return { kind: 'failed', name: mark.surface, reason: reply.kind === 'failed' ? reply.reason : null };
  } catch {
    return { kind: 'failed', name: mark.surface, reason: null };
  }
}

import type { Mark } from '../content/mark.ts';

/**
 * The reader's interest in marks: one pure state machine. Events come in, the next state and what is to be done come
 * out; clocks, messages and drawing are the caller's (attention.ts). Where the numbers come from: docs/decisions/interest.md.
 */

/** How long the pointer rests on a mark before its card opens, and how long the card stays after it was left. ms */
export interface Delays {
  readonly openMs: number;
  readonly closeMs: number;
}

/** A rest this long opens where a card is open, or was just now. ms */
const switchMs = 80;
/** "Just now": so long after a card has closed because it was left. ms */
const warmMs = 300;
/** So long a new card takes no pointer: a reader who meant the page's text below it still reaches that. ms */
const ghostMs = 400;

/** What the reader opened a card by. */
export type By = 'pointer' | 'key' | 'touch' | 'click';
/** `ghost`: to be seen only. `hover`: can be used, goes when left. `pinned`: stays until it is closed. */
export type Stage = 'ghost' | 'hover' | 'pinned';

/** The card on the screen. `opening` tells one from another. */
export interface Shown {
  readonly mark: Mark;
  readonly stage: Stage;
  readonly opening: number;
}

export type Interest =
  /**
   * Nothing is open. `dismissed`: closed by Esc or a press; that mark stays quiet until the pointer has left it.
   * `isWarm`: a card has just closed because it was left; the next one opens soon.
   */
  | { kind: 'idle'; token: number; dismissed: Mark | null; isWarm: boolean }
  /** The pointer rests on `mark`; its deals are being looked up. `shown`: the card of another mark that is still open. */
  | { kind: 'resting'; mark: Mark; token: number; answered: boolean; shown: Shown | null }
  /** The reader wants `mark` now, but the answer is not there yet. */
  | { kind: 'waiting'; mark: Mark; token: number; by: By; shown: Shown | null }
  | { kind: 'open'; token: number; by: By; shown: Shown }
  /** The pointer has left mark and card. */
  | { kind: 'leaving'; token: number; shown: Shown };

export type InterestEvent =
  /** The pointer has been slow or still on a mark for `restedMs`. */
  | { type: 'rest'; mark: Mark; restedMs: number }
  /** The pointer is on no mark and not on its way to the card. */
  | { type: 'off' }
  /** The pointer is on the card or between mark and card. */
  | { type: 'on-card' }
  | { type: 'dwelt' | 'answered' | 'grace-over' | 'cooled'; token: number }
  /** The card of that opening has stood for a while. */
  | { type: 'settled'; token: number }
  | { type: 'wanted'; mark: Mark; by: Exclude<By, 'pointer'> }
  /** The reader has pressed or gone into the card. */
  | { type: 'pin' }
  /** A press outside of the card. */
  | { type: 'press-away' }
  | { type: 'escape' }
  /** The page state ends, or its marks have gone. */
  | { type: 'gone' };

export type Effect =
  | { do: 'look-up'; mark: Mark; token: number }
  | { do: 'wait'; until: 'dwelt' | 'grace-over' | 'cooled' | 'settled'; ms: number; token: number }
  | { do: 'show'; mark: Mark; token: number; by: By; stage: Stage }
  | { do: 'stage'; stage: Stage }
  | { do: 'hide' };

type Step = [Interest, Effect[]];

export const atFirst: Interest = { kind: 'idle', token: 0, dismissed: null, isWarm: false };

/** The next state and what is to be done, in order. A token tells a late answer or timer from one that still counts. */
export function interested(state: Interest, event: InterestEvent, delays: Delays): Step {
  switch (event.type) {
    case 'rest':
      return onRest(state, event.mark, event.restedMs, delays);
    case 'off':
      return onOff(state, delays);
    case 'on-card':
      return onCard(state);
    case 'dwelt':
      if (state.kind !== 'resting' || state.token !== event.token) return [state, []];
      return state.answered
        ? open(state.mark, state.token, 'pointer')
        : [{ ...state, kind: 'waiting', by: 'pointer' }, []];
    case 'answered':
      if (state.kind === 'waiting' && state.token === event.token) return open(state.mark, state.token, state.by);
      if (state.kind === 'resting' && state.token === event.token) return [{ ...state, answered: true }, []];
      return [state, []];
    case 'grace-over':
      return state.kind === 'leaving' && state.token === event.token ? closeLeft(state) : [state, []];
    case 'cooled':
      return state.kind === 'idle' && state.token === event.token ? [{ ...state, isWarm: false }, []] : [state, []];
    case 'settled':
      return onSettled(state, event.token);
    case 'wanted':
      return onWanted(state, event.mark, event.by);
    case 'pin':
      return onPin(state);
    case 'gone':
      return state.kind === 'idle' ? [state, []] : close(state, null);
    case 'press-away':
    case 'escape':
      return state.kind === 'idle' ? [state, []] : close(state, 'mark' in state ? state.mark : state.shown.mark);
  }
}

/** What was opened by key, touch or click, or pinned since, stays until it is told to go. */
function isHeld(state: Interest): boolean {
  if (state.kind === 'waiting') return state.by !== 'pointer';
  return state.kind === 'open' && (state.by !== 'pointer' || state.shown.stage === 'pinned');
}

function onRest(state: Interest, mark: Mark, restedMs: number, { openMs }: Delays): Step {
  if (isHeld(state)) return [state, []];
  if (state.kind === 'idle' && state.dismissed === mark) return [state, []];
  if ((state.kind === 'resting' || state.kind === 'waiting') && state.mark === mark) return [state, []];
  const shown = cardIn(state);
  if (state.kind === 'open' && shown?.mark === mark) return [state, []];
  const token = state.token + 1;
  if (shown?.mark === mark) return [{ kind: 'open', token, by: 'pointer', shown }, []];
  const isSoon = shown !== null || (state.kind === 'idle' && state.isWarm);
  const dwell = isSoon ? Math.min(switchMs, openMs) : openMs;
  return [
    { kind: 'resting', mark, token, answered: false, shown },
    [
      { do: 'look-up', mark, token },
      { do: 'wait', until: 'dwelt', ms: Math.max(0, dwell - restedMs), token },
    ],
  ];
}

function onOff(state: Interest, { closeMs }: Delays): Step {
  if (state.kind === 'idle') return [state.dismissed ? { ...state, dismissed: null } : state, []];
  if (state.kind === 'leaving' || isHeld(state)) return [state, []];
  const { shown } = state;
  const token = state.token + 1;
  if (!shown) return [{ kind: 'idle', token, dismissed: null, isWarm: false }, []];
  return [{ kind: 'leaving', token, shown }, [{ do: 'wait', until: 'grace-over', ms: closeMs, token }]];
}

/** Reaching the card keeps it: a mark that was brushed on the way does not take its place. */
function onCard(state: Interest): Step {
  const shown = state.kind === 'leaving' || state.kind === 'resting' ? state.shown : null;
  return shown ? [{ kind: 'open', token: state.token + 1, by: 'pointer', shown }, []] : [state, []];
}

/** A ghost that has stood for a while can be used. Whatever else goes on, it is the same card. */
function onSettled(state: Interest, opening: number): Step {
  const shown = cardIn(state);
  if (state.kind === 'idle' || shown?.opening !== opening || shown.stage !== 'ghost') return [state, []];
  return [{ ...state, shown: { ...shown, stage: 'hover' } }, [{ do: 'stage', stage: 'hover' }]];
}

function onWanted(state: Interest, mark: Mark, by: Exclude<By, 'pointer'>): Step {
  const shown = cardIn(state);
  if (by === 'click' && shown?.mark === mark) return onPin(state);
  const token = state.token + 1;
  return [{ kind: 'waiting', mark, token, by, shown }, [{ do: 'look-up', mark, token }]];
}

function onPin(state: Interest): Step {
  const shown = cardIn(state);
  if (!shown || shown.stage === 'pinned') return [state, []];
  const by = state.kind === 'open' ? state.by : 'pointer';
  return [
    { kind: 'open', token: state.token + 1, by, shown: { ...shown, stage: 'pinned' } },
    [{ do: 'stage', stage: 'pinned' }],
  ];
}

const stages: Readonly<Record<By, Stage>> = { pointer: 'ghost', key: 'hover', touch: 'pinned', click: 'pinned' };

function open(mark: Mark, token: number, by: By): Step {
  const stage = stages[by];
  const effects: Effect[] = [{ do: 'show', mark, token, by, stage }];
  if (stage === 'ghost') effects.push({ do: 'wait', until: 'settled', ms: ghostMs, token });
  return [{ kind: 'open', token, by, shown: { mark, stage, opening: token } }, effects];
}

function close(state: Interest, dismissed: Mark | null): Step {
  return [{ kind: 'idle', token: state.token + 1, dismissed, isWarm: false }, [{ do: 'hide' }]];
}

/** Closed because it was left: the reader may be on the way to the next name. */
function closeLeft(state: Interest): Step {
  const token = state.token + 1;
  return [
    { kind: 'idle', token, dismissed: null, isWarm: true },
    [{ do: 'hide' }, { do: 'wait', until: 'cooled', ms: warmMs, token }],
  ];
}

/** The card that is on the screen. */
export function cardIn(state: Interest): Shown | null {
  return state.kind === 'idle' ? null : state.shown;
}

/** The mark whose card is on the screen. */
export function shownIn(state: Interest): Mark | null {
  return cardIn(state)?.mark ?? null;
}

/** Is the reader going from mark to mark by key? */
export function isWalking(state: Interest): boolean {
  return (state.kind === 'open' || state.kind === 'waiting') && state.by === 'key';
}

import type { Mark } from '../content/mark.ts';

/**
 * The reader's interest in marks: one pure state machine. Events come in, the next state and what is to be done come
 * out; clocks, messages and drawing are the caller's (attention.ts).
 *
 * Times: 300 ms of rest opens (NN/g: a card that waits less opens by accident; our data is local, so the short end),
 * 80 ms where another card is open or was just now, 300 ms of grace after leaving (as Wikipedia's page previews).
 */
const dwellMs = 300;
const switchMs = 80;
const graceMs = 300;

export type Interest =
  /** Nothing is open. `dismissed`: closed by Esc or a press; that mark stays quiet until the pointer has left it. */
  | { kind: 'idle'; token: number; dismissed: Mark | null }
  /** The pointer rests on `mark`; its deals are being looked up. `shown`: the card of another mark that is still open. */
  | { kind: 'resting'; mark: Mark; token: number; answered: boolean; shown: Mark | null }
  /** The reader wants `mark` now, but the answer is not there yet. */
  | { kind: 'waiting'; mark: Mark; token: number; by: 'pointer' | 'key' | 'touch'; shown: Mark | null }
  | { kind: 'open'; mark: Mark; token: number; by: 'pointer' | 'key' | 'touch' }
  /** The pointer has left mark and card. */
  | { kind: 'leaving'; mark: Mark; token: number };

export type InterestEvent =
  /** The pointer has been slow or still on a mark for `restedMs`. */
  | { type: 'rest'; mark: Mark; restedMs: number }
  /** The pointer is on no mark and not on its way to the card. */
  | { type: 'off' }
  /** The pointer is on the card or between mark and card. */
  | { type: 'on-card' }
  | { type: 'dwelt'; token: number }
  | { type: 'answered'; token: number }
  | { type: 'grace-over'; token: number }
  | { type: 'wanted'; mark: Mark; by: 'key' | 'touch' }
  /** The reader works with the open card, wherever the pointer goes. */
  | { type: 'kept' }
  /** A press outside of the card. */
  | { type: 'press-away' }
  | { type: 'escape' }
  /** The page state ends, or its marks have gone. */
  | { type: 'gone' };

export type Effect =
  | { do: 'look-up'; mark: Mark; token: number }
  | { do: 'wait'; until: 'dwelt' | 'grace-over'; ms: number; token: number }
  | { do: 'show'; mark: Mark; token: number; by: 'pointer' | 'key' | 'touch' }
  | { do: 'hide' };

export const atFirst: Interest = { kind: 'idle', token: 0, dismissed: null };

/** The next state and what is to be done, in order. A token tells a late answer or timer from one that still counts. */
export function interested(state: Interest, event: InterestEvent): [Interest, Effect[]] {
  switch (event.type) {
    case 'rest':
      return onRest(state, event.mark, event.restedMs);
    case 'off':
      return onOff(state);
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
      return state.kind === 'leaving' && state.token === event.token ? close(state, null) : [state, []];
    case 'wanted': {
      const token = state.token + 1;
      return [
        { kind: 'waiting', mark: event.mark, token, by: event.by, shown: shownIn(state) },
        [{ do: 'look-up', mark: event.mark, token }],
      ];
    }
    case 'kept':
      return state.kind === 'open' || state.kind === 'leaving'
        ? [{ kind: 'open', mark: state.mark, token: state.token + 1, by: 'touch' }, []]
        : [state, []];
    case 'gone':
      return state.kind === 'idle' ? [state, []] : close(state, null);
    case 'press-away':
    case 'escape':
      return state.kind === 'idle' ? [state, []] : close(state, state.mark);
  }
}

function onRest(state: Interest, mark: Mark, restedMs: number): [Interest, Effect[]] {
  // A card opened by key or touch stays until it is told to go.
  if ((state.kind === 'open' || state.kind === 'waiting') && state.by !== 'pointer') return [state, []];
  if (state.kind === 'idle' && state.dismissed === mark) return [state, []];
  if (state.kind === 'leaving' && state.mark === mark) return [{ ...state, kind: 'open', by: 'pointer' }, []];
  if (state.kind !== 'idle' && state.kind !== 'leaving' && state.mark === mark) return [state, []];
  const shown = shownIn(state);
  const token = state.token + 1;
  if (shown === mark) return [{ kind: 'open', mark, token, by: 'pointer' }, []];
  const dwell = shown ? switchMs : dwellMs;
  return [
    { kind: 'resting', mark, token, answered: false, shown },
    [
      { do: 'look-up', mark, token },
      { do: 'wait', until: 'dwelt', ms: Math.max(0, dwell - restedMs), token },
    ],
  ];
}

function onOff(state: Interest): [Interest, Effect[]] {
  if (state.kind === 'idle') return [state.dismissed ? { ...state, dismissed: null } : state, []];
  if (state.kind === 'leaving') return [state, []];
  if ((state.kind === 'open' || state.kind === 'waiting') && state.by !== 'pointer') return [state, []];
  const shown = shownIn(state);
  const token = state.token + 1;
  if (!shown) return [{ kind: 'idle', token, dismissed: null }, []];
  return [{ kind: 'leaving', mark: shown, token }, [{ do: 'wait', until: 'grace-over', ms: graceMs, token }]];
}

function open(mark: Mark, token: number, by: 'pointer' | 'key' | 'touch'): [Interest, Effect[]] {
  return [{ kind: 'open', mark, token, by }, [{ do: 'show', mark, token, by }]];
}

function close(state: Interest, dismissed: Mark | null): [Interest, Effect[]] {
  return [{ kind: 'idle', token: state.token + 1, dismissed }, [{ do: 'hide' }]];
}

/** Reaching the card keeps it: a mark that was brushed on the way does not take its place. */
function onCard(state: Interest): [Interest, Effect[]] {
  const shown = state.kind === 'leaving' || state.kind === 'resting' ? shownIn(state) : null;
  return shown ? [{ kind: 'open', mark: shown, token: state.token + 1, by: 'pointer' }, []] : [state, []];
}

/** The mark whose card is on the screen. */
export function shownIn(state: Interest): Mark | null {
  if (state.kind === 'idle') return null;
  return state.kind === 'open' || state.kind === 'leaving' ? state.mark : state.shown;
}

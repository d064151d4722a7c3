import type { Mark } from '../content/mark.ts';
import type { Point } from './bridge.ts';

/** A finger that stays so long on a link means the name, not the link: as long as browsers wait for their own menu. ms */
const holdMs = 500;
/** Outside of links a finger that stays longer selects text. ms */
const tapMs = 500;
/** A finger that moves more scrolls or swipes. px */
const stillPx = 10;
/** Browsers follow a link so long after a press that was ours. ms */
const clickMs = 1000;

/** Tells a tap on a name, and a long press on one that stands in a link, from all else that fingers do. */
export interface TouchWatch {
  /** `mark`: what the finger is on; null where it is on none. */
  down(event: PointerEvent, mark: Mark | null): void;
  move(event: PointerEvent): void;
  up(event: PointerEvent): void;
  /** The browser has taken the finger for scrolling. */
  cancel(): void;
  /** The browser's own menu of a long press, or the click that follows one: ours only where we have answered the press. */
  follow(event: Event): void;
}

export function watchTouch(onWanted: (mark: Mark, at: Point) => void): TouchWatch {
  let touch: { mark: Mark; at: Point; since: number; isInLink: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answeredAt = Number.NEGATIVE_INFINITY;

  function forget() {
    clearTimeout(timer);
    touch = null;
  }

  function hold() {
    if (!touch?.isInLink) return;
    const { mark, at } = touch;
    forget();
    answeredAt = performance.now();
    onWanted(mark, at);
  }

  return {
    down(event, mark) {
      forget();
      if (event.pointerType !== 'touch' || !mark || !event.isPrimary) return;
      touch = { mark, at: { x: event.clientX, y: event.clientY }, since: event.timeStamp, isInLink: isInLink(mark) };
      if (touch.isInLink) timer = setTimeout(hold, holdMs);
    },
    move(event) {
      if (touch && Math.hypot(event.clientX - touch.at.x, event.clientY - touch.at.y) > stillPx) forget();
    },
    up(event) {
      const tapped = touch;
      forget();
      if (!tapped || tapped.isInLink || event.timeStamp - tapped.since > tapMs) return;
      if (Math.hypot(event.clientX - tapped.at.x, event.clientY - tapped.at.y) > stillPx) return;
      onWanted(tapped.mark, tapped.at);
    },
    cancel: forget,
    follow(event) {
      if (event.type === 'contextmenu') hold(); // some browsers' own long press is shorter than ours
      if (performance.now() - answeredAt > clickMs) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'click') answeredAt = Number.NEGATIVE_INFINITY;
    },
  };
}

export function isInLink(mark: Mark): boolean {
  return mark.start.parentElement?.closest('a[href]') != null;
}

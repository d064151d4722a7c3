import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly atFirst: number;
  readonly more: number;
  /** What the button says; `left` is how many are not drawn yet. */
  readonly label: (left: number) => string;
  readonly draw: (shown: readonly Item[]) => ComponentChildren;
}

/** A list of which a part is drawn, with a button for the next one. */
export function InParts<Item>({ items, atFirst, more, label, draw }: Props<Item>) {
  const [most, setMost] = useState(atFirst);
  const place = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<number | null>(null);
  const left = items.length - Math.min(most, items.length);
  // The button may have gone with the keyboard's focus on it: the reader goes on at what it has brought.
  useLayoutEffect(() => {
    if (from === null) return;
    setFrom(null);
    const first = place.current?.querySelectorAll<HTMLElement>(':scope > ul > li, :scope > .pair')[from];
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }, [from]);
  return (
    <div ref={place}>
      {draw(items.slice(0, most))}
      {left > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => {
            setFrom(most);
            setMost(most + more);
          }}
        >
          {label(left)}
        </button>
      )}
    </div>
  );
}

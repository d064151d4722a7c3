import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words.ts';

/** What the "⋯" of a card holds. */
export interface Menu {
  readonly isCopying: boolean;
  onCopy(): void;
  onOff(): void;
}

/** The head of a card: the way back, the name, what stands beside it, "⋯" and the way out. */
export function Head({
  name,
  face,
  back,
  menu,
  onClose,
}: {
  name: string;
  face: ComponentChildren;
  /** Name of the card before, and the way to it. */
  back?: { name: string; onBack: () => void } | undefined;
  menu?: Menu | undefined;
  onClose: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div class="handle" aria-hidden="true" />
      <header class="head">
        {back && (
          <button type="button" class="icon" aria-label={say('card_back', back.name)} onClick={back.onBack}>
            <Icon path="M7.5 2l-4 4 4 4M3.5 6h7" />
          </button>
        )}
        <h2>{name}</h2>
        <span class="face">{face}</span>
        {menu && (
          <button
            type="button"
            class="icon"
            aria-label={say('card_menu')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon path="M2 6h.01M6 6h.01M10 6h.01" width={2} />
          </button>
        )}
        <CloseButton onClose={onClose} />
      </header>
      {menu && isOpen && (
        <div class="menu">
          <button type="button" onClick={menu.onOff}>
            {say('card_off')}
          </button>
          <button type="button" aria-pressed={menu.isCopying} onClick={menu.onCopy}>
            {say('card_wrong')}
          </button>
          {menu.isCopying && <p>{say('card_wrong_how')}</p>}
        </div>
      )}
    </>
  );
}

export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="icon" aria-label={say('card_close')} onClick={onClose}>
      <Icon path="M2 2l8 8M10 2l-8 8" />
    </button>
  );
}

function Icon({ path, width = 1.4 }: { path: string; width?: number }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width={width} stroke-linecap="round" />
    </svg>
  );
}

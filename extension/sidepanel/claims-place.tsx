import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import { say } from '../words.ts';
import type { Stated } from './claims-of-article.ts';
import { ClaimsSection } from './claims-section.tsx';
import type { Show } from './show.ts';

interface Props {
  readonly stated: Stated;
  readonly article: GlanceArticle;
  readonly onShow: Show | null;
  readonly onNews: (news: string) => void;
  /** Asks once more what the article states. */
  readonly onAgain: () => void;
}

/**
 * Where the deals that the article states stand. What was not known when the rest was drawn has one line here, whose
 * height stays: the deals come at the reader's press, so that nothing moves by itself.
 */
export function ClaimsPlace({ stated, onAgain, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (stated.kind === 'unasked') return null;
  const pressed = (act: () => void) => () => {
    act();
    // The button goes; the reader goes on here.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div class="stated" tabIndex={-1} ref={place}>
      {stated.kind === 'read' || (stated.kind === 'late' && isOpen) ? (
        <ClaimsSection answer={stated.answer} {...rest} />
      ) : stated.kind === 'reading' ? (
        <Line words={say('panel_claims_reading')} />
      ) : stated.kind === 'failed' ? (
        <Line words={say('panel_claims_failed')}>
          <button type="button" class="quiet" onClick={pressed(onAgain)}>
            {say('panel_claims_again')}
          </button>
        </Line>
      ) : stated.answer.claims.length === 0 ? (
        <Line words={say('panel_claims_none')} />
      ) : (
        <Line words={say('panel_claims_late', stated.answer.claims.length)}>
          <button type="button" class="quiet" onClick={pressed(() => setOpen(true))}>
            {say('panel_claims_show')}
          </button>
        </Line>
      )}
    </div>
  );
}

function Line({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <p class="later">
      <span>{words}</span>
      {children}
    </p>
  );
}

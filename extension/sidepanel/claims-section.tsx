import { useState } from 'preact/hooks';
import type { ComparedDeal } from '../../src/extract/compare.ts';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import { ClaimRow } from '../../src/ui/claim-row.tsx';
import type { ClaimsAnswer } from '../../src/ui/claims-answer.ts';
import { say } from '../words.ts';
import type { Show } from './show.ts';

interface Props {
  readonly answer: ClaimsAnswer;
  readonly article: GlanceArticle;
  readonly onShow: Show | null;
  readonly onNews: (news: string) => void;
}

/** The deals that the article itself states, each beside what was told before; nothing where none is read. */
export function ClaimsSection({ answer, article, onShow, onNews }: Props) {
  const [place, setPlace] = useState<{ readonly claim: ComparedDeal; readonly isShown: boolean } | null>(null);

  if (answer.claims.length === 0) return null;
  const show = async (claim: ComparedDeal) => {
    const isShown = (await onShow?.(claim.stated.span)) ?? false;
    setPlace({ claim, isShown });
    if (onShow && !isShown) onNews(say('panel_stale'));
  };
  const { claims, names } = answer;
  const list = { entity: null, self: [], asOf: article.asOf };
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">
        {say('claim_section')} <i>{say('claim_tag')}</i>
      </h2>
      <ul>
        {claims.map((claim, at) => (
          <ClaimRow key={at} claim={claim} names={names} answer={list} onSentence={() => void show(claim)} say={say} />
        ))}
      </ul>
      {place && (
        <p class="passage">
          {article.body.slice(place.claim.stated.span.start, place.claim.stated.span.end)}
          {onShow && !place.isShown && <span class="why">{say('panel_stale')}</span>}
        </p>
      )}
    </section>
  );
}

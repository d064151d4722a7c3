import { useEffect, useState } from 'preact/hooks';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import type { ComparedDeal } from '../../src/extract/compare.ts';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { ClaimRow } from '../../src/ui/claim-row.tsx';
import { type ClaimsAnswer, claimsInEnglish } from '../../src/ui/claims-answer.ts';
import { mostOfArticle } from '../most-of-article.ts';
import { language, say } from '../words.ts';
import type { Show } from './article-glance.tsx';

interface Props {
  readonly book: PackedDealBook;
  readonly article: GlanceArticle;
  readonly onShow: Show | null;
  readonly onNews: (news: string) => void;
}

/**
 * The deals that the article itself states, each beside what was told before. Nothing where none is read, or while they
 * are being read: that comes after the panel can be used, by a script that is fetched for it.
 */
export function ClaimsSection({ book, article, onShow, onNews }: Props) {
  const [answer, setAnswer] = useState<ClaimsAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    void read(book, article).then((claims) => {
      if (isWanted) setAnswer(claims);
    });
    return () => {
      isWanted = false;
    };
  }, [book, article]);
  const [place, setPlace] = useState<{ readonly claim: ComparedDeal; readonly isShown: boolean } | null>(null);

  if (!answer || answer.claims.length === 0) return null;
  const show = async (claim: ComparedDeal) => {
    const isShown = (await onShow?.(claim.stated.span)) ?? false;
    setPlace({ claim, isShown });
    if (onShow && !isShown) onNews(say('panel_stale'));
  };
  const { claims, names } = language() === 'en' ? claimsInEnglish(answer) : answer;
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

/** Reads what an article states; nothing where it is too long to be one, or where reading fails. */
async function read(book: PackedDealBook, article: GlanceArticle): Promise<ClaimsAnswer | null> {
  const { body, mentions } = article;
  if (body.length > mostOfArticle.body || mentions.length > mostOfArticle.mentions) return null;
  try {
    const { readClaims } = await import('../background/claims.ts');
    const idOf = (id: string) => book.entities.get(id as EntityId)?.id;
    return readClaims(book, { ...article, mentions: [...mentions], idOf });
  } catch (error) {
    // The rest of the panel holds without it.
    console.warn('칩딜:', error);
    return null;
  }
}

import type { EntityId } from '../../src/lexicon/entity.ts';
import type { CardContent } from '../card/content.ts';
import type { PageClaims } from '../claims/page-claims.ts';
import type { Mark } from '../content/mark.ts';
import type { PageDoor } from '../content/page-door.ts';
import { ask } from '../send.ts';

/**
 * Asks the background for the deals of a mark. Null where there is nothing to say to the reader any more.
 * @param entity another entity, named in the card of the mark: as of the same article, with the same companions
 */
export async function lookUp(
  page: PageDoor,
  claims: PageClaims,
  mark: Mark,
  entity?: EntityId,
): Promise<CardContent | null> {
  const question = page.questionOf(mark);
  if (!question) return null;
  const { dated, asOf, story } = question;
  const companions = entity ? [question.entity, ...question.companions].slice(0, 500) : [...question.companions];
  try {
    const reply = await ask({ type: 'page-ask', entity: entity ?? question.entity, asOf, companions });
    if (reply.kind === 'answer') {
      return { kind: 'answer', answer: reply.answer, dated, claims: () => claims.of(story) };
    }
    return { kind: 'failed', name: mark.surface, reason: reply.kind === 'failed' ? reply.reason : null };
  } catch {
    return { kind: 'failed', name: mark.surface, reason: null };
  }
}

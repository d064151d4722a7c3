import type { CardContent } from '../card/content.ts';
import type { PageClaims } from '../claims/page-claims.ts';
import type { Mark } from '../content/mark.ts';
import type { PageDoor } from '../content/page-door.ts';
import { ask } from '../send.ts';

/** Asks the background for the deals of a mark. Null where there is nothing to say to the reader any more. */
export async function lookUp(page: PageDoor, claims: PageClaims, mark: Mark): Promise<CardContent | null> {
  const question = page.questionOf(mark);
  if (!question) return null;
  const { dated, story, ...asked } = question;
  try {
    const reply = await ask({ type: 'page-ask', ...asked, companions: [...asked.companions] });
    if (reply.kind === 'answer') {
      return { kind: 'answer', answer: reply.answer, dated, claims: () => claims.of(story) };
    }
    return { kind: 'failed', name: mark.surface, reason: reply.kind === 'failed' ? reply.reason : null };
  } catch {
    return { kind: 'failed', name: mark.surface, reason: null };
  }
}

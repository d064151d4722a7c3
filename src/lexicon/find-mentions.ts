import type { EntityId } from './entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { pickMentions } from './pick-mentions.ts';
import { plainText } from './plain-text.ts';
import { scan, scanPlain } from './scan.ts';

export type { Mention } from './mention.ts';

/**
 * Finds every company, organization, chip and person that a text names.
 * @param lexicon an open lexicon (`openLexicon`)
 * @param text any string: the joined text of a page, a body, a headline
 * @param context what else is known of the article; a title helps to tell what an ambiguous name means
 * @returns mentions in the order of the text, without overlaps, `surface` being `text.slice(start, end)`.
 *   Offsets are UTF-16 units of the text as given, also where it is decomposed (NFD), full-width or holds invisible
 *   characters. Persons are among them: the kind is that of the entity. Never throws.
 */
export function findMentions(lexicon: Lexicon, text: string, context?: { readonly title?: string }): Mention[] {
  const title = context?.title;
  const heard = title === undefined ? undefined : (scan(lexicon, title) ?? scanPlain(lexicon, plainText(title).text));
  const tokens = scan(lexicon, text);
  if (tokens !== null) {
    const mentions: Mention[] = [];
    for (const { start, end, entity } of pickMentions(lexicon, text, tokens, heard)) {
      mentions.push({ start, end, surface: text.slice(start, end), entity: lexicon.ids[entity] as EntityId });
    }
    return mentions;
  }
  const plain = plainText(text);
  return pickMentions(lexicon, plain.text, scanPlain(lexicon, plain.text), heard).map((span) => {
    const start = plain.at(span.start);
    const end = plain.after(span.end);
    return { start, end, surface: text.slice(start, end), entity: lexicon.ids[span.entity] as EntityId };
  });
}

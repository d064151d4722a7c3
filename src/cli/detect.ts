import { makeDealBook } from '../deals/deal-book.ts';
import { isShownOn, shownDays } from '../deals/shown-days.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import type { EntityId, EntityKind } from '../lexicon/entity.ts';
import { everyday } from '../lexicon/everyday.ts';
import { findMentions, type Mention } from '../lexicon/find-mentions.ts';
import { judgeArticle } from '../lexicon/judge-article.ts';
import { type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
import { readArguments } from './arguments.ts';
import { articleUsage, parseArticle } from './article-line.ts';
import { type Command, UsageError } from './command.ts';
import { answerLines } from './jsonl.ts';
import { soundFolder } from './sound-folder.ts';

/** What `detect` writes for a line: offsets are UTF-16 units of `body`. */
interface Detection {
  readonly id: string | number;
  readonly mentions: readonly Mention[];
  readonly persons: readonly Mention[];
  /** Would marks appear in this article at all? */
  readonly gate: boolean;
}

/** What is known besides the line. */
interface Knowledge {
  readonly lexicon: Lexicon;
  readonly kinds: ReadonlyMap<EntityId, EntityKind>;
  /** The days from which an entity has a deal to show, and has none again. */
  readonly shown: ReadonlyMap<EntityId, readonly string[]>;
}

/** Finds the names in one parsed line; throws an Error that says which field is wrong. */
function detectLine({ lexicon, kinds, shown }: Knowledge, line: unknown): Detection {
  const { id, body, title, day } = parseArticle(line);
  const found = findMentions(lexicon, body, title ? { title } : {});
  const kindOf = (entity: EntityId) => kinds.get(entity) ?? 'company';
  const { gate } = judgeArticle({
    title: title ?? null,
    text: body,
    mentions: found,
    titleMentions: title ? findMentions(lexicon, title) : [],
    // Without a day every deal counts.
    hasDeals: (entity) => isShownOn(shown.get(entity), day ?? '9999'),
    kindOf,
    everyday,
  });
  return {
    id,
    mentions: found.filter(({ entity }) => kindOf(entity) !== 'person'),
    persons: found.filter(({ entity }) => kindOf(entity) === 'person'),
    gate,
  };
}

/** `chipdeal detect`: the names in each text of standard input. */
export const detect: Command = {
  name: 'detect',
  usage: `detect [--data DIR] < LINES   ${articleUsage}`,
  about: `Writes for each article {"id", "mentions", "persons", "gate"}: the names in its body (UTF-16 offsets),
and whether marks would appear in it at all.
  --data  another folder of data than the one that comes with chipdeal
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' } });
    if (positionals.length > 0) throw new UsageError(`expected the texts on standard input; found "${positionals[0]}"`);
    const folder = soundFolder(values.data);
    const lexicon = openLexicon(compileLexicon(folder.entities));
    const kinds = new Map(folder.entities.map(({ id, kind }) => [id, kind]));
    const knowledge: Knowledge = { lexicon, kinds, shown: shownDays(makeDealBook(folder)) };
    return answerLines(io, (line) => detectLine(knowledge, line));
  },
};

import { makeDealBook } from '../deals/deal-book.ts';
import { compareDeals } from '../extract/compare.ts';
import { lookupOf } from '../extract/facts.ts';
import { toldFrom } from '../extract/shown-from.ts';
import { statedDeals } from '../extract/stated-deals.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { findMentions } from '../lexicon/find-mentions.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { readArguments } from './arguments.ts';
import { articleUsage, parseArticle } from './article-line.ts';
import { type Command, UsageError } from './command.ts';
import { comparedJson } from './comparison-json.ts';
import { answerLines } from './jsonl.ts';
import { soundFolder } from './sound-folder.ts';

const options = { all: { type: 'boolean' }, compare: { type: 'boolean' }, data: { type: 'string' } } as const;

/** `chipdeal extract`: the deals that each article of standard input states, perhaps beside what was told before. */
export const extract: Command = {
  name: 'extract',
  usage: `extract [--all] [--compare] [--data DIR] < LINES   ${articleUsage}`,
  about: `Writes for each article {"id", "deals"}: the deals that it states, each with its sentence
("span", UTF-16 offsets of the body) and a confidence.
  --all      those that are less sure, too (confidence below ${toldFrom})
  --compare  adds to each deal "comparison": its "kind" (same, updated, differs, larger, smaller,
             new), the earlier "record" beside it, the figures "stated" and "earlier", and "by" how
             much; "published" is then needed. docs/command-line.md tells the fields
  --data     another folder of data than the one that comes with chipdeal
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 0)
      throw new UsageError(`expected the articles on standard input; found "${positionals[0]}"`);
    const folder = soundFolder(values.data);
    const lexicon = openLexicon(compileLexicon(folder.entities));
    const entityOf = lookupOf(folder.entities);
    const book = values.compare ? makeDealBook(folder) : null;
    return answerLines(io, (line) => {
      const { id, body, title, day } = parseArticle(line);
      if (book && day === undefined) {
        throw new Error('expected "published", the day as of which to compare; it is missing');
      }
      const mentions = findMentions(lexicon, body, title ? { title } : {});
      const stated = statedDeals({ body, mentions, published: day }, entityOf);
      const deals = values.all ? stated : stated.filter(({ confidence }) => confidence >= toldFrom);
      if (!book || day === undefined) return { id, deals };
      const compared = compareDeals(deals, book, day);
      return { id, asOf: day, deals: compared.map((one) => ({ ...one.stated, ...comparedJson(one) })) };
    });
  },
};

import * as v from 'valibot';
import { lookupOf } from '../extract/facts.ts';
import { toldFrom } from '../extract/shown-from.ts';
import { statedDeals } from '../extract/stated-deals.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { findMentions } from '../lexicon/find-mentions.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { readDataFolder } from './data-folder.ts';
import { answerLines } from './jsonl.ts';
import { shippedData } from './package-folder.ts';

/** A line of input; further fields are let through unread, so that labelled sets can be piped in. */
const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  body: v.string(),
  title: v.nullish(v.string()),
  published: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:$|[T ])/))),
});
/** What each field has to be, in words. */
const forms: Readonly<Record<string, string>> = {
  id: 'a string or a number',
  body: 'a string',
  title: 'a string',
  published: 'a day, YYYY-MM-DD, with or without a time',
};

/** `chipdeal extract`: the deals that each article of standard input states. */
export const extract: Command = {
  name: 'extract',
  usage: 'extract [--all] [--data DIR] < LINES   each line {"id", "body", "title"?, "published"?}',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { all: { type: 'boolean' }, data: { type: 'string' } });
    if (positionals.length > 0)
      throw new UsageError(`expected the articles on standard input; found "${positionals[0]}"`);
    const folder = readDataFolder(values.data ?? shippedData());
    if (folder.errors.length > 0) {
      io.err(`the data have ${folder.errors.length} errors; run "chipdeal validate" to see them\n`);
      return 1;
    }
    const lexicon = openLexicon(compileLexicon(folder.entities));
    const entityOf = lookupOf(folder.entities);
    return answerLines(io, (line) => {
      if (typeof line !== 'object' || line === null || Array.isArray(line)) {
        throw new Error('expected an object with "id" and "body"');
      }
      const parsed = v.safeParse(lineSchema, line);
      if (!parsed.success) {
        const fields = new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''));
        throw new Error([...fields].map((field) => `expected "${field}" to be ${forms[field]}`).join('; '));
      }
      const { id, body, title, published } = parsed.output;
      const mentions = findMentions(lexicon, body, title ? { title } : {});
      const deals = statedDeals({ body, mentions, ...(published && { published }) }, entityOf);
      return { id, deals: values.all ? deals : deals.filter(({ confidence }) => confidence >= toldFrom) };
    });
  },
};

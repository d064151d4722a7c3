import * as v from 'valibot';
import { makeDealBook } from '../deals/deal-book.ts';
import { isShownOn, shownDays } from '../deals/shown-days.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import type { EntityId, EntityKind } from '../lexicon/entity.ts';
import { everyday } from '../lexicon/everyday.ts';
import { findMentions, type Mention } from '../lexicon/find-mentions.ts';
import { judgeArticle } from '../lexicon/judge-article.ts';
import { type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
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
  published: v.nullish(v.string()),
});
/** What each field has to be, in words. */
const forms: Readonly<Record<string, string>> = {
  id: 'a string or a number',
  body: 'a string',
  title: 'a string',
  published: 'a string',
};

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
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw new Error(`expected an object with "id" and "body"; found ${formOf(line)}`);
  }
  const parsed = v.safeParse(lineSchema, line);
  if (!parsed.success) throw new Error(parsed.issues.map(sayIssue).join('; '));
  const { id, body, title, published } = parsed.output;
  const found = findMentions(lexicon, body, title ? { title } : {});
  const kindOf = (entity: EntityId) => kinds.get(entity) ?? 'company';
  // Without a day every deal counts.
  const day = published?.slice(0, 10) ?? '9999';
  const { gate } = judgeArticle({
    title: title ?? null,
    text: body,
    mentions: found,
    titleMentions: title ? findMentions(lexicon, title) : [],
    hasDeals: (entity) => isShownOn(shown.get(entity), day),
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

function sayIssue(issue: v.BaseIssue<unknown>): string {
  const field = String(issue.path?.[0]?.key);
  const found = issue.input === undefined ? 'it is missing' : `found ${formOf(issue.input)}`;
  return `expected "${field}" to be ${forms[field]}; ${found}`;
}

/** What a value out of JSON is, in words. */
function formOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `chipdeal detect`: the names in each text of standard input. */
export const detect: Command = {
  name: 'detect',
  usage: 'detect [--data DIR] < LINES   each line {"id", "body", "title"?, "published"?}',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' } });
    if (positionals.length > 0) throw new UsageError(`expected the texts on standard input; found "${positionals[0]}"`);
    const folder = readDataFolder(values.data ?? shippedData());
    if (folder.errors.length > 0) {
      io.err(`the data have ${folder.errors.length} errors; run "chipdeal validate" to see them\n`);
      return 1;
    }
    const lexicon = openLexicon(compileLexicon(folder.entities));
    const kinds = new Map(folder.entities.map(({ id, kind }) => [id, kind]));
    const knowledge: Knowledge = { lexicon, kinds, shown: shownDays(makeDealBook(folder)) };
    return answerLines(io, (line) => detectLine(knowledge, line));
  },
};

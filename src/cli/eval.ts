import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { lookupOf } from '../extract/facts.ts';
import { toldFrom } from '../extract/shown-from.ts';
import { statedDeals } from '../extract/stated-deals.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { findMentions } from '../lexicon/find-mentions.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { readArguments } from './arguments.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { readDataFolder } from './data-folder.ts';
import {
  type AmountFileScore,
  isAmountLine,
  parseAmountLine,
  scoreAmountFile,
  writeAmountScores,
} from './eval-amounts.ts';
import { type DealFileScore, dealsSchema, scoreDealFile, writeDealScores } from './eval-deals.ts';
import { shippedData } from './package-folder.ts';
import { readText } from './read-text.ts';
import type { LabelledAmount } from './score-amounts.ts';
import type { LabelledDeals } from './score-deals.ts';
import { type LabelIds, type Labelled, type Score, scoreMentions } from './score-mentions.ts';
import { writeTable } from './table.ts';

const spanSchema = v.object({
  start: v.number(),
  end: v.number(),
  entity: v.string(),
  also: v.optional(v.array(v.string()), []),
});
const spans = v.optional(v.array(spanSchema), []);
/** A labelled text; lines without `mentions` and `deals` are labelled for something else and passed over. */
const textSchema = v.object({
  id: v.string(),
  body: v.string(),
  title: v.optional(v.string()),
  published: v.optional(v.string()),
  deals: dealsSchema,
  tests: v.optional(v.string()),
  mentions: v.optional(v.array(spanSchema)),
  persons: spans,
  optional: spans,
  traps: spans,
});
const idsSchema = v.object({ same: v.record(v.string(), v.string()), organizations: v.array(v.string()) });

/** The score of one file, and of each kind of test in it. */
interface FileScore {
  readonly file: string;
  readonly texts: number;
  readonly score: Score;
  readonly kinds: Readonly<Record<string, { texts: number; f1: number; trapsHit: number }>>;
  readonly gold: readonly Labelled[];
}

const WORST = 10;

/** A text with the deals that it states. */
interface LabelledArticle extends LabelledDeals {
  readonly body: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

/** What a file has labels for. */
interface LabelledFile {
  readonly texts: readonly Labelled[];
  /** Those with the deals that they state, whether or not their names are labelled. */
  readonly articles: readonly LabelledArticle[];
  readonly amounts: readonly LabelledAmount[];
}

/** The labelled texts and amounts of a file; throws an Error that names the line at fault. */
function readLabelled(path: string): LabelledFile {
  const file = readText(path);
  if (file.fault !== undefined) throw new Error(`${path}: ${file.fault}`);
  const texts: Labelled[] = [];
  const articles: LabelledArticle[] = [];
  const amounts: LabelledAmount[] = [];
  for (const [k, line] of file.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${path}:${k + 1}: expected one JSON object`);
    }
    if (typeof value !== 'object' || value === null) continue;
    if (isAmountLine(value)) {
      try {
        amounts.push(parseAmountLine(value));
      } catch (error) {
        throw new Error(`${path}:${k + 1}: ${error instanceof Error ? error.message : error}`);
      }
    }
    if (!('mentions' in value || 'deals' in value)) continue;
    const parsed = v.safeParse(textSchema, value);
    if (!parsed.success) throw new Error(`${path}:${k + 1}: ${parsed.issues[0].message}`);
    const { mentions, deals, ...text } = parsed.output;
    if (mentions) texts.push({ ...text, mentions });
    if (deals) articles.push({ ...text, mentions, deals });
  }
  return { texts, articles, amounts };
}

/** How labels spell ids: as the folder says, else as the set that comes with the package says. */
function readIds(dir: string, own: string): LabelIds {
  const path = [dir, own].map((folder) => join(folder, 'same-ids.json')).find((file) => existsSync(file));
  if (path === undefined) return { same: {}, organizations: [] };
  const file = readText(path);
  if (file.fault !== undefined) throw new Error(`${path}: ${file.fault}`);
  return v.parse(idsSchema, JSON.parse(file.text));
}

const share = (n: number): string => n.toFixed(3);

function writeScores(io: Io, scores: readonly FileScore[]): void {
  const rows = scores.map(({ file, texts, score }) => [
    file,
    String(texts),
    share(score.precision),
    share(score.recall),
    share(score.f1),
    `${score.trapsHit} of ${score.traps}`,
  ]);
  io.out(`${writeTable([['file', 'texts', 'precision', 'recall', 'F1', 'look-alikes hit'], ...rows])}\n`);
  for (const { kinds } of scores) {
    const weak = Object.entries(kinds).filter(([, { f1, trapsHit }]) => f1 < 1 || trapsHit > 0);
    for (const [kind, { texts, f1, trapsHit }] of weak)
      io.out(`${kind}: F1 ${share(f1)} in ${texts} texts, ${trapsHit} look-alikes hit\n`);
  }
  for (const { file, score, gold } of scores) {
    const worst = [...score.errors].sort((a, b) => b.missed.length + b.wrong.length - a.missed.length - a.wrong.length);
    for (const { id, missed, wrong } of worst.slice(0, WORST)) {
      const body = gold.find((text) => text.id === id)?.body ?? '';
      const say = (list: readonly { start: number; end: number; entity: string }[]) =>
        list.map(({ start, end, entity }) => `${body.slice(start, end)}→${entity} at ${start}`).join(', ');
      io.out(`${file} ${id}: missed ${say(missed) || 'none'}; wrong ${say(wrong) || 'none'}\n`);
    }
  }
}

/** `chipdeal eval`: scores the names, the amounts and the deals found in a folder of labelled texts. */
export const evaluate: Command = {
  name: 'eval',
  usage: 'eval [DIR] [--data DIR] [--json]   DIR holds labelled texts, tests/eval when absent',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' }, json: { type: 'boolean' } });
    if (positionals.length > 1) throw new UsageError(`expected one folder; found ${positionals.length}`);
    const own = join(shippedData(), '../tests/eval');
    const dir = positionals[0] ?? own;
    const folder = readDataFolder(values.data ?? shippedData());
    if (folder.errors.length > 0) {
      io.err(`the data have ${folder.errors.length} errors; run "chipdeal validate" to see them\n`);
      return 1;
    }
    const lexicon = openLexicon(compileLexicon(folder.entities));
    const unscored = folder.entities.filter(({ kind }) => kind === 'organization' || kind === 'person');
    const find = ({ body, title }: Pick<Labelled, 'body' | 'title'>) =>
      findMentions(lexicon, body, title ? { title } : {});
    const scores: FileScore[] = [];
    const amountScores: AmountFileScore[] = [];
    const dealScores: DealFileScore[] = [];
    const entityOf = lookupOf(folder.entities);
    try {
      const ids = readIds(dir, own);
      const score = (gold: readonly Labelled[]) =>
        scoreMentions(
          gold,
          find,
          ids,
          unscored.map(({ id }) => id),
        );
      for (const file of readdirSync(dir)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()) {
        const { texts: gold, articles, amounts } = readLabelled(join(dir, file));
        if (amounts.length > 0) amountScores.push(scoreAmountFile(file, amounts));
        if (articles.length > 0) {
          const read = (id: string) => {
            const text = articles.find((one) => one.id === id);
            const deals = text ? statedDeals({ ...text, mentions: find(text) }, entityOf) : [];
            return deals.filter(({ confidence }) => confidence >= toldFrom);
          };
          dealScores.push(scoreDealFile(file, articles, read, ids.same));
        }
        if (gold.length === 0) continue;
        const kinds: Record<string, { texts: number; f1: number; trapsHit: number }> = {};
        for (const kind of new Set(gold.flatMap(({ tests }) => tests ?? []))) {
          const some = gold.filter(({ tests }) => tests === kind);
          const { f1, right, errors, trapsHit } = score(some);
          // A kind that has look-alikes only is perfect where nothing is found.
          kinds[kind] = { texts: some.length, f1: right === 0 && errors.length === 0 ? 1 : f1, trapsHit };
        }
        scores.push({ file, texts: gold.length, score: score(gold), kinds, gold });
      }
    } catch (error) {
      io.err(`${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
    if (scores.length + amountScores.length + dealScores.length === 0) {
      io.err(
        `${dir}: expected files of labelled texts (*.jsonl with "mentions" or "deals", or "text" and "kind"); found none\n`,
      );
      return 1;
    }
    if (values.json) {
      const answer = scores.map(({ gold: _, score, ...rest }) => ({ ...rest, ...score }));
      io.out(`${JSON.stringify([...answer, ...amountScores, ...dealScores.map(({ judged: _, ...rest }) => rest)])}\n`);
    } else {
      if (scores.length > 0) writeScores(io, scores);
      if (amountScores.length > 0) writeAmountScores(io, amountScores);
      if (dealScores.length > 0) writeDealScores(io, dealScores);
    }
    return 0;
  },
};

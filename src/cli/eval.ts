import { join } from 'node:path';
import { lookupOf } from '../extract/facts.ts';
import { toldFrom } from '../extract/shown-from.ts';
import { statedDeals } from '../extract/stated-deals.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { findMentions } from '../lexicon/find-mentions.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { readArguments } from './arguments.ts';
import { type Command, Failure, type Io, UsageError } from './command.ts';
import { type AmountFileScore, scoreAmountFile, writeAmountScores } from './eval-amounts.ts';
import { type DealFileScore, scoreDealFile, writeDealScores } from './eval-deals.ts';
import { labelledFilesIn, readIds, readLabelled } from './labelled-files.ts';
import { shippedData } from './package-folder.ts';
import { type Labelled, type Score, scoreMentions } from './score-mentions.ts';
import { soundFolder } from './sound-folder.ts';
import { writeTable } from './table.ts';

/** The score of one file, and of each kind of test in it. */
interface FileScore {
  readonly file: string;
  readonly texts: number;
  readonly score: Score;
  readonly kinds: Readonly<Record<string, { texts: number; f1: number; trapsHit: number }>>;
  readonly gold: readonly Labelled[];
}

const WORST = 10;

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

const options = { all: { type: 'boolean' }, data: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `chipdeal eval`: scores the names, the amounts and the deals found in a folder of labelled texts. */
export const evaluate: Command = {
  name: 'eval',
  usage: 'eval [DIR] [--all] [--data DIR] [--json]   DIR holds labelled texts, tests/eval when absent',
  about: `Scores the names, amounts and deals that are found in labelled texts, and writes the worst errors.
tests/eval/README.md tells what the labels mean.
  --all   the deals that are less sure, too, as extract --all tells them
  --data  another folder of data than the one that comes with chipdeal
  --json  one JSON value in place of the tables
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 1) throw new UsageError(`expected one folder; found ${positionals.length}`);
    const own = join(shippedData(), '../tests/eval');
    const dir = positionals[0] ?? own;
    const folder = soundFolder(values.data);
    const lexicon = openLexicon(compileLexicon(folder.entities));
    const unscored = folder.entities.filter(({ kind }) => kind === 'organization' || kind === 'person');
    const find = ({ body, title }: Pick<Labelled, 'body' | 'title'>) =>
      findMentions(lexicon, body, title ? { title } : {});
    const scores: FileScore[] = [];
    const amountScores: AmountFileScore[] = [];
    const dealScores: DealFileScore[] = [];
    const entityOf = lookupOf(folder.entities);
    const ids = readIds(dir, own);
    const score = (gold: readonly Labelled[]) =>
      scoreMentions(
        gold,
        find,
        ids,
        unscored.map(({ id }) => id),
      );
    for (const file of labelledFilesIn(dir)) {
      const { texts: gold, articles, amounts } = readLabelled(join(dir, file));
      if (amounts.length > 0) amountScores.push(scoreAmountFile(file, amounts));
      if (articles.length > 0) {
        const read = (id: string) => {
          const text = articles.find((one) => one.id === id);
          const deals = text ? statedDeals({ ...text, mentions: find(text) }, entityOf) : [];
          return values.all ? deals : deals.filter(({ confidence }) => confidence >= toldFrom);
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
    if (scores.length + amountScores.length + dealScores.length === 0) {
      throw new Failure(
        `${dir}: expected files of labelled texts (*.jsonl with "mentions" or "deals", or "text" and "kind"); found none`,
      );
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

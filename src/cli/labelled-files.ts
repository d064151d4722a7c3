import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { pathOf, sayIssue } from '../deals/checks/issue.ts';
import { writePath } from '../deals/checks/problem.ts';
import { daySchema } from './article-line.ts';
import { Failure } from './command.ts';
import { writeError } from './data-error.ts';
import { amountSchema } from './eval-amounts.ts';
import { dealsSchema } from './eval-deals.ts';
import { readFolder } from './read-folder.ts';
import { readText } from './read-text.ts';
import type { LabelledAmount } from './score-amounts.ts';
import type { LabelledDeals } from './score-deals.ts';
import type { LabelIds, Labelled } from './score-mentions.ts';

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
  published: v.optional(daySchema),
  deals: dealsSchema,
  tests: v.optional(v.string()),
  mentions: v.optional(v.array(spanSchema)),
  persons: spans,
  optional: spans,
  traps: spans,
});
const idsSchema = v.object({ same: v.record(v.string(), v.string()), organizations: v.array(v.string()) });

/** A text with the deals that it states. */
export interface LabelledArticle extends LabelledDeals {
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

/** The names of the files of a folder that may hold labels, in order; throws a Failure where there is no such folder. */
export function labelledFilesIn(dir: string): string[] {
  const { names, fault } = readFolder(dir);
  if (names === undefined) throw new Failure(`${dir}: expected a folder of labelled texts; ${fault}`);
  return names.filter((name) => name.endsWith('.jsonl'));
}

/** The labelled texts and amounts of a file; throws a Failure that names the line and field at fault. */
export function readLabelled(path: string): LabelledFile {
  const texts: Labelled[] = [];
  const articles: LabelledArticle[] = [];
  const amounts: LabelledAmount[] = [];
  for (const [k, line] of textOf(path).split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = { path, line: k + 1 };
    const value = parsed(place, line);
    if ('text' in value && 'kind' in value) amounts.push(checked(place, amountSchema, value));
    if (!('mentions' in value || 'deals' in value)) continue;
    const { mentions, deals, ...text } = checked(place, textSchema, value);
    if (mentions) texts.push({ ...text, mentions });
    if (deals) articles.push({ ...text, mentions, deals });
  }
  return { texts, articles, amounts };
}

/** How labels spell ids: as the folder says, else as the set that comes with the package says. */
export function readIds(dir: string, own: string): LabelIds {
  const path = [dir, own].map((folder) => join(folder, 'same-ids.json')).find((file) => existsSync(file));
  if (path === undefined) return { same: {}, organizations: [] };
  const place = { path, line: 1 };
  return checked(place, idsSchema, parsed(place, textOf(path)));
}

function textOf(path: string): string {
  const file = readText(path);
  if (file.fault !== undefined) throw new Failure(`${path}: ${file.fault}`);
  return file.text;
}

interface Place {
  readonly path: string;
  readonly line: number;
}

const failure = ({ path, line }: Place, field: string, message: string) =>
  new Failure(writeError({ file: path, line, field, message }));

function parsed(place: Place, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw failure(place, '', 'expected one JSON object');
}

function checked<Schema extends v.GenericSchema>(place: Place, schema: Schema, value: object): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw failure(place, writePath(pathOf(issue)), sayIssue(issue));
}

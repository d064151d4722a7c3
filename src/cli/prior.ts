import * as v from 'valibot';
import { isDay } from '../deals/dates.ts';
import { makeDealBook } from '../deals/deal-book.ts';
import { officeAt } from '../deals/office.ts';
import { priorDeals } from '../deals/prior-deals.ts';
import { entityIdSchema } from '../lexicon/entity.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { readDataFolder } from './data-folder.ts';
import { nearIds } from './near-ids.ts';
import { shippedData } from './package-folder.ts';
import { priorJson } from './prior-json.ts';
import { priorTable } from './prior-table.ts';
import { tellFailure } from './tell-failure.ts';

const options = {
  'as-of': { type: 'string' },
  with: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * `chipdeal prior`: the deals of an entity as a reader could know them on a day. For a person those of the company that
 * they stood for; with `--json` their id then stands in `person`.
 */
export const prior: Command = {
  name: 'prior',
  usage: 'prior ENTITY --as-of YYYY-MM-DD [--with ID,ID] [--data DIR] [--json]',
  async run(args, io) {
    const { values, positionals } = readArguments(args, options);
    const [wanted] = positionals;
    if (wanted === undefined || positionals.length > 1) {
      throw new UsageError(`expected the id of one entity; found ${positionals.length}`);
    }
    const asOf = values['as-of'];
    if (asOf === undefined) throw new UsageError('expected --as-of with a day such as 2025-10-31');
    if (!isDay(asOf)) throw new UsageError(`expected --as-of as a day such as 2025-10-31; found "${asOf}"`);

    const fail = (error: string, more?: object) => {
      tellFailure(io, values.json, error, more);
      return 1;
    };
    const folder = readDataFolder(values.data ?? shippedData());
    if (folder.errors.length > 0) {
      return fail(`the data have ${folder.errors.length} errors; run "chipdeal validate" to see them`);
    }
    const known = new Map(folder.entities.map((entity) => [entity.id as string, entity.id]));
    const unknown = (id: string) => {
      const near = nearIds(id, folder.entities);
      const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
      return fail(`expected the id of an entity; there is no "${id}"${hint}`, { near });
    };
    const companions = (values.with ?? [])
      .flatMap((list) => list.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const stranger = [wanted, ...companions].find((id) => !known.has(id));
    if (stranger !== undefined) return unknown(stranger);

    const book = makeDealBook(folder);
    const id = (text: string) => v.parse(entityIdSchema, text);
    const asked = book.entities.get(id(wanted));
    // As on a card: a person stands for the company of that day.
    const person = asked?.kind === 'person' ? asked : undefined;
    const entity = person ? officeAt(person, asOf)?.entity : asked?.id;
    if (entity === undefined) return fail(`expected a day on which "${wanted}" stood for a company; found ${asOf}`);
    const answer = priorDeals(book, { entity, asOf, companions: companions.map(id) });
    if (!answer) return unknown(wanted);
    const json = () => JSON.stringify({ ...priorJson(answer), ...(person && { person: person.id }) });
    const heading = person ? `${person.ko} (${person.id}): ` : '';
    io.out(values.json ? `${json()}\n` : `${heading}${priorTable(answer, book)}`);
    return 0;
  },
};

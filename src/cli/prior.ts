import * as v from 'valibot';
import { isDay } from '../deals/dates.ts';
import { makeDealBook } from '../deals/deal-book.ts';
import { officeAt } from '../deals/office.ts';
import { priorDeals } from '../deals/prior-deals.ts';
import { type Entity, entityIdSchema } from '../lexicon/entity.ts';
import { readArguments } from './arguments.ts';
import { type Command, Failure, UsageError } from './command.ts';
import { nearIds } from './near-ids.ts';
import { priorJson } from './prior-json.ts';
import { priorTable } from './prior-table.ts';
import { soundFolder } from './sound-folder.ts';

const options = {
  'as-of': { type: 'string' },
  with: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Says of each id that nobody has what may have been meant; `near` are all such ids. */
function strangersAmong(ids: readonly string[], entities: readonly Entity[]) {
  const known = new Set<string>(entities.map(({ id }) => id));
  const strangers = [...new Set(ids)].filter((id) => !known.has(id));
  const found = strangers.map((id) => ({ id, near: nearIds(id, entities) }));
  const words = found.map(({ id, near }) => {
    const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
    return `expected the id of an entity; there is no "${id}"${hint}`;
  });
  return { words, near: [...new Set(found.flatMap((one) => one.near))] };
}

/**
 * `chipdeal prior`: the deals of an entity as a reader could know them on a day. For a person those of the company that
 * they stood for; with `--json` their id then stands in `person`.
 */
export const prior: Command = {
  name: 'prior',
  usage: 'prior ENTITY --as-of YYYY-MM-DD [--with ID,ID] [--data DIR] [--json]',
  about: `Writes the deals of an entity as a reader could know them on a day: those before it, of the same day, those
whose time is not known, and later ones. Deals with the companions of --with come first.
  --as-of  the day, YYYY-MM-DD
  --with   ids of companions, parted by commas; may be given several times
  --data   another folder of data than the one that comes with chipdeal
  --json   one JSON value in place of the table
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options);
    const [wanted] = positionals;
    const asOf = values['as-of'];
    const wrongCall = [
      ...(positionals.length === 1 ? [] : [`expected the id of one entity; found ${positionals.length}`]),
      ...(asOf === undefined ? ['expected --as-of with a day such as 2025-10-31'] : []),
      ...(asOf === undefined || isDay(asOf) ? [] : [`expected --as-of as a day such as 2025-10-31; found "${asOf}"`]),
    ];
    const companions = (values.with ?? [])
      .flatMap((list) => list.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const folder = soundFolder(values.data);
    const { words, near } = strangersAmong([...positionals, ...companions], folder.entities);
    if (wanted === undefined || asOf === undefined || wrongCall.length > 0) {
      throw new UsageError([...words, ...wrongCall].join('; '));
    }
    if (words.length > 0) throw new Failure(words.join('; '), { near });

    const book = makeDealBook(folder);
    const id = (text: string) => v.parse(entityIdSchema, text);
    const asked = book.entities.get(id(wanted));
    // As on a card: a person stands for the company of that day.
    const person = asked?.kind === 'person' ? asked : undefined;
    const entity = person ? officeAt(person, asOf)?.entity : asked?.id;
    if (entity === undefined) {
      throw new Failure(`expected a day on which "${wanted}" stood for a company; found ${asOf}`);
    }
    const answer = priorDeals(book, { entity, asOf, companions: companions.map(id) });
    if (!answer) throw new Failure(`expected the id of an entity; there is no "${wanted}"`);
    const json = () => JSON.stringify({ ...priorJson(answer), ...(person && { person: person.id }) });
    const heading = person ? `${person.ko} (${person.id}): ` : '';
    io.out(values.json ? `${json()}\n` : `${heading}${priorTable(answer, book)}`);
    return 0;
  },
};

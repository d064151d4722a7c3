import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { type DataError, writeError } from './data-error.ts';
import { type DataFolder, readDataFolder } from './data-folder.ts';
import { shippedData } from './package-folder.ts';
import { hasTwoSources } from './two-sources.ts';

/** What `validate --json` writes. */
interface Validation {
  /** Deals of sound form. */
  readonly deals: number;
  /** Deals that two publishers tell, or a party or authority itself. */
  readonly twoSources: number;
  /** Entities of sound form. */
  readonly entities: number;
  /** Pairs of an entity and one of its names. */
  readonly names: number;
  readonly errors: readonly DataError[];
}

function validationOf(folder: DataFolder): Validation {
  return {
    deals: folder.deals.length,
    twoSources: folder.deals.filter(hasTwoSources).length,
    entities: folder.entities.length,
    names: folder.entities.reduce((sum, { ko, en, aliases = [] }) => sum + new Set([ko, en, ...aliases]).size, 0),
    errors: folder.errors,
  };
}

/** `chipdeal validate`: checks a data folder, by default the package's own, and counts what it holds. */
export const validate: Command = {
  name: 'validate',
  usage: 'validate [DIR] [--json]',
  about: `Checks a folder of data, the one that comes with chipdeal where DIR is absent: writes file, line and field
of each error, then what the folder holds. Exits 1 where there is an error.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    if (positionals.length > 1) throw new UsageError(`expected one folder; found ${positionals.length}`);
    const result = validationOf(readDataFolder(positionals[0] ?? shippedData()));
    if (values.json) {
      io.out(`${JSON.stringify(result)}\n`);
    } else {
      for (const error of result.errors) io.out(`${writeError(error)}\n`);
      io.out(
        `deals ${result.deals} (two sources ${result.twoSources}), entities ${result.entities}, names ${result.names}\n`,
      );
      io.out(`errors ${result.errors.length}\n`);
    }
    return result.errors.length > 0 ? 1 : 0;
  },
};

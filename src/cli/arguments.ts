import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/** Parses the arguments of a command; throws a UsageError with Node's own words where they are not what it takes. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new UsageError(words.split('. ')[0] ?? words);
  }
}

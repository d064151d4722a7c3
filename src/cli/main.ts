import { type Command, type Io, UsageError } from './command.ts';
import { detect } from './detect.ts';
import { evaluate } from './eval.ts';
import { extract } from './extract.ts';
import { figures } from './figures.ts';
import { nodeIo } from './node-io.ts';
import { prior } from './prior.ts';
import { read } from './read.ts';
import { tellFailure } from './tell-failure.ts';
import { validate } from './validate.ts';

const commands: readonly Command[] = [detect, evaluate, extract, figures, prior, read, validate];

function help(): string {
  const lines = commands.map(({ usage }) => `  chipdeal ${usage}\n`);
  return `usage:\n${lines.join('')}`;
}

/** True where a call asks for JSON, whatever else is wrong with it. */
function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).includes('--json');
}

/**
 * Runs `chipdeal` with the arguments after its name and returns the exit code: 0 done, 1 something failed, 2 called
 * wrongly. Standard output carries answers only; everything else goes to standard error. With `--json` a wrong call is
 * answered there, too, as `{"error": …}`: whoever parses the output always finds one value.
 */
export async function main(args: readonly string[], io: Io = nodeIo()): Promise<number> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    io.out(help());
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    tellFailure(io, wantsJson(args), name === undefined ? 'expected a command' : `there is no command "${name}"`);
    io.err(help());
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`usage: chipdeal ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tellFailure(io, wantsJson(args), error.message);
    io.err(`usage: chipdeal ${command.usage}\n`);
    return 2;
  }
}

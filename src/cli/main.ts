import { type Command, Failure, type Io, UsageError } from './command.ts';
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

const commandOf = (name: string | undefined) => commands.find((one) => one.name === name);

function help(): string {
  const lines = commands.map(({ usage }) => `  chipdeal ${usage}\n`);
  return `usage:\n${lines.join('')}"chipdeal COMMAND --help" says more of one\n`;
}

const helpOn = ({ usage, about }: Command): string => `usage: chipdeal ${usage}\n\n${about}`;

const asksForHelp = (word: string | undefined) => word === 'help' || word === '--help' || word === '-h';

/** True where a call asks for JSON, whatever else is wrong with it. */
function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).includes('--json');
}

/** Says that there is no such command, and which there are. */
function refuse(name: string | undefined, args: readonly string[], io: Io): 2 {
  tellFailure(io, wantsJson(args), name === undefined ? 'expected a command' : `there is no command "${name}"`);
  io.err(help());
  return 2;
}

/**
 * Runs `chipdeal` with the arguments after its name and returns the exit code: 0 done, 1 something failed, 2 called
 * wrongly. Standard output carries answers only; everything else goes to standard error. With `--json` a failure is
 * answered there, too, as `{"error": …}`: whoever parses the output always finds one value.
 */
export async function main(args: readonly string[], io: Io = nodeIo()): Promise<number> {
  const [name, ...rest] = args;
  if (asksForHelp(name)) {
    const [about] = rest;
    const asked = commandOf(about);
    if (!asked && about !== undefined && !about.startsWith('-') && !asksForHelp(about)) return refuse(about, args, io);
    io.out(asked ? helpOn(asked) : help());
    return 0;
  }
  const command = commandOf(name);
  if (!command) return refuse(name, args, io);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpOn(command));
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof Failure) {
      tellFailure(io, wantsJson(args), error.message, error.more);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    tellFailure(io, wantsJson(args), error.message);
    io.err(`usage: chipdeal ${command.usage}\n`);
    return 2;
  }
}

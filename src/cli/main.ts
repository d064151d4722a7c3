import { type Command, type Io, UsageError } from './command.ts';
import { detect } from './detect.ts';
import { evaluate } from './eval.ts';
import { nodeIo } from './node-io.ts';
import { prior } from './prior.ts';
import { read } from './read.ts';
import { validate } from './validate.ts';

const commands: readonly Command[] = [detect, evaluate, prior, read, validate];

function help(): string {
  const lines = commands.map(({ usage }) => `  chipdeal ${usage}\n`);
  return `usage:\n${lines.join('')}`;
}

/**
 * Runs `chipdeal` with the arguments after its name and returns the exit code: 0 done, 1 something failed, 2 called
 * wrongly. Standard output carries answers only; everything else goes to standard error.
 */
export async function main(args: readonly string[], io: Io = nodeIo()): Promise<number> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    io.out(help());
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    io.err(`${name === undefined ? 'expected a command' : `there is no command "${name}"`}\n${help()}`);
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
    io.err(`${error.message}\nusage: chipdeal ${command.usage}\n`);
    return 2;
  }
}

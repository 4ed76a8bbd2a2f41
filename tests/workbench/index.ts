import { BadInput } from './bad-input.ts';

/** Each command's module exports `run(args)`, which gives the exit code. Loaded only when asked for. */
const COMMANDS: Readonly<Record<string, string>> = {
  read: './read.ts',
  classify: './classify.ts',
  due: './due.ts',
  suggest: './suggest.ts',
};

interface Command {
  run(args: string[]): Promise<number>;
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const path = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!path) {
    throw new BadInput(
      `workbench: no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`,
    );
  }
  const command: Command = await import(path);
  return command.run(args);
}

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

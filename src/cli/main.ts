#!/usr/bin/env node
/** The entry of the command line: `headwaiter ...`. Each command is loaded only when it is asked for. */
import { type Invocation, understand } from './arguments.ts';

const version = typeof HEADWAITER_VERSION === 'string' ? HEADWAITER_VERSION : 'unbundled';

async function run(invocation: Invocation): Promise<number> {
  const { command, options } = invocation;
  if (command === 'run' && options.has('plain')) return (await import('./plain.ts')).plain(invocation);
  if (command === 'run' && options.has('json')) return (await import('./json.ts')).json(invocation);
  if (command === 'repl') return (await import('./repl.ts')).repl(invocation);
  if (command === 'explore') return (await import('./explore.ts')).explore(invocation);
  if (command === 'check') return (await import('./check.ts')).check(invocation);
  if (command === 'progress') return (await import('./progress.ts')).progress(invocation);
  if (command === 'learn' && options.has('accessible')) return (await import('./read-aloud.ts')).readAloud(invocation);
  if (options.has('accessible')) return (await import('./accessible.ts')).accessible(invocation);
  return (await import('./screen.ts')).screen(invocation);
}

async function main(): Promise<number> {
  const understood = understand(process.argv.slice(2), version);
  switch (understood.kind) {
    case 'print':
      console.log(understood.text);
      return 0;
    case 'mistake':
      console.error(understood.text);
      return 2;
    case 'command':
      try {
        return await run(understood.invocation);
      } catch (error) {
        const { name, message } = error as Error;
        if (name === 'UsageError' || name === 'OptionError') {
          console.error(`headwaiter: ${message}`);
          return 2;
        }
        const { wordBug } = await import('./bugs.ts');
        console.error(wordBug(error, ['headwaiter', ...process.argv.slice(2)].join(' ')));
        return 70;
      }
  }
}

process.exitCode = await main();

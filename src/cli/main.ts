#!/usr/bin/env node
/** The entry of the command line: `headwaiter ...`. Each command is loaded only when it is asked for. */
import './terminal/environment.ts';
import { AS_WORKER, type Invocation, understand } from './arguments.ts';

const version = typeof HEADWAITER_VERSION === 'string' ? HEADWAITER_VERSION : 'unbundled';

async function run(invocation: Invocation): Promise<number> {
  const { command, options } = invocation;
  if (command === 'run' && options.has('plain')) return (await import('./commands/plain.ts')).plain(invocation);
  return (await import('./commands.ts')).carryOut(invocation);
}

/** Whether the folder in which this is started is no more. */
function isNowhere(): boolean {
  try {
    process.cwd();
    return false;
  } catch {
    return true;
  }
}

async function main(): Promise<number> {
  const understood = understand(process.argv.slice(2), version, process.stdout.columns || 80);
  switch (understood.kind) {
    case 'print':
      console.log(understood.text);
      return 0;
    case 'mistake':
      console.error(understood.text);
      return 2;
    case 'command':
      if (isNowhere()) {
        console.error('headwaiter: the folder in which it is started has been removed; cd to another one.');
        return 2;
      }
      try {
        return await run(understood.invocation);
      } catch (error) {
        const { name, message, exitCode = 2 } = error as Error & { readonly exitCode?: number };
        if (name === 'UsageError' || name === 'OptionError') {
          // what is wrong with the world is wrong in its file
          const world = understood.invocation.options.get('world');
          console.error(`headwaiter: ${world === undefined ? message : message.replace(/^world:/, `${world}:`)}`);
          return exitCode;
        }
        const { wordBug } = await import('./bugs.ts');
        console.error(wordBug(error, ['headwaiter', ...process.argv.slice(2)].join(' ')));
        return 70;
      }
  }
}

// Node's module for workers is asked only where there is one: loading it takes time
if (process.argv[2] === AS_WORKER && !process.getBuiltinModule('node:worker_threads').isMainThread)
  void import('./commands.ts').then(({ beWorker }) => beWorker());
else
  void main().then((code) => {
    process.exitCode = code;
  });

/** All commands but `run --plain`: a script of its own in the built program (build.mjs). Each command is loaded only when it is asked for. */
import type { Invocation } from './arguments.ts';
import { systemText } from './runs/programs.ts';

/** Carries out a command. @returns the exit code */
export async function carryOut(invocation: Invocation): Promise<number> {
  const { command, options } = invocation;
  // whoever reads the output may leave early, as `head` does; a disk may be full
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`headwaiter: can't write the output: ${systemText(error)}\n`);
    process.exit(120);
  });
  if (command === 'run' && options.has('json')) return (await import('./commands/json.ts')).json(invocation);
  const bare = options.has('accessible') || !process.stdin.isTTY || !process.stdout.isTTY;
  if (command === 'repl' && bare) return (await import('./commands/repl.ts')).repl(invocation);
  if (command === 'explore') return (await import('./commands/explore.ts')).explore(invocation);
  if (command === 'keys') return (await import('./commands/keys.ts')).keys();
  if (command === 'check') return (await import('./commands/check.ts')).check(invocation);
  if (command === 'progress') return (await import('./commands/progress.ts')).progress(invocation);
  if (command === 'learn' && options.has('accessible'))
    return (await import('./commands/read-aloud.ts')).readAloud(invocation);
  if (options.has('accessible')) return (await import('./commands/accessible.ts')).accessible(invocation);
  return (await import('./commands/screen.ts')).screen(invocation);
}

/** What a worker of `explore` does. */
export const beWorker = async (): Promise<void> => (await import('./runs/crew.ts')).work();

/** What the build does with the screen before it keeps the code that V8 has made of it. */
export const warmUp = async (file: string): Promise<void> => (await import('./built/warm.ts')).warmUp(file);
/** YAML is read here, not in the entry, which starts for every command. */
export { parse as parseYaml } from 'yaml';

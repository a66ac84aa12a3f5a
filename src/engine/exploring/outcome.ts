/** What one explored run came to, and how that is said in a line. */
import type { LostUpdate, Step } from '../../kernel/index.ts';

/** What one explored run came to. */
export interface Explored {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly elapsedNs: number;
  readonly reason: string;
  readonly message: string;
  readonly lost: readonly LostUpdate[];
  /** Names of the threads by id. */
  readonly threads: ReadonlyMap<number, string>;
  readonly schedule: string;
  /** What was done, in order. */
  readonly steps: readonly Step[];
  /** Position from which on nobody was asked which thread goes on; infinite where that was always asked. */
  readonly fullAt: number;
}

/** What is in a container is called as the container. */
export const calledHere = (object: string | number): string => String(object).replace(/\[\]$/, '');

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
const EXCEPTION = /^[A-Za-z_][\w.]*(?::.*)?$/;

/** The line behind the last frame of a traceback: notes may follow it. */
function behindFrames(stderr: string): string | undefined {
  const lines = stderr.trimEnd().split('\n');
  return lines[lines.findLastIndex((line) => line.startsWith('  ')) + 1];
}
/** The exception that a traceback is about; of a group with those in it. */
function exceptionIn(stderr: string): string {
  const last = lastLine(stderr);
  if (!/^\s*\+-*$/.test(last)) return behindFrames(stderr) ?? last;
  // a group is drawn with a line at its left; each member ends where the next one, or the drawing, does
  const drawn = stderr.slice(Math.max(0, stderr.lastIndexOf('Exception Group Traceback'))).split('\n');
  const said: string[] = [];
  let latest = '';
  for (const line of drawn) {
    const [, words = ''] = /^ *\| {0,2}(\S.*)$/.exec(line) ?? [];
    if (EXCEPTION.test(words)) latest = words;
    if (!/^ *\+-/.test(line) || latest === '') continue;
    said.push(latest);
    latest = '';
  }
  return said.join(' / ') || last;
}

/** How a run came out, in a line: runs that came out the same have the same one. */
export function outcomeOf(explored: Explored): { readonly outcome: string; readonly fails: boolean } {
  if (explored.reason === 'deadlock') return { outcome: 'deadlock', fails: true };
  if (explored.reason === 'limit') return { outcome: `limit: ${explored.message}`, fails: true };
  const uncaught = EXCEPTION.test(lastLine(explored.stderr)) && explored.stderr.includes('Traceback');
  if (explored.exitCode !== 0 || uncaught)
    return { outcome: exceptionIn(explored.stderr) || `exit code ${explored.exitCode}`, fails: true };
  const { stdout } = explored;
  const prints =
    stdout === ''
      ? 'prints nothing'
      : `prints ${JSON.stringify(stdout.length > 300 ? `${stdout.slice(0, 300)}...` : stdout)}`;
  if (explored.lost.length === 0) return { outcome: prints, fails: false };
  const what = [...new Set(explored.lost.map(({ object }) => calledHere(object)))].sort().join(' and ');
  return { outcome: `loses an update of ${what}, ${prints}`, fails: true };
}

/** Running a program from start to end, as `python FILE` does. */
import { PLAIN_LIMITS, type RunHost, type RunOptions } from './options.ts';
import { Run } from './run.ts';

/** What is left of a plain run. */
export interface PlainResult {
  readonly exitCode: number;
  /** The number of the signal that ended the program, as seen from outside; 0: it ended otherwise. */
  readonly signal: number;
  /** What ended it, as in `Ending`. */
  readonly reason: string;
  /** Why the run ended other than by itself (a limit, a deadlock), worded; empty otherwise. */
  readonly message: string;
  readonly elapsedNs: number;
  /** Text that replays the run. */
  readonly schedule: string;
  /** See `Run.misfit`. */
  readonly misfit: string;
}

/** Instructions between two questions whether Ctrl-C was pressed: some 20 ms of real time. */
const PIECE = 2_000_000;

/** Runs a program to its end; its output goes to `host.write` as it comes. @throws EngineBug for a fault of ours */
export function runPlain(source: string, options: RunOptions, host: RunHost): PlainResult {
  const run = new Run(source, { ...options, limits: { ...PLAIN_LIMITS, ...options.limits } }, host);
  const { interrupts } = host;
  let isTold = false;
  let piece = PIECE;
  for (;;) {
    const state = run.advance(piece);
    if (state === 'done' && run.ending !== null) {
      return {
        exitCode: run.ending.exitCode,
        signal: run.ending.signal,
        reason: run.ending.reason,
        message: run.ending.message,
        elapsedNs: run.nowNs,
        schedule: run.schedule,
        misfit: run.misfit,
      };
    }
    if (interrupts?.came() === true) {
      if (!isTold) run.interfere('signal', 0, 'SIGINT');
      else if (!run.process.signals.includes('SIGINT')) interrupts.taken();
      // it is dealt with in a moment, and the next one is listened for before the program has said more
      piece = isTold ? Math.min(PIECE, 2 * piece) : 1;
      isTold = interrupts.came();
      if (!isTold) piece = PIECE;
    } else if (state === 'input') run.inputCame();
  }
}

/** What a program did, for tests. */
export interface ProgramResult extends PlainResult {
  readonly stdout: string;
  readonly stderr: string;
}

/** As `runPlain`, collecting what is written. `input`: the whole of standard input. */
export function runProgram(
  source: string,
  options: Partial<RunOptions> & { readonly input?: string } = {},
): ProgramResult {
  const written = { 1: [] as string[], 2: [] as string[] };
  const lines = (options.input ?? '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let at = 0;
  const result = runPlain(
    source,
    { filename: '<string>', ...options },
    { write: (fd, text) => written[fd].push(text), readLine: () => lines[at++] ?? '' },
  );
  return { ...result, stdout: written[1].join(''), stderr: written[2].join('') };
}

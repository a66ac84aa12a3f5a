/** `run --json`: every event as a line of JSON, after a line that says what the lines are; a saved recording as it is made. */
import { OptionError, Run } from '../../engine/index.ts';
import { memoryHost } from '../runs/memory.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { givenChoices, orderAgain, replayCommand, runOptions, wholeNumber } from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';
import { dieBy, Keyboard } from '../terminal/interrupts.ts';
import { Lines, Writer } from '../terminal/stdio.ts';

/** Instructions between two looks whether Ctrl-C was pressed: some tenths of a second, since every event is written. */
const STRIDE = 200_000;
const SIGINT = 2;
/** So many events are written where --events does not say: about a gigabyte. */
const MOST = 10_000_000;

/** Runs a program to its end. @returns the exit code */
export async function json(invocation: Invocation): Promise<number> {
  const name = invocation.operands[0]!;
  const program = readProgram(name);
  if (isUnreadable(program)) {
    process.stderr.write(`${program.message}\n`);
    return program.exitCode;
  }
  const most = wholeNumber(invocation.options, 'events') ?? MOST;
  const options = { ...(await runOptions(invocation, program, name)), lines: true };
  const out = new Writer(1, false);
  const keyboard = new Keyboard();
  const lines = new Lines(keyboard);
  const replay = replayCommand(invocation, name, givenChoices(invocation));
  try {
    // how many there will be is not known yet
    out.write(`${JSON.stringify({ headwaiter: 1, replay })}\n`);
    const readLine = (): string | undefined => {
      out.flush();
      return name === '-' ? '' : lines.read();
    };
    const host = { readLine, ...memoryHost };
    let events = 0;
    const run = new Run(program.source, options, host, (event) => {
      if (events++ < most) out.write(`${JSON.stringify(event)}\n`);
    });
    const goesOn = (): boolean => !out.closed && events <= most && !keyboard.came();
    while (run.advance(STRIDE) !== 'done' && goesOn());
    out.flush();
    const isInterrupted = keyboard.came();
    keyboard.stop();
    if (isInterrupted) {
      // what has happened so far is whole
      dieBy(SIGINT);
      return 130;
    }
    if (events > most) {
      process.stderr.write(`headwaiter: only the first ${most} events were written (--events N writes more)\n`);
      return run.ending?.exitCode ?? 1;
    }
    if (run.misfit !== '') process.stderr.write(`headwaiter: ${run.misfit}\n`);
    process.stderr.write(orderAgain(invocation, name, run.schedule));
    if (out.problem !== '') process.stderr.write(`headwaiter: can't write the output: ${out.problem}\n`);
    return out.closed ? 120 : (run.ending?.exitCode ?? 120);
  } catch (error) {
    out.flush();
    if (error instanceof OptionError) throw error;
    process.stderr.write(`${wordBug(error, replay)}\n`);
    return 70;
  }
}

/** `run --json`: every event as a line of JSON, after a line that says what the lines are; a saved recording as it is made. */
import { OptionError, Run } from '../../engine/index.ts';
import { memoryHost } from '../runs/memory.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { givenChoices, orderAgain, replayCommand, runOptions } from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';
import { Lines, Writer } from '../terminal/stdio.ts';

const STRIDE = 20_000_000;

/** Runs a program to its end. @returns the exit code */
export async function json(invocation: Invocation): Promise<number> {
  const name = invocation.operands[0]!;
  const program = readProgram(name);
  if (isUnreadable(program)) {
    process.stderr.write(`${program.message}\n`);
    return program.exitCode;
  }
  const options = { ...(await runOptions(invocation, program, name)), lines: true };
  const out = new Writer(1, false);
  const lines = new Lines();
  const replay = replayCommand(invocation, name, givenChoices(invocation));
  try {
    // how many there will be is not known yet
    out.write(`${JSON.stringify({ headwaiter: 1, replay })}\n`);
    const host = { readLine: () => (name === '-' ? '' : lines.read()), ...memoryHost };
    const run = new Run(program.source, options, host, (event) => out.write(`${JSON.stringify(event)}\n`));
    while (run.advance(STRIDE) !== 'done' && !out.closed);
    out.flush();
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

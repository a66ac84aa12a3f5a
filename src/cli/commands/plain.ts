/** `run --plain`: the program has the terminal, as with `python FILE`. Loads neither Ink nor React, and exits by itself. */
import { OptionError, runPlain } from '../../engine/index.ts';
import { memoryHost } from '../runs/memory.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { givenChoices, orderAgain, replayCommand, runOptions } from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';
import { dieBy, Keyboard } from '../terminal/interrupts.ts';
import { inputIsTerminal, Lines, outputIsTerminal, Writer } from '../terminal/stdio.ts';

/** Runs a program to its end. @returns the exit code */
export async function plain(invocation: Invocation): Promise<number> {
  const name = invocation.operands[0]!;
  const program = readProgram(name);
  if (isUnreadable(program)) {
    process.stderr.write(`${program.message}\n`);
    return program.exitCode;
  }
  const options = await runOptions(invocation, program, name);
  const out = new Writer(1, outputIsTerminal());
  const err = new Writer(2, true);
  const keyboard = new Keyboard();
  const lines = new Lines(keyboard);
  try {
    const result = runPlain(program.source, options, {
      write(fd, text) {
        (fd === 1 ? out : err).write(text);
        if (out.closed) throw new ReaderGone();
      },
      flush(fd) {
        (fd === 1 ? out : err).flush();
      },
      readLine() {
        out.flush();
        // where the program came from standard input there is nothing left of it
        return name === '-' ? '' : lines.read();
      },
      interrupts: keyboard,
      inputIsTerminal: () => name !== '-' && inputIsTerminal(),
      ...memoryHost,
    });
    out.flush();
    if (result.message !== '') err.write(`headwaiter: ${result.message}\n`);
    if (result.reason === 'deadlock' && name !== '-')
      err.write(`Who waits for whom: ${replayCommand(invocation, name, givenChoices(invocation))}\n`);
    if (result.misfit !== '') err.write(`headwaiter: ${result.misfit}\n`);
    const again = orderAgain(invocation, name, result.schedule);
    if (again !== '') err.write(again);
    keyboard.stop();
    // whoever started it is told the same as python tells
    if (result.signal > 0 && !out.closed) dieBy(result.signal);
    return out.closed ? unwritten(out, err) : result.exitCode;
  } catch (error) {
    out.flush();
    if (error instanceof OptionError) throw error;
    if (error instanceof ReaderGone || out.closed) return unwritten(out, err);
    err.write(`${wordBug(error, ['headwaiter', 'run', '--plain', name].join(' '))}\n`);
    return 70;
  }
}

/** The end of a program whose output could not be written, as Python's is. @returns the exit code */
function unwritten(out: Writer, err: Writer): number {
  if (out.problem !== '') err.write(`headwaiter: can't write the output: ${out.problem}\n`);
  return 120;
}

/** Whoever read the output has gone, as `head` does: nothing is left to be done. */
class ReaderGone extends Error {
  override name = 'ReaderGone';
}

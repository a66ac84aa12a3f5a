/** `run --plain`: the program has the terminal, as with `python FILE`. Loads neither Ink nor React, and exits by itself. */
import { OptionError, runPlain, Unwritten } from '../../engine/index.ts';
import { memoryHost } from '../runs/memory.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { givenChoices, orderAgain, replayCommand, runOptions } from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';
import { dieBy, Keyboard } from '../terminal/interrupts.ts';
import { closedDescriptors, inputIsTerminal, Lines, outputIsTerminal, Writer } from '../terminal/stdio.ts';

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
  const closed = closedDescriptors();
  // what could not be flushed is still to be written at the end, and cannot be then either
  let isLeft = false;
  try {
    const result = runPlain(program.source, options, {
      write(fd, text) {
        const writer = fd === 1 ? out : err;
        if (!writer.write(text)) throw unwritten(writer);
      },
      flush(fd) {
        const writer = fd === 1 ? out : err;
        if (writer.flush()) return;
        isLeft ||= fd === 1;
        throw unwritten(writer);
      },
      readLine() {
        out.flush();
        // where the program came from standard input there is nothing left of it
        return name === '-' ? '' : lines.read();
      },
      interrupts: keyboard,
      inputIsTerminal: () => name !== '-' && inputIsTerminal(),
      ...(closed === undefined ? {} : { closed }),
      ...memoryHost,
    });
    isLeft = !out.flush() || isLeft;
    if (result.message !== '') err.write(`headwaiter: ${result.message}\n`);
    if (result.reason === 'deadlock' && name !== '-')
      err.write(`Who waits for whom: ${replayCommand(invocation, name, givenChoices(invocation))}\n`);
    if (result.misfit !== '') err.write(`headwaiter: ${result.misfit}\n`);
    const again = orderAgain(invocation, name, result.schedule);
    if (again !== '') err.write(again);
    keyboard.stop();
    // whoever started it is told the same as python tells
    if (result.signal > 0) dieBy(result.signal);
    if (!isLeft) return result.exitCode;
    err.write(
      `Exception ignored while flushing sys.stdout:\n${out.code === 'EPIPE' ? 'BrokenPipeError: [Errno 32] Broken pipe' : `OSError: ${out.problem}`}\n`,
    );
    return UNWRITTEN;
  } catch (error) {
    out.flush();
    if (error instanceof OptionError) throw error;
    err.write(`${wordBug(error, ['headwaiter', 'run', '--plain', name].join(' '))}\n`);
    return 70;
  }
}

/** The exit code of a program whose last output could not be written. */
const UNWRITTEN = 120;

/** What the program is told whose output cannot be written. */
function unwritten({ code }: Writer): Unwritten {
  return new Unwritten(code === 'EPIPE' || code === 'ENOSPC' ? code : 'EIO');
}

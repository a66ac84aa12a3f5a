/** `repl`: a prompt with `await` at the top, on the virtual clock. The prompt itself is a Python program (prompt.py) on our machine. */
import { runPlain } from '../engine/index.ts';
import type { Invocation } from './arguments.ts';
import { wordBug } from './bugs.ts';
import { runOptions } from './options.ts';
import prompt from './prompt.py';
import { Lines, Writer } from './stdio.ts';

/** Instructions without end: whoever types decides when it is over. */
const NO_LIMITS = {
  instructions: Number.MAX_SAFE_INTEGER,
  timeNs: Number.MAX_SAFE_INTEGER,
  output: Number.MAX_SAFE_INTEGER,
};

/** Python outside of the library is imported as text. */
const source = prompt as string;

/** Talks until the input ends. @returns the exit code */
export async function repl(invocation: Invocation): Promise<number> {
  const program = { source, filename: '/usr/lib/headwaiter/prompt.py', folder: process.cwd() };
  const options = await runOptions(invocation, program, '');
  const out = new Writer(1, true);
  const err = new Writer(2, true);
  const lines = new Lines();
  try {
    const result = runPlain(
      source,
      { ...options, argv: [''], limits: NO_LIMITS },
      {
        write: (fd, text) => (fd === 1 ? out : err).write(text),
        readLine() {
          out.flush();
          return lines.read();
        },
        memoryUsed: () => process.memoryUsage.rss(),
      },
    );
    out.flush();
    if (result.message !== '') err.write(`headwaiter: ${result.message}\n`);
    return result.exitCode;
  } catch (error) {
    out.flush();
    err.write(`${wordBug(error, 'headwaiter repl')}\n`);
    return 70;
  }
}

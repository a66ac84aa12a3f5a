// Whatever goes wrong inside, the terminal is given back and the mistake is told on the normal screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Screen } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-crash-'));
const program = join(folder, 'crash.mjs');
const STTY = 'stty -a | grep -oE -- "-?(icanon|echo|isig)\\b" | sort | tr "\\n" " "; echo END; sleep 0.3';

/** A program that takes the terminal as the app does, and then goes wrong in the way its argument says. */
const SOURCE = `
import { appendFileSync } from 'node:fs';
import { Terminal } from './src/cli/terminal/terminal.ts';
import { wordBug } from './src/cli/bugs.ts';
const terminal = new Terminal(process.stdin, true, (error) => wordBug(error, 'headwaiter run program.py'));
terminal.install();
terminal.enter();
process.stdout.write('inside');
process.stdin.resume();
const fail = () => { throw new Error('boom'); };
switch (process.argv[2]) {
  case 'timer': setTimeout(fail, 50); break;
  case 'promise': setTimeout(() => Promise.reject(new Error('boom')), 50); break;
  case 'replaced': setTimeout(() => (appendFileSync(process.argv[1], ' '), fail()), 50); break;
  case 'exit': setTimeout(() => process.exit(3), 50); break;
}
`;

beforeAll(async () => {
  const resolveDir = resolve(import.meta.dirname, '../..');
  await esbuild.build({
    stdin: { contents: SOURCE, resolveDir },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['timer', 70],
  ['promise', 70],
  ['exit', 3],
  ['replaced', 70],
])('after a mistake in a %s', async (how, code) => {
  const screen = new Screen('bash', [
    '--norc',
    '-c',
    `"${process.execPath}" "${program}" ${how}; echo "EXIT=$?"; ${STTY}`,
  ]);
  try {
    const text = await screen.see('END');
    expect(text).toContain(`EXIT=${code}\necho icanon isig END`);
    if (how === 'replaced') {
      expect(text).toContain('headwaiter itself was installed or built anew, or removed, while it was running.');
      expect(text).not.toContain('mistake');
    } else if (code === 70) {
      expect(text).toContain('This is a mistake of headwaiter, not of your program.');
      expect(text).toContain('Error: boom');
      expect(text).toContain('headwaiter run program.py');
    }
    expect([screen.alternate, screen.cursorHidden]).toEqual([false, false]);
    expect(screen.raw).toContain('\x1b[?1002l');
  } finally {
    screen.close();
  }
});

// The prompt in a real pseudo-terminal, and without one.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PROGRAM, Screen } from '../support/pty.ts';

let screen: Screen | undefined;
afterEach(() => {
  screen?.close();
  screen = undefined;
});

const LEFT = '\x1b[D';
const F4 = '\x1bOS';
const F5 = '\x1b[15~';

async function open(columns = 120, rows = 40): Promise<Screen> {
  screen = Screen.of(['repl'], { columns, rows });
  await screen.see('time stands still');
  return screen;
}
const pasted = (text: string): string => `\x1b[200~${text.replaceAll('\n', '\r')}\x1b[201~`;

test('background tasks live on, panes follow, the last step is undone, the player looks back, leaving asks', async () => {
  const here = await open();
  here.press(pasted('async def tick(name):\n    while True:\n        await asyncio.sleep(1)\n        print(name)\n'));
  here.press('\r');
  here.press('t = asyncio.create_task(tick("tock"), name="clock")\r');
  await here.see('1 task pending, 1 ready');
  here.press(':run 2s\r');
  await here.see('next at t=3.000');
  expect(here.text()).toMatch(/>>> :run 2s.*\ntock .*\ntock .*\n>>> /);
  expect(here.text()).toContain('clock tick() waits for sleep until t=3.000');
  here.press(F5);
  await here.until((text) => !text.includes('tock ') && text.includes('1 task pending, 1 ready'), 'the step undone');
  here.press('1 + 1\r');
  await here.see('\n2 ');
  here.press(F4);
  await here.see('event');
  here.press(LEFT);
  await here.see('<python-input-2>');
  here.press('q');
  await here.see('>>> 1 + 1');
  here.press('\x04');
  await here.see('a task is pending');
  here.press('\r\x04\x1b[B\r');
  expect(await here.end()).toBe(0);
  expect([here.alternate, here.cursorHidden]).toEqual([false, false]);
});

test('Ctrl+C in the middle of an endless loop gives the prompt back, and the size may change meanwhile', async () => {
  const here = await open(80, 24);
  here.press('while True: print("round")\r\r');
  await here.see('runs: Ctrl+C interrupts');
  here.resize(100, 30);
  await here.until(() => here.lines()[29]!.includes('interrupt'), 'the foot on row 30');
  here.press('\x03');
  await here.see('KeyboardInterrupt');
  here.press('6 * 7\r');
  await here.see('42');
  here.press('\x04');
  expect(await here.end()).toBe(0);
});

test('what was typed is there the next time, also where two prompts were open', async () => {
  const first = await open(80, 24);
  first.press('first = 1\rfirst\r');
  await first.see('\n1');
  const second = Screen.of(['repl'], { columns: 80, rows: 24, env: { HEADWAITER_DATA: first.home } });
  try {
    await second.see('time stands still');
    second.press('\x1b[A\x1b[A\r');
    await second.until((text) => /first = 1 *\n>>> /.test(text), 'the first input');
    second.press('other = 2\r');
    await second.until((text) => /other = 2 *\n>>>/.test(text), 'the second input');
    first.press('last = 3\r');
    await first.until((text) => /last = 3 *\n>>>/.test(text), 'the third input');
  } finally {
    second.close();
  }
  const kept = JSON.parse(readFileSync(join(first.home, 'prompt-history.json'), 'utf8')) as string[];
  expect(kept).toEqual(['first = 1', 'first', 'first = 1', 'other = 2', 'last = 3']);
});

test('exit() leaves with its code, a home that cannot be written to is no trouble', async () => {
  screen = Screen.of(['repl'], { columns: 80, rows: 24, env: { HEADWAITER_DATA: '/dev/null/nothing' } });
  await screen.see('time stands still');
  screen.press('x = 3\r');
  await screen.until((text) => /x = 3 *\n>>>/.test(text), 'the input');
  screen.press('exit(x)\r');
  expect(await screen.end()).toBe(3);
});

/** What it says to lines that come through a pipe. */
function piped(lines: readonly string[], folder?: string): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, 'repl'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 30_000,
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  return { stdout, stderr, status };
}

test('without a terminal it talks in lines, with the same commands', () => {
  const { stdout, stderr, status } = piped([
    'async def nap(): await asyncio.sleep(2); return 7',
    '',
    't = asyncio.create_task(nap(), name="napper")',
    ':run 1s',
    ':why',
    ':back',
    ':tasks',
    ':nonsense',
    'await t',
    'name = input()',
    'Ada',
    'name',
    '1 / 0',
    'await asyncio.Event().wait()',
    'exit(5)',
  ]);
  expect(stdout).toContain(
    'napper waits for sleep until t=2.000, for 1 s so far; will be woken by the clock at t=2.000',
  );
  expect(stdout).toContain('>>> undone: :run 1s\n>>> Tasks: 1 ready.\nnapper, nap: ready.\n');
  expect(stdout).toContain('there is no command :nonsense; :help lists them\n>>> 7\n');
  expect(stdout).toContain("'Ada'\n");
  expect(stdout).toContain('nothing can ever wake it; it is interrupted\n');
  expect(stderr).toContain('ZeroDivisionError: division by zero\n');
  expect(stderr).toContain('KeyboardInterrupt\n');
  expect(status).toBe(5);
});

test('a conversation is saved and told again, a file is run here, a world is another one', async () => {
  const here = await open(80, 24);
  writeFileSync(join(here.home, 'part.py'), 'def double(x):\n    return 2 * x\n');
  writeFileSync(join(here.home, 'broken.toml'), 'nonsense = 1\n');
  const first = piped(
    [
      ':load part.py',
      'double(21)',
      ':save talk.txt',
      ':save talk.txt',
      ':save part.py',
      ':save broken.toml',
      ':world broken.toml',
      ':load missing.py',
    ],
    here.home,
  );
  expect(first.stdout).toContain('>>> 42\n>>> saved as talk.txt\n>>> saved as talk.txt\n');
  expect(first.stdout).toContain("can't write file 'part.py': it is there and no conversation; choose another name\n");
  expect(readFileSync(join(here.home, 'part.py'), 'utf8')).toBe('def double(x):\n    return 2 * x\n');
  expect(first.stdout).toMatch(/nonsense/);
  expect(first.stdout).toContain("can't open file 'missing.py': [Errno 2] No such file or directory\n");
  expect(readFileSync(join(here.home, 'talk.txt'), 'utf8')).toBe('>>> :load part.py\n>>> double(21)\n');
  here.press(`:load ${join(here.home, 'part.py')}\rdouble(4)\r`);
  await here.see('\n8');
});

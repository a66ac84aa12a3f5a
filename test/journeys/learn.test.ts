// Lessons in a real pseudo-terminal: a whole one with its exercise, what is kept when things go wrong, and the same aloud.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { PROGRAM, Screen } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-learn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const open: Screen[] = [];
afterEach(() => {
  for (const screen of open.splice(0)) screen.close();
});

const SMALL = { columns: 80, rows: 24 } as const;
const ENTER = '\r';
const EXERCISE = 'headwaiter-course/1.1-the-call-that-waits.py';

/** The lessons in a terminal; `home` keeps progress and exercises. */
function learn(home: string, words: readonly string[] = [], env: Record<string, string> = {}): Screen {
  const screen = Screen.of(['learn', ...words], { ...SMALL, folder: home, env: { HEADWAITER_DATA: home, ...env } });
  open.push(screen);
  return screen;
}
/** Presses a key again and again, each time when the screen shows what the last one did. */
async function pressUntil(here: Screen, key: string, text: string): Promise<void> {
  for (let times = 0; times < 80 && !here.text().includes(text); times++) {
    const before = here.text();
    here.press(key);
    await here.until((now) => now !== before, `another screen after ${JSON.stringify(key)}`);
  }
  await here.see(text);
}
/** The lessons aloud: lines in, sentences out. */
const say = (lines: readonly string[], words: readonly string[], home = folder): string =>
  spawnSync(process.execPath, [PROGRAM, 'learn', '--accessible', ...words], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    cwd: home,
    env: { ...process.env, HEADWAITER_DATA: home },
  }).stdout;
const TO_THE_EXERCISE = [...new Array<string>(7).fill('next'), 'quit'];
const newHome = (): string => mkdtempSync(join(folder, 'home-'));
const progressOf = (home: string): string => readFileSync(join(home, 'progress.json'), 'utf8');
/** The program of lesson 1.1's exercise with its calls in another order. */
function mended(home: string): string {
  const lines = readFileSync(join(home, EXERCISE), 'utf8').trimEnd().split('\n');
  const stock = lines.find((line) => line.includes('"stock"'))!;
  const rest = lines.filter((line) => line !== stock);
  const first = rest.findIndex((line) => line.startsWith('fetch('));
  return `${[...rest.slice(0, first), stock, ...rest.slice(first)].join('\n')}\n`;
}

describe('a lesson on the screen', () => {
  test.each([
    ['with colours', {}],
    ['without colour', { NO_COLOR: '1' }],
  ])(
    'from the first step to the last, %s',
    async (_how, env) => {
      const home = newHome();
      const here = learn(home, ['1.1'], env);
      await here.see('step 1 of 9');
      here.press(ENTER);
      await here.see('When is the last line printed?');
      expect(here.text()).not.toContain('timeline');
      here.press(`1${ENTER}`);
      await here.see('Not so.');
      await here.see('The longest call alone');
      here.press(`2${ENTER}`);
      await here.see('Right.');
      here.press(ENTER);
      await here.see('step 3 of 9');
      await here.see('n next remark');
      here.press('n');
      await here.see('1 of 3');
      here.press('nn');
      await here.see('3 of 3');
      here.press(ENTER);
      await here.see('How many of those');
      here.press(`0${ENTER}`);
      await here.see('Right.');
      here.press(ENTER);
      await here.see('Find the moment');
      await here.see('MainThread comes to line 1.');
      here.press(ENTER);
      await here.see('Not yet: it comes later than this.');
      await pressUntil(here, 'e', 'prints "got stock"');
      here.press(ENTER);
      await here.see('There: 1.5 s.');
      here.press(ENTER);
      await here.see('Would a processor twice as fast');
      here.press(`1${ENTER}`);
      await here.see('There was next to no work');
      here.press(`2${ENTER}`);
      await here.see('waiting is not work');
      here.press(ENTER);
      await here.see('Break it');
      here.press(`2${ENTER}`);
      await here.see('One slow service');
      here.press(ENTER);
      await here.see('The small answer first');
      here.press('h');
      await here.see('Hint 1 of 3');
      writeFileSync(join(home, EXERCISE), mended(home));
      await here.see('all goals are reached');
      here.press(ENTER);
      await here.see('Keep this');
      here.press(ENTER);
      await here.see('1 of 33 lessons');
      if ('NO_COLOR' in env) expect(here.raw).not.toMatch(/\x1b\[[0-9;]*(?:3[0-7]|38;)[0-9;]*m/);
      here.press('q');
      here.press('q');
      expect(await here.end()).toBe(0);
      expect(JSON.parse(progressOf(home))).toMatchObject({
        courses: { headwaiter: { lessons: { '1.1': { state: 'done' } } } },
      });
      // what the first screen offers to go on with
      expect(readFileSync(join(home, 'memory.json'), 'utf8')).toContain('1.2 Ask, then be told');
    },
    120_000,
  );

  test("the exercise opens in one's own editor, and is checked when that has saved it", async () => {
    const home = newHome();
    const editor = join(home, 'editor.sh');
    say(TO_THE_EXERCISE, ['1.1'], home);
    const here = learn(home, ['1.1'], { EDITOR: editor, VISUAL: '' });
    await here.see('The small answer first');
    writeFileSync(join(home, 'mended.py'), mended(home));
    writeFileSync(editor, `#!/bin/sh\ncp "${join(home, 'mended.py')}" "$1"\n`);
    chmodSync(editor, 0o755);
    here.press('M');
    await here.see('all goals are reached');
  }, 60_000);

  test('starting over keeps what one had written', async () => {
    const home = newHome();
    say(TO_THE_EXERCISE, ['1.1'], home);
    const here = learn(home, ['1.1']);
    await here.see('The small answer first');
    writeFileSync(join(home, EXERCISE), 'print("mine")\n');
    await here.see('It still stands in line');
    here.press('\x18');
    const folder = join(home, 'headwaiter-course');
    const kept = (): string | undefined => readdirSync(folder).find((name) => name.includes('kept'));
    // it is there before what it holds
    await here.until(
      () => kept() !== undefined && readFileSync(join(folder, kept()!), 'utf8') === 'print("mine")\n',
      'a copy of the old text',
    );
    await here.until(() => readFileSync(join(home, EXERCISE), 'utf8').includes('fetch("stock", 0.5)'), 'the starter');
  }, 60_000);
});

describe('what is kept', () => {
  test('an answer survives the sudden death of the program', async () => {
    const home = newHome();
    const here = learn(home, ['1.1']);
    await here.see('step 1 of 9');
    here.press(`${ENTER}`);
    await here.see('When is the last line printed?');
    here.press(`2${ENTER}`);
    await here.see('Right.');
    process.kill(here.pty.pid, 'SIGKILL');
    await here.until(() => here.exitCode !== undefined, 'its death');
    const again = learn(home, ['1.1']);
    await again.see('step 2 of 9');
    expect(progressOf(home)).toContain('"right"');
  }, 60_000);

  test('two terminals do not undo each other', async () => {
    const home = newHome();
    const one = learn(home, ['1.1']);
    const two = learn(home, ['2.1']);
    await one.see('step 1 of 9');
    await two.see('step 1 of 10');
    one.press(ENTER);
    await one.see('When is the last line printed?');
    two.press('s');
    await two.see('Passed over.');
    one.press(`2${ENTER}`);
    await one.see('Right.');
    const { lessons } = JSON.parse(progressOf(home)).courses.headwaiter;
    expect(Object.keys(lessons).sort()).toEqual(['1.1', '2.1']);
  }, 60_000);

  test('a damaged file is kept aside, and said so', async () => {
    const home = newHome();
    writeFileSync(join(home, 'progress.json'), '{"courses": {"headwaiter"');
    const here = learn(home);
    await here.see('0 of 33 lessons');
    await here.see('could not be read');
    const kept = readdirSync(home).find((name) => name.startsWith('progress-damaged'))!;
    expect(readFileSync(join(home, kept), 'utf8')).toBe('{"courses": {"headwaiter"');
  });

  test('questions that are answered wrongly come back, and three right ones pass a chapter', async () => {
    const home = newHome();
    const here = learn(home, ['1.1']);
    await here.see('step 1 of 9');
    here.press(ENTER);
    await here.see('When is the last line printed?');
    here.press(`1${ENTER}`);
    await here.see('Not so.');
    here.press('q');
    await here.see('Questions to look at again (1)');
    here.press('\x1b[H');
    here.press(ENTER);
    await here.see('(from 1.1)');
    here.press(`2${ENTER}`);
    await here.see('Right.');
    here.press(ENTER);
    await here.see('1 of 1 right this time');
    expect(here.text()).not.toContain('look at again');
  }, 60_000);
});

describe('aloud', () => {
  test('a file that is no UTF-8 is told in the words of Python, and can be mended', () => {
    const home = newHome();
    say(TO_THE_EXERCISE, ['1.1'], home);
    writeFileSync(join(home, EXERCISE), Buffer.from([0x78, 0x20, 0x3d, 0x20, 0x22, 0xff, 0x22, 0x0a]));
    const out = say(['check', 'quit'], ['1.1'], home);
    expect(out.match(/SyntaxError: Non-UTF-8 code starting with '\\xff' in file headwaiter-course/g)).toHaveLength(2);
    expect(out).toContain('Mend that and type check');
  });

  test('a moment is asked for by its number in a list of what happens', () => {
    const listed = say(['next', 'skip', 'next', 'skip', 'quit'], ['1.1']);
    const number = /^(\d+)\. 1\.500 s: MainThread prints "got stock"\.$/m.exec(listed)?.[1];
    expect(number).toBeDefined();
    const out = say(['1', number!, 'quit'], ['1.1']);
    expect(out).toContain('Not yet: it comes later than this.');
    expect(out).toMatch(/Right\.\nThere: 1\.5 s\./);
    expect(out).not.toContain('\x1b');
  });

  test('the manager is asked who is next, and only what could be is accepted', () => {
    const to = ['skip', 'next', 'skip', 'skip', 'next', 'skip', 'skip', 'skip'];
    const out = say([...to, '1', '2', '3', '1', 'skip', 'quit'], ['3.1']);
    expect(out).toContain('On the ready list, in order: Task-2 (order), Task-3 (order), Task-1 (main). Who is next?');
    expect(out).toContain("No: Task-1 (main) can't be next. There is only one that can.");
    expect(out.match(/^Yes\./gm)?.length).toBeGreaterThan(1);
  });

  test('the moment that answers a question about all orders is one of the run that shows it', () => {
    const out = say(['next', 'next', '99', 'skip', '99', 'skip', 'quit'], ['6.3']);
    expect(out.match(/^Look at this moment: /gm)).toHaveLength(2);
    expect(out).toContain('Look at this moment: 0.000 s: MainThread prints "hits 1".');
  });

  test('what goes on in the library is not told, and what is told is no more than one can listen to', () => {
    const pools = say(['next', 'next', 'skip', 'skip', 'next', 'skip', 'quit'], ['1.3']);
    expect(pools).toContain('MainThread prints "three waits are over".');
    expect(pools).not.toMatch(/RLock|SimpleQueue|BaseEventLoop/);
    const many = say(['skip', 'next', 'skip', 'next', 'skip', 'quit'], ['8.3']);
    expect(many.match(/^\d+\. \d+\.\d{3} s: /gm)!.length).toBeLessThanOrEqual(60);
  });

  test('after the hints a solution is read, and which of its lines are new', () => {
    const home = newHome();
    say(TO_THE_EXERCISE, ['1.1'], home);
    const out = say(['solution', 'hint', 'hint', 'hint', 'hint', 'solution', 'skip', 'quit'], ['1.1'], home);
    expect(out).toContain('First the hints: 0 of 3 heard.');
    expect(out).toContain('Hint 3 of 3');
    expect(out).toMatch(/Of these your file has not:\n10: fetch\("stock", 0\.5\)\n/);
    expect(out).toContain('To keep:');
  });

  test('what an exercise imports of its lesson stands beside it: it runs there, too', () => {
    const home = newHome();
    const out = say([...new Array<string>(8).fill('next'), 'quit'], ['8.5'], home);
    expect(out).toContain('Your file is headwaiter-course/8.5-prove-it.py');
    const file = 'headwaiter-course/8.5-prove-it.py';
    expect(spawnSync(process.execPath, [PROGRAM, 'run', '--plain', file], { encoding: 'utf8', cwd: home }).stdout).toBe(
      'passed\n',
    );
  });

  test('a chapter can be passed by its three questions', () => {
    const skipped = say(['pass 1', 'skip', 'skip', 'skip', 'quit'], []);
    expect(skipped).toContain('0 of 3 at the first try: the chapter stays open.');
    expect(say(['again', 'quit'], [])).toContain('look at');
  });
});

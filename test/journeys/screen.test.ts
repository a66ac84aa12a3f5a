// The real program in a real pseudo-terminal.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Opening, PROGRAM, Screen } from '../support/pty.ts';

const COUNT = `def count(limit):
    total = 0
    for number in range(limit):
        total += number
    return total


for limit in (3, 4):
    print(limit, count(limit))
`;
/** Says how the terminal was left. */
const STTY = 'stty -a | grep -oE -- "-?(icanon|echo|isig)\\b" | sort | tr "\\n" " "; echo END; sleep 0.3';

let screen: Screen | undefined;
afterEach(() => {
  screen?.close();
  screen = undefined;
});

/** A program in a file of its own, on the screen. */
function run(text: string, options: readonly string[] = [], opening: Opening = {}): Screen {
  screen = Screen.of(['run', ...options, 'program.py'], opening);
  writeFileSync(join(screen.home, 'program.py'), text);
  return screen;
}

/** The same from a shell, so that what comes after can be seen. */
function shell(script: string, text = COUNT): Screen {
  screen = new Screen('bash', ['--norc', '-c', script.replaceAll('HEADWAITER', `"${process.execPath}" "${PROGRAM}"`)]);
  writeFileSync(join(screen.home, 'program.py'), text);
  return screen;
}

describe('the player', () => {
  test('opens, steps, goes back, shows help, follows the size of the terminal, quits', async () => {
    const here = run(COUNT);
    await here.see('MainThread comes to line 1.');
    expect(here.alternate).toBe(true);
    here.press('\x1b[C\x1b[C\x1b[C');
    await here.see('MainThread comes to line 2.');
    here.press('\x1b[D');
    await here.see('MainThread comes to line 9.');
    here.press('\x1b[F');
    await here.see('The program is over');
    await here.see('4 6');
    here.press('?');
    await here.see('one line on');
    here.press('q');
    await here.see('The program is over');
    here.resize(80, 24);
    await here.until(() => here.lines()[23]!.includes('quit'), 'the foot on row 24');
    here.resize(38, 9);
    await here.see('headwaiter needs');
    here.resize(160, 50);
    await here.until(() => here.lines()[49]!.includes('quit'), 'the foot on row 50');
    expect(here.lines().filter((line) => line.includes('q quit'))).toHaveLength(1);
    here.press('q');
    expect(await here.end()).toBe(0);
    expect([here.alternate, here.cursorHidden]).toEqual([false, false]);
  });

  test('asks for the background and follows it; where a theme is chosen it does not ask', async () => {
    const QUESTION = '\x1b]11;?';
    const here = run(COUNT);
    await here.see('MainThread comes to line 1.');
    expect(here.raw).toContain(QUESTION);
    expect(here.raw).not.toContain('48;5;25m');
    here.press('\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\');
    await here.until(() => here.raw.includes('48;5;25m'), 'the colours for a light background');
    here.press('q');
    expect(await here.end()).toBe(0);
    here.close();
    const plain = run(COUNT, ['--theme', 'dark']);
    await plain.see('MainThread comes to line 1.');
    expect(plain.raw).not.toContain(QUESTION);
  });

  test('a program that asks is answered where the step leads to its question', async () => {
    const here = run('name = input("Your name? ")\nprint("Hello", name)\n');
    await here.see('MainThread comes to line 1.');
    here.press('\x1b[C');
    await here.until(() => here.lines()[39]!.includes('Your name?'), 'the question at the foot');
    here.press('Ada\r');
    await here.see('MainThread comes to line 2.');
    here.press('\x1b[F');
    await here.see('Hello Ada');
  });

  test('a run that forks shows both runs at once, however far the new one has come', async () => {
    const sleepers = 'async def nap(n):\n    await asyncio.sleep(n / 10)\n    print("up", n)\n';
    const main = 'async def main():\n    await asyncio.gather(*(nap(n) for n in range(30)))\n';
    const here = run(`import asyncio\n${sleepers}${main}asyncio.run(main())\n`);
    await here.see('MainThread comes to line 1.');
    here.press('ooooo');
    await here.see('prints "up 4"');
    here.press('a');
    await here.see('from here on ...');
    here.press('\r|');
    await here.see('side by side');
    here.press('q');
    await here.see('run 2 of 2');
    here.press('\x1b[F');
    await here.until((text) => /event (\d+) of \1\b/.test(text), 'the end of the fork');
  });

  test('the copied command gives a fork again, without the screen too', async () => {
    const here = run(
      'import asyncio\nasync def nap(n):\n    await asyncio.sleep(n)\n    print("up", n)\nasync def main():\n    await asyncio.gather(nap(1), nap(2), return_exceptions=True)\nasyncio.run(main())\n',
    );
    await here.see('MainThread comes to line 1.');
    here.press('@0.5\r');
    await here.see('Task-2 nap() waits for sleep until t=1.000');
    here.press('a');
    await here.see('Task-2 is cancelled');
    const menu = here.text();
    here.press(/(\d) Task-2 is cancelled/.exec(menu)![1]!);
    await here.see('run 2 of 2');
    here.press('#');
    const said = await here.see('copied: headwaiter run');
    const words = /copied: headwaiter (run --changes \S+) program\.py/.exec(said)![1]!.split(' ');
    const again = spawnSync(process.execPath, [PROGRAM, ...words, '--plain', 'program.py'], { cwd: here.home });
    expect(again.stdout.toString()).toBe('up 2\n');
  });

  test('a syntax error is shown where it is; saved away, the program runs', async () => {
    const here = run('x = 1\nif x\n    print(x)\n', ['--watch']);
    await here.see("exit code 1: SyntaxError: expected ':' (program.py, line 2)");
    await here.until((text) => /▶ +2 if x +!SyntaxError/.test(text), 'the mark in the code');
    writeFileSync(join(here.home, 'program.py'), 'print("right")\n');
    await here.see('run 2 begins');
    await here.see('print("right")');
  });

  test('a lost update is found, and is a moment to go to', async () => {
    const here = run(
      'import threading, time\nmoney = 100\ndef pay(amount):\n    global money\n    seen = money\n    time.sleep(0.01)\n    money = seen - amount\nboth = [threading.Thread(target=pay, args=(n,)) for n in (10, 20)]\nfor t in both: t.start()\nfor t in both: t.join()\n',
    );
    await here.see('MainThread comes to line 1.');
    here.press('\x1b[F');
    await here.see('The program is over');
    here.press('0\x1b[B\r');
    await here.see('Lost update of money: Thread-2 (pay) read 100 (line 5), Thread-1 (pay) then wrote 90');
    await here.until((text) => /▶ +7 +money = seen - amount/.test(text), 'the line of the finding');
  });

  test('a terminal that only prints lines is told the other ways', async () => {
    const here = run(COUNT, [], { env: { TERM: 'dumb' } });
    await here.see('(TERM=dumb)');
    expect([await here.end(), here.alternate]).toEqual([2, false]);
    expect(here.text()).toContain('headwaiter run --accessible FILE');
  });

  test('keys typed before the first frame are not lost and not echoed', async () => {
    const here = run(COUNT);
    here.press('\x1b[C');
    await here.until((text) => /MainThread comes to line 8\./.test(text), 'the step');
    expect(here.text()).not.toContain('^[');
  });

  test('an endless loop is named by its lines, leaves the screen alive, and Ctrl+C ends it at once', async () => {
    const here = run('n = 0\nwhile True:\n    n += 1\n');
    await here.see('still in lines 2-3');
    here.press('\x1b[C\x1b[C\x1b[C');
    await here.see('MainThread comes to line 3.');
    here.press('\x03');
    expect(await here.end(5000)).toBe(0);
    expect(here.alternate).toBe(false);
  });

  test('a program that asks for input gets it', async () => {
    const here = run('name = input("who? ")\nprint("hello", name)\n');
    await here.see('waits for input');
    here.press('!Ada\r');
    await here.until((text) => !text.includes('waits for input'), 'the program to go on');
    here.press('\x1b[F');
    await here.see('hello Ada');
  });

  test('an exception that ends the program is told in words, with the traceback in the output', async () => {
    const here = run('def f():\n    return 1 / 0\n\n\nf()\n');
    await here.see('MainThread comes to line 1.');
    here.press('\x1b[F');
    await here.see('ZeroDivisionError: division by zero');
  });

  test('the program is edited in place, saved, and runs again beside the old run', async () => {
    const here = run('print(1)\n');
    await here.see('MainThread comes to line 1.');
    here.press('m');
    await here.see('edit');
    here.press('\x1b[200~print(41 + 1)\n\x1b[201~\x13');
    await here.see('run 2 of 2');
    here.press('\x1b[F');
    await here.see('42');
    expect(readFileSync(join(here.home, 'program.py'), 'utf8')).toBe('print(41 + 1)\nprint(1)\n');
  });

  test('a module that the program imports is edited, and runs with it unsaved', async () => {
    const files = `echo 'one = 1' > helper.py; echo 'import helper; print(helper.one + 50)' > program.py`;
    screen = new Screen('bash', ['--norc', '-c', `${files}; "${process.execPath}" "${PROGRAM}" run program.py`]);
    await screen.see('MainThread comes to line 1.');
    screen.press('\x1b[C');
    await screen.see('one = 1');
    screen.press('m');
    await screen.see('helper.py   line 1');
    screen.press('\x1b[200~zero = \x1b[201~\x12');
    await screen.see('run 2 of 2');
    screen.press('\x1b[F');
    await screen.see('0.000   51');
    expect(readFileSync(join(screen.home, 'helper.py'), 'utf8')).toBe('one = 1\n');
  });

  test("the user's own editor gets the terminal and gives it back", async () => {
    screen = new Screen('bash', [
      '--norc',
      '-c',
      `cat > editor.sh <<'END'\n#!/bin/sh\necho 'print("edited")' > "$1"\nEND\nchmod +x editor.sh; EDITOR=./editor.sh "${process.execPath}" "${PROGRAM}" run program.py`,
    ]);
    writeFileSync(join(screen.home, 'program.py'), 'print(1)\n');
    await screen.see('MainThread comes to line 1.');
    screen.press('M');
    await screen.see('run 2 of 2');
    await screen.see('print("edited")');
    screen.press('\x1b[F');
    await screen.see('The program is over');
  });

  test("Ctrl+C is the editor's own, and Ctrl+Z stops both until fg", async () => {
    screen = new Screen('bash', ['--norc', '-i'], { env: { PS1: 'PS> ', EDITOR: './editor.sh', VISUAL: '' } });
    writeFileSync(join(screen.home, 'program.py'), 'print(1)\n');
    const editor = `#!/bin/sh\ntrap 'echo interrupted' INT\ntrap 'echo continued' CONT\necho editing\nuntil read -r line; do :; done\necho 'print("edited")' > "$1"\n`;
    writeFileSync(join(screen.home, 'editor.sh'), editor, { mode: 0o755 });
    await screen.see('PS>');
    screen.press(`"${process.execPath}" "${PROGRAM}" run program.py\r`);
    await screen.see('MainThread comes to line 1.');
    screen.press('M');
    await screen.see('editing');
    screen.press('\x03');
    await screen.see('interrupted');
    screen.press('\x1a');
    await screen.see('Stopped');
    screen.press('fg\r');
    await screen.see('continued');
    screen.press('done\r');
    await screen.see('run 2 of 2');
    await screen.see('print("edited")');
    screen.press('\x1b[F');
    await screen.see('The program is over');
  });

  test('--watch runs again when the file is saved, and says when it is gone', async () => {
    const here = run('print(1)\n', ['--watch']);
    await here.see('MainThread comes to line 1.');
    writeFileSync(join(here.home, 'program.py'), 'print("again")\n');
    await here.see('print("again")');
    await here.see('run 2 of 2');
    const file = join(here.home, 'program.py');
    rmSync(file);
    await here.see('program.py is gone; it is run again when it is saved again');
    writeFileSync(file, 'print("back")\n');
    await here.see('run 3 of 3');
  });

  test('--watch goes on after a text that cannot be read', async () => {
    const here = run('print(1)\n', ['--watch']);
    await here.see('MainThread comes to line 1.');
    writeFileSync(join(here.home, 'program.py'), new Uint8Array([0x70, 0xff, 0xfe]));
    await here.see('Non-UTF-8');
    writeFileSync(join(here.home, 'program.py'), 'print(2)\nprint(3)\n');
    await here.see('run 2 of 2');
    await here.see('print(3)');
  });

  test('a program from standard input is watched too: keys come from the terminal itself', async () => {
    const here = shell(`printf 'x = 41\\nprint(x + 1)\\n' | HEADWAITER run -; echo "EXIT=$?"; ${STTY}`);
    await here.see('MainThread comes to line 1.');
    here.press('\x1b[F');
    await here.see('The program is over');
    here.press('q');
    expect(await here.see('END')).toContain('EXIT=0\necho icanon isig END');
  });

  test('a recording is saved and opened again', async () => {
    const here = run(COUNT);
    await here.see('MainThread comes to line 1.');
    here.press('\x13\r');
    await here.see('saved as program.jsonl');
    here.press('q');
    await here.end();
    const { home } = here;
    const again = Screen.of(['open', join(home, 'program.jsonl')]);
    try {
      await again.see('(recorded)');
      again.press('\x1b[F');
      await again.see('4 6');
    } finally {
      again.close();
    }
    // what stands before a damage is shown
    const file = join(home, 'program.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 20).join('\n'));
    const damaged = Screen.of(['open', file]);
    try {
      await damaged.see('(recorded, damaged)');
      await damaged.see('what stands before is shown: line 20');
    } finally {
      damaged.close();
    }
  });

  test('the mouse goes along the timeline', async () => {
    const here = run(COUNT);
    await here.see('timeline');
    const row = here.lines().findIndex((line) => line.startsWith('MainThread'));
    here.press(`\x1b[<0;110;${row + 1}M\x1b[<0;110;${row + 1}m`);
    await here.until((text) => Number(/event (\d+) of/.exec(text)?.[1]) > 20, 'a later event');
  });
});

describe('the first screen', () => {
  test('offers what there is, opens a file, and remembers it', async () => {
    const here = shell('HEADWAITER; HEADWAITER; echo "EXIT=$?"');
    await here.see('Open a file');
    here.press('2');
    await here.see('program.py');
    here.press('prog\r');
    await here.see('MainThread comes to line 1.');
    here.press('q');
    await here.see('Open a file');
    here.press('q');
    await here.see('Continue with');
    here.press('\r');
    await here.see('MainThread comes to line 1.');
    here.press('\x03');
    await here.see('EXIT=0');
  });
});

describe('the terminal is given back as it was', () => {
  test.each([
    ['q', 'q', 0],
    ['Ctrl+C', '\x03', 0],
  ])('after %s', async (_name, key, code) => {
    const here = shell(`HEADWAITER run program.py; echo "EXIT=$?"; ${STTY}`);
    await here.see('MainThread comes to line 1.');
    here.press(key);
    expect(await here.see('END')).toContain(`EXIT=${code}\necho icanon isig END`);
    expect([here.alternate, here.cursorHidden]).toEqual([false, false]);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('after %s', async (signal, code) => {
    const here = shell(`HEADWAITER run program.py; echo "EXIT=$?"; ${STTY}`);
    await here.see('MainThread comes to line 1.');
    const child = spawnSync('pgrep', ['-P', String(here.pty.pid)], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')[0];
    process.kill(Number(child), signal);
    expect(await here.see('END')).toContain(`EXIT=${code}\necho icanon isig END`);
    expect([here.alternate, here.cursorHidden]).toEqual([false, false]);
  });

  test('Ctrl+Z stops it, fg brings it back', async () => {
    screen = new Screen('bash', ['--norc', '-i'], { env: { PS1: 'PS> ' } });
    writeFileSync(join(screen.home, 'program.py'), COUNT);
    await screen.see('PS>');
    screen.press(`"${process.execPath}" "${PROGRAM}" run program.py\r`);
    await screen.see('MainThread comes to line 1.');
    screen.press('\x1a');
    await screen.see('Stopped');
    expect([screen.alternate, screen.cursorHidden]).toEqual([false, false]);
    screen.press('fg\r');
    await screen.see('MainThread comes to line 1.');
    screen.press('\x1b[C');
    await screen.see('MainThread comes to line 8.');
    expect(screen.alternate).toBe(true);
    screen.press('q');
    await screen.see('PS>');
  });

  test('of a run that goes on meanwhile nothing is left on the screen of the shell', async () => {
    screen = new Screen('bash', ['--norc', '-i'], { env: { PS1: 'PS> ' } });
    writeFileSync(join(screen.home, 'program.py'), 'n = 0\nwhile True:\n    n += 1\n');
    await screen.see('PS>');
    screen.press(`"${process.execPath}" "${PROGRAM}" run program.py\r`);
    await screen.see('still in lines 2-3');
    screen.press('\x1a');
    await screen.see('Stopped');
    screen.press('fg\r');
    await screen.see('still in lines 2-3');
    screen.press('q');
    await screen.see('Stopped');
    expect(screen.text()).not.toContain('still in lines 2-3');
  });

  test('Ctrl+Z where no shell waits for it: nothing stops, the screen comes back', async () => {
    const here = run(COUNT);
    await here.see('MainThread comes to line 1.');
    here.press('\x1a');
    await here.until(() => !here.alternate, 'the screen left');
    await here.until(() => here.alternate, 'the screen back');
    here.press('\x1b[C');
    await here.see('MainThread comes to line 8.');
  });
});

describe('looks', () => {
  test('NO_COLOR leaves no colour, --ascii no other sign', async () => {
    const here = run(COUNT, ['--ascii'], { env: { NO_COLOR: '1' } });
    await here.see('MainThread comes to line 1.');
    expect(here.raw).not.toMatch(/\x1b\[[\d;]*\b(?:3[0-8]|4[0-8]|9[0-7])[\d;]*m/);
    expect(here.text()).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('CI in the environment changes nothing', async () => {
    const here = run(COUNT, [], { env: { CI: '1' } });
    await here.see('MainThread comes to line 1.');
  });

  test('a config file that means nothing in places is told, and the rest holds', async () => {
    screen = new Screen('bash', [
      '--norc',
      '-c',
      `printf 'theme = "light"\\n[keys]\\n"line.next" = ["n"]\\n"line.forth" = ["x"]\\n' > config.toml; "${process.execPath}" "${PROGRAM}" run program.py`,
    ]);
    writeFileSync(join(screen.home, 'program.py'), COUNT);
    await screen.see('config.toml: there is no action called "line.forth"');
    screen.press('n');
    await screen.see('MainThread comes to line 8.');
  });
});

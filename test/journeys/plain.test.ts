// Without a screen: like python, as JSON, as a conversation; and clear words where there is no terminal.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROGRAM, Screen } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-plain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What a command gives: exit code, output, errors. */
function give(words: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('run --plain', () => {
  test("output, errors, arguments, exit code and input are the program's", () => {
    write('all.py', 'import sys\nprint(sys.argv)\nprint(input("name? "), file=sys.stderr)\nsys.exit(3)\n');
    expect(give(['run', '--plain', 'all.py', '-x', '--plain'], 'Ada\n')).toEqual({
      code: 3,
      out: "['all.py', '-x', '--plain']\nname? ",
      err: 'Ada\n',
    });
  });

  test('a program from standard input is in no file: tracebacks show no lines of it', () => {
    const { code, err } = give(['run', '--plain', '-'], 'def half(number):\n    return number / 0\nhalf(1)\n');
    expect([code, err]).toEqual([
      1,
      `Traceback (most recent call last):
  File "<stdin>", line 3, in <module>
  File "<stdin>", line 2, in half
ZeroDivisionError: division by zero
`,
    ]);
  });

  test('Ctrl-C while it waits for input is KeyboardInterrupt, as often as it is pressed, and a death by SIGINT when nobody catches it', async () => {
    const file = write(
      'asks.py',
      `print("hello", input("name? "))
try:
    input("again? ")
except KeyboardInterrupt:
    print("caught")
input("last? ")
`,
    );
    const screen = new Screen('bash', [
      '--norc',
      '-c',
      `trap : INT; "${process.execPath}" "${PROGRAM}" run --plain ${file}; echo "EXIT=$?"`,
    ]);
    await screen.see('name?');
    screen.press('Ada\r');
    await screen.see('again?');
    screen.press('half\x03');
    await screen.see('last?');
    screen.press('\x03');
    const text = await screen.see('EXIT=');
    expect(text).toContain('hello Ada');
    expect(text).toContain('caught');
    expect(text).toContain(`File "${file}", line 6, in <module>\n    input("last? ")`);
    expect(text).toContain('KeyboardInterrupt');
    // what the shell makes of a death by SIGINT
    expect(text).toContain('EXIT=130');
    screen.close();
  });

  test.runIf(process.platform === 'linux')(
    'what a shell has closed is missing: sys.stdin is None, its number free',
    () => {
      write(
        'lost.py',
        'try:\n    print(input())\nexcept RuntimeError as error:\n    print(error)\nimport sys\nprint(sys.stdin)\n',
      );
      write('free.py', 'import sys\nprint("nowhere")\nprint(sys.stdout, open("free.py").fileno(), file=sys.stderr)\n');
      const shell = (line: string): [number | null, string, string] => {
        const command = line.replace('python', `'${process.execPath}' '${PROGRAM}' run --plain`);
        const { status, stdout, stderr } = spawnSync('sh', ['-c', `${command}; exit $?`], {
          encoding: 'utf8',
          cwd: folder,
        });
        return [status, stdout, stderr];
      };
      expect(shell('python lost.py <&-')).toEqual([0, 'lost sys.stdin\nNone\n', '']);
      expect(shell('python lost.py </dev/null')[2]).toContain('EOFError');
      expect(shell('python free.py >&-')).toEqual([0, '', 'None 1\n']);
    },
  );

  test('whoever starts it is told which signal has ended the program', () => {
    write('ends.py', 'import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n');
    write('interrupted.py', 'raise KeyboardInterrupt\n');
    const signalOf = (name: string) =>
      spawnSync(process.execPath, [PROGRAM, 'run', '--plain', name], { cwd: folder }).signal;
    expect([signalOf('ends.py'), signalOf('interrupted.py'), signalOf('asks.py')]).toEqual(['SIGTERM', 'SIGINT', null]);
  });

  test('the program from standard input', () => {
    expect(give(['run', '--plain', '-', 'a'], 'import sys\nprint(sys.argv, __name__)\n')).toEqual({
      code: 0,
      out: "['-', 'a'] __main__\n",
      err: '',
    });
  });

  test('a traceback names the whole path, as python does, and the code is 1', () => {
    const file = write('bad.py', 'def f():\n    raise ValueError("no")\n\n\nf()\n');
    const { code, err } = give(['run', '--plain', 'bad.py']);
    expect([code, err]).toEqual([
      1,
      `Traceback (most recent call last):\n  File "${file}", line 5, in <module>\n    f()\n    ~^^\n  File "${file}", line 2, in f\n    raise ValueError("no")\nValueError: no\n`,
    ]);
  });

  test('an import beside the program', () => {
    write('helper.py', 'def greet():\n    return "hi"\n');
    write('main.py', 'import helper\nprint(helper.greet())\n');
    expect(give(['run', '--plain', 'main.py']).out).toBe('hi\n');
  });

  test('the world of a file: reading what lies beside the program takes as long as its disk does', () => {
    write('slow.toml', '[disk]\nlatency = 0.5\n');
    write(
      'reads.py',
      'import time\nstart = time.time()\nopen("slow.toml").read(1)\nprint(round(time.time() - start, 1))\n',
    );
    expect(give(['run', '--plain', '--world', 'slow.toml', 'reads.py'])).toEqual({ code: 0, out: '0.5\n', err: '' });
  });

  test('a module by its name, and files beside it', () => {
    mkdirSync(join(folder, 'till'));
    write('till/__init__.py', '');
    write('till/prices.json', '{"tea": 2}');
    write(
      'till/__main__.py',
      `import sys, json, pathlib
from . import __name__ as package
here = pathlib.Path(__file__).parent
print(package, __spec__.name, sys.argv[1:], sys.path[0] == str(here.parent), json.loads((here / "prices.json").read_text()))
(here / "prices.json").unlink()
1 / 0
`,
    );
    const { code, out, err } = give(['run', '--plain', '-m', 'till', 'a']);
    expect([code, out]).toEqual([1, "till till.__main__ ['a'] True {'tea': 2}\n"]);
    expect(err.split('\n').slice(0, 6)).toEqual([
      'Traceback (most recent call last):',
      '  File "<frozen runpy>", line 198, in _run_module_as_main',
      '  File "<frozen runpy>", line 88, in _run_code',
      `  File "${join(folder, 'till', '__main__.py')}", line 6, in <module>`,
      '    1 / 0',
      '    ~~^~~',
    ]);
    expect(existsSync(join(folder, 'till', 'prices.json'))).toBe(true);
    expect(give(['run', '--plain', '-m', 'nothing']).err).toBe('/usr/bin/python3: No module named nothing\n');
  });

  test('no colour and no escape ever', () => {
    write('one.py', 'print("x")\n');
    const { out, err } = give(['run', '--plain', 'one.py']);
    expect(out + err).not.toContain('\x1b');
  });

  test('a reader that leaves early is told of as Python tells it', () => {
    const head = (source: string): { out: string; err: string; code: number } => {
      write('many.py', source);
      const { stdout, stderr, status } = spawnSync(
        'bash',
        ['-c', `"${process.execPath}" "${PROGRAM}" run --plain many.py | head -2; exit $PIPESTATUS`],
        { encoding: 'utf8', cwd: folder },
      );
      return { out: stdout, err: stderr, code: status ?? -1 };
    };
    const endless = 'n = 0\nwhile True:\n    print(n)\n    n += 1\n';
    expect(head(`import sys\ntry:\n    while True: print(0)\nfinally: print("bye", file=sys.stderr)\n`)).toEqual({
      out: '0\n0\n',
      err: [
        'bye',
        'Traceback (most recent call last):',
        `  File "${join(folder, 'many.py')}", line 3, in <module>`,
        '    while True: print(0)',
        '                ~~~~~^^^',
        'BrokenPipeError: [Errno 32] Broken pipe',
        '',
      ].join('\n'),
      code: 1,
    });
    const dies = `import signal\nsignal.signal(signal.SIGPIPE, signal.SIG_DFL)\n${endless}`;
    expect(head(dies)).toEqual({ out: '0\n1\n', err: '', code: 141 });
  });

  test('output that no disk takes is told of at the end', () => {
    write('few.py', 'print("x")\n');
    const { stderr, status } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${PROGRAM}" run --plain few.py > /dev/full`],
      { encoding: 'utf8', cwd: folder },
    );
    expect([stderr, status]).toEqual([
      'Exception ignored while flushing sys.stdout:\nOSError: [Errno 28] No space left on device\n',
      120,
    ]);
  });
});

describe('files that can not be run', () => {
  test("are refused in Python's words, with its codes", () => {
    mkdirSync(join(folder, 'empty'));
    write('latin.py', Buffer.from('x = 1\ny = "caf\xe9"\n', 'latin1'));
    write('nul.py', Buffer.from('x = 1\ny = "a\0b"\n'));
    write('locked.py', 'print(1)\n');
    chmodSync(join(folder, 'locked.py'), 0);
    expect(give(['run', '--plain', 'nope.py'])).toEqual({
      code: 2,
      out: '',
      err: `headwaiter: can't open file '${join(folder, 'nope.py')}': [Errno 2] No such file or directory\n`,
    });
    expect(give(['run', '--plain', 'empty'])).toEqual({
      code: 1,
      out: '',
      err: `headwaiter: can't find '__main__' module in '${join(folder, 'empty')}'\n`,
    });
    expect(give(['run', '--plain', 'latin.py'])).toEqual({
      code: 1,
      out: '',
      err: `SyntaxError: Non-UTF-8 code starting with '\\xe9' in file ${join(folder, 'latin.py')} on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n`,
    });
    expect(give(['run', '--plain', 'nul.py'])).toEqual({
      code: 1,
      out: '',
      err: `  File "${join(folder, 'nul.py')}", line 2\n    y = "a\nSyntaxError: source code cannot contain null bytes\n`,
    });
    if (process.getuid?.() !== 0)
      expect(give(['run', '--plain', 'locked.py']).err).toContain('[Errno 13] Permission denied');
  });

  test('but other encodings, a byte order mark and a folder with a __main__ are fine', () => {
    write('latin1.py', Buffer.from('# -*- coding: latin-1 -*-\nprint("caf\xe9")\n', 'latin1'));
    write('bom.py', Buffer.from('\ufeffprint("bom")\n', 'utf8'));
    mkdirSync(join(folder, 'pack'));
    write('pack/__main__.py', 'print("main")\n');
    expect(['latin1.py', 'bom.py', 'pack'].map((name) => give(['run', '--plain', name]).out)).toEqual([
      'café\n',
      'bom\n',
      'main\n',
    ]);
  });
});

describe('run --json', () => {
  test('every event is a line of JSON, after one that says what the lines are', () => {
    write('one.py', 'print("x")\n');
    const { code, out } = give(['run', '--json', 'one.py']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind?: string; headwaiter?: number; text?: string });
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ headwaiter: 1 });
    expect(
      lines
        .filter((line) => line.kind === 'output')
        .map((line) => line.text)
        .join(''),
    ).toBe('x\n');
    expect(lines.at(-1)).toMatchObject({ kind: 'program.exited' });
  });

  test('of a program that never ends the first events are written, and that is said', () => {
    write('endless.py', 'while True:\n    n = 1\n');
    const { code, out, err } = give(['run', '--json', '--events', '50', 'endless.py']);
    expect(out.trim().split('\n')).toHaveLength(51);
    expect(err).toBe('headwaiter: only the first 50 events were written (--events N writes more)\n');
    expect(code).toBe(1);
  });

  test('twice the same, byte for byte', () => {
    write('one.py', 'print("x", {1, 2})\n');
    expect(give(['run', '--json', 'one.py']).out).toBe(give(['run', '--json', 'one.py']).out);
  });

  test('Ctrl-C ends it with whole lines of all that has happened', async () => {
    write('waits.py', 'print("before")\ninput()\n');
    const child = spawn(process.execPath, [PROGRAM, 'run', '--json', 'waits.py'], { cwd: folder });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.endsWith('\n')) child.kill('SIGINT');
    });
    const signal = await new Promise((resolve) => child.on('close', (_code, name) => resolve(name)));
    expect(signal).toBe('SIGINT');
    const kinds = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds).toContain('output');
    expect(kinds).not.toContain('program.exited');
  });
});

describe('without a terminal', () => {
  test('a screen is refused in a sentence, with the ways to go on', () => {
    write('one.py', 'print("x")\n');
    for (const words of [[], ['run', 'one.py'], ['compare', 'one.py', 'one.py']]) {
      const { code, out, err } = give(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^headwaiter: this needs a terminal, and standard (in|out)put is not one\.\n/);
      expect(err).toContain(words[0] === 'compare' ? 'compare --accessible' : '--plain');
    }
  });

  test('a mistake in the command line is a sentence', () => {
    expect(give(['dance']).err).toBe('headwaiter: there is no command "dance"\nTry: headwaiter --help\n');
    expect(give(['lern']).err).toContain('Did you mean: headwaiter learn');
    write('alone.py', 'print("alone")\n');
    expect(give(['--plain', 'alone.py']).out).toBe('alone\n');
    expect(give(['run', '--cores', 'many', 'one.py', '--plain']).err).toContain('needs a whole number');
    expect(give(['run', '--gil=maybe', 'one.py']).err).toContain('--gil is one of on, off');
    expect(give(['run']).err).toContain('run needs FILE');
    expect([give(['--help']).code, give(['--version']).out]).toEqual([
      0,
      expect.stringMatching(/^headwaiter \d+\.\d+\.\d+\n$/),
    ]);
  });

  test('--accessible holds a conversation through a pipe', () => {
    write('count.py', 'total = 0\nfor n in range(3):\n    total += n\nprint(total)\n');
    const { code, out } = give(
      ['run', '--accessible', 'count.py'],
      'next\n\nback line\nbreak 4\nrun\nvalue total * 2\noutput\nend\nhelp\nnonsense\nquit\n',
    );
    expect(code).toBe(0);
    expect(out).not.toContain('\x1b');
    expect(out).toContain('MainThread comes to line 2.\n  2: for n in range(3):');
    expect(out).toContain('Break point on line 4');
    expect(out).toContain('total * 2 = 6');
    expect(out).toContain('The program is over');
    expect(out).toContain('There is no command "nonsense"');
    write('reads.py', 'import sys\nprint(len(sys.stdin.read()))\nprint("over")\n');
    // "end" is meant: what the program reads on the way, to the end of all input, does not stop it
    expect(give(['run', '--accessible', 'reads.py'], 'end\nabc\n').out).toMatch(
      /the program waits for a line[\s\S]*The program is over at once, exit code 0\.\n$/,
    );
  });
});

/** A program that waits for a line of input pauses the run until the line is there, and meets it at the same position when the run is repeated. */
import { describe, expect, it } from 'vitest';
import { PlayerSession, runPlain } from '../../src/engine/index.ts';
import { Timeline } from '../../src/trace/index.ts';

const source = `
import sys, threading, time
def other():
    for i in range(3):
        time.sleep(0.1)
        print('other', i)
thread = threading.Thread(target=other)
thread.start()
name = input('name? ')
print('hello', name)
print(repr(sys.stdin.readline()))
try:
    input()
except EOFError as e:
    print('EOFError:', e)
thread.join()
`;

function play(lines: readonly string[]) {
  let output = '';
  const session = new PlayerSession(
    source,
    { filename: '/room/main.py', argv: ['/room/main.py'] },
    { write: (_, text) => (output += text) },
  );
  const left = [...lines];
  const pauses: string[] = [];
  for (;;) {
    const state = session.advance(50);
    if (state === 'more') continue;
    if (state === 'done') return { session, output, pauses, done: true };
    pauses.push(output.split('\n').pop() ?? '');
    const line = left.shift();
    if (line === undefined) return { session, output, pauses, done: false };
    session.input(line);
  }
}

describe('input of a program in the player', () => {
  it('pauses the run while a line is waited for, after other threads have gone as far as they can', () => {
    const { output, pauses, done } = play([]);
    expect(done).toBe(false);
    expect(output).toBe('name? other 0\nother 1\nother 2\n');
    expect(pauses).toHaveLength(1);
  });
  it('goes on with the line, and takes "" for the end of input', () => {
    const { output, pauses, done } = play(['Ada\n', 'second\n', '']);
    expect(done).toBe(true);
    expect(pauses).toHaveLength(3);
    expect(output).toBe("name? other 0\nother 1\nother 2\nhello Ada\n'second\\n'\nEOFError: EOF when reading a line\n");
  });
  it('shows what was typed where a terminal would', () => {
    const { session } = play(['Ada\n', 'second\n', '']);
    const lines = new Timeline(session.recording).outputLines(session.recording.length, 10).map(({ text }) => text);
    expect(lines.slice(2, 6)).toEqual(['other 2', 'Ada', 'hello Ada', 'second']);
  });
  it('shows values at a position after input as they were', () => {
    const { session } = play(['Ada\n', 'second\n', '']);
    const { recording } = session;
    const said = Array.from({ length: recording.length }, (_, at) => recording.event(at)).find(
      (event) => event.kind === 'output' && event.text.startsWith('hello'),
    );
    expect(said).toBeDefined();
    expect(session.evaluate(said!.position, { task: 0, thread: 1 }, 'name')).toBe("'Ada'");
  });
  it('comes from a terminal, also where the run is repeated', () => {
    let output = '';
    const session = new PlayerSession(
      'import sys\nis_typed = sys.stdin.isatty()\nprint(is_typed)\n',
      { filename: 'main.py' },
      { write: (_, text) => (output += text) },
    );
    while (session.advance(50) === 'more');
    expect(output).toBe('True\n');
    const { position } = session.recording.event(session.recording.length - 1);
    expect(session.evaluate(position, { task: 0, thread: 1 }, 'is_typed')).toBe('True');
  });
});

describe('standard input of a plain run', () => {
  const asked = `
import os, sys
print(sys.stdin.isatty(), os.isatty(0), sys.stdin.line_buffering, sys.stdout.isatty())
with open(0, closefd=False) as again:
    print(again.isatty(), repr(again.readline()), repr(input()))
`;
  it.each([
    ['a terminal where somebody types', true, 'True True True False\n'],
    ['no terminal elsewhere', undefined, 'False False False False\n'],
  ])('is %s', (_, isTerminal, first) => {
    let output = '';
    const lines = ['one\n', 'two\n'];
    runPlain(
      asked,
      { filename: '<string>' },
      {
        write: (_fd, text) => (output += text),
        readLine: () => lines.shift() ?? '',
        ...(isTerminal === undefined ? {} : { inputIsTerminal: () => isTerminal }),
      },
    );
    expect(output).toBe(`${first}${first.startsWith('True') ? 'True' : 'False'} 'one\\n' 'two'\n`);
  });
});

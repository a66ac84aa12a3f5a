// The command line, understood: what is meant, and what is said of what is not.
import { expect, test } from 'vitest';
import { understand } from '../../src/cli/arguments.ts';
import { replayCommand } from '../../src/cli/runs/options.ts';

const invoked = (...words: string[]) => {
  const understood = understand(words, '1', 80);
  if (understood.kind !== 'command') throw new Error(understood.text);
  return understood.invocation;
};
const said = (...words: string[]): string => {
  const understood = understand(words, '1', 80);
  return understood.kind === 'command' ? '' : understood.text;
};

test('programs are compared by the same costs, whatever each of them usually has; a run keeps its own', () => {
  expect(invoked('compare', 'a.py', 'b.py').options.get('costs')).toBe('model');
  expect(invoked('compare', '--costs', 'small', 'a.py', 'b.py').options.get('costs')).toBe('small');
  expect(invoked('run', 'a.py').options.has('costs')).toBe(false);
  expect(replayCommand(invoked('compare', 'a.py', 'b.py'), 'b.py')).toBe('headwaiter run --costs model b.py');
});

test('the command that gives a run again has its options, its choices and its arguments, as a shell takes them', () => {
  const invocation = invoked('run', '--json', '--seed', '7', '--schedule', '1.0', 'my shop.py', "it's", '2');
  expect(replayCommand(invocation, 'my shop.py')).toBe("headwaiter run --seed 7 'my shop.py' 'it'\\''s' 2");
  expect(replayCommand(invocation, 'x.py', ['--schedule', '1'])).toContain('--seed 7 --schedule 1 x.py');
});

test('a program without a command is told which one is meant, its options included', () => {
  expect(said('shop.py')).toContain('Did you mean: headwaiter run shop.py');
  expect(said('--plain', 'shop.py')).toContain('Did you mean: headwaiter run --plain shop.py');
  expect(said('--plain')).not.toContain('Did you mean');
});

test('help of a command has no empty ends', () => {
  for (const command of ['keys', 'repl', 'check', 'progress', 'run'])
    for (const line of said(command, '--help').split('\n')) expect(line).toBe(line.trimEnd());
  expect(said('keys', '--help')).not.toContain('[option ...]');
});

test.each([30, 40, 60, 80, 120])('the help is folded between words: %i columns', (columns) => {
  for (const words of [['--help'], ['run', '--help']]) {
    const understood = understand(words, '1', columns);
    const lines = understood.kind === 'print' ? understood.text.split('\n') : [];
    expect(lines.length).toBeGreaterThan(10);
    // names of commands and options are never torn
    for (const line of lines)
      if (!/^ {0,2}(headwaiter|--)/.test(line)) expect(line.length).toBeLessThanOrEqual(columns);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  }
});

test('a command that is not there is told, also to help', () => {
  expect(said('help', 'explor')).toContain('there is no command "explor". Did you mean: headwaiter explore');
  expect(said('help', 'explore')).toMatch(/^headwaiter explore \[option/);
});

test("-m names a module in the place of a file, and what follows is the program's", () => {
  const invocation = invoked('run', '--plain', '-m', 'shop.till', '-x', '--plain');
  expect([invocation.operands, invocation.passed]).toEqual([['-m shop.till'], ['-x', '--plain']]);
  expect(replayCommand(invocation, '-m shop.till')).toBe('headwaiter run -m shop.till -x --plain');
  expect(said('run', '-m')).toContain('-m needs the name of a module');
  expect(said('compare', '-m', 'shop')).toContain('has no option -m');
});

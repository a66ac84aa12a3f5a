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

test('a file alone is run, a recording opened', () => {
  expect(invoked('shop.py', '-x', '--plain')).toEqual({ ...invoked('run', 'shop.py', '-x', '--plain') });
  expect(invoked('--plain', '--cores', '2', 'shop.py')).toEqual(invoked('run', '--plain', '--cores', '2', 'shop.py'));
  expect(invoked('shop.jsonl')).toEqual(invoked('open', 'shop.jsonl'));
  expect(said('--plain')).toContain('headwaiter has no option --plain');
  expect(said('--core', '2', 'shop.py')).toContain('run has no option --core. Did you mean: --cores');
});

test('behind -- is a file, whatever its name begins with', () => {
  expect(invoked('run', '--plain', '--', '--odd.py', '-x')).toMatchObject({ operands: ['--odd.py'], passed: ['-x'] });
  expect(invoked('compare', '--', '-a.py', 'b.py').operands).toEqual(['-a.py', 'b.py']);
  expect(replayCommand(invoked('run', '--', '-a.py'), '-a.py')).toBe('headwaiter run -- -a.py');
  expect(said('run', '--')).toContain('run needs FILE');
});

test('what is mistyped is guessed where it is near', () => {
  expect(said('lern')).toContain('there is no command "lern". Did you mean: headwaiter learn');
  expect(said('chekc')).toContain('Did you mean: headwaiter check');
  expect(said('dance')).toBe('headwaiter: there is no command "dance"\nTry: headwaiter --help');
  expect(said('run', '--sed', '1', 'a.py')).toContain('Did you mean: --seed');
  expect(said('run', '--colour', 'a.py')).toBe('headwaiter: run has no option --colour\nTry: headwaiter --help');
});

test('where everything is to be seen is said once', () => {
  expect(said('run', '--json', '--plain', 'a.py')).toContain('--plain and --json are two ways: take one of them');
  expect(said('run', '--watch', '--json', 'a.py')).toContain('--watch is for the screen: take --json without it');
});

test("a command's help says what an option means there", () => {
  const [all, run, explore, compare] = [
    ['--help'],
    ...['run', 'explore', 'compare'].map((name) => [name, '--help']),
  ].map((words) => said(...words).replace(/\s+/g, ' '));
  expect(all).toContain('explore: what was found as one');
  for (const text of [run, explore, compare]) expect(text).not.toContain('explore:');
  expect(explore).toContain('--json print what was found as a line of JSON');
  expect(compare).toContain('as on a computer (usual here)');
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

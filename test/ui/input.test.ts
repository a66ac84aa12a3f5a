// What arrives from a terminal: keys, pastes, reports of the mouse.
import { expect, test } from 'vitest';
import { InputReader } from '../../src/ui/terminal/input.ts';

/** What a reader makes of pieces of text, in short: names of keys, `paste:...`, `press 3,4`. */
function heard(...pieces: string[]): string[] {
  const reader = new InputReader();
  const arrived = pieces.flatMap((piece) => reader.read(piece));
  arrived.push(...reader.flush());
  return arrived.map(({ input }) =>
    input.type === 'key'
      ? input.key
      : input.type === 'paste'
        ? `paste:${input.text}`
        : input.type === 'background'
          ? `background ${input.light ? 'light' : 'dark'}`
          : `${input.action} ${input.x},${input.y}`,
  );
}

test('keys typed fast arrive together and are told apart', () => {
  expect(heard('jjk \r\t\x7fA?é')).toEqual(['j', 'j', 'k', 'space', 'enter', 'tab', 'backspace', 'A', '?', 'é']);
});

test('the sequences of several terminals for the same key', () => {
  expect(heard('\x1b[A\x1bOB\x1b[1~\x1b[H\x1bOF\x1b[4~\x1b[5~\x1b[3~')).toEqual([
    'up',
    'down',
    'home',
    'home',
    'end',
    'end',
    'pageup',
    'delete',
  ]);
  expect(heard('\x1bOP\x1b[11~\x1b[15~\x1b[24~')).toEqual(['f1', 'f1', 'f5', 'f12']);
});

test('modifiers', () => {
  expect(heard('\x01\x1a\x1c\x1f\x1bx\x1b[1;2C\x1b[1;5D\x1b[1;6A\x1b[Z\x1b[3;5~')).toEqual([
    'ctrl+a',
    'ctrl+z',
    'ctrl+\\',
    'ctrl+_',
    'alt+x',
    'shift+right',
    'ctrl+left',
    'ctrl+shift+up',
    'shift+tab',
    'ctrl+delete',
  ]);
});

test('a sequence cut in two by a slow line is one key', () => {
  expect(heard('\x1b', '[', '1;', '2C', 'a')).toEqual(['shift+right', 'a']);
});

test('Escape alone is Escape, once it is certain; twice is twice', () => {
  const reader = new InputReader();
  expect(reader.read('\x1b')).toEqual([]);
  expect(reader.pending).toBe(true);
  expect(reader.flush().map(({ input }) => input)).toEqual([{ type: 'key', key: 'escape', text: '' }]);
  expect(heard('\x1b\x1b')).toEqual(['escape', 'escape']);
});

test('a paste is one input, with its line ends made plain, also when it comes in pieces', () => {
  expect(heard('a\x1b[200~x = 1\r\ny', ' = 2\r\x1b[201~b')).toEqual(['a', 'paste:x = 1\ny = 2\n', 'b']);
});

test('mouse reports: press, drag, release, wheel', () => {
  expect(heard('\x1b[<0;4;5M\x1b[<32;6;5M\x1b[<0;6;5m\x1b[<64;1;1M\x1b[<65;1;1M\x1b[<2;1;1M')).toEqual([
    'press 3,4',
    'drag 5,4',
    'release 5,4',
    'up 0,0',
    'down 0,0',
  ]);
});

test('a paste on a slow line stays a paste, piece by piece, whatever is in it', () => {
  const reader = new InputReader();
  const arrived = [
    ...reader.read('\x1b[200~q = 1'),
    ...reader.flush(),
    ...reader.read('\nq = 2\x1b[2'),
    ...reader.flush(),
  ];
  arrived.push(...reader.read('01~q'));
  expect(arrived.map(({ input }) => input)).toEqual([
    { type: 'paste', text: 'q = 1' },
    { type: 'paste', text: '\nq = 2' },
    { type: 'key', key: 'q', text: 'q' },
  ]);
});

test('a paste whose end got lost is given up by Ctrl+C', () => {
  const reader = new InputReader();
  reader.read('\x1b[200~a');
  reader.flush();
  expect([...reader.read('\x1b'), ...reader.flush()].map(({ input }) => input.type)).toEqual([]);
  expect(reader.read('\x03')).toEqual([]);
  expect([...reader.flush(), ...reader.read('\x03')].map(({ input }) => input.type)).toEqual(['paste', 'key']);
});

test('answers of the terminal to questions, and nonsense, are no keys', () => {
  expect(heard('\x1b[?1;2c\x1b[>0;276;0c\x1b[5n')).toEqual([]);
  expect(heard('\x1bP1$r0m\x1b\\\x1bP>|tmux 3.3a\x1b\\\x1b]4;1;rgb:00/00/00\x07\x1b[I\x1b[O\x1b[12;40R')).toEqual([]);
  // cut in two, and without its end
  expect(heard('\x1b]10;rgb:ffff', '/ffff/ffff\x1b', '\\q')).toEqual(['q']);
  expect(heard('\x1bP1$r0m')).toEqual([]);
});

test('Alt with what else begins an answer is a key', () => {
  expect(heard('\x1b]')).toEqual(['alt+]']);
  expect(heard('\x1bPx')).toEqual(['alt+P', 'x']);
});

test('the colour of the background, in fine and in coarse parts', () => {
  expect(heard('\x1b]11;rgb:ffff/ffff/dddd\x1b\\')).toEqual(['background light']);
  expect(heard('\x1b]11;rgb:00/2b/36\x07')).toEqual(['background dark']);
});

test('reports of the mouse in the old form', () => {
  expect(heard('\x1b[M $%\x1b[M#$%\x1b[M`!!')).toEqual(['press 3,4', 'release 3,4', 'up 0,0']);
});

test('characters beyond the first plane stay whole', () => {
  expect(heard('𝄞')).toEqual(['𝄞']);
});

test('a paste that the terminal does not mark is one when it has lines with blanks before them', () => {
  expect(heard('def f():\r    if x:\r\t\treturn 1\r\rf()\r')).toEqual([
    'paste:def f():\n    if x:\n\t\treturn 1\n\nf()',
    'enter',
  ]);
  expect(heard('for i in x:\r    print(i)\r\r').slice(1)).toEqual(['enter', 'enter']);
  expect(heard('a\rb\r')).toEqual(['a', 'enter', 'b', 'enter']);
});

// The editor in the player.
import { expect, test } from 'vitest';
import * as edit from '../../src/ui/editor/buffer.ts';
import { openEditor } from '../../src/ui/editor/model.ts';
import { ORDERS, orders } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

/** A buffer as text: `|` is the place of typing, `[` the other end of what is selected. */
function shown(buffer: edit.Buffer): string {
  const lines = [...buffer.lines];
  const put = (place: edit.Place, sign: string): void => {
    lines[place.row] = lines[place.row]!.slice(0, place.column) + sign + lines[place.row]!.slice(place.column);
  };
  const { mark } = buffer;
  const markFirst =
    mark !== undefined && (mark.row < buffer.row || (mark.row === buffer.row && mark.column <= buffer.column));
  if (mark !== undefined && !markFirst) put(mark, '[');
  put(buffer, '|');
  if (mark !== undefined && markFirst) put(mark, '[');
  return lines.join('\n');
}

/** The buffer that such a text shows. */
function made(text: string): edit.Buffer {
  const place = (sign: string, clean: string): edit.Place | undefined => {
    const at = clean.indexOf(sign);
    if (at < 0) return undefined;
    const head = clean.slice(0, at).split('\n');
    return { row: head.length - 1, column: head.at(-1)!.length };
  };
  const typing = place('|', text.replace('[', ''))!;
  const mark = place('[', text.replace('|', ''));
  const buffer = edit.makeBuffer(text.replace(/[|[]/g, ''));
  return { ...buffer, ...typing, wish: typing.column, mark };
}

test.each([
  ['left', edit.left, 'ab|\ncd', 'a|b\ncd'],
  ['left over a line end', edit.left, 'ab\n|cd', 'ab|\ncd'],
  ['left over two halves', edit.left, 'a𝄞|', 'a|𝄞'],
  ['right over a line end', edit.right, 'ab|\ncd', 'ab\n|cd'],
  ['right over two halves', edit.right, '|𝄞b', '𝄞|b'],
  ['word left', edit.wordLeft, 'one two_3  |x', 'one |two_3  x'],
  ['word left over signs', edit.wordLeft, 'f(x) == |y', 'f(x) |== y'],
  ['word right', edit.wordRight, 'on|e two', 'one| two'],
  ['start of the line: first its first letter', edit.lineStart, '    ab|c', '    |abc'],
  ['start of the line: then its very start', edit.lineStart, '    |abc', '|    abc'],
  ['backspace joins lines', edit.backspace, 'ab\n|cd', 'ab|cd'],
  ['backspace takes a step of indentation', edit.backspace, '      |x', '    |x'],
  ['backspace takes what is selected', edit.backspace, 'a[b\nc|d', 'a|d'],
  ['delete at a line end', edit.deleteNext, 'ab|\ncd', 'ab|cd'],
  ['kill the rest of a line', edit.killLine, 'a|bc\nd', 'a|\nd'],
  ['kill a line end', edit.killLine, 'a|\nd', 'a|d'],
  ['a new line keeps the indentation', edit.newLine, '    x = 1|', '    x = 1\n    |'],
  ['a new line after a colon goes in', edit.newLine, 'def f():  # why|', 'def f():  # why\n    |'],
  ['a new line after return goes out', edit.newLine, '    return 1|', '    return 1\n|'],
  ['tab fills up to the next step', edit.indent, 'ab|', 'ab  |'],
  ['tab indents selected lines', edit.indent, 'a[b\nc|d', '    a[b\n    c|d'],
  ['shift tab', edit.dedent, '      a|b', '  a|b'],
  ['comment', edit.toggleComment, '[if x:\n    y|', '# [if x:\n#     y|'],
  ['uncomment', edit.toggleComment, '# x|', 'x|'],
])('%s', (_name, change, before, after) => {
  expect(shown(change(made(before)))).toBe(after);
});

test('blanks that came by themselves do not stay on empty lines, and behind two of those a block is over', () => {
  const after = (lines: number): string => {
    let buffer = made('def f():\n    return 1|'.replace('return', 'x ='));
    for (let line = 0; line < lines; line++) buffer = edit.newLine(buffer);
    return shown(edit.type(buffer, 'y'));
  };
  expect(after(1)).toBe('def f():\n    x = 1\n    y|');
  expect(after(2)).toBe('def f():\n    x = 1\n\n    y|');
  expect(after(3)).toBe('def f():\n    x = 1\n\n\ny|');
});

test('blanks that are typed take the place of those that came by themselves', () => {
  const typed = (text: string): string => shown(edit.type(edit.newLine(made('    if x:|')), text));
  expect([typed('y'), typed(' '), typed('      y')]).toEqual([
    '    if x:\n        y|',
    '    if x:\n |',
    '    if x:\n      y|',
  ]);
  expect(shown(edit.type(edit.lineEnd(edit.newLine(made('if x:|'))), ' '))).toBe('if x:\n     |');
});

test('up and down keep the column over shorter lines', () => {
  const buffer = edit.vertical(edit.vertical(made('abcd|\nx\nabcd'), 1), 1);
  expect(shown(buffer)).toBe('abcd\nx\nabcd|');
});

test('find goes round', () => {
  expect(shown(edit.find(made('one\ntwo|\nx one'), 'ONE')!)).toBe('one\ntwo\nx [one|');
  expect(shown(edit.find(made('one\ntwo|'), 'one')!)).toBe('[one|\ntwo');
  expect(edit.find(made('one|'), 'three')).toBeUndefined();
});

const open = (text: string, writable = true): Play => new Play(openEditor('a.py', text, 1, writable), 80, 24);
const editor = (play: Play) => {
  const screen = play.model.screens.at(-1)!;
  if (screen.kind !== 'editor') throw new Error(screen.kind);
  return screen;
};
const text = (play: Play): string => edit.textOf(editor(play).buffer);

test('letters typed one after the other are undone together, and done again', () => {
  const play = open('').type('x').press('=').type('1').press('enter').type('y');
  expect(text(play)).toBe('x=1\ny');
  expect(text(play.press('ctrl+z'))).toBe('x=1\n');
  expect(text(play.press('ctrl+z'))).toBe('x=1');
  expect(text(play.press('ctrl+z'))).toBe('');
  expect(text(play.press('ctrl+y ctrl+y'))).toBe('x=1\n');
});

test('letters that are commands elsewhere are letters here', () => {
  expect(text(open('').type('q?z+-[]<>'))).toBe('q?z+-[]<>');
});

test('a pasted block comes in as it is', () => {
  const play = open('');
  play.input({ type: 'paste', text: 'def f():\n    return 1\n' });
  expect(text(play)).toBe('def f():\n    return 1\n');
});

test('selecting, cutting, pasting', () => {
  const play = open('one two').press('shift+right shift+right shift+right ctrl+x end ctrl+v');
  expect(text(play)).toBe(' twoone');
  expect(play.asked).toContainEqual({ type: 'copy', text: 'one' });
});

test('save and run writes the file; run alone leaves it', () => {
  const play = open('x').type('y').press('ctrl+s');
  expect(play.asked.at(-1)).toEqual({ type: 'write', file: 'a.py', text: 'yx', over: 'x', after: 'run' });
  const draft = { file: 'a.py', over: 'x' };
  expect(open('x').type('y').press('ctrl+r').asked.at(-1)).toMatchObject({ type: 'openText', text: 'yx', draft });
});

test('a text that is no file is run and never written', () => {
  const play = open('x', false).type('y').press('ctrl+s');
  expect(play.model.note).toBe('not read from a file, so not saved: {editor.run} runs what stands here');
  expect(play.frame()).toContain('Ctrl+R runs what stands here');
  expect(play.press('ctrl+o').asked).toEqual([]);
  const draft = { file: 'a.py', over: undefined };
  expect(play.press('ctrl+r').asked).toEqual([
    { type: 'openText', file: 'a.py', text: 'yx', label: 'edited', slot: -1, draft },
  ]);
  expect(open('x', false).type('y').press('escape').frame()).not.toContain('save it');
});

test('leaving with a change asks; Ctrl+C asks once and then goes', () => {
  const play = open('x').type('y').press('escape');
  expect(play.model.overlay).toMatchObject({ type: 'menu', title: 'a.py has changed' });
  play.press('escape ctrl+c');
  expect(play.asked.some((effect) => effect.type === 'exit')).toBe(false);
  expect(play.model.note).toMatch(/^A text is not saved/);
  expect(play.press('ctrl+c').asked.at(-1)).toEqual({ type: 'exit', code: 0 });
});

test('a wide line scrolls so that the place of typing stays in sight', () => {
  const play = open(`${'x'.repeat(200)}END`).press('end');
  expect(play.frame()).toContain('END');
});

test('a click puts the place of typing there, dragging selects, and the text stays where it is', () => {
  const mouse = (play: Play, action: 'press' | 'drag' | 'release', x: number, y: number): string => {
    play.input({ type: 'mouse', action, x, y });
    return shown(editor(play).buffer);
  };
  const play = open('ab\n\t日本x\ncd');
  expect(mouse(play, 'press', 7, 1)).toBe('a|b\n\t日本x\ncd');
  // a tab, and the halves of what is two cells wide
  expect([6, 9, 10, 11, 12, 13, 14, 15, 70].map((x) => mouse(play, 'press', x, 2).split('\n')[1])).toEqual([
    '|\t日本x',
    '|\t日本x',
    '\t|日本x',
    '\t|日本x',
    '\t日|本x',
    '\t日|本x',
    '\t日本|x',
    '\t日本x|',
    '\t日本x|',
  ]);
  expect(mouse(play, 'press', 7, 3)).toBe('ab\n\t日本x\nc|d');
  expect(mouse(play, 'drag', 7, 1)).toBe('a|b\n\t日本x\nc[d');
  expect(mouse(play, 'release', 7, 1)).toBe('a|b\n\t日本x\nc[d');
  expect(mouse(play, 'press', 0, 20)).toBe('ab\n\t日本x\n|cd');
  const long = new Play(
    openEditor('a.py', Array.from({ length: 99 }, (_, n) => `line ${n + 1}`).join('\n'), 50),
    80,
    24,
  );
  const before = long.frame().split('\n')[3];
  long.input({ type: 'mouse', action: 'press', x: 12, y: 3 });
  expect(long.frame().split('\n')[3]).toBe(before);
  expect(long.frame().split('\n')[0]).toContain(`line ${before!.trim().split(' ')[0]}, column 7`);
  // and again in the middle once it is left
  long.press('pagedown pagedown pageup');
  expect(long.frame().split('\n')[3]).not.toBe(before);
});

test('where there is little room the name of the file gives way', () => {
  const play = new Play(openEditor('headwaiter-course/2.1-calling-is-not-running.py', ''), 50, 14).type('x');
  expect(play.frame().split('\n')[0]).toMatch(/^ edit headw\S*….*g\.py {2}. changed {2}line 1, column 2$/);
});

test('the goals of an exercise stay in sight as long as there is room for the text', () => {
  const aims = [
    { text: 'three rows are saved (now: 0)', reached: false },
    { text: 'nothing is left unawaited', reached: true },
    { text: 'in time', reached: undefined },
  ];
  const frame = (rows: number): readonly string[] =>
    new Play(openEditor('a.py', 'x = 1', 1, true, aims), 40, rows).frame().split('\n');
  expect(frame(14).slice(-5)).toEqual([
    `─ goals ${'─'.repeat(32)}`,
    ' ! three rows are saved (now: 0)',
    ' ✓ nothing is left unawaited',
    ' ○ in time',
    frame(14).at(-1),
  ]);
  expect(frame(13).join('')).not.toContain('goals');
});

test('what is typed and not saved is kept, and is there again the next time', () => {
  const play = new Play(openEditor('a.py', 'one\ntwo\n'), 80, 24);
  const kept = (): readonly unknown[] =>
    play.asked.splice(0).flatMap((effect) => (effect.type === 'keepDraft' ? [effect.text] : []));
  play.type('x');
  expect(kept()).toEqual(['xone\ntwo\n']);
  play.press('right down');
  expect(kept()).toEqual([]);
  play.press('ctrl+z');
  expect(kept()).toEqual([undefined]);
  play.type('y');
  play.send({ type: 'saved', file: 'a.py' });
  expect(kept()).toEqual(['yone\ntwo\n', undefined]);

  const later = new Play(openEditor('a.py', 'one\ntwo\n'), 80, 24);
  later.send({ type: 'draft', file: 'a.py', text: 'one\nthree\n' });
  expect(later.frame()).toContain('three');
  expect(later.frame()).toContain('line 2, column 1');
  expect(later.frame()).toContain('what was not saved the last time is here again');
  expect(later.press('ctrl+z').frame()).not.toContain('three');
});

test('lines end in the file as they did before, and opening it has changed nothing', () => {
  const play = new Play(openEditor('a.py', 'one\r\ntwo\r\n'), 80, 24);
  expect(play.frame()).not.toContain('changed');
  play.type('x').press('ctrl+s');
  expect(play.asked.find((effect) => effect.type === 'write')).toMatchObject({ text: 'xone\r\ntwo\r\n' });
});

test('a name with signs that command a terminal is shown, and commands nothing', () => {
  const name = 'red\x1b[31m.py';
  const play = Play.of(sessionOf(orders(), name, ORDERS), 80, 24);
  expect(play.frame()).toMatch(/^ red\^\[\[31m\.py /);
  expect(play.press('end 9 z').frame() + play.press('m').frame()).not.toContain('\x1b');
  expect(play.frame()).toMatch(/^ edit red\^\[\[31m\.py /);
});

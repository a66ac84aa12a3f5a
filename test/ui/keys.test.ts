// The table of keys: from bytes of the terminal to commands, and what a config file may change.
import { expect, test } from 'vitest';
import { ACTIONS, keyLabel, keyNamed, makeKeyMap } from '../../src/ui/keys.ts';

test('no key has two actions in one place, no word stands for two, no name comes twice', () => {
  expect(makeKeyMap().problems).toEqual([]);
  const words = ACTIONS.flatMap((action) => action.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  const names = ACTIONS.map((action) => action.id);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every key in the player that moves has a word for the accessible screen', () => {
  const moving = ACTIONS.filter((action) => action.group === 'Move' || action.group === 'Jump');
  expect(moving.filter((action) => action.words.length === 0)).toEqual([]);
});

test('a config file gives keys to actions and takes them from those that had them', () => {
  const { map, problems } = makeKeyMap({ 'line.next': ['n', 'right'] });
  expect(problems).toEqual([]);
  expect(map.command('n', 'player')).toEqual({ type: 'step', step: 'line', direction: 1 });
  expect(map.command('l', 'player')).toBeUndefined();
  expect(map.keyOf('found.next')).toBe('');
});

test('what means nothing in a config file is said', () => {
  expect(makeKeyMap({ 'line.forth': ['x'] }).problems).toEqual([
    'there is no action called "line.forth" (headwaiter keys lists them)',
  ]);
  expect(makeKeyMap({ 'line.next': ['hyper+x', 'x'] }).problems).toEqual(['line.next: there is no key "hyper+x"']);
  expect(makeKeyMap({ 'line.next': ['x'], 'line.back': ['x'] }).problems).toEqual(['two actions have the key "x"']);
});

test('keys may be written as help shows them', () => {
  const shown = ACTIONS.flatMap((action) => action.keys);
  expect(shown.filter((key) => keyNamed(keyLabel(key)) !== key)).toEqual([]);
  expect(shown.filter((key) => keyNamed(key) !== key)).toEqual([]);
  expect(['Shift+Ctrl+Left', 'alt+B', 'é', 'F5', '', 'page', 'cmd+s'].map(keyNamed)).toEqual([
    'ctrl+shift+left',
    'alt+b',
    'é',
    'f5',
    undefined,
    undefined,
    undefined,
  ]);
});

test('an action may have no key, but there is always a way to leave', () => {
  const { map, problems } = makeKeyMap({ 'turn.next': [], quit: [], leave: [] });
  expect(map.command('t', 'player')).toBeUndefined();
  expect(map.command('ctrl+c', 'player')).toEqual({ type: 'quit' });
  expect(problems).toEqual(['something has to leave: quit keeps its keys']);
});

test('keys as a reader sees them', () => {
  expect(['ctrl+s', 'left', 'shift+tab', 'space', 'f1', '+', 'pageup', 'a', 'A'].map((key) => keyLabel(key))).toEqual([
    'Ctrl+S',
    '←',
    'Shift+Tab',
    'Space',
    'F1',
    '+',
    'PgUp',
    'a',
    'A',
  ]);
  expect(keyLabel('left', true)).toBe('Left');
});

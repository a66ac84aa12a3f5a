// Where panes stand, and how names are cut.
import { expect, test } from 'vitest';
import { arrange } from '../../src/ui/player/layout.ts';
import { shortenName } from '../../src/ui/text.ts';
import type { PaneName } from '../../src/ui/view.ts';

const placed = (chosen: readonly PaneName[] | undefined, width: number): string[] => {
  const wanted = new Set<PaneName>(['code', 'tasks', 'processes', 'inspector', 'output']);
  return arrange({ wanted, rows: () => 8, chosen }, width, 60).map(({ name }) => name);
};

test('panes that somebody has chosen stand in their order, all of them also where there is one column', () => {
  const chosen: PaneName[] = ['code', 'inspector', 'processes', 'tasks', 'output'];
  expect(placed(undefined, 100)).toEqual(['code', 'output', 'tasks', 'processes', 'inspector']);
  expect(placed(chosen, 100)).toEqual(['code', 'output', 'inspector', 'processes', 'tasks']);
  expect(placed(undefined, 60)).toEqual(['code', 'tasks', 'output']);
  expect(placed(chosen, 60)).toEqual(chosen);
});

test('names that are counted keep their number', () => {
  expect(shortenName('ThreadPoolExecutor-0_1', 15)).toBe('ThreadPoo…r-0_1');
  expect(shortenName('Thread-1 (ticker)', 15)).toBe('Thread-1 (tick…');
  expect(shortenName('main', 15)).toBe('main');
});

test('in a small terminal four tasks come before a second row of timers', () => {
  const wanted = new Set<PaneName>(['code', 'tasks', 'loop', 'findings', 'locks', 'output', 'timeline']);
  const rows = (pane: PaneName): number => ({ tasks: 4, loop: 6, findings: 8, locks: 2 })[pane as 'tasks'] ?? 6;
  const heights = new Map(arrange({ wanted, rows }, 80, 21).map(({ name, height }) => [name, height]));
  expect(['tasks', 'loop', 'findings', 'locks'].map((pane) => heights.get(pane as PaneName))).toEqual([5, 4, 3, 2]);
});

test('where there is no room for a pane, one after it that takes less is shown', () => {
  const wanted = new Set<PaneName>(['code', 'threads', 'output', 'timeline']);
  const names = (height: number): string[] => arrange({ wanted, rows: () => 4 }, 60, height).map(({ name }) => name);
  expect(names(17)).toEqual(['code', 'threads', 'output', 'timeline']);
  expect(names(12)).toEqual(['code', 'output', 'timeline']);
});

test('no pane is a title alone', () => {
  const wanted = new Set<PaneName>(['code', 'timeline']);
  for (let height = 4; height < 12; height++)
    expect(arrange({ wanted, rows: () => 3 }, 80, height).filter((pane) => pane.height === 1)).toEqual([]);
});

// The trees of every form of the language, positions included, are CPython 3.14's.
import { expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';
import { dump } from './dump.ts';
import { table } from './tables.ts';

for (const { source, tree } of table<{ source: string; tree: string }>('trees')) {
  it(source.split('\n')[0] as string, () => {
    const parsed = parse(source, 'file.py', 'exec');
    expect(parsed.problems).toEqual([]);
    expect(dump(parsed.tree, true)).toBe(tree);
  });
}

// Folders and files of the real world.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/cli/files.ts';

test('a folder is made with those above it, and may be there already', () => {
  const base = mkdtempSync(join(tmpdir(), 'headwaiter-files-'));
  makeFolder(join(base, 'a', 'b'));
  makeFolder(join(base, 'a', 'b'));
  expect(existsSync(join(base, 'a', 'b'))).toBe(true);
  rmSync(base, { recursive: true });
});

test('a folder that nothing can be made in is an error, not a wait', () => {
  expect(() => makeFolder('/proc/nothing/headwaiter')).toThrow(/mkdir/);
});

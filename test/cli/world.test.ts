// Files with the settings of a world: every mistake is told with its line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWorldFile } from '../../src/cli/runs/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-world-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said about a file, or its settings. */
async function said(name: string, text: string): Promise<unknown> {
  const file = join(folder, name);
  writeFileSync(file, text);
  try {
    return await readWorldFile(file);
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '').split('\n');
  }
}

test('a file without a mistake', async () => {
  expect(await said('good.toml', '[database]\nlatency = 0.1\n')).toEqual({ database: { latency: 0.1 } });
});
test.each([
  [
    'two.toml',
    '[services."a.test"]\nlatency = 1\n\n[services."b.test"]\nlatency = "slow"\ncapacity = 0\n',
    [
      'two.toml:5: services."b.test".latency must be a number of seconds, {uniform: [least, most]}, {long-tailed: {median, p99}} or {one-of: [..]}',
      'two.toml:6: services."b.test".capacity must be at least 1',
    ],
  ],
  ['inline.toml', '# latency\nredis = { latency = -1 }\n', ['inline.toml:2: redis.latency must not be negative']],
  [
    'deep.yaml',
    'services:\n  api:\n    latency: 1\ndatabase:\n  latency: 0.1\n  connections: 0\n',
    ['deep.yaml:6: database.connections must be at least 1'],
  ],
  [
    'unknown.toml',
    'latency = 1\nwether = 2\n',
    ['unknown.toml:2: wether is not a setting; known are latency, services, database, redis, disk, arrivals'],
  ],
  [
    'broken.yaml',
    'redis:\n  latency: 1\n bad: 2\n',
    ['broken.yaml:3: All mapping items must start at the same column'],
  ],
  ['twice.yaml', 'latency: 1\nlatency: 2\n', ['twice.yaml:2: Map keys must be unique']],
  ['broken.json', '{\n  "latency": 1,\n}\n', ['broken.json:3: Expected double-quoted property name']],
  ['bad.toml', 'latency = 1\n[services\n', ['bad.toml:2: Invalid TOML document: illegal character in key']],
])('%s', async (name, text, sentences) => {
  expect(await said(name, text)).toEqual(sentences);
});

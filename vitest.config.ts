import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** SQLite's compiled code is read when a program imports sqlite3 (build.mjs does the same for the bundle). */
const sqliteBinary = {
  name: 'sqlite-binary',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'sqlite3.wasm' ? '\0sqlite3.wasm' : undefined),
  load: (id: string) =>
    id === '\0sqlite3.wasm'
      ? `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
export default () => readFileSync(fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm')));`
      : undefined,
};

/** Python sources are imported as text, in tests as in the bundle (build.mjs). */
const pythonAsText = {
  name: 'python-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    return id.endsWith('.py') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined;
  },
};

/** The file that takes longest begins first: at the end it would run alone, beside idle cores. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('test/programs.test.ts');
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

// "unit" runs side by side; "journeys" open the built app in pseudo-terminals, one after another.
export default defineConfig({
  plugins: [pythonAsText, sqliteBinary],
  test: {
    env: { FORCE_COLOR: '1', CI: '', NODE_ENV: 'test' },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**'],
          testTimeout: 180_000,
          // (vitest would leave one core to itself, of two half of the computer)
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

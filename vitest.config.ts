import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Python sources are imported as text, in tests as in the bundle (build.mjs). */
const pythonAsText = {
  name: 'python-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    return id.endsWith('.py') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined;
  },
};

// "unit" runs side by side; "journeys" open the built app in pseudo-terminals, one after another.
export default defineConfig({
  plugins: [pythonAsText],
  test: {
    env: { FORCE_COLOR: '1', CI: '', NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**'],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

// Runs the README's test command and closes with one plain line that a machine can read: "N passed, N failed".
// The counts are vitest's own. A step that fails before any test has run (types, lint, build) counts as one failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-ci-'));
const report = join(folder, 'vitest.json');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { status } = spawnSync(
  npm,
  ['test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const { passed, failed } = counts(report, status === 0);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** What vitest reported; a file that could not even be loaded is one failure. */
function counts(path, wentWell) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const unloadable = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloadable;
  return { passed: numPassedTests, failed: failed === 0 && !wentWell ? 1 : failed };
}

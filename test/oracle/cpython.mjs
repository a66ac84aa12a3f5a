// The CPythons that know what is right: pyodide's 3.14 in this process, and native ones as processes. Both run programs through driver.py.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DRIVER = join(dirname(fileURLToPath(import.meta.url)), 'driver.py');

/** The command of a native CPython of a version, or null. */
function nativePython(version) {
  const versions = join(homedir(), '.pyenv', 'versions');
  const managed = existsSync(versions) ? readdirSync(versions).filter((name) => name.startsWith(`${version}.`)) : [];
  const candidates = [
    process.env.HEADWAITER_PYTHON,
    `python${version}`,
    ...managed.map((name) => join(versions, name, 'bin', 'python3')),
    'python3',
  ];
  for (const command of candidates.filter(Boolean)) {
    const answer = spawnSync(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
    });
    if (answer.status === 0 && answer.stdout.trim() === version) return command;
  }
  return null;
}
const natives = new Map();
/** Runs a program ({ file, input, python }) in a native CPython of its version; null where there is none. */
export function runNative(program) {
  const version = program.python;
  if (!natives.has(version)) natives.set(version, nativePython(version));
  const command = natives.get(version);
  if (command === null) return null;
  const answer = spawnSync(command, [DRIVER, program.file], {
    input: program.input,
    encoding: 'utf8',
    timeout: 60_000,
    cwd: dirname(program.file),
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { stdout: answer.stdout, stderr: answer.stderr, exitCode: answer.status ?? -1 };
}

let pyodide = null;
/** Runs a program ({ file, source, input }) in pyodide's CPython 3.14. */
export async function runPyodide(program) {
  if (pyodide === null) {
    const { loadPyodide } = await import('pyodide');
    pyodide = await loadPyodide({ stdout: () => {}, stderr: () => {} });
    pyodide.FS.mkdirTree('/driver');
    pyodide.FS.writeFile('/driver/driver.py', readFileSync(DRIVER, 'utf8'));
    pyodide.runPython('import sys\nsys.path.insert(0, "/driver")\nimport driver');
  }
  // Programs see the files beside them.
  const folder = dirname(program.file);
  copyFolder(folder, folder);
  pyodide.FS.writeFile(program.file, program.source);
  let answer;
  try {
    answer = pyodide.runPython('driver.run_many')(program.source, program.file, program.input);
  } catch (error) {
    // CPython itself has crashed: the next program gets a new one.
    pyodide = null;
    copied.clear();
    throw error;
  }
  const [stdout, stderr, exitCode] = answer.toJs();
  answer.destroy();
  return { stdout, stderr, exitCode };
}
const copied = new Set();
function copyFolder(from, to) {
  if (copied.has(from)) return;
  copied.add(from);
  pyodide.FS.mkdirTree(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('__pycache__')) continue;
    if (entry.isDirectory()) copyFolder(join(from, entry.name), `${to}/${entry.name}`);
    else if (entry.isFile()) pyodide.FS.writeFile(`${to}/${entry.name}`, readFileSync(join(from, entry.name)));
  }
}

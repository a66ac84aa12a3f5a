// The real files that a program finds on its disk: read when it looks at them, the same for every run of a session, and never changed.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FilesBeside } from '../../src/cli/runs/beside.ts';
import { PlayerSession, runProgram } from '../../src/engine/index.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'headwaiter-beside-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A folder with these files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(base, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
const filesOf = (folder: string, more: Partial<FilesBeside['of']> = {}): FilesBeside =>
  new FilesBeside({ start: folder, filename: join(folder, 'main.py'), folder, more: '', ...more });
const run = (source: string, files: FilesBeside) =>
  runProgram(source, { filename: join(files.path[0]!, 'main.py'), files });
const printed = (source: string, files: FilesBeside): string => {
  const { stdout, stderr } = run(source, files);
  return stdout + stderr;
};

test('a program reads what lies beside it, and what it writes, moves and removes stays on its own disk', () => {
  const folder = folderOf('shop', {
    'main.py': '',
    'data/a.txt': 'a\n',
    'b.txt': 'b\n',
    'c.txt': 'c\n',
    'own.py': 'x = 1\n',
  });
  const source = `
import os, own, shutil
print(open("data/a.txt").read(), own.x, sorted(os.listdir(".")))
with open("b.txt", "a") as file: file.write("more")
os.remove("c.txt")
os.rename("data", "moved")
shutil.copy("b.txt", "d.txt")
print(open("d.txt").read(), sorted(os.listdir(".")), os.listdir("moved"), os.path.exists("c.txt"))
open("own.py", "w").write("x = 2222")
import importlib; print(importlib.reload(own).x)`;
  expect(printed(source, filesOf(folder))).toBe(
    "a\n 1 ['b.txt', 'c.txt', 'data', 'main.py', 'own.py']\n" +
      "b\nmore ['b.txt', 'd.txt', 'main.py', 'moved', 'own.py'] ['a.txt'] False\n2222\n",
  );
  expect(readdirSync(folder).sort()).toEqual(['b.txt', 'c.txt', 'data', 'main.py', 'own.py']);
  expect(['b.txt', 'own.py', 'data/a.txt'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'b\n',
    'x = 1\n',
    'a\n',
  ]);
});

test('whoever repeats a run sees what was seen first; whoever begins anew sees what is there now', () => {
  const folder = folderOf('again', { 'main.py': '', 'a.txt': 'old', 'gone.txt': 'here' });
  const source = 'import os\nprint(open("a.txt").read(), os.path.getsize("a.txt"), sorted(os.listdir(".")))';
  const files = filesOf(folder);
  const first = printed(source, files);
  writeFileSync(join(folder, 'a.txt'), 'newer');
  rmSync(join(folder, 'gone.txt'));
  expect(first).toBe("old 3 ['a.txt', 'gone.txt', 'main.py']\n");
  expect(printed(source, files)).toBe(first);
  expect(printed(source, new FilesBeside(files.of, structuredClone(files.taken)))).toBe(first);
  expect(printed(source, new FilesBeside(files.of))).toBe("newer 5 ['a.txt', 'main.py']\n");
});

test('a run that is looked at long after shows what it read', () => {
  const folder = folderOf('watched', { 'main.py': '', 'a.txt': 'one' });
  const source = 'text = open("a.txt").read()\nprint(text)\n';
  const session = new PlayerSession(source, { filename: join(folder, 'main.py'), files: filesOf(folder) });
  while (session.advance(10) !== 'done');
  writeFileSync(join(folder, 'a.txt'), 'two');
  const { recording } = session;
  const events = Array.from({ length: recording.length }, (_, at) => recording.event(at));
  const position = events.find((event) => event.kind === 'output')!.position;
  expect(session.evaluate(position, { task: 0, thread: 1 }, 'text')).toBe("'one'");
});

test('a run knows which files it changed on its own disk only; what it made and took away again is none', () => {
  const folder = folderOf('changes', { 'main.py': '', 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
  const source = `
import os, tempfile
open("a.txt").read()
open("a.txt", "r+").close()
with open("b.txt", "a") as file: file.write("b")
os.rename("c.txt", "d.txt")
open("e.txt", "w").close(); os.remove("e.txt")
os.mkdir("out"); open("out/f.txt", "w").close()
tempfile.mkstemp(); tempfile.TemporaryDirectory(dir=".").cleanup()`;
  const session = new PlayerSession(source, { filename: join(folder, 'main.py'), files: filesOf(folder) });
  while (session.advance(10) !== 'done');
  expect(session.changedFiles).toEqual(['b.txt', 'c.txt', 'd.txt', 'out', 'out/f.txt']);
});

test('what lies outside is not there, and an exception says why; a link that leads out leads nowhere', () => {
  const folder = folderOf('inner', { 'main.py': '', 'a.txt': 'a' });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  symlinkSync(join(base, 'secret.txt'), join(folder, 'out'));
  symlinkSync('a.txt', join(folder, 'in'));
  const source = `
import os
print(open("in").read(), os.readlink("out"), os.path.exists("out"), os.path.lexists("out"))
print(os.path.exists("../secret.txt"), os.listdir(".."))
open("../secret.txt")`;
  const { stdout, stderr } = run(source, filesOf(folder));
  expect(stdout).toBe(`a ${base}/secret.txt False True\nFalse ['inner']\n`);
  expect(stderr.split('\n').slice(-3)).toEqual([
    "FileNotFoundError: [Errno 2] No such file or directory: '../secret.txt'",
    'headwaiter: it is there, but programs see only the folder in which they lie, the one in which they are started, and those that the words after their name lead to.',
    '',
  ]);
});

test('relative paths begin where the program is started, its modules where it lies, and PYTHONPATH comes after', () => {
  const folder = folderOf('lies', { 'main.py': '', 'own.py': 'x = "own"', 'beside.txt': 'beside' });
  const start = folderOf('start', { 'own.py': 'x = "not this"', 'here.txt': 'here' });
  const path = folderOf('path', { 'own.py': 'x = "nor this"', 'far.py': 'x = "far"' });
  const source = `
import os, sys, own, far
print(own.x, far.x, open("here.txt").read(), os.path.exists("beside.txt"))
print(open(os.path.join(os.path.dirname(__file__), "beside.txt")).read(), os.getcwd() == ${JSON.stringify(start)}, sys.path[:2])`;
  expect(printed(source, filesOf(folder, { start, more: '../path' }))).toBe(
    `own far here False\nbeside True ['${folder}', '${path}']\n`,
  );
});

test('a module beside the program is found from anywhere, also before anybody knows of sys, and hides one of the library', () => {
  const folder = folderOf('elsewhere', { 'main.py': '', 'own.py': 'x = "own"', 'random.py': 'x = "mine"' });
  const start = folderOf('afar', { 'own.py': 'x = "not this"', 'random.py': 'x = "nor this"' });
  expect(printed('import random\nimport own\nprint(random.x, own.x)', filesOf(folder, { start }))).toBe('mine own\n');
});

test('the words of the command line lead to files and folders elsewhere', () => {
  const folder = folderOf('called', { 'main.py': '' });
  folderOf('given', { 'in.csv': 'in', 'beside.csv': 'beside', 'below/x.txt': 'x' });
  folderOf('linked', { 'real.csv': 'real' });
  symlinkSync('../linked/real.csv', join(base, 'given', 'link.csv'));
  symlinkSync('given', join(base, 'other-name'));
  const source = `
import os, sys
def seen(path):
    try: return sorted(os.listdir(path)) if os.path.isdir(path) else open(path).read()
    except OSError as error: return error.strerror
print(*map(seen, ["../given/in.csv", "../given/beside.csv", "../given/below", "../given/link.csv", "../other-name/in.csv", "/proc", "/dev"]), sep=", ")`;
  const nothing = 'No such file or directory';
  const answers = (...words: string[]): string => printed(source, filesOf(folder, { words })).trimEnd();
  const devices = "['null', 'random', 'stderr', 'stdin', 'stdout', 'urandom', 'zero']";
  const none = `${Array(6).fill(nothing).join(', ')}, ${devices}`;
  expect(answers('../given/in.csv')).toBe(`in, beside, ['x.txt'], ${nothing}, ${nothing}, ${nothing}, ${devices}`);
  expect(answers('--in=../given/in.csv')).toBe(answers('../given/in.csv'));
  expect(answers('../given/link.csv')).toBe(`in, beside, ['x.txt'], real, ${nothing}, ${nothing}, ${devices}`);
  expect(answers('-v', `${base}/other-name`)).toBe(`in, beside, ['x.txt'], ${nothing}, in, ${nothing}, ${devices}`);
  expect(answers('../given/below')).toBe(
    `${nothing}, ${nothing}, ['x.txt'], ${nothing}, ${nothing}, ${nothing}, ${devices}`,
  );
  expect(answers('', '--', '=', 'no', '../given/no.csv', 'a\0b', '/', '/proc', '/dev', '/dev/null')).toBe(none);
  expect(answers()).toBe(none);
});

test('a folder is looked into when it is listed; what can not be read is seen and refused', () => {
  const folder = folderOf('kinds', { 'main.py': '', 'node_modules/a/b.js': '', 'x/y.txt': '' });
  writeFileSync(join(folder, 'huge.bin'), '');
  truncateSync(join(folder, 'huge.bin'), 300 * 2 ** 20);
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  const files = filesOf(folder);
  const source = `
import os, stat
print(sorted(os.listdir(".")), os.listdir("x"), os.path.getsize("huge.bin"), stat.S_ISFIFO(os.stat("pipe").st_mode))
try: open("pipe")
except OSError as error: print(error)
open("huge.bin", "rb")`;
  const { stdout, message } = run(source, files);
  expect(stdout).toBe(
    "['huge.bin', 'main.py', 'node_modules', 'pipe', 'x'] ['y.txt'] 314572800 True\n[Errno 6] No such device or address: 'pipe'\n",
  );
  expect(message).toBe(
    `The program opens ${folder}/huge.bin, which has 300 MB: of real files at most 256 MB are read.`,
  );
  expect([...files.taken.names.keys()]).toEqual([folder, join(folder, 'x')]);
});

test('children run what the program has written over its own file', () => {
  const folder = folderOf('rewritten', { 'main.py': 'old' });
  const source = `
import multiprocessing, subprocess, sys
def f(): print("old")
if __name__ == "__main__":
    with open(__file__, "w") as file: file.write('def f(): print("new", flush=True)\\nif __name__ == "__main__": print("itself")')
    child = multiprocessing.get_context("spawn").Process(target=f); child.start(); child.join()
    print(subprocess.run([sys.executable, __file__], capture_output=True, text=True).stdout)`;
  expect(printed(source, filesOf(folder))).toBe('new\nitself\n\n');
  expect(readFileSync(join(folder, 'main.py'), 'utf8')).toBe('old');
});

test('names in a folder are told without a look at what has them; a working folder may be taken away', () => {
  const folder = folderOf('many', { 'main.py': '', 'a.txt': '', 'b.txt': '', 'c.txt': '' });
  const source = `
import os, shutil
os.remove("b.txt"); open("b.txt", "w").close(); open("d.txt", "w").close()
names = os.listdir(".")
print(sorted(names), names[-2:], names == [entry.name for entry in os.scandir(".")] == os.listdir("."))
shutil.rmtree(os.getcwd())
try: os.getcwd()
except FileNotFoundError as error: print(error)`;
  const files = filesOf(folder);
  expect(printed('import os\nprint(len(os.listdir(".")))', files)).toBe('4\n');
  expect([...files.taken.things.keys()].filter((path) => path.endsWith('.txt'))).toEqual([]);
  expect(printed(source, files)).toBe(
    "['a.txt', 'b.txt', 'c.txt', 'd.txt', 'main.py'] ['b.txt', 'd.txt'] True\n[Errno 2] No such file or directory\n",
  );
});

test('a folder has its own rights and times, and who may not write, read or search in one is refused', () => {
  const folder = folderOf('rights', { 'main.py': '', 'in/a.txt': 'a' });
  const { mtimeNs } = statSync(folder, { bigint: true });
  const source = `
import os
print(os.stat(".").st_mtime_ns == ${mtimeNs}, os.stat(".").st_nlink)
def attempt(work, *args):
    try: return work(*args)
    except OSError as error: return error.strerror
os.mkdir("own"); open("own/x", "w").close()
for mode in (0o500, 0o300, 0o600):
    os.chmod("own", mode)
    print(*[attempt(*all) for all in [(os.listdir, "own"), (os.path.exists, "own/x"), (os.mkdir, "own/y"), (os.rmdir, "own/y"), (os.rename, "own/x", "own/x2"), (os.rename, "own/x2", "own/x")]], sep=", ")`;
  const no = 'Permission denied';
  expect(printed(source, filesOf(folder))).toBe(
    `True 3\n['x'], True, ${no}, No such file or directory, ${no}, No such file or directory\n` +
      `${no}, True, None, None, None, None\n['x'], False, ${no}, ${no}, ${no}, ${no}\n`,
  );
});

test('names that are no text come to Python and back', () => {
  const folder = folderOf('names', { 'main.py': '' });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]), 'bytes');
  const source = 'import os\nname = min(os.listdir("."))\nprint(ascii(name), os.fsencode(name), open(name).read())';
  expect(printed(source, filesOf(folder))).toBe("'caf\\udce9.txt' b'caf\\xe9.txt' bytes\n");
});

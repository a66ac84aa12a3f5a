/** Modules on the simulated disk: what lies there in real folders or was written there by the program, along sys.path or a package's `__path__`. */
import { sourceText } from '../builtins/code.ts';
import { Raise } from '../errors.ts';
import { setDiskFinder, setModuleInFile } from './import.ts';
import { setTextOnDisk } from './sources.ts';
import { type Found, specTypes } from './spec.ts';
import { PyList, PyModule, type Value } from '../objects.ts';
import { asStr, getIter, iterNext } from '../protocols/index.ts';
import { absolute, DiskError, type DiskNode, disk, FileNode, FolderNode, workingFolder } from '../types/files/disk.ts';
import { vm } from '../vm.ts';

/** The folders to look in: a package's, or those of sys.path. */
function folders(path: Value): string[] {
  if (path !== null) {
    const list: string[] = [];
    const iterator = getIter(path);
    for (let item = iterNext(iterator); item !== undefined; item = iterNext(iterator)) list.push(asStr(item) ?? '');
    return list;
  }
  const sys = vm.interpreter.modules.table.get('sys');
  const known = sys instanceof PyModule ? sys.dict.table.get('path') : undefined;
  if (known instanceof PyList) return known.items.map((item) => asStr(item)).filter((item) => item !== undefined);
  // nobody has asked for sys so far
  return [...(vm.interpreter.host.files?.path ?? [workingFolder()])];
}
/** Whether a folder is one of the library's: what is in there is known otherwise. */
const isLibrary = (folder: string): boolean => /^\/usr\/(local\/)?lib\/python3\.?14\b/.test(folder);
function nodeAt(path: string): DiskNode | undefined {
  try {
    return disk().lookup(path);
  } catch (error) {
    if (error instanceof DiskError) return undefined;
    throw error;
  }
}
/** The module in a file. */
function moduleInFile(name: string, filename: string, isPackage: boolean): Found | undefined {
  const node = nodeAt(absolute(filename));
  if (!(node instanceof FileNode) || !node.isRegular) return undefined;
  return { kind: 'source', name, source: sourceText(node.read(0, node.size), filename), filename, isPackage };
}
setModuleInFile(moduleInFile);
/** The text in a file on the disk; undefined where there is none. */
function textAt(filename: string): string | undefined {
  if (filename === '' || filename.startsWith('<')) return undefined;
  const node = nodeAt(absolute(filename));
  if (!(node instanceof FileNode) || !node.isRegular) return undefined;
  try {
    return sourceText(node.read(0, node.size), filename);
  } catch (error) {
    if (error instanceof Raise || error instanceof DiskError) return undefined;
    throw error;
  }
}
setTextOnDisk(textAt);
/** The text of the program's own file, as a child finds it: what the program has written over it, or what it is itself. */
export function programText(): string {
  const { source, filename } = vm.interpreter.host.program;
  return (disk().changed.has(filename) ? textAt(filename) : undefined) ?? source;
}
/** Whether an entry of a path is a file, or leads into one. */
function isInFile(entry: string): boolean {
  for (let path = absolute(entry); path.length > 1; path = path.slice(0, path.lastIndexOf('/'))) {
    const node = nodeAt(path);
    if (node !== undefined) return node instanceof FileNode && node.isRegular;
  }
  return false;
}
/** Whether a hook is one of the two that stand in sys.path_hooks from the start. */
const isOurHook = (hook: Value): boolean => specTypes().pathHooks.includes(hook) || foundHooks().includes(hook);
/** The two hooks as the modules have them that they are about. */
function foundHooks(): Value[] {
  const { table } = vm.interpreter.modules;
  const found: Value[] = [];
  for (const [module, name] of [
    ['zipimport', 'zipimporter'],
    ['importlib._path_entries', 'folder_hook'],
  ] as const) {
    const there = table.get(module);
    const hook = there instanceof PyModule ? there.dict.table.get(name) : undefined;
    if (hook !== undefined) found.push(hook);
  }
  return found;
}
/** Whether there is more on a path than folders: an archive, or what a program has a hook for. */
function knowsMore(path: Value): boolean {
  const sys = vm.interpreter.modules.table.get('sys');
  const pathHooks = sys instanceof PyModule ? sys.dict.table.get('path_hooks') : undefined;
  if (pathHooks instanceof PyList && (pathHooks.items.length !== 2 || !pathHooks.items.every(isOurHook))) return true;
  return folders(path).some((entry) => !isLibrary(entry) && entry !== '' && isInFile(entry));
}
function findOnDisk(name: string, path: Value, hidesLibrary: boolean): Found | undefined {
  const tail = name.slice(name.lastIndexOf('.') + 1);
  const portions: string[] = [];
  for (const entry of folders(path)) {
    if (isLibrary(entry)) {
      if (hidesLibrary) return undefined;
      continue;
    }
    const folder =
      entry === '' || entry === '.' ? absolute('.').replace(/\/\.$/, '') : absolute(entry.replace(/^\.\//, ''));
    const base = `${folder.replace(/\/+$/, '')}/${tail}`;
    const found = moduleInFile(name, `${base}/__init__.py`, true) ?? moduleInFile(name, `${base}.py`, false);
    if (found !== undefined) return found;
    if (nodeAt(base) instanceof FolderNode) portions.push(base);
  }
  return portions.length > 0 && !hidesLibrary
    ? { kind: 'namespace', name, folders: portions, isPackage: true }
    : undefined;
}
setDiskFinder(findOnDisk, knowsMore);

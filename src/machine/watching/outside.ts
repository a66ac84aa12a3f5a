/**
 * Objects by which a program reaches something that others reach by objects of their own: a file on the disk, a database. In a run that is explored, what is
 * done by their methods touches what they reach.
 */
import type { Access } from '../../kernel/index.ts';
import { PyObject, type Value } from '../objects.ts';
import { absolute, workingFolder } from '../types/files/disk.ts';
import { vm } from '../vm.ts';

/** What a method does there, `*` for its name; null: nothing that others would notice. `first`: its first argument. */
export type Reach = (method: string, first: Value | undefined) => Pick<Access, 'write' | 'words'> | null;

interface Outside {
  readonly path: string;
  readonly does: Reach;
}
const outsides = new WeakMap<PyObject, Outside>();

/** An object reaches what stands at a path. */
export function reaches(object: Value, path: string, does: Reach): void {
  if (vm.exploring && object instanceof PyObject) outsides.set(object, { path: absolute(path), does });
}
/** What a call of a method touches; undefined when its object reaches nothing outside. */
export function outsideAccess(object: Value, method: string, first: Value | undefined): Access | null | undefined {
  const outside = object instanceof PyObject ? outsides.get(object) : undefined;
  if (outside === undefined) return undefined;
  const done = outside.does(method, first);
  return done === null ? null : accessAt(outside.path, done);
}
/** What open() touches; null where it is not given a text. */
export function openingAccess(path: Value | undefined, mode: Value | undefined): Access | null {
  if (typeof path !== 'string') return null;
  const write = typeof mode === 'string' && /[wax+]/.test(mode);
  return accessAt(absolute(path), { write, words: write ? 'opens * for writing' : 'opens *' });
}
function accessAt(path: string, { write, words = '' }: Pick<Access, 'write' | 'words'>): Access {
  const folder = `${workingFolder()}/`;
  const name = path.startsWith(folder) ? path.slice(folder.length) : path;
  return { object: `${name}[]`, write, of: thingAt(path), keeps: true, words: words.replace('*', name) };
}

/** One object for each path of a run. */
const things = new WeakMap<object, Map<string, object>>();
function thingAt(path: string): object {
  let known = things.get(vm.kernel);
  if (known === undefined) things.set(vm.kernel, (known = new Map()));
  let thing = known.get(path);
  if (thing === undefined) known.set(path, (thing = {}));
  return thing;
}

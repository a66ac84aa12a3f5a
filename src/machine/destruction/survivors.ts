/**
 * What outlives a program's modules: an interpreter that ends forgets its modules, but not what its threads and a few lists of its own still refer to (and
 * all that those reach). Nobody sees such objects die.
 */
import { PyDict, PyModule } from '../objects.ts';
import { vm } from '../vm.ts';
import { edgesOf } from './edges.ts';
import { look } from './look.ts';
import { besideFrame, besideThread, threadsOf } from './roots.ts';

/** Names of `sys` whose values are given up before anything else, in this order. */
const GIVEN_UP = [
  'path',
  'argv',
  'ps1',
  'ps2',
  'last_exc',
  'last_type',
  'last_value',
  'last_traceback',
  'path_importer_cache',
  'meta_path',
  'path_hooks',
];
/** Names of `sys` whose values do not outlive the modules. */
const FORGOTTEN = new Set(['modules', ...GIVEN_UP, 'stdin', 'stdout', 'stderr']);
/** Modules with a function that is called after a fork: the list of those functions is an interpreter's own. */
const FORK_AWARE = ['threading', 'random', 'logging'];
/** Where an interpreter's state keeps the list gc.callbacks. */
export const GC_CALLBACKS = 'gc callbacks';
/** Further objects that outlive the modules, each asked for at the end. */
export const survivesModules: (() => readonly unknown[])[] = [];

/** Gives up, as the first thing of all, what `sys` has for the program: what ended it, and so what the frames of that had. @returns whether there was that */
export function giveUpNames(): boolean {
  const sys = vm.interpreter.modules.table.get('sys');
  if (!(sys instanceof PyModule)) return false;
  const { table } = sys.dict;
  const isRemembered = table.get('last_exc') !== undefined;
  for (const name of GIVEN_UP) {
    const value = table.get(name);
    if (value === undefined) continue;
    table.set(name, null);
    look([value]);
  }
  return isRemembered;
}
/** All objects that outlive the modules of the running interpreter. */
export function survivors(): ReadonlySet<object> {
  const found = new Set<object>();
  const { interpreter } = vm;
  const skipped = new Set<unknown>([interpreter.modules, interpreter.builtins]);
  const meet = (node: unknown): void => {
    if (typeof node === 'object' && node !== null && !skipped.has(node)) found.add(node);
  };
  const modules = interpreter.modules.table;
  const sys = modules.get('sys');
  if (sys instanceof PyModule) {
    skipped.add(sys.dict);
    for (const [name, value] of sys.dict.table.liveEntries())
      if (typeof name === 'string' && !FORGOTTEN.has(name)) meet(value);
  }
  for (const name of FORK_AWARE) {
    const module = modules.get(name);
    if (module instanceof PyModule && module.dict instanceof PyDict) meet(module.dict);
  }
  meet(interpreter.state.get(GC_CALLBACKS));
  for (const more of survivesModules) for (const object of more()) meet(object);
  for (const t of threadsOf(interpreter)) {
    if (t === vm.thread) {
      meet(t.context);
      continue;
    }
    if (t.kernelThread?.finished === true) continue;
    for (let at = 0; at <= t.sp; at++) meet(t.stack[at]);
    for (let { frame } = t; frame !== null; frame = frame.back) besideFrame(frame, meet);
    besideThread(t, meet);
  }
  for (const node of found) edgesOf(node, meet);
  return found;
}

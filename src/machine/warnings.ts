/**
 * Warnings: which are shown, once or always, and as what text. The `warnings` module (stdlib) is a thin door to this file; natives warn without it being
 * imported. Filters, registries and wording follow CPython's _warnings.c and warnings.py.
 */

import { syntaxError } from './builtins/code.ts';
import { writeStream } from './builtins/output.ts';
import { getAttrGen, strGen } from './builtins/text.ts';
import { runSync } from './calls/index.ts';
import { call } from './door.ts';
import { callerFrame, innermostPlace, instructionOf, pythonFrame } from './frames.ts';
import { type Frame, PyFunction } from './function.ts';
import { HashTable } from './hashtable.ts';
import { hooks } from './hooks.ts';
import { makeList, makeTuple, types } from './make.ts';
import type { NativeGen } from './native.ts';
import { PyDict, PyException, PyList, PyModule, PyTuple, PyType, type Value } from './objects.ts';
import { emit } from './observe.ts';
import { lifecycle } from './program.ts';
import { asInt, asStr, isInstance, repr, str, truthy } from './protocols/index.ts';
import { exceptionType, isRaised, raise, throwExc } from './raise.ts';
import { LIBRARY_ROOT } from './importing/modules.ts';
import { shownFile, shownNumber, shownText, sourceLine } from './importing/sources.ts';
import { vm } from './vm.ts';

/** What an interpreter keeps about warnings. */
export interface WarningState {
  filters: PyList;
  onceRegistry: PyDict;
  defaultAction: Value;
  /** Changes with the filters: what registries remember is then forgotten. */
  version: number;
}
const newDict = () => new PyDict(types.dict, new HashTable());

/** The filters that an interpreter starts with. */
function defaultFilters(): PyList {
  const filter = (action: string, category: string, module: Value = null) =>
    makeTuple([action, null, exceptionType(category), module, 0]);
  return makeList([
    filter('default', 'DeprecationWarning', '__main__'),
    filter('ignore', 'DeprecationWarning'),
    filter('ignore', 'PendingDeprecationWarning'),
    filter('ignore', 'ImportWarning'),
    filter('ignore', 'ResourceWarning'),
  ]);
}
/** Filters and registries of the running interpreter, as `warnings` shows and changes them. */
export function warningState(): WarningState {
  let state = vm.interpreter.state.get('warnings') as WarningState | undefined;
  if (state === undefined) {
    state = { filters: defaultFilters(), onceRegistry: newDict(), defaultAction: 'default', version: 1 };
    vm.interpreter.state.set('warnings', state);
  }
  return state;
}
/** The `warnings` module if the program imported it: its attributes then count, because programs replace them. */
function module(): PyModule | undefined {
  const found = vm.interpreter.modules.table.get('warnings');
  return found instanceof PyModule ? found : undefined;
}
function attribute(name: string): Value | undefined {
  return module()?.dict.table.get(name);
}

/** warnings._warn_unawaited_coroutine, if the module is there. */
export const unawaitedFunction = (): Value | undefined => attribute('_warn_unawaited_coroutine');
/** What a program has put in the place of warnings._warn_unawaited_coroutine; null: nothing. */
export function unawaitedHook(): Value {
  const hook = attribute('_warn_unawaited_coroutine') ?? null;
  return hook instanceof PyFunction && hook.linked.code.filename.startsWith(LIBRARY_ROOT) ? null : hook;
}
/** Whether a program has said which warnings it wants to see. */
export const hasOwnFilters = (): boolean => warningState().version > 1;

// ---- deciding -------------------------------------------------------------------------------------------------------------------------------------

/** Whether a filter's message or module (None, a text, a compiled pattern) fits. */
function* fits(pattern: Value, text: Value): NativeGen<boolean> {
  if (pattern === null) return true;
  const exact = asStr(pattern);
  if (exact !== undefined) return exact === asStr(text);
  return truthy(yield* call(yield* getAttrGen(pattern, 'match'), [text]));
}
function* actionFor(
  category: PyType,
  text: Value,
  lineno: number,
  moduleName: Value,
): NativeGen<{ action: string; item: Value }> {
  const filters = attribute('filters') ?? warningState().filters;
  if (!(filters instanceof PyList)) raise('ValueError', '_warnings.filters must be a list');
  for (let at = 0; at < filters.items.length; at++) {
    const item = filters.items[at] as Value;
    if (!(item instanceof PyTuple) || item.items.length !== 5)
      raise('ValueError', `_warnings.filters item ${at} isn't a 5-tuple`);
    const [action, message, wanted, where, line] = item.items as [Value, Value, Value, Value, Value];
    const name = asStr(action);
    if (name === undefined) raise('TypeError', `action must be a string, not '${repr(action)}'`);
    const classes = wanted instanceof PyTuple ? wanted.items : [wanted];
    if (!classes.some((wish) => wish instanceof PyType && category.isSubtype(wish))) continue;
    if (asInt(line) !== 0 && asInt(line) !== lineno) continue;
    if ((yield* fits(message, text)) && (yield* fits(where, moduleName))) return { action: name, item };
  }
  const fallback = attribute('defaultaction') ?? warningState().defaultAction;
  return {
    action: asStr(fallback) ?? raise('TypeError', `_warnings.defaultaction must be a string, not '${repr(fallback)}'`),
    item: null,
  };
}
/** Whether the registry knows the key already; registers it. A registry made before the filters changed is emptied. */
function known(registry: PyDict, key: Value, add: boolean): boolean {
  const { table } = registry;
  const { version } = warningState();
  if (table.get('version') !== version) {
    table.clear();
    table.set('version', version);
  } else if (truthy(table.get(key) ?? false)) return true;
  if (add) table.set(key, true);
  return false;
}

/** A warning about a place in a source file. */
export interface Place {
  readonly filename: string;
  readonly lineno: number;
  readonly module: Value;
  readonly registry: PyDict | null;
  /** The text of the line, where no file has it. */
  readonly line?: string;
}
/** warnings.warn_explicit. `message`: a text, or an instance of a warning class. */
export function* warnExplicit(category: PyType, message: Value, place: Place, source: Value = null): NativeGen<void> {
  let instance: Value = message;
  let text: Value = message;
  let kind = category;
  if (message instanceof PyException && isInstance(message, exceptionType('Warning'))) {
    text = yield* strGen(message);
    kind = message.cls;
  } else instance = yield* call(category, [message]);
  const key = makeTuple([text, kind, place.lineno]);
  const { registry } = place;
  if (registry !== null && known(registry, key, false)) return;
  const { action, item } = yield* actionFor(kind, text, place.lineno, place.module);
  if (action === 'error') throwExc(instance as PyException);
  if (action === 'ignore') return;
  if (action !== 'always' && action !== 'all') {
    registry?.table.set(key, true);
    const short = makeTuple([text, kind]);
    if (action === 'once') {
      if (known(registry ?? onceRegistry(), short, true)) return;
    } else if (action === 'module') {
      if (registry !== null && known(registry, short, true)) return;
    } else if (action !== 'default')
      raise('RuntimeError', `Unrecognized action (${repr(action)}) in warnings.filters:\n ${repr(item)}`);
  }
  emit('program.warning', { category: kind.name, message: str(text), file: place.filename, line: place.lineno });
  yield* show(kind, instance, text, place, source);
}
function onceRegistry(): PyDict {
  const own = attribute('onceregistry');
  return own instanceof PyDict ? own : warningState().onceRegistry;
}

// ---- showing --------------------------------------------------------------------------------------------------------------------------------------

let showThroughModule: ((kind: PyType, instance: Value, place: Place, source: Value) => NativeGen<void>) | undefined;
/** The warnings module shows warnings itself once it is imported, so that programs can replace its functions. */
export function setShowThroughModule(show: typeof showThroughModule): void {
  showThroughModule = show;
}
function* show(kind: PyType, instance: Value, text: Value, place: Place, source: Value): NativeGen<void> {
  const isRunning = callerFrame() !== null;
  const { state } = vm.interpreter;
  // Of what dies with the interpreter, when no Python code is under way any more: who has the module is told how to know more (with asyncio comes that
  // module, though ours does without), until modules are cleared.
  const has = () => module() !== undefined || vm.interpreter.modules.table.has('asyncio');
  const isTold = source !== null && (isRunning || (has() && state.get('modulesCleared') !== true));
  if (module() !== undefined && showThroughModule !== undefined && isRunning)
    yield* showThroughModule(kind, instance, place, source);
  else {
    const hint = !isTold ? '' : `${kind.name}: Enable tracemalloc to get the object allocation traceback\n`;
    yield* writeStream('stderr', warningText(kind, str(text), place.filename, place.lineno, place.line) + hint);
  }
}
/** `file:line: Category: message` and the source line under it. */
function warningText(
  kind: PyType,
  message: string,
  filename: string,
  lineno: number,
  line: string | undefined,
): string {
  const shown = (line ?? shownText(filename, lineno, 1)?.[0] ?? sourceLine(filename, lineno)).trim();
  return `${filename}:${lineno}: ${kind.name}: ${message}\n${shown === '' ? '' : `  ${shown}\n`}`;
}

// ---- where --------------------------------------------------------------------------------------------------------------------------------------------

const isInternal = (frame: Frame): boolean =>
  frame.linked.code.filename.includes('importlib') && frame.linked.code.filename.includes('_bootstrap');
/** Where a frame stands, as tracebacks would show it. */
const lineOf = (frame: Frame): number => {
  const { code } = frame.linked;
  return shownNumber(code, (code.positions[instructionOf(frame) * 4] as number) || code.firstlineno);
};
/** The place that a stack level means: 1 is the Python code that warns. */
export function placeAt(stacklevel: number, skip: readonly string[] = []): Place {
  let frame = callerFrame();
  const outer = (from: Frame): Frame | null => pythonFrame(from.back);
  const skipped = (candidate: Frame): boolean =>
    isInternal(candidate) || skip.some((prefix) => candidate.linked.code.filename.startsWith(prefix));
  if (stacklevel <= 0 || (frame !== null && isInternal(frame))) {
    for (let left = stacklevel - 1; left > 0 && frame !== null; left--) frame = outer(frame);
  } else {
    for (let left = stacklevel - 1; left > 0 && frame !== null; left--) {
      frame = outer(frame);
      while (frame !== null && skipped(frame)) frame = outer(frame);
    }
  }
  if (frame === null) return { filename: '<sys>', lineno: 0, module: 'sys', registry: null };
  const { globals } = frame;
  return {
    filename: shownFile(frame.linked.code.filename),
    lineno: lineOf(frame),
    module: globals.table.get('__name__') ?? '<string>',
    registry: registryOf(globals),
  };
}
/** The place of what happens to the code that runs now, whoever did it: in library functions written in TypeScript, too. */
export function placeNow(): Place {
  const at = innermostPlace();
  if (at === null) return placeAt(1);
  const { code, line, globals } = at;
  return {
    filename: shownFile(code.filename),
    lineno: shownNumber(code, line),
    module: globals.table.get('__name__') ?? '<string>',
    registry: registryOf(globals),
  };
}
/** Warns from a line of a module of the library, for a function that is written in TypeScript. */
export function warnAt(
  category: string,
  message: string,
  module: string,
  [lineno, line]: readonly [number, string],
  source: Value,
): void {
  const filename = `${LIBRARY_ROOT}/${module.replaceAll('.', '/')}.py`;
  const globals = vm.interpreter.modules.table.get(module);
  const registry = globals instanceof PyModule ? registryOf(globals.dict) : null;
  runSync(
    (function* (): NativeGen {
      yield* warnExplicit(exceptionType(category), message, { filename, lineno, line, module, registry }, source);
      return null;
    })(),
  );
}
/** The registry of a module: which of its warnings were shown. */
function registryOf(globals: PyDict): PyDict {
  const own = globals.table.get('__warningregistry__');
  if (own instanceof PyDict) return own;
  const made = newDict();
  globals.table.set('__warningregistry__', made);
  return made;
}

/** Warns from a native on behalf of the Python code that called it. `category`: the name of a built-in warning class. */
export function* warn(
  category: string | PyType,
  message: Value,
  stacklevel = 1,
  source: Value = null,
): NativeGen<void> {
  yield* warnExplicit(
    typeof category === 'string' ? exceptionType(category) : category,
    message,
    placeAt(stacklevel),
    source,
  );
}
/** The same from a native that is no generator. */
export function warnSync(category: string | PyType, message: Value, stacklevel = 1, source: Value = null): void {
  runSync(
    (function* (): NativeGen {
      yield* warn(category, message, stacklevel, source);
      return null;
    })(),
  );
}
hooks.warn = warnSync;
/** The module that a file name stands for where none is told: without ".py". */
export const moduleOfFile = (filename: string): string =>
  filename === '' ? '<unknown>' : filename.endsWith('.py') ? filename.slice(0, -3) : filename;
lifecycle.syntaxWarning = function* (warning, filename) {
  try {
    yield* warnExplicit(exceptionType(warning.category), warning.message, {
      filename,
      lineno: warning.lineno,
      module: moduleOfFile(filename),
      registry: null,
    });
  } catch (error) {
    const { asError } = warning;
    if (asError === undefined || !isRaised(error, 'SyntaxWarning')) throw error;
    // A filter makes an error of it: then it is a SyntaxError, and says where.
    const { lineno, message } = warning;
    throwExc(syntaxError({ type: 'SyntaxError', lineno, message, filename, ...asError }));
  }
};

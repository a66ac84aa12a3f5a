/**
 * Lines of library functions that are written in TypeScript: what a traceback through them shows, as if they were written in Python.
 *
 * A module names its lines and, for each function, which of them an exception comes from. An entry keeps the call's arguments, as a frame does: a coroutine
 * that was refused dies when the exception does.
 */
import type { CodeObject } from '../../language/index.ts';
import { Raise } from '../errors.ts';
import { PyNativeCoroutine, PyQuickCoroutine } from '../coroutine.ts';
import { callerOf, setFramesOf, setWaitsAt } from '../frames.ts';
import { Frame, PyFrame } from '../function.ts';
import { Linked } from '../link.ts';
import { makeDict, makeTuple, types } from '../make.ts';
import { LIBRARY_ROOT } from '../importing/modules.ts';
import { type PyException, PyTraceback, type Value } from '../objects.ts';
import { typeOf } from '../protocols/index.ts';
import { numberedCode, ownLines, setLooseLines, shownFile, shownNumber, standsAt } from '../importing/sources.ts';
import { exceptionMessage } from './traceback.ts';
import { vm } from '../vm.ts';
import type { PyLibraryFunction } from '../library.ts';

/** `tasks:702`: a line of a module of the package. */
export interface LibraryLines {
  /** Without the last part: `asyncio`; '' for modules of no package. The package's own functions stand in its `__init__`. */
  readonly package: string;
  /** Where its lines stand, if not in files of the library: a frozen module, whose lines tracebacks show without their text. */
  readonly file?: string;
  /** The same for single modules of the package. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * `tasks.sleep` -> rules, the first that fits wins: words that must all fit, `>`, the lines from the outermost in. Words: `own` (nothing is in the traceback
   * yet), `inner` (something is), `given` (a keyword-only argument that is not its default), `fresh` (thrown into a coroutine that had not begun), `zero` (as the coroutine says), `^name` (it comes out of a function of that name); any other one is looked for in "Class: message".
   */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** Where functions stand while they call what a program gave them; default: the lines of the last rule. */
  readonly calling: Readonly<Record<string, readonly string[] | (() => readonly string[])>>;
  /** `tasks:702` (or `tasks:702b`: elsewhere in that line) -> `qualname firstline column end`, then the source line or lines, if they are shown. */
  readonly lines: Readonly<Record<string, string>>;
  /** What functions have in variables beside their parameters, where somebody looks into frames that show them: `events.Handle._run` -> names. */
  readonly variables?: Readonly<Record<string, readonly string[]>>;
  /** By module: `Lock: acquire 90 release 120`, a line for each class (`: wait 405` for the module's own functions), wrapped lines are indented. */
  readonly definitions?: Readonly<Record<string, string>>;
}
interface Rule {
  readonly words: readonly string[];
  readonly lines: readonly string[];
}
/** What the traceback is told of the moment, beside the exception. */
export type LineHint = '' | 'fresh' | 'zero';

const packages = new Map<string, LibraryLines>();
/** Makes lines of a package known. */
export function registerLibraryLines(lines: LibraryLines): void {
  const known = packages.get(lines.package);
  const joined = known && {
    ...known,
    files: { ...known.files, ...lines.files },
    rules: { ...known.rules, ...lines.rules },
    calling: { ...known.calling, ...lines.calling },
    lines: { ...known.lines, ...lines.lines },
    variables: { ...known.variables, ...lines.variables },
    definitions: { ...known.definitions, ...lines.definitions },
  };
  packages.set(lines.package, joined ?? lines);
}
function packageOf(module: string): [LibraryLines | undefined, string] {
  if (packages.has(module)) return [packages.get(module), '__init__'];
  const dot = module.lastIndexOf('.');
  return [packages.get(module.slice(0, Math.max(0, dot))), module.slice(dot + 1)];
}
/** The rules of a function, or undefined when tracebacks don't show it. */
export function linesOf(module: string, qualname: string): readonly Rule[] | undefined {
  const [known, last] = packageOf(module);
  return known?.rules[`${last}.${qualname}`]?.map((text) => {
    const [words, lines] = text.split('>') as [string, string];
    const split = (part: string) => part.split(' ').filter((word) => word !== '');
    return { words: split(words), lines: split(lines).map((line) => (line.includes(':') ? line : `${last}:${line}`)) };
  });
}

/** Package and module -> qualname -> line; read when one is first asked for. */
const definitions = new Map<string, ReadonlyMap<string, number>>();
function readDefinitions(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const line of text.replaceAll('\n  ', ' ').trim().split('\n')) {
    const [owner, members] = line.split(': ') as [string, string];
    const words = members.split(' ');
    for (let at = 0; at < words.length; at += 2)
      found.set(owner === '' ? words[at]! : `${owner}.${words[at]}`, Number(words[at + 1]));
  }
  return found;
}
/** The line at which CPython defines a function of the library, if it is known. */
export function definedAt(module: string, qualname: string): number | undefined {
  const [known, last] = packageOf(module);
  const text = known?.definitions?.[last];
  if (text === undefined) return undefined;
  let read = definitions.get(module);
  if (read === undefined) definitions.set(module, (read = readDefinitions(text)));
  return read.get(qualname);
}
/** The line at which code is shown to be defined. */
export function firstLineOf(code: CodeObject): number {
  const file = shownFile(code.filename);
  const known = file.startsWith(`${LIBRARY_ROOT}/`)
    ? definedAt(file.slice(LIBRARY_ROOT.length + 1, -3).replaceAll('/', '.'), code.qualname)
    : undefined;
  return known ?? shownNumber(code, code.firstlineno);
}

/** The line at which a function waits: where it is said to call others, else that of its last rule. */
export function waitingLine(module: string, qualname: string): number | undefined {
  const [known, last] = packageOf(module);
  const calling = known?.calling[`${last}.${qualname}`];
  const line = (Array.isArray(calling) ? calling[0] : undefined) ?? linesOf(module, qualname)?.at(-1)?.lines[0];
  return line === undefined ? undefined : Number.parseInt(line.slice(line.indexOf(':') + 1), 10);
}
/** The lines of a file whose text nobody has: for those who look lines up by number. */
setLooseLines((filename) => {
  const parts = filename.startsWith(`${LIBRARY_ROOT}/`) ? filename.slice(LIBRARY_ROOT.length + 1, -3).split('/') : [];
  const module = parts.pop();
  const known = packages.get(parts.join('.'));
  if (known === undefined) return undefined;
  const found: string[] = [];
  for (const [key, text] of Object.entries(known.lines)) {
    if (!key.startsWith(`${module}:`)) continue;
    const first = Number.parseInt(key.slice(key.indexOf(':') + 1), 10) - 1;
    text
      .split('\n')
      .slice(1)
      .forEach((line, at) => {
        found[first + at] = `${line}\n`;
      });
  }
  return found.length === 0 ? undefined : Array.from(found, (line) => line ?? '\n');
});

/** A line as a code object that stands at it. */
function codeAt(known: LibraryLines, key: string, like: CodeObject): CodeObject {
  const [head, ...texts] = known.lines[key]!.split('\n') as [string, ...string[]];
  const [qualname, first, column, end] = head.split(' ') as [string, string, string, string];
  const [module, number] = key.split(':') as [string, string];
  const line = Number.parseInt(number, 10);
  const folder = known.package === '' ? LIBRARY_ROOT : `${LIBRARY_ROOT}/${known.package.replaceAll('.', '/')}`;
  const filename = known.files?.[module] ?? known.file ?? `${folder}/${module}.py`;
  const own = qualname === like.qualname;
  const variables = own ? known.variables?.[`${module}.${qualname}`] : undefined;
  const code: CodeObject = {
    ...like,
    filename,
    qualname,
    name: qualname.slice(qualname.lastIndexOf('.') + 1),
    firstlineno: Number(first),
    positions: Int32Array.from([line, line + Math.max(0, texts.length - 1), Number(column), Number(end)]),
    ...(!own && { argcount: 0, posonlyargcount: 0, kwonlyargcount: 0, varnames: [], localsplusNames: [] }),
    ...(variables !== undefined && {
      varnames: [...like.varnames, ...variables],
      localsplusNames: [...like.localsplusNames, ...variables],
    }),
  };
  ownLines.set(code, texts);
  numberedCode.add(code);
  return code;
}
/** The code of a function that is written in Python, as it stands at one of its lines. */
function codeInside(code: CodeObject, key: string): CodeObject {
  const line = standsAt(code.filename, Number(key.slice(key.indexOf(':') + 1))) ?? code.firstlineno;
  const { positions } = code;
  let widest = Int32Array.from([line, line, -1, -1]);
  for (let at = 0; at < positions.length; at += 4) {
    const place = positions.slice(at, at + 4);
    const [from, to, column, end] = place as unknown as [number, number, number, number];
    if (from === line && (to > widest[1]! || (to === widest[1] && end - column > widest[3]! - widest[2]!)))
      widest = place;
  }
  return { ...code, positions: widest };
}
function codes(): Map<string, Linked> {
  let known = vm.interpreter.state.get('library-lines') as Map<string, Linked> | undefined;
  if (known === undefined) {
    known = new Map();
    vm.interpreter.state.set('library-lines', known);
  }
  return known;
}
/** A function's code as it stands at a line; made once. (Seen from another function it has no variables.) */
function linkedAt(fn: PyLibraryFunction, key: string, make: () => CodeObject): Linked {
  const made = codes();
  const name = `${key} ${String(fn.qualname)}`;
  let linked = made.get(name);
  if (linked === undefined) {
    linked = new Linked(make());
    made.set(name, linked);
  }
  return linked;
}
/** A frame that stands at a line. */
function frameAt(fn: PyLibraryFunction, known: LibraryLines, key: string, args: readonly unknown[]): PyFrame {
  const linked = linkedAt(fn, key, () =>
    fn.instead === null ? codeAt(known, key, fn.linked.code) : codeInside(fn.linked.code, key),
  );
  const frame = new Frame();
  frame.linked = linked;
  frame.globals = fn.globals;
  frame.builtins = fn.builtins;
  const wrapper = new PyFrame(types.frame, frame, vm.thread);
  wrapper.frame = null;
  wrapper.ended =
    linked.code.qualname === fn.qualname && linked.code.localsplusNames.length > 0 ? slotsOf(fn, args) : [];
  return wrapper;
}
/** Puts a line into the traceback of an exception that leaves it. */
function addLine(
  fn: PyLibraryFunction,
  known: LibraryLines,
  key: string,
  exc: PyException,
  args: readonly unknown[],
): PyFrame {
  const wrapper = frameAt(fn, known, key, args);
  wrapper.back = callerOf(fn);
  const { code } = wrapper.linked;
  exc.traceback = new PyTraceback(types.traceback, exc.traceback, code, 0, fn.globals, wrapper, code.positions[0]!);
  return wrapper;
}
/** Bound arguments (native.ts) in the order of a function's variables. */
function slotsOf(fn: PyLibraryFunction, args: readonly unknown[]): (Value | undefined)[] {
  const { names, varargs, keywordOnly, varkw } = fn.signature;
  const slots = args.slice(0, names.length) as (Value | undefined)[];
  let at = names.length;
  const star = varargs ? (args[at++] as Value[] | undefined) : undefined;
  for (let k = 0; k < keywordOnly.length; k++) slots.push(args[at++] as Value | undefined);
  if (varargs) slots.push(makeTuple(Array.isArray(star) ? star : []));
  if (varkw) slots.push(makeDict(args[at] instanceof Map ? [...(args[at] as Map<string, Value>)] : []));
  return slots;
}

/** Whether a keyword-only argument is another one than its default. */
function hasKeywords(fn: PyLibraryFunction, args: readonly unknown[]): boolean {
  const { names, varargs, keywordOnly, varkw } = fn.signature;
  const first = names.length + (varargs ? 1 : 0);
  const more = varkw ? args[first + keywordOnly.length] : undefined;
  return (
    (more instanceof Map && more.size > 0) ||
    keywordOnly.some(({ name }, at) => args[first + at] !== fn.kwdefaults?.table.get(name))
  );
}

/** An exception leaves a library function: its lines go into the traceback. */
export function leavesLibrary(
  fn: PyLibraryFunction,
  rules: readonly Rule[],
  error: unknown,
  args: readonly unknown[],
  hint: LineHint = '',
): void {
  if (!(error instanceof Raise)) return;
  const { exc } = error;
  if (placed.delete(exc)) return;
  const text = `${typeOf(exc).name}: ${exceptionMessage(exc)}`;
  const fits = (word: string): boolean => {
    if (word === 'own') return exc.traceback === null;
    if (word === 'inner') return exc.traceback !== null;
    if (word === 'given') return hasKeywords(fn, args);
    if (word === 'fresh' || word === 'zero') return hint === word;
    if (word.startsWith('^')) return exc.traceback?.code.name === word.slice(1);
    return text.includes(word);
  };
  const rule = rules.find((candidate) => candidate.words.every(fits));
  if (rule === undefined) return;
  const [known] = packageOf(String(fn.module));
  let inner: PyFrame | undefined;
  for (let at = rule.lines.length - 1; at >= 0; at--) {
    const frame = addLine(fn, known!, rule.lines[at]!, exc, args);
    if (inner !== undefined) inner.back = frame;
    inner = frame;
  }
}
/** Exceptions that have been given the line of the function which they are about to leave. */
const placed = new WeakSet<PyException>();
/** Puts one line of the function's package into a traceback: it needs no other one of this function. */
export function addLibraryLine(fn: PyLibraryFunction, key: string, exc: PyException, args: readonly unknown[]): void {
  if (passesLibraryLine(fn, key, exc, args)) placed.add(exc);
}
/** The same for an exception that other code runs for before it leaves, and may leave with. @returns whether there is such a line */
export function passesLibraryLine(
  fn: PyLibraryFunction,
  key: string,
  exc: PyException,
  args: readonly unknown[],
): boolean {
  const [known] = packageOf(String(fn.module));
  if (known === undefined) return false;
  addLine(fn, known, key, exc, args);
  return true;
}
/** An exception that has passed a line leaves by it. */
export function leavesWithLine(exc: PyException): void {
  placed.add(exc);
}

/** The frames that stand for a call under way of a function, innermost first: at given lines, else where it calls. */
export function libraryFrames(fn: PyLibraryFunction, lines?: readonly string[]): PyFrame[] {
  const [known, last] = packageOf(String(fn.module));
  if (known === undefined) return [];
  const name = `${last}.${String(fn.qualname)}`;
  const calling = known.calling[name];
  const keys =
    lines ??
    (typeof calling === 'function' ? calling() : calling) ??
    linesOf(String(fn.module), String(fn.qualname))?.at(-1)?.lines ??
    [];
  return keys.map((key) => frameAt(fn, known, key, [])).reverse();
}
setFramesOf(
  (fn) => libraryFrames(fn as PyLibraryFunction),
  (fn) => {
    const [known, last] = packageOf(String(fn.module));
    return known?.calling[`${last}.${String((fn as PyLibraryFunction).qualname)}`] === undefined
      ? []
      : libraryFrames(fn as PyLibraryFunction);
  },
);
setWaitsAt((coroutine) => {
  const fn = coroutine.fn as PyLibraryFunction;
  const told =
    coroutine instanceof PyQuickCoroutine
      ? coroutine.waitingLine()
      : coroutine instanceof PyNativeCoroutine
        ? coroutine.waitsAt
        : undefined;
  if (fn.instead === null) {
    const [known] = packageOf(String(fn.module));
    return told === undefined ? undefined : linkedAt(fn, told, () => codeAt(known!, told, fn.linked.code));
  }
  const key = told ?? linesOf(String(fn.module), String(fn.qualname))?.at(-1)?.lines[0];
  if (key === undefined) return undefined;
  return linkedAt(fn, key, () => codeInside(fn.linked.code, key));
});

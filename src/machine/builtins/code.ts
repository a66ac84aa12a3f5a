/** compile, eval, exec, __import__, and the namespaces: dir, globals, locals, vars, breakpoint. */
import {
  type CodeObject,
  type CompileOptions,
  type CompileResult,
  codeState,
  compile,
  type ParseMode,
  type SyntaxProblem,
} from '../../language/index.ts';
import { callingGlobals, callingLocals } from './frames.ts';
import { dirOf, getAttrGen } from './text.ts';
import { builtinsOf, callSync } from '../calls/index.ts';
import { call, callMethodGen, runBody, runCode, toArrayGen } from '../door.ts';
import { Raise } from '../errors.ts';
import { callerFrame } from '../frames.ts';
import { PyFunction } from '../function.ts';
import { HashTable } from '../hashtable.ts';
import { hooks } from '../hooks.ts';
import { giveToLibrary, isLibraryCode, link } from '../link.ts';
import { makeCode, makeList, makeTuple, types } from '../make.ts';
import type { NativeGen, NativeSpec } from '../native.ts';
import { PyBytes, PyCell, PyCode, PyDict, type PyException, PyModule, PyTuple, type Value } from '../objects.ts';
import { lifecycle } from '../program.ts';
import {
  asInt,
  asStr,
  isInstance,
  lookupAttr,
  setAttr,
  str,
  toIndex,
  truthy,
  typeName,
  typeOf,
} from '../protocols/index.ts';
import { exceptionType, isRaised, raise, throwExc } from '../raise.ts';
import { sourceOf as knownSource } from '../importing/sources.ts';
import { compileValue, parseToValue } from './syntax-tree.ts';
import { bufferOf } from '../types/bytes/buffer.ts';
import { decodeBytes } from '../types/codecs/codecs.ts';
import { argumentName } from '../types/common.ts';
import { sortItems } from '../types/containers/sort.ts';
import { rememberMistake } from '../tracebacks/syntax.ts';
import { vm } from '../vm.ts';

// ---- compiling ------------------------------------------------------------------------------------------------------------------------------------

/** The exception that CPython raises for a problem found in a source text, or (`source` null) in the file of that name. */
export function syntaxError(problem: SyntaxProblem, source: string | null = null): PyException {
  const exc = exceptionFor(problem);
  if (problem.type === 'SyntaxError') rememberMistake(exc, source);
  return exc;
}
function exceptionFor(problem: SyntaxProblem): PyException {
  const cls = exceptionType(problem.type);
  if (problem.type === 'MemoryError' || problem.type === 'RecursionError')
    return callSync(cls, problem.message === '' ? [] : [problem.message]) as PyException;
  const place = makeTuple(placeOf(problem, quoted(problem)));
  if (problem.fromSymbols !== true) return callSync(cls, [problem.message, place]) as PyException;
  const exc = callSync(cls, [problem.message]) as PyException;
  const names = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];
  names.forEach((name, at) => {
    setAttr(exc, name, place.items[at] as Value);
  });
  return exc;
}
/** The line that is quoted: as the file has it now, if there is one. What the compiler (not the parser) finds wrong is quoted from nowhere else. */
function quoted(problem: SyntaxProblem): string | null {
  if (problem.fromCompiler !== true && problem.text?.endsWith('\n') !== true) return problem.text;
  const file = knownSource(problem.filename);
  if (file === undefined) return problem.fromCompiler === true ? null : problem.text;
  return file.match(/[^\n]*\n|[^\n]+$/g)?.[problem.lineno - 1] ?? problem.text;
}
/** What stands in a SyntaxError's `args` beside its message. */
export const placeOf = (problem: SyntaxProblem, text: string | null): Value[] => [
  problem.filename,
  problem.lineno,
  problem.inBytes?.offset ?? columnOf(problem.text, problem.offset),
  text,
  problem.end_lineno,
  problem.inBytes?.end_offset ??
    (problem.end_lineno === problem.lineno ? columnOf(problem.text, problem.end_offset) : problem.end_offset),
];
/** A column (from 1) in characters instead of UTF-16 units. */
function columnOf(text: string | null, column: number): number {
  if (text === null || column <= 1) return column;
  return [...text.slice(0, column - 1)].length + 1 + Math.max(0, column - 1 - text.length);
}
/** Names of latin-1, which CPython calls by one. */
const LATIN = /^(?:latin|iso[-_]8859|iso[-_]latin)[-_]1(?:[-_]|$)/i;
/** The text of a source given as bytes: by its byte order mark, its coding line, or utf-8. */
export function sourceText(bytes: Uint8Array, filename: string): string {
  const marked = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const head = decodeBytes(body.subarray(0, 400), 'latin-1', 'strict').split('\n', 2).join('\n');
  const named = /^(?:[ \t\f]*(?:#[^\r\n]*)?\r?\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(head)?.[1];
  const refuse = (message: string, line: number, column: number, text: string | null, end = column): never => {
    const place =
      text === null
        ? makeTuple([filename, line, column, text])
        : makeTuple([null, line, column, text, line, Math.max(column, end)]);
    const exc = callSync(exceptionType('SyntaxError'), [message, place]) as PyException;
    setAttr(exc, 'filename', filename);
    return throwExc(exc);
  };
  const isUtf8 = named === undefined || /^utf[-_]8(?:[-_]|$)/i.test(named);
  const heading = head.split('\n')[0] as string;
  if (marked && !isUtf8)
    refuse(`encoding problem: ${LATIN.test(named) ? 'iso-8859-1' : named} with BOM`, 1, 0, heading, heading.length);
  try {
    return decodeBytes(body, isUtf8 ? 'utf-8' : (named as string), 'strict');
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    const { exc } = error;
    if (isInstance(exc, exceptionType('LookupError'))) refuse(`unknown encoding: ${named}`, 0, -1, null);
    if (!isInstance(exc, exceptionType('UnicodeDecodeError'))) throw error;
    if (!isUtf8) refuse(str(exc), 0, -1, null);
    const at = Number(asInt(lookupAttr(exc, 'start') as Value));
    const line = body.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
    const start = body.lastIndexOf(10, at - 1) + 1;
    const end = body.indexOf(10, at);
    const text = decodeBytes(body.subarray(start, end < 0 ? body.length : end), 'utf-8', 'replace');
    const column = [...decodeBytes(body.subarray(start, at), 'utf-8', 'replace')].length + 1;
    return refuse(
      `Non-UTF-8 code starting with '\\x${body[at]!.toString(16)}' on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`,
      line,
      column,
      text,
    );
  }
}
/** How far this process optimizes what it compiles: `python -O`, `-OO`. */
const ownLevel = (): number =>
  Math.min(
    2,
    (vm.interpreter.state.get('flags') as readonly string[] | undefined)?.filter((flag) => flag === 'O').length ?? 0,
  );
/** What compiling anything takes, be it ever so short. */
const COMPILING_NS = 3000;
/** Compiles; problems are raised and warnings shown. */
export function* compileSource(
  source: string,
  filename: string,
  mode: 'exec' | 'eval' | 'single',
  options: CompileOptions = {},
  cached = false,
): NativeGen<PyCode> {
  refuseNull(source);
  // Library modules come compiled.
  if (!cached) vm.charge(COMPILING_NS + source.length * 40);
  const optimize = options.optimize ?? ownLevel();
  return makeCode(yield* compiled(compile(source, filename, mode, { ...options, optimize }), filename, source));
}
function* compiled(result: CompileResult, filename: string, source?: string): NativeGen<CodeObject> {
  for (const warning of result.warnings) yield* lifecycle.syntaxWarning(warning, filename);
  if (result.code === null) throwExc(syntaxError(result.problems[0] as SyntaxProblem, source));
  return result.code;
}
function refuseNull(source: string): void {
  if (source.includes('\0'))
    throwExc(callSync(exceptionType('SyntaxError'), ['source code string cannot contain null bytes']) as PyException);
}
/** A source argument as text; undefined when it is neither text nor bytes. */
function sourceArgument(source: Value, filename: string): string | undefined {
  const text = asStr(source);
  // The mark that may begin a file means nothing in a text: what reads it takes the first one away, and complains about the second.
  if (text !== undefined) return text.charCodeAt(0) === 0xfeff ? `\ufeff${text}` : text;
  const bytes = bufferOf(source);
  return bytes === undefined ? undefined : sourceText(bytes, filename);
}

const ONLY_AST = 0x400;
/** What the prompt compiles with: DONT_IMPLY_DEDENT and ALLOW_INCOMPLETE_INPUT. */
const MAY_BE_INCOMPLETE = 0x200 | 0x4000;
const TOP_LEVEL_AWAIT = 0x2000;
/** Flags that __future__ imports and the compiler know. */
const KNOWN_FLAGS = 0x1fe0000 | ONLY_AST | TOP_LEVEL_AWAIT | 0x100 | 0x200 | 0x1000 | 0x4000 | 0x8000;

function* compileFunction(
  source: Value,
  filename: Value,
  mode: Value,
  flags?: Value,
  dontInherit?: Value,
  optimize?: Value,
): NativeGen {
  let file = asStr(filename);
  if (file === undefined) {
    if (filename instanceof PyBytes) file = decodeBytes(filename.value, 'utf-8', 'surrogateescape');
    else {
      const method = typeOf(filename).lookup('__fspath__') ?? undefined;
      if (method === undefined)
        raise('TypeError', `expected str, bytes or os.PathLike object, not ${typeName(filename)}`);
      file = asStr(yield* callMethodGen(method, filename)) ?? '';
    }
  }
  const kind = asStr(mode);
  if (kind === undefined) raise('TypeError', `compile() argument 'mode' must be str, not ${argumentName(mode)}`);
  const bits = flags === undefined ? 0 : Number(toIndex(flags));
  if ((bits & ~KNOWN_FLAGS) !== 0) raise('ValueError', 'compile(): unrecognised flags');
  const level = optimize === undefined ? -1 : toIndex(optimize);
  if (level < -1 || level > 2) raise('ValueError', 'compile(): invalid optimize value');
  if (kind === 'func_type' && (bits & ONLY_AST) === 0)
    raise('ValueError', "compile() mode 'func_type' requires flag PyCF_ONLY_AST");
  if (kind !== 'exec' && kind !== 'eval' && kind !== 'single') {
    raise(
      'ValueError',
      (bits & ONLY_AST) === 0
        ? "compile() mode must be 'exec', 'eval' or 'single'"
        : "compile() mode must be 'exec', 'eval', 'single' or 'func_type'",
    );
  }
  const inherited = dontInherit !== undefined && truthy(dontInherit) ? 0 : inheritedFlags();
  const options = {
    topLevelAwait: (bits & TOP_LEVEL_AWAIT) !== 0,
    flags: bits | inherited,
    optimize: level < 0 ? ownLevel() : Number(level),
  };
  const text = sourceArgument(source, file);
  const unfinished = { mode: kind, ownLineEnd: true } as const;
  if (text !== undefined && (bits & MAY_BE_INCOMPLETE) !== 0 && codeState(text, unfinished) === 'incomplete')
    raise('_IncompleteInputError', 'incomplete input');
  if (text !== undefined)
    return (bits & ONLY_AST) === 0
      ? yield* compileSource(text, file, kind, options)
      : yield* parseSource(text, file, kind);
  // Only syntax trees (and named tuples, which ast.py tells apart) have fields.
  if ((typeOf(source).lookup('_fields') ?? undefined) === undefined)
    raise('TypeError', 'compile() arg 1 must be a string, bytes or AST object');
  if ((bits & ONLY_AST) !== 0) return source;
  const plain = yield* call(yield* treeFunction('_plain'), [source, kind]);
  return makeCode(yield* compiled(compileValue(plain, file, options), file));
}
/** A function of ast.py. */
function* treeFunction(name: string): NativeGen {
  return yield* getAttrGen(yield* hooks.importName('ast', callingGlobals(), null, 0), name);
}
/** The syntax tree of a source text, as objects of the `ast` module. */
function* parseSource(source: string, filename: string, mode: ParseMode): NativeGen {
  refuseNull(source);
  vm.charge(COMPILING_NS + source.length * 40);
  const { tree, problem, warnings } = parseToValue(source, filename, mode);
  for (const warning of warnings) yield* lifecycle.syntaxWarning(warning, filename);
  if (problem !== undefined) throwExc(syntaxError(problem, source));
  return yield* call(yield* treeFunction('_built'), [tree]);
}
/** `from __future__ import ...` of the calling code holds for what it compiles. */
const inheritedFlags = (): number => (callerFrame()?.linked?.code.flags ?? 0) & 0x1000000;

/** The code of a text that `eval` or `exec` was given: the library's, if it was the library that gave it. */
function* compileText(text: string, mode: 'eval' | 'exec'): NativeGen<PyCode> {
  const compiled = yield* compileSource(text, '<string>', mode, { flags: inheritedFlags() });
  const caller = callerFrame();
  if (caller !== null && isLibraryCode(caller.linked.code)) giveToLibrary(compiled.code);
  return compiled;
}

// ---- running --------------------------------------------------------------------------------------------------------------------------------------

const isMapping = (value: Value): boolean =>
  value instanceof PyDict || (typeOf(value).lookup('__getitem__') ?? undefined) !== undefined;
/** The namespaces that eval and exec use. */
function namespaces(globals: Value | undefined, locals: Value | undefined): { globals: PyDict; locals: Value } {
  const given = locals === undefined || locals === null ? undefined : locals;
  if (globals === undefined || globals === null) return { globals: callingGlobals(), locals: given ?? callingLocals() };
  return { globals: globals as PyDict, locals: given ?? globals };
}
/** Code that runs in a namespace of its own sees the builtins of its caller there. */
function giveBuiltins(globals: PyDict): void {
  if (!globals.table.has('__builtins__')) globals.table.set('__builtins__', builtinsOf(callingGlobals()));
}
function* evaluate(source: Value, globals?: Value, locals?: Value): NativeGen {
  if (locals !== undefined && locals !== null && !isMapping(locals)) raise('TypeError', 'locals must be a mapping');
  if (globals !== undefined && globals !== null && !(globals instanceof PyDict)) {
    raise(
      'TypeError',
      isMapping(globals) ? 'globals must be a real dict; try eval(expr, {}, mapping)' : 'globals must be a dict',
    );
  }
  const spaces = namespaces(globals, locals);
  giveBuiltins(spaces.globals);
  if (source instanceof PyCode) {
    if (source.code.freevars.length > 0)
      raise('TypeError', 'code object passed to eval() may not contain free variables');
    return yield* runCode(source, spaces.globals, spaces.locals);
  }
  const text = sourceArgument(source, '<string>');
  if (text === undefined) raise('TypeError', 'eval() arg 1 must be a string, bytes or code object');
  const code = yield* compileText(text.replace(/^[ \t]+/, ''), 'eval');
  return yield* runCode(code, spaces.globals, spaces.locals);
}
function* execute(source: Value, globals?: Value, locals?: Value, closure?: Value): NativeGen {
  if (globals !== undefined && globals !== null && !(globals instanceof PyDict))
    raise('TypeError', `exec() globals must be a dict, not ${typeName(globals)}`);
  if (locals !== undefined && locals !== null && !isMapping(locals))
    raise('TypeError', `locals must be a mapping or None, not ${typeName(locals)}`);
  const spaces = namespaces(globals, locals);
  giveBuiltins(spaces.globals);
  const cells = closure === undefined || closure === null ? null : closure;
  if (source instanceof PyCode) {
    const count = source.code.freevars.length;
    if (count === 0) {
      if (cells !== null) raise('TypeError', 'cannot use a closure with this code object');
      yield* runCode(source, spaces.globals, spaces.locals);
      return null;
    }
    if (
      !(cells instanceof PyTuple) ||
      cells.items.length !== count ||
      !cells.items.every((cell) => cell instanceof PyCell)
    ) {
      raise('TypeError', `code object requires a closure of exactly length ${count}`);
    }
    const body = new PyFunction(types.function, link(source.code), spaces.globals, builtinsOf(spaces.globals));
    body.closure = cells;
    yield* runBody(body, spaces.locals);
    return null;
  }
  if (cells !== null) raise('TypeError', 'closure can only be used when source is a code object');
  const text = sourceArgument(source, '<string>');
  if (text === undefined) raise('TypeError', 'exec() arg 1 must be a string, bytes or code object');
  const code = yield* compileText(text, 'exec');
  yield* runCode(code, spaces.globals, spaces.locals);
  return null;
}
function* importFunction(name: Value, globals?: Value, _locals?: Value, fromlist?: Value, level?: Value): NativeGen {
  const text = asStr(name);
  if (text === undefined) raise('TypeError', 'module name must be a string');
  const depth = level === undefined ? 0 : toIndex(level);
  if (depth < 0) raise('ValueError', 'level must be >= 0');
  if (globals !== undefined && globals !== null && !(globals instanceof PyDict) && depth > 0)
    raise('TypeError', 'globals must be a dict');
  if (depth > 0 && !(globals instanceof PyDict)) raise('KeyError', "'__name__' not in globals");
  const space = globals instanceof PyDict ? globals : new PyDict(types.dict, new HashTable());
  const list = fromlist === undefined || (fromlist !== null && !truthy(fromlist)) ? null : fromlist;
  return yield* hooks.importName(text, space, list, Number(depth));
}
function* breakpoint(args: Value[], kwargs: Map<string, Value>): NativeGen {
  const sys = yield* hooks.importName('sys', callingGlobals(), null, 0);
  const hook = lookupAttr(sys, 'breakpointhook');
  if (hook === undefined) raise('RuntimeError', 'lost sys.breakpointhook');
  return yield* call(hook, args, kwargs.size > 0 ? kwargs : null);
}

// ---- namespaces -----------------------------------------------------------------------------------------------------------------------------------

function* dir(object?: Value): NativeGen {
  if (object !== undefined) return makeList(yield* dirOf(object));
  const locals = callingLocals();
  const names =
    locals instanceof PyDict && locals.cls === types.dict
      ? locals.table.liveKeys()
      : yield* toArrayGen(yield* call(yield* getAttrGen(locals, 'keys')));
  return makeList(yield* sortItems(names, null, false, () => {}));
}
function* vars(object?: Value): NativeGen {
  if (object === undefined) return callingLocals();
  if (object instanceof PyModule) return object.dict;
  try {
    return yield* getAttrGen(object, '__dict__');
  } catch (error) {
    if (!isRaised(error, 'AttributeError')) throw error;
    raise('TypeError', 'vars() argument must have __dict__ attribute');
  }
}

export const codeFunctions: Readonly<Record<string, NativeSpec>> = {
  __import__: [
    'name, globals=None, locals=None, fromlist=(), level=0',
    importFunction,
    "Import a module.\n\nBecause this function is meant for use by the Python\ninterpreter and not for general use, it is better to use\nimportlib.import_module() to programmatically import a module.\n\nThe globals argument is only used to determine the context;\nthey are not modified.  The locals argument is unused.  The fromlist\nshould be a list of names to emulate ``from name import ...``, or an\nempty list to emulate ``import name``.\nWhen importing a module from a package, note that __import__('A.B', ...)\nreturns package A when fromlist is empty, but its submodule B when\nfromlist is not empty.  The level argument is used to determine whether to\nperform absolute or relative imports: 0 is absolute, while a positive number\nis the number of parent directories to search relative to the current module.",
  ],
  breakpoint: [
    '*args, **kws',
    breakpoint,
    'Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept\nwhatever arguments are passed.\n\nBy default, this drops you into the pdb debugger.',
  ],
  compile: [
    'source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1',
    compileFunction,
    "Compile source into a code object that can be executed by exec() or eval().\n\nThe source code may represent a Python module, statement or expression.\nThe filename will be used for run-time error messages.\nThe mode must be 'exec' to compile a module, 'single' to compile a\nsingle (interactive) statement, or 'eval' to compile an expression.\nThe flags argument, if present, controls which future statements influence\nthe compilation of the code.\nThe dont_inherit argument, if true, stops the compilation inheriting\nthe effects of any future statements in effect in the code calling\ncompile; if absent or false these statements do influence the compilation,\nin addition to any features explicitly specified.",
  ],
  dir: [
    'object=None, /',
    dir,
    "dir([object]) -> list of strings\n\nIf called without an argument, return the names in the current scope.\nElse, return an alphabetized list of names comprising (some of) the attributes\nof the given object, and of attributes reachable from it.\nIf the object supplies a method named __dir__, it will be used; otherwise\nthe default dir() logic is used and returns:\n  for a module object: the module's attributes.\n  for a class object:  its attributes, and recursively the attributes\n    of its bases.\n  for any other object: its attributes, its class's attributes, and\n    recursively the attributes of its class's base classes.",
  ],
  eval: [
    'source, /, globals=None, locals=None',
    evaluate,
    'Evaluate the given source in the context of globals and locals.\n\nThe source may be a string representing a Python expression\nor a code object as returned by compile().\nThe globals must be a dictionary and locals can be any mapping,\ndefaulting to the current globals and locals.\nIf only globals is given, locals defaults to it.',
  ],
  exec: [
    'source, /, globals=None, locals=None, *, closure=None',
    execute,
    'Execute the given source in the context of globals and locals.\n\nThe source may be a string representing one or more Python statements\nor a code object as returned by compile().\nThe globals must be a dictionary and locals can be any mapping,\ndefaulting to the current globals and locals.\nIf only globals is given, locals defaults to it.\nThe closure must be a tuple of cellvars, and can only be used\nwhen source is a code object requiring exactly that many cellvars.',
  ],
  globals: [
    '',
    () => callingGlobals(),
    "Return the dictionary containing the current scope's global variables.\n\nNOTE: Updates to this dictionary *will* affect name lookups in the current\nglobal scope and vice-versa.",
  ],
  locals: [
    '',
    () => callingLocals(),
    "Return a dictionary containing the current scope's local variables.\n\nNOTE: Whether or not updates to this dictionary will affect name lookups in\nthe local scope and vice-versa is *implementation dependent* and not\ncovered by any backwards compatibility guarantees.",
  ],
  vars: [
    'object=None, /',
    vars,
    'vars([object]) -> dictionary\n\nWithout arguments, equivalent to locals().\nWith an argument, equivalent to object.__dict__.',
  ],
};

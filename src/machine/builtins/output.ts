/**
 * print and input, and the way text gets to the standard streams.
 *
 * While sys.stdout is the stream the interpreter began with, text goes straight to the host: a program that only prints never makes a file object.
 */
import { getAttrGen, reprGen, strGen } from './text.ts';
import { block, call } from '../door.ts';
import { Raise } from '../errors.ts';
import { hooks } from '../hooks.ts';
import type { NativeGen, NativeSpec } from '../native.ts';
import { PyFloat, PyModule, PyObject, type Value } from '../objects.ts';
import { emit } from '../observe.ts';
import { asStr, str, truthy, typeName } from '../protocols/index.ts';
import { hasSurrogates } from '../pure/unicode.ts';
import { raise } from '../raise.ts';
import { encodeText } from '../types/codecs/codecs.ts';
import { vm } from '../vm.ts';

/** By their descriptors. */
const STREAMS = ['stdin', 'stdout', 'stderr'] as const;
type Stream = (typeof STREAMS)[number];

/** The stream objects that sys was made with, by name: the ones that stand for the host's own streams. */
const originals = (): Map<Stream, Value> | undefined =>
  vm.interpreter.state.get('streams') as Map<Stream, Value> | undefined;
/** Tells that `stream` is what sys.<name> began as; undefined: it no longer stands for the host's stream (it was closed or detached). */
export function setOriginalStream(name: Stream, stream: Value | undefined): void {
  let known = originals();
  if (known === undefined) {
    known = new Map();
    vm.interpreter.state.set('streams', known);
  }
  if (stream === undefined) known.delete(name);
  else known.set(name, stream);
}
/** What sys.<name> is now: 'host' while it is the original; null for None; undefined when it is gone. */
export function currentStream(name: Stream): Value | 'host' | undefined {
  const sys = vm.interpreter.modules.table.get('sys');
  if (!(sys instanceof PyModule)) return vm.interpreter.host.closed?.has(STREAMS.indexOf(name)) ? null : 'host';
  const stream = sys.dict.table.get(name);
  return stream !== undefined && stream !== null && stream === originals()?.get(name) ? 'host' : stream;
}

/** What a `print` under way has put together and not written, because an argument's `__str__` is running. */
interface Held {
  text: string;
}
const HELD = 'prints under way';
function heldPrints(): Held[] {
  let list = vm.interpreter.state.get(HELD) as Held[] | undefined;
  if (list === undefined) {
    list = [];
    vm.interpreter.state.set(HELD, list);
  }
  return list;
}
/** Writes to the host. Lone surrogates cannot be encoded: an error on stdout, escaped on stderr. */
export function writeHost(fd: 1 | 2, text: string): void {
  if (text === '') return;
  const held = fd === 1 ? (vm.interpreter.state.get(HELD) as Held[] | undefined) : undefined;
  if (held !== undefined && held.length > 0) {
    // The output of what __str__ does comes after the arguments before it.
    for (const print of held) {
      const { text: before } = print;
      print.text = '';
      toHost(1, before);
    }
  }
  toHost(fd, text);
}
function toHost(fd: 1 | 2, text: string): void {
  if (text === '') return;
  if (hasSurrogates(text))
    text = new TextDecoder().decode(encodeText(text, 'utf-8', fd === 1 ? 'strict' : 'backslashreplace'));
  vm.interpreter.host.write(fd, text);
  vm.charge(500 + 2 * text.length);
}
/** Writes to whatever sys.stdout or sys.stderr is now; nothing happens when it is None or gone. */
export function* writeStream(name: 'stdout' | 'stderr', text: string): NativeGen<void> {
  const stream = currentStream(name);
  if (stream === 'host') writeHost(name === 'stdout' ? 1 : 2, text);
  else if (stream !== undefined && stream !== null) yield* call(yield* getAttrGen(stream, 'write'), [text]);
}

// ---- print ----------------------------------------------------------------------------------------------------------------------------------------

function separator(value: Value | undefined, name: string, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  return asStr(value) ?? raise('TypeError', `${name} must be None or a string, not ${typeName(value)}`);
}
function printQuick(args: Value[], sep?: Value, end?: Value, file?: Value, flush?: Value): Value | undefined {
  if ((file !== undefined && file !== null) || currentStream('stdout') !== 'host') return undefined;
  if (flush !== undefined && flush !== false) return undefined;
  for (const arg of args) if (arg instanceof PyObject && arg.cls.isHeap) return undefined;
  const between = separator(sep, 'sep', ' ');
  const last = separator(end, 'end', '\n');
  const own: Held = { text: '' };
  try {
    for (let at = 0; at < args.length; at++) {
      if (at > 0) own.text += between;
      const arg = args[at] as Value;
      // not `+=`: that reads the text before
      const shown = arg instanceof PyObject && !(arg instanceof PyFloat) ? strHolding(own, arg) : str(arg);
      own.text += shown;
    }
    own.text += last;
  } finally {
    // What was written before an argument's __str__ raised stays written.
    writeHost(1, own.text);
  }
  return null;
}
/** str(value), of something that may hold what prints. */
function strHolding(own: Held, value: Value): string {
  const held = heldPrints();
  held.push(own);
  try {
    return str(value);
  } finally {
    held.splice(held.lastIndexOf(own), 1);
  }
}
function* print(args: Value[], sep?: Value, end?: Value, file?: Value, flush?: Value): NativeGen {
  const target = file === undefined || file === null ? currentStream('stdout') : file;
  if (target === undefined) raise('RuntimeError', 'lost sys.stdout');
  if (target === null) return null;
  const between = separator(sep, 'sep', ' ');
  const last = separator(end, 'end', '\n');
  if (target === 'host') {
    const own: Held = { text: '' };
    const held = heldPrints();
    try {
      for (let at = 0; at < args.length; at++) {
        if (at > 0) own.text += between;
        held.push(own);
        let shown: string;
        try {
          shown = yield* strGen(args[at] as Value);
        } finally {
          held.splice(held.lastIndexOf(own), 1);
        }
        own.text += shown;
      }
      own.text += last;
    } finally {
      // What was written before an argument's __str__ raised stays written.
      writeHost(1, own.text);
    }
    if (flush !== undefined && truthy(flush)) vm.interpreter.host.flush?.(1);
    return null;
  }
  const write = function* (text: Value): NativeGen<void> {
    yield* call(yield* getAttrGen(target, 'write'), [text]);
  };
  for (let at = 0; at < args.length; at++) {
    if (at > 0) yield* write(between);
    yield* write(yield* strGen(args[at] as Value));
  }
  yield* write(last);
  if (flush !== undefined && truthy(flush)) yield* call(yield* getAttrGen(target, 'flush'));
  return null;
}

// ---- the value of an expression at the prompt -------------------------------------------------------------------------------------------------------

/** What sys.displayhook does unless it was replaced: prints the value and keeps it as `_`; None is passed over. */
export function* displayValue(value: Value): NativeGen {
  if (value === null) return null;
  const { table } = vm.interpreter.builtins;
  const last = table.get('_');
  table.set('_', null);
  vm.dropped(last);
  const text = yield* reprGen(value);
  if (currentStream('stdout') === undefined) raise('RuntimeError', 'lost sys.stdout');
  yield* writeStream('stdout', `${text}\n`);
  table.set('_', value);
  return null;
}
hooks.display = function* (value) {
  const sys = vm.interpreter.modules.table.get('sys');
  if (!(sys instanceof PyModule)) return yield* displayValue(value);
  const hook = sys.dict.table.get('displayhook');
  if (hook === undefined) raise('RuntimeError', 'lost sys.displayhook');
  return yield* call(hook, [value]);
};

// ---- input ----------------------------------------------------------------------------------------------------------------------------------------

/**
 * The next line of the host's standard input with its newline, '' at its end. While the line is not there the thread waits without the GIL, as in read();
 * when nobody else can go on either, the run pauses until the line comes.
 */
export function* readHostLine(prompt = ''): NativeGen<string> {
  const { host } = vm.interpreter;
  emit('input.waiting', { prompt, task: 0 });
  for (;;) {
    const line = host.readLine();
    if (line !== undefined) {
      emit('input.read', { text: line, task: 0 });
      return line;
    }
    yield* block({ kind: 'wait', queue: host.inputQueue(), reason: { on: 'input', what: 'standard input' } });
  }
}
/** Flushes a stream that may not know how. */
function* flushAnyway(stream: Value): NativeGen<void> {
  try {
    yield* call(yield* getAttrGen(stream, 'flush'));
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
  }
}
function* input(prompt?: Value): NativeGen {
  const stdin = currentStream('stdin');
  const stdout = currentStream('stdout');
  const stderr = currentStream('stderr');
  if (stdin === undefined || stdin === null) raise('RuntimeError', 'lost sys.stdin');
  if (stdout === undefined || stdout === null) raise('RuntimeError', 'lost sys.stdout');
  if (stderr === undefined || stderr === null) raise('RuntimeError', 'lost sys.stderr');
  if (stderr !== 'host') yield* flushAnyway(stderr);
  const question = prompt === undefined ? '' : yield* strGen(prompt);
  if (stdout === 'host') writeHost(1, question);
  else {
    if (prompt !== undefined) yield* call(yield* getAttrGen(stdout, 'write'), [question]);
    yield* flushAnyway(stdout);
  }
  let line: Value;
  if (stdin === 'host') line = (yield* readHostLine(question)).replace(/\r\n?$/, '\n');
  else line = yield* call(yield* getAttrGen(stdin, 'readline'));
  const text = asStr(line);
  if (text === undefined) raise('TypeError', `object.readline() returned non-string`);
  if (text === '') raise('EOFError', 'EOF when reading a line');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

export const outputFunctions: Readonly<Record<string, NativeSpec>> = {
  input: [
    "prompt='', /",
    input,
    'Read a string from standard input.  The trailing newline is stripped.\n\nThe prompt string, if given, is printed to standard output without a\ntrailing newline before reading input.\n\nIf the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.\nOn *nix systems, readline is used if available.',
  ],
  print: [
    "*args, sep=' ', end='\\n', file=None, flush=False",
    print,
    'Prints the values to a stream, or to sys.stdout by default.\n\n  sep\n    string inserted between values, default a space.\n  end\n    string appended after the last value, default a newline.\n  file\n    a file-like object (stream); defaults to the current sys.stdout.\n  flush\n    whether to forcibly flush the stream.',
    printQuick,
  ],
};

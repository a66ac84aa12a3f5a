/** Looking into a paused run: the frames of a thread or task, their variables, the instructions around the next one, an expression's value. */
import {
  callSync,
  type Frame,
  FrameKind,
  GenState,
  HashTable,
  makeDict,
  PyCell,
  PyDict,
  PyFunction,
  PyGenerator,
  PyNativeFunction,
  PyType,
  Raise,
  repr,
  str,
  Thread,
  typeName,
  type Value,
} from '../machine/index.ts';
import { type CodeObject, disassemble } from '../language/index.ts';
import { taskCoroutine } from '../stdlib/index.ts';
import type { Run } from './run.ts';

/** A name and the repr of its value. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}
/** A frame of a call stack. Lines from 1, columns from 0, -1 when not known. */
export interface FrameView {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly locals: readonly NamedValue[];
  readonly stack: readonly string[];
}
/** An instruction of the innermost frame. */
export interface InstructionView {
  readonly offset: number;
  readonly text: string;
  readonly line: number;
  readonly current: boolean;
}
/** What a thread or task looks like inside, at a position. */
export interface Inspection {
  /** Innermost last. */
  readonly frames: readonly FrameView[];
  readonly globals: readonly NamedValue[];
  readonly instructions: readonly InstructionView[];
}
/** Whom to look into: a task, or with task 0 a thread. */
export interface Whom {
  readonly task: number;
  readonly thread: number;
}

/** Where a frame stands and what it holds, whether it runs, waits below others, or is put away in a generator. */
interface Place {
  readonly frame: Frame;
  readonly values: readonly (Value | undefined)[];
  readonly base: number;
  readonly top: number;
  /** Index of the instruction being carried out (or, of the innermost, the next one). */
  readonly instruction: number;
}

/** Longest text shown of a value. */
const LONGEST = 200;
/** Most variables shown of a namespace. */
const MOST = 200;

function threadPlaces(t: Thread): Place[] {
  const places: Place[] = [];
  let top = t.sp;
  let innermost = true;
  for (let frame = t.frame; frame !== null; frame = frame.back) {
    if (frame.kind === FrameKind.python) {
      const next = frame.pc >> 1;
      places.push({
        frame,
        values: t.stack,
        base: frame.base,
        top,
        instruction: innermost ? next : Math.max(0, next - 1),
      });
      innermost = false;
      top = frame.ret - 1;
    } else top = Math.min(top, frame.ret - 1);
  }
  return places.reverse();
}
/** The frames of a suspended coroutine and of what it awaits, outermost first. */
function coroutinePlaces(coroutine: Value): Place[] {
  const places: Place[] = [];
  let at: Value | undefined = coroutine;
  while (at instanceof PyGenerator && at.state !== GenState.closed && places.length < 1000) {
    const frame: Frame = at.frame;
    const saved: readonly (Value | undefined)[] = at.saved;
    const fresh: boolean = at.state === GenState.created;
    places.push({
      frame,
      values: saved,
      base: 0,
      top: saved.length - 1,
      instruction: fresh ? 0 : Math.max(0, (frame.pc >> 1) - 1),
    });
    at = fresh ? undefined : (saved[saved.length - 1] as Value | undefined);
  }
  return places;
}

/** The text of a value; user code in its `__repr__` may run (the caller throws the run away then). */
function textOf(value: Value | undefined): string {
  if (value === undefined) return '';
  let text: string;
  try {
    text = repr(value);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    text = `<${typeName(value)} object whose repr failed: ${typeName(error.exc)}>`;
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
const boring = (value: Value | undefined): boolean =>
  value instanceof PyFunction ||
  value instanceof PyNativeFunction ||
  value instanceof PyType ||
  typeName(value as Value) === 'module';

function variables(place: Place): NamedValue[] {
  const { frame } = place;
  const { code } = frame.linked;
  const named: NamedValue[] = [];
  if (frame.locals instanceof PyDict) return namespace(frame.locals);
  for (let at = 0; at < code.localsplusNames.length && named.length < MOST; at++) {
    const name = code.localsplusNames[at] as string;
    let value = place.values[place.base + at];
    if (value instanceof PyCell) value = value.value;
    if (value === undefined || name.startsWith('.')) continue;
    named.push({ name, value: textOf(value) });
  }
  return named;
}
function namespace(dict: PyDict): NamedValue[] {
  const named: NamedValue[] = [];
  for (const [key, value] of dict.table.liveEntries()) {
    if (typeof key !== 'string' || (key.startsWith('__') && key.endsWith('__')) || boring(value)) continue;
    named.push({ name: key, value: textOf(value) });
    if (named.length >= MOST) break;
  }
  return named;
}
function frameView(place: Place): FrameView {
  const { frame, instruction } = place;
  const { code } = frame.linked;
  const at = Math.min(instruction, (code.positions.length >> 2) - 1) * 4;
  const line = (code.positions[at] as number) || code.firstlineno;
  const sameLine = code.positions[at + 1] === line;
  const stack: string[] = [];
  for (let slot = place.base + frame.linked.nlocals; slot <= place.top && stack.length < 20; slot++)
    stack.push(place.values[slot] === undefined ? 'NULL' : textOf(place.values[slot]));
  return {
    name: code.qualname,
    file: code.filename,
    line,
    column: sameLine ? (code.positions[at + 2] as number) : -1,
    endColumn: sameLine ? (code.positions[at + 3] as number) : -1,
    locals: variables(place),
    stack,
  };
}
function instructionsOf(code: CodeObject, current: number): InstructionView[] {
  return disassemble(code).map((instruction, index) => ({
    offset: instruction.offset,
    text: `${instruction.opname}${instruction.argrepr === '' ? '' : ` ${instruction.argrepr}`}`,
    line: instruction.line ?? 0,
    current: index === current,
  }));
}

function placesOf(run: Run, whom: Whom): Place[] {
  const thread = [...run.kernel.processes]
    .flatMap((process) => [...process.threads])
    .find((candidate) => (whom.thread === 0 ? candidate === run.process.main : candidate.id === whom.thread));
  const t = thread?.tag;
  const own = t instanceof Thread ? threadPlaces(t) : [];
  if (whom.task === 0) return own;
  const coroutine = taskCoroutine(run.interpreter, whom.task);
  if (coroutine === undefined) return own;
  // The running task's frames stand on its thread's stack.
  if (coroutine instanceof PyGenerator && coroutine.state === GenState.running) {
    const from = own.findIndex((place) => place.frame.gen === coroutine);
    return from < 0 ? own : own.slice(from);
  }
  return coroutinePlaces(coroutine);
}

/** What a thread or task looks like inside, in a paused run. */
export function inspectRun(run: Run, whom: Whom): Inspection {
  return run.inside(() => {
    const places = placesOf(run, whom);
    const last = places[places.length - 1];
    return {
      frames: places.map(frameView),
      globals: last === undefined ? [] : namespace(last.frame.globals),
      instructions: last === undefined ? [] : instructionsOf(last.frame.linked.code, last.instruction),
    };
  });
}

/** The repr of an expression in the innermost frame, or the text of its exception. The run is not to be used afterwards. */
export function evaluateIn(run: Run, whom: Whom, expression: string): string {
  return run.inside(() => {
    const places = placesOf(run, whom);
    const place = places[places.length - 1];
    const main = run.interpreter.mainModule;
    const globals = place?.frame.globals ?? main?.dict ?? makeDict();
    const locals = new PyDict(globals.cls, new HashTable());
    if (place !== undefined && place.frame.locals === null) {
      const { code } = place.frame.linked;
      for (let at = 0; at < code.localsplusNames.length; at++) {
        let value = place.values[place.base + at];
        if (value instanceof PyCell) value = value.value;
        if (value !== undefined) locals.table.set(code.localsplusNames[at] as string, value);
      }
    }
    try {
      const value = callSync(run.interpreter.builtins.table.get('eval') as Value, [expression, globals, locals]);
      return textOf(value);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      return `${error.exc.cls.name}: ${str(error.exc)}`;
    }
  });
}

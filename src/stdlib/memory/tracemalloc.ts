/**
 * _tracemalloc: what lives of the objects that were made while it watched, and which lines made them. Sizes are those of CPython (see sizes.ts), counted
 * when somebody asks and now and then in between: so the peak is that of the moments at which was counted.
 */
import {
  allocations,
  births,
  type Frame,
  FrameKind,
  instrument,
  isTracked,
  lineOfInstruction,
  livingThings,
  makeList,
  makeTuple,
  type ModuleSpec,
  noteBirths,
  PyDict,
  PyList,
  PyObject,
  PySet,
  PyTuple,
  PyType,
  raise,
  toIndex,
  type Value,
  vm,
} from '../../machine/index.ts';
import { moduleFunctions } from '../structures/common.ts';
import { sizeOfObject } from '../system/sys/sizes.ts';

const STATE = 'tracemalloc';
/** So many instructions pass at least between two counts. */
const LEAST_STEPS = 2000;

interface Origin {
  /** The innermost first. */
  readonly frames: readonly (readonly [string, number])[];
  readonly total: number;
}
class Tracing {
  readonly origins = new WeakMap<object, Origin>();
  /** How many of the objects that the interpreter noted are told of. */
  known: number;
  /** The instruction that makes what is made next. */
  frame: Frame | null = null;
  index = 0;
  peak = 0;
  steps = 0;
  nextCount = LEAST_STEPS;
  /** Objects that are none of its business: those from before, and those that it made itself. */
  readonly others = new WeakSet<object>();
  constructor(readonly limit: number) {
    this.known = 0;
    this.passOver();
  }
  /** What has been made since is not told of. */
  passOver(): void {
    const noted = births.noted ?? [];
    if (noted.length < this.known) this.known = 0;
    for (let at = this.known; at < noted.length; at++)
      if (!this.origins.has(noted[at] as PyObject)) this.others.add(noted[at] as PyObject);
    this.known = noted.length;
  }
}
const tracing = (): Tracing | undefined => vm.interpreter.state.get(STATE) as Tracing | undefined;

function originOf(state: Tracing): Origin {
  const frames: [string, number][] = [];
  let total = 0;
  let { index } = state;
  for (let frame = state.frame; frame !== null; frame = frame.back) {
    if (frame.kind !== FrameKind.python) continue;
    if (frame !== state.frame) index = Math.max(0, (frame.pc >> 1) - 1);
    total++;
    if (frames.length < state.limit)
      frames.push([frame.linked.code.filename, lineOfInstruction(frame.linked.code, index)]);
  }
  return { frames: frames.length === 0 ? [['<unknown>', 0]] : frames, total: Math.max(1, total) };
}
/** Takes down where the objects were made that have been noted since. */
function takeDown(state: Tracing): void {
  const { noted } = births;
  if (noted === null) return;
  // The list has been shortened by those that are gone.
  if (noted.length < state.known) state.known = 0;
  if (noted.length === state.known) return;
  const origin = originOf(state);
  for (let at = state.known; at < noted.length; at++) {
    const object = noted[at] as PyObject;
    if (!state.origins.has(object) && !state.others.has(object)) state.origins.set(object, origin);
  }
  state.known = noted.length;
}
/** Before each instruction of Python code. */
function watch(frame: Frame, index: number, mayCount: boolean): void {
  const state = tracing();
  if (state === undefined) return;
  takeDown(state);
  state.frame = frame;
  state.index = index;
  if (++state.steps >= state.nextCount && mayCount) count(state);
}

/** What is in a container and no object of ours: numbers and texts. */
function* plainItems(object: PyObject): Iterable<Value> {
  if (object instanceof PyList || object instanceof PyTuple) yield* object.items;
  else if (object instanceof PyDict)
    for (const [key, value] of object.table.liveEntries()) {
      yield key;
      yield value;
    }
  else if (object instanceof PySet) yield* object.table.elements();
}
const sizeOf = (value: Value): number => {
  try {
    return Number(toIndex(sizeOfObject(value, 0)));
  } catch {
    return 0;
  }
};
/** Whether a value is made anew and not kept ready by the interpreter. */
const isMade = (value: Value): boolean =>
  typeof value === 'number'
    ? value > 256 || value < -5
    : typeof value === 'bigint' || typeof value === 'string' || (value instanceof PyObject && !isTracked(value));
/** Each living object that was made meanwhile, with what it and the numbers and texts in it weigh. */
function* living(state: Tracing): Iterable<[number, Origin]> {
  takeDown(state);
  const texts = new Set<Value>();
  for (const thing of livingThings()) {
    const origin = state.origins.get(thing);
    if (origin === undefined || !(thing instanceof PyObject) || thing instanceof PyType) continue;
    let size = sizeOf(thing);
    for (const item of plainItems(thing)) {
      if (!isMade(item)) continue;
      if (typeof item === 'string' || item instanceof PyObject) {
        if (texts.has(item)) continue;
        texts.add(item);
      }
      size += typeof item === 'number' ? 28 : sizeOf(item);
    }
    yield [size, origin];
  }
}
function count(state: Tracing): number {
  let size = 0;
  let blocks = 0;
  for (const [each] of living(state)) {
    size += each;
    blocks += 1 + each / 64;
  }
  state.peak = Math.max(state.peak, size);
  state.steps = 0;
  // Counting must not take longer than what is counted.
  state.nextCount = LEAST_STEPS + blocks;
  return size;
}

export const tracemallocModule: ModuleSpec = {
  kind: 'native',
  make: () =>
    moduleFunctions('_tracemalloc', {
      start: [
        'nframe=1, /',
        (nframe?: Value) => {
          const limit = nframe === undefined ? 1 : Number(toIndex(nframe));
          if (limit < 1 || limit > 65_535) raise('ValueError', 'the number of frames must be in range [1; 65535]');
          if (tracing() !== undefined) return null;
          noteBirths();
          vm.interpreter.state.set(STATE, new Tracing(limit));
          allocations.watch = watch;
          instrument();
          return null;
        },
      ],
      stop: [
        '',
        () => {
          vm.interpreter.state.delete(STATE);
          return null;
        },
      ],
      is_tracing: ['', () => tracing() !== undefined],
      clear_traces: [
        '',
        () => {
          const state = tracing();
          if (state !== undefined) vm.interpreter.state.set(STATE, new Tracing(state.limit));
          return null;
        },
      ],
      get_traceback_limit: ['', () => tracing()?.limit ?? 1],
      get_traced_memory: [
        '',
        () => {
          const state = tracing();
          if (state === undefined) return makeTuple([0, 0]);
          const size = count(state);
          return makeTuple([size, state.peak]);
        },
      ],
      reset_peak: [
        '',
        () => {
          const state = tracing();
          if (state === undefined) return null;
          state.peak = 0;
          count(state);
          return null;
        },
      ],
      get_tracemalloc_memory: [
        '',
        () => {
          const state = tracing();
          return state === undefined ? 0 : 48 * [...living(state)].length;
        },
      ],
      _get_traces: [
        '',
        () => {
          const state = tracing();
          if (state === undefined) return makeList([]);
          const shown = new Map<Origin, Value>();
          const traces = makeList(
            [...living(state)].map(([size, origin]) => {
              let frames = shown.get(origin);
              if (frames === undefined) {
                frames = framesOf(origin);
                shown.set(origin, frames);
              }
              return makeTuple([0, size, frames, origin.total]);
            }),
          );
          state.passOver();
          return traces;
        },
      ],
      _get_object_traceback: [
        'obj, /',
        (object: Value) => {
          const state = tracing();
          if (state === undefined || !(object instanceof PyObject)) return null;
          takeDown(state);
          const origin = state.origins.get(object);
          return origin === undefined ? null : framesOf(origin);
        },
      ],
    }),
};
const framesOf = (origin: Origin): Value => makeTuple(origin.frames.map(([file, line]) => makeTuple([file, line])));

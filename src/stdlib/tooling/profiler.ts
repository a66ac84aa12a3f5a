/** `_lsprof`: a profiler for the current thread that reads the virtual clock, or asks a function what time it is. */
import {
  asStr,
  call,
  defineFunction,
  defineType,
  getAttr,
  instrument,
  makeFloat,
  makeList,
  type ModuleSpec,
  monitor,
  type NativeGen,
  PyBoundMethod,
  PyCode,
  PyInstance,
  PyNativeFunction,
  type PyType,
  Raise,
  raise,
  safeRepr,
  toFloat,
  toIndex,
  truthy,
  unraisable,
  type Value,
  vm,
} from '../../machine/index.ts';
import { lazy } from '../data/common.ts';
import { makeStruct, structSequenceType } from '../structures/structseq.ts';

/** Calls of a function, in all or from one caller. */
class Calls {
  count = 0;
  recursive = 0;
  /** Time with and without what it called: nanoseconds, or what the profiler's own timer counts. */
  total = 0;
  own = 0;
  depth = 0;
}
class Entry extends Calls {
  readonly callees = new Map<Entry, Calls>();
  constructor(readonly shown: Value) {
    super();
  }
}
interface Open {
  readonly entry: Entry;
  readonly began: number;
  callees: number;
}
class PyProfiler extends PyInstance {
  entries = new Map<unknown, Entry>();
  open: Open[] = [];
  subcalls = true;
  builtins = true;
  timer: Value = null;
  /** How long what the timer counts is; 0: it tells seconds. */
  unit = 0;
  isOn = false;
}
/** The tool that a profiler is for sys.monitoring. */
const TOOL = 2;

const secondsOf = (self: PyProfiler, time: number): number => (self.unit > 0 ? time * self.unit : time / 1e9);
/** What time it is by a profiler's own timer. */
function* timeOf(self: PyProfiler): NativeGen<number> {
  try {
    const told = yield* call(self.timer);
    return self.unit > 0 ? Number(toIndex(told)) : Math.floor(toFloat(told) * 1e9);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    yield* unraisable(error.exc, `Exception ignored while calling _lsprof timer ${safeRepr(self.timer)}`, null);
    return 0;
  }
}

/** What a function written in C is called in a profile. */
function builtinLabel(callable: Value): string {
  if (callable instanceof PyBoundMethod) {
    const { func } = callable;
    if (func instanceof PyNativeFunction) return `<method '${func.name}' of '${func.owner?.shown ?? ''}' objects>`;
  }
  if (callable instanceof PyNativeFunction) {
    const module = asStr(callable.module);
    return `<built-in method ${module === undefined ? '' : `${module}.`}${callable.name}>`;
  }
  return '<built-in method>';
}
function entryFor(self: PyProfiler, key: unknown, shown: Value): Entry {
  let entry = self.entries.get(key);
  if (entry === undefined) {
    entry = new Entry(shown);
    self.entries.set(key, entry);
  }
  return entry;
}
function begin(self: PyProfiler, entry: Entry, now: number): void {
  const caller = self.open.at(-1)?.entry;
  if (caller !== undefined && self.subcalls) {
    let calls = caller.callees.get(entry);
    if (calls === undefined) {
      calls = new Calls();
      caller.callees.set(entry, calls);
    }
    calls.depth++;
  }
  entry.depth++;
  self.open.push({ entry, began: now, callees: 0 });
}
function count(calls: Calls, took: number, own: number): void {
  calls.count++;
  calls.own += own;
  if (--calls.depth === 0) calls.total += took;
  else calls.recursive++;
}
function end(self: PyProfiler, now: number): void {
  const call = self.open.pop();
  // What began before the profiler did.
  if (call === undefined) return;
  const took = now - call.began;
  const own = took - call.callees;
  count(call.entry, took, own);
  const caller = self.open.at(-1);
  if (caller === undefined) return;
  caller.callees += took;
  const calls = caller.entry.callees.get(call.entry);
  if (calls !== undefined) count(calls, took, own);
}
function watch(self: PyProfiler, frame: Value, event: Value, argument: Value, now: number): void {
  if (event === 'call') {
    const code = getAttr(frame, 'f_code');
    begin(self, entryFor(self, code instanceof PyCode ? code.code : code, code), now);
  } else if (event === 'return') end(self, now);
  else if (!self.builtins) return;
  else if (event === 'c_call') {
    const label = builtinLabel(argument);
    begin(self, entryFor(self, label, label), now);
  } else end(self, now);
}
/** What a thread calls whenever something begins or ends. */
function watcherOf(self: PyProfiler): Value {
  const parameters = 'frame, event, argument, /';
  if (self.timer === null)
    return defineFunction('profile', [
      parameters,
      (frame: Value, event: Value, argument: Value) => {
        watch(self, frame, asStr(event) as string, argument, vm.nowNs());
        return null;
      },
    ]);
  return defineFunction('profile', [
    parameters,
    function* (frame: Value, event: Value, argument: Value): NativeGen {
      const kind = asStr(event) as string;
      const isSkipped = (!self.builtins && kind.startsWith('c_')) || (self.open.length === 0 && !kind.endsWith('call'));
      if (!isSkipped) watch(self, frame, kind, argument, yield* timeOf(self));
      return null;
    },
  ]);
}
function enable(self: PyProfiler, subcalls: Value = true, builtins: Value = true): Value {
  const { tools } = monitor();
  if (tools[TOOL] !== null) raise('ValueError', 'Another profiling tool is already active');
  tools[TOOL] = { name: 'cProfile', events: 0, local: new Map(), callbacks: new Map() };
  self.subcalls = truthy(subcalls);
  self.builtins = truthy(builtins);
  self.isOn = true;
  vm.thread.profile = watcherOf(self);
  instrument();
  return null;
}
function* disable(self: PyProfiler): NativeGen {
  if (!self.isOn) return null;
  self.isOn = false;
  vm.thread.profile = null;
  monitor().tools[TOOL] = null;
  while (self.open.length > 0) end(self, self.timer === null ? vm.nowNs() : yield* timeOf(self));
  return null;
}

const fields = (names: string) => names.split(' ').map((name) => ({ name, doc: '' }));
const entryType = lazy(() =>
  structSequenceType('_lsprof.profiler_entry', '', fields('code callcount reccallcount totaltime inlinetime calls')),
);
const subentryType = lazy(() =>
  structSequenceType('_lsprof.profiler_subentry', '', fields('code callcount reccallcount totaltime inlinetime')),
);
const numbers = (self: PyProfiler, calls: Calls): Value[] => [
  calls.count,
  calls.recursive,
  makeFloat(secondsOf(self, calls.total)),
  makeFloat(secondsOf(self, calls.own)),
];
function statistics(self: PyProfiler): Value {
  const found = [...self.entries.values()].filter((entry) => entry.count > 0);
  return makeList(
    found.map((entry) => {
      const callees = [...entry.callees].filter(([, calls]) => calls.count > 0);
      const calls = callees.map(([callee, each]) =>
        makeStruct(subentryType(), [callee.shown, ...numbers(self, each)], 5),
      );
      return makeStruct(
        entryType(),
        [entry.shown, ...numbers(self, entry), calls.length === 0 ? null : makeList(calls)],
        6,
      );
    }),
  );
}

const profilerType = lazy(
  (): PyType =>
    defineType({
      name: 'Profiler',
      module: '_lsprof',
      doc: 'Build a profiler object using the clock of the simulated computer.',
      alloc: (cls) => new PyProfiler(cls),
      methods: {
        __init__: [
          'self, /, timer=None, timeunit=0.0, subcalls=True, builtins=True',
          (self: PyProfiler, timer: Value = null, unit: Value = 0, subcalls: Value = true, builtins: Value = true) => {
            self.timer = timer;
            self.unit = toFloat(unit);
            self.subcalls = truthy(subcalls);
            self.builtins = truthy(builtins);
            return null;
          },
        ],
        enable: ['self, subcalls=True, builtins=True', enable, 'Enable the profiler.'],
        disable: ['self, /', disable, 'Disable the profiler.'],
        clear: [
          'self, /',
          (self: PyProfiler) => {
            self.entries = new Map();
            self.open = [];
            return null;
          },
          'Clear all profiling information collected so far.',
        ],
        getstats: ['self, /', statistics, 'Return a list of profiler_entry objects.'],
      },
    }),
);

export const profilerModule: ModuleSpec = {
  kind: 'native',
  make: () => ({ Profiler: profilerType(), profiler_entry: entryType(), profiler_subentry: subentryType() }),
};

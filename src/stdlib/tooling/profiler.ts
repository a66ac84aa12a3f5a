/** `_lsprof`: a profiler for the current thread that reads the virtual clock. */
import {
  defineType,
  getAttr,
  instrument,
  truthy,
  type ModuleSpec,
  makeFloat,
  makeList,
  defineFunction,
  PyBoundMethod,
  PyCode,
  PyInstance,
  PyNativeFunction,
  type PyType,
  type Value,
  vm,
  asStr,
} from '../../machine/index.ts';
import { lazy } from '../data/common.ts';
import { makeStruct, structSequenceType } from '../structures/structseq.ts';

/** Calls of a function, in all or from one caller. */
class Calls {
  count = 0;
  recursive = 0;
  /** Nanoseconds with and without what it called. */
  totalNs = 0;
  ownNs = 0;
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
  readonly beganNs: number;
  calleesNs: number;
}
class PyProfiler extends PyInstance {
  entries = new Map<unknown, Entry>();
  open: Open[] = [];
  subcalls = true;
  builtins = true;
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
function begin(self: PyProfiler, entry: Entry): void {
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
  self.open.push({ entry, beganNs: vm.nowNs(), calleesNs: 0 });
}
function count(calls: Calls, tookNs: number, ownNs: number): void {
  calls.count++;
  calls.ownNs += ownNs;
  if (--calls.depth === 0) calls.totalNs += tookNs;
  else calls.recursive++;
}
function end(self: PyProfiler): void {
  const call = self.open.pop();
  // What began before the profiler did.
  if (call === undefined) return;
  const tookNs = vm.nowNs() - call.beganNs;
  const ownNs = tookNs - call.calleesNs;
  count(call.entry, tookNs, ownNs);
  const caller = self.open.at(-1);
  if (caller === undefined) return;
  caller.calleesNs += tookNs;
  const calls = caller.entry.callees.get(call.entry);
  if (calls !== undefined) count(calls, tookNs, ownNs);
}
function watch(self: PyProfiler, frame: Value, event: string, argument: Value): void {
  if (event === 'call') {
    const code = getAttr(frame, 'f_code');
    begin(self, entryFor(self, code instanceof PyCode ? code.code : code, code));
  } else if (event === 'return') end(self);
  else if (!self.builtins) return;
  else if (event === 'c_call') {
    const label = builtinLabel(argument);
    begin(self, entryFor(self, label, label));
  } else end(self);
}

const fields = (names: string) => names.split(' ').map((name) => ({ name, doc: '' }));
const entryType = lazy(() =>
  structSequenceType('_lsprof.profiler_entry', '', fields('code callcount reccallcount totaltime inlinetime calls')),
);
const subentryType = lazy(() =>
  structSequenceType('_lsprof.profiler_subentry', '', fields('code callcount reccallcount totaltime inlinetime')),
);
const numbers = (calls: Calls): Value[] => [
  calls.count,
  calls.recursive,
  makeFloat(calls.totalNs / 1e9),
  makeFloat(calls.ownNs / 1e9),
];
function statistics(self: PyProfiler): Value {
  const found = [...self.entries.values()].filter((entry) => entry.count > 0);
  return makeList(
    found.map((entry) => {
      const callees = [...entry.callees].filter(([, calls]) => calls.count > 0);
      const calls = callees.map(([callee, each]) => makeStruct(subentryType(), [callee.shown, ...numbers(each)], 5));
      return makeStruct(entryType(), [entry.shown, ...numbers(entry), calls.length === 0 ? null : makeList(calls)], 6);
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
        enable: [
          'self, subcalls=True, builtins=True',
          (self: PyProfiler, subcalls: Value = true, builtins: Value = true) => {
            self.subcalls = truthy(subcalls);
            self.builtins = truthy(builtins);
            vm.thread.profile = defineFunction('profile', [
              'frame, event, argument, /',
              (frame: Value, event: Value, argument: Value) => {
                watch(self, frame, asStr(event) as string, argument);
                return null;
              },
            ]);
            instrument();
            return null;
          },
          'Enable the profiler.',
        ],
        disable: [
          'self, /',
          (self: PyProfiler) => {
            vm.thread.profile = null;
            while (self.open.length > 0) end(self);
            return null;
          },
          'Disable the profiler.',
        ],
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

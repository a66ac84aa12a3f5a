/** What of `sys` watches Python code: settrace, setprofile, call_tracing and the module sys.monitoring. How it works: machine/watching/monitor.ts. */
import {
  asStr,
  call,
  callSync,
  instrument,
  MONITORING_EVENTS,
  type Monitor,
  makeDict,
  monitor,
  type NativeSpec,
  PyCode,
  PyInstance,
  PyModule,
  PyTuple,
  raise,
  setAttr,
  type Thread,
  threadsOf,
  type Tool,
  toIndex,
  typeName,
  types,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { lazy, moduleFunctions } from '../../structures/common.ts';

function setTrace(callback: Value): void {
  vm.thread.trace = callback;
  if (callback !== null) instrument();
}
function setProfile(callback: Value): void {
  vm.thread.profile = callback;
  if (callback !== null) instrument();
}
/** For all threads of this process. */
function everyThread(act: (thread: Thread) => void): void {
  for (const thread of threadsOf(vm.interpreter)) act(thread);
}

/** The functions of sys that belong here. */
export const tracing: Readonly<Record<string, NativeSpec>> = {
  settrace: [
    'function, /',
    setTrace,
    'Set the global debug tracing function.\n\nIt will be called on each function call.  See the debugger chapter\nin the library manual.',
  ],
  gettrace: [
    '',
    () => vm.thread.trace,
    'Return the global debug tracing function set with sys.settrace.\n\nSee the debugger chapter in the library manual.',
  ],
  setprofile: [
    'function, /',
    setProfile,
    'Set the profiling function.\n\nIt will be called on each function call and return.  See the profiler\nchapter in the library manual.',
  ],
  getprofile: [
    '',
    () => vm.thread.profile,
    'Return the profiling function set with sys.setprofile.\n\nSee the profiler chapter in the library manual.',
  ],
  _settraceallthreads: [
    'function, /',
    (callback: Value) => {
      everyThread((thread) => {
        thread.trace = callback;
      });
      setTrace(callback);
    },
  ],
  _setprofileallthreads: [
    'function, /',
    (callback: Value) => {
      everyThread((thread) => {
        thread.profile = callback;
      });
      setProfile(callback);
    },
  ],
  call_tracing: [
    'func, args, /',
    function* (func: Value, args: Value) {
      if (!(args instanceof PyTuple))
        raise('TypeError', `call_tracing() argument 2 must be tuple, not ${typeName(args)}`);
      const t = vm.thread;
      const { watching } = t;
      t.watching = 0;
      try {
        return yield* call(func, args.items.slice());
      } finally {
        t.watching = watching;
      }
    },
  ],
};

// ---- sys.monitoring ---------------------------------------------------------------------------------------------------------------------------------------

const TOOLS = { DEBUGGER_ID: 0, COVERAGE_ID: 1, PROFILER_ID: 2, OPTIMIZER_ID: 5 } as const;
const bit = (name: (typeof MONITORING_EVENTS)[number]): number => 1 << MONITORING_EVENTS.indexOf(name);
const ALL_EVENTS = 2 ** MONITORING_EVENTS.length - 1;
/** Events that follow a CALL, and are on with it. */
const AFTER_CALLS = bit('C_RETURN') | bit('C_RAISE');
/** Events that belong to no place in the code: they cannot be wanted for single code objects. */
const NOT_LOCAL = bit('RAISE') | bit('EXCEPTION_HANDLED') | bit('PY_UNWIND') | bit('PY_THROW') | bit('RERAISE');

function toolId(value: Value): number {
  const id = Number(toIndex(value));
  if (id < 0 || id >= monitor().tools.length) raise('ValueError', `invalid tool ${id} (must be between 0 and 5)`);
  return id;
}
function toolInUse(value: Value): Tool {
  const id = toolId(value);
  const tool = monitor().tools[id];
  if (tool === null || tool === undefined) raise('ValueError', `tool ${id} is not in use`);
  return tool;
}
function eventSet(value: Value): number {
  let events = Number(toIndex(value));
  if (events < 0 || events > ALL_EVENTS) raise('ValueError', `invalid event set 0x${(events >>> 0).toString(16)}`);
  if ((events & AFTER_CALLS) !== 0 && (events & bit('CALL')) === 0)
    raise('ValueError', 'cannot set C_RETURN or C_RAISE events independently');
  events &= ~AFTER_CALLS;
  if ((events & bit('CALL')) !== 0) events |= AFTER_CALLS;
  return events;
}
function codeOf(value: Value): PyCode {
  if (!(value instanceof PyCode)) raise('TypeError', 'code must be a code object');
  return value;
}
const shownEvents = (events: number): number => events & ~AFTER_CALLS;

const functions: Readonly<Record<string, NativeSpec>> = {
  use_tool_id: [
    'tool_id, name, /',
    (value: Value, name: Value) => {
      const id = toolId(value);
      if (asStr(name) === undefined) raise('ValueError', 'tool name must be a str');
      if (monitor().tools[id] !== null) raise('ValueError', `tool ${id} is already in use`);
      monitor().tools[id] = { name, events: 0, local: new Map(), callbacks: new Map() };
    },
  ],
  clear_tool_id: [
    'tool_id, /',
    (value: Value) => {
      const tool = monitor().tools[toolId(value)];
      if (tool === null || tool === undefined) return;
      tool.events = 0;
      tool.local.clear();
      tool.callbacks.clear();
    },
  ],
  free_tool_id: [
    'tool_id, /',
    (value: Value) => {
      monitor().tools[toolId(value)] = null;
    },
  ],
  get_tool: ['tool_id, /', (value: Value) => monitor().tools[toolId(value)]?.name ?? null],
  register_callback: [
    'tool_id, event, func, /',
    (value: Value, event: Value, callback: Value) => {
      const id = toolId(value);
      const events = Number(toIndex(event));
      if (events <= 0 || (events & (events - 1)) !== 0)
        raise('ValueError', 'The callback can only be set for one event at a time');
      if (events > ALL_EVENTS) raise('ValueError', `invalid event ${events}`);
      const tool = monitor().tools[id];
      const before = tool?.callbacks.get(events) ?? null;
      if (callback === null) tool?.callbacks.delete(events);
      else tool?.callbacks.set(events, callback);
      return before;
    },
  ],
  get_events: ['tool_id, /', (value: Value) => shownEvents(monitor().tools[toolId(value)]?.events ?? 0)],
  set_events: [
    'tool_id, event_set, /',
    (value: Value, events: Value) => {
      toolId(value);
      const wanted = eventSet(events);
      toolInUse(value).events = wanted;
      if (wanted !== 0) instrument();
    },
  ],
  get_local_events: [
    'tool_id, code, /',
    (value: Value, code: Value) => shownEvents(toolInUse(value).local.get(codeOf(code).code) ?? 0),
  ],
  set_local_events: [
    'tool_id, code, event_set, /',
    (value: Value, code: Value, events: Value) => {
      const { code: inner } = codeOf(code);
      toolId(value);
      const wanted = eventSet(events);
      if ((wanted & NOT_LOCAL) !== 0) raise('ValueError', `invalid local event set 0x${wanted.toString(16)}`);
      const tool = toolInUse(value);
      if (wanted === 0) tool.local.delete(inner);
      else tool.local.set(inner, wanted);
      if (wanted !== 0) instrument();
    },
  ],
  restart_events: [
    '',
    () => {
      monitor().disabled.clear();
    },
  ],
  _all_events: [
    '',
    () => {
      const events = makeDict();
      MONITORING_EVENTS.forEach((name, at) => {
        let tools = 0;
        monitor().tools.forEach((tool, id) => {
          if (tool !== null && (tool.events & (1 << at)) !== 0) tools |= 1 << id;
        });
        if (tools !== 0) events.table.set(name, tools);
      });
      return events;
    },
  ],
};

/** DISABLE and MISSING are bare objects; both belong to the interpreter. */
function constants(all: Monitor): void {
  all.disable = new PyInstance(types.object);
  all.missing = new PyInstance(types.object);
}
const members = lazy(() => moduleFunctions('sys.monitoring', functions));
/** A module that is an attribute of another one, and that nothing imports. */
export function moduleInside(name: string, doc: string | null): PyModule {
  const made = new PyModule(types.module, makeDict([['__name__', name]]));
  made.dict.table.set('__doc__', doc);
  for (const key of ['__package__', '__loader__', '__spec__']) made.dict.table.set(key, null);
  return made;
}
/** The module sys.monitoring. */
export function monitoring(): Value {
  const made = moduleInside('sys.monitoring', null);
  const { table } = made.dict;
  const all = monitor();
  constants(all);
  table.set('DISABLE', all.disable);
  table.set('MISSING', all.missing);
  for (const [name, fn] of Object.entries(members())) table.set(name, fn);
  for (const [name, id] of Object.entries(TOOLS)) table.set(name, id);
  const events = callSync(types.simpleNamespace) as PyInstance;
  MONITORING_EVENTS.forEach((name, at) => {
    setAttr(events, name, 1 << at);
  });
  setAttr(events, 'NO_EVENTS', 0);
  table.set('events', events);
  return made;
}

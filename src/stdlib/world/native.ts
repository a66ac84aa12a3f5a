/**
 * `_world`: requests to the services outside. One Device of the kernel stands for each service; it is asked in two ways: the thread waits (blocking), or a
 * future of the running event loop gets the answer (suspending). What an answer means (a status, an exception) is decided by the Python modules on top.
 */
import { type Answer, Device, type Latency, type Outcome, type PendingOrder, type Timer } from '../../kernel/index.ts';
import {
  asNumber,
  asStr,
  betweenSlices,
  block,
  BlockRequest,
  defineFunction,
  emitResult,
  HashTable,
  intOf,
  makeDict,
  makeFloat,
  makeList,
  makeTuple,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  PyDict,
  PyList,
  PyTuple,
  raise,
  repr,
  setDiskLatency,
  toFloat,
  types,
  type Value,
  vm,
} from '../../machine/index.ts';
import { pushReady } from '../asyncio/loop/schedule.ts';
import { announceFuture, newFuture, setResult } from '../asyncio/tasks/future.ts';
import { newHandle } from '../asyncio/loop/handles.ts';
import { rouseLoop } from '../asyncio/loop/run.ts';
import { requireRunningLoop } from '../asyncio/loop/running.ts';
import { taskCalled } from '../asyncio/loop/ties.ts';
import { FutureState, type PyFuture, PyLoop } from '../asyncio/model.ts';
import { currentContext } from '../structures/contextvars.ts';
import { type LatencySetting, type OutcomeSetting, readWorld, type ServiceSettings, type World } from './settings.ts';

interface Service {
  readonly device: Device;
  readonly settings: ServiceSettings;
  /** How many outcomes of each list are used up. */
  readonly used: Map<string, number>;
  /** When the last requests came, for the rate limit. */
  readonly recent: number[];
}
interface State {
  world: World;
  readonly services: Map<string, Service>;
  /** Outcomes set by the program itself (sim.FAIL). */
  fail: PyDict;
  readonly gauges: Map<string, number>;
}
const KEY = Symbol('world');
const NS = 1e9;

function state(): State {
  const { interpreter } = vm;
  let known = interpreter.state.get(KEY) as State | undefined;
  if (known === undefined) {
    const options = interpreter.state.get('options') as { world?: unknown } | undefined;
    const world = readWorld(options?.world);
    if (Array.isArray(world)) raise('ValueError', `the settings of the world: ${world.join('; ')}`);
    known = {
      world: world as World,
      services: new Map(),
      fail: new PyDict(types.dict, new HashTable()),
      gauges: new Map(),
    };
    interpreter.state.set(KEY, known);
  }
  return known;
}
function latencyOf(setting: LatencySetting | undefined, fallback: number): Latency {
  if (setting === undefined) return fallback * NS;
  if (typeof setting === 'number') return Math.round(setting * NS);
  if ('uniform' in setting)
    return { kind: 'uniform', minNs: setting.uniform[0]! * NS, maxNs: setting.uniform[1]! * NS };
  if ('one-of' in setting) return { kind: 'oneOf', ns: setting['one-of'].map((one) => Math.round(one * NS)) };
  return { kind: 'longTailed', medianNs: setting['long-tailed'].median * NS, p99Ns: setting['long-tailed'].p99 * NS };
}
const defaults: Readonly<Record<string, number>> = { http: 0.1, database: 0.05, redis: 0.001 };

/** Makes the disk, which works without any module of the world, as fast as the settings say. */
export function settleDisk(world: World): void {
  const latency = world.disk?.latency;
  setDiskLatency(latency === undefined ? undefined : latencyOf(latency, 0));
}

/** The service of a kind ("http", "database") and name. */
function serviceOf(kind: string, name: string): Service {
  const { services, world } = state();
  const key = `${kind} ${name}`;
  let service = services.get(key);
  if (service === undefined) {
    const own: ServiceSettings =
      kind === 'http'
        ? (world.services?.[name] ?? {})
        : ((world as Record<string, ServiceSettings | undefined>)[kind] ?? {});
    const device = new Device(vm.kernel, {
      type: kind === 'http' ? 'service' : kind,
      name: name === '' ? kind : name,
      latency: latencyOf(own.latency ?? (kind === 'http' ? world.latency : undefined), defaults[kind] ?? 0.01),
      ...(own.capacity === undefined ? {} : { capacity: own.capacity }),
    });
    service = { device, settings: own, used: new Map(), recent: [] };
    services.set(key, service);
  }
  return service;
}

/** Whether nobody is there at the moment. */
function isDown({ settings }: Service): boolean {
  const now = vm.nowNs() / NS;
  return (settings.down ?? []).some(([from, to]) => now >= from! && now < to!);
}

/** What comes of a request: 0 for "as usual", a status, or a word. Lists of outcomes are used up in order; behind their end all is well. */
function outcomeOf(service: Service, url: string): OutcomeSetting | 0 {
  const { fail } = state();
  const own = fail.table.get(url);
  if (own instanceof PyList && own.items.length > 0) {
    const first = own.items.shift() as Value;
    if (typeof first === 'number') return first;
    if (typeof first === 'string') return first as OutcomeSetting;
  }
  const { settings, recent } = service;
  if (isDown(service)) return 'refused';
  const now = vm.nowNs() / NS;
  const limit = settings['rate-limit'];
  if (limit !== undefined) {
    while (recent.length > 0 && recent[0]! <= now - limit.per) recent.shift();
    if (recent.length >= limit.requests) return 429;
    recent.push(now);
  }
  for (const [part, list] of Object.entries(settings.outcomes ?? {})) {
    if (part !== '' && !url.includes(part)) continue;
    if (!Array.isArray(list)) return list as OutcomeSetting;
    const used = service.used.get(part) ?? 0;
    if (used >= list.length) continue;
    service.used.set(part, used + 1);
    return list[used]!;
  }
  return 0;
}
/** The setting for the first part that occurs in a URL or (SQL knows no case) a query. */
function partOf<T>(
  settings: Readonly<Record<string, T>> | undefined,
  text: string,
  ignoresCase: boolean,
): T | undefined {
  const entries = Object.entries(settings ?? {});
  if (!ignoresCase) return entries.find(([part]) => text.includes(part))?.[1];
  const lower = text.toLowerCase();
  return entries.find(([part]) => lower.includes(part.toLowerCase()))?.[1];
}
/** `/delay/0.3` in a URL says how long its answer takes. */
function delayIn(url: string): number | undefined {
  const match = /\/delay\/(\d+(?:\.\d+)?)/.exec(url);
  return match === null ? undefined : Math.round(Number(match[1]) * NS);
}
/** A request that never gets an answer: longer than anybody waits. */
const NEVER_NS = 3600 * 24 * NS;

/** Settings by which a service remembers what it was asked before. */
const KNOWS = ['outcomes', 'rate-limit', 'down', 'capacity'] as const;

interface Order {
  readonly what: string;
  readonly task: number;
  readonly latency?: Latency;
  readonly outcome: () => Outcome;
  readonly who?: () => string;
}
function orderFor(
  kind: string,
  name: string,
  what: string,
  url: string,
  latency: Value | undefined,
): { readonly service: Service; readonly order: Order } {
  const service = serviceOf(kind, name);
  const outcome = kind === 'http' ? outcomeOf(service, url) : isDown(service) ? 'refused' : 0;
  const given = latency === undefined || latency === null ? undefined : Math.round(toFloat(latency) * NS);
  const set = partOf(service.settings.latencies, url, kind === 'database');
  const own =
    given ?? (kind === 'http' ? delayIn(url) : undefined) ?? (set === undefined ? undefined : latencyOf(set, 0));
  // where answers hang on the order of the requests, or on what others have stored, nobody knows which steps may change places
  const { settings } = service;
  if (kind !== 'http' || KNOWS.some((name) => name in settings) || state().fail.table.size > 0)
    vm.kernel.isOpaque = true;
  const asker = vm.thread.asyncioTask;
  const takes = outcome === 'timeout' ? NEVER_NS : outcome === 'refused' ? 1_000_000 : own;
  return {
    service,
    order: {
      what,
      task: vm.thread.taskId,
      ...(asker === null ? {} : { who: () => taskCalled(asker) }),
      ...(takes === undefined ? {} : { latency: takes }),
      outcome: () => ({ value: outcome }),
    },
  };
}

const gauge = (name: string, change: number): void => {
  const { gauges } = state();
  const value = (gauges.get(name) ?? 0) + change;
  gauges.set(name, value);
  emitResult('gauge', { name, value });
};

/** The thread waits for the answer, `timeout` seconds at most. @returns the outcome; None when the time was up */
function* blocking(kind: Value, name: Value, what: Value, url: Value, latency: Value, timeout: Value): NativeGen {
  const { service, order } = orderFor(asStr(kind)!, asStr(name)!, asStr(what)!, asStr(url)!, latency);
  const limit = asNumber(timeout);
  gauge(`${asStr(kind)} in flight`, 1);
  try {
    if (limit === undefined) {
      const request = service.device.request(order);
      const answer = yield* block<Answer>({ kind: 'device', request, reason: { on: 'io', what: order.what } });
      return answer.kind === 'done' ? ((answer.value ?? 0) as Value) : 0;
    }
    // With a limit: wait in a line of one, which the answer or the clock ends.
    const line = vm.kernel.queue('io', order.what);
    let outcome: Value | undefined;
    const pending = service.device.submit(order, (result) => {
      outcome = ('value' in result ? (result.value ?? 0) : 0) as Value;
      line.wake();
    });
    const untilNs = vm.nowNs() + Math.round(limit * NS);
    while (outcome === undefined) {
      const answer = yield* block<Answer>({
        kind: 'wait',
        queue: line,
        timeoutNs: Math.max(0, untilNs - vm.nowNs()),
        reason: { on: 'io', what: order.what },
      });
      if (answer.kind !== 'timeout') continue;
      pending.cancel();
      return null;
    }
    return outcome;
  } finally {
    gauge(`${asStr(kind)} in flight`, -1);
  }
}

/** A request whose answer a future waits for. */
interface Asked {
  readonly pending: PendingOrder;
  /** When nobody waits any longer. */
  readonly limit: Timer | undefined;
  /** The gauge that counts it; it is counted out once. */
  counted: string;
}
const asked = new WeakMap<PyFuture, Asked>();

/** A future of the running loop that gets the outcome; None when `limit` seconds are over before. */
function suspending(kind: Value, name: Value, what: Value, url: Value, latency: Value, limit: Value): Value {
  const { thread, interpreter } = vm;
  const loop = requireRunningLoop();
  if (!(loop instanceof PyLoop)) raise('TypeError', `a running event loop is needed, not ${repr(loop)}`);
  const service = asStr(kind)!;
  const {
    service: { device },
    order,
  } = orderFor(service, asStr(name)!, asStr(what)!, asStr(url)!, latency);
  const future = newFuture(loop);
  announceFuture(future, order.what);
  const context = currentContext();
  const arrives = (outcome: Value): void =>
    betweenSlices(thread, interpreter, () => arrive(loop, future, outcome, context));
  const pending = device.submit(order, (result) => arrives(('value' in result ? (result.value ?? 0) : 0) as Value));
  const seconds = asNumber(limit);
  const timer =
    seconds === undefined
      ? undefined
      : vm.kernel.at(vm.nowNs() + Math.round(seconds * NS), () => {
          pending.cancel();
          arrives(null);
        });
  if (timer !== undefined) timer.says = () => `the timeout of ${order.what}`;
  future.weakReason = { on: 'io', object: 0, what: order.what, deadlineNs: pending.dueNs };
  const counted = `${service} in flight`;
  asked.set(future, { pending, limit: timer, counted });
  gauge(counted, 1);
  return future;
}
/** Nobody waits for this answer any longer, or it is there. */
function settle(future: PyFuture): Asked | undefined {
  const one = asked.get(future);
  if (one === undefined || one.counted === '') return undefined;
  if (one.limit !== undefined) vm.kernel.cancel(one.limit);
  gauge(one.counted, -1);
  one.counted = '';
  return one;
}
/** The answer is there: the loop finds a slip in its ready queue, and is woken if it sleeps. */
function arrive(loop: PyLoop, future: PyFuture, outcome: Value, context: Value): void {
  if (loop.closed) return;
  pushReady(loop, newHandle(loop, answered, [future, outcome], context), 'io', 0);
  rouseLoop(loop);
}
const answered = defineFunction(
  'world_answer',
  [
    'future, outcome',
    (future: Value, outcome: Value) => {
      settle(future as PyFuture);
      if ((future as PyFuture).state === FutureState.pending) setResult(future as PyFuture, outcome, 'io');
      return null;
    },
  ],
  '_world',
);

/** Occupies the thread for so many seconds, letting go of the GIL where Python code would. */
function* cpu(seconds: Value): NativeGen {
  let left = Math.round(toFloat(seconds) * NS);
  if (left < 0) raise('ValueError', 'cpu() takes a number of seconds that is not negative');
  while (left > 0) {
    const piece = Math.min(left, 500_000);
    vm.spend(piece);
    left -= piece;
    if (left > 0) yield new BlockRequest({ kind: 'gilCheck' });
  }
  return null;
}

const functions: Record<string, NativeSpec> = {
  blocking: ['kind, name, what, url, latency, timeout', blocking],
  suspending: ['kind, name, what, url, latency, limit', suspending],
  abandon: [
    'future',
    (future: Value) => {
      settle(future as PyFuture)?.pending.cancel();
      return null;
    },
  ],
  cpu: ['seconds', cpu],
  now: ['', () => makeFloat(vm.nowNs() / NS)],
  gauge: [
    'name, change',
    (name: Value, change: Value) => {
      gauge(asStr(name)!, Number(change));
      return null;
    },
  ],
  measured: [
    'name, seconds',
    (name: Value, seconds: Value) => {
      emitResult('measured', { name: asStr(name)!, ns: Math.round(toFloat(seconds) * NS) });
      return null;
    },
  ],
  answer: [
    'kind, name, text',
    (kind: Value, name: Value, text: Value) => {
      const { settings } = serviceOf(asStr(kind)!, asStr(name)!);
      const answer = partOf(settings.answers, asStr(text)!, asStr(kind) === 'database');
      return answer === undefined ? null : makeTuple([pythonic(answer)]);
    },
  ],
  fail: ['', () => state().fail],
  capacity: [
    'kind',
    (kind: Value) => {
      const { world } = state();
      return kind === 'database' ? (world.database?.connections ?? null) : null;
    },
  ],
  lost_at: ['', () => makeTuple((state().world.database?.['lost-at'] ?? []).map((at) => makeFloat(at)))],
  arrivals: [
    '',
    () => {
      const { arrivals } = state().world;
      return arrivals === undefined ? null : makeTuple([makeFloat(arrivals.rate), arrivals.pattern ?? 'even']);
    },
  ],
  world: [
    'settings',
    (settings: Value) => {
      const world = readWorld(plain(settings));
      if (Array.isArray(world)) raise('ValueError', world.join('; '));
      const changed = world as World;
      state().world = changed;
      state().services.clear();
      settleDisk(changed);
      return null;
    },
  ],
};
/** A setting as a Python value. */
function pythonic(setting: unknown): Value {
  if (Array.isArray(setting)) return makeList(setting.map(pythonic));
  if (typeof setting === 'object' && setting !== null)
    return makeDict(Object.entries(setting).map(([key, item]) => [key, pythonic(item)] as const));
  if (typeof setting === 'number') return Number.isInteger(setting) ? intOf(setting) : makeFloat(setting);
  return typeof setting === 'string' || typeof setting === 'boolean' ? setting : null;
}
/** A Python value of dicts, lists, numbers and texts as a JavaScript one. */
function plain(value: Value): unknown {
  if (value instanceof PyDict)
    return Object.fromEntries(value.table.liveEntries().map(([key, item]) => [asStr(key) ?? String(key), plain(item)]));
  if (value instanceof PyList || value instanceof PyTuple) return value.items.map(plain);
  return asNumber(value) ?? value;
}

export const worldModule: ModuleSpec = {
  kind: 'native',
  make: () =>
    Object.fromEntries(Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_world')])),
};

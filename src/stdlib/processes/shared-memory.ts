/** Blocks of memory under a name that all processes of a computer can open, and connections made by address. */
import type { Answer, Kernel, WaitQueue } from '../../kernel/index.ts';
import {
  block,
  callSync,
  commonMemory,
  copyRule,
  exceptionType,
  isLent,
  type NativeGen,
  type NativeSpec,
  PyByteArray,
  PyList,
  type PyException,
  type PyObject,
  raise,
  throwExc,
  toIndex,
  types,
  type Value,
  vm,
} from '../../machine/index.ts';
import { halfShipped } from './connection.ts';
import { runningProcess } from './shared.ts';

/** A bytearray over memory that is not the process's own. */
class PySharedBytes extends PyByteArray {}
copyRule(PySharedBytes, (bytes, copier) => copier.plain(bytes));

interface Listener {
  /** The clients that have come: the numbers of their pipes' other ends. */
  readonly waiting: number[];
  readonly queue: WaitQueue;
}
interface Computer {
  readonly blocks: Map<string, Uint8Array>;
  /** Names of blocks that programs (by the numbers of their first processes) have to take away. */
  readonly tracked: Map<number, Set<string>>;
  readonly listeners: Map<string, Listener>;
  port: number;
}
const computers = new WeakMap<Kernel, Computer>();
function computer(): Computer {
  let known = computers.get(vm.kernel);
  if (known === undefined)
    computers.set(vm.kernel, (known = { blocks: new Map(), tracked: new Map(), listeners: new Map(), port: 40_000 }));
  return known;
}
const osError = (number: number, text: string, file: string): never =>
  throwExc(callSync(exceptionType('OSError'), [number, text, file]) as PyException);

export const sharedMemoryFunctions: Record<string, NativeSpec> = {
  createBlock: [
    'name, size, /',
    (name: Value, size: Value) => {
      const { blocks } = computer();
      if (blocks.has(String(name))) osError(17, 'File exists', String(name));
      const bytes = new Uint8Array(Number(toIndex(size)));
      commonMemory.add(bytes.buffer);
      blocks.set(String(name), bytes);
      return new PySharedBytes(types.bytearray, bytes);
    },
  ],
  openBlock: [
    'name, /',
    (name: Value) => {
      const bytes = computer().blocks.get(String(name)) ?? osError(2, 'No such file or directory', String(name));
      return new PySharedBytes(types.bytearray, bytes);
    },
  ],
  isLent: ['block, /', (block: Value) => isLent(block as PyObject)],
  removeBlock: [
    'name, /',
    (name: Value) => {
      if (!computer().blocks.delete(String(name))) osError(2, 'No such file or directory', String(name));
      return null;
    },
  ],
  trackBlock: [
    'name, program, on, /',
    (name: Value, program: Value, on: Value) => {
      const { tracked } = computer();
      let names = tracked.get(Number(program));
      if (names === undefined) tracked.set(Number(program), (names = new Set()));
      if (on === true) names.add(String(name));
      else names.delete(String(name));
      return null;
    },
  ],
  takeTracked: [
    'program, /',
    (program: Value) => {
      const { blocks, tracked } = computer();
      const left = [...(tracked.get(Number(program)) ?? [])].filter((name) => blocks.delete(name));
      tracked.delete(Number(program));
      return new PyList(types.list, left);
    },
  ],
  freePort: ['', () => computer().port++],
  listen: [
    'address, /',
    (address: Value) => {
      const { listeners } = computer();
      const name = String(address);
      if (listeners.has(name)) raise('OSError', 98, 'Address already in use');
      listeners.set(name, { waiting: [], queue: vm.kernel.queue('connection', `a client at ${name}`) });
      runningProcess().whenEnded.push(() => listeners.delete(name));
      return null;
    },
  ],
  unlisten: [
    'address, /',
    (address: Value) => {
      const { listeners } = computer();
      const listener = listeners.get(String(address));
      listeners.delete(String(address));
      listener?.queue.wakeAll();
      return null;
    },
  ],
  // A pipe to whoever listens. @returns the end of it; None when nobody does
  connect: [
    'cls, address, /',
    (cls: Value, address: Value) => {
      const listener = computer().listeners.get(String(address));
      if (listener === undefined) return null;
      const [own, other] = halfShipped(cls);
      listener.waiting.push(other);
      listener.queue.wake(1);
      return own;
    },
  ],
  // The next client: the number of its pipe's other end. None when the listener was closed.
  accept: [
    'address, /',
    function* (address: Value): NativeGen {
      for (;;) {
        const listener = computer().listeners.get(String(address));
        if (listener === undefined) return null;
        const client = listener.waiting.shift();
        if (client !== undefined) return client;
        yield* block<Answer>({
          kind: 'wait',
          queue: listener.queue,
          reason: { on: 'connection', what: listener.queue.what },
        });
      }
    },
  ],
};

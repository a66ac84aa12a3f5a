/** _selector: the simulated computer's epoll. */
import { type Answer, READ, type Ready, Selector, WRITE } from '../../kernel/index.ts';
import {
  asNumber,
  block,
  closeDescriptor,
  defineType,
  descriptors,
  type ModuleSpec,
  makeList,
  makeTuple,
  type NativeGen,
  newDescriptor,
  OpenFile,
  PyObject,
  type PyType,
  raise,
  toIndex,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { lazy } from '../structures/common.ts';
import { socketError } from './problems.ts';
import { pollable } from './socket.ts';

/** The descriptor of an epoll object. */
export class SelectorFile extends OpenFile {
  override readonly mode = 0o600;
  readonly seekable = false;
  readonly name = 'epoll';
  // No yield: other files may wait here
  *read(): NativeGen<Uint8Array> {
    return socketError('EINVAL');
  }
  // No yield: other files may wait here
  *write(): NativeGen<number> {
    return socketError('EINVAL');
  }
}
/** Descriptors of a selector, and of sockets that belong to it, which are made when they are needed: until then nobody else gets these numbers. */
export const reserveDescriptors = (count: number): number[] =>
  Array.from({ length: count }, () => newDescriptor(new SelectorFile()));
/** Reserved descriptors may be had again. */
export function freeDescriptors(reserved: number[]): void {
  for (const fd of reserved.splice(0)) if (descriptors().get(fd) instanceof SelectorFile) closeDescriptor(fd);
}
/** An epoll object. */
export class PySelector extends PyObject {
  selector: Selector<number> = new Selector<number>(vm.kernel);
  fd = newDescriptor(new SelectorFile());
  isClosed = false;
  /** What a wait has found: descriptors, with what was asked of them and is ready. */
  found(ready: unknown): [fd: number, bits: number][] {
    return (ready as Ready<number>[]).map(({ data, events, object }) => {
      const asked = this.selector.registration(object)?.events ?? 0;
      // The end of a connection wakes readers and writers alike.
      const bits = (events & (READ | WRITE)) | (events > WRITE + READ ? asked : 0);
      return [data, bits & asked];
    });
  }
}
const masks = (value: Value): number => Number(toIndex(value)) & (READ | WRITE);
/** What the kernel watches for a descriptor. */
function watched(fd: Value): [number, NonNullable<ReturnType<typeof pollable>>] {
  const number = Number(toIndex(fd));
  const object = pollable(number);
  if (object !== undefined) return [number, object];
  if (descriptors().has(number)) raise('PermissionError', 1, 'Operation not permitted');
  return socketError('EBADF');
}
function checkOpen(self: PySelector): void {
  if (self.isClosed) raise('ValueError', 'I/O operation on closed epoll object');
}
function* select(self: PySelector, timeout?: Value): NativeGen {
  checkOpen(self);
  const seconds = timeout === undefined || timeout === null ? undefined : Math.max(0, asNumber(timeout) ?? 0);
  const { selector } = self;
  const answer = yield* block<Answer>({
    kind: 'device',
    request: selector.wait(seconds === undefined ? undefined : Math.round(seconds * 1e9)),
    reason: { on: 'select' },
  });
  return makeList(answer.kind === 'done' ? self.found(answer.value).map((pair) => makeTuple(pair)) : []);
}
const selectorType = lazy(
  (): PyType =>
    defineType({
      name: '_selector.Selector',
      alloc: (cls) => withAttributes(new PySelector(cls)),
      methods: {
        register: [
          'self, fd, events, /',
          (self: PySelector, fd: Value, events: Value) => {
            const [number, object] = watched(fd);
            self.selector.register(object, masks(events), number);
            return null;
          },
        ],
        unregister: [
          'self, fd, /',
          (self: PySelector, fd: Value) => {
            const object = pollable(Number(toIndex(fd)));
            if (object !== undefined) self.selector.unregister(object);
            return null;
          },
        ],
        select: ['self, timeout=None, /', select],
        wake: [
          'self, /',
          (self: PySelector) => {
            self.selector.wakeUp();
            return null;
          },
        ],
        fileno: [
          'self, /',
          (self: PySelector) => {
            checkOpen(self);
            return self.fd;
          },
        ],
        close: [
          'self, /',
          (self: PySelector) => {
            self.isClosed = true;
            if (self.fd >= 0 && descriptors().has(self.fd)) closeDescriptor(self.fd);
            self.fd = -1;
            return null;
          },
        ],
      },
    }),
);
export const selectorModule: ModuleSpec = { kind: 'native', make: () => ({ Selector: selectorType() }) };

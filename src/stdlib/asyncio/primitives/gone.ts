/** The field `_waiters` of locks, which a program may delete, too: whoever then looks at the line fails as in CPython. */
import { type PyObject, raise, type Value } from '../../../machine/index.ts';
import { makeDeque, type PyDeque } from '../../structures/deque.ts';
import { touch } from '../telling/touches.ts';

interface Waited extends PyObject {
  waiters: PyDeque | null;
}
const gone = new WeakSet<PyDeque>();
/** Stands for a line that was deleted. */
function goneLine(self: Waited): PyDeque {
  const line = makeDeque();
  const refuse = () => raise('AttributeError', `'${self.cls.name}' object has no attribute '_waiters'`);
  Object.defineProperty(line, 'size', { get: refuse });
  Object.defineProperty(line, 'append', { value: refuse });
  gone.add(line);
  return line;
}
/** `_waiters`: a line that is made at first use, or at once. */
export const waitersMember = [
  (self: Waited): Value => {
    touch(self, true);
    const { waiters } = self;
    return waiters !== null && gone.has(waiters) ? (undefined as never) : waiters;
  },
  (self: Waited, value: Value | undefined) => {
    touch(self, true);
    self.waiters = value === undefined ? goneLine(self) : (value as PyDeque | null);
  },
] as const;

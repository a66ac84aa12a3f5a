/** What wakes the thread that tends the workers of a pool: the end of a worker, or whoever rings. */
import type { Answer, WaitQueue } from '../../kernel/index.ts';
import {
  block,
  copyShared,
  defineType,
  type NativeGen,
  PyObject,
  type PyType,
  type Value,
  vm,
} from '../../machine/index.ts';
import type { PyProcessHandle } from './module.ts';

class Bell {
  hasRung = false;
  readonly queue: WaitQueue = vm.kernel.queue('event', 'the end of a worker');
  ring(): void {
    this.hasRung = true;
    this.queue.wakeAll();
  }
}
copyShared(Bell);

class PyBell extends PyObject {
  readonly shared = new Bell();
}
let bellClass: PyType | undefined;

/** A bell: rung once, it ends the wait that goes on, or the next one at once. */
export function bellType(): PyType {
  bellClass ??= defineType({
    name: 'Bell',
    module: '_multiprocessing',
    alloc: (cls) => new PyBell(cls),
    methods: {
      ring: [
        'self, /',
        ({ shared }: PyBell) => {
          shared.ring();
          return null;
        },
      ],
      ring_at_end: [
        'self, handle, /',
        ({ shared }: PyBell, handle: Value) => {
          const { process } = handle as unknown as PyProcessHandle;
          if (process.ended) shared.ring();
          else process.whenEnded.push(() => shared.ring());
          return null;
        },
      ],
      wait: [
        'self, /',
        function* ({ shared }: PyBell): NativeGen {
          while (!shared.hasRung) yield* block<Answer>({ kind: 'wait', queue: shared.queue, reason: {} });
          shared.hasRung = false;
          return null;
        },
      ],
    },
  });
  return bellClass;
}

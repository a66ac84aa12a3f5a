/** Telling what happens: natives emit events of the vocabulary; when, where and who are filled in here. */
import type { EventFields, EventKind, HeadwaiterEvent } from '../events/index.ts';
import { vm } from './vm.ts';

/** Emits an event of the running thread, now. */
export function emit<K extends EventKind>(kind: K, fields: EventFields<K>): void {
  if (!vm.listening) return;
  const { interpreter, thread } = vm;
  interpreter.host.emit({ at: vm.nowNs(), position: vm.position, process: interpreter.process, thread: thread?.id ?? 0, kind, ...fields } as unknown as HeadwaiterEvent);
}

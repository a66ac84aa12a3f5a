/** Telling what happens: natives emit events of the vocabulary; when, where and who are filled in here. */
import type { EventFields, EventKind } from '../events/index.ts';
import { isLibraryCode } from './link.ts';
import { vm } from './vm.ts';

function tell<K extends EventKind>(kind: K, fields: EventFields<K>): void {
  const { interpreter, thread, telling } = vm;
  telling?.tell(kind, vm.nowNs(), vm.position, interpreter.process, thread?.id ?? 0, fields);
}
/** Emits an event of the running thread, now. */
export function emit<K extends EventKind>(kind: K, fields: EventFields<K>): void {
  if (vm.listening) tell(kind, fields);
}
/** The same of an instruction that has only begun, and done nothing yet: whoever looks there sees what is before it. */
export function emitBefore<K extends EventKind>(kind: K, fields: EventFields<K>): void {
  if (vm.listening)
    vm.telling?.tell(kind, vm.nowNs(), vm.position - 1, vm.interpreter.process, vm.thread?.id ?? 0, fields);
}

/** The same for what a run comes to (what it prints and measures), which is told also where nobody listens to how it came to it any more. */
export function emitResult<K extends EventKind>(kind: K, fields: EventFields<K>): void {
  if (vm.hearsResults) tell(kind, fields);
}

/** The file and line of the innermost frame of the learner's own code (not the library's) in the running thread; '' and 0 when there is none. */
export function learnerPlace(): { readonly file: string; readonly line: number } {
  for (let frame = vm.thread?.frame ?? null; frame !== null; frame = frame.back) {
    if (frame.kind !== 0) continue;
    const { code } = frame.linked;
    if (isLibraryCode(code)) continue;
    return {
      file: code.filename,
      line: (code.positions[Math.max(0, (frame.pc >> 1) - 1) * 4] as number) || code.firstlineno,
    };
  }
  return { file: '', line: 0 };
}

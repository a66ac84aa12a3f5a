/** Telling what happens: natives emit events of the vocabulary; when, where and who are filled in here. */
import type { EventFields, EventKind, HeadwaiterEvent } from '../events/index.ts';
import { type CodeObject, Op } from '../language/index.ts';
import { LIBRARY_ROOT } from './modules.ts';
import { vm } from './vm.ts';

/** Emits an event of the running thread, now. */
export function emit<K extends EventKind>(kind: K, fields: EventFields<K>): void {
  if (!vm.listening) return;
  const { interpreter, thread } = vm;
  interpreter.host.emit({
    at: vm.nowNs(),
    position: vm.position,
    process: interpreter.process,
    thread: thread?.id ?? 0,
    kind,
    ...fields,
  } as unknown as HeadwaiterEvent);
}

/** The file and line of the innermost frame of the learner's own code (not the library's) in the running thread; '' and 0 when there is none. */
export function learnerPlace(): { readonly file: string; readonly line: number } {
  for (let frame = vm.thread?.frame ?? null; frame !== null; frame = frame.back) {
    if (frame.kind !== 0) continue;
    const { code } = frame.linked;
    if (code.filename.startsWith(LIBRARY_ROOT)) continue;
    return {
      file: code.filename,
      line: (code.positions[Math.max(0, (frame.pc >> 1) - 1) * 4] as number) || code.firstlineno,
    };
  }
  return { file: '', line: 0 };
}

/**
 * The name that the learner's code is about to give to what is being made now: the variable or attribute that the next instruction stores; '' when it
 * stores nothing. What an object of the library makes for its own use is called after it: "of Barrier gate".
 */
export function nameBeingGiven(type: string): string {
  const own = type.slice(type.lastIndexOf('.') + 1);
  let maker: string | undefined;
  for (let frame = vm.thread?.frame ?? null; frame !== null; frame = frame.back) {
    if (frame.kind !== 0) continue;
    const { code } = frame.linked;
    if (code.filename.startsWith(LIBRARY_ROOT)) {
      maker = code.qualname;
      continue;
    }
    const name = storedName(code, frame.pc >> 1);
    if (name === '' || maker === undefined || maker.split('.').includes(own)) return name;
    const owner = /^([A-Z]\w*)\.__init__$/.exec(maker)?.[1];
    return owner === undefined ? '' : `of ${owner} ${name}`;
  }
  return '';
}

/** What the instruction at an index stores into, where it stores the value on top of the stack. */
function storedName(code: CodeObject, index: number): string {
  const at = index * 2;
  const [op, arg, nextOp, nextArg] = code.code.slice(at, at + 4) as unknown as number[];
  if (op === Op.STORE_NAME || op === Op.STORE_GLOBAL) return code.names[arg!] ?? '';
  if (op === Op.STORE_FAST || op === Op.STORE_DEREF) return code.localsplusNames[arg!] ?? '';
  if (nextOp !== Op.STORE_ATTR) return '';
  const owner =
    op === Op.LOAD_FAST || op === Op.LOAD_DEREF
      ? code.localsplusNames[arg!]
      : op === Op.LOAD_NAME
        ? code.names[arg!]
        : undefined;
  return owner === undefined ? '' : `${owner}.${code.names[nextArg!] ?? ''}`;
}

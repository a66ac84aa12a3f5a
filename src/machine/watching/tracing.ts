/** `line`, `call`, `return` and `raised` events, for a run that somebody looks at (`vm.tracing`): link.ts marks the instructions at which there may be one. */
import { Op } from '../op.ts';
import { type Frame, FrameKind, type Thread } from '../function.ts';
import { isLibraryCode } from '../link.ts';
import type { PyException } from '../objects.ts';
import { lineStarts } from '../tracebacks/line-starts.ts';
import { exceptionMessage } from '../tracebacks/traceback.ts';
import { noteAccess } from './accesses.ts';
import { noteUpdate } from './lost-updates.ts';
import { observe } from './monitor.ts';
import { emit, emitBefore } from '../observe.ts';
import { vm } from '../vm.ts';

/** How many Python frames the running task (or thread) has. */
function depthOf(frame: Frame): number {
  let depth = 0;
  for (let at: Frame | null = frame; at !== null; at = at.back) {
    if (at.kind !== FrameKind.python) continue;
    // who recurses deeply need not count all frames again; those of a generator may lie on others each time
    if (at.lastLine !== -1 && at.gen === null) {
      depth += at.depth;
      break;
    }
    depth++;
  }
  frame.depth = depth;
  return depth;
}

/**
 * The marked instruction is about to begin; `frame.pc` is past it. @returns 0: it may; 1: the thread must stop before it; 2: a frame was pushed, and the
 * instruction comes again
 */
export function traceHook(t: Thread, frame: Frame): number {
  const { plain } = frame.linked;
  if (plain === null) return tellLine(t, frame) ? 1 : 0;
  const again = t.told === frame && t.toldAt === (frame.pc >> 1) - 1;
  if (!again && ((plain[frame.pc - 2] as number) & 128) !== 0 && tellLine(t, frame)) return 1;
  return observe(t, frame);
}
/** What a run that is looked at tells. @returns true when the thread must stop before the instruction */
function tellLine(t: Thread, frame: Frame): boolean {
  if (vm.slice !== null && noteAccess(t, frame, vm.slice)) return true;
  if (!vm.tracing) return false;
  const index = (frame.pc >> 1) - 1;
  const { code, updates } = frame.linked;
  const op = (frame.ops[index * 2] as number) & 127;
  const argument = frame.ops[index * 2 + 1] as number;
  if (vm.isTerse) {
    if (updates.has(index)) noteUpdate(t, frame, op, argument);
    return false;
  }
  const line = code.positions[index * 4] as number;
  if (op === Op.RESUME) {
    const kind = argument & 3;
    if (kind < 2 || kind === 3)
      emit('call', { name: code.qualname, file: code.filename, line, task: t.taskId, depth: depthOf(frame) });
    frame.lastLine = kind === 0 ? -1 : frame.lastLine;
    return false;
  }
  if (line !== frame.lastLine && lineStarts(code)[index] === 1) {
    const depth = depthOf(frame);
    frame.lastLine = line;
    emitBefore('line', { file: code.filename, line, task: t.taskId, depth });
  }
  // each turn of a loop comes to its line, even when all of it stands on one
  if (op === Op.JUMP_BACKWARD && frame.lastLine !== -1) frame.lastLine = -2;
  if (updates.has(index)) noteUpdate(t, frame, op, argument);
  if (op === Op.RETURN_VALUE)
    emit('return', { name: code.qualname, task: t.taskId, depth: depthOf(frame), how: 'return' });
  else if (op === Op.YIELD_VALUE) {
    const how = frame.gen?.flavour === 'coroutine' ? 'await' : 'yield';
    emit('return', { name: code.qualname, task: t.taskId, depth: depthOf(frame), how });
  }
  return false;
}

/** Exceptions that have been told: going on through other frames, or raised again, they are no new ones. */
const toldOf = new WeakSet<PyException>();
/** An exception comes up in a frame, out of what it executes; a generator that is closed is not the program's affair. */
export function tellRaise(t: Thread, frame: Frame, exc: PyException): void {
  const { code } = frame.linked;
  if (vm.isTerse || isLibraryCode(code) || toldOf.has(exc) || exc.cls.name === 'GeneratorExit') return;
  toldOf.add(exc);
  const line = code.positions[Math.max(0, (frame.pc >> 1) - 1) * 4] as number;
  emit('raised', {
    type: exc.cls.name,
    message: quietMessage(exc),
    file: code.filename,
    line: line > 0 ? line : code.firstlineno,
    task: t.taskId,
    depth: depthOf(frame),
  });
}
/** What an exception says, as far as it can be told without running the program's code, which must not notice that somebody looks. */
function quietMessage(exc: PyException): string {
  if (exc.cls.mro.some((cls) => cls.isHeap && cls.ns.has('__str__'))) return '';
  const { items } = exc.args;
  if (items.every((value) => value === null || typeof value !== 'object')) return exceptionMessage(exc);
  return typeof items[0] === 'string' ? items[0] : '';
}

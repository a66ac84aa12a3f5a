/**
 * Generators that end in `next()`, where `except StopIteration:` stands around it: schedulers written with generators do little else. The handler is gone on
 * with at once, and the exception is made as soon as anybody looks at what is being handled (`ExcItem.exc`): mostly nobody does.
 */
import type { CodeObject } from '../../language/index.ts';
import { frameObject } from '../frames.ts';
import { type Frame, seeEnds, type Thread } from '../function.ts';
import { known, type Linked } from '../link.ts';
import { types } from '../make.ts';
import { type PyException, PyTraceback } from '../objects.ts';
import { Op } from '../op.ts';
import { exceptionType, makeException } from '../raise.ts';
import { counters, FUEL, TRACKED, vm } from '../vm.ts';

/** A handler of StopIteration that does not name it. */
interface Handler {
  /** The instruction that loads the class, and the first of what it does. */
  readonly loads: number;
  readonly body: number;
  /** How many values lie below what is saved of the exception handled before. */
  readonly depth: number;
}
const handlers = new WeakMap<Linked, Map<number, Handler | null>>();

/** What stands from a handler's first instruction on where it takes one class and forgets the exception. */
const BEGINNING = [Op.PUSH_EXC_INFO, Op.LOAD_GLOBAL, Op.CHECK_EXC_MATCH, Op.POP_JUMP_IF_FALSE, Op.POP_TOP];

function findHandler({ code, exceptionTable: table }: CodeObject, instruction: number): Handler | null {
  for (let at = 0; at < table.length; at += 5) {
    if (instruction < table[at]! || instruction >= table[at + 1]!) continue;
    const start = table[at + 2] as number;
    const isIt = BEGINNING.every((op, index) => {
      const found = code[2 * (start + index)];
      return found === op || (op === Op.LOAD_GLOBAL && found === Op.LOAD_NAME);
    });
    return isIt && table[at + 4] !== 1
      ? { loads: start + 1, body: start + BEGINNING.length, depth: table[at + 3] as number }
      : null;
  }
  return null;
}
function handlerOf(linked: Linked, instruction: number): Handler | null {
  let found = handlers.get(linked);
  if (found === undefined) handlers.set(linked, (found = new Map()));
  let handler = found.get(instruction);
  if (handler === undefined) found.set(instruction, (handler = findHandler(linked.code, instruction)));
  return handler;
}

/** Goes on with the handler around the call in the thread's frame, if the end of a generator can stay unseen there. @returns whether it did */
export function endUnseen(t: Thread): boolean {
  const frame = t.frame as Frame;
  const { linked } = frame;
  // (code that is looked at instruction by instruction has marks; the library's has tracebacks of its own)
  if (counters[TRACKED] !== 0 || frame.ops !== linked.code.code || !linked.isLearners || frame.blame !== -1)
    return false;
  const instruction = (frame.pc >> 1) - 1;
  const handler = handlerOf(linked, instruction);
  if (handler === null || counters[FUEL]! < BEGINNING.length) return false;
  const cache = linked.caches[handler.loads + 1];
  if (cache === undefined || known(frame, cache) !== exceptionType('StopIteration')) return false;
  // It would be the context of what is raised now.
  if (vm.handledException() !== null) return false;
  counters[FUEL]! -= BEGINNING.length;
  const sp = frame.base + linked.nlocals + handler.depth;
  t.stack[sp] = null;
  t.sp = sp;
  frame.pc = 2 * handler.body;
  t.excInfo.endUnseen(frame, instruction);
  return true;
}
/** The exception that stands for an end that nobody had seen. */
seeEnds((frame: Frame, instruction: number): PyException => {
  const exc = makeException('StopIteration');
  const { code } = frame.linked;
  const line = (code.positions[instruction * 4] as number) || code.firstlineno;
  exc.traceback = new PyTraceback(types.traceback, null, code, instruction, frame.globals, frameObject(frame), line);
  return exc;
});

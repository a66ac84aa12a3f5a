/**
 * The interpreter loop.
 *
 * One function, longer than any other here, for speed: V8 keeps its locals in registers and jumps by one table. What an instruction does when the
 * values are not of the common kinds is in instructions/. Design:
 *  - all frames of a thread share one value stack (`t.stack`); a frame's localsplus begins at `base`, its operand stack after it;
 *  - `frame.pc` is stored before each instruction is carried out, so an exception, an event or a switch always knows where it happened;
 *    `t.sp` is stored before anything that may run other code on this thread;
 *  - after anything that may have pushed or popped a frame the loop `continue`s at `reload`, which fetches its locals anew;
 *  - the clock and the instruction count live in `counters` (vm.ts): they are exact whenever a native runs.
 *
 * Code that runs often leaves the loop: it is compiled (jit/compile.ts), and `execute` runs it until it needs the loop again.
 *
 * The eval breaker is looked at where CPython looks (Python/ceval.c: RESUME, JUMP_BACKWARD, and after calls of natives).
 */

import { GIL_CHECK, SLICE } from '../kernel/index.ts';
import { asPythonException, enterFunction, extendNested, returnValue, unwind, yieldValue } from './calls/index.ts';
import { Raise } from './errors.ts';
import { type Frame, Mode, PyFunction, type Thread } from './function.ts';
import type { Compiled, InlineCache, Linked } from './link.ts';
import { compileHot } from './jit/compile.ts';
import { callItself } from './jit/helpers.ts';
import { AT_CHECK, CALL, INTERPRET, LEAVE, RELOAD } from './jit/ways.ts';
import { types } from './make.ts';
import { PyNativeFunction } from './native.ts';
import {
  type PyCell,
  PyDict,
  type PyException,
  PyFloat,
  PyInstance,
  PyList,
  PyNativeIterator,
  PyObject,
  typeClock,
  type Value,
} from './objects.ts';
import { Op } from './op.ts';
import { roomFor } from './protocols/index.ts';
import * as slow from './instructions/index.ts';
import { BREAKER, counters, EXTRA, FUEL, TRACKED } from './vm.ts';

const biggest = Number.MAX_SAFE_INTEGER;

/**
 * Runs the thread until its top entry frame has a result (`t.result`), or it must stop (`t.stop`, a kernel Stop).
 * @throws Raise when an exception reaches the entry frame; LimitReached and EngineBug pass through
 */
export function execute(t: Thread): void {
  t.leave = false;
  t.stop = null;
  for (;;) {
    try {
      if (t.pendingException !== null) throwPending(t);
      if (t.leave) return;
      let why = runCompiled(t);
      if (why === INTERPRET) why = loop(t);
      if (why === LEAVE) return;
      if (why === AT_CHECK) {
        t.stop = GIL_CHECK;
        return;
      }
      if (counters[FUEL]! <= 0 && sliceIsOver(t)) return;
    } catch (error) {
      const exc = asPythonException(error);
      unwind(t, exc, t.reraising);
      t.reraising = false;
      if (t.leave) return;
    }
  }
}
function throwPending(t: Thread): never {
  const exc = t.pendingException as PyException;
  t.pendingException = null;
  throw new Raise(exc);
}

/** Why `loop` came back, beside LEAVE and AT_CHECK. */
const STRETCH_OVER = RELOAD;
/** Code that has been compiled goes on with it. */
const COMPILED = 4;
type Why = typeof STRETCH_OVER | typeof LEAVE | typeof AT_CHECK | typeof INTERPRET | typeof COMPILED;

/**
 * Code is looked at each time that it was come to so often (0: it is never compiled): it is compiled when no more than BUSY times as much was done meanwhile
 * altogether, or after PATIENCE looks. Where a program goes round through very much code in turns, compiling all of it takes longer than running it. The
 * library's own code has a longer span: most of it that comes round at all does so a few dozen times, while it is imported, and never again.
 */
let span = 10;
let librarySpan = 40;
const BUSY = 20;
const PATIENCE = 25;
let isPatient = true;
/** How often anything that is not compiled was come to; as a number of 32 bits. */
let arrivals = 0;
/** For tests: how a program runs must not depend on it. 0: nothing is compiled; 1: everything at once; undefined: as usual. */
export function setHotness(times?: 0 | 1): void {
  span = times ?? 10;
  librarySpan = times ?? 40;
  isPatient = times === undefined;
}

const isCompiled = ({ at, watched }: Compiled, instruction: number): boolean =>
  (counters[TRACKED] === 0 ? at : watched)[instruction] !== null;
/** Code was come to at an instruction from elsewhere. @returns whether it can be entered there compiled (now, if it has just become hot) */
function isHot(linked: Linked, instruction: number): boolean {
  arrivals = (arrivals + 1) | 0;
  const times = ++linked.heat[instruction]!;
  const own = linked.isLearners ? span : librarySpan;
  if (times % own === 0 && isBusy(linked, times, own)) compileHot(linked, instruction);
  return linked.compiled !== null && isCompiled(linked.compiled, instruction);
}
function isBusy(linked: Linked, times: number, own: number): boolean {
  // what of it comes round together is looked at once
  if (times > linked.looks) {
    linked.isBusy = linked.looks > 0 && ((arrivals - linked.lookedAt) | 0) < BUSY * own;
    linked.looks = times;
    linked.lookedAt = arrivals;
  }
  return !isPatient || linked.isBusy || times % (PATIENCE * own) === 0;
}
/** Runs frames as far as their code is compiled. */
function runCompiled(t: Thread): Why {
  for (;;) {
    if (t.leave) return LEAVE;
    if (t.pendingException !== null) throwPending(t);
    const frame = t.frame as Frame;
    const { compiled } = frame.linked;
    if (compiled === null || compiled.ops !== frame.ops || span === 0) return INTERPRET;
    const entry = (counters[TRACKED] === 0 ? compiled.at : compiled.watched)[frame.pc >> 1]!;
    if (entry === null) return INTERPRET;
    const how = entry.run(t, frame, entry.block);
    if (how === CALL) callItself(t);
    else if (how !== RELOAD) return how as Why;
  }
}

/** How much fuel one call of `loop` uses at most: V8 can only exchange a function's code for better code when it is called anew. */
const STRETCH = 20_000;

/**
 * Runs until the thread must leave the loop, or a stretch is over. Exceptions come out as Raise; `execute` finds their handlers and comes back in.
 * Only what is hot stands here: the smaller the function, the sooner it is compiled. All ways out but the last lead through the same few lines, for
 * compiled code is thrown away when it comes to a place that was never reached before.
 */
function loop(t: Thread): Why {
  const { stack } = t;
  const stretchEnd = Math.max(0, counters[FUEL]! - STRETCH);
  let why: Why = STRETCH_OVER;
  let frame: Frame;
  let pc: number;
  let sp: number;
  let fuel: number;
  let first = true;
  reload: for (;;) {
    if (t.leave) return LEAVE;
    frame = t.frame as Frame;
    const { ops, base, linked } = frame;
    pc = frame.pc;
    sp = t.sp;
    if (linked.compiled === null || !isCompiled(linked.compiled, pc >> 1)) {
      if ((pc > 0 || ops[0] !== Op.RESUME) && isHot(linked, pc >> 1)) return COMPILED;
    } else if (!first) return COMPILED;
    first = false;
    // The fuel is counted in a local: `counters` has it whenever anything else runs (SYNC: wherever t.sp is stored), and may have changed afterwards.
    fuel = counters[FUEL]!;
    if (t.pendingException !== null) throwPending(t);
    for (;;) {
      if (fuel <= stretchEnd) break reload;
      fuel--;
      let op = ops[pc]!;
      const arg = ops[pc + 1]!;
      pc += 2;
      frame.pc = pc;
      if (op >= 128) {
        t.sp = sp;
        counters[FUEL] = fuel;
        const told = slow.traceInstruction(t, frame);
        if (told !== 0) {
          // It has not begun: the thread stands before it.
          counters[FUEL]!++;
          if (told === 2) continue reload;
          frame.pc = pc - 2;
          t.stop = SLICE;
          return LEAVE;
        }
        fuel = counters[FUEL]!;
        op &= 127;
      }
      switch (op) {
        case Op.NOP:
          break;
        case Op.RESUME:
          if (counters[BREAKER] !== 0 && (arg & 3) < 2) {
            why = AT_CHECK;
            break reload;
          }
          isHot(linked, (pc >> 1) - 1);
          break;
        case Op.POP_TOP: {
          const value = stack[sp--];
          if (counters[TRACKED] !== 0) {
            stack[sp + 1] = undefined;
            t.sp = sp;
            counters[FUEL] = fuel;
            slow.dropped(value);
            fuel = counters[FUEL]!;
          }
          break;
        }
        case Op.PUSH_NULL:
          stack[++sp] = undefined;
          break;
        case Op.COPY: {
          const value = stack[sp + 1 - arg];
          stack[++sp] = value;
          break;
        }
        case Op.SWAP: {
          const value = stack[sp];
          stack[sp] = stack[sp + 1 - arg];
          stack[sp + 1 - arg] = value;
          break;
        }
        case Op.LOAD_CONST:
          stack[++sp] = linked.consts[arg];
          break;
        case Op.LOAD_FAST: {
          const value = stack[base + arg];
          if (value === undefined) {
            counters[FUEL] = fuel;
            slow.unboundLocal(frame, arg);
          }
          stack[++sp] = value;
          break;
        }
        case Op.STORE_FAST: {
          const value = stack[sp--];
          if (counters[TRACKED] !== 0) {
            t.sp = sp;
            counters[FUEL] = fuel;
            slow.storeFast(t, base + arg, value);
            fuel = counters[FUEL]!;
          } else stack[base + arg] = value;
          break;
        }
        case Op.LOAD_DEREF: {
          const value = (stack[base + arg] as PyCell).value;
          if (value === undefined) {
            counters[FUEL] = fuel;
            slow.unboundDeref(frame, arg);
          }
          stack[++sp] = value;
          break;
        }
        case Op.LOAD_NAME:
        case Op.LOAD_GLOBAL: {
          const cache = linked.caches[pc >> 1];
          const { globals } = frame;
          let value: Value | undefined;
          if (cache !== undefined && cache.table === globals.table && cache.version === cache.table.version) {
            const { builtinsTable } = cache;
            if (builtinsTable === null) value = cache.table.values[cache.slot];
            else if (builtinsTable === frame.builtins.table && cache.builtinsVersion === builtinsTable.version)
              value = builtinsTable.values[cache.slot];
          }
          if (value === undefined) {
            t.sp = sp;
            counters[FUEL] = fuel;
            value =
              op === Op.LOAD_NAME
                ? slow.loadName(t, frame, arg, pc)
                : slow.loadGlobal(frame, linked.code.names[arg >> 1]!, linked.cacheAt(pc));
            fuel = counters[FUEL]!;
          }
          stack[++sp] = value;
          if (op === Op.LOAD_GLOBAL && (arg & 1) !== 0) stack[++sp] = undefined;
          break;
        }
        case Op.STORE_NAME: {
          const cache = linked.caches[pc >> 1];
          const value = stack[sp--] as Value;
          if (
            cache !== undefined &&
            cache.table === frame.globals.table &&
            cache.version === cache.table.version &&
            counters[TRACKED] === 0
          ) {
            cache.table.values[cache.slot] = value;
            break;
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          slow.storeName(frame, arg, value, pc);
          fuel = counters[FUEL]!;
          break;
        }
        case Op.LOAD_ATTR: {
          const owner = stack[sp] as Value;
          const cache = linked.caches[pc >> 1] as InlineCache | undefined;
          if (cache !== undefined && cache.version === typeClock.version) {
            if (owner instanceof PyInstance) {
              if (owner.shape === cache.shape) {
                if (cache.kind === 1) {
                  stack[sp] = owner.slots[cache.slot];
                  if (arg & 1) stack[++sp] = undefined;
                  else if (counters[TRACKED] !== 0 && slow.isResult(ops[pc - 4])) {
                    t.sp = sp;
                    counters[FUEL] = fuel;
                    slow.dropped(owner);
                    fuel = counters[FUEL]!;
                  }
                  break;
                }
                if (cache.kind === 2 && (arg & 1) !== 0) {
                  stack[sp] = cache.value;
                  stack[++sp] = owner;
                  break;
                }
              }
            } else if (
              cache.kind === 6 &&
              (arg & 1) !== 0 &&
              (owner instanceof PyObject
                ? owner.cls === cache.cls && owner.shape === undefined
                : typeof owner === 'string' && cache.cls === types.str)
            ) {
              stack[sp] = cache.value;
              stack[++sp] = owner;
              break;
            }
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          if (slow.loadAttrCached(t, frame, owner, arg, pc) === slow.PUSHED) continue reload;
          if (counters[TRACKED] !== 0 && (arg & 1) === 0 && slow.isResult(ops[pc - 4])) slow.dropped(owner);
          fuel = counters[FUEL]!;
          sp = t.sp;
          break;
        }
        case Op.STORE_ATTR: {
          const owner = stack[sp] as Value;
          const cache = linked.caches[pc >> 1] as InlineCache | undefined;
          if (
            cache !== undefined &&
            owner instanceof PyInstance &&
            cache.version === typeClock.version &&
            owner.shape === cache.shape &&
            counters[TRACKED] === 0 &&
            (cache.kind === 1 || cache.kind === 8)
          ) {
            owner.slots[cache.slot] = stack[sp - 1] as Value;
            if (cache.kind === 8) owner.shape = cache.next!;
            sp -= 2;
            break;
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          if (
            slow.storeAttr(t, owner, stack[sp - 1] as Value, linked.code.names[arg]!, linked.cacheAt(pc)) ===
            slow.PUSHED
          )
            continue reload;
          fuel = counters[FUEL]!;
          sp -= 2;
          break;
        }
        case Op.BINARY_OP: {
          const b = stack[sp] as Value;
          const a = stack[sp - 1] as Value;
          if (typeof a === 'number' && typeof b === 'number') {
            let result: number;
            switch (arg) {
              case 0:
              case 13:
                result = a + b;
                break;
              case 10:
              case 23:
                result = a - b;
                break;
              case 5:
              case 18:
                result = a * b + 0;
                break;
              case 6:
              case 19:
                result = b > 0 && a >= 0 ? a % b : Number.NaN;
                break;
              case 2:
              case 15:
                result = b > 0 && a >= 0 ? (a - (a % b)) / b : Number.NaN;
                break;
              case 1:
                result = (a | 0) === a && (b | 0) === b ? a & b : Number.NaN;
                break;
              default:
                result = Number.NaN;
            }
            if (result <= biggest && result >= -biggest) {
              stack[--sp] = result;
              break;
            }
          } else if (a instanceof PyFloat && b instanceof PyFloat) {
            if (a.cls === types.float && b.cls === types.float) {
              linked.sawFloats = true;
              const result = slow.floatArithmetic(a.value, b.value, arg);
              if (result !== undefined) {
                stack[--sp] = result;
                break;
              }
            }
          } else if (arg === 26) {
            if (typeof b === 'number' && a instanceof PyList && a.cls === types.list) {
              const { items } = a;
              const at = b < 0 ? b + items.length : b;
              if (at >= 0 && at < items.length) {
                stack[--sp] = items[at];
                break;
              }
            } else if (a instanceof PyDict && a.cls === types.dict && typeof b === 'string') {
              const value = a.table.get(b);
              if (value !== undefined) {
                stack[--sp] = value;
                break;
              }
            }
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          if (slow.binary(t, a, b, arg) === slow.PUSHED) continue reload;
          fuel = counters[FUEL]!;
          sp--;
          break;
        }
        case Op.COMPARE_OP: {
          const b = stack[sp] as Value;
          const a = stack[sp - 1] as Value;
          if (typeof a === 'number' && typeof b === 'number') {
            let result: boolean;
            switch (arg) {
              case 0:
                result = a < b;
                break;
              case 1:
                result = a <= b;
                break;
              case 2:
                result = a === b;
                break;
              case 3:
                result = a !== b;
                break;
              case 4:
                result = a > b;
                break;
              default:
                result = a >= b;
            }
            stack[--sp] = result;
            break;
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          if (slow.compare(t, a, b, arg) === slow.PUSHED) continue reload;
          fuel = counters[FUEL]!;
          sp--;
          break;
        }
        case Op.STORE_SUBSCR:
          t.sp = sp;
          counters[FUEL] = fuel;
          if (
            slow.storeSubscript(t, stack[sp - 1] as Value, stack[sp] as Value, stack[sp - 2] as Value) === slow.PUSHED
          )
            continue reload;
          fuel = counters[FUEL]!;
          sp -= 3;
          break;
        case Op.IS_OP: {
          const b = stack[sp--] as Value;
          stack[sp] = (stack[sp] === b) === (arg === 0);
          break;
        }
        case Op.CONTAINS_OP:
          t.sp = sp;
          counters[FUEL] = fuel;
          if (slow.containsOp(t, stack[sp - 1] as Value, stack[sp] as Value, arg !== 0) === slow.PUSHED)
            continue reload;
          fuel = counters[FUEL]!;
          sp--;
          break;
        case Op.UNARY_NOT:
          stack[sp] = stack[sp] === false;
          break;
        case Op.TO_BOOL: {
          const value = stack[sp] as Value;
          if (typeof value === 'boolean') break;
          if (typeof value === 'number') {
            stack[sp] = value !== 0;
            break;
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          if (slow.toBool(t, value) === slow.PUSHED) continue reload;
          fuel = counters[FUEL]!;
          break;
        }
        case Op.JUMP_FORWARD:
        case Op.JUMP_BACKWARD_NO_INTERRUPT:
          pc = arg << 1;
          break;
        case Op.JUMP_BACKWARD:
          pc = arg << 1;
          if (counters[BREAKER] !== 0) {
            why = AT_CHECK;
            break reload;
          }
          if (isHot(linked, arg)) {
            why = COMPILED;
            break reload;
          }
          break;
        case Op.POP_JUMP_IF_FALSE:
          if (stack[sp--] === false) pc = arg << 1;
          break;
        case Op.POP_JUMP_IF_TRUE:
          if (stack[sp--] === true) pc = arg << 1;
          break;
        case Op.POP_JUMP_IF_NONE:
          if (stack[sp--] === null) pc = arg << 1;
          break;
        case Op.POP_JUMP_IF_NOT_NONE:
          if (stack[sp--] !== null) pc = arg << 1;
          break;
        case Op.FOR_ITER: {
          const iterator = stack[sp] as Value;
          t.sp = sp;
          counters[FUEL] = fuel;
          if (iterator instanceof PyNativeIterator) {
            const item = iterator.nextValue();
            fuel = counters[FUEL]!;
            if (item === undefined) pc = arg << 1;
            else stack[++sp] = item;
            break;
          }
          const how = slow.forIter(t, iterator);
          if (how === slow.PUSHED) continue reload;
          fuel = counters[FUEL]!;
          if (how === slow.ENDED) pc = arg << 1;
          else sp++;
          break;
        }
        case Op.LIST_APPEND: {
          const value = stack[sp--] as Value;
          const list = stack[sp + 1 - arg] as PyList;
          const count = list.items.push(value);
          if (count > list.room) list.room = roomFor(count);
          break;
        }
        case Op.SEND:
          counters[EXTRA]!++;
          fuel--;
          t.sp = sp;
          counters[FUEL] = fuel;
          switch (slow.send(t, sp)) {
            case slow.PUSHED:
              continue reload;
            case slow.ENDED:
              pc = arg << 1;
          }
          fuel = counters[FUEL]!;
          break;
        case Op.YIELD_VALUE: {
          counters[EXTRA]!++;
          fuel--;
          const value = stack[sp] as Value;
          stack[sp] = undefined;
          t.sp = sp - 1;
          counters[FUEL] = fuel;
          yieldValue(t, frame, value);
          continue reload;
        }
        case Op.RETURN_VALUE: {
          const value = stack[sp] as Value;
          if (frame.mode === Mode.value && frame.gen === null && frame.wrapper === null && counters[TRACKED] === 0) {
            const { ret } = frame;
            const back = frame.back as Frame;
            frame.locals = null;
            back.spare = frame;
            t.frame = back;
            t.depth--;
            stack[ret] = value;
            t.sp = ret;
            counters[FUEL] = fuel;
            continue reload;
          }
          t.sp = sp;
          counters[FUEL] = fuel;
          returnValue(t, frame, value);
          continue reload;
        }
        case Op.CALL: {
          counters[EXTRA]! += 4;
          fuel -= 4;
          // callable self|NULL a1..an
          const self = sp - arg;
          const callable = stack[self - 1] as Value;
          t.sp = sp;
          counters[FUEL] = fuel;
          if (callable instanceof PyFunction) {
            const target = callable.linked;
            const first = stack[self] === undefined ? self + 1 : self;
            if (target.simple && target.argcount === sp + 1 - first) {
              enterFunction(t, callable, target, first, sp, self - 1);
              continue reload;
            }
          } else if (callable instanceof PyNativeFunction && !callable.isGenerator && callable.plain) {
            const first = stack[self] === undefined ? self + 1 : self;
            const count = sp + 1 - first;
            if (count <= callable.max && count >= callable.min && (first === self || callable.receiver === null)) {
              let result: Value | undefined;
              if (count === 1) result = callable.impl(stack[first]) as Value | undefined;
              else if (count === 2) result = callable.impl(stack[first], stack[first + 1]) as Value | undefined;
              else if (count === 0) result = callable.impl() as Value | undefined;
              else result = callable.impl(...stack.slice(first, sp + 1)) as Value | undefined;
              fuel = counters[FUEL]!;
              sp = self - 1;
              stack[sp] = result ?? null;
              if (counters[BREAKER] !== 0 || counters[TRACKED] !== 0) {
                t.sp = sp;
                counters[FUEL] = fuel;
                if (slow.afterNative(t, callable, first, count)) return LEAVE;
                fuel = counters[FUEL]!;
              }
              break;
            }
          }
          if (slow.callAny(t, callable, self, sp) === slow.PUSHED) continue reload;
          fuel = counters[FUEL]!;
          sp = self - 1;
          if (counters[BREAKER] !== 0) {
            why = AT_CHECK;
            break reload;
          }
          break;
        }
        default:
          t.sp = sp;
          counters[FUEL] = fuel;
          if (slow.rare(t, frame, op, arg) === slow.PUSHED) continue reload;
          fuel = counters[FUEL]!;
          sp = t.sp;
          pc = frame.pc;
      }
    }
  }
  frame.pc = pc;
  t.sp = sp;
  counters[FUEL] = fuel;
  return why;
}
/** The slice's time or instructions are used up. @returns false when the loop may go on after all (the limits were extended) */
function sliceIsOver(t: Thread): boolean {
  if (t.nesting > 0 && extendNested()) return false;
  t.stop = SLICE;
  return true;
}

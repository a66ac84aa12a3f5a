/**
 * The interpreter loop.
 *
 * One function, longer than any other here, for speed: V8 keeps its locals in registers and jumps by one table. What an instruction does when the
 * values are not of the common kinds is in slow.ts. Design:
 *  - all frames of a thread share one value stack (`t.stack`); a frame's localsplus begins at `base`, its operand stack after it;
 *  - `frame.pc` is stored before each instruction is carried out, so an exception, an event or a switch always knows where it happened;
 *    `t.sp` is stored before anything that may run other code on this thread;
 *  - after anything that may have pushed or popped a frame the loop `continue`s at `reload`, which fetches its locals anew;
 *  - the clock and the instruction count live in `counters` (vm.ts): they are exact whenever a native runs.
 *
 * The eval breaker is looked at where CPython looks (Python/ceval.c: RESUME, JUMP_BACKWARD, and after calls of natives).
 */
import { Op } from './op.ts';
import { asPythonException, enterFunction, extendNested, pushFunction, releaseFrame, resumeGenerator, returnValue, unwind, yieldValue } from './call.ts';
import { EngineBug, Raise } from './errors.ts';
import { type Frame, GenState, Mode, PyFunction, PyGenerator, PyNativeAwaitable, type Thread } from './function.ts';
import type { HashTable } from './hashtable.ts';
import { HashTable as Table } from './hashtable.ts';
import type { InlineCache } from './link.ts';
import { makeBoundMethod, makeList, makeTuple, type PySet, types } from './make.ts';
import { PyNativeFunction } from './native.ts';
import {
  PyBoundMethod, PyCell, PyDict, type PyException, PyFloat, PyList, PyNativeIterator, PyObject, PyTuple, PyType, typeClock, type Value,
} from './objects.ts';
import * as slow from './slow.ts';
import { BREAKER, counters, EXTRA, FUEL, TRACKED, vm } from './vm.ts';
import { GIL_CHECK, SLICE } from '../kernel/index.ts';

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
      loop(t);
      return;
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

/** Runs until the thread must leave the loop. Exceptions come out as Raise; `execute` finds their handlers and comes back in. */
function loop(t: Thread): void {
  const { stack } = t;
  reload: for (;;) {
    if (t.leave) return;
    const frame = t.frame as Frame;
    const { ops, base, linked } = frame;
    const { consts } = linked;
    let { pc } = frame;
    let { sp } = t;
    if (frame.kind !== 0) throw new EngineBug('the interpreter loop met a frame that is not Python code');
    if (t.pendingException !== null) throwPending(t);
    for (;;) {
      if (counters[FUEL]! <= 0) {
        frame.pc = pc;
        t.sp = sp;
        if (sliceIsOver(t)) return;
      }
      counters[FUEL]!--;
      let op = ops[pc]!;
      const arg = ops[pc + 1]!;
      pc += 2;
      frame.pc = pc;
      if (op >= 128) {
        t.sp = sp;
        slow.traceInstruction(t, frame);
        op &= 127;
      }
      switch (op) {
        case Op.NOP:
          break;
        case Op.RESUME:
          if ((arg & 3) < 2 && counters[BREAKER] !== 0) {
            t.sp = sp;
            t.stop = GIL_CHECK;
            return;
          }
          break;
        case Op.POP_TOP: {
          const value = stack[sp--];
          if (counters[TRACKED] !== 0 && typeof value === 'object' && value !== null) {
            t.sp = sp;
            vm.dropped(value);
          }
          break;
        }
        case Op.POP_ITER: {
          const value = stack[sp];
          stack[sp--] = undefined;
          if (counters[TRACKED] !== 0) {
            t.sp = sp;
            vm.dropped(value);
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
          stack[++sp] = consts[arg];
          break;
        case Op.LOAD_FAST: {
          const value = stack[base + arg];
          if (value === undefined) slow.unboundLocal(frame, arg);
          stack[++sp] = value;
          break;
        }
        case Op.LOAD_FAST_AND_CLEAR:
          stack[++sp] = stack[base + arg];
          stack[base + arg] = undefined;
          break;
        case Op.STORE_FAST: {
          const value = stack[sp--];
          if (counters[TRACKED] !== 0) {
            const old = stack[base + arg];
            stack[base + arg] = value;
            if (typeof old === 'object' && old !== null && old !== value) {
              t.sp = sp;
              vm.dropped(old);
            }
          } else stack[base + arg] = value;
          break;
        }
        case Op.DELETE_FAST: {
          const old = stack[base + arg];
          if (old === undefined) slow.unboundLocal(frame, arg);
          stack[base + arg] = undefined;
          if (counters[TRACKED] !== 0) {
            t.sp = sp;
            vm.dropped(old);
          }
          break;
        }
        case Op.MAKE_CELL:
          stack[base + arg] = new PyCell(types.cell, stack[base + arg]);
          break;
        case Op.COPY_FREE_VARS: {
          const cells = (frame.func!.closure as PyTuple).items;
          const from = base + linked.nlocals - arg;
          for (let at = 0; at < arg; at++) stack[from + at] = cells[at];
          break;
        }
        case Op.LOAD_DEREF: {
          const value = (stack[base + arg] as PyCell).value;
          if (value === undefined) slow.unboundDeref(frame, arg);
          stack[++sp] = value;
          break;
        }
        case Op.STORE_DEREF: {
          const cell = stack[base + arg] as PyCell;
          const old = cell.value;
          cell.value = stack[sp];
          stack[sp--] = undefined;
          if (counters[TRACKED] !== 0 && typeof old === 'object' && old !== null) {
            t.sp = sp;
            vm.dropped(old);
          }
          break;
        }
        case Op.LOAD_NAME: {
          const { globals } = frame;
          if (frame.locals === globals) {
            const cache = linked.caches[pc >> 1];
            if (cache !== undefined && cache.table === globals.table && cache.version === globals.table.version) {
              stack[++sp] = globals.table.values[cache.slot];
              break;
            }
          }
          t.sp = sp;
          stack[sp + 1] = slow.loadName(t, frame, arg, pc);
          sp++;
          break;
        }
        case Op.STORE_NAME: {
          const { globals } = frame;
          if (frame.locals === globals && counters[TRACKED] === 0) {
            const cache = linked.caches[pc >> 1];
            if (cache !== undefined && cache.table === globals.table && cache.version === globals.table.version) {
              globals.table.values[cache.slot] = stack[sp] as Value;
              stack[sp--] = undefined;
              break;
            }
          }
          const value = stack[sp] as Value;
          stack[sp--] = undefined;
          t.sp = sp;
          slow.storeName(frame, arg, value, pc);
          break;
        }
        case Op.LOAD_GLOBAL: {
          const cache = linked.caches[pc >> 1] as InlineCache | undefined;
          const { globals } = frame;
          let value: Value | undefined;
          if (cache !== undefined && cache.table === globals.table && cache.version === globals.table.version) {
            if (cache.kind === 5) value = globals.table.values[cache.slot];
            else if (cache.builtinsVersion === frame.builtins.table.version && cache.builtinsTable === frame.builtins.table) value = frame.builtins.table.values[cache.slot];
          }
          if (value === undefined) {
            t.sp = sp;
            value = slow.loadGlobal(frame, linked.code.names[arg >> 1]!, linked.cacheAt(pc));
          }
          stack[++sp] = value;
          if (arg & 1) stack[++sp] = undefined;
          break;
        }
        case Op.STORE_GLOBAL: {
          const value = stack[sp] as Value;
          stack[sp--] = undefined;
          t.sp = sp;
          slow.storeGlobal(frame, linked.code.names[arg]!, value);
          break;
        }
        case Op.LOAD_ATTR: {
          const owner = stack[sp] as Value;
          const cache = linked.caches[pc >> 1] as InlineCache | undefined;
          if (cache !== undefined && cache.version === typeClock.version) {
            if (owner instanceof PyObject) {
              if (cache.shape !== null && owner.shape === cache.shape) {
                if (cache.kind === 1) {
                  stack[sp] = owner.slots[cache.slot];
                  if (arg & 1) stack[++sp] = undefined;
                  break;
                }
                if (cache.kind === 2) {
                  if (arg & 1) {
                    stack[sp] = cache.value;
                    stack[++sp] = owner;
                  } else stack[sp] = makeBoundMethod(cache.value as Value, owner);
                  break;
                }
                if (cache.kind === 3) {
                  stack[sp] = cache.value;
                  if (arg & 1) stack[++sp] = undefined;
                  break;
                }
                if (cache.kind === 4) {
                  t.sp = sp;
                  const getter = cache.value as PyFunction;
                  if (arg & 1) stack[sp + 1] = undefined;
                  stack[sp] = undefined;
                  pushFunction(t, getter, [owner], sp, (arg & 1) !== 0 ? Mode.attrNull : Mode.value);
                  continue reload;
                }
              } else if (cache.kind === 6 && owner.shape === undefined && owner.cls === cache.cls && (arg & 1) !== 0) {
                stack[sp] = cache.value;
                stack[++sp] = owner;
                break;
              } else if (cache.kind === 7 && owner === cache.owner) {
                const table = cache.table as HashTable;
                if (table.version === cache.builtinsVersion) {
                  stack[sp] = table.values[cache.slot];
                  if (arg & 1) stack[++sp] = undefined;
                  break;
                }
              } else if (cache.kind === 9 && owner === cache.owner) {
                stack[sp] = cache.value;
                if (arg & 1) stack[++sp] = undefined;
                break;
              }
            } else if (cache.kind === 6 && typeof owner === 'string' && cache.cls === types.str && (arg & 1) !== 0) {
              stack[sp] = cache.value;
              stack[++sp] = owner;
              break;
            }
          }
          t.sp = sp;
          const how = slow.loadAttr(t, frame, owner, linked.code.names[arg >> 1]!, (arg & 1) !== 0, linked.cacheAt(pc));
          if (how === slow.PUSHED) continue reload;
          sp = t.sp;
          break;
        }
        case Op.STORE_ATTR: {
          const owner = stack[sp] as Value;
          const value = stack[sp - 1] as Value;
          const cache = linked.caches[pc >> 1] as InlineCache | undefined;
          if (cache !== undefined && owner instanceof PyObject && cache.version === typeClock.version && owner.shape === cache.shape && counters[TRACKED] === 0) {
            if (cache.kind === 1) {
              owner.slots[cache.slot] = value;
              sp--;
              sp--;
              break;
            }
            if (cache.kind === 8) {
              owner.slots.push(value);
              owner.shape = cache.next!;
              sp--;
              sp--;
              break;
            }
          }
          t.sp = sp;
          if (slow.storeAttr(t, owner, value, linked.code.names[arg]!, linked.cacheAt(pc)) === slow.PUSHED) continue reload;
          sp--;
          sp--;
          break;
        }
        case Op.BINARY_OP: {
          const b = stack[sp] as Value;
          const a = stack[sp - 1] as Value;
          if (typeof a === 'number' && typeof b === 'number') {
            let result: number | undefined;
            switch (arg) {
              case 0:
              case 13: {
                const sum = a + b;
                if (sum <= biggest && sum >= -biggest) result = sum;
                break;
              }
              case 10:
              case 23: {
                const difference = a - b;
                if (difference <= biggest && difference >= -biggest) result = difference;
                break;
              }
              case 5:
              case 18: {
                const product = a * b;
                if (product <= biggest && product >= -biggest) result = product + 0;
                break;
              }
              case 6:
              case 19:
                if (b > 0 && a >= 0) result = a % b;
                break;
              case 2:
              case 15:
                if (b > 0 && a >= 0) result = (a - (a % b)) / b;
                break;
              case 1:
              case 14:
                if ((a | 0) === a && (b | 0) === b) result = a & b;
                break;
            }
            if (result !== undefined) {
              sp--;
              stack[sp] = result;
              break;
            }
          } else if (arg === 26) {
            if (typeof b === 'number') {
              if (a instanceof PyList && a.cls === types.list) {
                const { items } = a;
                const at = b < 0 ? b + items.length : b;
                if (at >= 0 && at < items.length) {
                  sp--;
                  stack[sp] = items[at];
                  break;
                }
              } else if (a instanceof PyTuple && a.cls === types.tuple) {
                const { items } = a;
                const at = b < 0 ? b + items.length : b;
                if (at >= 0 && at < items.length) {
                  sp--;
                  stack[sp] = items[at];
                  break;
                }
              } else if (a instanceof PyDict && a.cls === types.dict) {
                const value = a.table.get(b);
                if (value !== undefined) {
                  sp--;
                  stack[sp] = value;
                  break;
                }
              }
            } else if (a instanceof PyDict && a.cls === types.dict && typeof b === 'string') {
              const value = a.table.get(b);
              if (value !== undefined) {
                sp--;
                stack[sp] = value;
                break;
              }
            }
          } else if (a instanceof PyFloat && a.cls === types.float) {
            const y = b instanceof PyFloat && b.cls === types.float ? b.value : typeof b === 'number' ? b : undefined;
            if (y !== undefined) {
              const result = slow.floatArithmetic(a.value, y, arg);
              if (result !== undefined) {
                sp--;
                stack[sp] = result;
                break;
              }
            }
          } else if (typeof a === 'number' && b instanceof PyFloat && b.cls === types.float) {
            const result = slow.floatArithmetic(a, b.value, arg);
            if (result !== undefined) {
              sp--;
              stack[sp] = result;
              break;
            }
          } else if (typeof a === 'string' && typeof b === 'string' && (arg === 0 || arg === 13)) {
            slow.checkSize(a.length + b.length);
            sp--;
            stack[sp] = a + b;
            break;
          }
          t.sp = sp;
          if (slow.binary(t, a, b, arg) === slow.PUSHED) continue reload;
          sp--;
          break;
        }
        case Op.BINARY_SLICE:
          t.sp = sp;
          if (slow.binarySlice(t) === slow.PUSHED) continue reload;
          sp = t.sp;
          break;
        case Op.STORE_SLICE:
          t.sp = sp;
          if (slow.storeSlice(t) === slow.PUSHED) continue reload;
          sp = t.sp;
          break;
        case Op.STORE_SUBSCR: {
          const key = stack[sp] as Value;
          const container = stack[sp - 1] as Value;
          const value = stack[sp - 2] as Value;
          if (counters[TRACKED] === 0) {
            if (container instanceof PyDict) {
              if (container.cls === types.dict && (typeof key === 'string' || typeof key === 'number')) {
                container.table.set(key, value);
                sp--;
                sp--;
                sp--;
                break;
              }
            } else if (container instanceof PyList && container.cls === types.list && typeof key === 'number') {
              const { items } = container;
              const at = key < 0 ? key + items.length : key;
              if (at >= 0 && at < items.length) {
                items[at] = value;
                sp--;
                sp--;
                sp--;
                break;
              }
            }
          }
          t.sp = sp;
          if (slow.storeSubscript(t, container, key, value) === slow.PUSHED) continue reload;
          sp--;
          sp--;
          sp--;
          break;
        }
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
          if (value === null) {
            stack[sp] = false;
            break;
          }
          if (typeof value === 'string') {
            stack[sp] = value !== '';
            break;
          }
          t.sp = sp;
          if (slow.toBool(t, value) === slow.PUSHED) continue reload;
          break;
        }
        case Op.COMPARE_OP: {
          const b = stack[sp] as Value;
          const a = stack[sp - 1] as Value;
          if (typeof a === 'number' && typeof b === 'number') {
            sp--;
            switch (arg) {
              case 0:
                stack[sp] = a < b;
                break;
              case 1:
                stack[sp] = a <= b;
                break;
              case 2:
                stack[sp] = a === b;
                break;
              case 3:
                stack[sp] = a !== b;
                break;
              case 4:
                stack[sp] = a > b;
                break;
              default:
                stack[sp] = a >= b;
            }
            break;
          }
          if (typeof a === 'string' && typeof b === 'string' && (arg === 2 || arg === 3)) {
            sp--;
            stack[sp] = (a === b) === (arg === 2);
            break;
          }
          t.sp = sp;
          if (slow.compare(t, a, b, arg) === slow.PUSHED) continue reload;
          sp--;
          break;
        }
        case Op.IS_OP: {
          const b = stack[sp] as Value;
          stack[sp--] = undefined;
          stack[sp] = slow.isSame(stack[sp] as Value, b) === (arg === 0);
          break;
        }
        case Op.CONTAINS_OP: {
          const container = stack[sp] as Value;
          const item = stack[sp - 1] as Value;
          if (container instanceof PyDict && container.cls === types.dict && (typeof item === 'string' || typeof item === 'number')) {
            sp--;
            stack[sp] = container.table.find(item) >= 0 === (arg === 0);
            break;
          }
          t.sp = sp;
          if (slow.containsOp(t, item, container, arg !== 0) === slow.PUSHED) continue reload;
          sp--;
          break;
        }
        case Op.JUMP_FORWARD:
        case Op.JUMP_BACKWARD_NO_INTERRUPT:
          pc = arg << 1;
          break;
        case Op.JUMP_BACKWARD:
          pc = arg << 1;
          if (counters[BREAKER] !== 0) {
            frame.pc = pc;
            t.sp = sp;
            t.stop = GIL_CHECK;
            return;
          }
          break;
        case Op.POP_JUMP_IF_FALSE:
          if (stack[sp--] === false) pc = arg << 1;
          break;
        case Op.POP_JUMP_IF_TRUE:
          if (stack[sp--] === true) pc = arg << 1;
          break;
        case Op.POP_JUMP_IF_NONE: {
          const value = stack[sp];
          stack[sp--] = undefined;
          if (value === null) pc = arg << 1;
          break;
        }
        case Op.POP_JUMP_IF_NOT_NONE: {
          const value = stack[sp];
          stack[sp--] = undefined;
          if (value !== null) pc = arg << 1;
          break;
        }
        case Op.GET_ITER: {
          const value = stack[sp] as Value;
          if (value instanceof PyNativeIterator || (value instanceof PyGenerator && value.flavour === 'generator')) break;
          t.sp = sp;
          if (slow.getIterator(t, value) === slow.PUSHED) continue reload;
          break;
        }
        case Op.FOR_ITER: {
          const iterator = stack[sp] as Value;
          if (iterator instanceof PyNativeIterator) {
            t.sp = sp;
            const item = iterator.nextValue();
            if (item === undefined) pc = arg << 1;
            else stack[++sp] = item;
            break;
          }
          t.sp = sp;
          if (iterator instanceof PyGenerator && iterator.state === GenState.suspended) {
            resumeGenerator(t, iterator, null, null, sp + 1, Mode.forIter);
            continue reload;
          }
          const how = slow.forIter(t, iterator);
          if (how === slow.PUSHED) continue reload;
          if (how === slow.ENDED) pc = arg << 1;
          else sp++;
          break;
        }
        case Op.SEND: {
          counters[EXTRA]! += 1;
          counters[FUEL]! -= 1;
          const receiver = stack[sp - 1] as Value;
          t.sp = sp - 1;
          if (receiver instanceof PyGenerator) {
            const value = stack[sp] as Value;
            if (resumeGenerator(t, receiver, value, null, sp, Mode.send) === undefined && receiver.state !== GenState.running) {
              // A finished generator yields its end at once.
              stack[sp] = null;
              pc = arg << 1;
              break;
            }
            continue reload;
          }
          if (receiver instanceof PyNativeAwaitable) {
            const yielded = receiver.sendNow(stack[sp] as Value);
            if (yielded === undefined) {
              stack[sp] = receiver.result;
              pc = arg << 1;
            } else stack[sp] = yielded;
            break;
          }
          const how = slow.send(t, receiver, stack[sp] as Value, sp);
          if (how === slow.PUSHED) continue reload;
          if (how === slow.ENDED) pc = arg << 1;
          break;
        }
        case Op.END_SEND: {
          const result = stack[sp];
          stack[sp--] = undefined;
          stack[sp] = result;
          break;
        }
        case Op.YIELD_VALUE: {
          counters[EXTRA]! += 1;
          counters[FUEL]! -= 1;
          const value = stack[sp] as Value;
          stack[sp] = undefined;
          t.sp = sp - 1;
          yieldValue(t, frame, value);
          if (t.leave) return;
          continue reload;
        }
        case Op.RETURN_VALUE: {
          const value = stack[sp] as Value;
          if (frame.mode === Mode.value && frame.gen === null && frame.wrapper === null) {
            const { ret } = frame;
            const back = frame.back as Frame;
            t.frame = back;
            t.depth--;
            const end = sp;
            if (counters[TRACKED] !== 0) {
              stack[sp] = undefined;
              const held = stack[ret];
              stack[ret] = value;
              t.sp = ret;
              vm.droppedFrame(t, ret + 1, end + 1);
              if (held !== value && typeof held === 'object') vm.dropped(held);
            } else {
              stack[ret] = value;
              t.sp = ret;
            }
            releaseFrame(frame);
            continue reload;
          }
          t.sp = sp;
          returnValue(t, frame, value);
          if (t.leave) return;
          continue reload;
        }
        case Op.BUILD_TUPLE:
          counters[EXTRA]! += 1;
          counters[FUEL]! -= 1;
          if (arg === 0) stack[++sp] = makeTuple([]);
          else {
            const items = stack.slice(sp + 1 - arg, sp + 1) as Value[];
            for (let at = 1; at < arg; at++) stack[sp--] = undefined;
            stack[sp] = new PyTuple(types.tuple, items);
          }
          break;
        case Op.BUILD_LIST:
          counters[EXTRA]! += 2;
          counters[FUEL]! -= 2;
          if (arg === 0) stack[++sp] = makeList([]);
          else {
            const items = stack.slice(sp + 1 - arg, sp + 1) as Value[];
            for (let at = 1; at < arg; at++) stack[sp--] = undefined;
            stack[sp] = makeList(items);
          }
          break;
        case Op.BUILD_MAP:
          counters[EXTRA]! += 4;
          counters[FUEL]! -= 4;
          if (arg === 0) {
            stack[++sp] = new PyDict(types.dict, new Table());
            break;
          }
          t.sp = sp;
          slow.buildMap(t, arg);
          sp = t.sp;
          break;
        case Op.BUILD_STRING: {
          let text = '';
          for (let at = sp + 1 - arg; at <= sp; at++) text += stack[at] as string;
          slow.checkSize(text.length);
          sp -= arg - 1;
          stack[sp] = text;
          break;
        }
        case Op.LIST_APPEND: {
          const value = stack[sp] as Value;
          sp--;
          (stack[sp + 1 - arg] as PyList).items.push(value);
          break;
        }
        case Op.SET_ADD: {
          const value = stack[sp] as Value;
          stack[sp--] = undefined;
          t.sp = sp;
          (stack[sp + 1 - arg] as PySet).table.add(value);
          break;
        }
        case Op.MAP_ADD: {
          const value = stack[sp] as Value;
          const key = stack[sp - 1] as Value;
          stack[sp--] = undefined;
          stack[sp--] = undefined;
          t.sp = sp;
          (stack[sp + 1 - arg] as PyDict).table.set(key, value);
          break;
        }
        case Op.UNPACK_SEQUENCE: {
          const value = stack[sp];
          if ((value instanceof PyTuple || value instanceof PyList) && value.items.length === arg && !value.cls.isHeap) {
            const { items } = value;
            for (let at = arg - 1; at >= 0; at--) stack[sp++] = items[at];
            sp--;
            break;
          }
          t.sp = sp;
          if (slow.unpackSequence(t, arg) === slow.PUSHED) continue reload;
          sp = t.sp;
          break;
        }
        case Op.CALL: {
          counters[EXTRA]! += 4;
          counters[FUEL]! -= 4;
          // callable self|NULL a1..an
          let self = sp - arg;
          let callable = stack[self - 1] as Value;
          if (callable instanceof PyBoundMethod && stack[self] === undefined) {
            stack[self] = callable.self;
            stack[self - 1] = callable.func;
            callable = callable.func;
          }
          const ret = self - 1;
          if (callable instanceof PyFunction) {
            const hasSelf = stack[self] !== undefined;
            const count = hasSelf ? arg + 1 : arg;
            const target = callable.linked;
            if (target.simple && target.argcount === count) {
              t.sp = sp;
              enterFunction(t, callable, target, hasSelf ? self : self + 1, sp, ret);
              continue reload;
            }
            t.sp = sp;
            slow.callFunction(t, callable, hasSelf ? self : self + 1, sp, ret);
            continue reload;
          }
          t.sp = sp;
          if (callable instanceof PyNativeFunction) {
            const selfValue = stack[self];
            if (selfValue !== undefined || callable.owner === null) {
              if (selfValue === undefined) self++;
              const count = sp + 1 - self;
              if (callable.plain && !callable.isGenerator && count >= callable.min && count <= callable.max) {
                let result: Value | undefined;
                switch (count) {
                  case 0:
                    result = callable.impl() as Value | undefined;
                    break;
                  case 1:
                    result = callable.impl(stack[self]) as Value | undefined;
                    break;
                  case 2:
                    result = callable.impl(stack[self], stack[self + 1]) as Value | undefined;
                    break;
                  case 3:
                    result = callable.impl(stack[self], stack[self + 1], stack[self + 2]) as Value | undefined;
                    break;
                  default:
                    result = callable.impl(...stack.slice(self, sp + 1)) as Value | undefined;
                }
                if (t.leave) return;
                sp = ret;
                stack[sp] = result ?? null;
                if (counters[TRACKED] !== 0) {
                  t.sp = sp;
                  vm.dropped(undefined);
                }
                if (counters[BREAKER] !== 0) {
                  t.sp = sp;
                  t.stop = GIL_CHECK;
                  return;
                }
                break;
              }
            }
          } else if (callable instanceof PyType) {
            if (slow.instantiate(t, callable, self, sp, ret)) continue reload;
          }
          if (slow.callGeneral(t, callable, self, sp, ret) === slow.PUSHED) {
            if (t.leave) return;
            continue reload;
          }
          sp = ret;
          if (counters[BREAKER] !== 0) {
            t.sp = sp;
            t.stop = GIL_CHECK;
            return;
          }
          break;
        }
        case Op.CALL_KW:
          counters[EXTRA]! += 6;
          counters[FUEL]! -= 6;
          t.sp = sp;
          if (slow.callKeywords(t, arg) === slow.PUSHED) {
            if (t.leave) return;
            continue reload;
          }
          sp = t.sp;
          break;
        case Op.CALL_FUNCTION_EX:
          counters[EXTRA]! += 9;
          counters[FUEL]! -= 9;
          t.sp = sp;
          if (slow.callFunctionEx(t) === slow.PUSHED) {
            if (t.leave) return;
            continue reload;
          }
          sp = t.sp;
          break;
        case Op.POP_EXCEPT: {
          const previous = stack[sp] as PyException | null | undefined;
          stack[sp--] = undefined;
          const old = t.excInfo.exc;
          t.excInfo.exc = previous ?? null;
          if (counters[TRACKED] !== 0) {
            t.sp = sp;
            vm.dropped(old);
          }
          break;
        }
        case Op.PUSH_EXC_INFO: {
          const exc = stack[sp] as PyException;
          stack[sp] = t.excInfo.exc;
          stack[++sp] = exc;
          t.excInfo.exc = exc;
          break;
        }
        case Op.FORMAT_SIMPLE: {
          const value = stack[sp] as Value;
          if (typeof value === 'string') break;
          if (typeof value === 'number') {
            stack[sp] = String(value);
            break;
          }
          t.sp = sp;
          if (slow.formatSimple(t, value) === slow.PUSHED) continue reload;
          break;
        }
        default:
          t.sp = sp;
          if (slow.rare(t, frame, op, arg) === slow.PUSHED) {
            if (t.leave) return;
            continue reload;
          }
          sp = t.sp;
          pc = frame.pc;
      }
    }
  }
}

/** The slice's time or instructions are used up. @returns false when the loop may go on after all (the limits were extended) */
function sliceIsOver(t: Thread): boolean {
  if (t.nesting > 0 && extendNested()) return false;
  t.stop = SLICE;
  return true;
}

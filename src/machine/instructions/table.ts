/** The instructions that the loop has no case for, by number. */
import {
  bindArguments,
  invoke,
  makeGenerator,
  PyAsyncGenWrapped,
  pushFunction,
  startNative,
  unwind,
} from '../calls/index.ts';
import { extraUnits } from '../costs.ts';
import { EngineBug } from '../errors.ts';
import { type Frame, Mode, PyFunction, PyGenerator, type Thread } from '../function.ts';
import { hooks } from '../hooks.ts';
import { link } from '../link.ts';
import { makeDict, makeList, makeSlice, makeTuple, type PySet, types } from '../make.ts';
import { PyNativeFunction } from '../native.ts';
import {
  PyCell,
  type PyCode,
  type PyDict,
  type PyException,
  PyList,
  PyNativeIterator,
  PyObject,
  PyTuple,
  type Value,
} from '../objects.ts';
import { Op } from '../op.ts';
import { heldAttribute, lengthOf, setAttr, setItem, typeName, typeOf } from '../protocols/index.ts';
import { exceptionType, raise } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { traceHook } from '../watching/tracing.ts';
import { loadSuperAttr } from './attributes.ts';
import { buildMap, buildSet, extendList, merge, spread, unpackGen, unpackSequence, updateSetGen } from './building.ts';
import { callFunctionEx, callKeywords } from './calls.ts';
import {
  checkExcMatch,
  checkGroupMatch,
  loadSpecial,
  raiseVarargs,
  stopIterationError,
  withExceptStart,
} from './exceptions.ts';
import {
  cleanupThrow,
  getAsyncIterator,
  getAsyncNext,
  getAwaitable,
  getIterator,
  getYieldFromIter,
  reraise,
} from './iteration.ts';
import {
  deleteName,
  fromBuiltins,
  fromGlobals,
  fromMapping,
  nameError,
  storeGlobal,
  unboundDeref,
  unboundLocal,
  undefinedName,
} from './names.ts';
import { binarySlice, checkSize, deleteSubscript, storeSlice, unary } from './operators.ts';
import { matchClassGen, matchKeysGen, patternFlag } from './patterns.ts';
import { convertValue, formatSimple, formatWithSpec } from './text.ts';
import { DONE, dropped, dropWhenDone, type How, PUSHED, settle, settleAt, use } from './ways.ts';

function importName(t: Thread, frame: Frame, name: string): How {
  const { stack } = t;
  const fromlist = stack[t.sp] as Value;
  const level = Number(stack[t.sp - 1]);
  const at = t.sp - 1;
  const replaced = fromBuiltins(frame, '__import__');
  if (replaced === undefined) raise('ImportError', '__import__ not found');
  if (!(replaced instanceof PyNativeFunction)) {
    return settleAt(
      t,
      at,
      invoke(t, replaced, [name, frame.globals, frame.locals ?? frame.globals, fromlist, level], null, at, Mode.value),
    );
  }
  return settleAt(
    t,
    at,
    startNative(t, hooks.importName(name, frame.globals, fromlist, level), at, Mode.value, '__import__'),
  );
}
/** The topmost values give way to the container that is made of them. */
function replaceItems(t: Thread, count: number, make: (items: Value[]) => Value): How {
  const { stack } = t;
  const from = t.sp + 1 - count;
  const items = stack.slice(from, t.sp + 1) as Value[];
  for (let at = from + 1; at <= t.sp; at++) stack[at] = undefined;
  stack[from] = make(items);
  t.sp = from;
  return DONE;
}
/**
 * The instructions that the loop has no case for. Each leaves t.sp and frame.pc as they are to be.
 */
export const instructions: { readonly [op: number]: (t: Thread, frame: Frame, arg: number) => How } = {
  [Op.POP_ITER]: (t) => {
    const { stack } = t;
    const value = stack[t.sp];
    stack[t.sp--] = undefined;
    if (counters[TRACKED] !== 0) dropped(value);
    return DONE;
  },
  [Op.LOAD_FAST_AND_CLEAR]: (t, frame, arg) => {
    const { stack } = t;
    stack[++t.sp] = stack[frame.base + arg];
    stack[frame.base + arg] = undefined;
    return DONE;
  },
  [Op.DELETE_FAST]: (t, frame, arg) => {
    const { stack } = t;
    const old = stack[frame.base + arg];
    if (old === undefined) unboundLocal(frame, arg);
    stack[frame.base + arg] = undefined;
    if (counters[TRACKED] !== 0) dropped(old);
    return DONE;
  },
  [Op.MAKE_CELL]: (t, frame, arg) => {
    const { stack } = t;
    stack[frame.base + arg] = new PyCell(types.cell, stack[frame.base + arg]);
    return DONE;
  },
  [Op.COPY_FREE_VARS]: (t, frame, arg) => {
    const { stack } = t;
    const cells = (frame.func!.closure as PyTuple).items;
    const from = frame.base + frame.linked.nlocals - arg;
    for (let at = 0; at < arg; at++) stack[from + at] = cells[at];
    return DONE;
  },
  [Op.STORE_DEREF]: (t, frame, arg) => {
    const { stack } = t;
    const cell = stack[frame.base + arg] as PyCell;
    const old = cell.value;
    cell.value = stack[t.sp];
    if (counters[TRACKED] !== 0) vm.gave(cell.value as Value, cell);
    stack[t.sp--] = undefined;
    if (counters[TRACKED] !== 0) dropped(old);
    return DONE;
  },
  [Op.STORE_GLOBAL]: (t, frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    stack[t.sp--] = undefined;
    storeGlobal(frame, frame.linked.code.names[arg] as string, value);
    return DONE;
  },
  [Op.BINARY_SLICE]: (t) => binarySlice(t),
  [Op.STORE_SLICE]: (t) => storeSlice(t),
  [Op.GET_ITER]: (t) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    if (value instanceof PyNativeIterator || (value instanceof PyGenerator && value.flavour === 'generator'))
      return DONE;
    return getIterator(t, value);
  },
  [Op.END_SEND]: (t) => {
    const { stack } = t;
    const awaited = stack[t.sp - 1];
    const result = stack[t.sp];
    stack[t.sp - 1] = result;
    stack[t.sp--] = undefined;
    // What was awaited may have taken its result from where it was known to be (`(await queue.get()).name`).
    if (counters[TRACKED] !== 0) vm.droppedAll([awaited as Value, result as Value]);
    return DONE;
  },
  [Op.BUILD_TUPLE]: (t, _frame, arg) => {
    use(extraUnits.BUILD_TUPLE);
    return replaceItems(t, arg, makeTuple);
  },
  [Op.BUILD_LIST]: (t, _frame, arg) => {
    use(extraUnits.BUILD_LIST);
    return replaceItems(t, arg, makeList);
  },
  [Op.BUILD_MAP]: (t, _frame, arg) => {
    use(extraUnits.BUILD_MAP);
    buildMap(t, arg);
    return DONE;
  },
  [Op.BUILD_STRING]: (t, _frame, arg) => {
    const { stack } = t;
    const from = t.sp + 1 - arg;
    let text = '';
    for (let at = from; at <= t.sp; at++) text += stack[at] as string;
    checkSize(text.length);
    stack[from] = text;
    t.sp = from;
    return DONE;
  },
  [Op.SET_ADD]: (t, _frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    (stack[t.sp - arg] as PySet).table.add(value);
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.MAP_ADD]: (t, _frame, arg) => {
    const { stack } = t;
    (stack[t.sp - 1 - arg] as PyDict).table.set(stack[t.sp - 1] as Value, stack[t.sp] as Value);
    stack[t.sp--] = undefined;
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.UNPACK_SEQUENCE]: (t, _frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp];
    if ((value instanceof PyTuple || value instanceof PyList) && value.items.length === arg && !value.cls.isHeap) {
      const { items } = value;
      let top = t.sp;
      for (let at = arg - 1; at >= 0; at--) stack[top++] = items[at];
      t.sp = top - 1;
      return DONE;
    }
    return unpackSequence(t, arg);
  },
  [Op.CALL_KW]: (t, _frame, arg) => {
    use(extraUnits.CALL_KW);
    return callKeywords(t, arg);
  },
  [Op.CALL_FUNCTION_EX]: (t) => {
    use(extraUnits.CALL_FUNCTION_EX);
    return callFunctionEx(t);
  },
  [Op.POP_EXCEPT]: (t) => {
    const { stack } = t;
    const previous = stack[t.sp] as PyException | null | undefined;
    stack[t.sp--] = undefined;
    const old = t.excInfo.seen;
    t.excInfo.exc = previous ?? null;
    if (counters[TRACKED] !== 0) dropped(old);
    return DONE;
  },
  [Op.PUSH_EXC_INFO]: (t) => {
    const { stack } = t;
    const exc = stack[t.sp] as PyException;
    stack[t.sp] = t.excInfo.exc;
    stack[++t.sp] = exc;
    t.excInfo.exc = exc;
    return DONE;
  },
  [Op.FORMAT_SIMPLE]: (t) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    if (typeof value === 'string') return DONE;
    if (typeof value === 'number') {
      stack[t.sp] = String(value);
      return DONE;
    }
    return formatSimple(t, value);
  },
  [Op.RETURN_GENERATOR]: (t, frame) => {
    makeGenerator(t, frame);
    return PUSHED;
  },
  [Op.DELETE_DEREF]: (t, frame, arg) => {
    const { stack } = t;
    const cell = stack[frame.base + arg] as PyCell;
    const old = cell.value;
    if (old === undefined) unboundDeref(frame, arg);
    cell.value = undefined;
    if (counters[TRACKED] !== 0) vm.dropped(old);
    return DONE;
  },
  [Op.LOAD_FROM_DICT_OR_DEREF]: (t, frame, arg) => {
    const { stack } = t;
    const name = frame.linked.code.localsplusNames[arg] as string;
    let value = fromMapping(stack[t.sp] as Value, name);
    if (value === undefined) value = (stack[frame.base + arg] as PyCell).value;
    if (value === undefined) unboundDeref(frame, arg);
    stack[t.sp] = value;
    return DONE;
  },
  [Op.LOAD_FROM_DICT_OR_GLOBALS]: (t, frame, arg) => {
    const { stack } = t;
    const name = frame.linked.code.names[arg] as string;
    const value = fromMapping(stack[t.sp] as Value, name);
    stack[t.sp] = value === undefined ? fromGlobals(frame, name) : value;
    return DONE;
  },
  [Op.LOAD_LOCALS]: (t, frame) => {
    const { stack } = t;
    stack[++t.sp] = frame.locals;
    return DONE;
  },
  [Op.DELETE_NAME]: (_, frame, arg) => {
    deleteName(frame, frame.linked.code.names[arg] as string);
    return DONE;
  },
  [Op.DELETE_GLOBAL]: (_, frame, arg) => {
    const name = frame.linked.code.names[arg] as string;
    const old = frame.globals.table.delete(name);
    if (old === undefined) undefinedName(name);
    if (counters[TRACKED] !== 0) vm.dropped(old);
    return DONE;
  },
  [Op.DELETE_ATTR]: (t, frame, arg) => {
    const { stack } = t;
    const owner = stack[t.sp] as Value;
    const name = frame.linked.code.names[arg] as string;
    const custom = typeOf(owner).lookup('__delattr__');
    if (custom instanceof PyFunction) {
      pushFunction(t, custom, bindArguments(custom, [owner, name], null), t.sp, Mode.discard);
      return PUSHED;
    }
    const old = counters[TRACKED] !== 0 ? heldAttribute(owner, name) : undefined;
    setAttr(owner, name, undefined);
    stack[t.sp--] = undefined;
    if (counters[TRACKED] !== 0) vm.gaveUp(owner, old ?? null);
    return DONE;
  },
  [Op.LOAD_SUPER_ATTR]: (t, frame, arg) => loadSuperAttr(t, frame, arg),
  [Op.DELETE_SUBSCR]: (t) => deleteSubscript(t),
  [Op.UNARY_NEGATIVE]: (t) => unary(t, '__neg__'),
  [Op.UNARY_INVERT]: (t) => unary(t, '__invert__'),
  [Op.GET_YIELD_FROM_ITER]: (t, frame) => getYieldFromIter(t, frame),
  [Op.GET_AWAITABLE]: (t, frame, arg) => getAwaitable(t, frame, arg),
  [Op.GET_AITER]: (t) => getAsyncIterator(t),
  [Op.GET_ANEXT]: (t) => getAsyncNext(t),
  [Op.CLEANUP_THROW]: (t) => cleanupThrow(t),
  [Op.END_ASYNC_FOR]: (t) => {
    const { stack } = t;
    const exc = stack[t.sp] as PyException;
    if (!exc.cls.isSubtype(exceptionType('StopAsyncIteration'))) reraise(t, exc);
    stack[t.sp--] = undefined;
    stack[t.sp--] = undefined;
    return DONE;
  },
  [Op.BUILD_SET]: (t, _frame, arg) => {
    use(extraUnits.BUILD_SET);
    return buildSet(t, arg);
  },
  [Op.BUILD_SLICE]: (t, _frame, arg) => {
    const { stack } = t;
    const step = arg === 3 ? (stack[t.sp] as Value) : null;
    if (arg === 3) stack[t.sp--] = undefined;
    const stop = stack[t.sp] as Value;
    stack[t.sp--] = undefined;
    stack[t.sp] = makeSlice(stack[t.sp] as Value, stop, step);
    return DONE;
  },
  [Op.LIST_EXTEND]: (t, _frame, arg) => extendList(t, arg),
  [Op.SET_UPDATE]: (t, _frame, arg) => {
    const { stack } = t;
    return dropWhenDone(t, updateSetGen(stack[t.sp - arg] as PySet, stack[t.sp] as Value));
  },
  [Op.DICT_UPDATE]: (t, _frame, arg) => {
    const { stack } = t;
    return merge(t, stack[t.sp - arg] as PyDict, undefined);
  },
  [Op.DICT_MERGE]: (t, _frame, arg) => {
    const { stack } = t;
    return merge(t, stack[t.sp - arg] as PyDict, stack[t.sp - arg - 3] as Value);
  },
  [Op.UNPACK_EX]: (t, _frame, arg) => {
    const { stack } = t;
    const value = stack[t.sp] as Value;
    if (
      !(
        value instanceof PyObject &&
        (value.cls.lookup('__iter__') !== undefined || value.cls.lookup('__getitem__') !== undefined)
      ) &&
      typeof value !== 'string'
    ) {
      raise('TypeError', `cannot unpack non-iterable ${typeName(value)} object`);
    }
    return spread(t, unpackGen(value, arg & 255, arg >> 8));
  },
  [Op.CALL_INTRINSIC_1]: (t, frame, arg) => intrinsic1(t, frame, arg),
  [Op.CALL_INTRINSIC_2]: (t, _frame, arg) => intrinsic2(t, arg),
  [Op.MAKE_FUNCTION]: (t, frame) => {
    const { stack } = t;
    const code = (stack[t.sp] as PyCode).code;
    stack[t.sp] = new PyFunction(types.function, link(code), frame.globals, frame.builtins);
    return DONE;
  },
  [Op.SET_FUNCTION_ATTRIBUTE]: (t, _frame, arg) => {
    const { stack } = t;
    const func = stack[t.sp] as PyFunction;
    setFunctionAttribute(func, arg, stack[t.sp - 1] as Value);
    stack[t.sp--] = undefined;
    stack[t.sp] = func;
    return DONE;
  },
  [Op.LOAD_BUILD_CLASS]: (t, frame) => {
    const { stack } = t;
    use(extraUnits.LOAD_BUILD_CLASS);
    const maker = fromBuiltins(frame, '__build_class__');
    if (maker === undefined) nameError('__build_class__', '__build_class__ not found');
    stack[++t.sp] = maker;
    return DONE;
  },
  [Op.LOAD_COMMON_CONSTANT]: (t, _frame, arg) => {
    const { stack } = t;
    stack[++t.sp] = commonConstant(arg);
    return DONE;
  },
  [Op.LOAD_SPECIAL]: (t, _frame, arg) => loadSpecial(t, arg),
  [Op.WITH_EXCEPT_START]: (t) => withExceptStart(t),
  [Op.CHECK_EXC_MATCH]: (t) => checkExcMatch(t),
  [Op.CHECK_EG_MATCH]: (t) => checkGroupMatch(t),
  [Op.RERAISE]: (t, frame, arg) => {
    const { stack } = t;
    // The handler is looked for from here; the frame's line is where the exception came from.
    if (arg > 0) frame.blame = stack[t.sp - arg] as number;
    unwind(t, stack[t.sp] as PyException, true);
    return PUSHED;
  },
  [Op.RAISE_VARARGS]: (t, _frame, arg) => {
    use(extraUnits.RAISE_VARARGS);
    return raiseVarargs(t, arg);
  },
  [Op.IMPORT_NAME]: (t, frame, arg) => {
    use(extraUnits.IMPORT_NAME);
    return importName(t, frame, frame.linked.code.names[arg] as string);
  },
  [Op.IMPORT_FROM]: (t, frame, arg) => {
    const { stack } = t;
    const at = t.sp + 1;
    const value = startNative(
      t,
      hooks.importFrom(stack[t.sp] as Value, frame.linked.code.names[arg] as string),
      at,
      Mode.value,
      'import',
    );
    if (value === undefined) return PUSHED;
    stack[at] = value;
    t.sp = at;
    return DONE;
  },
  [Op.CONVERT_VALUE]: (t, _frame, arg) => convertValue(t, arg),
  [Op.FORMAT_WITH_SPEC]: (t) => formatWithSpec(t),
  [Op.BUILD_INTERPOLATION]: (t, _frame, arg) => {
    const { stack } = t;
    const spec = arg & 1 ? (stack[t.sp--] as Value) : '';
    const text = stack[t.sp--] as Value;
    const conversion = [null, 's', 'r', 'a'][arg >> 2] as Value;
    stack[t.sp] = hooks.interpolation(stack[t.sp] as Value, text, conversion, spec);
    return DONE;
  },
  [Op.BUILD_TEMPLATE]: (t) => {
    const { stack } = t;
    const interpolations = stack[t.sp--] as PyTuple;
    stack[t.sp] = hooks.template(stack[t.sp] as PyTuple, interpolations);
    return DONE;
  },
  [Op.GET_LEN]: (t) => {
    const { stack } = t;
    stack[t.sp + 1] = lengthOf(stack[t.sp] as Value);
    t.sp++;
    return DONE;
  },
  [Op.MATCH_MAPPING]: (t) => {
    const { stack } = t;
    stack[t.sp + 1] = patternFlag(stack[t.sp] as Value, 'mappingPattern');
    t.sp++;
    return DONE;
  },
  [Op.MATCH_SEQUENCE]: (t) => {
    const { stack } = t;
    stack[t.sp + 1] = patternFlag(stack[t.sp] as Value, 'sequencePattern');
    t.sp++;
    return DONE;
  },
  [Op.MATCH_KEYS]: (t) => {
    const { stack } = t;
    const at = t.sp + 1;
    const value = startNative(
      t,
      matchKeysGen(stack[t.sp - 1] as Value, stack[t.sp] as PyTuple),
      at,
      Mode.value,
      'match',
    );
    if (value === undefined) return PUSHED;
    stack[at] = value;
    t.sp = at;
    return DONE;
  },
  [Op.MATCH_CLASS]: (t, _frame, arg) => {
    const { stack } = t;
    const at = t.sp - 2;
    return settleAt(
      t,
      at,
      startNative(
        t,
        matchClassGen(stack[at] as Value, stack[at + 1] as Value, arg, stack[at + 2] as PyTuple),
        at,
        Mode.value,
        'match',
      ),
    );
  },
  [Op.SETUP_ANNOTATIONS]: (_, frame) => {
    const { locals } = frame;
    if (fromMapping(locals, '__annotations__') === undefined) setItem(locals, '__annotations__', makeDict());
    return DONE;
  },
};
/** Carries out an instruction that the loop does not know by itself. @throws EngineBug for one that nobody knows */
export function rare(t: Thread, frame: Frame, op: number, arg: number): How {
  const carryOut = instructions[op];
  if (carryOut === undefined) throw new EngineBug(`the interpreter does not know instruction ${op}`);
  return carryOut(t, frame, arg);
}
function commonConstant(which: number): Value {
  switch (which) {
    case 0:
      return exceptionType('AssertionError');
    case 1:
      return exceptionType('NotImplementedError');
    case 2:
      return types.tuple;
    default:
      return vm.interpreter.builtins.table.get(which === 3 ? 'all' : 'any') as Value;
  }
}
function setFunctionAttribute(func: PyFunction, which: number, value: Value): void {
  switch (which) {
    case 1:
      func.defaults = value as PyTuple;
      break;
    case 2:
      func.kwdefaults = value as PyDict;
      break;
    case 4:
      func.annotations = value as PyDict;
      break;
    case 8:
      func.closure = value as PyTuple;
      break;
    default:
      func.annotate = value;
  }
}

function intrinsic1(t: Thread, frame: Frame, which: number): How {
  const { stack } = t;
  const value = stack[t.sp] as Value;
  switch (which) {
    case 1:
      return settle(t, t.sp, startNative(t, hooks.display(value), t.sp, Mode.value, 'displayhook', [value]));
    case 2:
      return settle(
        t,
        t.sp,
        startNative(t, hooks.importStar(value, frame.locals ?? frame.globals), t.sp, Mode.value, 'import', [value]),
      );
    case 3:
      return stopIterationError(t, frame, value as PyException);
    case 4:
      stack[t.sp] = new PyAsyncGenWrapped(types.async_generator_wrapped_value, value);
      return DONE;
    case 5:
      return unary(t, '__pos__');
    case 6:
      stack[t.sp] = makeTuple((value as PyList).items.slice());
      return DONE;
    case 7:
      stack[t.sp] = hooks.typeParameter('TypeVar', value, undefined);
      return DONE;
    case 8:
      stack[t.sp] = hooks.typeParameter('ParamSpec', value, undefined);
      return DONE;
    case 9:
      stack[t.sp] = hooks.typeParameter('TypeVarTuple', value, undefined);
      return DONE;
    case 10:
      return settle(
        t,
        t.sp,
        startNative(t, hooks.subscriptGeneric(value as PyTuple), t.sp, Mode.value, 'Generic', [value]),
      );
    case 11:
      stack[t.sp] = hooks.typeParameter('TypeAliasType', value, undefined);
      return DONE;
  }
  throw new EngineBug(`CALL_INTRINSIC_1 ${which}`);
}
function intrinsic2(t: Thread, which: number): How {
  const { stack } = t;
  const second = stack[t.sp] as Value;
  const first = stack[t.sp - 1] as Value;
  stack[t.sp--] = undefined;
  switch (which) {
    case 1:
      stack[t.sp] = hooks.prepareReraiseStar(first as PyException, second);
      return DONE;
    case 2:
      stack[t.sp] = hooks.typeParameter('TypeVarWithBound', first, second);
      return DONE;
    case 3:
      stack[t.sp] = hooks.typeParameter('TypeVarWithConstraints', first, second);
      return DONE;
    case 4:
      (first as PyFunction).typeParams = second;
      return DONE;
    case 5:
      stack[t.sp] = hooks.typeParameter('default', first, second);
      return DONE;
  }
  throw new EngineBug(`CALL_INTRINSIC_2 ${which}`);
}

/** An instruction marked by link.ts. @returns 0: go on; 1: the thread must stop before it; 2: a frame was pushed, it comes again */
export function traceInstruction(t: Thread, frame: Frame): number {
  return traceHook(t, frame);
}

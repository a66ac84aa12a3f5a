/** _dis: what the instructions of a code object are. dis.py shows them. */
import {
  asCPythonWrites,
  binaryOps,
  cpythonOpcodes,
  extensions,
  landing,
  opcodeNames,
  readCode,
  stackEffect,
  storeCode,
} from '../../language/index.ts';
import {
  type ModuleSpec,
  makeBytes,
  makeCode,
  makeDict,
  makeList,
  makeTuple,
  PyBytes,
  PyCode,
  raise,
  str,
  toIndex,
  typeName,
  type Value,
} from '../../machine/index.ts';
import { moduleFunctions } from '../structures/common.ts';

function codeOf(value: Value): PyCode {
  if (!(value instanceof PyCode)) raise('TypeError', `a code object is required, not ${typeName(value)}`);
  return value;
}
const numberOf = (name: string): number => cpythonOpcodes.get(name)!;
/** (number, argument, what it means, offset, where it leads) of each instruction. */
const instructions = (value: Value): Value => {
  const { instructions: list } = asCPythonWrites(codeOf(value).code);
  const entries: Value[] = [];
  for (const instruction of list) {
    const { opname, arg, argrepr, offset } = instruction;
    for (let left = extensions(arg); left > 0; left--)
      entries.push(makeTuple([numberOf('EXTENDED_ARG'), Math.floor(arg / 256 ** left), '', offset - 2 * left, null]));
    entries.push(makeTuple([numberOf(opname), arg, argrepr, offset, landing(instruction, list)]));
  }
  return makeList(entries);
};
/** (start, end, target, depth, whether the place is kept) of each entry of the exception table, in bytes. */
const handlers = (value: Value): Value => {
  const { code } = codeOf(value);
  const { offsets } = asCPythonWrites(code);
  const table = code.exceptionTable;
  const entries: Value[] = [];
  for (let at = 0; at < table.length; at += 5) {
    const [start, end, target, depth, lasti] = table.subarray(at, at + 5);
    entries.push(makeTuple([offsets[start!]!, offsets[end!]!, offsets[target!]!, depth!, lasti === 1]));
  }
  return makeList(entries);
};

/** What the instructions that only CPython has do to the stack, and what they do where they jump. */
const shownEffects: Readonly<Record<string, number | readonly [number, number]>> = {
  LOAD_SMALL_INT: 1,
  LOAD_FAST_BORROW: 1,
  LOAD_FAST_CHECK: 1,
  LOAD_FAST_LOAD_FAST: 2,
  LOAD_FAST_BORROW_LOAD_FAST_BORROW: 2,
  STORE_FAST_LOAD_FAST: 0,
  STORE_FAST_STORE_FAST: -2,
  END_FOR: -1,
  NOT_TAKEN: 0,
  EXTENDED_ARG: 0,
  INTERPRETER_EXIT: -1,
  EXIT_INIT_CHECK: -1,
  LOAD_CLOSURE: 1,
  STORE_FAST_MAYBE_NULL: -1,
  SETUP_CLEANUP: [0, 2],
  SETUP_FINALLY: [0, 1],
  SETUP_WITH: [0, 1],
};
const names = new Map([...cpythonOpcodes].map(([name, number]) => [number, name]));
function effect(op: Value, arg: Value, jump: Value): number {
  const name = names.get(Number(toIndex(op)))?.replace(/^INSTRUMENTED_/, '');
  if (name === undefined) raise('ValueError', 'invalid opcode or oparg');
  const own = (opcodeNames as readonly string[]).indexOf(name);
  if (own >= 0) return stackEffect(own, Number(toIndex(arg)), jump === true);
  const shown = shownEffects[name] ?? 0;
  return typeof shown === 'number' ? shown : shown[jump === true ? 1 : 0];
}

/** A code object as bytes, for marshal. */
const stored = (value: Value): Value => makeBytes(storeCode(codeOf(value).code));
const read = (bytes: Value, filename: Value): Value =>
  bytes instanceof PyBytes ? makeCode(readCode(bytes.value, str(filename))) : null;

export const disModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...moduleFunctions('_dis', {
      instructions: ['code, /', instructions],
      effect: ['opcode, oparg, jump, /', effect],
      handlers: ['code, /', handlers],
      stored: ['code, /', stored],
      read: ['bytes, filename, /', read],
    }),
    opmap: makeDict(cpythonOpcodes),
    binary_ops: makeTuple([...binaryOps]),
  }),
};

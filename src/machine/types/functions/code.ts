/** code: what a function, module or class body was compiled to. Follows CPython's codeobject.c; `co_code` and what counts in it are as CPython writes the code. */
import {
  asCPythonBytes,
  type CodeConstant,
  type CodeObject,
  constantKey,
  shownConstants,
} from '../../../language/index.ts';
import { types } from '../../bootstrap.ts';
import { addressOf, hash64, hashValue } from '../../hash.ts';
import { shownFile } from '../../importing/sources.ts';
import { constantValue } from '../../link.ts';
import { makeBytes, makeCode, makeTuple, notImplemented, PySet } from '../../make.ts';
import { defineType } from '../../native.ts';
import { PyBytes, PyCode, PyComplex, PyFloat, PySlice, PyTuple, type Value } from '../../objects.ts';
import { asStr, str, toArray, toIndex, typeName } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { firstLineOf } from '../../tracebacks/library-lines.ts';
import { behindLoop, isBranch, jumpTarget } from '../../tracebacks/line-starts.ts';
import { ArrayIterator, argumentName, iteratorType } from '../common.ts';

const strings = (names: readonly string[]): Value => makeTuple([...names]);
const positionsIterator = iteratorType('positions_iterator', { hasNoHint: true });
const linesIterator = iteratorType('line_iterator', { hasNoHint: true });

/** (line, end line, column, end column) of each instruction. */
/** The line of an instruction, or null where it has none. A module begins at line 0: that is one. */
function lineAt(positions: Int32Array, at: number): number | null {
  const line = positions[at]!;
  return line === 0 && positions[at + 2] === -1 ? null : line;
}
function positionsOf(code: CodeObject): Value[] {
  const { positions } = code;
  const shown = (value: number): Value => (value === -1 ? null : value);
  return asCPythonBytes(code).owners.map((owner) => {
    const at = 4 * owner;
    const line = lineAt(positions, at);
    const end = line === null ? null : positions[at + 1]!;
    return makeTuple([line, end, shown(positions[at + 2]!), shown(positions[at + 3]!)]);
  });
}
/** (start, end, line) of each run of instructions of one line, in bytes of co_code. */
function linesOf(code: CodeObject): Value[] {
  const lines = asCPythonBytes(code).owners.map((owner) => lineAt(code.positions, 4 * owner));
  const result: Value[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    if (at + 1 < lines.length && lines[at + 1] === line) return;
    result.push(makeTuple([from * 2, (at + 1) * 2, line]));
    from = at + 1;
  });
  return result;
}
/** (where, where to on the left, where to on the right) of each branch, in bytes of co_code. */
function branchesOf(code: CodeObject): Value[] {
  const { offsets } = asCPythonBytes(code);
  const result: Value[] = [];
  for (let at = 0; at < code.code.length >> 1; at++) {
    const op = code.code[2 * at] as number;
    if (!isBranch(op)) continue;
    const target = behindLoop(code, op, jumpTarget(op, code.code[2 * at + 1] as number));
    result.push(makeTuple([offsets[at]!, offsets[at + 1]!, offsets[target]!]));
  }
  return result;
}
const bytecode = (code: CodeObject): Value => makeBytes(asCPythonBytes(code).bytes.slice());
function tableBytes(table: Int32Array): Value {
  return makeBytes(Uint8Array.from(table, (value) => value & 255));
}
/** The constants with others in the places of those that are shown. */
function withConstants(code: CodeObject, given: CodeConstant[]): CodeConstant[] {
  const consts = [...code.consts];
  for (const [own, place] of shownConstants(code).places) if (place < given.length) consts[own] = given[place]!;
  return consts;
}
/** A Python value as a constant again: for replace(co_consts=...). */
function asConstant(value: Value): CodeConstant {
  if (value === null) return { type: 'None' };
  if (typeof value === 'boolean') return { type: value ? 'True' : 'False' };
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'int', value };
  if (typeof value === 'string') return { type: 'str', value };
  if (value instanceof PyFloat) return { type: 'float', value: value.value };
  if (value instanceof PyComplex) return { type: 'complex', real: value.real, imag: value.imag };
  if (value instanceof PyBytes) return { type: 'bytes', value: value.value };
  if (value instanceof PyTuple) return { type: 'tuple', items: value.items.map(asConstant) };
  if (value instanceof PySet) return { type: 'frozenset', items: value.table.elements().map(asConstant) };
  if (value instanceof PySlice)
    return {
      type: 'slice',
      start: asConstant(value.start),
      stop: asConstant(value.stop),
      step: asConstant(value.step),
    };
  if (value instanceof PyCode) return { type: 'code', code: value.code };
  if (value.cls === types.ellipsis) return { type: 'Ellipsis' };
  raise('TypeError', `code: co_consts can't hold a ${typeName(value)}`);
}
function text(value: Value, name: string): string {
  const result = asStr(value);
  if (result === undefined) raise('TypeError', `replace() argument '${name}' must be str, not ${argumentName(value)}`);
  return result;
}
const number = (value: Value): number => Number(toIndex(value));
function count(value: Value, name: string): number {
  const result = number(value);
  if (result < 0) raise('ValueError', `${name} must be a positive integer`);
  return result;
}
const texts = (value: Value): string[] => toArray(value).map(str);

/** The fields one by one: those of code that was read from a store are no own properties. */
const copied = (code: CodeObject): { -readonly [key in keyof CodeObject]: CodeObject[key] } => ({
  name: code.name,
  qualname: code.qualname,
  filename: code.filename,
  firstlineno: code.firstlineno,
  argcount: code.argcount,
  posonlyargcount: code.posonlyargcount,
  kwonlyargcount: code.kwonlyargcount,
  flags: code.flags,
  varnames: code.varnames,
  cellvars: code.cellvars,
  freevars: code.freevars,
  localsplusNames: code.localsplusNames,
  names: code.names,
  consts: code.consts,
  code: code.code,
  positions: code.positions,
  exceptionTable: code.exceptionTable,
  stacksize: code.stacksize,
  docstring: code.docstring,
});
/** code.replace(): the fields that make sense to change. */
function replaced(code: CodeObject, changes: Map<string, Value>): CodeObject {
  const made = copied(code);
  for (const [name, value] of changes) {
    switch (name) {
      case 'co_name':
        made.name = text(value, name);
        break;
      case 'co_qualname':
        made.qualname = text(value, name);
        break;
      case 'co_filename':
        made.filename = text(value, name);
        break;
      case 'co_firstlineno':
        made.firstlineno = number(value);
        break;
      case 'co_flags':
        made.flags = number(value);
        break;
      case 'co_argcount':
        made.argcount = count(value, name);
        break;
      case 'co_posonlyargcount':
        made.posonlyargcount = count(value, name);
        break;
      case 'co_kwonlyargcount':
        made.kwonlyargcount = count(value, name);
        break;
      case 'co_stacksize':
        made.stacksize = Math.max(code.stacksize, number(value));
        break;
      case 'co_names':
        made.names = texts(value);
        break;
      case 'co_varnames':
        made.varnames = texts(value);
        if (made.varnames.length < made.argcount) raise('ValueError', 'code: co_varnames is too small');
        break;
      case 'co_nlocals':
        if (number(value) !== made.varnames.length) raise('ValueError', 'code: co_nlocals != len(co_varnames)');
        break;
      case 'co_consts':
        made.consts = withConstants(code, toArray(value).map(asConstant));
        break;
      case 'co_freevars':
      case 'co_cellvars':
      case 'co_code':
      case 'co_linetable':
      case 'co_exceptiontable':
        break;
      default:
        raise('TypeError', `replace() got an unexpected keyword argument '${name}'`);
    }
  }
  return made;
}
/** What is no code must be of the same type, too: 1 is not 1.0 here, 0.0 not -0.0. */
function sameConstant(a: CodeConstant, b: CodeConstant): boolean {
  return a.type === 'code' && b.type === 'code' ? sameCode(a.code, b.code) : constantKey(a) === constantKey(b);
}
function sameCode(a: CodeObject, b: CodeObject): boolean {
  if (a === b) return true;
  return (
    a.name === b.name &&
    a.firstlineno === b.firstlineno &&
    a.flags === b.flags &&
    a.argcount === b.argcount &&
    a.posonlyargcount === b.posonlyargcount &&
    a.kwonlyargcount === b.kwonlyargcount &&
    String(a.code) === String(b.code) &&
    String(a.localsplusNames) === String(b.localsplusNames) &&
    String(a.names) === String(b.names) &&
    String(a.positions) === String(b.positions) &&
    a.consts.length === b.consts.length &&
    a.consts.every((constant, at) => sameConstant(constant, b.consts[at] as CodeConstant))
  );
}

types.code = defineType({
  name: 'code',
  alloc: null,
  isBaseType: false,
  weakrefable: true,
  doc: 'Create a code object.  Not for the faint of heart.',
  new: [
    'cls, /, *args, **kwargs',
    () => raise('TypeError', 'code objects are made by the compiler: use compile() or code.replace()'),
  ],
  methods: {
    __repr__: [
      'self, /',
      ({ code }: PyCode) =>
        `<code object ${code.name} at ${addressOf(makeCode(code))}, file ${fileText(code.filename)}, line ${code.firstlineno}>`,
    ],
    __eq__: [
      'self, value, /',
      (self: PyCode, other: Value) => (other instanceof PyCode ? sameCode(self.code, other.code) : notImplemented()),
    ],
    __hash__: [
      'self, /',
      ({ code }: PyCode) => {
        hash64(makeTuple([code.name, code.firstlineno, code.argcount, code.flags]));
        return hashValue();
      },
    ],
    co_positions: ['self, /', ({ code }: PyCode) => new ArrayIterator(positionsIterator, positionsOf(code))],
    co_lines: ['self, /', ({ code }: PyCode) => new ArrayIterator(linesIterator, linesOf(code))],
    co_branches: ['self, /', ({ code }: PyCode) => new ArrayIterator(linesIterator, branchesOf(code))],
    replace: [
      'self, /, **changes',
      (self: PyCode, changes: Map<string, Value>) => makeCode(replaced(self.code, changes)),
    ],
    __replace__: [
      'self, /, **changes',
      (self: PyCode, changes: Map<string, Value>) => makeCode(replaced(self.code, changes)),
    ],
  },
  getset: {
    co_name: [({ code }: PyCode) => code.name],
    co_qualname: [({ code }: PyCode) => code.qualname],
    co_filename: [({ code }: PyCode) => shownFile(code.filename)],
    co_firstlineno: [({ code }: PyCode) => firstLineOf(code)],
    co_argcount: [({ code }: PyCode) => code.argcount],
    co_posonlyargcount: [({ code }: PyCode) => code.posonlyargcount],
    co_kwonlyargcount: [({ code }: PyCode) => code.kwonlyargcount],
    co_nlocals: [({ code }: PyCode) => code.varnames.length],
    co_stacksize: [({ code }: PyCode) => code.stacksize],
    co_flags: [({ code }: PyCode) => code.flags],
    co_names: [({ code }: PyCode) => strings(code.names)],
    co_varnames: [({ code }: PyCode) => strings(code.varnames)],
    co_freevars: [({ code }: PyCode) => strings(code.freevars)],
    // A parameter that is also a cell is listed first, as a cell.
    co_cellvars: [({ code }: PyCode) => strings(code.cellvars)],
    co_consts: [({ code }: PyCode) => makeTuple(shownConstants(code).constants.map(constantValue))],
    co_code: [({ code }: PyCode) => bytecode(code)],
    _co_code_adaptive: [({ code }: PyCode) => bytecode(code)],
    co_linetable: [({ code }: PyCode) => tableBytes(code.positions)],
    co_exceptiontable: [({ code }: PyCode) => tableBytes(code.exceptionTable)],
    co_lnotab: [({ code }: PyCode) => tableBytes(code.positions)],
  },
});
const fileText = (filename: string): string => `"${filename}"`;

// The code of every form of the language: CPython 3.14's instructions, positions and handlers (less what our instruction set leaves out).
import { describe, expect, it } from 'vitest';
import { type CodeConstant, type CodeObject, compile, disassemble } from '../../src/language/index.ts';
import { table } from './tables.ts';

type Instruction = [name: string, argument: string | number, place: number[] | null];
interface Code {
  readonly qualname: string;
  readonly instructions: Instruction[];
  readonly [field: string]: unknown;
}

/** float.hex() */
function hex(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0x0.0p+0' : '0x0.0p+0';
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const fraction = (BigInt(Math.round((Math.abs(value) / 2 ** exponent) * 2 ** 52)) & (2n ** 52n - 1n)).toString(16);
  return `${value < 0 ? '-' : ''}0x1.${fraction.padStart(13, '0')}p${exponent < 0 ? '' : '+'}${exponent}`;
}

function constant(value: CodeConstant): string {
  switch (value.type) {
    case 'code':
      return `<code ${value.code.qualname}>`;
    case 'int':
      return String(value.value);
    case 'str':
      return JSON.stringify(value.value).replace(
        /[\x7f-\uffff]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    case 'float':
      return `float ${hex(value.value)}`;
    case 'complex':
      return `complex ${hex(value.real ?? 0)} ${hex(value.imag)}`;
    case 'bytes':
      return `bytes ${Buffer.from(value.value).toString('hex')}`;
    case 'tuple':
      return `(${value.items.map(constant).join(', ')})`;
    case 'frozenset':
      return `frozenset(${value.items.map(constant).sort().join(', ')})`;
    case 'slice':
      return `slice(${constant(value.start)}, ${constant(value.stop)}, ${constant(value.step)})`;
    default:
      return value.type;
  }
}

function argument(code: CodeObject, opname: string, arg: number, argrepr: string): string | number {
  if (opname === 'LOAD_CONST') return constant(code.consts[arg] as CodeConstant);
  if (opname === 'LOAD_GLOBAL' || opname === 'LOAD_ATTR') return (code.names[arg >> 1] as string) + '+'.repeat(arg & 1);
  if (opname === 'LOAD_SUPER_ATTR') return `${code.names[arg >> 2]}${arg & 3}`;
  if (argrepr.startsWith('to ')) return `to ${arg}`;
  if (/(NAME|FROM|_ATTR|STORE_GLOBAL|DELETE_GLOBAL|OR_GLOBALS)$/.test(opname)) return code.names[arg] as string;
  if (/(FAST|DEREF|CELL|CLEAR)$/.test(opname)) return code.localsplusNames[arg] as string;
  return arg;
}

function describeCode(code: CodeObject): Code {
  const instructions = disassemble(code).map(({ opname, arg, argrepr }, i): Instruction => {
    return [opname, argument(code, opname, arg, argrepr), [...code.positions.slice(4 * i, 4 * i + 4)]];
  });
  const handlers: number[][] = [];
  const entries = code.exceptionTable;
  for (let i = 0; i < entries.length; i += 5) {
    const entry = [...entries.slice(i, i + 5)];
    const last = handlers[handlers.length - 1];
    if (last !== undefined && last[1] === entry[0] && last.slice(2).join() === entry.slice(2).join()) {
      last[1] = entry[1] as number;
    } else handlers.push(entry);
  }
  return {
    qualname: code.qualname,
    line: code.firstlineno,
    flags: code.flags & 0xc0003ff,
    counts: [code.argcount, code.posonlyargcount, code.kwonlyargcount],
    names: [...code.names],
    varnames: [...code.varnames],
    cellvars: [...code.cellvars],
    freevars: [...code.freevars],
    instructions,
    handlers,
  };
}

function* all(code: CodeObject): Generator<CodeObject> {
  yield code;
  for (const value of code.consts) if (value.type === 'code') yield* all(value.code);
}

/** Where CPython fused two instructions the place of the second is not known; the module's RESUME stands nowhere. */
function comparable(theirs: Code, ours: Code): Code {
  const instructions = ours.instructions.map(([name, arg, place], i): Instruction => {
    const known = theirs.instructions[i]?.[2];
    const isStart = ours.qualname === '<module>' && name === 'RESUME';
    return [name, arg, known === null ? null : isStart && known !== undefined ? known : place];
  });
  return { ...ours, instructions };
}

describe('code', () => {
  for (const { source, code } of table<{ source: string; code: Code[] }>('code')) {
    it(source.split('\n')[0] as string, () => {
      const result = compile(source, 'file.py', 'exec');
      expect(result.problems).toEqual([]);
      const ours = [...all(result.code as CodeObject)].map(describeCode);
      expect(ours.map(({ qualname }) => qualname)).toEqual(code.map(({ qualname }) => qualname));
      ours.forEach((one, i) => {
        const theirs = code[i] as Code;
        expect(comparable(theirs, one)).toEqual(theirs);
      });
    });
  }
});

it('gives equal constants of a program one identity', () => {
  const { code } = compile('def f(): return (1, 2.5)\ndef g(): return (1, 2.5)\n', 'file.py', 'exec');
  const [f, g] = [...all(code as CodeObject)].slice(1) as [CodeObject, CodeObject];
  const find = (one: CodeObject) => one.consts.find(({ type }) => type === 'tuple');
  expect(find(f)).toBe(find(g));
});

it('compiles for eval, for a prompt, with await at the top, and as python -O does', () => {
  const names = (source: string, mode: 'exec' | 'eval' | 'single', options = {}) =>
    disassemble(compile(source, 'f', mode, options).code as CodeObject).map(({ opname, argrepr }) =>
      `${opname} ${argrepr}`.trim(),
    );
  expect(names('1 + x', 'eval')).toEqual(['RESUME 0', 'LOAD_CONST 1', 'LOAD_NAME x', 'BINARY_OP +', 'RETURN_VALUE']);
  expect(names('x', 'single')).toContain('CALL_INTRINSIC_1 INTRINSIC_PRINT');
  expect(names('await x', 'exec', { topLevelAwait: true })[0]).toBe('RETURN_GENERATOR');
  expect(names('assert x', 'exec', { optimize: 1 })).toEqual(['RESUME 0', 'LOAD_CONST None', 'RETURN_VALUE']);
});

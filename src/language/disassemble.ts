/** Code objects as readable instructions, in the manner of `dis`. */
import type { CodeConstant, CodeObject } from './code.ts';
import { binaryOps, compareOps, intrinsics1, intrinsics2, Op, opcodeNames, JUMPS, LOCALS } from './opcodes.ts';

/** One instruction, as `dis` shows it. */
export interface Instruction {
  /** Its place: instruction i stands at offset 2 * i. */
  readonly offset: number;
  readonly opname: string;
  readonly arg: number;
  /** What the argument means, as text; '' where it means nothing more. */
  readonly argrepr: string;
  /** Source line from 1; null when it has none. */
  readonly line: number | null;
  readonly isJumpTarget: boolean;
}

const NAMES = new Set<number>([
  Op.LOAD_NAME,
  Op.STORE_NAME,
  Op.DELETE_NAME,
  Op.STORE_GLOBAL,
  Op.DELETE_GLOBAL,
  Op.STORE_ATTR,
  Op.DELETE_ATTR,
  Op.IMPORT_NAME,
  Op.IMPORT_FROM,
  Op.LOAD_FROM_DICT_OR_GLOBALS,
]);
const NO_ARGUMENT = new Set<number>([
  Op.NOP,
  Op.POP_TOP,
  Op.PUSH_NULL,
  Op.POP_ITER,
  Op.LOAD_LOCALS,
  Op.BINARY_SLICE,
  Op.STORE_SLICE,
  Op.STORE_SUBSCR,
  Op.DELETE_SUBSCR,
  Op.UNARY_NEGATIVE,
  Op.UNARY_NOT,
  Op.UNARY_INVERT,
  Op.TO_BOOL,
  Op.GET_ITER,
  Op.GET_YIELD_FROM_ITER,
  Op.GET_AITER,
  Op.GET_ANEXT,
  Op.END_SEND,
  Op.CLEANUP_THROW,
  Op.END_ASYNC_FOR,
  Op.RETURN_GENERATOR,
  Op.RETURN_VALUE,
  Op.MAKE_FUNCTION,
  Op.LOAD_BUILD_CLASS,
  Op.WITH_EXCEPT_START,
  Op.PUSH_EXC_INFO,
  Op.POP_EXCEPT,
  Op.CHECK_EXC_MATCH,
  Op.CHECK_EG_MATCH,
  Op.FORMAT_SIMPLE,
  Op.FORMAT_WITH_SPEC,
  Op.BUILD_TEMPLATE,
  Op.GET_LEN,
  Op.MATCH_MAPPING,
  Op.MATCH_SEQUENCE,
  Op.MATCH_KEYS,
  Op.SETUP_ANNOTATIONS,
]);

/** The instructions of a code object (not of those inside it), in order. */
export function disassemble(code: CodeObject): readonly Instruction[] {
  const targets = new Set<number>();
  const count = code.code.length >> 1;
  for (let index = 0; index < count; index++)
    if (JUMPS.has(code.code[index * 2] as number)) targets.add(code.code[index * 2 + 1] as number);
  const instructions: Instruction[] = [];
  for (let index = 0; index < count; index++) {
    const op = code.code[index * 2] as number;
    const arg = code.code[index * 2 + 1] as number;
    const line = code.positions[index * 4] as number;
    instructions.push({
      offset: index * 2,
      opname: opcodeNames[op] as string,
      arg,
      argrepr: argumentText(code, op, arg),
      line: line > 0 ? line : null,
      isJumpTarget: targets.has(index),
    });
  }
  return instructions;
}

/** A code object and all inside it as text, laid out as `dis.dis` does. */
export function disassembleText(code: CodeObject): string {
  const parts = [...sections(code)];
  return parts.join('\n');
}
function* sections(code: CodeObject): Generator<string> {
  const instructions = disassemble(code);
  const labels = new Map<number, string>();
  for (const { offset, isJumpTarget } of instructions) if (isJumpTarget) labels.set(offset, `L${labels.size + 1}`);
  const lineWidth = Math.max(3, ...instructions.map(({ line }) => (line === null ? 2 : String(line).length)));
  const labelWidth = labels.size === 0 ? 0 : `L${labels.size}:`.length + 1;
  let text = '';
  let previous: number | null | undefined;
  for (const { offset, opname, arg, argrepr, line } of instructions) {
    const isNewLine = line !== previous;
    if (isNewLine && previous !== undefined) text += '\n';
    previous = line;
    const label = labels.get(offset);
    const shownLine = isNewLine ? (line === null ? '--' : String(line)) : '';
    const target = /^to (\d+)$/.exec(argrepr);
    const shown = target === null ? argrepr : `to ${labels.get(Number(target[1]))}`;
    const hasArgument = argrepr !== '' || arg !== 0;
    const argument = hasArgument ? `${String(arg).padStart(25 - opname.length > 0 ? 28 - opname.length : 4)}` : '';
    const explained = hasArgument && shown !== '' && shown !== String(arg) ? ` (${shown})` : '';
    const head = `${shownLine.padStart(lineWidth)}  ${(label === undefined ? '' : `${label}:`).padStart(labelWidth)}  `;
    text += `${`${head}${opname}${argument}${explained}`.trimEnd()}\n`;
  }
  yield text;
  for (const constant of code.consts) {
    if (constant.type !== 'code') continue;
    const inner = constant.code;
    const [first, ...rest] = [...sections(inner)];
    yield `Disassembly of <code object ${inner.name}, file "${inner.filename}", line ${inner.firstlineno}>:\n${first}`;
    yield* rest;
  }
}

/** What an argument means, as text. */
export function argumentText(code: CodeObject, op: number, arg: number): string {
  if (NO_ARGUMENT.has(op)) return '';
  if (LOCALS.has(op)) return code.localsplusNames[arg] ?? '';
  if (NAMES.has(op)) return code.names[arg] ?? '';
  if (JUMPS.has(op)) return `to ${arg * 2}`;
  switch (op) {
    case Op.LOAD_CONST:
      return constantText(code.consts[arg] as CodeConstant);
    case Op.LOAD_GLOBAL:
      return `${code.names[arg >> 1] ?? ''}${arg & 1 ? ' + NULL' : ''}`;
    case Op.LOAD_ATTR:
      return `${code.names[arg >> 1] ?? ''}${arg & 1 ? ' + NULL|self' : ''}`;
    case Op.LOAD_SUPER_ATTR:
      return `${code.names[arg >> 2] ?? ''}${arg & 1 ? ' + NULL|self' : ''}`;
    case Op.BINARY_OP:
      return binaryOps[arg] ?? '';
    case Op.COMPARE_OP:
      return compareOps[arg] ?? '';
    case Op.IS_OP:
      return arg ? 'is not' : 'is';
    case Op.CONTAINS_OP:
      return arg ? 'not in' : 'in';
    case Op.CALL_INTRINSIC_1:
      return `INTRINSIC_${intrinsics1[arg]}`;
    case Op.CALL_INTRINSIC_2:
      return `INTRINSIC_${intrinsics2[arg]}`;
    case Op.LOAD_SPECIAL:
      return ['__enter__', '__exit__', '__aenter__', '__aexit__'][arg] ?? '';
    case Op.LOAD_COMMON_CONSTANT:
      return (
        ['AssertionError', 'NotImplementedError', 'tuple', '<built-in function all>', '<built-in function any>'][arg] ??
        ''
      );
    case Op.SET_FUNCTION_ATTRIBUTE:
      return { 1: 'defaults', 2: 'kwdefaults', 4: 'annotations', 8: 'closure', 16: 'annotate' }[arg] ?? '';
    case Op.CONVERT_VALUE:
      return ['', 'str', 'repr', 'ascii'][arg] ?? '';
    default:
      return String(arg);
  }
}

/** A constant as Python would write it. */
function constantText(constant: CodeConstant): string {
  switch (constant.type) {
    case 'None':
    case 'True':
    case 'False':
      return constant.type;
    case 'Ellipsis':
      return 'Ellipsis';
    case 'int':
      return String(constant.value);
    case 'float':
      return floatText(constant.value);
    case 'complex': {
      const imag = `${floatText(constant.imag).replace(/\.0$/, '')}j`;
      const { real = 0 } = constant;
      if (Object.is(real, 0)) return imag;
      return `(${floatText(real).replace(/\.0$/, '')}${/^[-n]/.test(imag) ? '' : '+'}${imag})`;
    }
    case 'str':
      return pythonText(constant.value);
    case 'bytes':
      return `b${pythonText(String.fromCharCode(...constant.value))}`;
    case 'tuple':
      return constant.items.length === 1
        ? `(${constantText(constant.items[0] as CodeConstant)},)`
        : `(${constant.items.map(constantText).join(', ')})`;
    case 'frozenset':
      return `frozenset({${constant.items.map(constantText).join(', ')}})`;
    case 'slice':
      return `slice(${constantText(constant.start)}, ${constantText(constant.stop)}, ${constantText(constant.step)})`;
    case 'code':
      return `<code object ${constant.code.name}, file "${constant.code.filename}", line ${constant.code.firstlineno}>`;
  }
}
/** repr() of a float. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e16) return `${value}.0`;
  const text = size !== 0 && (size < 1e-4 || size >= 1e16) ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}
function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r');
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

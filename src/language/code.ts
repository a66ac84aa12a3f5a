/** Flags of a code object, CPython's `inspect.CO_*` numbers. */
export const CodeFlag = {
  OPTIMIZED: 0x1,
  NEWLOCALS: 0x2,
  VARARGS: 0x4,
  VARKEYWORDS: 0x8,
  NESTED: 0x10,
  GENERATOR: 0x20,
  COROUTINE: 0x80,
  ITERABLE_COROUTINE: 0x100,
  ASYNC_GENERATOR: 0x200,
  HAS_DOCSTRING: 0x4000000,
  METHOD: 0x8000000,
} as const;

/** A constant in a code object, before any engine gives it an identity. */
export type CodeConstant =
  | { readonly type: 'None' | 'True' | 'False' | 'Ellipsis' }
  | { readonly type: 'int'; readonly value: number | bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly real?: number; readonly imag: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'tuple' | 'frozenset'; readonly items: readonly CodeConstant[] }
  | { readonly type: 'slice'; readonly start: CodeConstant; readonly stop: CodeConstant; readonly step: CodeConstant }
  | { readonly type: 'code'; readonly code: CodeObject };

/**
 * What the compiler makes of one module, class body, function, lambda or generator expression. Immutable.
 *
 * `localsplus` (the frame's slots): the `varnames` first (parameters in call order: positional, keyword-only, *args, **kwargs, then
 * other locals), then the `cellvars` that are not also varnames, then the `freevars`. A parameter that is also a cell keeps its slot:
 * MAKE_CELL turns the slot into a cell at the start of the function.
 */
export interface CodeObject {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  /** Positional parameters, the positional-only ones included. */
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly flags: number;
  readonly varnames: readonly string[];
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  /** Names of all slots of localsplus, in slot order. */
  readonly localsplusNames: readonly string[];
  readonly names: readonly string[];
  readonly consts: readonly CodeConstant[];
  /** Pairs opcode, oparg. Instruction i stands at 2*i. */
  readonly code: Int32Array;
  /** Four numbers an instruction: line (from 1; 0 = none), end line, column, end column (from 0, UTF-16 units; -1 = none). */
  readonly positions: Int32Array;
  /** Five numbers an entry, ordered by start; innermost entry of an instruction is found first: start, end (exclusive), target (instruction indices), depth of the operand stack to cut to, 1 when the index of the raising instruction is pushed before the exception. */
  readonly exceptionTable: Int32Array;
  /** The deepest the operand stack gets. */
  readonly stacksize: number;
  /** The docstring, or null. */
  readonly docstring: string | null;
}

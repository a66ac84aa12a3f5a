/**
 * `language`: Python source text to syntax trees, code objects, problems and colours. Knows nothing of values or time. `tokens`, `parser`, `names`
 * (scopes), `compiler` and `assembler` come one after the other; `mistakes` finds CPython's words for a program that does not parse, and `stored`
 * writes code objects down and reads them again.
 */

export { stackEffect } from './assembler/effects.ts';
export type * as ast from './ast.ts';
export { characterNamed, nameOfCharacter } from './charnames.ts';
export { hasNewer, normalForm } from './tokens/newer.ts';
export { type CodeConstant, CodeFlag, type CodeObject } from './code.ts';
export { codeState } from './codestate.ts';
export { constantKey } from './compiler/constants.ts';
export { type CompileOptions, type CompileResult, compile, compileTree, symbolsOf } from './compiler/compile.ts';
export type { Scope } from './names/scope.ts';
export { asCPythonBytes, asCPythonWrites, extensions, landing, shownConstants } from './cpython-bytecode.ts';
export { cpythonOpcodes } from './opcode-numbers.ts';
export { disassemble, disassembleText } from './disassemble.ts';
export { type HighlightSpan, highlight } from './highlight.ts';
export { binaryOps, Op, type OpcodeName, opcodeNames, JUMPS, shownOnly } from './opcodes.ts';
export { type ParseMode, parse } from './parser/parser.ts';
export type { SyntaxProblem, SyntaxWarningRecord } from './problem.ts';
export { readCode } from './stored/read.ts';
export { storeCode } from './stored/write.ts';
export { SIMPLE_ESCAPES } from './parser/literals.ts';
export { type SourceTokens, sourceTokens } from './tokens/tokenizer.ts';

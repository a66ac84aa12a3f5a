/** From source or tree to code: the compiler's door. */
import type { Program } from '../ast.ts';
import type { CodeObject } from '../code.ts';
import type { Scope } from '../names/scope.ts';
import { collectSymbols } from '../names/symbols.ts';
import { type ParseMode, parse } from '../parser/parser.ts';
import { ParseError, type SyntaxProblem, type SyntaxWarningRecord, toProblem } from '../problem.ts';
import { Compiler } from './definitions.ts';
import { finallyWarnings } from './finally.ts';
import { setDebugging } from './fold.ts';
import { futureFeatures } from './future.ts';

/** How to compile. */
export interface CompileOptions {
  /** Allow `await`, `async for` and `async with` outside functions; the code is then a coroutine's. */
  readonly topLevelAwait?: boolean;
  /** CO_FUTURE_* bits of the code that compiles this (`exec` in a module with future imports). */
  readonly flags?: number;
  /** As `python -O`: 1 drops assertions, 2 docstrings too. */
  readonly optimize?: number;
}

/** Code, or what is wrong. */
export interface CompileResult {
  /** null when there are problems. */
  readonly code: CodeObject | null;
  /** At most one: CPython too stops at the first. */
  readonly problems: readonly SyntaxProblem[];
  readonly warnings: readonly SyntaxWarningRecord[];
}

/**
 * Compiles a program. Never throws: mistakes come back as data, worded and placed as CPython 3.14 does.
 * @param mode 'exec' a file, 'eval' one expression whose value the code returns, 'single' one statement at the prompt
 */
export function compile(
  source: string,
  filename: string,
  mode: ParseMode,
  options: CompileOptions = {},
): CompileResult {
  const parsed = parse(source, filename, mode);
  if (parsed.problems.length > 0) return { code: null, problems: parsed.problems, warnings: parsed.warnings };
  const result = compileTree(parsed.tree, filename, options, source);
  return { ...result, warnings: [...parsed.warnings, ...result.warnings] };
}

/** The names of a program, block by block; null where it does not parse, or its names contradict each other: what compile() says then. */
export function symbolsOf(source: string, filename: string, mode: ParseMode): Scope | null {
  const parsed = parse(source, filename, mode);
  if (parsed.problems.length > 0) return null;
  try {
    const futureAnnotations = futureFeatures(parsed.tree, 0).annotations;
    return collectSymbols(parsed.tree, { topLevelAwait: false, futureAnnotations }).module;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

/** Compiles a tree. @param source where it came from, to quote a line of it in a problem */
export function compileTree(tree: Program, filename: string, options: CompileOptions = {}, source = ''): CompileResult {
  let compiler: Compiler | null = null;
  let early: SyntaxWarningRecord[] = [];
  try {
    const future = futureFeatures(tree, options.flags ?? 0);
    early = finallyWarnings(tree);
    const settings = {
      filename,
      topLevelAwait: options.topLevelAwait ?? false,
      futureAnnotations: future.annotations,
      futureImports: future.accepted,
      optimize: options.optimize ?? 0,
    };
    setDebugging(settings.optimize === 0);
    compiler = new Compiler(collectSymbols(tree, settings), settings);
    const code = compiler.program(tree);
    return { code, problems: [], warnings: [...early, ...compiler.warnings] };
  } catch (error) {
    const warnings = [...early, ...(compiler?.warnings ?? [])];
    if (error instanceof ParseError) {
      const lines = linesOf(source);
      const problem = {
        ...toProblem(error, lines, filename),
        fromCompiler: true,
        fromSymbols: compiler === null,
        inBytes: {
          offset: byteColumn(lines[error.lineno - 1], error.offset),
          end_offset: byteColumn(lines[error.endLineno - 1], error.endOffset),
        },
      };
      return { code: null, problems: [problem], warnings };
    }
    if (error instanceof RangeError) {
      const message = 'maximum recursion depth exceeded during compilation';
      const deep = new ParseError('RecursionError', message, 0, 0, 0, 0);
      return { code: null, problems: [toProblem(deep, [], filename)], warnings };
    }
    throw error;
  }
}

/** A column (from 1) in bytes of UTF-8 instead of UTF-16 units. */
function byteColumn(line: string | undefined, column: number): number {
  if (line === undefined || column <= 1) return column;
  let bytes = 0;
  for (const character of line.slice(0, column - 1)) {
    const point = character.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes + 1;
}

function linesOf(source: string): string[] {
  const lines = source.replace(/\r\n?/g, '\n').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines;
}

/** Whether what somebody typed at a prompt can be run already, as the standard library's `codeop` decides it. */
import type { Program, Statement } from './ast.ts';
import { compileTree } from './compiler/compile.ts';
import { reachesEnd } from './mistakes/diagnose.ts';
import { type ParseMode, Parser } from './parser/parser.ts';
import { tokenize } from './tokens/tokenizer.ts';
import { BAIL, TOO_DEEP } from './parser/cursor.ts';

/** complete: run it; incomplete: ask for another line; error: no further line can mend it. */
export type CodeState = 'complete' | 'incomplete' | 'error';

const COMPOUND = new Set<Statement['kind']>([
  'FunctionDef',
  'AsyncFunctionDef',
  'ClassDef',
  'If',
  'For',
  'AsyncFor',
  'While',
  'With',
  'AsyncWith',
  'Try',
  'TryStar',
  'Match',
]);

/**
 * @param source the lines typed so far; without a line end after the last one, which is how a blank line is told: it makes the text end in
 *   a line end, and that completes a compound statement
 * @param options ownLineEnd: the last line end was not typed: whoever asks added it, as `codeop` does before it asks compile() a second time
 */
export function codeState(
  source: string,
  options: { readonly topLevelAwait?: boolean; readonly mode?: ParseMode; readonly ownLineEnd?: boolean } = {},
): CodeState {
  const { mode = 'single' } = options;
  if (source.split('\n').every((line) => /^\s*(#.*)?$/.test(line))) return 'complete';
  if (source.includes('\0')) return 'error';
  const tokens = tokenize(source);
  if (tokens.errorAtEnd) {
    if (!source.endsWith('\n')) return 'incomplete';
    const further = tokenize(`${source}\n`);
    if (further.errorAtEnd) return 'incomplete';
    // A backslash joins a line with the next: whatever may still follow, but for a string that a blank line does not end.
    if (further.error !== null && options.ownLineEnd !== true) return 'error';
    return reachesEnd(tokens, mode) || codeState(`${source}\n`, options) === 'complete' ? 'incomplete' : 'error';
  }
  const parser = new Parser(tokens);
  let tree: Program;
  try {
    tree = parser.program(mode);
  } catch (error) {
    if (error !== BAIL && error !== TOO_DEEP && !(error instanceof RangeError)) throw error;
    return tokens.error === null && reachesEnd(tokens, mode) ? 'incomplete' : 'error';
  }
  if (tokens.error !== null || !parser.atEnd()) return 'error';
  if (compileTree(tree, '<input>', options, source).code === null) return 'error';
  const only = tree.kind === 'Interactive' ? tree.body[0] : undefined;
  return only !== undefined && COMPOUND.has(only.kind) && !source.endsWith('\n') ? 'incomplete' : 'complete';
}

import type { Program } from './ast.ts';
import type { ParseError, SyntaxWarningRecord } from './problem.ts';
export function check(_tree: Program, _options: { topLevelAwait?: boolean }): { error: ParseError | null; warnings: SyntaxWarningRecord[] } {
  return { error: null, warnings: [] };
}

import { ParseError } from './problem.ts';
import type { Tokens } from './tokenizer.ts';
export function diagnose(tokens: Tokens, _mode: string, failedAt: number): ParseError {
  if (tokens.error) return tokens.error;
  const t = tokens.tokens[failedAt]!;
  return ParseError.at({ line: t.line, col: t.col, endLine: t.endLine, endCol: t.endCol }, 'invalid syntax');
}

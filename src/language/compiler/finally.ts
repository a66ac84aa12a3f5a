/** `return`, `break` and `continue` that leave a `finally` block silently drop the exception on its way: PEP 765 warns. */
import type { Program, Statement } from '../ast.ts';
import { errorPlace, type SyntaxWarningRecord } from '../problem.ts';

interface Around {
  /** Inside a `finally` block of the same function. */
  readonly inFinally: boolean;
  /** Inside a loop that stands in that block. */
  readonly inLoop: boolean;
}

const OUTSIDE: Around = { inFinally: false, inLoop: false };

/** The warnings about `return`, `break` and `continue` in a `finally` block. */
export function finallyWarnings(tree: Program): SyntaxWarningRecord[] {
  const found: SyntaxWarningRecord[] = [];
  if (tree.kind !== 'Expression') statements(tree.body, OUTSIDE, found);
  return found;
}

function statements(body: readonly Statement[], around: Around, found: SyntaxWarningRecord[]): void {
  for (const statement of body) visit(statement, around, found);
}

function visit(node: Statement, around: Around, found: SyntaxWarningRecord[]): void {
  const warn = (word: string): void => {
    const message = `'${word}' in a 'finally' block`;
    found.push({ category: 'SyntaxWarning', message, lineno: node.lineno, asError: errorPlace(node) });
  };
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      statements(node.body, node.kind === 'ClassDef' ? around : OUTSIDE, found);
      return;
    case 'Return':
      if (around.inFinally) warn('return');
      return;
    case 'Break':
    case 'Continue':
      if (around.inFinally && !around.inLoop) warn(node.kind === 'Break' ? 'break' : 'continue');
      return;
    case 'For':
    case 'AsyncFor':
    case 'While':
      statements(node.body, { ...around, inLoop: true }, found);
      statements(node.orelse, around, found);
      return;
    case 'If': {
      let current = node;
      for (;;) {
        statements(current.body, around, found);
        const only = current.orelse[0];
        if (current.orelse.length !== 1 || only?.kind !== 'If') break;
        current = only;
      }
      statements(current.orelse, around, found);
      return;
    }
    case 'With':
    case 'AsyncWith':
      statements(node.body, around, found);
      return;
    case 'Match':
      for (const item of node.cases) statements(item.body, around, found);
      return;
    case 'Try':
    case 'TryStar':
      statements(node.body, around, found);
      for (const handler of node.handlers) statements(handler.body, around, found);
      statements(node.orelse, around, found);
      statements(node.finalbody, { inFinally: true, inLoop: false }, found);
      return;
    default:
      return;
  }
}

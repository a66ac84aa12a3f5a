/** `return`, `break` and `continue` that leave a `finally` block silently drop the exception on its way: PEP 765 warns. */
import type { Program, Statement } from '../ast.ts';
import { errorPlace, type SyntaxWarningRecord } from '../problem.ts';

/** The warnings about `return`, `break` and `continue` in a `finally` block. */
export function finallyWarnings(tree: Program): SyntaxWarningRecord[] {
  const found: SyntaxWarningRecord[] = [];
  if (tree.kind !== 'Expression') statements(tree.body, false, found);
  return found;
}

// CPython's look goes no further than a loop's body: even a `return` in there is not warned about.
function statements(body: readonly Statement[], inFinally: boolean, found: SyntaxWarningRecord[]): void {
  for (const statement of body) visit(statement, inFinally, found);
}

function visit(node: Statement, inFinally: boolean, found: SyntaxWarningRecord[]): void {
  const warn = (word: string): void => {
    const message = `'${word}' in a 'finally' block`;
    found.push({ category: 'SyntaxWarning', message, lineno: node.lineno, asError: errorPlace(node) });
  };
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      statements(node.body, node.kind === 'ClassDef' && inFinally, found);
      return;
    case 'Return':
      if (inFinally) warn('return');
      return;
    case 'Break':
    case 'Continue':
      if (inFinally) warn(node.kind === 'Break' ? 'break' : 'continue');
      return;
    case 'For':
    case 'AsyncFor':
    case 'While':
      statements(node.body, false, found);
      statements(node.orelse, inFinally, found);
      return;
    case 'If': {
      let current = node;
      for (;;) {
        statements(current.body, inFinally, found);
        const only = current.orelse[0];
        if (current.orelse.length !== 1 || only?.kind !== 'If') break;
        current = only;
      }
      statements(current.orelse, inFinally, found);
      return;
    }
    case 'With':
    case 'AsyncWith':
      statements(node.body, inFinally, found);
      return;
    case 'Match':
      for (const item of node.cases) statements(item.body, inFinally, found);
      return;
    case 'Try':
    case 'TryStar':
      statements(node.body, inFinally, found);
      for (const handler of node.handlers) statements(handler.body, inFinally, found);
      statements(node.orelse, inFinally, found);
      statements(node.finalbody, true, found);
      return;
    default:
      return;
  }
}

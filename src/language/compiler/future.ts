/** `from __future__ import ...`: only at the top of a file, only known names. */
import type { Program, Statement } from '../ast.ts';
import { fail } from '../problem.ts';

const FEATURES = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
]);

/** The complaint about a `from __future__` that comes too late. */
export const LATE_FUTURE = 'from __future__ imports must occur at the beginning of the file';

/** CO_FUTURE_ANNOTATIONS */
export const FUTURE_ANNOTATIONS = 0x1000000;

/** What the `from __future__` imports of a program say. */
export interface Future {
  readonly annotations: boolean;
  /** The imports that stand where they may. */
  readonly accepted: ReadonlySet<Statement>;
}

/** @throws ParseError for an unknown feature, or an import that comes too late */
export function futureFeatures(tree: Program, inherited: number): Future {
  let annotations = (inherited & FUTURE_ANNOTATIONS) !== 0;
  const accepted = new Set<Statement>();
  if (tree.kind === 'Expression') return { annotations, accepted };
  let done = false;
  tree.body.forEach((statement, i) => {
    if (statement.kind !== 'ImportFrom' || statement.module !== '__future__' || statement.level !== 0) {
      if (i > 0 || !isString(statement)) done = true;
      return;
    }
    if (done) fail(LATE_FUTURE, statement);
    accepted.add(statement);
    for (const alias of statement.names) {
      if (alias.name === 'braces') fail('not a chance', alias);
      if (!FEATURES.has(alias.name)) fail(`future feature ${alias.name} is not defined`, alias);
      if (alias.name === 'annotations') annotations = true;
    }
  });
  return { annotations, accepted };
}

function isString(statement: Statement): boolean {
  return statement.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.type === 'str';
}

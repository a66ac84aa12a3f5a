/** `from __future__ import ...`: only at the top of a file, only known names. */
import type { Program, Statement } from '../ast.ts';
import { fail } from './symbols.ts';

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

/** CO_FUTURE_ANNOTATIONS */
export const FUTURE_ANNOTATIONS = 0x1000000;

/** @throws ParseError for an unknown feature */
export function futureFeatures(tree: Program, inherited: number): { annotations: boolean } {
  let annotations = (inherited & FUTURE_ANNOTATIONS) !== 0;
  if (tree.kind === 'Expression') return { annotations };
  let mayHaveDocstring = true;
  for (const statement of tree.body) {
    if (statement.kind === 'ImportFrom' && statement.module === '__future__' && statement.level === 0) {
      for (const alias of statement.names) {
        if (alias.name === 'braces') fail('not a chance', alias);
        if (!FEATURES.has(alias.name)) fail(`future feature ${alias.name} is not defined`, alias);
        if (alias.name === 'annotations') annotations = true;
      }
    } else if (mayHaveDocstring && isString(statement)) mayHaveDocstring = false;
    else break;
  }
  return { annotations };
}

function isString(statement: Statement): boolean {
  return statement.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.type === 'str';
}

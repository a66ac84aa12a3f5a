/** Collects the names of every block of a program: which are bound, used, declared. CPython's symtable pass; its complaints are made here. */
import type { Program } from '../ast.ts';
import { NameCollector, type SymbolOptions, type SymbolTable } from './collector.ts';
import { visitExpression } from './expressions.ts';
import { resolve } from './resolve.ts';
import { visitStatements } from './statements.ts';

/**
 * Collects and resolves the names of a program.
 * @throws ParseError for a program whose names contradict each other
 */
export function collectSymbols(tree: Program, options: SymbolOptions): SymbolTable {
  const names = new NameCollector(options);
  if (tree.kind === 'Expression') visitExpression(names, tree.body);
  else visitStatements(names, tree.body);
  resolve(names.table.module);
  return names.table;
}

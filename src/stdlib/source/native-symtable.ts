/** _symtable: the compiler's names, block by block. symtable.py shows them. */
import { type Scope, symbolsOf } from '../../language/index.ts';
import { makeDict, makeList, makeTuple, type ModuleSpec, strArgument, type Value } from '../../machine/index.ts';
import { moduleFunctions } from '../structures/common.ts';

const typeNames: Readonly<Partial<Record<Scope['type'], string>>> = {
  typevariable: 'type variable',
  typealias: 'type alias',
  typeparameters: 'type parameters',
};
/** Where in the number of a symbol it is said where the name lives. */
const PLACE_SHIFT = 12;

/** (type, name, line, whether it is nested, {name: what is done with it, and where it lives}, parameters, blocks in it). */
function block(scope: Scope): Value {
  const symbols = [...scope.symbols]
    // That the annotations of a module look for this name is our compiler's affair.
    .filter(([name]) => scope.type !== 'annotation' || name !== '__conditional_annotations__')
    .map(([name, { flags, place }]) => [name, flags | (place << PLACE_SHIFT)] as const);
  return makeTuple([
    typeNames[scope.type] ?? scope.type,
    scope.name.replace(/^<(.*)>$/, '$1'),
    scope.at.lineno,
    scope.isNested,
    makeDict(symbols),
    makeList([...scope.varnames]),
    makeList(scope.children.map(block)),
  ]);
}
/** None where there is a problem: compiling says which. */
function blocks(source: Value, filename: Value, mode: Value): Value {
  const text = strArgument(source, 'blocks', 1);
  const asked = strArgument(mode, 'blocks', 3) as 'exec' | 'eval' | 'single';
  const module = symbolsOf(text, strArgument(filename, 'blocks', 2), asked);
  return module === null ? null : block(module);
}
export const symtableModule: ModuleSpec = {
  kind: 'native',
  make: () => moduleFunctions('_symtable', { blocks: ['source, filename, mode, /', blocks] }),
};

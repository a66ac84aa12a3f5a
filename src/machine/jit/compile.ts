/**
 * Code that runs often becomes JavaScript of its own (translate.ts), which V8 then compiles: loops run several times as fast as in the interpreter loop,
 * and soon. Nothing that a program or a recording shows depends on it.
 */
import { releaseFrame, resumeSuspended, returnValue, yieldValue } from '../calls/index.ts';
import type { Compiled, Linked } from '../link.ts';
import { makeList, makeTuple, types } from '../make.ts';
import { typeClock } from '../objects.ts';
import { roomFor } from '../protocols/index.ts';
import * as slow from '../instructions/index.ts';
import { counters, TRACKED } from '../vm.ts';
import { blocksOf, layoutOf } from './blocks.ts';
import * as helpers from './helpers.ts';
import { translate } from './translate.ts';

/** What translated code refers to; there each has a `$` before its name. */
const makeScope = () => ({
  ...helpers,
  dictType: types.dict,
  dropped: slow.dropped,
  listType: types.list,
  makeList,
  makeTuple,
  releaseFrame,
  resumeSuspended,
  returnValue,
  roomFor,
  send: slow.send,
  storeAttr: slow.storeAttr,
  storeFast: slow.storeFast,
  storeName: slow.storeName,
  storeSubscript: slow.storeSubscript,
  strType: types.str,
  tupleType: types.tuple,
  typeClock,
  yieldValue,
});
let scope: { readonly names: string; readonly values: readonly unknown[] } | null = null;

/**
 * Compiles the region of code around an instruction, in the form for now (whether something is watched), so that it can be entered there. Code that is looked
 * at instruction by instruction is left alone.
 */
export function compileHot(linked: Linked, instruction: number): void {
  const { ops, code } = linked;
  if (ops === null || ops !== code.code) return;
  if (linked.compiled === null) {
    const none = (): null[] => new Array<null>(ops.length >> 1).fill(null);
    linked.compiled = { ops, at: none(), watched: none(), layout: layoutOf(code) };
  }
  const { layout } = linked.compiled;
  const isWatched = counters[TRACKED] !== 0;
  const at = isWatched ? linked.compiled.watched : linked.compiled.at;
  if (at[instruction] !== null || layout.regions[instruction] === -1) return;
  const region = blocksOf(code, layout, layout.regions[instruction] as number, linked.heat);
  if (scope === null) {
    const all = Object.entries(makeScope());
    scope = { names: all.map(([name]) => `$${name}`).join(','), values: all.map(([, value]) => value) };
  }
  const { constants, source } = translate(linked, region, isWatched);
  const names = constants.map((_value, index) => `k${index}`).join(',');
  const make = new Function(
    'C',
    'H',
    'K',
    `'use strict';const [${scope.names}]=H;const [${names}]=K;return(function(t,F){${source}})`,
  );
  const run = make(counters, scope.values, constants) as NonNullable<Compiled['at'][number]>;
  for (const { start } of region) at[start] = run;
}

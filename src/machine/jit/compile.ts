/**
 * Code that runs often becomes JavaScript of its own (translate.ts), which V8 then compiles: loops run several times as fast as in the interpreter loop,
 * and soon. Nothing that a program or a recording shows depends on it.
 */
import { enterFunction, generatorAtOnce, resumeSuspended, yieldValue } from '../calls/index.ts';
import { type Entry, known, type Linked } from '../link.ts';
import { makeFloat, makeList, makeTuple, newItems, types } from '../make.ts';
import { typeClock } from '../objects.ts';
import { Op } from '../op.ts';
import { returnIterator, roomFor } from '../protocols/index.ts';
import * as slow from '../instructions/index.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { type Block, blocksOf, isOnTheWay, layoutOf } from './blocks.ts';
import * as jitHelpers from './helpers.ts';
import { cameBack, recursionOf } from './recursion.ts';
import { translate } from './translate.ts';

/** What translated code refers to; there each has a `$` before its name. */
const makeScope = () => ({
  ...jitHelpers,
  dictType: types.dict,
  dropped: slow.dropped,
  enterFunction,

  floatType: types.float,
  generatorAtOnce,
  known,
  listType: types.list,
  makeFloat,
  makeList,
  makeTuple,
  newItems,
  resumeSuspended,
  returnIterator,
  roomFor,
  send: slow.send,
  storeAttr: slow.storeAttr,
  storeFast: slow.storeFast,
  storeName: slow.storeName,
  storeSubscript: slow.storeSubscript,
  strType: types.str,
  tupleType: types.tuple,
  typeClock,
  vm,
  yieldValue,
});
/** Code that calls itself is not compiled before it came back, or was entered so often. */
const DEEP = 100;
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
  if (at[instruction] !== null || isOnTheWay(ops, instruction) || layout.regions[instruction] === -1) return;
  const { heat } = linked;
  const recursion = isWatched || layout.regions[instruction] !== layout.regions[0] ? null : recursionOf(linked, layout);
  // On the first way down nothing is known yet of what comes after the calls.
  if (recursion !== null && heat[instruction]! < DEEP && !cameBack(recursion, heat)) return;
  let region = blocksOf(code, layout, layout.regions[instruction] as number, heat);
  // Where many generators are made before the first begins, nothing is known yet of what they do.
  const [{ end: body }] = region as [Block];
  if (instruction < body && ops[2 * body - 2] === Op.RETURN_GENERATOR && heat[body] === 0) region = region.slice(0, 1);
  if (scope === null) {
    jitHelpers.learnSums();
    jitHelpers.learnEnds();
    const all = makeScope();
    scope = { names: `C,$${Object.keys(all).join(',$')}`, values: Object.values(all) };
  }
  const { constants, source } = translate(linked, region, isWatched, recursion);
  // All that it refers to are parameters, which nothing is assigned to: V8 knows them to be there, as it does not of a `const` outside.
  let names = scope.names;
  for (let index = 0; index < constants.length; index++) names += `,k${index}`;
  const make = new Function(names, `'use strict';return(function(t,F,at){${source}})`);
  const run = make(counters, ...scope.values, ...constants) as Entry['run'];
  region.forEach(({ start }, block) => {
    at[start] = { run, block };
  });
}

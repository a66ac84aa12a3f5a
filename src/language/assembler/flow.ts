/**
 * The passes over the blocks of one code object: exception handlers, dead code, jump threading, cold code to the end, line numbers.
 * They follow CPython's order (Python/flowgraph.c), because which instruction carries a line decides what tracing and tracebacks show.
 */

import type { Unit } from '../compiler/unit.ts';
import { Op } from '../opcodes.ts';
import {
  Block,
  exitsScope,
  fallsThrough,
  type Instruction,
  isJump,
  isSetup,
  isUnconditionalJump,
  NOWHERE,
  Pseudo,
} from './blocks.ts';
import { mergeNulls, optimizeBlock, removeUselessPairs } from './peephole.ts';

/** An exit block up to this many instructions is copied to where it is jumped to. */
const MAX_COPY = 4;

/** The blocks in the order in which they will stand. */
export function* blocksFrom(entry: Block): Generator<Block> {
  for (let block: Block | null = entry; block !== null; block = block.next) yield block;
}

function reset(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) block.visited = false;
}

/** The first block at or after this one that has instructions. */
function nextNonEmpty(block: Block | null): Block | null {
  let at = block;
  while (at !== null && at.instructions.length === 0) at = at.next;
  return at;
}

/** Runs all passes. `entry` heads the list of blocks. */
export function optimize(entry: Block, unit: Unit): void {
  splitAfterJumps(entry);
  skipEmpty(entry);
  joinBlocks(entry);
  labelHandlers(entry);
  removeUnreachable(entry);
  inlineSmallExits(entry);
  removeUnreachable(entry);
  resolveLines(entry);
  for (const block of blocksFrom(entry)) optimizeBlock(block, unit);
  for (const block of blocksFrom(entry)) {
    removeNops(block);
    removeUselessPairs(block);
    removeNops(block);
  }
  removeUnreachable(entry);
  removeNopsAndJumps(entry);
  for (const block of blocksFrom(entry)) {
    mergeNulls(block);
    removeNops(block);
  }
  pushColdToEnd(entry);
  resolveLines(entry);
}

/** END_ASYNC_FOR knows its SEND, which makes it a jump to CPython. */
const endsBlock = (op: number): boolean => isJump(op) || exitsScope(op) || op === Op.END_ASYNC_FOR;

/** A block ends with its first jump: code the compiler put after one begins a block of its own. */
function splitAfterJumps(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { instructions } = block;
    for (let i = 0; i < instructions.length - 1; i++) {
      const { op } = instructions[i] as Instruction;
      if (!endsBlock(op)) continue;
      const rest = new Block();
      rest.instructions = instructions.splice(i + 1);
      rest.next = block.next;
      block.next = rest;
      break;
    }
  }
}

/** Drops empty blocks; what jumps there goes on to the next. */
function skipEmpty(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    for (const instruction of block.instructions) {
      if (instruction.target !== null) instruction.target = nextNonEmpty(instruction.target) ?? instruction.target;
    }
  }
  for (let block: Block | null = entry; block !== null; block = block.next) block.next = nextNonEmpty(block.next);
}

/** Joins a block with the next where no jump comes in between. */
function joinBlocks(entry: Block): void {
  const targets = new Set<Block>();
  for (const block of blocksFrom(entry)) {
    for (const { target } of block.instructions) if (target !== null) targets.add(target);
  }
  for (const block of blocksFrom(entry)) {
    for (let next = block.next; next !== null && !targets.has(next); next = block.next) {
      const { last } = block;
      if (last !== undefined && endsBlock(last.op)) break;
      for (const instruction of next.instructions) block.instructions.push(instruction);
      block.next = next.next;
    }
  }
}

/** Writes into every instruction the handler in force there. */
function labelHandlers(entry: Block): void {
  reset(entry);
  entry.handlers = [];
  entry.visited = true;
  const todo = [entry];
  const reach = (target: Block, handlers: Block[]): void => {
    if (target.visited) return;
    target.visited = true;
    target.handlers = handlers.slice();
    todo.push(target);
  };
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    const handlers = block.handlers as Block[];
    block.handlers = null;
    for (const instruction of block.instructions) {
      if (isSetup(instruction.op)) {
        const target = instruction.target as Block;
        target.isHandler = true;
        if (instruction.op !== Pseudo.SETUP_FINALLY) target.preservesLasti = true;
        reach(target, handlers);
        handlers.push(target);
      } else if (instruction.op === Pseudo.POP_BLOCK) {
        handlers.pop();
        instruction.op = Op.NOP;
      } else {
        instruction.handler = handlers[handlers.length - 1] ?? null;
        if (isJump(instruction.op)) reach(instruction.target as Block, handlers);
      }
    }
    if (fallsThrough(block) && block.next !== null) reach(block.next, handlers);
  }
}

/** Empties blocks nothing leads to and counts the ways into the others. */
function removeUnreachable(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    block.visited = false;
    block.predecessors = 0;
  }
  const todo = [entry];
  entry.predecessors = 1;
  entry.visited = true;
  const reach = (target: Block): void => {
    if (!target.visited) {
      target.visited = true;
      todo.push(target);
    }
    target.predecessors++;
  };
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    if (block.next !== null && fallsThrough(block)) reach(block.next);
    for (const { op, target } of block.instructions) {
      if (target !== null && (isJump(op) || isSetup(op))) reach(target);
    }
  }
  for (let block: Block | null = entry; block !== null; block = block.next) {
    while (block.next !== null && block.next.predecessors === 0) block.next = block.next.next;
  }
}

// ---- line numbers

function resolveLines(entry: Block): void {
  duplicateExitsWithoutLine(entry);
  propagateLines(entry);
}

function hasNoLine(block: Block): boolean {
  return block.instructions.every(({ at }) => at.lineno === NOWHERE.lineno);
}

const CHECKS_BREAKER = new Set<number>([
  Op.RESUME,
  Op.CALL,
  Op.CALL_KW,
  Op.CALL_FUNCTION_EX,
  Op.JUMP_BACKWARD,
  Pseudo.JUMP,
]);

function isExitOrCheckWithoutLine(block: Block): boolean {
  const { last } = block;
  const matters =
    (last !== undefined && exitsScope(last.op)) || block.instructions.some(({ op }) => CHECKS_BREAKER.has(op));
  return matters && hasNoLine(block);
}

function copyInstructions(from: Block): Instruction[] {
  return from.instructions.map((instruction) => ({ ...instruction }));
}

/** Exits without a line are copied for every way into them, so that each copy can have the line it belongs to. */
function duplicateExitsWithoutLine(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last } = block;
    if (last === undefined || !isJump(last.op)) continue;
    const target = nextNonEmpty(last.target) as Block;
    if (target.predecessors <= 1 || !isExitOrCheckWithoutLine(target)) continue;
    const copy = new Block();
    copy.instructions = copyInstructions(target);
    (copy.instructions[0] as Instruction).at = last.at;
    copy.isHandler = target.isHandler;
    last.target = copy;
    copy.predecessors = 1;
    target.predecessors--;
    copy.next = target.next;
    target.next = copy;
  }
  for (const block of blocksFrom(entry)) {
    const { last, next } = block;
    if (last === undefined || next === null || !fallsThrough(block)) continue;
    const first = next.instructions[0];
    if (first !== undefined && isExitOrCheckWithoutLine(next)) first.at = last.at;
  }
}

function propagateLines(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    const { last } = block;
    if (last === undefined) continue;
    let previous = NOWHERE;
    for (const instruction of block.instructions) {
      if (instruction.at.lineno === NOWHERE.lineno) instruction.at = previous;
      else previous = instruction.at;
    }
    if (fallsThrough(block) && block.next !== null && block.next.predecessors === 1) giveLine(block.next, previous);
    if (isJump(last.op) && (last.target as Block).predecessors === 1) giveLine(last.target as Block, previous);
  }
}

function giveLine(block: Block, at: Instruction['at']): void {
  const first = block.instructions[0];
  if (first !== undefined && first.at.lineno === NOWHERE.lineno) first.at = at;
}

// ---- NOPs and jumps

/** A NOP stays only where it alone shows that its line runs. */
export function removeNops(block: Block): boolean {
  const { instructions } = block;
  const kept: Instruction[] = [];
  let previousLine = -1;
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i] as Instruction;
    const line = instruction.at.lineno;
    if (instruction.op === Op.NOP) {
      if (line === NOWHERE.lineno || line === previousLine) continue;
      const next = instructions[i + 1];
      if (next !== undefined) {
        if (next.at.lineno === line) continue;
        if (next.at.lineno === NOWHERE.lineno) {
          next.at = instruction.at;
          continue;
        }
      } else {
        const following = nextNonEmpty(block.next);
        if (following !== null) {
          const first = following.instructions.find(
            (candidate) => candidate.op !== Op.NOP || candidate.at.lineno !== NOWHERE.lineno,
          );
          if (first !== undefined && first.at.lineno === line) continue;
        }
      }
    }
    kept.push(instruction);
    previousLine = line;
  }
  const changed = kept.length !== instructions.length;
  if (changed) block.instructions = kept;
  return changed;
}

function removeNopsAndJumps(entry: Block): void {
  let changed: boolean;
  do {
    changed = false;
    for (const block of blocksFrom(entry)) removeNops(block);
    for (const block of blocksFrom(entry)) {
      const { last } = block;
      if (last === undefined || !isUnconditionalJump(last.op)) continue;
      if (nextNonEmpty(last.target) === nextNonEmpty(block.next)) {
        last.op = Op.NOP;
        last.target = null;
        changed = true;
      }
    }
  } while (changed);
}

function inlineSmallExits(entry: Block): void {
  let changed: boolean;
  do {
    changed = false;
    for (const block of blocksFrom(entry)) if (inlineSmallExit(block)) changed = true;
  } while (changed);
}

function weight(block: Block): number {
  let sum = 0;
  for (const instruction of block.instructions) sum += instruction.weight ?? 1;
  return sum;
}

function inlineSmallExit(block: Block): boolean {
  const { last } = block;
  if (last === undefined || !isUnconditionalJump(last.op)) return false;
  const target = last.target as Block;
  const end = target.last;
  const isSmallExit = end !== undefined && exitsScope(end.op) && weight(target) <= MAX_COPY;
  const isWithoutLine = end !== undefined && !fallsThrough(target) && hasNoLine(target);
  if (!isSmallExit && !isWithoutLine) return false;
  if (target === block) return false;
  const { op } = last;
  last.op = Op.NOP;
  last.target = null;
  block.instructions.push(...copyInstructions(target));
  const newLast = block.last as Instruction;
  if (isUnconditionalJump(newLast.op)) {
    if (newLast.at.lineno === NOWHERE.lineno) newLast.at = last.at;
    if (op === Pseudo.JUMP) newLast.op = Pseudo.JUMP;
  }
  target.predecessors--;
  return true;
}

// ---- cold code

/** Code that only runs after an exception goes to the end. */
function pushColdToEnd(entry: Block): void {
  if (entry.next === null) return;
  markWarm(entry);
  markCold(entry);
  // A cold block that runs into a warm one needs a jump when it is moved away.
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { next } = block;
    if (!block.cold || next === null || !next.warm || !fallsThrough(block)) continue;
    const bridge = new Block();
    bridge.instructions.push({
      op: Pseudo.JUMP_NO_INTERRUPT,
      arg: 0,
      target: next,
      at: NOWHERE,
      handler: null,
    });
    bridge.cold = true;
    bridge.predecessors = 1;
    bridge.next = next;
    block.next = bridge;
  }
  let tail: Block = entry;
  while (tail.next !== null) tail = tail.next;
  const oldTail = tail;
  let block: Block = entry;
  let moved = false;
  while (block !== oldTail && block.next !== null) {
    if (!block.next.cold) {
      block = block.next;
      continue;
    }
    const first = block.next;
    let last: Block = first;
    while (last.next?.cold && last !== oldTail) last = last.next;
    if (last === tail || last.next === null) break;
    block.next = last.next;
    tail.next = first;
    last.next = null;
    tail = last;
    moved = true;
    if (first === oldTail || last === oldTail) break;
  }
  if (moved) removeNopsAndJumps(entry);
}

function markWarm(entry: Block): void {
  reset(entry);
  const todo = [entry];
  entry.visited = true;
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    block.warm = true;
    if (block.next !== null && fallsThrough(block) && !block.next.visited) {
      block.next.visited = true;
      todo.push(block.next);
    }
    for (const { op, target } of block.instructions) {
      if (target !== null && isJump(op) && !target.visited) {
        target.visited = true;
        todo.push(target);
      }
    }
  }
}

function markCold(entry: Block): void {
  reset(entry);
  const todo: Block[] = [];
  for (const block of blocksFrom(entry)) {
    if (block.isHandler && !block.warm) {
      todo.push(block);
      block.visited = true;
    }
  }
  const reach = (target: Block): void => {
    if (target.visited || target.warm) return;
    target.visited = true;
    todo.push(target);
  };
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    block.cold = true;
    if (block.next !== null && fallsThrough(block)) reach(block.next);
    for (const { op, target } of block.instructions) if (target !== null && isJump(op)) reach(target);
  }
}

/**
 * Which writes of a function write what was worked out from an earlier value of the same thing: `balance = seen - 10`, where `seen` was the balance, but
 * not `failures = 0` or `changed_at = now()`. Read off the code, without running it; where it can't be seen, the value counts as worked out.
 */
import { type CodeObject, JUMPS, Op, stackEffect } from '../../language/index.ts';

const SUBSCRIPT = 26;

/** What an instruction reads, or writes, as far as functions tell things apart: names, attributes by their names, elements all alike. '' for nothing. */
function thingOf({ names, localsplusNames }: CodeObject, op: number, arg: number): string {
  switch (op) {
    case Op.LOAD_GLOBAL:
      return `global ${names[arg >> 1]}`;
    case Op.STORE_GLOBAL:
      return `global ${names[arg]}`;
    case Op.LOAD_FAST:
    case Op.STORE_FAST:
    case Op.LOAD_DEREF:
    case Op.STORE_DEREF:
      return localsplusNames[arg]!;
    case Op.LOAD_ATTR:
      return `.${names[arg >> 1]}`;
    case Op.STORE_ATTR:
      return `.${names[arg]}`;
    case Op.BINARY_OP:
      return arg === SUBSCRIPT ? '[]' : '';
    case Op.STORE_SUBSCR:
      return '[]';
  }
  return '';
}

/** How many values lie above the one that is written, or dropped; -1 for what does neither. */
function operandsAbove(op: number): number {
  switch (op) {
    case Op.STORE_GLOBAL:
    case Op.STORE_FAST:
    case Op.STORE_DEREF:
    case Op.POP_TOP:
      return 0;
    case Op.STORE_ATTR:
      return 1;
    case Op.STORE_SUBSCR:
      return 2;
  }
  return -1;
}

/** What a value is made of. */
interface Made {
  readonly reads: ReadonlySet<string>;
  /** Whose method is called for it. */
  readonly receiver: string;
}

/** What makes the value that the instruction at `index` takes; undefined where that can't be seen. */
function madeOf(code: CodeObject, jumps: readonly (readonly [number, number])[], index: number): Made | undefined {
  const reads = new Set<string>();
  let receiver = '';
  let isMethod = false;
  const above = operandsAbove(code.code[index * 2] as number);
  let depth = 0;
  let isValue = false;
  for (let at = index - 1; at >= 0; at--) {
    const op = code.code[at * 2] as number;
    const arg = code.code[at * 2 + 1] as number;
    if (op === Op.SWAP || op === Op.UNPACK_SEQUENCE || op === Op.UNPACK_EX || op === Op.FOR_ITER) return undefined;
    // below the operands of the write lies the value
    isValue ||= depth === above;
    if (isValue) {
      const thing = thingOf(code, op, arg);
      if (thing !== '') reads.add(thing);
      if (isMethod) receiver = thing;
      isMethod = op === Op.LOAD_ATTR && (arg & 1) === 1;
      // what is copied lies under the copy
      if (op === Op.COPY && arg === 1) continue;
    }
    depth += stackEffect(op, arg, false);
    if (!isValue || depth !== above + 1) continue;
    const comesFromElsewhere = jumps.some(([from, to]) => to > at && to <= index && (from < at || from > index));
    return comesFromElsewhere ? undefined : { reads, receiver };
  }
  return undefined;
}

const jumpsOf = ({ code }: CodeObject): [number, number][] => {
  const jumps: [number, number][] = [];
  for (let at = 0; at < code.length; at += 2) {
    const op = code[at] as number;
    // (those are of `await`, whose value comes out where it was asked for)
    if (JUMPS.has(op) && op !== Op.JUMP_BACKWARD_NO_INTERRUPT) jumps.push([at >> 1, code[at + 1] as number]);
  }
  return jumps;
};

const known = new WeakMap<CodeObject, Map<number, boolean>>();

/** Whether the write at `index`, an instruction of this code, depends on an earlier value of what it writes. */
export function isWorkedOut(code: CodeObject, index: number): boolean {
  let own = known.get(code);
  if (own === undefined) known.set(code, (own = new Map()));
  let found = own.get(index);
  if (found === undefined) own.set(index, (found = dependsOnItself(code, index)));
  return found;
}

function dependsOnItself(code: CodeObject, index: number): boolean {
  const ops = code.code;
  const jumps = jumpsOf(code);
  const made = new Map<number, Made | undefined>();
  for (let at = 0; at * 2 < ops.length; at++)
    if (operandsAbove(ops[at * 2] as number) >= 0) made.set(at, madeOf(code, jumps, at));
  const dependent = new Set([thingOf(code, ops[index * 2] as number, ops[index * 2 + 1] as number)]);
  const depends = (how: Made | undefined): boolean =>
    how === undefined || [...how.reads].some((thing) => dependent.has(thing));
  for (let before = -1; before !== dependent.size; ) {
    before = dependent.size;
    for (const [at, how] of made) {
      if (at === index || !depends(how)) continue;
      const op = ops[at * 2] as number;
      // `kept.append(balance)`: what is told something may hold it from then on
      const thing = op === Op.POP_TOP ? (how?.receiver ?? '') : thingOf(code, op, ops[at * 2 + 1] as number);
      if (thing !== '') dependent.add(thing);
    }
  }
  return depends(made.get(index));
}

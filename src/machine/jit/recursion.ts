/**
 * Code that calls itself: where such a call, or the end of any, leads to the region again it is gone on with at once, in place of leaving it and being entered
 * anew. Each frame keeps the one that lay on it for the next call.
 */
import { Mode, PyFunction } from '../function.ts';
import type { Linked } from '../link.ts';
import { Op } from '../op.ts';
import type { Layout } from './blocks.ts';
import { CALL, RELOAD } from './ways.ts';

/** Where a code calls itself, most likely: it looks. */
export interface Recursion {
  /** The instructions that do. */
  readonly calls: ReadonlySet<number>;
  /** As a method of what is its first argument. */
  readonly isMethod: boolean;
}

/** Whether an instruction loads the function itself, to be called. */
function loadsItself({ code, caches }: Linked, at: number): boolean {
  const op = code.code[2 * at];
  const arg = code.code[2 * at + 1] as number;
  // what is in a closure's variable can't be seen from here
  if (op === Op.LOAD_DEREF) return code.localsplusNames[arg] === code.name;
  if (op !== Op.LOAD_GLOBAL && op !== Op.LOAD_ATTR) return false;
  const learned = caches[at + 1];
  if (learned === undefined) return code.names[arg >> 1] === code.name;
  const value = op === Op.LOAD_ATTR ? learned.value : learned.table?.values[learned.slot];
  return value instanceof PyFunction && value.linked.code === code;
}

/** How code calls itself in the region of its beginning; null: it does not. */
export function recursionOf(linked: Linked, { depths, regions }: Layout): Recursion | null {
  const { code } = linked.code;
  if (!linked.simple || linked.isGenerator) return null;
  const calls = new Set<number>();
  let isMethod: boolean | null = null;
  for (let at = 0; at < regions.length; at++) {
    if (regions[at] !== regions[0] || depths[at] === -1 || !loadsItself(linked, at)) continue;
    const isLoadedFrom = code[2 * at] === Op.LOAD_ATTR;
    isMethod ??= isLoadedFrom;
    if (isMethod !== isLoadedFrom) continue;
    const depth = (depths[at] as number) - (isMethod ? 1 : 0);
    const given = linked.argcount - (isMethod ? 1 : 0);
    let call = at + 1;
    while (call < regions.length && !(code[2 * call] === Op.CALL && depths[call] === depth + 2 + given)) call++;
    if (code[2 * call + 1] === given && regions[call] === regions[0]) calls.add(call);
  }
  return isMethod === null || calls.size === 0 ? null : { calls, isMethod };
}

/** Whether all such calls were seen to come back. */
export function cameBack({ calls }: Recursion, heat: Uint16Array): boolean {
  for (const call of calls) if (heat[call + 1] === 0) return false;
  return true;
}

/**
 * Two cases of the translated function, with the numbers from `number` on:
 *  - a call of itself: of `f`, with the arguments on the stack up to `B+y`; `x` is where it goes on afterwards;
 *  - the end: `w` is returned by the instruction before `x`, and lies at `B+y`, or is to.
 * What leads out of the function, and comes late, does no more than assigning constants: V8 throws code away that comes to anything else for the first time.
 * @param entries the numbers of the blocks that begin with each instruction, -1 for none
 */
export function recursionText(
  linked: Linked,
  { isMethod }: Recursion,
  number: number,
  entries: Int16Array,
  constant: (value: unknown) => string,
): string {
  const { argcount, nlocals, frameSize } = linked;
  const own = constant(linked);
  const ops = constant(linked.code.code);
  const base = argcount === 1 ? 'B+y' : argcount === 0 ? 'B+y+1' : `B+y-${argcount - 1}`;
  let empty = '';
  for (let slot = argcount; slot < nlocals; slot++) empty += `S[b+${slot}]=undefined;`;
  return `case ${number}:{const b=${base},G=F.spare;
if(G===null||${own}.ops!==${ops}||S.length<=b+${frameSize}||t.depth>=$vm.interpreter.recursionLimit){r=${CALL};continue L}
if(G.func!==f||G.linked!==${own}){G.mode=${Mode.value};G.func=f;G.linked=${own};G.globals=f.globals;G.builtins=f.builtins}
F.pc=x;F.spare=null;G.ops=${ops};G.base=B=b;G.ret=b-${isMethod ? 1 : 2};G.lastLine=-1;${empty}t.frame=F=G;t.depth++;
if(fuel<E){x=0;y=${nlocals - 1};r=${RELOAD};continue L}
at=0;continue}
case ${number + 1}:{
if(F.mode!==${Mode.value}||F.wrapper!==null)return $leave(t,F,x,B+y,fuel,w);
const G=F.back,p=G.pc,i=F.ret;S[i]=w;t.frame=G;t.depth--;
G.spare=F;at=G.linked===${own}&&G.ops===${ops}?${constant(entries)}[p>>1]:-1;
F=G;B=G.base;y=i-B;
if(at<0){x=p;r=${RELOAD};continue L}
continue}
`;
}

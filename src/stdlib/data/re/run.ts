/**
 * The matcher: runs a program over code points, going back over an explicit stack, so that no pattern and no text can exhaust JavaScript's own.
 *
 * The stack holds records of three numbers: [tag, a, b]. A tag >= 0 is a way not yet taken: go on at that pc with a as position; with REPEAT or
 * LAZY set it belongs to a simple repetition. A negative tag restores register -tag-1 to a. Going back pops records until one is a way.
 */
import { asciiLowerOf, isWord, kinOf, lowerOf } from './characters.ts';
import { Casing, type CharSet } from './charset.ts';
import { Anchor, Op, type Program, Unit } from './program.ts';

const REPEAT = 1 << 29;
const LAZY = 1 << 30;
const PC = REPEAT - 1;

let stack = new Int32Array(3 * 1024);
/** Work done since it was last read: about one a character looked at. */
export const effort = { steps: 0, limit: 300_000_000 };
/** Thrown when a match takes longer than anybody would wait. */
export class TooMuchWork {}

function grow(): void {
  if (stack.length > 3 << 26) throw new TooMuchWork();
  const larger = new Int32Array(stack.length * 2);
  larger.set(stack);
  stack = larger;
}

/** The end of the run of units from `pos`, at most up to `limit`. */
function span(
  unit: number,
  argument: number,
  sets: readonly CharSet[],
  codes: Int32Array,
  pos: number,
  limit: number,
): number {
  switch (unit) {
    case Unit.char:
      while (pos < limit && codes[pos] === argument) pos++;
      return pos;
    case Unit.set: {
      const set = sets[argument] as CharSet;
      const { table } = set;
      for (; pos < limit; pos++) {
        const code = codes[pos] as number;
        if (code < 256 ? table[code] === 0 : !set.has(code)) break;
      }
      return pos;
    }
    case Unit.any:
      while (pos < limit && codes[pos] !== 10) pos++;
      return pos;
    default:
      return limit;
  }
}

function anchored(kind: number, codes: Int32Array, pos: number, end: number): boolean {
  switch (kind) {
    case Anchor.start:
      return pos === 0;
    case Anchor.line:
      return pos === 0 || codes[pos - 1] === 10;
    case Anchor.endOnly:
      return pos === end;
    case Anchor.endLine:
      return pos === end || codes[pos] === 10;
    case Anchor.end:
      return pos === end || (pos === end - 1 && codes[pos] === 10);
    default: {
      const unicode = kind === Anchor.boundaryUnicode || kind === Anchor.nonBoundaryUnicode;
      const before = pos > 0 && isWord(codes[pos - 1] as number, unicode);
      const after = pos < end && isWord(codes[pos] as number, unicode);
      return (before !== after) === (kind === Anchor.boundary || kind === Anchor.boundaryUnicode);
    }
  }
}
function sameLetter(a: number, b: number, casing: number): boolean {
  if (a === b) return true;
  if (casing === Casing.ascii) return asciiLowerOf(a) === asciiLowerOf(b);
  const x = lowerOf(a);
  const y = lowerOf(b);
  return x === y || kinOf(x).includes(y);
}

/**
 * Matches at one position.
 * @param end the text ends here
 * @param full the match must reach the end
 * @param notAt the match must not end here (-1: may end anywhere)
 * @returns whether it matched; the registers tell where
 */
export function matchAt(
  program: Program,
  codes: Int32Array,
  start: number,
  end: number,
  full: boolean,
  notAt: number,
): boolean {
  const { code, sets, registers } = program;
  registers.fill(-1);
  let sp = 0;
  let pc = 0;
  let pos = start;
  let steps = 0;
  for (;;) {
    steps++;
    let ok: boolean;
    switch (code[pc]) {
      case Op.char:
        if ((ok = pos < end && codes[pos] === code[pc + 1])) {
          pos++;
          pc += 2;
        }
        break;
      case Op.set: {
        ok = false;
        if (pos < end) {
          const set = sets[code[pc + 1] as number] as CharSet;
          const char = codes[pos] as number;
          ok = char < 256 ? set.table[char] === 1 : set.has(char);
          pos++;
          pc += 2;
        }
        break;
      }
      case Op.any:
        if ((ok = pos < end && codes[pos] !== 10)) {
          pos++;
          pc++;
        }
        break;
      case Op.all:
        if ((ok = pos < end)) {
          pos++;
          pc++;
        }
        break;
      case Op.text: {
        const length = code[pc + 1] as number;
        ok = pos + length <= end;
        for (let at = 0; ok && at < length; at++) ok = codes[pos + at] === code[pc + 2 + at];
        pos += length;
        pc += 2 + length;
        break;
      }
      case Op.at:
        ok = anchored(code[pc + 1] as number, codes, pos, end);
        pc += 2;
        break;
      case Op.jump:
        pc = code[pc + 1] as number;
        continue;
      case Op.splitChar:
        if (pos >= end || codes[pos] !== code[pc + 2]) {
          pc = code[pc + 1] as number;
          continue;
        }
        if (sp + 3 > stack.length) grow();
        stack[sp] = code[pc + 1] as number;
        stack[sp + 1] = pos;
        sp += 3;
        pc += 3;
        continue;
      case Op.splitSet:
        if (pos >= end || !(sets[code[pc + 2] as number] as CharSet).has(codes[pos] as number)) {
          pc = code[pc + 1] as number;
          continue;
        }
        if (sp + 3 > stack.length) grow();
        stack[sp] = code[pc + 1] as number;
        stack[sp + 1] = pos;
        sp += 3;
        pc += 3;
        continue;
      case Op.split:
      case Op.splitLazy: {
        const lazy = code[pc] === Op.splitLazy;
        if (sp + 3 > stack.length) grow();
        stack[sp] = lazy ? pc + 2 : (code[pc + 1] as number);
        stack[sp + 1] = pos;
        sp += 3;
        pc = lazy ? (code[pc + 1] as number) : pc + 2;
        continue;
      }
      case Op.mark: {
        const register = code[pc + 1] as number;
        if (sp > 0) {
          if (sp + 3 > stack.length) grow();
          stack[sp] = -1 - register;
          stack[sp + 1] = registers[register] as number;
          sp += 3;
        }
        registers[register] = pos;
        pc += 2;
        continue;
      }
      case Op.close: {
        const register = code[pc + 1] as number;
        const last = 2 * program.groups + 2;
        if (sp > 0) {
          if (sp + 6 > stack.length) grow();
          stack[sp] = -1 - register;
          stack[sp + 1] = registers[register] as number;
          stack[sp + 3] = -1 - last;
          stack[sp + 4] = registers[last] as number;
          sp += 6;
        }
        registers[register] = pos;
        registers[last] = code[pc + 2] as number;
        pc += 3;
        continue;
      }
      case Op.loopStart:
      case Op.lookStart: {
        const register = code[pc + 1] as number;
        if (sp > 0) {
          if (sp + 6 > stack.length) grow();
          stack[sp] = -1 - register;
          stack[sp + 1] = registers[register] as number;
          stack[sp + 3] = -2 - register;
          stack[sp + 4] = registers[register + 1] as number;
          sp += 6;
        }
        const look = code[pc] === Op.lookStart;
        registers[register] = look ? sp : 0;
        registers[register + 1] = look ? pos : -1;
        pc += 2;
        continue;
      }
      case Op.loop: {
        const register = code[pc + 1] as number;
        const count = registers[register] as number;
        if (sp + 9 > stack.length) grow();
        if (count < (code[pc + 2] as number)) {
          if (sp > 0) {
            stack[sp] = -1 - register;
            stack[sp + 1] = count;
            sp += 3;
          }
          registers[register] = count + 1;
          pc += 5;
          continue;
        }
        if (count >= (code[pc + 3] as number) || registers[register + 1] === pos) {
          pc = code[pc + 4] as number;
          continue;
        }
        stack[sp] = code[pc + 4] as number;
        stack[sp + 1] = pos;
        stack[sp + 3] = -1 - register;
        stack[sp + 4] = count;
        stack[sp + 6] = -2 - register;
        stack[sp + 7] = registers[register + 1] as number;
        sp += 9;
        registers[register] = count + 1;
        registers[register + 1] = pos;
        pc += 5;
        continue;
      }
      case Op.lazy: {
        const register = code[pc + 1] as number;
        const count = registers[register] as number;
        if (sp + 3 > stack.length) grow();
        if (count < (code[pc + 2] as number)) {
          if (sp > 0) {
            stack[sp] = -1 - register;
            stack[sp + 1] = count;
            sp += 3;
          }
          registers[register] = count + 1;
          pc += 7;
          continue;
        }
        stack[sp] = pc + 4;
        stack[sp + 1] = pos;
        sp += 3;
        pc = code[pc + 3] as number;
        continue;
      }
      case Op.lazyTry: {
        const register = code[pc + 1] as number;
        const count = registers[register] as number;
        ok = count < (code[pc + 2] as number) && registers[register + 1] !== pos;
        if (ok) {
          if (sp > 0) {
            if (sp + 6 > stack.length) grow();
            stack[sp] = -1 - register;
            stack[sp + 1] = count;
            stack[sp + 3] = -2 - register;
            stack[sp + 4] = registers[register + 1] as number;
            sp += 6;
          }
          registers[register] = count + 1;
          registers[register + 1] = pos;
          pc += 3;
        }
        break;
      }
      case Op.repeat: {
        const least = pos + (code[pc + 3] as number);
        const furthest = span(
          code[pc + 1] as number,
          code[pc + 2] as number,
          sets,
          codes,
          pos,
          Math.min(end, pos + (code[pc + 4] as number)),
        );
        steps += furthest - pos;
        const follows = code[pc + 5] as number;
        let at = furthest;
        if (follows >= 0) while (at >= least && (at >= end || codes[at] !== follows)) at--;
        ok = at >= least;
        if (ok) {
          if (at > least) {
            if (sp + 3 > stack.length) grow();
            stack[sp] = pc | REPEAT;
            stack[sp + 1] = at;
            stack[sp + 2] = least;
            sp += 3;
          }
          pos = at;
          pc += 6;
        }
        break;
      }
      case Op.repeatAtomic: {
        const least = pos + (code[pc + 3] as number);
        const furthest = span(
          code[pc + 1] as number,
          code[pc + 2] as number,
          sets,
          codes,
          pos,
          Math.min(end, pos + (code[pc + 4] as number)),
        );
        steps += furthest - pos;
        ok = furthest >= least;
        pos = furthest;
        pc += 6;
        break;
      }
      case Op.repeatLazy: {
        const least = code[pc + 3] as number;
        const reached =
          least === 0
            ? pos
            : span(code[pc + 1] as number, code[pc + 2] as number, sets, codes, pos, Math.min(end, pos + least));
        ok = reached === pos + least;
        if (ok) {
          if (sp + 3 > stack.length) grow();
          stack[sp] = pc | LAZY;
          stack[sp + 1] = reached;
          stack[sp + 2] = Math.min(end, pos + (code[pc + 4] as number));
          sp += 3;
          pos = reached;
          pc += 6;
        }
        break;
      }
      case Op.back:
      case Op.backIgnore: {
        const group = code[pc + 1] as number;
        const from = registers[2 * group] as number;
        const to = registers[2 * group + 1] as number;
        const length = to - from;
        ok = from >= 0 && to >= from && pos + length <= end;
        const casing = code[pc] === Op.back ? Casing.exact : (code[pc + 2] as number);
        for (let at = 0; ok && at < length; at++) {
          ok =
            casing === Casing.exact
              ? codes[pos + at] === codes[from + at]
              : sameLetter(codes[pos + at] as number, codes[from + at] as number, casing);
        }
        steps += length > 0 ? length : 0;
        pos += length;
        pc += casing === Casing.exact ? 2 : 3;
        break;
      }
      case Op.condition: {
        const group = code[pc + 1] as number;
        const from = registers[2 * group] as number;
        const to = registers[2 * group + 1] as number;
        pc = from >= 0 && to >= from ? pc + 3 : (code[pc + 2] as number);
        continue;
      }
      case Op.behind:
        ok = pos >= (code[pc + 1] as number);
        pos -= code[pc + 1] as number;
        pc += 2;
        break;
      case Op.lookEnd:
      case Op.atomicEnd: {
        // What was restored by going back stays; the ways not taken are given up.
        const register = code[pc + 1] as number;
        const base = registers[register] as number;
        let kept = base;
        for (let at = base; at < sp; at += 3) {
          if ((stack[at] as number) >= 0) continue;
          stack[kept] = stack[at] as number;
          stack[kept + 1] = stack[at + 1] as number;
          kept += 3;
        }
        sp = kept;
        if (code[pc] === Op.lookEnd) pos = registers[register + 1] as number;
        pc += 2;
        continue;
      }
      case Op.notStart: {
        const register = code[pc + 1] as number;
        if (sp + 6 > stack.length) grow();
        if (sp > 0) {
          stack[sp] = -1 - register;
          stack[sp + 1] = registers[register] as number;
          sp += 3;
        }
        registers[register] = sp;
        stack[sp] = code[pc + 2] as number;
        stack[sp + 1] = pos;
        sp += 3;
        pc += 3;
        continue;
      }
      case Op.notEnd: {
        const base = registers[code[pc + 1] as number] as number;
        while (sp > base) {
          sp -= 3;
          const tag = stack[sp] as number;
          if (tag < 0) registers[-1 - tag] = stack[sp + 1] as number;
        }
        ok = false;
        break;
      }
      case Op.match:
        ok = !(full && pos !== end) && pos !== notAt;
        if (ok) {
          registers[0] = start;
          registers[1] = pos;
          effort.steps += steps;
          return true;
        }
        break;
      default:
        ok = false;
    }
    if (ok) continue;
    // Go back to the last way not taken.
    for (;;) {
      if (sp === 0) {
        effort.steps += steps;
        return false;
      }
      sp -= 3;
      const tag = stack[sp] as number;
      if (tag < 0) {
        registers[-1 - tag] = stack[sp + 1] as number;
        continue;
      }
      if (effort.steps + steps > effort.limit) throw new TooMuchWork();
      if (tag < REPEAT) {
        pc = tag;
        pos = stack[sp + 1] as number;
        break;
      }
      pc = tag & PC;
      const follows = code[pc + 5] as number;
      if (tag & REPEAT) {
        const least = stack[sp + 2] as number;
        let at = (stack[sp + 1] as number) - 1;
        if (follows >= 0) {
          const from = at;
          while (at >= least && codes[at] !== follows) at--;
          steps += from - at;
          if (at < least) continue;
        }
        if (at > least) {
          stack[sp + 1] = at;
          sp += 3;
        }
        pos = at;
        pc += 6;
        break;
      }
      const cap = stack[sp + 2] as number;
      let at = stack[sp + 1] as number;
      const from = at;
      do {
        if (at >= cap || span(code[pc + 1] as number, code[pc + 2] as number, sets, codes, at, at + 1) === at) {
          at = -1;
          break;
        }
        at++;
      } while (follows >= 0 && (at >= end || codes[at] !== follows));
      steps += at < 0 ? 1 : at - from;
      if (at < 0) continue;
      stack[sp + 1] = at;
      sp += 3;
      pos = at;
      pc += 6;
      break;
    }
  }
}

/** Looks for the first match at or after `start`. */
export function search(program: Program, codes: Int32Array, start: number, end: number, notAt: number): boolean {
  if (program.anchored) return start === 0 && matchAt(program, codes, 0, end, false, notAt);
  const { first } = program;
  for (let pos = start; pos <= end; pos++) {
    if (first !== null) {
      const from = pos;
      while (pos < end && (codes[pos] as number) < 256 && first[codes[pos] as number] === 0) pos++;
      effort.steps += pos - from;
      if (pos >= end) return false;
    }
    if (matchAt(program, codes, pos, end, false, notAt)) return true;
  }
  return false;
}

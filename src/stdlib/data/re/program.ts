/** From the syntax tree to the instructions of the matcher (run.ts). */
import { kinOf, lowerOf, uppersOf } from './characters.ts';
import { Casing, CharSet, casingOf } from './charset.ts';
import {
  Flag,
  MAX_REPEAT,
  type Node,
  type Parsed,
  PatternProblem,
  type Place,
  type Sequence,
  type SetItem,
  type Width,
  widthOf,
} from './syntax.ts';

/** The instructions; operands follow in the code. */
export const enum Op {
  match, // the pattern is through
  fail,
  char, // code
  set, // index of a set
  any, // anything but a newline
  all, // anything
  text, // length, codes
  at, // Anchor
  jump, // pc
  split, // pc of the other way
  splitChar, // pc of the other way, code: this way only begins with that character
  splitSet, // pc of the other way, set
  splitLazy, // pc of the preferred way
  mark, // register
  close, // register, group: the end of a group
  loopStart, // registers
  loop, // registers, min, max, pc after
  lazy, // registers, min, pc after
  lazyTry, // registers, max
  repeat, // Unit, argument, min, max, next character or -1
  repeatLazy, // the same
  repeatAtomic, // the same
  back, // group
  backIgnore, // group, Casing
  condition, // group, pc of the other way
  lookStart, // registers
  lookEnd, // registers
  notStart, // register, pc after
  notEnd, // register
  atomicEnd, // registers
  behind, // how far
}
/** The one-character things that a simple repetition repeats. */
export const enum Unit {
  char,
  set,
  any,
  all,
}
export const enum Anchor {
  start,
  line,
  end,
  endLine,
  endOnly,
  boundary,
  nonBoundary,
  boundaryUnicode,
  nonBoundaryUnicode,
}

export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly CharSet[];
  readonly groups: number;
  /** Groups' ends (two a group, 0 the whole match), the group closed last, counters. */
  readonly registers: Int32Array;
  /** Which of the first 256 characters a match can begin with (others always can); null when it can be empty. */
  readonly first: Uint8Array | null;
  /** Matches only at the beginning of the text. */
  readonly anchored: boolean;
}

const sharedSets = new Map<string, CharSet>();
/** Equal sets are one object: their tables are not made twice. */
function sharedSet(items: readonly SetItem[], negated: boolean, unicode: boolean, casing: Casing): CharSet {
  const key = `${negated}${unicode}${casing}${JSON.stringify(items)}`;
  let set = sharedSets.get(key);
  if (set === undefined) {
    if (sharedSets.size > 500) sharedSets.clear();
    set = new CharSet(items, negated, unicode, casing);
    sharedSets.set(key, set);
  }
  return set;
}

export function compile(parsed: Parsed): Program {
  return new Compiler(parsed).program();
}

class Compiler {
  private readonly code: number[] = [];
  private readonly sets: CharSet[] = [];
  private registers: number;
  private readonly widths: (Width | null)[] = [null];
  constructor(private readonly parsed: Parsed) {
    this.registers = 2 * parsed.groups + 3;
  }

  program(): Program {
    const { parsed } = this;
    this.sequence(parsed.body, parsed.flags);
    this.code.push(Op.match);
    return {
      code: Int32Array.from(this.code),
      sets: this.sets,
      groups: parsed.groups,
      registers: new Int32Array(this.registers),
      first: this.firstTable(parsed.body, parsed.flags),
      anchored: isAnchored(parsed.body, parsed.flags),
    };
  }

  // ---- helpers ---------------------------------------------------------------------------------------------------------------------------

  private reserve(count: number): number {
    const first = this.registers;
    this.registers += count;
    return first;
  }
  /** Emits with a hole at the end; `land` fills it with the position then reached. */
  private hole(): number {
    this.code.push(0);
    return this.code.length - 1;
  }
  private land(at: number): void {
    this.code[at] = this.code.length;
  }
  private setIndex(set: CharSet): number {
    const known = this.sets.indexOf(set);
    if (known >= 0) return known;
    this.sets.push(set);
    return this.sets.length - 1;
  }
  /** A node that is exactly one character, as the unit of a repetition. */
  private unit(node: Node, flags: number): [Unit, number] | null {
    switch (node.kind) {
      case 'literal':
        return caseless(node.code, flags) ? [Unit.char, node.code] : [Unit.set, this.setIndex(charSet(node, flags))];
      case 'set':
        return [Unit.set, this.setIndex(charSet(node, flags))];
      case 'any':
        return flags & Flag.DOTALL ? [Unit.all, 0] : [Unit.any, 0];
      case 'group':
        return node.index === null && node.body.length === 1
          ? this.unit(node.body[0] as Node, switched(flags, node))
          : null;
      default:
        return null;
    }
  }

  // ---- nodes -----------------------------------------------------------------------------------------------------------------------------

  private sequence(body: Sequence, flags: number): void {
    for (let at = 0; at < body.length; at++) {
      const node = body[at] as Node;
      if (node.kind === 'literal' && caseless(node.code, flags)) {
        const codes = [node.code];
        for (; at + 1 < body.length; at++) {
          const next = body[at + 1] as Node;
          if (next.kind !== 'literal' || !caseless(next.code, flags)) break;
          codes.push(next.code);
        }
        if (codes.length === 1) this.code.push(Op.char, codes[0] as number);
        else this.code.push(Op.text, codes.length, ...codes);
      } else this.node(node, flags, body[at + 1]);
    }
  }
  private node(node: Node, flags: number, next: Node | undefined): void {
    const { code } = this;
    switch (node.kind) {
      case 'literal':
      case 'set':
        code.push(Op.set, this.setIndex(charSet(node, flags)));
        return;
      case 'any':
        code.push(flags & Flag.DOTALL ? Op.all : Op.any);
        return;
      case 'at':
        code.push(Op.at, anchor(node.place, flags));
        return;
      case 'fail':
        code.push(Op.fail);
        return;
      case 'group':
        this.group(node, flags);
        return;
      case 'branch':
        this.branch(node.branches, flags);
        return;
      case 'repeat':
        this.repeat(node, flags, next);
        return;
      case 'look':
        this.look(node, flags);
        return;
      case 'atomic': {
        const registers = this.reserve(2);
        code.push(Op.lookStart, registers);
        this.sequence(node.body, flags);
        code.push(Op.atomicEnd, registers);
        return;
      }
      case 'reference':
        if (casingOf(flags) === Casing.exact) code.push(Op.back, node.group);
        else code.push(Op.backIgnore, node.group, casingOf(flags));
        return;
      case 'conditional': {
        code.push(Op.condition, node.group);
        const otherwise = this.hole();
        this.sequence(node.yes, flags);
        if (node.no === null) this.land(otherwise);
        else {
          code.push(Op.jump);
          const after = this.hole();
          this.land(otherwise);
          this.sequence(node.no, flags);
          this.land(after);
        }
      }
    }
  }
  private group(node: Node & { kind: 'group' }, flags: number): void {
    const inner = switched(flags, node);
    if (node.index === null) {
      this.sequence(node.body, inner);
      return;
    }
    this.code.push(Op.mark, 2 * node.index);
    this.sequence(node.body, inner);
    this.code.push(Op.close, 2 * node.index + 1, node.index);
    this.widths[node.index] = widthOf(node.body, this.widths);
  }
  private branch(branches: readonly Sequence[], flags: number): void {
    const { code } = this;
    const ends: number[] = [];
    branches.forEach((branch, at) => {
      if (at === branches.length - 1) {
        this.sequence(branch, flags);
        return;
      }
      const first = branch[0];
      let other: number;
      if (first?.kind === 'literal' && caseless(first.code, flags)) {
        code.push(Op.splitChar);
        other = this.hole();
        code.push(first.code);
      } else if (first?.kind === 'literal' || first?.kind === 'set') {
        code.push(Op.splitSet);
        other = this.hole();
        code.push(this.setIndex(charSet(first, flags)));
      } else {
        code.push(Op.split);
        other = this.hole();
      }
      this.sequence(branch, flags);
      code.push(Op.jump);
      ends.push(this.hole());
      this.land(other);
    });
    for (const end of ends) this.land(end);
  }
  private repeat(node: Node & { kind: 'repeat' }, flags: number, next: Node | undefined): void {
    const { code } = this;
    const { min, max, style, body } = node;
    const unit = body.length === 1 ? this.unit(body[0] as Node, flags) : null;
    const most = max === MAX_REPEAT ? 0x7fffffff : Math.min(max, 0x7fffffff);
    if (unit !== null) {
      const follows = next?.kind === 'literal' && caseless(next.code, flags) ? next.code : -1;
      const op = style === 'greedy' ? Op.repeat : style === 'lazy' ? Op.repeatLazy : Op.repeatAtomic;
      code.push(op, unit[0], unit[1], Math.min(min, 0x7fffffff), most, follows);
      return;
    }
    if (style === 'possessive') {
      const registers = this.reserve(2);
      code.push(Op.lookStart, registers);
      this.loop(body, flags, min, most, false);
      code.push(Op.atomicEnd, registers);
    } else this.loop(body, flags, min, most, style === 'lazy');
  }
  private loop(body: Sequence, flags: number, min: number, max: number, lazy: boolean): void {
    const { code } = this;
    if (min === 1 && max === 1) {
      this.sequence(body, flags);
      return;
    }
    if (min === 0 && max === 1) {
      code.push(lazy ? Op.splitLazy : Op.split);
      const other = this.hole();
      this.sequence(body, flags);
      this.land(other);
      return;
    }
    const registers = this.reserve(2);
    code.push(Op.loopStart, registers);
    const head = code.length;
    let after: number;
    if (lazy) {
      code.push(Op.lazy, registers, min);
      after = this.hole();
      code.push(Op.lazyTry, registers, max);
    } else {
      code.push(Op.loop, registers, min, max);
      after = this.hole();
    }
    this.sequence(body, flags);
    code.push(Op.jump, head);
    this.land(after);
  }
  private look(node: Node & { kind: 'look' }, flags: number): void {
    const { code } = this;
    let width = 0;
    if (node.behind) {
      const [low, high] = widthOf(node.body, this.widthsWithin(node.body));
      if (low > 0xffffffff) throw new PatternProblem('looks too much behind');
      if (low !== high) throw new PatternProblem('look-behind requires fixed-width pattern');
      width = low;
    }
    const registers = this.reserve(2);
    let after = -1;
    if (node.negated) {
      code.push(Op.notStart, registers);
      after = this.hole();
    } else code.push(Op.lookStart, registers);
    if (node.behind) code.push(Op.behind, width);
    this.sequence(node.body, flags);
    code.push(node.negated ? Op.notEnd : Op.lookEnd, registers);
    if (after >= 0) this.land(after);
  }
  /** Widths of all groups known here: those compiled and those in the look-behind itself. */
  private widthsWithin(body: Sequence): (Width | null)[] {
    const widths = this.widths.slice();
    const visit = (nodes: Sequence): void => {
      for (const node of nodes) {
        if ('body' in node) visit(node.body);
        if (node.kind === 'branch') node.branches.forEach(visit);
        if (node.kind === 'group' && node.index !== null) widths[node.index] = widthOf(node.body, widths);
      }
    };
    visit(body);
    return widths;
  }

  // ---- what a match begins with ----------------------------------------------------------------------------------------------------------------

  private firstTable(body: Sequence, flags: number): Uint8Array | null {
    const table = new Uint8Array(256);
    return addFirst(body, flags, table) ? table : null;
  }
}

/** Marks the characters a sequence can begin with. @returns false when it can be empty (or that is not known) */
function addFirst(body: Sequence, flags: number, table: Uint8Array): boolean {
  for (const node of body) {
    switch (node.kind) {
      case 'literal':
      case 'set': {
        if (node.kind === 'literal' && caseless(node.code, flags)) {
          if (node.code < 256) table[node.code] = 1;
          return true;
        }
        const set = charSet(node, flags);
        for (let code = 0; code < 256; code++) if (set.table[code] === 1) table[code] = 1;
        return true;
      }
      case 'group':
        if (addFirst(node.body, switched(flags, node), table)) return true;
        break;
      case 'atomic':
        if (addFirst(node.body, flags, table)) return true;
        break;
      case 'branch': {
        let always = true;
        for (const branch of node.branches) if (!addFirst(branch, flags, table)) always = false;
        if (always) return true;
        break;
      }
      case 'repeat':
        if (addFirst(node.body, flags, table) && node.min > 0) return true;
        break;
      case 'at':
      case 'look':
        break;
      case 'fail':
        return true;
      default:
        // Anything can follow: any character, references, conditionals.
        table.fill(1);
        return node.kind === 'any';
    }
  }
  return false;
}
function isAnchored(body: Sequence, flags: number): boolean {
  const first = body[0];
  if (first === undefined) return false;
  if (first.kind === 'at')
    return first.place === 'beginningOfString' || (first.place === 'beginning' && (flags & Flag.MULTILINE) === 0);
  if (first.kind === 'group') return isAnchored(first.body, switched(flags, first));
  if (first.kind === 'branch') return first.branches.every((branch) => isAnchored(branch, flags));
  return false;
}

/** The flags within a group. */
function switched(flags: number, node: Node & { kind: 'group' }): number {
  if (node.add === 0 && node.del === 0) return flags;
  const types = Flag.ASCII | Flag.LOCALE | Flag.UNICODE;
  if (node.add & types) flags &= ~types;
  return (flags | node.add) & ~node.del;
}
/** Whether a character matches only itself under the flags. */
function caseless(code: number, flags: number): boolean {
  switch (casingOf(flags)) {
    case Casing.exact:
      return true;
    case Casing.ascii:
      return !((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
    default: {
      const lower = lowerOf(code);
      return lower === code && uppersOf(lower).length === 0 && kinOf(lower).length === 0;
    }
  }
}
function charSet(node: Node, flags: number): CharSet {
  if (node.kind === 'literal')
    return sharedSet([{ kind: 'range', low: node.code, high: node.code }], false, false, casingOf(flags));
  const { items, negated } = node as Node & { kind: 'set' };
  return sharedSet(items, negated, (flags & Flag.UNICODE) !== 0, casingOf(flags));
}
function anchor(place: Place, flags: number): Anchor {
  const unicode = (flags & Flag.UNICODE) !== 0;
  switch (place) {
    case 'beginning':
      return flags & Flag.MULTILINE ? Anchor.line : Anchor.start;
    case 'beginningOfString':
      return Anchor.start;
    case 'end':
      return flags & Flag.MULTILINE ? Anchor.endLine : Anchor.end;
    case 'endOfString':
      return Anchor.endOnly;
    case 'boundary':
      return unicode ? Anchor.boundaryUnicode : Anchor.boundary;
    default:
      return unicode ? Anchor.nonBoundaryUnicode : Anchor.nonBoundary;
  }
}

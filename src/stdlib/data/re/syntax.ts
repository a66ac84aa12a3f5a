/** The syntax tree of a regular expression, its flags, and how a faulty pattern is reported. Texts are arrays of code points (or bytes). */

export const Flag = {
  IGNORECASE: 2,
  LOCALE: 4,
  MULTILINE: 8,
  DOTALL: 16,
  UNICODE: 32,
  VERBOSE: 64,
  DEBUG: 128,
  ASCII: 256,
} as const;

/** The letters of inline flags. */
export const flagLetters: Readonly<Record<string, number>> = { i: 2, L: 4, m: 8, s: 16, x: 64, a: 256, u: 32 };
/** The flags that decide what a letter is: only one of them at a time. */
export const TYPE_FLAGS = Flag.ASCII | Flag.LOCALE | Flag.UNICODE;
/** The flags that can't be switched within a pattern. */
export const GLOBAL_FLAGS = Flag.DEBUG;

/** A count without an upper end; also the largest number a pattern may write. */
export const MAX_REPEAT = 4294967295;

export type Category = 'digit' | 'space' | 'word';
/** A member of a character class. */
export type SetItem =
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category; readonly negated: boolean };

export type Place = 'beginning' | 'beginningOfString' | 'boundary' | 'nonBoundary' | 'end' | 'endOfString';

export type Node =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly items: readonly SetItem[]; readonly negated: boolean }
  | { readonly kind: 'at'; readonly place: Place }
  | {
      readonly kind: 'group';
      readonly index: number | null;
      readonly add: number;
      readonly del: number;
      readonly body: Sequence;
    }
  | { readonly kind: 'branch'; readonly branches: readonly Sequence[] }
  | {
      readonly kind: 'repeat';
      readonly style: 'greedy' | 'lazy' | 'possessive';
      readonly min: number;
      readonly max: number;
      readonly body: Sequence;
    }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: Sequence }
  | { readonly kind: 'atomic'; readonly body: Sequence }
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Sequence; readonly no: Sequence | null }
  | { readonly kind: 'fail' };
export type Sequence = Node[];

/** A fault in a pattern or template. `at`: index in code points, undefined when it is not in one place. */
export class PatternProblem {
  constructor(
    readonly message: string,
    readonly at?: number,
    /** Another exception than PatternError: 'OverflowError', 'ValueError', 'IndexError', 'RecursionError'. */
    readonly type?: string,
  ) {}
}

export interface Parsed {
  readonly body: Sequence;
  readonly flags: number;
  /** Capturing groups, without group 0. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** The shortest and longest text a sequence matches; lengths of referenced groups as known when they were closed. */
export type Width = readonly [low: number, high: number];
const LONGEST = 2 ** 53;
export function widthOf(body: Sequence, groups: readonly (Width | null)[]): Width {
  let low = 0;
  let high = 0;
  for (const node of body) {
    const [l, h] = nodeWidth(node, groups);
    low += l;
    high += h;
  }
  return [Math.min(low, LONGEST), Math.min(high, LONGEST)];
}
function nodeWidth(node: Node, groups: readonly (Width | null)[]): Width {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return [1, 1];
    case 'group':
    case 'atomic':
      return widthOf(node.body, groups);
    case 'branch': {
      let low = LONGEST;
      let high = 0;
      for (const branch of node.branches) {
        const [l, h] = widthOf(branch, groups);
        low = Math.min(low, l);
        high = Math.max(high, h);
      }
      return [low, high];
    }
    case 'repeat': {
      const [low, high] = widthOf(node.body, groups);
      return [low * node.min, node.max === MAX_REPEAT && high > 0 ? LONGEST : high * node.max];
    }
    case 'reference':
      return groups[node.group] ?? [0, LONGEST];
    case 'conditional': {
      const [yesLow, yesHigh] = widthOf(node.yes, groups);
      const [noLow, noHigh] = node.no === null ? [0, 0] : widthOf(node.no, groups);
      return [Math.min(yesLow, noLow), Math.max(yesHigh, noHigh)];
    }
    default:
      return [0, 0];
  }
}

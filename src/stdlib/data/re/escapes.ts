/** Backslash sequences of patterns, outside and inside character classes. */
import { strRepr } from '../../../machine/index.ts';
import { lengthOf, type Source } from './source.ts';
import type { Category, Node, Place, SetItem } from './syntax.ts';

/** Escapes that stand for one character, in patterns and templates. */
export const simpleEscapes: Readonly<Record<string, number>> = {
  '\\a': 7,
  '\\b': 8,
  '\\f': 12,
  '\\n': 10,
  '\\r': 13,
  '\\t': 9,
  '\\v': 11,
  '\\\\': 92,
};
const places: Readonly<Record<string, Place>> = {
  '\\A': 'beginningOfString',
  '\\b': 'boundary',
  '\\B': 'nonBoundary',
  '\\Z': 'endOfString',
  '\\z': 'endOfString',
};
const categories: Readonly<Record<string, [Category, boolean]>> = {
  '\\d': ['digit', false],
  '\\D': ['digit', true],
  '\\s': ['space', false],
  '\\S': ['space', true],
  '\\w': ['word', false],
  '\\W': ['word', true],
};
const hexDigit = /^[0-9a-fA-F]$/;
const octalDigit = /^[0-7]$/;
export const isOctal = (char: string | undefined): boolean => char !== undefined && octalDigit.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && /^[0-9]$/.test(char);

/** What escapes must know of the groups read so far. */
interface Groups {
  readonly groupCount: number;
  checkReference(group: number, back: number): void;
}

export class Escapes {
  constructor(
    private readonly source: Source,
    private readonly characterNamed: (name: string) => string | undefined,
    private readonly groups: Groups,
  ) {}

  outside(sequence: string): Node {
    const place = places[sequence];
    if (place !== undefined) return { kind: 'at', place };
    const category = categories[sequence];
    if (category !== undefined)
      return {
        kind: 'set',
        items: [{ kind: 'category', category: category[0], negated: category[1] }],
        negated: false,
      };
    const simple = simpleEscapes[sequence];
    if (simple !== undefined) return { kind: 'literal', code: simple };
    const numbered = this.byNumber(sequence);
    if (numbered !== undefined) return { kind: 'literal', code: numbered };
    const char = sequence[1] as string;
    if (char === '0') return { kind: 'literal', code: Number.parseInt(char + this.source.getWhile(2, octalDigit), 8) };
    if (isDigit(char)) return this.reference(sequence);
    return { kind: 'literal', code: this.itself(sequence) };
  }
  /** `\1`, or three octal digits. */
  private reference(sequence: string): Node {
    const source: Source = this.source;
    if (isDigit(source.next)) {
      sequence += source.get();
      if (isOctal(sequence[1]) && isOctal(sequence[2]) && isOctal(source.next)) {
        sequence += source.get();
        return { kind: 'literal', code: this.octal(sequence) };
      }
    }
    const group = Number(sequence.slice(1));
    if (group >= this.groups.groupCount) source.fail(`invalid group reference ${group}`, sequence.length - 1);
    this.groups.checkReference(group, sequence.length);
    return { kind: 'reference', group };
  }
  private octal(sequence: string): number {
    const code = Number.parseInt(sequence.slice(1), 8);
    if (code > 0o377) this.source.fail(`octal escape value ${sequence} outside of range 0-0o377`, sequence.length);
    return code;
  }

  inside(sequence: string): SetItem {
    const category = categories[sequence];
    if (category !== undefined) return { kind: 'category', category: category[0], negated: category[1] };
    const code = simpleEscapes[sequence] ?? this.byNumber(sequence) ?? this.plainInside(sequence);
    return { kind: 'range', low: code, high: code };
  }
  private plainInside(sequence: string): number {
    if (isOctal(sequence[1])) return this.octal(sequence + this.source.getWhile(2, octalDigit));
    if (isDigit(sequence[1])) this.bad(sequence);
    return this.itself(sequence);
  }

  /** `\x41`, `\u0041`, `\U00000041`, `\N{name}`. */
  private byNumber(sequence: string): number | undefined {
    const source: Source = this.source;
    const char = sequence[1];
    if (char === 'x') return Number.parseInt(this.hex(sequence, 2).slice(2), 16);
    if (!source.isText) return undefined;
    if (char === 'u') return Number.parseInt(this.hex(sequence, 4).slice(2), 16);
    if (char === 'U') {
      const all = this.hex(sequence, 8);
      const code = Number.parseInt(all.slice(2), 16);
      if (code > 0x10ffff) this.bad(all);
      return code;
    }
    if (char !== 'N') return undefined;
    if (!source.match('{')) source.fail('missing {');
    const name = source.getUntil('}', 'character name');
    const named = this.characterNamed(name);
    if (named === undefined) source.fail(`undefined character name ${strRepr(name)}`, lengthOf(name) + 4);
    return named.codePointAt(0) as number;
  }
  private hex(sequence: string, count: number): string {
    const all = sequence + this.source.getWhile(count, hexDigit);
    if (all.length !== count + 2) this.source.fail(`incomplete escape ${all}`, all.length);
    return all;
  }
  /** An escaped character that is not an ASCII letter is itself. */
  private itself(sequence: string): number {
    if (/^\\[a-zA-Z]$/.test(sequence)) this.bad(sequence);
    return sequence.codePointAt(1) as number;
  }
  private bad(sequence: string): never {
    return this.source.fail(`bad escape ${sequence}`, lengthOf(sequence));
  }
}

/** Reads a pattern. The grammar and the wording and place of every complaint are those of CPython's re module. */
import { strRepr } from '../../../machine/index.ts';
import { Escapes } from './escapes.ts';
import { lengthOf, Source } from './source.ts';
import {
  Flag,
  flagLetters,
  GLOBAL_FLAGS,
  MAX_REPEAT,
  type Node,
  type Parsed,
  PatternProblem,
  type Sequence,
  type SetItem,
  TYPE_FLAGS,
  type Width,
  widthOf,
} from './syntax.ts';

const SPECIAL = new Set('.\\[{()*+?^$|');
const SET_OPERATIONS: Readonly<Record<string, string>> = {
  '-': 'difference',
  '&': 'intersection',
  '~': 'symmetric difference',
  '|': 'union',
};
const digit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9' && char.length === 1;
const letter = /^\p{L}$/u;

export class Parser {
  readonly source: Source;
  readonly names = new Map<string, number>();
  /** Widths of the groups, null while open. Group 0 is never closed. */
  readonly widths: (Width | null)[] = [null];
  /** Groups with this number and above began inside the look-behind being read. */
  private lookbehindGroups: number | null = null;
  private readonly conditions = new Map<number, number>();
  /** The lines at which CPython's parser stands while it reads what is being read, outermost first (lines.ts). */
  readonly trail: string[] = [];
  private readonly escapes: Escapes;
  constructor(
    chars: readonly string[],
    isText: boolean,
    public flags: number,
    characterNamed: (name: string) => string | undefined,
    /** Told of what will mean something else one day. */
    private readonly warn: (message: string) => void = () => {},
  ) {
    this.source = new Source(chars, isText);
    this.escapes = new Escapes(this.source, characterNamed, this);
  }

  parse(): Parsed {
    this.trail.push('973');
    const body = this.alternatives((this.flags & Flag.VERBOSE) !== 0, 0);
    this.trail.pop();
    const flags = this.completeFlags();
    if (this.source.next !== undefined) this.source.fail('unbalanced parenthesis');
    for (const [group, at] of this.conditions)
      if (group >= this.widths.length) throw new PatternProblem(`invalid group reference ${group}`, at);
    return { body, flags, groups: this.widths.length - 1, names: this.names };
  }

  private completeFlags(): number {
    const { flags } = this;
    const wrong = (message: string): never => {
      throw new PatternProblem(message, undefined, 'ValueError');
    };
    if (this.source.isText) {
      if (flags & Flag.LOCALE) wrong('cannot use LOCALE flag with a str pattern');
      if (flags & Flag.ASCII && flags & Flag.UNICODE) wrong('ASCII and UNICODE flags are incompatible');
      return flags & Flag.ASCII ? flags : flags | Flag.UNICODE;
    }
    if (flags & Flag.UNICODE) wrong('cannot use UNICODE flag with a bytes pattern');
    if (flags & Flag.LOCALE && flags & Flag.ASCII) wrong('ASCII and LOCALE flags are incompatible');
    return flags;
  }

  // ---- groups ----------------------------------------------------------------------------------------------------------------------------

  private openGroup(name: string | null): number {
    const group = this.widths.length;
    this.widths.push(null);
    if (name !== null) {
      const other = this.names.get(name);
      if (other !== undefined)
        this.source.fail(
          `redefinition of group name ${strRepr(name)} as group ${group}; was group ${other}`,
          lengthOf(name) + 1,
        );
      this.names.set(name, group);
    }
    return group;
  }
  /** A reference to a group is only possible when the group is closed. */
  checkReference(group: number, back: number): void {
    if (this.widths[group] == null) this.source.fail('cannot refer to an open group', back);
    this.checkLookbehind(group);
  }
  private checkLookbehind(group: number): void {
    if (this.lookbehindGroups === null) return;
    if (this.widths[group] == null) this.source.fail('cannot refer to an open group');
    if (group >= this.lookbehindGroups)
      this.source.fail('cannot refer to group defined in the same lookbehind subpattern');
  }
  get groupCount(): number {
    return this.widths.length;
  }

  // ---- sequences ---------------------------------------------------------------------------------------------------------------------------

  private alternatives(verbose: boolean, nested: number): Sequence {
    // As deep as the parser's own recursion may go.
    if (nested > 500) throw new PatternProblem('maximum recursion depth exceeded', undefined, 'RecursionError');
    const branches: Sequence[] = [];
    for (;;) {
      this.trail.push('460');
      branches.push(this.sequence(verbose, nested + 1, nested === 0 && branches.length === 0));
      this.trail.pop();
      if (!this.source.match('|')) break;
      // Global inline flags of the first branch hold for the others.
      if (nested === 0) verbose = (this.flags & Flag.VERBOSE) !== 0;
    }
    return branches.length === 1 ? (branches[0] as Sequence) : [{ kind: 'branch', branches }];
  }

  private sequence(verbose: boolean, nested: number, first: boolean): Sequence {
    const source: Source = this.source;
    const body: Sequence = [];
    for (;;) {
      const char = source.next;
      if (char === undefined || char === '|' || char === ')') break;
      source.get();
      if (verbose && ' \t\n\r\v\f'.includes(char)) continue;
      if (verbose && char === '#') {
        for (let skipped = source.get(); skipped !== undefined && skipped !== '\n'; ) skipped = source.get();
        continue;
      }
      if (char[0] === '\\') body.push(this.within('escape', () => this.escapes.outside(char)));
      else if (!SPECIAL.has(char)) body.push({ kind: 'literal', code: char.codePointAt(0) as number });
      else if (char === '[') body.push(this.characterClass());
      else if (char === '*' || char === '+' || char === '?' || char === '{') this.repetition(char, body);
      else if (char === '.') body.push({ kind: 'any' });
      else if (char === '(') {
        const group = this.group(verbose, nested, first && body.length === 0);
        if (group === 'flags') verbose = (this.flags & Flag.VERBOSE) !== 0;
        else if (group !== null) body.push(group);
      } else body.push({ kind: 'at', place: char === '^' ? 'beginning' : 'end' });
    }
    // A group that neither captures nor switches flags is only a bracket around its items.
    return body.flatMap((node) =>
      node.kind === 'group' && node.index === null && node.add === 0 && node.del === 0 ? node.body : [node],
    );
  }

  private characterClass(): Node {
    const source: Source = this.source;
    const start = source.tell() - 1;
    const items: SetItem[] = [];
    if (source.next === '[') this.warn(`Possible nested set at position ${source.tell()}`);
    const negated = source.match('^');
    const unterminated = (): never => source.fail('unterminated character set', source.tell() - start);
    const member = (char: string): SetItem => {
      if (char[0] === '\\') return this.within('class', () => this.escapes.inside(char));
      const code = char.codePointAt(0) as number;
      return { kind: 'range', low: code, high: code };
    };
    for (;;) {
      const char = source.get() ?? unterminated();
      if (char === ']' && items.length > 0) break;
      const operation = items.length > 0 && source.next === char ? SET_OPERATIONS[char] : undefined;
      if (operation !== undefined) this.warn(`Possible set ${operation} at position ${source.tell() - 1}`);
      const low = member(char);
      if (!source.match('-')) {
        items.push(low);
        continue;
      }
      const other = source.get() ?? this.within('high', unterminated);
      if (other === ']') {
        items.push(low, { kind: 'range', low: 45, high: 45 });
        break;
      }
      if (other === '-') this.warn(`Possible set difference at position ${source.tell() - 2}`);
      const high = this.within('high', () => member(other));
      if (low.kind !== 'range' || high.kind !== 'range' || high.low < low.low) {
        source.fail(`bad character range ${char}-${other}`, lengthOf(char) + 1 + lengthOf(other));
      }
      items.push({ kind: 'range', low: low.low, high: high.low });
    }
    const only = items[0] as SetItem;
    if (items.length === 1 && !negated && only.kind === 'range' && only.low === only.high)
      return { kind: 'literal', code: only.low };
    return { kind: 'set', items, negated };
  }

  private repetition(char: string, body: Sequence): void {
    const source: Source = this.source;
    const here = source.tell();
    let min = char === '+' ? 1 : 0;
    let max = char === '?' ? 1 : MAX_REPEAT;
    if (char === '{') {
      const counts = this.counts(here);
      if (counts === null) {
        body.push({ kind: 'literal', code: 123 });
        return;
      }
      [min, max] = counts;
    }
    const back = source.tell() - here + 1;
    const item = body.at(-1);
    if (item === undefined || item.kind === 'at') source.fail('nothing to repeat', back);
    if (item.kind === 'repeat') source.fail('multiple repeat', back);
    const repeated =
      item.kind === 'group' && item.index === null && item.add === 0 && item.del === 0 ? item.body : [item];
    const style = source.match('?') ? 'lazy' : source.match('+') ? 'possessive' : 'greedy';
    body[body.length - 1] = { kind: 'repeat', style, min, max, body: repeated };
  }
  /** The numbers in `{2,3}`; null when the brace is an ordinary character. */
  private counts(here: number): [number, number] | null {
    const source: Source = this.source;
    if (source.next === '}') return null;
    const number = (): string => {
      let text = '';
      while (digit(source.next)) text += source.get();
      return text;
    };
    const low = number();
    const high = source.match(',') ? number() : low;
    if (!source.match('}')) {
      source.seek(here);
      return null;
    }
    const min = low === '' ? 0 : Number(low);
    const max = high === '' ? MAX_REPEAT : Number(high);
    if (min >= MAX_REPEAT || (high !== '' && max >= MAX_REPEAT))
      throw new PatternProblem('the repetition number is too large', undefined, 'OverflowError');
    if (max < min) source.fail('min repeat greater than max repeat', source.tell() - here);
    return [min, max];
  }

  // ---- parentheses -------------------------------------------------------------------------------------------------------------------------

  /** What stands after `(`. null: a comment; 'flags': global flags were set. */
  private group(verbose: boolean, nested: number, first: boolean): Node | null | 'flags' {
    const source: Source = this.source;
    const start = source.tell() - 1;
    if (!source.match('?')) return this.capture(null, start, verbose, nested);
    const char = source.get();
    switch (char) {
      case undefined:
        return source.fail('unexpected end of pattern');
      case 'P':
        return this.named(start, verbose, nested);
      case ':':
        return { kind: 'group', index: null, add: 0, del: 0, body: this.bracketed(start, verbose, nested) };
      case '>':
        return { kind: 'atomic', body: this.bracketed(start, verbose, nested) };
      case '#':
        for (;;) {
          if (source.next === undefined) source.fail('missing ), unterminated comment', source.tell() - start);
          if (source.get() === ')') return null;
        }
      case '=':
      case '!':
      case '<':
        return this.look(char, start, verbose, nested);
      case '(':
        return this.conditional(start, verbose, nested);
    }
    if (!(char in flagLetters) && char !== '-') source.fail(`unknown extension ?${char}`, lengthOf(char) + 1);
    const switched = this.inlineFlags(char);
    if (switched === null) {
      if (!first) source.fail('global flags not at the start of the expression', source.tell() - start);
      return 'flags';
    }
    const [add, del] = switched;
    const inner = (verbose || (add & Flag.VERBOSE) !== 0) && (del & Flag.VERBOSE) === 0;
    return { kind: 'group', index: null, add, del, body: this.bracketed(start, inner, nested) };
  }
  /** The inside of a group and its closing parenthesis. */
  private bracketed(start: number, verbose: boolean, nested: number): Sequence {
    const body = this.within('856', () => this.alternatives(verbose, nested + 1));
    this.close(start);
    return body;
  }
  private within<T>(line: string, read: () => T): T {
    this.trail.push(line);
    const found = read();
    this.trail.pop();
    return found;
  }
  private close(start: number): void {
    if (!this.source.match(')')) this.source.fail('missing ), unterminated subpattern', this.source.tell() - start);
  }
  private capture(name: string | null, start: number, verbose: boolean, nested: number): Node {
    const index = this.openGroup(name);
    const body = this.bracketed(start, verbose, nested);
    this.widths[index] = widthOf(body, this.widths);
    return { kind: 'group', index, add: 0, del: 0, body };
  }
  private named(start: number, verbose: boolean, nested: number): Node {
    const source: Source = this.source;
    if (source.match('<')) {
      const name = this.within('name', () => source.getUntil('>', 'group name'));
      this.within('name', () => source.checkName(name, 1));
      return this.capture(name, start, verbose, nested);
    }
    if (source.match('=')) {
      const name = source.getUntil(')', 'group name');
      source.checkName(name, 1);
      const group = this.names.get(name);
      if (group === undefined) source.fail(`unknown group name ${strRepr(name)}`, lengthOf(name) + 1);
      this.checkReference(group, lengthOf(name) + 1);
      return { kind: 'reference', group };
    }
    const char = source.get();
    if (char === undefined) return this.within('named', () => source.fail('unexpected end of pattern'));
    return source.fail(`unknown extension ?P${char}`, lengthOf(char) + 2);
  }
  private look(sign: string, start: number, verbose: boolean, nested: number): Node {
    const source: Source = this.source;
    const behind = sign === '<';
    const outer = this.lookbehindGroups;
    if (behind) {
      const char = source.get();
      if (char === undefined) return this.within('look', () => source.fail('unexpected end of pattern'));
      if (char !== '=' && char !== '!') source.fail(`unknown extension ?<${char}`, lengthOf(char) + 2);
      sign = char;
      this.lookbehindGroups ??= this.groupCount;
    }
    const body = this.within('775', () => this.alternatives(verbose, nested + 1));
    if (behind) this.lookbehindGroups = outer;
    this.within('look', () => this.close(start));
    if (sign === '!' && body.length === 0) return { kind: 'fail' };
    return { kind: 'look', behind, negated: sign === '!', body };
  }
  private conditional(start: number, verbose: boolean, nested: number): Node {
    const source: Source = this.source;
    const name = this.within('conditional', () => source.getUntil(')', 'group name'));
    let group: number | undefined;
    if (/^[0-9]+$/.test(name)) {
      group = Number(name);
      if (group === 0) source.fail('bad group number', name.length + 1);
      if (group >= 1073741823) source.fail(`invalid group reference ${name}`, name.length + 1);
      if (!this.conditions.has(group)) this.conditions.set(group, source.tell() - name.length - 1);
    } else {
      this.within('conditional', () => source.checkName(name, 1));
      group = this.names.get(name);
      if (group === undefined)
        return this.within('conditional', () => source.fail(`unknown group name ${strRepr(name)}`, lengthOf(name) + 1));
    }
    const referred = group;
    this.within('conditional', () => this.checkLookbehind(referred));
    const yes = this.within('812', () => this.sequence(verbose, nested + 1, false));
    let no: Sequence | null = null;
    if (source.match('|')) {
      no = this.within('814', () => this.sequence(verbose, nested + 1, false));
      if (source.next === '|') source.fail('conditional backref with more than two branches');
    }
    this.within('conditional', () => this.close(start));
    return { kind: 'conditional', group, yes, no };
  }

  /** `(?i)` (null: they were global) or `(?i-m:`. */
  private inlineFlags(char: string): [add: number, del: number] | null {
    const source: Source = this.source;
    let add = 0;
    let del = 0;
    const unknown = (found: string, otherwise: string): never =>
      source.fail(letter.test(found) ? 'unknown flag' : otherwise, lengthOf(found));
    if (char !== '-') {
      for (;;) {
        const flag = flagLetters[char] as number;
        if (source.isText && char === 'L') source.fail("bad inline flags: cannot use 'L' flag with a str pattern");
        if (!source.isText && char === 'u') source.fail("bad inline flags: cannot use 'u' flag with a bytes pattern");
        add |= flag;
        if (flag & TYPE_FLAGS && (add & TYPE_FLAGS) !== flag)
          source.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        char = source.get() ?? source.fail('missing -, : or )');
        if (char === ')' || char === '-' || char === ':') break;
        if (!(char in flagLetters)) unknown(char, 'missing -, : or )');
      }
    }
    if (char === ')') {
      this.flags |= add;
      return null;
    }
    if (add & GLOBAL_FLAGS) source.fail('bad inline flags: cannot turn on global flag', 1);
    if (char === '-') {
      char = source.get() ?? source.fail('missing flag');
      if (!(char in flagLetters)) unknown(char, 'missing flag');
      for (;;) {
        const flag = flagLetters[char] as number;
        if (flag & TYPE_FLAGS) source.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        del |= flag;
        char = source.get() ?? source.fail('missing :');
        if (char === ':') break;
        if (!(char in flagLetters)) unknown(char, 'missing :');
      }
    }
    if (del & GLOBAL_FLAGS) source.fail('bad inline flags: cannot turn off global flag', 1);
    if (add & del) source.fail('bad inline flags: flag turned on and off', 1);
    return [add, del];
  }
}

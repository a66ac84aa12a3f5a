/**
 * Python 3.14's tokens. The whole text is tokenized before parsing: CPython lets a token error anywhere in the file win over a
 * grammar error, and the highlighter wants the tokens even where the program is broken.
 *
 * f-strings and t-strings are tokens too (FSTRING_START, _MIDDLE, _END with the field's ordinary tokens between them), so the
 * tokenizer keeps a stack of the strings it is inside of; see CPython's Parser/lexer for the behaviour.
 * Over 500 lines because the lexical rules of one language share one cursor.
 */
import { ParseError, type TextWarning } from './problem.ts';

export const Kind = {
  EOF: 0,
  NEWLINE: 1,
  INDENT: 2,
  DEDENT: 3,
  NAME: 4,
  KEYWORD: 5,
  NUMBER: 6,
  STRING: 7,
  FSTRING_START: 8,
  FSTRING_MIDDLE: 9,
  FSTRING_END: 10,
  OP: 11,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** One token. `text` is empty for the kinds without a spelling of their own and for FSTRING_MIDDLE (use start/end). */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  /** Offsets into `Tokens.source`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lines from 1, columns from 0. */
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
}

/** A bracket that is still open where the tokens end. */
export interface OpenBracket {
  readonly text: string;
  readonly line: number;
  readonly col: number;
}

export interface Tokens {
  /** The source with `\n` line ends; one is added at the end if it was missing. */
  readonly source: string;
  readonly tokens: Token[];
  /** Offset pairs of the comments. */
  readonly comments: [number, number][];
  readonly lineStarts: number[];
  /** The first token error; the tokens before it are complete, EOF follows at once. */
  readonly error: ParseError | null;
  /** Whether more text could mend the error: an open triple quote, a backslash at the very end. */
  readonly errorAtEnd: boolean;
  /** Whether the error lies inside an f-string: then what the parser has to say about the field is better. */
  readonly errorInString: boolean;
  /** Whether the error is one that only matters when the parser gets there: odd indentation, a stray backslash. */
  readonly errorIsQuiet: boolean;
  /** The innermost bracket open at the end of the text. */
  readonly unclosed: OpenBracket | null;
  readonly warnings: TextWarning[];
}

export const KEYWORDS: ReadonlyMap<string, string> = new Map(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  )
    .split(' ')
    .map((word) => [word, word]),
);

/** CPython's MAXLEVEL, MAXINDENT and the nesting limits of f-strings. */
const MAX_BRACKETS = 200;
const MAX_INDENTS = 100;
const MAX_FSTRINGS = 150;
const MAX_SPEC_NESTING = 3;

const OPERATORS = /\*\*=?|\/\/=?|>>=?|<<=?|\.\.\.|[!=<>:+\-*/%@&|^]=|->|<>|[-+*/%@&|^~<>()[\]{},:.;=!]|[\x20-\x7e]/y;
const PREFIX = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])(?=['"])/y;
/** In the order in which CPython looks for them. */
const CLASHING_PREFIXES = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];
const IDENTIFIER = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
const OPENER: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
/** Keywords that may follow a number without a space; CPython warns. */
const AFTER_NUMBER = /(?:and|else|for|i[fns]|or|not)/y;

/** Where the tokenizer is inside an f-string: in its literal text, in a format spec, or in a field's expression. */
type FMode = 'text' | 'spec' | 'expression';
interface FString {
  quote: string;
  raw: boolean;
  letter: string;
  mode: FMode;
  start: number;
  line: number;
  col: number;
  /** For every open field the bracket depth inside its braces. */
  fields: number[];
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isNameChar = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;

/** The line (from 1) an offset stands on. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

class Tokenizer {
  readonly source: string;
  readonly tokens: Token[] = [];
  readonly comments: [number, number][] = [];
  readonly lineStarts: number[] = [0];
  readonly warnings: TextWarning[] = [];
  readonly brackets: OpenBracket[] = [];
  errorAtEnd = false;
  isQuiet = false;
  private readonly length: number;
  private readonly strings: FString[] = [];
  private readonly indents = [0];
  /** The same indents with a tab counting one column, to notice mixtures that depend on the tab size. */
  private readonly tabIndents = [0];
  private pos = 0;
  private line = 1;
  private lineStart = 0;
  private lastKind: Kind = Kind.NEWLINE;
  private readonly tolerant: boolean;

  constructor(source: string, tolerant: boolean) {
    this.tolerant = tolerant;
    let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text.length > 0 && text.charCodeAt(text.length - 1) !== 10) text += '\n';
    this.source = text;
    this.length = text.length;
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.lineStarts.push(i + 1);
  }

  get isInString(): boolean {
    return this.strings.length > 0;
  }

  /** Runs to the end or to the first error. */
  run(): ParseError | null {
    try {
      this.scan();
      this.finish();
      return null;
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      this.pushAt(Kind.EOF, '', this.pos, this.pos, this.line, this.line);
      return error;
    }
  }

  // ---- making tokens and errors

  private push(kind: Kind, text: string, start: number, end: number): void {
    const col = start - this.lineStart;
    this.tokens.push({
      kind,
      text,
      start,
      end,
      line: this.line,
      col,
      endLine: this.line,
      endCol: end - this.lineStart,
    });
    this.lastKind = kind;
  }

  private pushAt(kind: Kind, text: string, start: number, end: number, line: number, endLine: number): void {
    this.tokens.push({
      kind,
      text,
      start,
      end,
      line,
      col: start - (this.lineStarts[line - 1] as number),
      endLine,
      endCol: end - (this.lineStarts[endLine - 1] as number),
    });
    this.lastKind = kind;
  }

  /** CPython's token errors point at the last character read: `end` is the offset after it. */
  private fail(message: string, end: number, line = this.line): never {
    const column = end - (this.lineStarts[line - 1] as number);
    const error = new ParseError('SyntaxError', message, line, column, line, column);
    error.bareLine = true;
    throw error;
  }

  private failBetween(message: string, from: number, end: number): never {
    const { line, lineStart } = this;
    const error = new ParseError('SyntaxError', message, line, from + 1 - lineStart, line, end - lineStart);
    error.bareLine = true;
    throw error;
  }

  private unclosedError(): never {
    const open = this.brackets[this.brackets.length - 1] as OpenBracket;
    throw new ParseError('SyntaxError', `'${open.text}' was never closed`, open.line, open.col + 1, open.line, 0);
  }

  private newLine(at: number): void {
    this.line++;
    this.lineStart = at;
  }

  // ---- the loop

  private scan(): void {
    let lineBegins = true;
    const { source, length } = this;
    for (;;) {
      const inside = this.strings.length > 0 ? (this.strings[this.strings.length - 1] as FString) : null;
      if (inside !== null && inside.mode !== 'expression') {
        this.fstringText(inside);
        continue;
      }
      if (lineBegins) {
        lineBegins = false;
        if (this.brackets.length === 0) this.indentation();
      }
      let c = source.charCodeAt(this.pos);
      while (c === 32 || c === 9 || c === 12) c = source.charCodeAt(++this.pos);
      if (this.pos >= length) return;
      if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95) {
        this.word();
      } else if (c === 10) {
        const last = this.lastKind;
        if (this.brackets.length === 0 && last !== Kind.NEWLINE && last !== Kind.INDENT && last !== Kind.DEDENT) {
          // A comment before it belongs to the line's end.
          const comment = this.comments[this.comments.length - 1];
          const start = comment !== undefined && comment[1] === this.pos ? comment[0] : this.pos;
          this.push(Kind.NEWLINE, '', start, this.pos + 1);
        }
        this.pos++;
        this.newLine(this.pos);
        lineBegins = true;
      } else if (c === 35) {
        let end = source.indexOf('\n', this.pos);
        if (end < 0) end = length;
        this.comments.push([this.pos, end]);
        this.pos = end;
      } else if (isDigit(c) || (c === 46 && isDigit(source.charCodeAt(this.pos + 1)))) {
        this.number();
      } else if (c === 34 || c === 39) {
        this.string(this.pos);
      } else if (c === 92) {
        this.continuation();
      } else if (c > 127) {
        this.unicodeName();
      } else {
        this.operator(inside, c);
      }
    }
  }

  private finish(): void {
    if (this.brackets.length > 0) {
      // CPython's tokenizer gives an error token here; the parser decides whether the bracket is what is worth saying.
      this.pushAt(Kind.EOF, '', this.length, this.length, this.line, this.line);
      return;
    }
    for (let i = this.indents.length; i > 1; i--) this.push(Kind.DEDENT, '', this.length, this.length);
    this.push(Kind.EOF, '', this.length, this.length);
  }

  private continuation(): void {
    if (this.source.charCodeAt(this.pos + 1) !== 10) {
      this.isQuiet = true;
      const column = this.pos + 1 - this.lineStart;
      throw new ParseError(
        'SyntaxError',
        'unexpected character after line continuation character',
        this.line,
        column + 1,
        this.line,
        0,
      );
    }
    this.pos += 2;
    if (this.pos >= this.length) {
      this.errorAtEnd = true;
      if (this.brackets.length > 0) this.unclosedError();
      this.isQuiet = true;
      throw new ParseError(
        'SyntaxError',
        'unexpected EOF while parsing',
        this.line,
        this.pos - this.lineStart,
        this.line,
        -1,
      );
    }
    this.newLine(this.pos);
  }

  // ---- indentation

  private indentation(): void {
    const { source } = this;
    let column = 0;
    let tabColumn = 0;
    /** The column before a first backslash-newline, which is the one that counts. */
    let continued = -1;
    let continuedTab = 0;
    for (;;) {
      const c = source.charCodeAt(this.pos);
      if (c === 32) {
        column++;
        tabColumn++;
      } else if (c === 9) {
        column = ((column >> 3) + 1) << 3;
        tabColumn++;
      } else if (c === 12) {
        column = tabColumn = 0;
      } else if (c === 92) {
        if (continued < 0) {
          continued = column;
          continuedTab = tabColumn;
        }
        this.continuation();
        continue;
      } else break;
      this.pos++;
    }
    const c = source.charCodeAt(this.pos);
    if (c === 35 || c === 10 || this.pos >= this.length) return;
    if (continued >= 0) {
      column = continued;
      tabColumn = continuedTab;
    }
    const top = this.indents.length - 1;
    const current = this.indents[top] as number;
    if (column === current) {
      if (tabColumn !== this.tabIndents[top]) this.tabError();
    } else if (column > current) {
      if (this.indents.length >= MAX_INDENTS) {
        this.isQuiet = true;
        throw new ParseError('IndentationError', 'too many levels of indentation', this.line, 1, this.line, 0);
      }
      if (tabColumn <= (this.tabIndents[top] as number)) this.tabError();
      this.indents.push(column);
      this.tabIndents.push(tabColumn);
      this.push(Kind.INDENT, '', this.pos, this.pos);
    } else {
      let dedents = 0;
      while (this.indents.length > 1 && column < (this.indents[this.indents.length - 1] as number)) {
        this.indents.pop();
        this.tabIndents.pop();
        dedents++;
      }
      if (column !== this.indents[this.indents.length - 1]) {
        let end = source.indexOf('\n', this.pos);
        if (end < 0) end = this.length;
        this.isQuiet = true;
        throw new ParseError(
          'IndentationError',
          'unindent does not match any outer indentation level',
          this.line,
          end + 1 - this.lineStart,
          this.line,
          -1,
        );
      }
      if (tabColumn !== this.tabIndents[this.tabIndents.length - 1]) this.tabError();
      for (let i = 0; i < dedents; i++) this.push(Kind.DEDENT, '', this.pos, this.pos);
    }
  }

  private tabError(): never {
    this.isQuiet = true;
    throw new ParseError('TabError', 'inconsistent use of tabs and spaces in indentation', this.line, 1, this.line, 0);
  }

  // ---- names

  private word(): void {
    const { source } = this;
    const second = source.charCodeAt(this.pos + 1);
    const third = source.charCodeAt(this.pos + 2);
    if (second === 34 || second === 39 || third === 34 || third === 39) {
      PREFIX.lastIndex = this.pos;
      if (PREFIX.test(source)) {
        const start = this.pos;
        this.pos = PREFIX.lastIndex;
        this.string(start);
        return;
      }
    }
    let end = this.pos + 1;
    while (isNameChar(source.charCodeAt(end))) end++;
    if (source.charCodeAt(end) > 127) {
      this.unicodeName();
      return;
    }
    const text = source.slice(this.pos, end);
    const after = source.charCodeAt(end);
    if ((after === 34 || after === 39) && !this.tolerant) this.checkPrefix(text, end);
    const keyword = KEYWORDS.get(text);
    if (keyword !== undefined) this.push(Kind.KEYWORD, keyword, this.pos, end);
    else this.push(Kind.NAME, text, this.pos, end);
    this.pos = end;
  }

  /** Letters right before a quote that are each a prefix, but not together. */
  private checkPrefix(text: string, end: number): void {
    const letters = text.toLowerCase();
    if (!/^[burft]+$/.test(letters) || new Set(letters).size !== letters.length) return;
    const pair = CLASHING_PREFIXES.find(([a, b]) => letters.includes(a as string) && letters.includes(b as string));
    if (pair === undefined) return;
    const message = `'${pair[0]}' and '${pair[1]}' prefixes are incompatible`;
    this.failBetween(message, this.pos, end + 1);
  }

  /** A name with characters beyond ASCII: CPython takes every such character first and then asks whether it is a name. */
  private unicodeName(): void {
    const { source } = this;
    let end = this.pos;
    for (let c = source.charCodeAt(end); isNameChar(c) || c > 127; c = source.charCodeAt(++end));
    IDENTIFIER.lastIndex = this.pos;
    const good = IDENTIFIER.test(source) ? IDENTIFIER.lastIndex : this.pos;
    if (good < end) {
      const point = source.codePointAt(good) as number;
      const character = String.fromCodePoint(point);
      const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
      const printable = !/[\p{C}\p{Z}]/u.test(character);
      if (this.tolerant) {
        if (good > this.pos) this.push(Kind.NAME, source.slice(this.pos, good), this.pos, good);
        this.pos = good + character.length;
        return;
      }
      this.fail(
        printable ? `invalid character '${character}' (${code})` : `invalid non-printable character ${code}`,
        good + 1,
      );
    }
    this.push(Kind.NAME, source.slice(this.pos, end), this.pos, end);
    this.pos = end;
  }

  // ---- numbers

  private number(): void {
    const { source } = this;
    const start = this.pos;
    let at = start;
    let kind = 'decimal';
    if (source.charCodeAt(at) === 48) {
      const letter = source[at + 1] as string;
      if (letter === 'x' || letter === 'X' || letter === 'o' || letter === 'O' || letter === 'b' || letter === 'B') {
        this.radixNumber(start, letter.toLowerCase());
        return;
      }
    }
    const tail = (from: number): number => {
      let i = from;
      for (;;) {
        while (isDigit(source.charCodeAt(i))) i++;
        if (source.charCodeAt(i) !== 95) return i;
        if (!isDigit(source.charCodeAt(i + 1))) this.fail('invalid decimal literal', i + 1);
        i++;
      }
    };
    let zerosEnd = -1;
    if (source.charCodeAt(at) !== 46) {
      const leadingZero = source.charCodeAt(at) === 48;
      at = tail(at);
      if (leadingZero) {
        let zeros = start;
        while (source.charCodeAt(zeros) === 48 || source.charCodeAt(zeros) === 95) zeros++;
        if (zeros < at) zerosEnd = zeros;
      }
    }
    let isFloat = false;
    if (source.charCodeAt(at) === 46) {
      isFloat = true;
      at++;
      if (isDigit(source.charCodeAt(at))) at = tail(at);
    }
    const e = source.charCodeAt(at);
    if (e === 101 || e === 69) {
      let digits = at + 1;
      const sign = source.charCodeAt(digits);
      if (sign === 43 || sign === 45) {
        digits++;
        if (!isDigit(source.charCodeAt(digits))) this.fail('invalid decimal literal', digits);
      }
      if (isDigit(source.charCodeAt(digits))) {
        isFloat = true;
        at = tail(digits);
      } else {
        // No exponent, then: perhaps the number ends before `else`. CPython asks that before it minds leading zeros.
        this.endOfNumber(at, kind);
        this.push(Kind.NUMBER, source.slice(start, at), start, at);
        this.pos = at;
        return;
      }
    }
    const j = source.charCodeAt(at);
    if (j === 106 || j === 74) {
      isFloat = true;
      at++;
      kind = 'imaginary';
    }
    if (zerosEnd >= 0 && !isFloat) {
      if (!this.tolerant) {
        this.failBetween(
          'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
          start,
          zerosEnd + 1,
        );
      }
    }
    this.endOfNumber(at, kind);
    this.push(Kind.NUMBER, source.slice(start, at), start, at);
    this.pos = at;
  }

  private radixNumber(start: number, letter: string): void {
    const { source } = this;
    const name = letter === 'x' ? 'hexadecimal' : letter === 'o' ? 'octal' : 'binary';
    const isMine = (c: number): boolean =>
      letter === 'x'
        ? isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70)
        : c >= 48 && c <= (letter === 'o' ? 55 : 49);
    let at = start + 2;
    do {
      if (source.charCodeAt(at) === 95) at++;
      const c = source.charCodeAt(at);
      if (!isMine(c)) {
        if (isDigit(c)) this.fail(`invalid digit '${source[at]}' in ${name} literal`, at + 1);
        this.fail(`invalid ${name} literal`, at);
      }
      while (isMine(source.charCodeAt(at))) at++;
    } while (source.charCodeAt(at) === 95);
    if (isDigit(source.charCodeAt(at))) this.fail(`invalid digit '${source[at]}' in ${name} literal`, at + 1);
    this.endOfNumber(at, name);
    this.push(Kind.NUMBER, source.slice(start, at), start, at);
    this.pos = at;
  }

  private endOfNumber(at: number, kind: string): void {
    const c = this.source.charCodeAt(at);
    if (!isNameChar(c)) return;
    AFTER_NUMBER.lastIndex = at;
    if (AFTER_NUMBER.test(this.source))
      this.warnings.push({ message: `invalid ${kind} literal`, line: this.line, offset: at, length: 0 });
    else this.fail(`invalid ${kind} literal`, at);
  }

  // ---- strings

  /** `this.pos` is at the opening quote, `start` at the prefix. */
  private string(start: number): void {
    const { source } = this;
    const prefix = source.slice(start, this.pos).toLowerCase();
    const q = source[this.pos] as string;
    const triple = source.startsWith(q + q + q, this.pos);
    const quote = triple ? q + q + q : q;
    const open = this.pos + quote.length;
    if (prefix.includes('f') || prefix.includes('t')) {
      if (this.strings.length >= MAX_FSTRINGS - 1) this.fail('too many nested f-strings or t-strings', open);
      this.push(Kind.FSTRING_START, source.slice(start, open), start, open);
      this.strings.push({
        quote,
        raw: prefix.includes('r'),
        letter: prefix.includes('f') ? 'f' : 't',
        mode: 'text',
        start,
        line: this.line,
        col: start - this.lineStart,
        fields: [],
      });
      this.pos = open;
      return;
    }
    const code = q.charCodeAt(0);
    const startLine = this.line;
    let at = open;
    let escapedQuote = false;
    let lines = 0;
    for (;;) {
      const c = at < this.length ? source.charCodeAt(at) : -1;
      if (c === code) {
        if (!triple) break;
        if (source.charCodeAt(at + 1) === code && source.charCodeAt(at + 2) === code) break;
        at++;
      } else if (c === 92) {
        const next = source.charCodeAt(at + 1);
        if (next === code) escapedQuote = true;
        else if (next === 10) lines++;
        at += 2;
      } else if (c === 10 && triple) {
        lines++;
        at++;
      } else if (c === -1 || c === 10) {
        this.unterminated(start, quote, triple, escapedQuote, c === -1 ? lines - 1 : lines, c === -1);
      } else at++;
    }
    at += quote.length;
    if (lines === 0) this.push(Kind.STRING, source.slice(start, at), start, at);
    else {
      this.line += lines;
      this.lineStart = this.lineStarts[this.line - 1] as number;
      this.pushAt(Kind.STRING, source.slice(start, at), start, at, startLine, this.line);
    }
    this.pos = at;
  }

  private unterminated(
    start: number,
    quote: string,
    triple: boolean,
    escapedQuote: boolean,
    lines: number,
    isAtEnd: boolean,
  ): never {
    const inside = this.strings[this.strings.length - 1];
    if (inside !== undefined && inside.quote === quote) {
      this.fail(`${inside.letter}-string: expecting '}'`, start + 1);
    }
    const detected = `(detected at line ${this.line + lines})`;
    this.errorAtEnd = triple;
    if (triple) this.fail(`unterminated triple-quoted string literal ${detected}`, start + 1);
    // A backslash at the very end of a single-quoted string joins the next line: more text can complete it.
    this.errorAtEnd = isAtEnd;
    const hint = escapedQuote ? '; perhaps you escaped the end quote?' : '';
    this.fail(`unterminated string literal ${detected}${hint}`, start + 1);
  }

  /** Scans the literal text of an f-string or of a format spec up to a field, the closing brace or the closing quote. */
  private fstringText(f: FString): void {
    const { source } = this;
    const start = this.pos;
    const startLine = this.line;
    const triple = f.quote.length === 3;
    const code = f.quote.charCodeAt(0);
    let at = start;
    const flush = (): void => {
      if (at === start) return;
      this.pushAt(Kind.FSTRING_MIDDLE, '', start, at, startLine, this.line);
    };
    for (;;) {
      const c = at < this.length ? source.charCodeAt(at) : -1;
      if (c === -1 || (c === 10 && !triple)) {
        if (f.mode === 'spec' && c === 10) {
          this.fail(
            `${f.letter}-string: newlines are not allowed in format specifiers for single quoted ${f.letter}-strings`,
            at + 1,
          );
        }
        const detected = `(detected at line ${c === -1 ? this.line - 1 : this.line})`;
        this.errorAtEnd = triple;
        this.line = f.line;
        this.fail(
          triple
            ? `unterminated triple-quoted ${f.letter}-string literal ${detected}`
            : `unterminated ${f.letter}-string literal ${detected}`,
          f.start + 1,
          f.line,
        );
      }
      if (c === 10) {
        at++;
        this.newLine(at);
      } else if (c === 92) {
        const next = source.charCodeAt(at + 1);
        if (next === 10) {
          at += 2;
          this.newLine(at);
        } else if (next === 123 || next === 125) {
          at++; // the brace keeps its meaning
        } else if (!f.raw && next === 78 && source.charCodeAt(at + 2) === 123) {
          at += 3;
          while (at < this.length && isNamedCharacterPart(source.charCodeAt(at))) at++;
          if (source.charCodeAt(at) === 125) at++;
        } else at += 2;
      } else if (c === code && (!triple || source.startsWith(f.quote, at))) {
        if (f.mode === 'spec') {
          // The spec is not closed: the parser says so when it meets the end of the string.
          flush();
          const end = at + f.quote.length;
          this.push(Kind.FSTRING_END, f.quote, at, end);
          this.pos = end;
          this.strings.pop();
          return;
        }
        flush();
        this.push(Kind.FSTRING_END, f.quote, at, at + f.quote.length);
        this.pos = at + f.quote.length;
        this.strings.pop();
        return;
      } else if (c === 123) {
        if (f.mode === 'text' && source.charCodeAt(at + 1) === 123) {
          at += 2;
          continue;
        }
        flush();
        this.pos = at;
        if (f.fields.length >= MAX_SPEC_NESTING) {
          this.fail(`${f.letter}-string: expressions nested too deeply`, at);
        }
        this.openBracket('{');
        f.fields.push(this.brackets.length);
        f.mode = 'expression';
        return;
      } else if (c === 125) {
        if (f.mode === 'text') {
          if (source.charCodeAt(at + 1) === 125) {
            at += 2;
            continue;
          }
          flush();
          this.fail(`${f.letter}-string: single '}' is not allowed`, at + 1);
        }
        flush();
        this.pos = at;
        this.closeField(f);
        return;
      } else at++;
    }
  }

  private closeField(f: FString): void {
    this.brackets.pop();
    this.push(Kind.OP, '}', this.pos, this.pos + 1);
    this.pos++;
    f.fields.pop();
    f.mode = f.fields.length > 0 ? 'spec' : 'text';
  }

  // ---- operators and brackets

  private openBracket(text: string): void {
    if (this.brackets.length >= MAX_BRACKETS) this.fail('too many nested parentheses', this.pos + 1);
    this.brackets.push({ text, line: this.line, col: this.pos - this.lineStart });
    this.push(Kind.OP, text, this.pos, this.pos + 1);
    this.pos++;
  }

  private operator(inside: FString | null, c: number): void {
    const { source } = this;
    OPERATORS.lastIndex = this.pos;
    const match = OPERATORS.exec(source);
    if (match === null) {
      if (this.tolerant) {
        this.pos++;
        return;
      }
      this.fail(`invalid non-printable character U+${c.toString(16).toUpperCase().padStart(4, '0')}`, this.pos + 1);
    }
    const text = (match as RegExpExecArray)[0];
    if (inside !== null && this.brackets.length === inside.fields[inside.fields.length - 1]) {
      if (text === '}') {
        this.closeField(inside);
        return;
      }
      if (c === 58) {
        this.push(Kind.OP, ':', this.pos, this.pos + 1);
        this.pos++;
        inside.mode = 'spec';
        return;
      }
    }
    if (text === '(' || text === '[' || text === '{') {
      this.openBracket(text);
      return;
    }
    if (text === ')' || text === ']' || text === '}') this.closeBracket(text, inside);
    this.push(Kind.OP, text, this.pos, this.pos + text.length);
    this.pos += text.length;
  }

  private closeBracket(text: string, inside: FString | null): void {
    const open = this.brackets[this.brackets.length - 1];
    if (this.tolerant) {
      if (inside === null || this.brackets.length > (inside.fields[inside.fields.length - 1] as number)) {
        this.brackets.pop();
      }
      return;
    }
    if (open === undefined) this.fail(`unmatched '${text}'`, this.pos + 1);
    if (open.text !== OPENER[text]) {
      if (inside !== null && this.brackets.length === inside.fields[inside.fields.length - 1]) {
        this.fail(`${inside.letter}-string: unmatched '${text}'`, this.pos + 1);
      }
      const where = open.line !== this.line ? ` on line ${open.line}` : '';
      this.fail(
        `closing parenthesis '${text}' does not match opening parenthesis '${open.text}'${where}`,
        this.pos + 1,
      );
    }
    this.brackets.pop();
  }
}

/** What CPython lets stand between the braces of `\N{...}` in an f-string. */
function isNamedCharacterPart(c: number): boolean {
  return isNameChar(c) || c === 32 || c === 45;
}

/**
 * Splits a program into tokens; never throws.
 * @param tolerant for highlighting: bracket mistakes and strange characters do not end the tokens
 */
export function tokenize(source: string, tolerant = false): Tokens {
  const tokenizer = new Tokenizer(source, tolerant);
  const error = tokenizer.run();
  return {
    source: tokenizer.source,
    tokens: tokenizer.tokens,
    comments: tokenizer.comments,
    lineStarts: tokenizer.lineStarts,
    error,
    errorAtEnd: tokenizer.errorAtEnd,
    errorInString: tokenizer.isInString,
    errorIsQuiet: tokenizer.isQuiet,
    unclosed: error === null || tokenizer.isQuiet ? (tokenizer.brackets[tokenizer.brackets.length - 1] ?? null) : null,
    warnings: tokenizer.warnings,
  };
}

/** The tokens of a program with the names of their kinds. Mistakes that only a parser would mind are none here. */
export interface SourceTokens extends Pick<Tokens, 'source' | 'comments' | 'lineStarts' | 'error' | 'unclosed'> {
  readonly tokens: { readonly kind: keyof typeof Kind; readonly start: number; readonly end: number }[];
}
/** Splits a program into tokens, whose kinds are named; never throws. */
export function sourceTokens(source: string): SourceTokens {
  const found = tokenize(source, true);
  const names = Object.keys(Kind) as (keyof typeof Kind)[];
  return {
    ...found,
    tokens: found.tokens.map(({ kind, start, end }) => ({ kind: names[kind] as keyof typeof Kind, start, end })),
  };
}

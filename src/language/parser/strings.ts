/** Literals: numbers are values, adjacent strings are joined, f-strings and t-strings become fields and text. */
import type {
  Constant,
  ConstantValue,
  Expression,
  FormattedValue,
  Interpolation,
  JoinedStr,
  Position,
} from '../ast.ts';
import { Kind, type Token } from '../tokens/token.ts';
import { BAIL, Cursor } from './cursor.ts';
import { decodeEscapes, decodeMiddle, invalidEscape, LiteralError } from './literals.ts';

/** The parser as far as literals go. */
export abstract class LiteralParser extends Cursor {
  /** What stands in a replacement field. */
  abstract yieldOrStarExpressions(): Expression;

  protected constant(value: ConstantValue, from: Token): Constant {
    return { kind: 'Constant', value, ...this.span(from) };
  }

  /** A literal without a value (4301 digits, a bad escape) is a mistake like any other. */
  protected literal<T>(make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (error instanceof LiteralError) throw BAIL;
      throw error;
    }
  }

  /** One or more adjacent string literals. */
  protected strings(): Expression {
    const start = this.token;
    if (start.kind === Kind.STRING) {
      const after = this.peek().kind;
      if (after !== Kind.STRING && after !== Kind.FSTRING_START) return this.stringLiteral();
    }
    const parts: Expression[] = [];
    let plain = 0;
    let bytes = 0;
    let formatted = 0;
    let template = 0;
    for (;;) {
      if (this.token.kind === Kind.STRING) {
        const part = this.stringLiteral();
        if (part.value.type === 'bytes') bytes++;
        else plain++;
        parts.push(part);
      } else if (this.token.kind === Kind.FSTRING_START) {
        const isTemplate = isTemplateStart(this.token);
        if (isTemplate) template++;
        else formatted++;
        this.fstring(isTemplate, parts);
      } else break;
    }
    if (bytes > 0 && plain + formatted + template > 0) throw BAIL;
    if (template > 0 && plain + formatted > 0) throw BAIL;
    const span = this.span(start);
    if (bytes > 0) return { kind: 'Constant', value: { type: 'bytes', value: joinBytes(parts) }, ...span };
    const values = mergeConstants(parts);
    if (template > 0) return { kind: 'TemplateStr', values, ...span };
    if (formatted > 0) return { kind: 'JoinedStr', values, ...span };
    const kind = (parts[0] as Constant & { value: { kind?: 'u' } }).value.kind;
    let value = '';
    for (const part of parts) value += ((part as Constant).value as { value: string }).value;
    return { kind: 'Constant', value: kind ? { type: 'str', value, kind } : { type: 'str', value }, ...span };
  }

  private stringLiteral(): Constant {
    const token = this.next();
    const { text } = token;
    let open = 0;
    while (text.charCodeAt(open) !== 34 && text.charCodeAt(open) !== 39) open++;
    const prefix = open === 0 ? '' : text.slice(0, open).toLowerCase();
    const quote = text[open] as string;
    const width = text.length >= open + 6 && text.startsWith(quote + quote + quote, open) ? 3 : 1;
    const body = text.slice(open + width, text.length - width);
    const isBytes = prefix.includes('b');
    if (isBytes) {
      for (let i = 0; i < body.length; i++) if (body.charCodeAt(i) > 127) throw BAIL;
    }
    const value = prefix.includes('r')
      ? body
      : this.literal(() =>
          // Of bytes, CPython names the literal alone.
          decodeEscapes(body, isBytes, (w) =>
            this.warnAt(w.message, token.start + (isBytes ? 0 : open + width + w.offset)),
          ),
        );
    if (isBytes) return this.constant({ type: 'bytes', value: toBytes(value) }, token);
    return this.constant(prefix === 'u' ? { type: 'str', value, kind: 'u' } : { type: 'str', value }, token);
  }

  private fstring(isTemplate: boolean, parts: Expression[]): void {
    const start = this.next();
    const raw = /r/i.test(start.text);
    while (this.token.kind !== Kind.FSTRING_END) {
      if (this.token.kind === Kind.FSTRING_MIDDLE) parts.push(this.middle(raw, false));
      else this.field(isTemplate, raw, parts);
    }
    this.next();
  }

  private middle(raw: boolean, inSpec: boolean): Constant {
    const token = this.next();
    const text = this.source.slice(token.start, token.end);
    const value = this.literal(() =>
      decodeMiddle(text, raw, inSpec, (w) => {
        // A backslash before the brace of a field.
        const message =
          text.endsWith('\\') && w.message.startsWith('"\\"') ? invalidEscape(this.source[token.end] ?? '') : w.message;
        this.warnAt(message, token.start + w.offset);
      }),
    );
    return this.constant({ type: 'str', value }, token);
  }

  /** A replacement field, with the text that `=` keeps before it. */
  private field(isTemplate: boolean, raw: boolean, parts: Expression[]): void {
    const open = this.expect('{');
    const value = this.yieldOrStarExpressions();
    const expressionEnd = this.token;
    let debug: Constant | null = null;
    if (this.eat('=')) {
      const text = this.withoutComments(open.end, this.token.start);
      const end = this.token;
      debug = {
        kind: 'Constant',
        value: { type: 'str', value: text },
        lineno: open.endLine,
        col_offset: open.endCol,
        end_lineno: end.line,
        end_col_offset: end.col,
      };
    }
    let conversion = -1;
    if (this.at('!')) {
      const mark = this.next();
      const letter = this.token;
      if (letter.kind !== Kind.NAME || letter.start !== mark.end || !/^[sra]$/.test(letter.text)) throw BAIL;
      this.next();
      conversion = letter.text.charCodeAt(0);
    }
    let spec: JoinedStr | null = null;
    if (this.at(':')) spec = this.formatSpec(raw);
    this.expect('}');
    if (debug !== null) {
      parts.push(debug);
      if (conversion === -1 && spec === null) conversion = 114;
    }
    const span = this.span(open);
    if (isTemplate) {
      const str = this.withoutComments(open.end, expressionEnd.start).trimEnd();
      const node: Interpolation = { kind: 'Interpolation', value, str, conversion, format_spec: spec, ...span };
      parts.push(node);
    } else {
      const node: FormattedValue = { kind: 'FormattedValue', value, conversion, format_spec: spec, ...span };
      parts.push(node);
    }
  }

  /** Fields in a spec are formatted at once, in t-strings too. */
  private formatSpec(raw: boolean): JoinedStr {
    const colon = this.next();
    const parts: Expression[] = [];
    for (;;) {
      if (this.token.kind === Kind.FSTRING_MIDDLE) parts.push(this.middle(raw, true));
      else if (this.at('{')) this.field(false, raw, parts);
      else break;
    }
    const end = this.token;
    return {
      kind: 'JoinedStr',
      values: mergeConstants(parts),
      lineno: colon.line,
      col_offset: colon.col,
      end_lineno: end.line,
      end_col_offset: end.col,
    };
  }
}

/** Whether an FSTRING_START begins a t-string. */
function isTemplateStart(token: Token): boolean {
  return /t/i.test(token.text);
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function joinBytes(parts: readonly Expression[]): Uint8Array {
  const pieces = parts.map((part) => ((part as Constant).value as { value: Uint8Array }).value);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Joins neighbouring text and drops empty text, as CPython's f-strings do. */
function mergeConstants(parts: readonly Expression[]): Expression[] {
  const out: Expression[] = [];
  for (const part of parts) {
    const last = out[out.length - 1];
    if (part.kind !== 'Constant' || part.value.type !== 'str') out.push(part);
    else if (last?.kind === 'Constant' && last.value.type === 'str') {
      const value: ConstantValue = { ...last.value, value: last.value.value + part.value.value };
      out[out.length - 1] = { kind: 'Constant', value, ...spanOf(last, part) };
    } else out.push(part);
  }
  return out.filter((part) => part.kind !== 'Constant' || part.value.type !== 'str' || part.value.value !== '');
}

function spanOf(first: Position, last: Position): Position {
  return {
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
}

/** The templates of str.format: cut into pieces that the machine resolves. */
import { PyError } from './errors.ts';
import { remembering } from './remembering.ts';

/** One step behind a field's first name: '.name' or '[key]'. */
export interface FieldStep {
  attribute: boolean;
  name: string | number;
}
/** A field's name: '' (automatic), a position or a keyword; and the steps behind it. */
export interface FieldName {
  first: string | number;
  steps: FieldStep[];
  /** What is wrong behind the last step: told when the steps before it have been made. */
  error?: PyError;
}
/** A literal text and the field behind it; or the error met there (raised when the formatting gets so far). */
export type TemplatePiece =
  | { kind: 'text'; text: string }
  | {
      kind: 'field';
      /** The name as written; parse it with parseFieldName. */
      name: string;
      conversion: '' | 'r' | 's' | 'a' | string;
      /** The specification: a template itself when `nested`. */
      spec: string;
      nested: boolean;
    }
  | { kind: 'error'; error: PyError };

const valueError = (message: string) => new PyError('ValueError', message);

/** Cuts a template into pieces, doubled braces undone. Never throws: an error is the last piece. */
export const parseTemplate = remembering((text): readonly TemplatePiece[] => {
  const pieces: TemplatePiece[] = [];
  let literal = '';
  let pos = 0;
  const flush = () => {
    if (literal !== '') pieces.push({ kind: 'text', text: literal });
    literal = '';
  };
  try {
    while (pos < text.length) {
      const char = text[pos++]!;
      if (char !== '{' && char !== '}') {
        const start = pos - 1;
        while (pos < text.length && text[pos] !== '{' && text[pos] !== '}') pos++;
        literal += text.slice(start, pos);
        continue;
      }
      if (text[pos] === char) {
        literal += char;
        pos++;
        continue;
      }
      flush();
      if (char === '}') throw valueError("Single '}' encountered in format string");
      if (pos >= text.length) throw valueError("Single '{' encountered in format string");
      pos = parseField(text, pos, pieces);
    }
    flush();
  } catch (problem) {
    if (!(problem instanceof PyError)) throw problem;
    pieces.push({ kind: 'error', error: problem });
  }
  return pieces;
});
/** Reads the field that starts at pos (behind its '{'); answers the position behind its '}'. */
function parseField(text: string, start: number, pieces: TemplatePiece[]): number {
  let pos = start;
  let inBracket = false;
  let end = '';
  for (; pos < text.length; pos++) {
    const char = text[pos]!;
    if (char === '{' && !inBracket) throw valueError("unexpected '{' in field name");
    if (char === '[') inBracket = true;
    else if (char === ']') inBracket = false;
    else if (!inBracket && (char === '}' || char === ':' || char === '!')) {
      end = char;
      break;
    }
  }
  const name = text.slice(start, pos);
  if (end === '') throw valueError("expected '}' before end of string");
  pos++;
  let conversion = '';
  if (end === '!') {
    if (pos >= text.length) throw valueError('end of string while looking for conversion specifier');
    conversion = String.fromCodePoint(text.codePointAt(pos)!);
    pos += conversion.length;
    if (pos >= text.length) throw valueError("unmatched '{' in format spec");
    const next = text[pos++]!;
    if (next === '}') {
      pieces.push({ kind: 'field', name, conversion, spec: '', nested: false });
      return pos;
    }
    if (next !== ':') throw valueError("expected ':' after conversion specifier");
  } else if (end === '}') {
    pieces.push({ kind: 'field', name, conversion, spec: '', nested: false });
    return pos;
  }
  const specStart = pos;
  let depth = 1;
  let nested = false;
  for (; pos < text.length; pos++) {
    if (text[pos] === '{') {
      depth++;
      nested = true;
    } else if (text[pos] === '}' && --depth === 0) {
      pieces.push({ kind: 'field', name, conversion, spec: text.slice(specStart, pos), nested });
      return pos + 1;
    }
  }
  throw valueError("unmatched '{' in format spec");
}

/** A run of ASCII digits as a position, else undefined. */
function asIndex(text: string): number | undefined {
  if (!/^[0-9]+$/.test(text)) return undefined;
  if (text.length > 18 && BigInt(text) > 9223372036854775807n)
    throw valueError('Too many decimal digits in format string');
  return Number(text);
}
/** Splits '0.attr[key]' into its first name and the steps. @throws PyError ValueError when a number is too long */
export const parseFieldName = remembering((name): FieldName => {
  let pos = 0;
  while (pos < name.length && name[pos] !== '.' && name[pos] !== '[') pos++;
  const head = name.slice(0, pos);
  const first = asIndex(head) ?? head;
  const steps: FieldStep[] = [];
  while (pos < name.length) {
    const mark = name[pos++]!;
    const start = pos;
    if (mark === '.') {
      while (pos < name.length && name[pos] !== '.' && name[pos] !== '[') pos++;
      if (pos === start) return { first, steps, error: valueError('Empty attribute in format string') };
      steps.push({ attribute: true, name: name.slice(start, pos) });
    } else if (mark === '[') {
      while (pos < name.length && name[pos] !== ']') pos++;
      if (pos >= name.length) return { first, steps, error: valueError("Missing ']' in format string") };
      const key = name.slice(start, pos++);
      if (key === '') return { first, steps, error: valueError('Empty attribute in format string') };
      steps.push({ attribute: false, name: asIndex(key) ?? key });
    } else {
      const error = valueError("Only '.' or '[' may follow ']' in format field specifier");
      return { first, steps, error };
    }
  }
  return { first, steps };
});
/** Gives fields without a name their numbers; one object serves a template and the specifications nested in it. */
export class FieldNumbering {
  private next = 0;
  private mode: '' | 'automatic' | 'manual' = '';
  /** The position or keyword that `first` means. @throws PyError ValueError when '{}' and '{0}' are mixed */
  resolve(first: string | number): string | number {
    const automatic = first === '';
    if (!automatic && typeof first !== 'number') return first;
    const mode = automatic ? 'automatic' : 'manual';
    if (this.mode === '') this.mode = mode;
    else if (this.mode !== mode)
      throw valueError(
        automatic
          ? 'cannot switch from manual field specification to automatic field numbering'
          : 'cannot switch from automatic field numbering to manual field specification',
      );
    return automatic ? this.next++ : first;
  }
}

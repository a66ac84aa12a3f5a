/** The text a pattern is matched against: as code points for the matcher, and back again. */
import { asStr, bufferOf, codePointLength, makeBytes, type Value } from '../../../machine/index.ts';

export class Subject {
  readonly codes: Int32Array;
  private readonly text: string | null;
  private readonly bytes: Uint8Array | null;
  /** Index of the UTF-16 unit at which each code point begins; null when they are the same. */
  private units: Int32Array | null = null;
  constructor(source: string | Uint8Array) {
    if (typeof source !== 'string') {
      this.text = null;
      this.bytes = source;
      this.codes = Int32Array.from(source);
      return;
    }
    this.text = source;
    this.bytes = null;
    const length = codePointLength(source);
    if (length === source.length) {
      const codes = new Int32Array(source.length);
      for (let at = 0; at < source.length; at++) codes[at] = source.charCodeAt(at);
      this.codes = codes;
      return;
    }
    const codes = new Int32Array(length);
    const units = new Int32Array(length + 1);
    let unit = 0;
    for (let at = 0; at < length; at++) {
      const code = source.codePointAt(unit) as number;
      codes[at] = code;
      units[at] = unit;
      unit += code > 0xffff ? 2 : 1;
    }
    units[length] = unit;
    this.codes = codes;
    this.units = units;
  }
  get isText(): boolean {
    return this.text !== null;
  }
  get length(): number {
    return this.codes.length;
  }
  slice(start: number, end: number): Value {
    if (this.text === null) return makeBytes((this.bytes as Uint8Array).slice(start, end));
    return this.textSlice(start, end);
  }
  /** The same as a JavaScript string (bytes as Latin-1). */
  textSlice(start: number, end: number): string {
    if (this.text === null) return String.fromCharCode(...this.codes.subarray(start, end));
    return this.units === null ? this.text.slice(start, end) : this.text.slice(this.units[start], this.units[end]);
  }
}

const kept: { readonly text: string; readonly subject: Subject }[] = [];
/** The subject of a text; of long ones the last few are remembered, since scanners ask again and again. */
export function subjectOf(value: Value): Subject | undefined {
  const text = asStr(value);
  if (text === undefined) {
    const bytes = bufferOf(value);
    return bytes === undefined ? undefined : new Subject(bytes);
  }
  if (text.length < 64) return new Subject(text);
  for (const entry of kept) if (entry.text === text) return entry.subject;
  const subject = new Subject(text);
  if (kept.length >= 4) kept.shift();
  kept.push({ text, subject });
  return subject;
}

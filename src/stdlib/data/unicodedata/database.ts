/** The Unicode database: JavaScript's own where it tells, tables where it does not. */
import * as tables from './tables.ts';

/** A property that holds over runs of code points. */
class Runs {
  private starts: number[] | null = null;
  private values: string[] = [];
  constructor(private readonly packed: string) {}
  at(code: number): string {
    if (this.starts === null) {
      this.starts = [];
      let start = 0;
      for (const run of this.packed.split(',')) {
        const colon = run.indexOf(':');
        start += Number.parseInt(run.slice(0, colon), 36);
        this.starts.push(start);
        this.values.push(run.slice(colon + 1));
      }
    }
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= code) low = middle;
      else high = middle - 1;
    }
    return this.values[low]!;
  }
}
const combiningRuns = new Runs(tables.combining);
const bidirectionalRuns = new Runs(tables.bidirectional);
const widthRuns = new Runs(tables.eastAsianWidth);
const mirroredRuns = new Runs(tables.mirrored);
const tagRuns = new Runs(tables.decompositionTag);
export const combining = (code: number): number => Number(combiningRuns.at(code));
export const bidirectional = (code: number): string => bidirectionalRuns.at(code);
export const eastAsianWidth = (code: number): string => widthRuns.at(code);
export const mirrored = (code: number): number => Number(mirroredRuns.at(code));

const categoryRuns = new Runs(tables.category);
export const category = (char: string): string => categoryRuns.at(char.codePointAt(0) as number);

let numberValues: Map<number, number> | undefined;
/** The value of a character that means a number and is no decimal digit. */
export function numericValue(code: number): number | undefined {
  if (numberValues === undefined) {
    numberValues = new Map();
    let start = 0;
    for (const run of tables.numbers.split(',')) {
      const [distance, rest] = run.split(':') as [string, string];
      start += Number.parseInt(distance, 36);
      const [fraction, count] = rest.split('*') as [string, string | undefined];
      const [top, bottom] = fraction.split('/').map(Number) as [number, number | undefined];
      for (let at = 0; at < Number(count ?? 1); at++) numberValues.set(start + at, top / (bottom ?? 1) + at);
    }
  }
  return numberValues.get(code);
}
let digits: Set<number> | undefined;
/** Whether a character is a digit though not a decimal one (superscripts, circled digits). */
export function isOtherDigit(code: number): boolean {
  digits ??= new Set(tables.otherDigits.split(',').map((text) => Number.parseInt(text, 36)));
  return digits.has(code);
}

let strange: Map<number, string> | undefined;
const hex = (text: string): string =>
  Array.from(text, (char) => (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')).join(' ');
/** The mapping of the database: one step of decomposition. */
export function decompositionOf(char: string): string {
  const code = char.codePointAt(0) as number;
  // Hangul syllables are decomposed by computation.
  if ((code >= 0xac00 && code <= 0xd7a3) || category(char) === 'Cn') return '';
  strange ??= new Map(
    tables.strangeDecompositions
      .split(',')
      .map((entry) => [Number.parseInt(entry.slice(0, entry.indexOf(':')), 36), entry.slice(entry.indexOf(':') + 1)]),
  );
  const tag = tagRuns.at(code);
  const start = tag === '' ? '' : `<${tag}> `;
  const known = strange.get(code);
  if (known !== undefined) return start + known;
  if (tag !== '') return start + hex(char.normalize('NFKD'));
  const whole = Array.from(char.normalize('NFD'));
  if (whole.length === 1 && whole[0] === char) return '';
  if (whole.length <= 2) return hex(whole.join(''));
  return hex(whole.slice(0, -1).join('').normalize('NFC') + (whole.at(-1) as string));
}

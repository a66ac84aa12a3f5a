/**
 * "invalid syntax. Did you mean 'while'?": CPython 3.14 tries keywords in the place of names near a mistake, when the error is printed, and suggests the
 * first with which the program up to the mistake compiles (traceback.py).
 */
import { codeState, compile } from '../../language/index.ts';
import { sourceOf } from '../importing/sources.ts';
import type { PyException } from '../objects.ts';
import { asStr, lookupAttr } from '../protocols/index.ts';
import { nearest } from '../pure/suggest.ts';

const keywords = [
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
];
const biggestSource = 1024;
const namesToTry = 10;
const wordsToTry = 3;

/** What the printed error says instead; columns from 1. */
export interface FixedSyntax {
  readonly message: string;
  readonly text: string;
  readonly lineno: number;
  readonly offset: number;
  readonly endOffset: number;
}

/** What the parser found wrong in which source: `null` is the file that the exception names, as for the program itself. */
const sources = new WeakMap<PyException, string | null>();

/** Keeps what a SyntaxError of the parser is about; `source` is the text that was compiled, or null for a file that CPython reads itself. */
export function rememberMistake(exc: PyException, source: string | null): void {
  sources.set(exc, source);
}
/** Looks for a keyword that was mistyped. Undefined when there is none, or the error is of another kind (one that the program made by hand, for example). */
export function fixKeywordTypo(exc: PyException): FixedSyntax | undefined {
  const message = asStr(lookupAttr(exc, 'msg') ?? null);
  if (message === undefined || (message !== 'invalid syntax' && !message.includes('Perhaps you forgot a comma')))
    return undefined;
  const text = sources.get(exc);
  const lineno = lookupAttr(exc, 'lineno');
  const filename = asStr(lookupAttr(exc, 'filename') ?? null);
  if (text === undefined || typeof lineno !== 'number') return undefined;
  const source = text ?? (filename === undefined ? undefined : sourceOf(filename));
  if (source === undefined) return undefined;
  const lines = dedented(source.split('\n').slice(0, lineno));
  if (lines.join('\n').length > biggestSource) return undefined;
  // In a file only the names on the line of the mistake count.
  const first = text === null ? lines.length - 1 : 0;
  let left = namesToTry;
  for (let row = first; row < lines.length; row++) {
    const line = lines[row]!;
    for (const { name, col } of namesIn(line)) {
      if (keywords.includes(name)) continue;
      if (--left < 0) return undefined;
      for (const word of candidates(name)) {
        const changed = lines.with(row, line.slice(0, col) + word + line.slice(col + name.length));
        if (!compiles(changed.join('\n'))) continue;
        return {
          message: `invalid syntax. Did you mean '${word}'?`,
          text: `${line}\n`,
          lineno: row + 1,
          offset: col + 1,
          endOffset: col + name.length + 1,
        };
      }
    }
  }
  return undefined;
}
/** Lines without the blanks that all of them begin with. */
function dedented(lines: readonly string[]): string[] {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0]);
  const margin = margins.reduce((all, one) => {
    let same = 0;
    while (same < all.length && all[same] === one[same]) same++;
    return all.slice(0, same);
  }, margins[0] ?? '');
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(margin.length)));
}
/** The names of a line outside texts and comments. */
function namesIn(line: string): { name: string; col: number }[] {
  const found: { name: string; col: number }[] = [];
  const pattern = /('''|"""|'|").*?(?:\1|$)|#.*|[\p{L}_][\p{L}\p{N}_]*/gu;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    if (match[1] === undefined && !match[0].startsWith('#')) found.push({ name: match[0], col: match.index });
  }
  return found;
}
function candidates(name: string): string[] {
  const words: string[] = [];
  const first = nearest(name, keywords);
  if (first !== undefined) words.push(first);
  words.push(...closeMatches(name, keywords, wordsToTry, 0.5));
  return words.slice(0, wordsToTry).filter((word) => word !== name);
}
/** True when a program can be compiled, or could with more lines: `codeop.compile_command`. */
function compiles(source: string): boolean {
  if (compile(source, '<input>', 'exec').code !== null) return true;
  return codeState(`${source}\n`, { mode: 'exec', ownLineEnd: true }) === 'incomplete';
}

// ---- difflib.get_close_matches -----------------------------------------------------------------------------------------------------------------------

/** How alike two words are, from 0 to 1: twice the letters in common blocks over all letters (Ratcliff and Obershelp). */
function similarity(a: string, b: string): number {
  return a.length + b.length === 0 ? 1 : (2 * matching(a, b)) / (a.length + b.length);
}
function matching(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let size = 0;
  let atA = 0;
  let atB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      if (length > size) {
        size = length;
        atA = i;
        atB = j;
      }
    }
  }
  if (size === 0) return 0;
  return size + matching(a.slice(0, atA), b.slice(0, atB)) + matching(a.slice(atA + size), b.slice(atB + size));
}
/** The best of the words that are at least as alike as `cutoff`, best first; of equals the greater word. */
function closeMatches(word: string, words: readonly string[], count: number, cutoff: number): string[] {
  return words
    .map((candidate) => ({ candidate, ratio: similarity(candidate, word) }))
    .filter(({ ratio }) => ratio >= cutoff)
    .sort((x, y) => y.ratio - x.ratio || (x.candidate < y.candidate ? 1 : -1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

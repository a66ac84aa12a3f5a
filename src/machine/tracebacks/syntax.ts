/**
 * "invalid syntax. Did you mean 'while'?": CPython 3.14 tries keywords in the place of names near a mistake, when the error is printed, and suggests the
 * first with which the program up to the mistake compiles (traceback.py).
 */
import { compile } from '../../language/index.ts';
import type { PyException } from '../objects.ts';
import { asStr, lookupAttr } from '../protocols/index.ts';
import { sourceOf } from '../importing/sources.ts';
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

/** Looks for a keyword that was mistyped. Undefined when there is none, or the error is of another kind. */
export function fixKeywordTypo(exc: PyException): FixedSyntax | undefined {
  const message = asStr(lookupAttr(exc, 'msg') ?? null);
  if (message === undefined || !message.startsWith('invalid syntax')) return undefined;
  const lineno = lookupAttr(exc, 'lineno');
  const filename = asStr(lookupAttr(exc, 'filename') ?? null);
  if (typeof lineno !== 'number') return undefined;
  const source = filename === undefined ? undefined : sourceOf(filename);
  const fromFile = source !== undefined;
  const all = source ?? asStr(lookupAttr(exc, 'text') ?? null);
  if (all === undefined) return undefined;
  const lines = fromFile ? all.split('\n').slice(0, lineno) : [all.replace(/\n$/, '')];
  if (lines.join('\n').length > biggestSource) return undefined;
  const last = lines.length - 1;
  let left = namesToTry;
  for (let row = 0; row < lines.length; row++) {
    for (const { name, col } of namesIn(lines[row]!)) {
      // In a file only the names on the line of the mistake count.
      if (row !== last || keywords.includes(name)) continue;
      if (--left < 0) return undefined;
      for (const word of candidates(name)) {
        const line = lines[row]!;
        const changed = lines.with(row, line.slice(0, col) + word + line.slice(col + name.length));
        if (!compiles(changed.join('\n'))) continue;
        return {
          message: `invalid syntax. Did you mean '${word}'?`,
          text: `${line}\n`,
          lineno: fromFile ? row + 1 : lineno,
          offset: col + 1,
          endOffset: col + name.length + 1,
        };
      }
    }
  }
  return undefined;
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
/** True when a program compiles, or would with more lines. */
function compiles(source: string): boolean {
  const { code, problems } = compile(`${source}\n`, '<input>', 'exec');
  if (code !== null) return true;
  const problem = problems[0];
  // What only lacks its end is fine: a header without a body, an open bracket.
  return (
    problem !== undefined &&
    (/^expected an indented block/.test(problem.message) || /was never closed$|unexpected EOF/.test(problem.message)) &&
    problem.lineno >= source.split('\n').length
  );
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

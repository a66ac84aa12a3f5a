/** The source texts that code objects come from, by file name: for tracebacks, warnings and linecache. One store for each interpreter. */
import { lifecycle } from '../program.ts';
import { vm } from '../vm.ts';

/** File name -> source text, or how to get it; the lines are cut when one is first asked for. */
type Store = Map<string, { source: string | (() => string); lines: string[] | null }>;

function store(): Store {
  let known = vm.interpreter.state.get('sources') as Store | undefined;
  if (known === undefined) {
    known = new Map();
    vm.interpreter.state.set('sources', known);
  }
  return known;
}
/** Keeps the source of a file, or how to get it. */
export function rememberSource(filename: string, source: string | (() => string)): void {
  store().set(filename, { source, lines: null });
}
/** The source of a file, or undefined when it is not known. */
export function sourceOf(filename: string): string | undefined {
  const entry = store().get(filename);
  if (typeof entry?.source === 'function') entry.source = entry.source();
  return entry?.source;
}
/** The lines of a file without a source, as far as anybody knows them. */
let looseLines: (filename: string) => readonly string[] | undefined = () => undefined;
export function setLooseLines(find: typeof looseLines): void {
  looseLines = find;
}
/** All lines of a file with their newlines, or undefined when it is not known. */
export function sourceLines(filename: string): readonly string[] | undefined {
  const entry = store().get(filename);
  const source = sourceOf(filename);
  if (entry === undefined || source === undefined) return looseLines(filename);
  if (entry.lines === null) {
    entry.lines = source.replace(/\r\n?/g, '\n').split(/(?<=\n)/);
    const last = entry.lines.length - 1;
    if (last >= 0 && entry.lines[last] !== '' && !entry.lines[last]!.endsWith('\n')) entry.lines[last] += '\n';
    if (entry.lines[last] === '') entry.lines.pop();
  }
  return entry.lines;
}
/** A line (from 1) of a file with its newline; '' when there is none. */
export const sourceLine = (filename: string, line: number): string => sourceLines(filename)?.[line - 1] ?? '';
/** The source lines of code objects that stand for a line of a library function written in TypeScript (tracebacks/library-lines.ts). */
export const ownLines = new WeakMap<object, readonly string[]>();
lifecycle.rememberSource = rememberSource;

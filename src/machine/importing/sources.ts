/** The source texts that code objects come from, by file name: for tracebacks, warnings and linecache. One store for each interpreter. */
import { lifecycle } from '../program.ts';
import { vm } from '../vm.ts';
import { LIBRARY_ROOT } from './modules.ts';
import { readMarks, type ShownFrame, type ShownLines } from './shown-lines.ts';

/** File name -> source text, or how to get it; the lines are cut when one is first asked for. `shown`: how lines of the library are shown. */
type Store = Map<
  string,
  { source: string | (() => string); lines: string[] | null; shown: ShownLines | 'unread' | null }
>;

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
  store().set(filename, { source, lines: null, shown: null });
}
/** Keeps the source of a module of the library: its marks (shown-lines.ts) are read when its text is first wanted, and nobody sees them. */
export function rememberLibrarySource(filename: string, source: string | (() => string)): void {
  store().set(filename, { source: typeof source === 'string' ? () => source : source, lines: null, shown: 'unread' });
}
/** Code objects of library functions written in TypeScript: their lines have CPython's numbers, and no marks. */
export const numberedCode = new WeakSet<object>();
/** The frames that a line of a code object is shown as, the outermost first, if otherwise than it stands. */
export const shownFrames = (code: { readonly filename: string }, line: number): readonly ShownFrame[] | undefined =>
  numberedCode.has(code) ? undefined : shownLines(code.filename)?.frames.get(line);
/** The number under which a line of a code object is shown. */
export const shownNumber = (code: { readonly filename: string }, line: number): number =>
  shownFrames(code, line)?.at(-1)?.line ?? line;
/** The name under which a file is shown. */
export function shownFile(filename: string): string {
  const file = shownLines(filename)?.file ?? null;
  return file === null ? filename : libraryPath(file);
}
/** The whole name of a file of the library. */
export const libraryPath = (file: string): string => (file.startsWith('<') ? file : `${LIBRARY_ROOT}/${file}`);

function shownLines(filename: string): ShownLines | undefined {
  if (!filename.startsWith(LIBRARY_ROOT) || sourceOf(filename) === undefined) return undefined;
  const shown = store().get(filename)?.shown;
  return typeof shown === 'object' && shown !== null ? shown : undefined;
}
/** The source of a file, or undefined when it is not known. */
export function sourceOf(filename: string): string | undefined {
  const entry = store().get(filename);
  if (typeof entry?.source === 'function') {
    const source = entry.source();
    const marked = entry.shown === 'unread' ? readMarks(source) : { text: source, shown: null };
    entry.source = marked.text;
    entry.shown = marked.shown;
  }
  return entry?.source;
}
/** The lines of a file without a source, as far as anybody knows them. */
let looseLines: (filename: string) => readonly string[] | undefined = () => undefined;
/** Who knows lines of files without a source: tracebacks/library-lines.ts. */
export function setLooseLines(find: typeof looseLines): void {
  looseLines = find;
}
/** The text shown for some lines from a given one on, by the numbers that tracebacks show; undefined where the file's own lines stand for themselves. */
export function shownText(filename: string, first: number, count: number): readonly string[] | undefined {
  for (const [at, frames] of shownLines(filename)?.frames ?? []) {
    const frame = frames.find(({ line }) => line === first);
    if (frame === undefined) continue;
    if (frame.text !== undefined) return frame.text.lines;
    return Array.from({ length: count }, (_, more) => sourceLine(filename, at + more).replace(/\n$/, ''));
  }
  return undefined;
}
/** Where a line stands in a file of the library that is shown with this number. */
export function standsAt(filename: string, number: number): number | undefined {
  for (const [at, frames] of shownLines(filename)?.frames ?? []) if (frames.at(-1)?.line === number) return at;
  return undefined;
}
/** All lines of a file with their newlines, or undefined when it is not known. */
export function sourceLines(filename: string): readonly string[] | undefined {
  const lines = knownLines(filename);
  if (lines !== undefined) return lines;
  const text = textOnDisk(filename);
  return text === undefined ? undefined : linesOf(text);
}
/** The same without a look at the disk. */
export function knownLines(filename: string): readonly string[] | undefined {
  // a program that was read from standard input is in no file in which Python could look a line up
  if (filename === '<stdin>') return undefined;
  const entry = store().get(filename);
  const source = sourceOf(filename);
  if (entry === undefined || source === undefined) return looseLines(filename);
  entry.lines ??= linesOf(source);
  return entry.lines;
}
function linesOf(source: string): string[] {
  const lines = source.replace(/\r\n?/g, '\n').split(/(?<=\n)/);
  const last = lines.length - 1;
  if (last >= 0 && lines[last] !== '' && !lines[last]!.endsWith('\n')) lines[last] += '\n';
  if (lines[last] === '') lines.pop();
  return lines;
}
let textOnDisk: (filename: string) => string | undefined = () => undefined;
/** Who reads a file that was compiled by the program itself: importing/disk.ts. */
export function setTextOnDisk(read: typeof textOnDisk): void {
  textOnDisk = read;
}
/** A line (from 1) of a file with its newline; '' when there is none. */
export const sourceLine = (filename: string, line: number): string => sourceLines(filename)?.[line - 1] ?? '';
/** The source lines of code objects that stand for a line of a library function written in TypeScript (tracebacks/library-lines.ts). */
export const ownLines = new WeakMap<object, readonly string[]>();
lifecycle.rememberSource = rememberSource;

/**
 * Tracebacks as text: what CPython 3.14 prints of an uncaught exception, what the `traceback` module formats, what asyncio and threads log.
 * Layout and wording follow CPython 3.14 (traceback.py); the marked source lines stand in carets.ts, suggestions in suggest.ts.
 */
import { Raise } from '../errors.ts';
import type { PyFrame } from '../function.ts';
import { type PyDict, PyException, PyList, type PyTraceback, PyTuple, type PyType, type Value } from '../objects.ts';
import { asBytes, asStr, isInstance, lookupAttr, repr, str, toArray, typeOf } from '../protocols/index.ts';
import { exceptionType } from '../raise.ts';
import { libraryPath, ownLines, shownFile, shownFrames, sourceLine } from '../importing/sources.ts';
import { markedLines } from './carets.ts';
import { isLibraryModule, suggestionFor } from './suggest.ts';
import { fixKeywordTypo } from './syntax.ts';
import { vm } from '../vm.ts';

/** One line of a traceback, as data. Lines from 1, columns from 0 in UTF-16 units; null where nothing is known. */
export interface TraceEntry {
  readonly filename: string;
  readonly name: string;
  readonly lineno: number | null;
  readonly endLineno: number | null;
  readonly col: number | null;
  readonly endCol: number | null;
  readonly frame: PyFrame | null;
  /** The source lines where the caller knows them better than the store of sources. */
  readonly lines?: readonly string[];
}
/** What of an exception is shown: the arguments of the `traceback` module's functions. */
export interface TraceOptions {
  /** At most this many entries: the outermost ones, or with a negative number the innermost. null: all. */
  readonly limit?: number | null;
  /** Show causes and contexts, too (default). */
  readonly chain?: boolean;
  readonly maxGroupWidth?: number;
  readonly maxGroupDepth?: number;
  readonly captureLocals?: boolean;
}

// ---- entries ------------------------------------------------------------------------------------------------------------------------------------------

/** The entries that an instruction of a code object is shown as: one, for lines of the library also several or none. */
function places(code: PyTraceback['code'], instruction: number, lineno: number): Omit<TraceEntry, 'frame'>[] {
  const at = instruction * 4;
  const { positions, name } = code;
  const none = (value: number | undefined) => (value === undefined || value < 0 ? null : value);
  // A line of a function that is not shown stands for the instruction.
  const isElsewhere = positions[at] !== lineno && shownFrames(code, lineno) !== undefined;
  const line = isElsewhere ? lineno : positions[at] || lineno;
  const endLine = isElsewhere ? null : positions[at + 1] || null;
  const col = isElsewhere ? null : none(positions[at + 2]);
  const endCol = isElsewhere ? null : none(positions[at + 3]);
  const filename = shownFile(code.filename);
  const own = ownLines.get(code);
  const frames = shownFrames(code, line);
  if (frames === undefined) {
    const lines = filename === code.filename ? own : ownText(code.filename, line, endLine);
    return [{ filename, name, lineno: line, endLineno: endLine, col, endCol, ...(lines !== undefined && { lines }) }];
  }
  return frames.map((shown) => {
    const { lines, ...columns } = shown.text ?? { lines: ownText(code.filename, line, endLine), col, endCol };
    const endLineno = shown.line + lines.length - 1;
    const file = shown.file === undefined ? filename : libraryPath(shown.file);
    const text = file.startsWith('<frozen') ? [] : lines;
    return { filename: file, name: shown.name ?? name, lineno: shown.line, endLineno, ...columns, lines: text };
  });
}
/** The lines of a file from one to another. */
function ownText(filename: string, line: number, endLine: number | null): string[] {
  const lines: string[] = [];
  for (let at = line; at <= (endLine ?? line); at++) lines.push(sourceLine(filename, at).trimEnd());
  return lines;
}
/** How the instruction that a frame of the library is at is shown (its innermost entry); undefined where frames are shown as they stand, null where not at all. */
export function shownPlace(
  code: PyTraceback['code'],
  instruction: number,
  line: number,
): ShownPlace | null | undefined {
  const filename = shownFile(code.filename);
  const frames = shownFrames(code, line);
  if (frames === undefined && filename === code.filename) return undefined;
  return places(code, instruction, line).at(-1) ?? null;
}
type ShownPlace = Pick<TraceEntry, 'filename' | 'name' | 'lineno'>;
/** The entries of a traceback, outermost first. */
export function traceEntries(traceback: PyTraceback | null, limit: number | null = null): TraceEntry[] {
  const entries: TraceEntry[] = [];
  for (let at = traceback; at !== null; at = at.next) {
    const frame = at.frame as PyFrame | null;
    for (const place of places(at.code, at.instruction, at.lineno)) entries.push({ ...place, frame });
  }
  return limited(entries, limit ?? defaultLimit());
}
function limited<T>(entries: T[], limit: number | null): T[] {
  if (limit === null) return entries;
  return limit >= 0 ? entries.slice(0, limit) : entries.slice(limit);
}
/** `sys.tracebacklimit`, or null. */
function defaultLimit(): number | null {
  const sys = vm.interpreter?.modules.table.get('sys');
  const limit = sys === undefined ? undefined : lookupAttr(sys, 'tracebacklimit');
  return typeof limit === 'number' ? Math.max(0, limit) : null;
}

/** The source lines of an entry, marked; '' when the source is not known. With newlines, indented by four. */
function entrySource(entry: TraceEntry): string {
  const { lineno } = entry;
  if (lineno === null) return '';
  const lines: string[] = [...(entry.lines ?? [])];
  if (entry.lines === undefined)
    for (let at = lineno; at <= Math.max(lineno, entry.endLineno ?? lineno); at++)
      lines.push(sourceLine(entry.filename, at).trimEnd());
  if (lines.every((line) => line.trim() === '')) return '';
  if (entry.col === null || entry.endCol === null) return `    ${lines[0]!.trim()}\n`;
  return markedLines(lines, entry.col, entry.endCol)
    .map((line) => `    ${line}\n`)
    .join('');
}
/** One entry as text: `File`, line, name, and the source. */
export function formatEntry(
  entry: TraceEntry,
  locals?: readonly (readonly [name: string, text: string])[],
  marked = true,
): string {
  const filename = entry.filename.startsWith('<stdin>-') ? '<stdin>' : entry.filename;
  let text = `  File "${filename}", line ${entry.lineno ?? 'None'}, in ${entry.name}\n${entrySource(marked ? entry : { ...entry, col: null })}`;
  for (const [name, value] of locals ?? []) text += `    ${name} = ${value}\n`;
  return text;
}
const cutoff = 3;
/** Entries as texts; a line that repeats more than three times is told once more as a number. */
export function formatEntries(
  entries: readonly TraceEntry[],
  localsOf?: (entry: TraceEntry) => readonly (readonly [string, string])[],
  marked = true,
): string[] {
  const out: string[] = [];
  let last: TraceEntry | undefined;
  let count = 0;
  const repeated = () => {
    const more = count - cutoff;
    if (more > 0) out.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`);
  };
  for (const entry of entries) {
    if (
      last === undefined ||
      last.filename !== entry.filename ||
      last.lineno !== entry.lineno ||
      last.name !== entry.name
    ) {
      repeated();
      last = entry;
      count = 0;
    }
    count++;
    if (count > cutoff) continue;
    out.push(formatEntry(entry, localsOf?.(entry), marked));
  }
  repeated();
  return out;
}
function localTexts(entry: TraceEntry): [string, string][] {
  if (entry.frame === null) return [];
  const locals = lookupAttr(entry.frame, 'f_locals') ?? null;
  const copy = lookupAttr(locals, 'copy');
  const dict = copy === undefined ? locals : (locals as PyDict).table !== undefined ? locals : copyOf(locals);
  const pairs = (dict as PyDict).table
    .liveEntries()
    .map(([name, value]): [string, string] => [str(name), safe(value, 'local', repr)]);
  return pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
const copyOf = (locals: Value): Value => (locals as unknown as { dict(): PyDict }).dict();

// ---- the last lines ------------------------------------------------------------------------------------------------------------------------------------

function safe(value: Value, what: string, text: (value: Value) => string = str): string {
  try {
    return text(value);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return `<${what} ${text === repr ? 'repr' : 'str'}() failed>`;
  }
}
/** The name of an exception's class as tracebacks show it. */
export function exceptionName(cls: PyType): string {
  const module = lookupAttr(cls, '__module__') ?? null;
  const name = asStr(lookupAttr(cls, '__qualname__') ?? null) ?? cls.name;
  if (module === '__main__' || module === 'builtins') return name;
  return `${asStr(module) ?? '<unknown>'}.${name}`;
}
/** str(exception), whatever happens. */
export const exceptionMessage = (exc: PyException): string => safe(exc, 'exception');
/** What stands behind the name: the message with suggestions. */
export function messageWithSuggestion(exc: PyException, traceback: PyTraceback | null): string {
  const text = safe(exc, 'exception');
  const { cls } = exc;
  const is = (name: string) => cls.isSubtype(exceptionType(name));
  if (is('ImportError')) {
    const wrong = exc.extra?.get('name_from') ?? null;
    if (wrong === null) return text;
    const suggestion = suggestionFor(exc, traceback, wrong);
    return suggestion === undefined ? text : `${text}. Did you mean: '${suggestion}'?`;
  }
  if (!is('NameError') && !is('AttributeError')) return text;
  const wrong = exc.extra?.get('name') ?? null;
  if (wrong === null) return text;
  const suggestion = suggestionFor(exc, traceback, wrong);
  let result = suggestion === undefined ? text : `${text}. Did you mean: '${suggestion}'?`;
  if (is('NameError') && typeof wrong === 'string' && isLibraryModule(wrong)) {
    result +=
      suggestion === undefined ? `. Did you forget to import '${wrong}'?` : ` Or did you forget to import '${wrong}'?`;
  }
  return result;
}
/** The lines after the entries: class and message, or the marked line of a SyntaxError; then the notes. */
function formatExceptionOnly(exc: PyException, traceback: PyTraceback | null = exc.traceback): string[] {
  const name = exceptionName(exc.cls);
  const out: string[] = [];
  if (exc.cls.isSubtype(exceptionType('SyntaxError'))) out.push(...syntaxLines(exc, name));
  else {
    const message = messageWithSuggestion(exc, traceback);
    out.push(message === '' ? `${name}\n` : `${name}: ${message}\n`);
  }
  out.push(...noteLines(exc));
  return out;
}
/** Notes are any sequence but text and bytes. */
function isNoteList(notes: Value): boolean {
  if (notes instanceof PyList || notes instanceof PyTuple) return true;
  const cls = typeOf(notes);
  return (
    asStr(notes) === undefined &&
    asBytes(notes) === undefined &&
    cls.lookup('__getitem__') !== undefined &&
    cls.lookup('index') !== undefined
  );
}
function noteLines(exc: PyException): string[] {
  let notes: Value | undefined;
  try {
    notes = lookupAttr(exc, '__notes__');
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return [`Ignored error getting __notes__: ${safe(error.exc, '__notes__', repr)}\n`];
  }
  if (notes === undefined || notes === null) return [];
  const isSequence = isNoteList(notes);
  if (!isSequence) return [`${safe(notes, '__notes__', repr)}\n`];
  return toArray(notes).flatMap((note) =>
    safe(note, 'note')
      .split('\n')
      .map((line) => `${line}\n`),
  );
}
/** What the lines of a SyntaxError are made of. Line numbers may be texts. */
export interface SyntaxFields {
  readonly name: string;
  readonly filename: Value;
  readonly lineno: Value;
  readonly endLineno: Value;
  readonly text: string | undefined;
  readonly offset: Value;
  readonly endOffset: Value;
  readonly message: Value;
}
function syntaxLines(exc: PyException, name: string): string[] {
  const field = (key: string): Value => lookupAttr(exc, key) ?? null;
  const fixed = fixKeywordTypo(exc);
  return syntaxErrorLines({
    name,
    filename: field('filename'),
    lineno: field('lineno'),
    endLineno: fixed === undefined ? field('end_lineno') : field('lineno'),
    text: fixed?.text ?? asStr(field('text')),
    offset: fixed?.offset ?? field('offset'),
    endOffset: fixed?.endOffset ?? field('end_offset'),
    message: fixed?.message ?? field('msg'),
  });
}
/** File and line, the marked line, class and message of a SyntaxError. */
export function syntaxErrorLines(fields: SyntaxFields): string[] {
  const { name, filename, lineno, text } = fields;
  const out: string[] = [];
  let suffix = '';
  if (lineno !== null) out.push(`  File "${filename === null ? '<string>' : str(filename)}", line ${str(lineno)}\n`);
  else if (filename !== null) suffix = ` (${str(filename)})`;
  if (text !== undefined) out.push(...markedSyntax(text, fields));
  const message = fields.message === null ? '' : str(fields.message);
  out.push(`${name}: ${message === '' ? '<no detail available>' : message}${suffix}\n`);
  return out;
}
/** The line of a SyntaxError and the carets under it; offsets count from 1. */
function markedSyntax(text: string, { lineno, endLineno, offset, endOffset }: SyntaxFields): string[] {
  const line = text.replace(/\n+$/, '');
  const shown = line.replace(/^[ \n\f]+/, '');
  const spaces = line.length - shown.length;
  // Offsets count characters; a JavaScript string may have two units for one.
  const characters = Array.from(shown);
  const length = spaces + characters.length;
  const out = [`    ${shown}\n`];
  if (typeof offset !== 'number') return out;
  let start = offset;
  let end = lineno === endLineno ? (typeof endOffset === 'number' && endOffset !== 0 ? endOffset : offset) : length + 1;
  start = Math.min(start, length + 1);
  end = Math.min(end, length + 1);
  if (start >= end || end < 0) end = start + 1;
  const from = start - 1 - spaces;
  const to = end - 1 - spaces;
  if (from < 0) return out;
  let lead = '';
  for (let at = 0; at < from; at++) lead += /\s/.test(characters[at] ?? ' ') ? (characters[at] ?? ' ') : ' ';
  out.push(`    ${lead}${'^'.repeat(Math.max(0, to - from))}\n`);
  return out;
}

// ---- chains and groups -----------------------------------------------------------------------------------------------------------------------------------

const causeText = '\nThe above exception was the direct cause of the following exception:\n\n';
const contextText = '\nDuring handling of the above exception, another exception occurred:\n\n';

/** An exception with what belongs to it, each exception taken up once. */
interface Node {
  readonly exc: PyException;
  readonly traceback: PyTraceback | null;
  cause: Node | null;
  context: Node | null;
  members: Node[] | null;
}
/** Looks at the chain before anything is written: an exception that was met already is not shown again. */
function gather(exc: PyException, traceback: PyTraceback | null, seen: Set<PyException>): Node {
  const make = (value: PyException, trace: PyTraceback | null): Node => {
    seen.add(value);
    return { exc: value, traceback: trace, cause: null, context: null, members: null };
  };
  const root = make(exc, traceback);
  const queue = [root];
  for (;;) {
    const node = queue.pop();
    if (node === undefined) return root;
    const { cause, context } = node.exc;
    if (cause instanceof PyException && !seen.has(cause)) node.cause = make(cause, cause.traceback);
    if (node.cause === null && context !== null && !node.exc.suppressContext && !seen.has(context))
      node.context = make(context, context.traceback);
    if (isInstance(node.exc, exceptionType('BaseExceptionGroup'))) {
      const members = node.exc.extra?.get('exceptions');
      if (members instanceof PyTuple)
        node.members = (members.items as PyException[]).map((member) => make(member, member.traceback));
    }
    if (node.cause !== null) queue.push(node.cause);
    if (node.context !== null) queue.push(node.context);
    if (node.members !== null) queue.push(...node.members);
  }
}

class Writer {
  readonly out: string[] = [];
  private depth = 0;
  private needClose = false;
  constructor(
    private readonly options: TraceOptions,
    private readonly width: number,
    private readonly maxDepth: number,
  ) {}
  private indent(): string {
    return ' '.repeat(2 * this.depth);
  }
  private emit(text: string | readonly string[], margin = '|'): void {
    const lead = this.depth > 0 ? `${this.indent()}${margin} ` : '';
    for (const part of typeof text === 'string' ? [text] : text) {
      this.out.push(lead === '' ? part : part.replace(/[^\n]*\n|[^\n]+$/g, (line) => lead + line));
    }
  }
  write(node: Node): void {
    const chain: [text: string | null, node: Node][] = [];
    let at: Node | null = node;
    while (at !== null) {
      const current: Node = at;
      if (this.options.chain === false) {
        chain.push([null, current]);
        break;
      }
      if (current.cause !== null) chain.push([causeText, current]);
      else if (current.context !== null) chain.push([contextText, current]);
      else chain.push([null, current]);
      at = current.cause ?? current.context;
    }
    for (const [text, link] of chain.reverse()) {
      if (text !== null) this.emit(text);
      this.writeOne(link);
    }
  }
  private writeOne(node: Node): void {
    if (node.members === null) {
      const stack = this.stack(node);
      if (stack.length > 0) {
        this.emit('Traceback (most recent call last):\n');
        this.emit(stack);
      }
      this.emit(formatExceptionOnly(node.exc, node.traceback));
    } else if (this.depth > this.maxDepth) this.emit(`... (max_group_depth is ${this.maxDepth})\n`);
    else this.writeGroup(node, node.members);
  }
  private stack(node: Node): string[] {
    const { limit, captureLocals } = this.options;
    return formatEntries(traceEntries(node.traceback, limit), captureLocals === true ? localTexts : undefined);
  }
  private writeGroup(node: Node, members: readonly Node[]): void {
    const isTop = this.depth === 0;
    if (isTop) this.depth++;
    const stack = this.stack(node);
    if (stack.length > 0) {
      this.emit('Exception Group Traceback (most recent call last):\n', isTop ? '+' : '|');
      this.emit(stack);
    }
    this.emit(formatExceptionOnly(node.exc, node.traceback));
    const count = members.length <= this.width ? members.length : this.width + 1;
    this.needClose = false;
    for (let at = 0; at < count; at++) {
      const isLast = at === count - 1;
      // The innermost group that ends here draws the line for all.
      if (isLast) this.needClose = true;
      const truncated = at >= this.width;
      this.out.push(
        `${this.indent()}${at === 0 ? '+-' : '  '}+---------------- ${truncated ? '...' : at + 1} ----------------\n`,
      );
      this.depth++;
      if (truncated) {
        const more = members.length - this.width;
        this.emit(`and ${more} more exception${more > 1 ? 's' : ''}\n`);
      } else this.write(members[at]!);
      if (isLast && this.needClose) {
        this.out.push(`${this.indent()}+------------------------------------\n`);
        this.needClose = false;
      }
      this.depth--;
    }
    if (isTop) this.depth = 0;
  }
}

/** An exception with its traceback, causes and contexts as text, in pieces as traceback.format_exception gives them. */
export function formatException(
  exc: PyException,
  traceback: PyTraceback | null = exc.traceback,
  options: TraceOptions = {},
): string[] {
  const writer = new Writer(options, options.maxGroupWidth ?? 15, options.maxGroupDepth ?? 10);
  writer.write(gather(exc, traceback, new Set()));
  return writer.out;
}

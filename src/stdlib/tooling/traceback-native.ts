/** `_traceback`: what the traceback module asks of the machine, which formats tracebacks for its own use, too. */
import {
  asStr,
  defineFunction,
  fixKeywordTypo,
  frameSpot,
  formatEntry,
  type ModuleSpec,
  makeList,
  makeTuple,
  messageWithSuggestion,
  type NativeSpec,
  PyException,
  PyFrame,
  PyTraceback,
  ownLines,
  PyCode,
  shownPlace,
  shownText,
  sourceLine,
  str,
  syntaxErrorLines,
  type TraceEntry,
  traceEntries,
  type Value,
} from '../../machine/index.ts';

const tracebackOf = (value: Value | undefined): PyTraceback | null => (value instanceof PyTraceback ? value : null);
const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
const texts = (list: readonly string[]): Value => makeList(list.slice());

// Python counts columns in bytes of UTF-8, the machine in UTF-16 units.
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytesBefore = (line: string, col: number | null): number | null =>
  col === null || line === '' ? col : encoder.encode(line.slice(0, col)).length;
const unitsBefore = (line: string, col: number | null): number | null =>
  col === null || line === '' ? col : decoder.decode(encoder.encode(line).subarray(0, col)).length;

/** (frame, (lineno, end_lineno, colno, end_colno), (file name, name, text)) of each entry of a traceback; None when it is none. */
function positions(traceback: Value): Value {
  if (traceback !== null && !(traceback instanceof PyTraceback)) return null;
  const position = ({ frame, name, filename, lineno, endLineno, col, endCol, lines }: TraceEntry): Value => {
    const start = lines?.[0] ?? (lineno === null ? '' : sourceLine(filename, lineno));
    const end = lines?.at(-1) ?? (endLineno === null ? '' : sourceLine(filename, endLineno));
    const text = lines === undefined ? null : lines.map((line) => `${line}\n`).join('');
    return makeTuple([
      frame,
      makeTuple([lineno, endLineno, bytesBefore(start, col), bytesBefore(end, endCol)]),
      makeTuple([filename, name, text]),
    ]);
  };
  return makeList(traceEntries(tracebackOf(traceback), Number.MAX_SAFE_INTEGER).map(position));
}
function entryText(
  filename: Value,
  lineno: Value,
  name: Value,
  source: Value,
  endLineno: Value,
  colno: Value,
  endColno: Value,
): Value {
  const lines = (asStr(source) ?? '').replace(/\n$/, '').split('\n');
  return formatEntry({
    filename: asStr(filename) ?? '',
    lineno: number(lineno),
    name: asStr(name) ?? '',
    endLineno: number(endLineno),
    col: unitsBefore(lines[0] ?? '', number(colno)),
    endCol: unitsBefore(lines.at(-1) ?? '', number(endColno)),
    frame: null,
    lines,
  });
}

const functions: Record<string, NativeSpec> = {
  message: [
    'exc, tb',
    (exc: Value, tb: Value) => (exc instanceof PyException ? messageWithSuggestion(exc, tracebackOf(tb)) : str(exc)),
  ],
  keyword_typo: [
    'exc',
    (exc: Value) => {
      const fixed = exc instanceof PyException ? fixKeywordTypo(exc) : undefined;
      if (fixed === undefined) return null;
      return makeTuple([fixed.message, fixed.text, fixed.lineno, fixed.offset, fixed.endOffset]);
    },
  ],
  syntax_lines: [
    'name, filename, lineno, end_lineno, text, offset, end_offset, msg',
    (name: Value, filename: Value, lineno: Value, endLineno: Value, text: Value, ...more: Value[]) => {
      const [offset = null, endOffset = null, message = null] = more;
      return texts(
        syntaxErrorLines({
          name: asStr(name) ?? '',
          filename,
          lineno,
          endLineno,
          text: asStr(text),
          offset,
          endOffset,
          message,
        }),
      );
    },
  ],
  positions: ['tb', positions],
  place: [
    'frame',
    (frame: Value) => {
      if (!(frame instanceof PyFrame)) return null;
      const { code } = frame.linked;
      const { instruction, line } = frameSpot(frame);
      const shown = line === null ? undefined : shownPlace(code, instruction, line);
      if (shown === null) return null;
      return makeTuple([shown?.filename ?? code.filename, shown?.lineno ?? line, shown?.name ?? code.name]);
    },
  ],
  own_lines: [
    'code, lineno, end_lineno',
    (code: Value, lineno: Value, endLineno: Value) => {
      if (!(code instanceof PyCode)) return null;
      const first = number(lineno) ?? 0;
      const count = Math.max(1, (number(endLineno) ?? first) - first + 1);
      const lines = ownLines.get(code.code) ?? shownText(code.code.filename, first, count);
      return lines === undefined ? null : `${lines.join('\n')}\n`;
    },
  ],
  format_entry: ['filename, lineno, name, source, end_lineno, colno, end_colno', entryText],
};

export const tracebackModule: ModuleSpec = {
  kind: 'native',
  make: () =>
    Object.fromEntries(
      Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_traceback')]),
    ),
};

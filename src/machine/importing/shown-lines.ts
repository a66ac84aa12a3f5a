/**
 * Where the lines of the library's Python modules stand in CPython: tracebacks show those numbers, and that text.
 *
 * A line of ours says it itself: `raise Empty  # as line 187` is line 187 of CPython's file of that name; `return self._get()  # as line 449: return ‹self.get()›`
 * reads otherwise there, and the marks stand around what a traceback underlines (without any: nothing). `\n` begins a further line of a statement.
 */

/** How a line of ours is shown. Without `text` it reads as it stands. */
export interface ShownLine {
  readonly line: number;
  readonly text?: { readonly lines: readonly string[]; readonly col: number; readonly endCol: number };
}

const MARK = / {2}# as line (\d+)(?:: (.*))?$/;

function readText(text: string): ShownLine['text'] {
  const lines = text.split('\\n');
  const first = lines[0]!;
  const last = lines.at(-1)!.replace('‹', '');
  const col = first.indexOf('‹');
  const endCol = last.indexOf('›');
  return {
    lines: lines.map((line) => line.replaceAll('‹', '').replaceAll('›', '')),
    col: Math.max(0, col),
    endCol: endCol < 0 ? last.length : endCol,
  };
}

/** The text of a module without its marks, and what they say, by line. */
export function readMarks(source: string): { text: string; shown: ReadonlyMap<number, ShownLine> } {
  const shown = new Map<number, ShownLine>();
  if (!source.includes('  # as line ')) return { text: source, shown };
  const lines = source.split('\n').map((line, at) => {
    const found = MARK.exec(line);
    if (found === null) return line;
    const [, number, text] = found;
    shown.set(at + 1, { line: Number(number), ...(text !== undefined && { text: readText(text) }) });
    return line.slice(0, found.index);
  });
  return { text: lines.join('\n'), shown };
}

/**
 * Where the lines of the library's Python modules stand in CPython: tracebacks show those numbers, and that text.
 *
 * A line of ours says it itself: `raise Empty  # as line 187` is line 187 of CPython's file of that name; `return self._get()  # as line 449: return ‹self.get()›`
 * reads otherwise there, and the marks stand around what a traceback underlines (without any: nothing). `\n` begins a further line of a statement, `\\n` is one that is written so.
 * `as line 12 in name: ...` stands in another function there, `as line 12: ... && line 34 in name: ...` in several, the outermost first, and what is
 * `not shown` in none. `# as file NAME` alone on a line says that all this stands in another file, `as line 12 in name of FILE` that a line does; lines of
 * `<frozen NAME>` have no text, those of `<string>` are what `-c` runs.
 */

/** How a line of ours is shown, as one of the frames that stand for it. Without `text` it reads as it stands. */
export interface ShownFrame {
  readonly line: number;
  /** The function, if it has another name there. */
  readonly name?: string;
  /** The file, if it is another one than that of its neighbours. */
  readonly file?: string;
  readonly text?: { readonly lines: readonly string[]; readonly col: number; readonly endCol: number };
}
/** How the lines of a file are shown. */
export interface ShownLines {
  /** The file that they seem to stand in, below the library's folder. */
  readonly file: string | null;
  readonly frames: ReadonlyMap<number, readonly ShownFrame[]>;
}

const MARK = / {2}# (as line \d.*|not shown)$/;
const FRAME =
  /^line (?<line>\d+)(?: in (?<name>[\w<>]+)(?: of (?<file><frozen \w+>|<string>|\S+\.py))?)?(?:: (?<text>.*))?$/;
const FILE = /^# as file (.+)\n/m;

function readText(text: string): ShownFrame['text'] {
  const lines = text.split(/(?<!\\)\\n/).map((line) => line.replaceAll('\\\\n', '\\n'));
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
function readFrame(text: string): ShownFrame {
  const { line, name, file, text: shown } = FRAME.exec(text)!.groups!;
  return {
    line: Number(line),
    ...(name !== undefined && { name }),
    ...(file !== undefined && { file }),
    ...(shown !== undefined && { text: readText(shown) }),
  };
}

/** The text of a module without its marks, and what they say, by line. */
export function readMarks(source: string): { text: string; shown: ShownLines } {
  const frames = new Map<number, readonly ShownFrame[]>();
  const file = FILE.exec(source)?.[1] ?? null;
  if (!source.includes('  # as line ') && !source.includes('  # not shown'))
    return { text: source, shown: { file, frames } };
  const lines = source.split('\n').map((line, at) => {
    const found = MARK.exec(line);
    if (found === null) return line;
    const mark = found[1]!;
    frames.set(
      at + 1,
      mark === 'not shown'
        ? []
        : mark
            .slice(3)
            .split(/ && (?=line \d)/)
            .map(readFrame),
    );
    return line.slice(0, found.index);
  });
  return { text: lines.join('\n'), shown: { file, frames } };
}

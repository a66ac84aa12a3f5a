/**
 * The source lines of a frame in a traceback, with the markers under the part that was running: `^^^^`, and `~~~~^~~~` where the part is an operation, a
 * subscript or a call. What is shown and marked follows CPython 3.14 (traceback.py); columns here count UTF-16 units until they are drawn.
 */
import { type ast, parse } from '../../language/index.ts';
import { displayWidth } from '../pure/width.ts';

/** Where in the segment the operator, the brackets or the parentheses stand: lines from 0. */
interface Anchors {
  readonly startLine: number;
  readonly startCol: number;
  readonly endLine: number;
  readonly endCol: number;
}
interface Point {
  line: number;
  col: number;
}

const isSpace = (char: string): boolean => /\s/.test(char);
/** Removes the indentation that all lines have in common; lines of nothing but space become empty. */
function dedent(lines: readonly string[]): string[] {
  let margin: string | undefined;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const own = /^[ \t]*/.exec(line)![0];
    if (margin === undefined) margin = own;
    else {
      let common = 0;
      while (common < margin.length && margin[common] === own[common]) common++;
      margin = margin.slice(0, common);
    }
  }
  const cut = margin?.length ?? 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(cut)));
}

/** The first statement of a text, parsed as part of a function; `shift` is how much its columns are off. Undefined when it does not parse. */
function firstStatement(
  lines: readonly string[],
  indent: string,
): { readonly statement: ast.Statement; readonly alone: boolean } | undefined {
  for (const head of ['def f():', 'async def f():']) {
    const { tree, problems } = parse(
      `${head}\n${lines.map((line) => indent + line).join('\n')}\n`,
      '<traceback>',
      'exec',
    );
    if (problems.length > 0 || tree.kind !== 'Module') continue;
    const [func] = tree.body;
    if (func?.kind !== 'FunctionDef' && func?.kind !== 'AsyncFunctionDef') continue;
    const statement = func.body[0];
    if (statement !== undefined) return { statement, alone: func.body.length === 1 && tree.body.length === 1 };
  }
  return undefined;
}

/** Finds the operator, brackets or parentheses of the expression that a segment is. */
function findAnchors(segment: readonly string[]): Anchors | undefined {
  const parsed = firstStatement([' (', ...segment, ')'], '');
  if (parsed === undefined || !parsed.alone || parsed.statement.kind !== 'Expr') return undefined;
  const expression = parsed.statement.value;
  // The head and the opening parenthesis stand in two lines before the segment.
  const endOf = (node: ast.Expression): Point => ({ line: node.end_lineno - 3, col: node.end_col_offset });
  switch (expression.kind) {
    case 'BinOp': {
      const at = skipTo(segment, endOf(expression.left), (char) => !isSpace(char) && char !== ')');
      if (at === undefined) return undefined;
      const line = segment[at.line]!;
      const right = { line: expression.right.lineno - 3, col: expression.right.col_offset };
      let end = at.col + 1;
      const next = line[end];
      if (
        next !== undefined &&
        (right.line > at.line || end < right.col) &&
        !isSpace(next) &&
        next !== '\\' &&
        next !== '#'
      )
        end++;
      return { startLine: at.line, startCol: at.col, endLine: at.line, endCol: end };
    }
    case 'Subscript':
    case 'Call': {
      const [inner, opening] = expression.kind === 'Call' ? [expression.func, '('] : [expression.value, '['];
      const at = skipTo(segment, endOf(inner), (char) => char === opening);
      if (at === undefined) return undefined;
      const end = endOf(expression);
      return { startLine: at.line, startCol: at.col, endLine: end.line, endCol: end.col };
    }
  }
  return undefined;
}
/** The first character from a point on that satisfies `stop`; comments and line joins are skipped. */
function skipTo(lines: readonly string[], from: Point, stop: (char: string) => boolean): Point | undefined {
  let { line, col } = from;
  for (;;) {
    while (line < lines.length && col >= lines[line]!.length) {
      line++;
      col = 0;
    }
    if (line >= lines.length) return undefined;
    const char = lines[line]![col]!;
    if (char === '\\' || char === '#') {
      line++;
      col = 0;
    } else if (stop(char)) return { line, col };
    else col++;
  }
}

/** `x = f()`, not `x = y = f()`, `x, y = f()` or `x.y = f()`. */
const hasPlainTarget = ({ targets }: ast.Assign): boolean => targets.length === 1 && targets[0]!.kind === 'Name';
/** A whole statement is not marked, nor the call that a plain assignment or `return f()` consists of. */
function wantsCarets(lines: readonly string[], start: number, end: number, anchors: Anchors | undefined): boolean {
  const parsed = firstStatement(lines, ' ');
  if (parsed !== undefined) {
    const { statement } = parsed;
    let value: ast.Expression | undefined;
    if (statement.kind === 'Return' && statement.value?.kind === 'Call' && statement.value.func.kind === 'Name')
      value = statement.value;
    else if (statement.kind === 'Assign' && statement.value.kind === 'Call' && hasPlainTarget(statement))
      value = statement.value;
    if (
      value !== undefined &&
      value.lineno === 2 &&
      value.end_lineno === lines.length + 1 &&
      value.col_offset - 1 === start &&
      value.end_col_offset - 1 === end
    )
      return false;
  }
  if (anchors !== undefined) return true;
  return lines[0]!.slice(0, start).trimStart() !== '' || lines[lines.length - 1]!.slice(end).trimEnd() !== '';
}

/**
 * The lines to show for a running part of a source.
 * @param source the lines from the part's first to its last, without newlines
 * @param start column in the first line where the part begins, @param end column in the last line where it ends; UTF-16 units
 * @returns lines without the indentation of four that tracebacks give them
 */
export function markedLines(source: readonly string[], start: number, end: number): string[] {
  const key = `${start} ${end} ${source.join('\n')}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = mark(source, start, end);
    if (known.size >= 64) known.clear();
    known.set(key, lines);
  }
  return lines.slice();
}
/** What was marked lately: the same line often fails again and again, in a deep recursion or a run that is explored. */
const known = new Map<string, readonly string[]>();
function mark(source: readonly string[], start: number, end: number): string[] {
  const lines = dedent(source);
  const dedented = source[0]!.length - lines[0]!.length;
  start = Math.max(0, start - dedented);
  end = Math.max(0, end - dedented);
  const last = lines.length - 1;
  const segment = lines.slice();
  segment[last] = segment[last]!.slice(0, end);
  segment[0] = segment[0]!.slice(start);
  const found = findAnchors(segment);
  const shift = (line: number, col: number) => (line === 0 ? col + start : col);
  const anchors =
    found === undefined
      ? undefined
      : { ...found, startCol: shift(found.startLine, found.startCol), endCol: shift(found.endLine, found.endCol) };
  const marked = wantsCarets(lines, start, end, anchors);
  const shown = new Set([0, last]);
  if (anchors !== undefined) {
    for (const middle of [anchors.startLine, anchors.endLine])
      for (const at of [middle - 1, middle, middle + 1]) if (at >= 0 && at <= last) shown.add(at);
  }
  const out: string[] = [];
  const column = (line: number, col: number) => displayWidth(lines[line]!.slice(0, col));
  const output = (at: number) => {
    const line = lines[at]!;
    out.push(line);
    if (!marked) return;
    const blank = line.length - line.trimStart().length;
    const width = at === last ? column(at, end) : displayWidth(line);
    let carets = '';
    for (let col = 0; col < width; col++) {
      if (col < blank || (at === 0 && col < column(0, start))) carets += ' ';
      else carets += anchors === undefined || within(at, col, anchors, column) ? '^' : '~';
    }
    out.push(carets);
  };
  const order = [...shown].sort((a, b) => a - b);
  order.forEach((at, index) => {
    if (index > 0) {
      const gap = at - order[index - 1]!;
      if (gap === 2) output(at - 1);
      else if (gap > 2) out.push(`...<${gap - 1} lines>...`);
    }
    output(at);
  });
  return dedent(out);
}
function within(line: number, col: number, anchors: Anchors, column: (line: number, col: number) => number): boolean {
  const after =
    line > anchors.startLine || (line === anchors.startLine && col >= column(anchors.startLine, anchors.startCol));
  const before = line < anchors.endLine || (line === anchors.endLine && col < column(anchors.endLine, anchors.endCol));
  return after && before;
}

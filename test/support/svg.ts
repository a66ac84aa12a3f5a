// A terminal's cells as a picture: what the README shows is what a terminal showed.
import type xterm from '@xterm/headless';

type Terminal = InstanceType<typeof xterm.Terminal>;
type Cell = NonNullable<ReturnType<NonNullable<ReturnType<Terminal['buffer']['active']['getLine']>>['getCell']>>;

const BASE = [
  '#1d1f21',
  '#cc6666',
  '#b5bd68',
  '#f0c674',
  '#81a2be',
  '#b294bb',
  '#8abeb7',
  '#c5c8c6',
  '#707880',
  '#d54e53',
  '#b9ca4a',
  '#e7c547',
  '#7aa6da',
  '#c397d8',
  '#70c0b1',
  '#eaeaea',
];
const BACKGROUND = '#16181a';
const FOREGROUND = '#d0d0d0';
const CELL = { width: 8.4, height: 17 };

const hex = (value: number): string => value.toString(16).padStart(2, '0');

function colour(number: number, direct: boolean): string {
  if (direct) return `#${number.toString(16).padStart(6, '0')}`;
  if (number < 16) return BASE[number] ?? FOREGROUND;
  if (number >= 232) return `#${hex(8 + (number - 232) * 10).repeat(3)}`;
  const at = number - 16;
  const level = (step: number): string => hex(step === 0 ? 0 : 55 + step * 40);
  return `#${level(Math.floor(at / 36))}${level(Math.floor(at / 6) % 6)}${level(at % 6)}`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const look = (cell: Cell): string =>
  [
    cell.getFgColorMode(),
    cell.getFgColor(),
    cell.getBgColorMode(),
    cell.getBgColor(),
    cell.isInverse(),
    cell.isBold(),
    cell.isDim(),
    cell.isUnderline(),
  ].join('/');

/** A run of cells that look alike. */
function drawRun(cell: Cell, text: string, column: number, end: number, row: number): string {
  let front = cell.isFgDefault() ? FOREGROUND : colour(cell.getFgColor(), cell.isFgRGB());
  let back = cell.isBgDefault() ? BACKGROUND : colour(cell.getBgColor(), cell.isBgRGB());
  if (cell.isInverse()) [front, back] = [back, front];
  const x = (12 + column * CELL.width).toFixed(1);
  const width = ((end - column) * CELL.width).toFixed(1);
  const y = 12 + row * CELL.height;
  const rect =
    back === BACKGROUND ? '' : `<rect x="${x}" y="${y}" width="${width}" height="${CELL.height}" fill="${back}"/>`;
  if (text.trim() === '') return rect;
  const style = `${cell.isBold() ? ' font-weight="bold"' : ''}${cell.isDim() ? ' opacity=".6"' : ''}${cell.isUnderline() ? ' text-decoration="underline"' : ''}`;
  return `${rect}<text x="${x}" y="${y + 13}" fill="${front}"${style} textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

/** The terminal's present screen as SVG. */
export function toSvg(term: Terminal): string {
  const buffer = term.buffer.active;
  const out: string[] = [];
  for (let row = 0; row < term.rows; row++) {
    const line = buffer.getLine(buffer.baseY + row);
    for (let column = 0; line !== undefined && column < term.cols; ) {
      const first = line.getCell(column);
      if (first === undefined) break;
      let text = '';
      let end = column;
      for (
        let cell: Cell | undefined = first;
        cell !== undefined && look(cell) === look(first) && end < term.cols;
        cell = line.getCell(++end)
      ) {
        text += cell.getChars() || (cell.getWidth() === 0 ? '' : ' ');
      }
      out.push(drawRun(line.getCell(column)!, text, column, end, row));
      column = Math.max(end, column + 1);
    }
  }
  const width = (term.cols * CELL.width + 24).toFixed(0);
  const height = term.rows * CELL.height + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/><g font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" xml:space="preserve">${out.filter((piece) => piece !== '').join('\n')}</g></svg>\n`;
}

/**
 * Looks: what a style name means in escape sequences, and which glyphs draw a state. Panes use names only. Every state has a glyph and a
 * word besides its colour, so that nothing depends on seeing colour.
 */
import type { LaneState, TaskState, ThreadState } from '../trace/index.ts';
import type { Line } from './text.ts';

/** What a piece of text is, for the theme to draw. */
export type StyleName =
  | 'plain'
  | 'dim'
  | 'bold'
  | 'title'
  | 'focus'
  | 'bar'
  | 'key'
  | 'cursor'
  | 'selected'
  | 'changed'
  | 'running'
  | 'ready'
  | 'waiting'
  | 'blocked'
  | 'gil'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'finding'
  | 'good'
  | 'stderr'
  | 'value'
  | 'keyword'
  | 'string'
  | 'number'
  | 'comment'
  | 'function'
  | 'operator'
  | 'here'
  | 'otherHere'
  | 'evaluated';

/** Signs drawn on the screen, each one cell wide. */
export interface Glyphs {
  readonly lane: Readonly<Record<LaneState, string>>;
  readonly task: Readonly<Record<TaskState, string>>;
  readonly thread: Readonly<Record<ThreadState, string>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly down: string;
  readonly up: string;
  readonly cross: string;
  readonly left: string;
  readonly here: string;
  readonly otherHere: string;
  readonly breakpoint: string;
  readonly play: string;
  readonly pause: string;
  readonly arrow: string;
  readonly branch: string;
  readonly lastBranch: string;
  /** Corners of a box: top left, top right, bottom left, bottom right. */
  readonly corners: readonly [string, string, string, string];
  readonly trunk: string;
  readonly ellipsis: string;
  readonly bullet: string;
  readonly full: string;
  readonly empty: string;
  readonly cursorMark: string;
  readonly wakeUp: string;
  readonly wakeDown: string;
  readonly density: readonly string[];
  readonly changed: string;
  readonly back: string;
  readonly forth: string;
}

/** Signs for terminals with Unicode; all of width one in every terminal that was measured. */
const UNICODE: Glyphs = {
  lane: { none: ' ', waiting: '·', ready: '░', gil: '▒', running: '█', blocked: '▓' },
  task: {
    created: '○',
    ready: '◇',
    running: '▶',
    waiting: '·',
    cancelling: '✗',
    done: '✓',
    failed: '!',
    cancelled: '✗',
    lost: '?',
  },
  thread: { new: '○', runnable: '◇', running: '▶', gil: '◆', blocked: '■', finished: '✓' },
  horizontal: '─',
  vertical: '│',
  down: '┬',
  up: '┴',
  cross: '┼',
  left: '┤',
  here: '▶',
  otherHere: '▷',
  breakpoint: '●',
  play: '▶',
  pause: '‖',
  arrow: '→',
  branch: '├',
  lastBranch: '└',
  corners: ['┌', '┐', '└', '┘'],
  trunk: '│',
  ellipsis: '…',
  bullet: '•',
  full: '█',
  empty: '░',
  cursorMark: '┃',
  wakeUp: '↑',
  wakeDown: '↓',
  density: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  changed: '*',
  back: '←',
  forth: '→',
};

/** The same for `--ascii`. */
const ASCII: Glyphs = {
  lane: { none: ' ', waiting: '.', ready: '-', gil: '%', running: '#', blocked: 'X' },
  task: {
    created: 'o',
    ready: '+',
    running: '>',
    waiting: '.',
    cancelling: 'x',
    done: '=',
    failed: '!',
    cancelled: 'x',
    lost: '?',
  },
  thread: { new: 'o', runnable: '+', running: '>', gil: '%', blocked: 'X', finished: '=' },
  horizontal: '-',
  vertical: '|',
  down: '+',
  up: '+',
  cross: '+',
  left: '+',
  here: '>',
  otherHere: '-',
  breakpoint: '@',
  play: '>',
  pause: '=',
  arrow: '->',
  branch: '+',
  lastBranch: '`',
  corners: ['+', '+', '+', '+'],
  trunk: '|',
  ellipsis: '~',
  bullet: '*',
  full: '#',
  empty: '.',
  cursorMark: '|',
  wakeUp: '^',
  wakeDown: 'v',
  density: [' ', '1', '2', '3', '4', '5', '6', '7', '8'],
  changed: '*',
  back: '<-',
  forth: '->',
};

/** How the screen looks. */
export interface Theme {
  readonly name: ThemeName;
  readonly glyphs: Glyphs;
  /** Opening sequence of each style; the closing one is always "all off". Empty: the style does not show. */
  readonly open: Readonly<Partial<Record<StyleName, string>>>;
}

/** The themes there are. */
export const THEME_NAMES = ['dark', 'light', 'none', 'bare'] as const;

/** `none` keeps bold, dim and reverse but no colour (NO_COLOR); `bare` has no sequences at all. */
export type ThemeName = (typeof THEME_NAMES)[number];

const sgr = (...codes: (number | string)[]): string => `\x1b[${codes.join(';')}m`;

const ATTRIBUTES: Theme['open'] = {
  dim: sgr(2),
  bold: sgr(1),
  title: sgr(1),
  focus: sgr(1, 7),
  bar: sgr(7),
  key: sgr(1),
  cursor: sgr(7),
  selected: sgr(7),
  changed: sgr(1),
  running: sgr(1),
  blocked: sgr(1),
  failed: sgr(1),
  finding: sgr(1),
  done: sgr(2),
  comment: sgr(2),
  keyword: sgr(1),
  here: sgr(7),
  otherHere: sgr(4),
  evaluated: sgr(1, 4),
  value: sgr(2),
};

// 16-colour codes follow the user's own palette; the few 256-colour backgrounds are quiet and fall back to nothing where unknown
const DARK: Theme['open'] = {
  dim: sgr(90),
  bold: sgr(1),
  title: sgr(1, 36),
  focus: sgr(1, 30, 46),
  bar: sgr(48, 5, 236),
  key: sgr(1, 36),
  cursor: sgr(7),
  selected: sgr(48, 5, 238),
  changed: sgr(1, 33),
  running: sgr(1, 32),
  ready: sgr(33),
  waiting: sgr(34),
  blocked: sgr(1, 31),
  gil: sgr(35),
  done: sgr(90),
  failed: sgr(1, 31),
  cancelled: sgr(35),
  finding: sgr(1, 31),
  good: sgr(32),
  stderr: sgr(31),
  value: sgr(36),
  keyword: sgr(35),
  string: sgr(32),
  number: sgr(33),
  comment: sgr(90),
  function: sgr(34),
  here: sgr(30, 42),
  otherHere: sgr(48, 5, 237),
  evaluated: sgr(1, 4),
};

const LIGHT: Theme['open'] = {
  ...DARK,
  dim: sgr(38, 5, 242),
  title: sgr(1, 34),
  focus: sgr(1, 97, 44),
  bar: sgr(48, 5, 253),
  key: sgr(1, 34),
  selected: sgr(48, 5, 252),
  changed: sgr(1, 35),
  running: sgr(1, 38, 5, 28),
  ready: sgr(38, 5, 130),
  waiting: sgr(34),
  done: sgr(38, 5, 244),
  value: sgr(38, 5, 24),
  string: sgr(38, 5, 28),
  number: sgr(38, 5, 130),
  comment: sgr(38, 5, 244),
  function: sgr(34),
  here: sgr(97, 48, 5, 28),
  otherHere: sgr(48, 5, 254),
};

const OPEN: Readonly<Record<ThemeName, Theme['open']>> = { dark: DARK, light: LIGHT, none: ATTRIBUTES, bare: {} };

// where the terminal has 16 colours only, the nearest of them; quiet backgrounds become reverse or nothing
const NEAREST: Readonly<Record<number, number>> = { 242: 90, 244: 90, 28: 32, 130: 33, 24: 36 };

function in16(open: Theme['open']): Theme['open'] {
  const result: Partial<Record<StyleName, string>> = {};
  for (const [style, text] of Object.entries(open) as [StyleName, string][]) {
    const plain = text
      .replace(/38;5;(\d+)/g, (_, colour: string) => String(NEAREST[Number(colour)] ?? 39))
      .replace(/48;5;\d+/g, style === 'otherHere' ? '4' : '7');
    result[style] = plain;
  }
  return result;
}

/** A theme by name, with Unicode or ASCII signs, in 16 or 256 colours. */
export function makeTheme(name: ThemeName, ascii: boolean, colours: 16 | 256 = 256): Theme {
  const open = colours === 256 ? OPEN[name] : in16(OPEN[name]);
  return { name, glyphs: ascii ? ASCII : UNICODE, open };
}

/** A line as it is sent to the terminal. */
export function ansi(line: Line, theme: Theme): string {
  let result = '';
  for (const span of line) {
    const open = span.style === undefined ? undefined : theme.open[span.style];
    result += open === undefined || span.text === '' ? span.text : `${open}${span.text}\x1b[0m`;
  }
  return result;
}

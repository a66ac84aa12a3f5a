/**
 * Looks: what a style name means in escape sequences, and which glyphs draw a state. Panes use names only. Every state has a glyph and a
 * word besides its colour, so that nothing depends on seeing colour.
 */
import type { LaneState, TaskState, ThreadState } from '../trace/index.ts';
import { disarmed, type Line } from './text.ts';

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
  /** How many of several, from none to all. */
  readonly density: readonly string[];
  /** The same of several that all wait. */
  readonly waiting: readonly string[];
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
  waiting: [' ', '⡀', '⡄', '⡆', '⡇'],
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
  waiting: [' ', '.', ':'],
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

const front = (colour: number): string => `38;5;${colour}`;
const back = (colour: number): string => `48;5;${colour}`;

// Most are of the 256 fixed colours: of the 16 that a palette may change, blue is hard to read on black in many terminals, grey is the background in
// some palettes, yellow and cyan vanish on white. What has a background has a front, too: the terminal's own may be the other way round.
const DARK: Theme['open'] = {
  dim: sgr(front(245)),
  bold: sgr(1),
  title: sgr(1, 36),
  focus: sgr(1, 30, 46),
  bar: sgr(front(252), back(236)),
  key: sgr(1, 36),
  cursor: sgr(7),
  selected: sgr(front(255), back(239)),
  changed: sgr(1, 33),
  running: sgr(1, 32),
  ready: sgr(33),
  waiting: sgr(front(75)),
  blocked: sgr(1, front(203)),
  gil: sgr(front(176)),
  done: sgr(front(245)),
  failed: sgr(1, front(203)),
  cancelled: sgr(front(176)),
  finding: sgr(1, front(203)),
  good: sgr(32),
  stderr: sgr(front(203)),
  value: sgr(36),
  keyword: sgr(front(176)),
  string: sgr(32),
  number: sgr(33),
  comment: sgr(front(245)),
  function: sgr(front(75)),
  here: sgr(30, 42),
  otherHere: sgr(front(252), back(237)),
  evaluated: sgr(1, 4),
};

const LIGHT: Theme['open'] = {
  ...DARK,
  dim: sgr(front(242)),
  title: sgr(1, front(25)),
  focus: sgr(1, front(231), back(25)),
  bar: sgr(front(236), back(253)),
  key: sgr(1, front(25)),
  selected: sgr(front(232), back(252)),
  changed: sgr(1, front(90)),
  running: sgr(1, front(28)),
  ready: sgr(front(130)),
  waiting: sgr(front(25)),
  blocked: sgr(1, front(124)),
  gil: sgr(front(90)),
  done: sgr(front(242)),
  failed: sgr(1, front(124)),
  cancelled: sgr(front(90)),
  finding: sgr(1, front(124)),
  good: sgr(front(28)),
  stderr: sgr(front(124)),
  value: sgr(front(24)),
  keyword: sgr(front(90)),
  string: sgr(front(28)),
  number: sgr(front(130)),
  comment: sgr(front(242)),
  function: sgr(front(25)),
  here: sgr(front(231), back(28)),
  otherHere: sgr(front(236), back(254)),
};

const OPEN: Readonly<Record<ThemeName, Theme['open']>> = { dark: DARK, light: LIGHT, none: ATTRIBUTES, bare: {} };

// where the terminal has 16 colours only, the nearest of them that can be read on its background; quiet backgrounds become reverse
const NEAREST: Readonly<Record<number, number>> = {
  24: 34,
  25: 34,
  28: 32,
  75: 94,
  90: 35,
  124: 31,
  130: 35,
  176: 35,
  203: 91,
  242: 90,
  245: 90,
};

function in16(open: Theme['open']): Theme['open'] {
  const result: Partial<Record<StyleName, string>> = {};
  for (const [style, text] of Object.entries(open) as [StyleName, string][]) {
    const isReverse = text.includes('48;5;') && style !== 'otherHere';
    const codes = text
      .slice(2, -1)
      .replace(/48;5;\d+/g, '')
      .replace(/38;5;(\d+)/g, (_, colour: string) => (isReverse ? '' : String(NEAREST[Number(colour)] ?? '')))
      .split(';')
      .filter((code) => code !== '');
    if (isReverse) codes.push('7');
    if (style === 'otherHere') codes.push('4');
    result[style] = sgr(...codes);
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
    const text = disarmed(span.text, theme.glyphs === ASCII);
    result += open === undefined || text === '' ? text : `${open}${text}\x1b[0m`;
  }
  return result;
}

/** What the signs mean, in words. */
import { LANE_STATES } from '../../trace/index.ts';
import { type Line, pad, wrap } from '../text.ts';
import type { StyleName, Theme } from '../theme.ts';
import { LANE_STYLE, turnGlyph } from './timeline.ts';

const LANE_WORDS = {
  none: 'is not there',
  waiting: 'waits, and others may run',
  ready: 'could run, but somebody else does',
  gil: 'waits for the GIL',
  running: 'runs',
  blocked: 'blocks its thread: nobody else on that loop can run',
} as const;

/** Where the words for a thread differ from its state. */
const THREAD_WORDS: Readonly<Record<string, string>> = {
  new: 'being started',
  runnable: 'ready',
  gil: 'waits for the GIL',
};
/** A blank at which no row ends. */
const TOGETHER = '\u00a0';
/** The width of the column of the signs. */
const SIGN_CELLS = 16;

/** The legend as lines. */
export function legendLines(theme: Theme, width: number): Line[] {
  const { glyphs } = theme;
  const lines: Line[] = [[{ text: 'Signs', style: 'title' }]];
  const told = (sign: string, style: StyleName, text: string): void => {
    for (const [row, part] of wrap(text, Math.max(20, width - SIGN_CELLS)).entries())
      lines.push([{ text: pad(row === 0 ? sign : '', SIGN_CELLS), style }, { text: part }]);
  };
  for (const state of LANE_STATES)
    if (state !== 'none')
      told(`${glyphs.lane[state].repeat(3)} lane`, LANE_STYLE[state], `${state}: ${LANE_WORDS[state]}`);
  told(
    `${[2, 4, 6].map((eighths) => turnGlyph(glyphs, eighths)).join('')} lane`,
    LANE_STYLE.running,
    'partly: as high as the part of the time, in turns with others or in short steps',
  );
  told(
    `${glyphs.density.slice(-5, -2).join('')} several`,
    LANE_STYLE.running,
    'a row for several: some run; the height is how many there are',
  );
  told(`${glyphs.waiting.slice(1).join('')} several`, LANE_STYLE.waiting, 'a row for several: all that are there wait');
  const tasks = Object.entries(glyphs.task).map(([state, glyph]) => `${glyph} ${state}`);
  const threads = Object.entries(glyphs.thread).map(([state, glyph]) => `${glyph} ${THREAD_WORDS[state] ?? state}`);
  for (const [label, list] of [
    ['a task is', tasks],
    ['a thread is', threads],
    [
      'elsewhere',
      [
        `${glyphs.here} runs here`,
        `${glyphs.otherHere} another one stands here`,
        `${glyphs.breakpoint} break point`,
        `${glyphs.changed} changed at the last step`,
        'GIL before a thread: holds the GIL',
      ],
    ],
  ] as const) {
    // a sign and what it means stay on one row
    const whole = list.map((text) => text.replaceAll(' ', TOGETHER)).join('   ');
    const before = lines.length;
    told(label, 'key', whole);
    for (const line of lines.splice(before))
      lines.push([line[0]!, { text: line[1]!.text.trimStart().replaceAll(TOGETHER, ' ') }]);
  }
  return lines;
}

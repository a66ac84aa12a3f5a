/** A text to read: what went wrong, or what is to be known. */
import type { ScreenModule } from '../app/screen.ts';
import { still } from '../effects.ts';
import { block, type Line, wrap } from '../text.ts';

/** The state of a text screen. */
export interface TextState {
  readonly kind: 'text';
  readonly title: string;
  readonly text: string;
  readonly top: number;
}

/** A screen that shows a text. */
export const openText = (title: string, text: string): TextState => ({ kind: 'text', title, text, top: 0 });

const linesOf = ({ text }: TextState, columns: number): readonly Line[] =>
  wrap(text, Math.min(100, columns - 4)).map((row): Line => [{ text: '  ' }, { text: row }]);

export const textScreen: ScreenModule<TextState> = {
  keys: 'other',
  update: (state) => still(state),
  input(state, input, { columns, rows }) {
    const by = input.type === 'key' ? scrollKey(input.key, rows - 3) : input.type === 'mouse' ? wheel(input.action) : 0;
    if (by === 0) return undefined;
    const most = Math.max(0, linesOf(state, columns).length - (rows - 2));
    return still({ ...state, top: Math.max(0, Math.min(most, state.top + by)) });
  },
  draw(state, { columns, rows }) {
    const lines = linesOf(state, columns);
    const room = rows - 2;
    const top = Math.max(0, Math.min(state.top, lines.length - room));
    const more = lines.length > room ? `  ${top + 1}-${top + room} of ${lines.length}` : '';
    const head: Line[] = [
      [
        { text: ` ${state.title} `, style: 'focus' },
        { text: more, style: 'dim' },
      ],
      [],
    ];
    return block([...head, ...lines.slice(top)], columns, rows);
  },
  hints: () => [
    ['up down', 'scroll'],
    ['q', 'back'],
  ],
};

/** Rows that a key scrolls by, where so many make a page; 0 for other keys. */
export function scrollKey(key: string, page: number): number {
  switch (key) {
    case 'up':
    case 'k':
      return -1;
    case 'down':
    case 'j':
      return 1;
    case 'pageup':
      return -Math.max(1, page);
    case 'pagedown':
    case 'space':
      return Math.max(1, page);
    case 'home':
      return -100_000;
    case 'end':
      return 100_000;
    default:
      return 0;
  }
}

/** Rows that the wheel scrolls by. */
export const wheel = (action: string): number => (action === 'up' ? -3 : action === 'down' ? 3 : 0);

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

export const textScreen: ScreenModule<TextState> = {
  keys: 'other',
  update: (state) => still(state),
  input(state, input) {
    const by = input.type === 'key' ? scrollKey(input.key) : input.type === 'mouse' ? wheel(input.action) : 0;
    return by === 0 ? undefined : still({ ...state, top: Math.max(0, state.top + by) });
  },
  draw(state, { columns, rows }) {
    const width = Math.min(100, columns - 4);
    const lines: Line[] = wrap(state.text, width).map((text) => [{ text: '  ' }, { text }]);
    const top = Math.max(0, Math.min(state.top, lines.length - (rows - 2)));
    const head: Line[] = [[{ text: ` ${state.title} `, style: 'focus' }], []];
    return block([...head, ...lines.slice(top)], columns, rows);
  },
  hints: () => [
    ['up down', 'scroll'],
    ['q', 'back'],
  ],
};

/** Rows that a key scrolls by; 0 for other keys. */
export function scrollKey(key: string): number {
  switch (key) {
    case 'up':
    case 'k':
      return -1;
    case 'down':
    case 'j':
      return 1;
    case 'pageup':
      return -10;
    case 'pagedown':
    case 'space':
      return 10;
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

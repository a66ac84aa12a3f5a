/** The app as an Ink tree: the screen on top, what lies over it, and the foot. */
import { type ReactElement, useSyncExternalStore } from 'react';
import type { Host } from '../host.ts';
import { keyLabel, withActions } from '../keys.ts';
import { Rows } from '../terminal/rows.tsx';
import { block, cells, fit, type Line, type Span, shorten, visible, wrap } from '../text.ts';
import { ansi, type Theme } from '../theme.ts';
import { LEAST, type Model, topScreen } from './model.ts';
import { drawPrompt, overMenu } from './overlay.ts';
import type { Hint } from './screen.ts';
import { moduleOf } from './screens.ts';
import { contextOf, type Surroundings } from './update.ts';

/** Rows that a remark may have. */
const NOTE_ROWS = 4;

/** The foot: a line that is asked for, a remark (over the last rows of the screen where it is long), or the keys that matter here. */
function foot(model: Model, around: Surroundings): Line[] {
  const { overlay, note, theme, columns } = model;
  if (overlay?.type === 'prompt') return [drawPrompt(overlay, theme, columns)];
  if (note !== '') {
    const ascii = theme.glyphs.arrow.length > 1;
    const named = withActions(note, model.settings.keys.actions, ({ keys, id }) => keyLabel(keys[0] ?? id, ascii));
    const rows = wrap(visible(named), columns - 2);
    const shown = [...rows.slice(0, NOTE_ROWS - 1), rows.slice(NOTE_ROWS - 1).join(' ')].filter((row) => row !== '');
    return shown.map((row) =>
      fit([{ text: ` ${shorten(row, columns - 2, theme.glyphs.ellipsis)}`, style: 'bold' }], columns),
    );
  }
  const screen = topScreen(model);
  const hints: readonly Hint[] =
    overlay?.type === 'menu'
      ? [
          ['up down', 'choose'],
          ['enter', overlay.stays ? 'on, off' : 'take it'],
          ['escape', 'close'],
        ]
      : moduleOf(screen).hints(screen, contextOf(model, around));
  return [hintLine(hints, theme, columns)];
}

/** As many hints as fit; how to get help and the last one (how to leave) always. */
function hintLine(hints: readonly Hint[], theme: Theme, width: number): Line {
  const ascii = theme.glyphs.arrow.length > 1;
  const label = (keys: string): string =>
    keys
      .split(' ')
      .map((key) => (key.length > 1 && /^[a-z]/.test(key) ? keyLabel(key, ascii) : key))
      .join('');
  const named = hints.filter(([keys]) => keys.trim() !== '');
  const made = named.map(([keys, text], index) => {
    const spans: readonly Span[] = [{ text: ` ${label(keys)}`, style: 'key' }, { text: ` ${text} ` }];
    const size = spans.reduce((sum, span) => sum + cells(span.text), 0);
    return { spans, size, isKept: text === 'help' || index === named.length - 1 };
  });
  let left = made.reduce((rest, { size, isKept }) => rest - (isKept ? size : 0), width);
  let isFull = false;
  const shown = made.filter(({ size, isKept }) => {
    if (isKept) return true;
    isFull ||= size > left;
    if (!isFull) left -= size;
    return !isFull;
  });
  return fit(
    shown.flatMap(({ spans }) => spans),
    width,
  );
}

/** What is said where the terminal is too small. */
function tooSmall(model: Model): Line[] {
  const text = `This terminal has ${model.columns}x${model.rows} cells; headwaiter needs ${LEAST.columns}x${LEAST.rows}. Make it larger, or press q.`;
  const lines = wrap(text, Math.max(1, model.columns)).map((row): Line => [{ text: row }]);
  return block(lines, model.columns, model.rows);
}

/** Whether the terminal has too few cells for the screens. */
const isTooSmall = (model: Model): boolean => model.columns < LEAST.columns || model.rows < LEAST.rows;

/** Everything as rows: what a terminal without Ink would show. */
export function drawApp(model: Model, around: Surroundings): Line[] {
  if (isTooSmall(model)) return tooSmall(model);
  const screen = topScreen(model);
  const context = contextOf(model, around);
  const body = moduleOf(screen).draw(screen, context);
  const under = model.overlay?.type === 'menu' ? overMenu(body, model.overlay, model.theme, model.columns) : body;
  const last = foot(model, around);
  const rows = [...under.slice(0, model.rows - last.length), ...last];
  return model.settings.ascii ? rows.map(asciiUnits) : rows;
}

/** A frame in any case: where a mistake of ours keeps the screen from being drawn, it says so, and another key may lead out of it. */
function drawSurely(model: Model, around: Drawing): Line[] {
  try {
    return drawApp(model, around);
  } catch (error) {
    const text = `${around.wordBug(error)}\n\nAny move goes on; ${keyLabel('ctrl+c')} quits.`;
    const lines = text.split('\n').flatMap((row) => wrap(row, Math.max(1, model.columns - 2)));
    return block(
      lines.map((row): Line => [{ text: ` ${visible(row)}` }]),
      model.columns,
      model.rows,
    );
  }
}

/** What drawing may use of the world. */
type Drawing = Surroundings & Pick<Host, 'wordBug'>;

/** Microseconds without the letter that ASCII lacks; what a program itself says stays as it is. */
const asciiUnits = (line: Line): Line =>
  line.map((span) => (span.text.includes('µs') ? { ...span, text: span.text.replaceAll('µs', 'us') } : span));

/** A value that changes and says so. */
export interface Store {
  readonly get: () => Model;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The app. */
export function App(props: { readonly store: Store; readonly around: Drawing }): ReactElement {
  const { store, around } = props;
  const model = useSyncExternalStore(store.subscribe, store.get);
  const rows = drawSurely(model, around).map((line) => ansi(line, model.theme));
  return <Rows rows={rows} width={model.columns} />;
}

/** The player as a screen: the mouse, the way into the editor and the comparison, and the hints at the foot. */
import type { Context, Hint, ScreenModule } from '../app/screen.ts';
import { openCompare } from '../compare/model.ts';
import { openEditor } from '../editor/model.ts';
import { noted, type Result } from '../effects.ts';
import { keyLabel } from '../keys.ts';
import { codePlace } from '../panes/code.ts';
import { drawPlayer, HEAD_ROWS, placePanes } from '../player/draw.ts';
import { activeRun, type PlayerState, waitsForLine } from '../player/model.ts';
import { hasAny } from '../player/moves.ts';
import { isPrompt } from '../prompt/session.ts';
import { mouse } from '../player/mouse.ts';
import { type PlayerContext, updatePlayer } from '../player/update.ts';
import { viewOf } from '../player/view.ts';

/** What the player's update is told: the theme, and which panes there is room for. */
export function playerContext(state: PlayerState, { theme, columns, rows }: Context): PlayerContext {
  let visible: PlayerContext['visible'] | undefined;
  return {
    theme,
    get visible() {
      if (visible === undefined) {
        const whole = { ...state, zoom: false };
        visible = placePanes(whole, viewOf(whole, theme), columns, rows - HEAD_ROWS).map((place) => place.name);
      }
      return visible;
    },
    place: (pane) =>
      placePanes(state, viewOf(state, theme), columns, rows - HEAD_ROWS).find((place) => place.name === pane),
  };
}

function edit(state: PlayerState, context: Context): Result<PlayerState> {
  const run = activeRun(state);
  if (isPrompt(run.session))
    return noted(state, 'what was typed at a prompt is not edited: there :back undoes the last input');
  const view = viewOf(state, context.theme);
  const place = codePlace(view);
  const file = run.session.source(place.file) === undefined ? run.session.file : place.file;
  const text = run.session.source(file);
  if (text === undefined) return noted(state, 'the source of this program is not known');
  const draft = run.draft?.file === file ? run.draft : undefined;
  const isOfFile =
    draft === undefined ? run.session.restart !== undefined && file !== '<stdin>' : draft.over !== undefined;
  const editor = openEditor(file, text, Math.max(1, place.line), isOfFile, [], draft?.over);
  // a file that the program imports is run with it
  const isBeside = isOfFile && file !== run.session.file && run.session.file !== '<stdin>';
  const screen = isBeside ? { ...editor, program: run.session.file } : editor;
  return { state: { ...state, playing: false }, effects: [{ type: 'push', screen }] };
}

function sideBySide(state: PlayerState): Result<PlayerState> {
  if (state.runs.length < 2)
    return noted(state, 'there is only this run to show: {otherwise} makes another, {edit} edits the program');
  return {
    state: { ...state, playing: false },
    effects: [{ type: 'push', screen: openCompare(state.runs, state.cursor, state.active) }],
  };
}

export const playerScreen: ScreenModule<PlayerState> = {
  keys: 'player',
  update(state, message, context) {
    if (message.type === 'edit') return edit(state, context);
    if (message.type === 'sideBySide') return sideBySide(state);
    return updatePlayer(state, message, playerContext(state, context));
  },
  input(state, input, context) {
    return input.type === 'mouse' ? mouse(state, input, context) : undefined;
  },
  draw: (state, { theme, columns, rows }) => drawPlayer(state, theme, { columns, rows }),
  hints(state, { keys, theme, isLast }): readonly Hint[] {
    const ascii = theme.glyphs.arrow.length > 1;
    const key = (id: string): string => keyLabel(keys.keyOf(id), ascii);
    const both = (id: string): string => [key(`${id}.back`), key(`${id}.next`)].join(ascii ? '/' : '');
    const run = activeRun(state);
    const waits: readonly Hint[] = waitsForLine(run) ? [[key('input'), 'answer the program']] : [];
    const alone: readonly Hint[] = state.zoom ? [[key('zoom'), 'all panes']] : [];
    const turns: readonly Hint[] = hasAny(run, 'turn') ? [[key('turn.next'), 'turn']] : [];
    const switches: readonly Hint[] = hasAny(run, 'switch') ? [[key('switch.next'), 'switch']] : [];
    return [
      ...waits,
      ...alone,
      [both('line'), 'line'],
      [key('play'), state.playing ? 'pause' : 'play'],
      ...turns,
      [key('help'), 'help'],
      ...switches,
      [key('cause'), 'why'],
      [key('otherwise'), 'otherwise'],
      [key('edit'), 'edit'],
      [key('pane.next'), 'pane'],
      [state.zoom ? '' : key('zoom'), 'zoom'],
      [key('goto'), 'go to'],
      [key('leave'), isLast ? 'quit' : 'back'],
    ];
  },
};

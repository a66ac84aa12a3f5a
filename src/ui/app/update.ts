/** The app's next state: inputs go to what lies on top, commands of the app are done here, everything else goes to the screen shown. */
import { type Effect, type Result, still } from '../effects.ts';
import { type KeyContext, keyLabel } from '../keys.ts';
import { type EditorState, goingOn } from '../editor/model.ts';
import { enterLesson, openCourse } from '../learn/course.ts';
import { nextLesson } from '../learn/school.ts';
import type { Message, Report } from '../messages.ts';
import { openPlayer } from '../player/model.ts';
import { openPrompt } from '../prompt/model.ts';
import { openFiles } from '../screens/files.ts';
import { openHelp } from '../screens/help.ts';
import { openText } from '../screens/text.ts';
import type { Highlight } from '../session.ts';
import type { Input } from '../terminal/input.ts';
import { makeTheme, type ThemeName } from '../theme.ts';
import { type Model, type Screen, topScreen } from './model.ts';
import { overlayInput } from './overlay.ts';
import type { Context } from './screen.ts';
import { moduleOf } from './screens.ts';

/** What update may use of the world: only what can be asked without changing it. */
export interface Surroundings {
  readonly highlight: (source: string) => readonly Highlight[];
}

/** Rows at the foot of the screen. */
export const FOOT_ROWS = 1;

/** What a screen gets to know. */
export function contextOf(model: Model, { highlight }: Surroundings): Context {
  return {
    theme: model.theme,
    keys: model.settings.keys,
    columns: model.columns,
    rows: Math.max(1, model.rows - FOOT_ROWS),
    isLast: model.screens.length <= 1,
    highlight,
  };
}

/** The model after a message, and what the shell has to do. */
export function update(model: Model, message: Message, around: Surroundings): Result<Model> {
  switch (message.type) {
    case 'input':
      return input(model, message.input, around);
    case 'resize':
      return still({ ...model, columns: message.columns, rows: message.rows });
    case 'note':
      return still({ ...model, note: message.text });
    case 'failed':
      return failed(model, message.text);
    case 'bug':
      return push(model, openText('Something went wrong', message.text));
    case 'help':
      return topScreen(model).kind === 'help' ? leave(model) : push(model, openHelp(helpAbout(topScreen(model))));
    case 'theme':
      return theme(model);
    case 'background':
      return still(model.settings.follows === true ? inTheme(model, message.light ? 'light' : 'dark') : model);
    case 'repaint':
    case 'suspend':
      return { state: model, effects: [{ type: message.type }] };
    case 'quit':
      return quit(model);
    case 'leave':
      return leaving(model, message, around);
    case 'open':
      if (message.screen === 'files') return push(model, openFiles('.'), [{ type: 'list', folder: '.' }]);
      if (message.screen === 'lessons') return { state: model, effects: [{ type: 'school', to: 'map' }] };
      if (message.screen === 'prompt') return { state: model, effects: [{ type: 'prompt' }] };
      if (message.screen === 'lesson') return { state: model, effects: [{ type: 'school', to: 'next' }] };
      return toScreen(model, message, around);
    case 'edited':
      return edited(model, message, around);
    case 'schooled':
      return schooled(model, message, around);
    case 'opened':
      return opened(model, message, around);
    case 'tried':
      return toScreen(withoutAbove(model), message, around);
    case 'prompted':
      return push(model, openPrompt(message.session, message.history));
    case 'retold':
    case 'loaded':
    case 'told':
    case 'overtaken':
    case 'saved':
    case 'revised':
    case 'studied':
    case 'grown':
    case 'surveyed':
    case 'inspected':
      return toAll(model, message, around);
    default:
      return toScreen(model, message, around);
  }
}

function input(model: Model, what: Input, around: Surroundings): Result<Model> {
  const own = moduleOf(topScreen(model)).interrupts === true && model.overlay === undefined;
  if (what.type === 'key' && what.key === 'ctrl+c' && !own) return update(model, { type: 'quit' }, around);
  const quiet: Model = model.note === '' ? model : { ...model, note: '' };
  if (quiet.overlay !== undefined) {
    const done = overlayInput(quiet.overlay, what, quiet.columns, quiet.rows - FOOT_ROWS);
    const next = { ...quiet, overlay: done.overlay };
    return done.command === undefined ? still(next) : update(next, done.command, around);
  }
  const screen = topScreen(quiet);
  const module = moduleOf(screen);
  const taken = module.input?.(screen, what, contextOf(quiet, around));
  if (taken !== undefined) return absorb(quiet, taken, around);
  if (what.type !== 'key') return still(quiet);
  const command = quiet.settings.keys.command(what.key, module.keys);
  if (command !== undefined) return update(quiet, command, around);
  return still({ ...quiet, note: unknownKey(quiet, what.key) });
}

function helpAbout(screen: Screen): KeyContext {
  const { keys } = moduleOf(screen);
  if (keys !== 'other') return keys;
  return screen.kind === 'lesson' ? 'lesson' : 'everywhere';
}

/** A key that means nothing here says so: silence looks like an app that hangs. */
function unknownKey(model: Model, key: string): string {
  const { keys, ascii } = model.settings;
  // who reads the help need not be told where it is
  const help = topScreen(model).kind === 'help' ? '' : keys.keyOf('help');
  return `${keyLabel(key, ascii)} does nothing here${help === '' ? '' : `; ${keyLabel(help, ascii)} lists the keys`}`;
}

/** Quits, but asks once when a text would be lost. */
function quit(model: Model): Result<Model> {
  const lost = model.screens.some((screen) => moduleOf(screen).unsaved?.(screen));
  if (!lost || model.note === LOST) return { state: model, effects: [{ type: 'exit', code: 0 }] };
  return still({ ...model, note: LOST });
}

const LOST = 'A text is not saved. The same key again quits without saving.';

/** Gives a message to the screen on top. */
function toScreen(model: Model, message: Message, around: Surroundings): Result<Model> {
  const screen = topScreen(model);
  return absorb(model, moduleOf(screen).update(screen, message, contextOf(model, around)), around);
}

/** Gives a report to every screen: those below the top may be concerned. */
function toAll(model: Model, message: Report, around: Surroundings): Result<Model> {
  const context = contextOf(model, around);
  const effects: Effect[] = [];
  const screens = model.screens.map((screen) => {
    const result = moduleOf(screen).update(screen, message, context);
    effects.push(...result.effects);
    return result.state;
  });
  const same = screens.every((screen, number) => screen === model.screens[number]);
  return settle(same ? model : { ...model, screens }, effects, around);
}

function absorb(model: Model, result: Result<Screen>, around: Surroundings): Result<Model> {
  const screens = result.state === topScreen(model) ? model.screens : [...model.screens.slice(0, -1), result.state];
  return settle(screens === model.screens ? model : { ...model, screens }, result.effects, around);
}

/** Does what is the app's to do among the effects; the others are left for the shell. */
function settle(model: Model, effects: readonly Effect[], around: Surroundings): Result<Model> {
  let state = model;
  const left: Effect[] = [];
  for (const effect of effects) {
    switch (effect.type) {
      case 'note':
        state = { ...state, note: effect.text };
        break;
      case 'overlay':
        state = { ...state, overlay: effect.overlay };
        break;
      case 'push':
        state = { ...state, screens: [...state.screens, reopened(effect.screen, state.left)] };
        if (effect.screen.kind === 'editor' && effect.screen.writable)
          left.push({ type: 'readDraft', file: effect.screen.file, saved: effect.screen.saved });
        break;
      case 'openText': {
        // in an exercise to run a text is to judge it
        const isTried = effect.slot === -1 && state.screens.findLast(takesRuns)?.kind === 'lesson';
        const { file, text } = effect;
        const tried = isTried ? update(state, { type: 'tried', file, text }, around) : undefined;
        state = tried?.state ?? state;
        left.push(...(tried?.effects ?? [effect]));
        break;
      }
      case 'pop': {
        const popped = leave(state, effect.code);
        state = popped.state;
        left.push(...popped.effects);
        break;
      }
      case 'command': {
        const done = update(state, effect.command, around);
        state = done.state;
        left.push(...done.effects);
        break;
      }
      default:
        left.push(effect);
    }
  }
  return { state, effects: left };
}

const push = (model: Model, screen: Screen, effects: readonly Effect[] = []): Result<Model> => ({
  state: { ...model, screens: [...model.screens, screen] },
  effects,
});

/** Leaves the screen on top; the last one takes the app with it. */
function leave(model: Model, code = 0): Result<Model> {
  if (model.screens.length === 1) return { state: model, effects: [{ type: 'exit', code }] };
  return still(cut(model, model.screens.length - 1));
}

/** Only the first screens stay. An editor among the others is remembered. */
function cut(model: Model, count: number): Model {
  const editor = model.screens.slice(count).find((screen) => screen.kind === 'editor');
  return { ...model, left: editor ?? model.left, screens: model.screens.slice(0, count) };
}

const reopened = (screen: Screen, left: EditorState | undefined): Screen =>
  screen.kind === 'editor' && left !== undefined ? goingOn(screen, left) : screen;

/** A screen may ask first, or have something of its own to leave. */
function leaving(model: Model, message: Message, around: Surroundings): Result<Model> {
  const screen = topScreen(model);
  const asked = moduleOf(screen).update(screen, message, contextOf(model, around));
  if (asked.state !== screen || asked.effects.length > 0) return absorb(model, asked, around);
  return leave(model);
}

function theme(model: Model): Result<Model> {
  const { theme: now } = model.settings;
  const next: ThemeName = now === 'dark' ? 'light' : now === 'light' ? 'dark' : now;
  const chosen = { ...model.settings, follows: false };
  return still({ ...inTheme({ ...model, settings: chosen }, next), note: `${next} theme` });
}

function inTheme(model: Model, name: ThemeName): Model {
  const { ascii, colours } = model.settings;
  return { ...model, settings: { ...model.settings, theme: name }, theme: makeTheme(name, ascii, colours) };
}

/** A run was opened: the first of a program gets a player of its own, others join the player that asked. */
function opened(model: Model, message: Extract<Report, { type: 'opened' }>, around: Surroundings): Result<Model> {
  if (message.why === 'open') {
    const below = topScreen(model).kind === 'files' ? model.screens.slice(0, -1) : model.screens;
    const note = message.session.remark ?? model.note;
    return still({ ...model, screens: [...below, openPlayer(message.session)], note });
  }
  return toScreen(withoutAbove(model), message, around);
}

/** An editor above what takes runs has done its work. */
function withoutAbove(model: Model): Model {
  let last = model.screens.length - 1;
  while (last > 0 && !takesRuns(model.screens[last]!)) last--;
  return cut(model, last + 1);
}

/** A file was saved. What was only to be read over the run, an older mistake in the file above all, makes way for the new one. */
function edited(model: Model, message: Message, around: Surroundings): Result<Model> {
  let last = model.screens.length - 1;
  while (last > 0 && (model.screens[last]!.kind === 'text' || model.screens[last]!.kind === 'help')) last--;
  const isOver = takesRuns(model.screens[last]!);
  return toScreen(isOver ? { ...model, screens: model.screens.slice(0, last + 1) } : model, message, around);
}

const takesRuns = (screen: Screen): boolean =>
  screen.kind === 'player' || screen.kind === 'compare' || screen.kind === 'lesson';

/** The course has been read: its map is opened, and over it the lesson that was asked for. */
function schooled(model: Model, message: Extract<Report, { type: 'schooled' }>, around: Surroundings): Result<Model> {
  const { school, to, lesson: id } = message;
  const lesson =
    to === 'next'
      ? nextLesson(school)
      : school.course.chapters.flatMap((chapter) => chapter.lessons).find((one) => one.id === id);
  const mapped: Model = { ...model, screens: [...model.screens, openCourse(school, lesson?.id)], note: school.notice };
  return lesson === undefined ? still(mapped) : settle(mapped, enterLesson(school, lesson), around);
}

/** What did not work is said at the foot when it fits there, on a screen of its own otherwise. */
function failed(model: Model, text: string): Result<Model> {
  if (!text.includes('\n') && text.length < model.columns) return still({ ...model, note: text });
  return push(model, openText('That did not work', text));
}

/** What the whole screen knows: a stack of screens of which the last is shown, what lies over it, and the user's settings. */
import type { CompareState } from '../compare/model.ts';
import type { EditorState } from '../editor/model.ts';
import type { Overlay } from '../effects.ts';
import type { KeyMap } from '../keys.ts';
import type { CourseState, LessonState } from '../learn/model.ts';
import type { PlayerState } from '../player/model.ts';
import type { PromptState } from '../prompt/model.ts';
import type { FilesState } from '../screens/files.ts';
import type { HelpState } from '../screens/help.ts';
import type { HomeState } from '../screens/home.ts';
import type { TextState } from '../screens/text.ts';
import { makeTheme, type Theme, type ThemeName } from '../theme.ts';

/** Any screen. A new kind of screen is a new member here and a row in screens.ts. */
export type Screen =
  | HomeState
  | PlayerState
  | FilesState
  | HelpState
  | EditorState
  | CompareState
  | TextState
  | CourseState
  | LessonState
  | PromptState;

/** What the user set, by options or in the config file. */
export interface Settings {
  readonly theme: ThemeName;
  /** Nobody has chosen the theme: it follows the background, once the terminal has said how light that is. */
  readonly follows?: boolean;
  readonly ascii: boolean;
  /** Colours that the terminal has. */
  readonly colours: 16 | 256;
  readonly keys: KeyMap;
}

/** The state of the app. */
export interface Model {
  readonly columns: number;
  readonly rows: number;
  readonly settings: Settings;
  readonly theme: Theme;
  readonly screens: readonly Screen[];
  /** The editor that was left last: whoever opens its file again goes on where they were. */
  readonly left: EditorState | undefined;
  readonly overlay: Overlay | undefined;
  /** A remark at the foot of the screen, until the next key. */
  readonly note: string;
}

/** The smallest terminal in which the screens can be read. */
export const LEAST = { columns: 40, rows: 10 } as const;

/** The app with its first screen. */
export function makeModel(first: Screen, settings: Settings, columns: number, rows: number): Model {
  return {
    columns,
    rows,
    settings,
    theme: makeTheme(settings.theme, settings.ascii, settings.colours),
    screens: [first],
    left: undefined,
    overlay: undefined,
    note: '',
  };
}

/** The player of a screen: the screen itself, or the one in a lesson. */
export function playerOf(screen: Screen): PlayerState | undefined {
  if (screen.kind === 'player') return screen;
  return screen.kind === 'lesson' ? screen.player : undefined;
}

/** The screen that is shown. */
export const topScreen = (model: Model): Screen => model.screens.at(-1)!;

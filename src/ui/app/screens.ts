/** The kinds of screen. */
import { compareScreen } from '../compare/screen.ts';
import { editorScreen } from '../editor/screen.ts';
import { courseScreen } from '../learn/course.ts';
import { lessonScreen } from '../learn/lesson.ts';
import { promptScreen } from '../prompt/screen.ts';
import { filesScreen } from '../screens/files.ts';
import { helpScreen } from '../screens/help.ts';
import { homeScreen } from '../screens/home.ts';
import { playerScreen } from '../screens/player.ts';
import { textScreen } from '../screens/text.ts';
import type { Screen } from './model.ts';
import type { ScreenModule } from './screen.ts';

type Table = { readonly [K in Screen['kind']]: ScreenModule<Extract<Screen, { kind: K }>> };

const SCREENS: Table = {
  home: homeScreen,
  player: playerScreen,
  files: filesScreen,
  help: helpScreen,
  editor: editorScreen,
  compare: compareScreen,
  text: textScreen,
  course: courseScreen,
  lesson: lessonScreen,
  prompt: promptScreen,
};

/** The module of a screen's kind. */
export const moduleOf = (screen: Screen): ScreenModule<Screen> =>
  SCREENS[screen.kind] as unknown as ScreenModule<Screen>;

/**
 * `ui`: the screens. One model, one pure update, panes that draw what they are given; Ink carries the frames. The command line opens the
 * app with a `Host` (files, clipboard, editor) and a `Stage` (the terminal), and tests with ones of their own.
 */
export { Onlooker } from './accessible/look.ts';
export { Speaker } from './accessible/speaker.ts';
export type { Screen, Settings } from './app/model.ts';
export { openApp } from './app/shell.tsx';
export { comparePrograms } from './compare/model.ts';
export type { Entry, Host, Problem, Prompts } from './host.ts';
export { isProblem } from './host.ts';
export { GROUPS, type KeyMap, makeKeyMap } from './keys.ts';
export type { Answered, Attempt, Deed, Item, Judged, School, Shown, Stretch } from './learn/school.ts';
export { changedLines, howItCame } from './learn/draw.ts';
export { againItems, itemsOf, lessonsOf, nextLesson, passItems } from './learn/school.ts';
export type { Message } from './messages.ts';
export { openPlayer } from './player/model.ts';
export { conversationOf, conversationText } from './prompt/conversation.ts';
export { type PromptCommand, promptCommand, promptHelp } from './prompt/commands.ts';
export { openPrompt } from './prompt/model.ts';
export { isWhole, wholeSource } from './prompt/whole.ts';
export { undoneText } from './prompt/session.ts';
export { valuesOf, whyText } from './prompt/why.ts';
export { openHome } from './screens/home.ts';
export type { RunSession } from './session.ts';
export { FrameSink, type Tty } from './terminal/sink.ts';
export { THEME_NAMES, type ThemeName } from './theme.ts';

/** The prompt as a screen. */
import type { Hint, ScreenModule } from '../app/screen.ts';
import { keyLabel } from '../keys.ts';
import { drawPrompt } from './draw.ts';
import { type PromptState, sessionOf } from './model.ts';
import { promptInput, updatePrompt } from './update.ts';

export const promptScreen: ScreenModule<PromptState> = {
  keys: 'prompt',
  interrupts: true,
  update: updatePrompt,
  input: promptInput,
  draw: drawPrompt,
  hints(state, { keys, theme }): readonly Hint[] {
    const ascii = theme.glyphs.arrow.length > 1;
    const key = (id: string): string => keyLabel(keys.keyOf(id), ascii);
    const { asks } = sessionOf(state);
    if (state.exploring) return [[key('prompt.interrupt'), 'enough']];
    if (asks === 'nothing' || asks === 'stuck') return [[key('prompt.interrupt'), 'interrupt']];
    const leave: Hint = [key('prompt.end'), asks === 'line' ? 'end of input' : 'leave'];
    if (asks === 'line') return [[key('prompt.enter'), 'answer'], leave];
    if (state.choices !== undefined) return [[key('prompt.complete'), 'the next name'], leave];
    return [
      [key('prompt.complete'), 'complete'],
      [key('prompt.up'), 'history'],
      [':help', 'commands'],
      [key('prompt.turn'), 'turn'],
      [key('prompt.step'), 'step'],
      [key('prompt.back'), 'undo'],
      [key('prompt.player'), 'look back'],
      [key('prompt.pane'), 'pane'],
      leave,
    ];
  },
};

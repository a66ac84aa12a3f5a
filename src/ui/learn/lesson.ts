/** A lesson as a screen. */
import type { Hint, ScreenModule } from '../app/screen.ts';
import { keyLabel } from '../keys.ts';
import { activeRun } from '../player/model.ts';
import { hasAny } from '../player/moves.ts';
import { drawLesson } from './draw.ts';
import { isOpen, isTyping, itemOf, type LessonState, questionOf } from './model.ts';
import { lessonInput, updateLesson } from './update.ts';

export const lessonScreen: ScreenModule<LessonState> = {
  keys: 'other',
  update: updateLesson,
  input: lessonInput,
  draw: drawLesson,
  hints(state, { keys, theme }): readonly Hint[] {
    const ascii = theme.glyphs.arrow.length > 1;
    const key = (id: string): string => keyLabel(keys.keyOf(id), ascii);
    const { step } = itemOf(state);
    const enter = key('lesson.on');
    const leave: Hint = [key('leave'), 'leave'];
    const back: Hint = [key('lesson.back'), 'step back'];
    const question = questionOf(step);
    if (question !== undefined && (isOpen(state) || state.work.answering === 'wrong')) {
      const how: Hint =
        question.form === 'number'
          ? ['0-9', 'type it']
          : question.form === 'order'
            ? ['1-9', 'put in order']
            : ['up down', 'choose'];
      // behind a number, its letter is that of seconds
      const without: Hint = isTyping(question, state.work)
        ? ['Backspace', 'take back']
        : [key('lesson.skip'), isOpen(state) ? 'pass over' : 'see the answer'];
      return [how, [enter, 'answer'], without, back, leave];
    }
    const moves: readonly Hint[] =
      state.player === undefined
        ? []
        : [
            [[key('line.back'), key('line.next')].join(ascii ? '/' : ''), 'line'],
            [key('play'), 'play'],
            ...(hasAny(activeRun(state.player), 'turn') ? [[key('turn.next'), 'turn'] as const] : []),
          ];
    if (step.kind === 'point' && state.work.answering === 'open')
      return [
        [enter, 'here it is'],
        ...moves.slice(0, 1),
        [key('lesson.skip'), 'pass over'],
        ...moves.slice(1),
        [key('search'), 'search'],
        back,
        leave,
      ];
    if (step.kind === 'manager' && isOpen(state))
      return [['up down', 'choose'], [enter, 'this one'], [key('lesson.skip'), 'pass over'], back, leave];
    if (step.kind === 'watch') return [[key('lesson.remark'), 'next remark'], [enter, 'go on'], ...moves, back, leave];
    const passed = step.kind === 'do' && state.work.judged?.passed === true;
    if (step.kind === 'do' && state.work.solution)
      return [
        ['up down', 'scroll'],
        [key('lesson.solution'), 'back to the exercise'],
        [key('lesson.edit'), 'edit'],
        [enter, passed ? 'go on' : 'go on without'],
        leave,
      ];
    if (step.kind === 'do') {
      const work: readonly Hint[] = [
        [key('lesson.edit'), 'edit'],
        [key('lesson.editor'), 'your editor'],
        [key('lesson.hint'), 'hint'],
      ];
      return [
        ...(passed ? [] : work),
        [enter, passed ? 'go on' : 'go on without'],
        ...(passed ? work : []),
        ...moves,
        back,
        leave,
      ];
    }
    return [[enter, 'go on'], ...moves, back, leave];
  },
};

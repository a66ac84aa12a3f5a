/** A lesson's next state: answers are taken here, and only afterwards may the run be seen. */
import { type DoStep, leftWords, type Question, type StepProgress, stateAtEnd } from '../../lessons/index.ts';
import type { Context } from '../app/screen.ts';
import { howItCame, mostTop, topOf, topShowingChosen } from './draw.ts';
import { type Aim, openEditor } from '../editor/model.ts';
import { type Effect, noted, type Result, still } from '../effects.ts';
import type { LessonAction, Message } from '../messages.ts';
import { activeRun, openPlayer, type PlayerState } from '../player/model.ts';
import { updatePlayer } from '../player/update.ts';
import { playerContext } from '../screens/player.ts';
import type { Input } from '../terminal/input.ts';
import {
  answerOf,
  isOpen,
  isOver,
  isRejected,
  isTyping,
  itemOf,
  keyOf,
  type LessonState,
  NO_WORK,
  panesOf,
  programOf,
  questionOf,
  type Work,
  valuesOf,
} from './model.ts';
import { earlierOf, resumed } from './resume.ts';
import type { Deed, Item, School, Shown } from './school.ts';

/** What a lesson asks the world for. */
export type Study =
  | { readonly what: 'question' | 'moments' | 'picks' | 'attempt' | 'startOver' }
  | { readonly what: 'show'; readonly shown: Shown; readonly aim: number }
  | { readonly what: 'judge'; readonly text: string };

/** Opens a row of steps at one of them. */
export function openLesson(
  school: School,
  title: string,
  purpose: LessonState['purpose'],
  items: readonly Item[],
  number: number,
): { readonly state: LessonState; readonly effects: readonly Effect[] } {
  const first = Math.max(0, Math.min(items.length - 1, number));
  const state: LessonState = {
    kind: 'lesson',
    school,
    title,
    purpose,
    items,
    number: first,
    work: NO_WORK,
    player: undefined,
    right: 0,
    top: 0,
  };
  return arrive(state, first);
}

const study = (state: LessonState, what: Study): Effect => ({
  type: 'study',
  school: state.school,
  item: itemOf(state),
  study: what,
});
const record = (state: LessonState, deed: Deed): Effect => ({ type: 'record', school: state.school, deed });
const working = (state: LessonState, change: Partial<Work>): LessonState => ({
  ...state,
  work: { ...state.work, ...change },
});

/** The program of a step, shown in its ordinary order. */
export function plainRun(item: Item): Shown {
  const program = programOf(item.step);
  return { program, source: item.files.get(program) ?? '', schedule: '', options: item.options };
}

/** Comes to a step: what it needs is asked for. */
function arrive(from: LessonState, number: number): Result<LessonState> {
  const fresh: LessonState = { ...from, number, work: NO_WORK, player: undefined, top: -1 };
  const state: LessonState = { ...fresh, work: resumed(fresh) };
  const { step, lesson } = itemOf(state);
  const effects: Effect[] = [];
  if (state.purpose === 'lesson') effects.push(record(state, { type: 'at', lesson, step: number }));
  if (questionOf(step) !== undefined) effects.push(study(state, { what: 'question' }));
  switch (step.kind) {
    case 'watch':
    case 'point':
      effects.push(
        study(state, { what: 'moments' }),
        study(state, { what: 'show', shown: plainRun(itemOf(state)), aim: -1 }),
      );
      break;
    case 'manager':
      effects.push(
        study(state, { what: 'picks' }),
        study(state, { what: 'show', shown: plainRun(itemOf(state)), aim: 0 }),
      );
      break;
    case 'do':
      return {
        state: working(state, { hints: state.school.progress().lessons[lesson]?.steps[step.id]?.hints ?? 0 }),
        effects: [...effects, study(state, { what: 'attempt' })],
      };
    default:
  }
  return { state, effects };
}

// ── messages ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The state after a message. */
export function updateLesson(state: LessonState, message: Message, context: Context): Result<LessonState> {
  switch (message.type) {
    case 'lesson':
      return act(state, message.what);
    case 'studied':
      return message.key === keyOf(itemOf(state)) ? found(state, message.found, context) : still(state);
    case 'saved':
    case 'revised':
      return message.file === state.work.attempt?.file
        ? { state, effects: [study(state, { what: 'attempt' })] }
        : still(state);
    case 'edited':
      return { state, effects: [study(state, { what: 'attempt' })] };
    case 'tried':
      return message.file === state.work.attempt?.file ? judge(state, message.text) : still(state);
    case 'leave':
    case 'edit':
    case 'editor':
    case 'restart':
      return still(state);
    case 'grown':
      return grown(toPlayer(state, message, context), context);
    default:
      return toPlayer(state, message, context);
  }
}

/** Gives a message to the player, when there is one. */
function toPlayer(state: LessonState, message: Message, context: Context): Result<LessonState> {
  if (state.player === undefined) return still(state);
  const { state: player, effects } = updatePlayer(state.player, message, playerContext(state.player, context));
  if (player === state.player) return { state, effects };
  const moved =
    player.cursor !== state.player.cursor && itemOf(state).step.kind === 'point'
      ? working(state, { remark: '' })
      : state;
  return { state: { ...moved, player }, effects };
}

/** A run has grown: once it has come as far as the lesson wants to show, the player goes there. */
function grown(result: Result<LessonState>, context: Context): Result<LessonState> {
  const { state } = result;
  const { aim } = state.work;
  if (state.player === undefined || aim < 0) return result;
  const run = activeRun(state.player);
  if (run.status === 'running' && run.length < aim) return result;
  const there = toPlayer(working(state, { aim: -1 }), { type: 'goto', cursor: Math.min(aim, run.length) }, context);
  return { state: there.state, effects: result.effects };
}

/** What the world found out for the step. */
function found(
  state: LessonState,
  what: Extract<Message, { type: 'studied' }>['found'],
  context: Context,
): Result<LessonState> {
  switch (what.what) {
    case 'answered': {
      const next = working(state, { answered: what.answered });
      if (what.answered.mistake !== undefined) return still(working(next, { answering: 'faulty', pending: undefined }));
      if (next.work.pending !== undefined) return check(next, next.work.pending);
      return next.work.answering === 'open' && wasPassedOver(next) ? skip(next) : still(next);
    }
    case 'stretches': {
      const next = working(state, { stretches: what.stretches });
      const isLost = itemOf(state).step.kind === 'point' && what.stretches[0] === undefined;
      if (isLost) return still(working(next, { answering: 'faulty' }));
      if (itemOf(state).step.kind !== 'point' || next.work.answering !== 'open') return still(next);
      if (wasPassedOver(next)) return skip(next);
      // the moment had been found: one stands there again
      return earlierOf(next)?.state === 'right'
        ? aimAt(working(next, { answering: 'right' }), what.stretches[0]!.at, context)
        : still(next);
    }
    case 'picks': {
      const first = what.picks[0];
      return aimAt(working(state, { picks: what.picks, chosen: 0 }), first?.cursor ?? Infinity, context);
    }
    case 'session': {
      const opened = openPlayer(what.session);
      const player: PlayerState = {
        ...opened,
        panes: panesOf(itemOf(state)),
        panesRanked: true,
        expressions: valuesOf(state),
        future: itemOf(state).step.kind !== 'manager',
      };
      return still(working({ ...state, player }, { aim: what.aim }));
    }
    case 'attempt': {
      const same = state.work.attempt?.text === what.attempt.text && state.work.judged !== undefined;
      const next = working(state, { attempt: what.attempt });
      const untouched = what.attempt.text === itemOf(state).files.get((itemOf(state).step as DoStep).start);
      if (same || (untouched && state.work.attempt === undefined)) return still(next);
      return judge(next, what.attempt.text);
    }
    case 'judging':
      return still(working(state, { runs: what.runs }));
    case 'judged':
      return judged(state, what.judged);
  }
}

const wasPassedOver = (state: LessonState): boolean => earlierOf(state)?.state === 'skipped';

/** Sends the player to a moment, now or as soon as the run has come so far. */
function aimAt(state: LessonState, aim: number, context: Context): Result<LessonState> {
  return grown(still(working(state, { aim })), context);
}

// ── what the learner does ────────────────────────────────────────────────────────────────────────────────────────────────────

function act(state: LessonState, what: LessonAction): Result<LessonState> {
  const { step } = itemOf(state);
  switch (what) {
    case 'on':
      return on(state);
    case 'next':
      // whoever only goes past a question has not asked for its answer: it is open still on coming back
      return goOn(state);
    case 'back':
      return state.number === 0 ? noted(state, 'this is the first step') : arrive(state, state.number - 1);
    case 'skip':
      // after a wrong answer it shows the right one
      return isOpen(state) || state.work.answering === 'wrong' ? skip(state) : goOn(state);
    case 'hint':
      return step.kind === 'do' ? hint(state, step) : still(state);
    case 'solution':
      return step.kind === 'do' ? solution(state, step) : still(state);
    case 'check':
      return step.kind === 'do' ? { state, effects: [study(state, { what: 'attempt' })] } : still(state);
    case 'startOver':
      return step.kind === 'do'
        ? { state: working(state, { judged: undefined, remark: '' }), effects: [study(state, { what: 'startOver' })] }
        : still(state);
    case 'edit': {
      const { attempt } = state.work;
      if (step.kind !== 'do' || attempt === undefined) return noted(state, 'there is nothing to edit in this step');
      return {
        state,
        effects: [{ type: 'push', screen: openEditor(attempt.file, attempt.text, 1, true, aimsOf(state, step)) }],
      };
    }
    case 'editor': {
      const { attempt } = state.work;
      if (step.kind !== 'do' || attempt === undefined) return noted(state, 'there is nothing to edit in this step');
      return { state, effects: [{ type: 'editor', file: attempt.file }] };
    }
    case 'remark':
    case 'remarkBack':
      return still(state);
  }
}

/** The goals of an exercise as the editor shows them. */
function aimsOf({ work }: LessonState, step: DoStep): readonly Aim[] {
  return step.goals.map(({ text }, index) => {
    const result = work.judged?.goals[index];
    return { text: result === undefined ? text : text + howItCame(result), reached: result?.holds };
  });
}

/** Enter: answers what is asked, else goes on. */
function on(state: LessonState): Result<LessonState> {
  const { step } = itemOf(state);
  const { work } = state;
  const question = questionOf(step);
  if (question !== undefined && !isOver(work)) {
    const lacks = lacking(question, work);
    if (lacks !== '') return noted(state, lacks);
    const text = answerOf(question, work);
    if (work.answering === 'wrong' && text === work.rejected)
      return noted(state, `${AGAIN[question.form]}, or s to see the answer`);
    return give(state, text, question.form === 'choice' ? work.chosen : -1);
  }
  if (step.kind === 'point' && !isOver(work)) return point(state);
  if (step.kind === 'manager' && work.answering === 'open') return pick(state);
  return goOn(state);
}

/** What is asked for after a wrong answer. */
const AGAIN = {
  choice: 'choose another one',
  number: 'type another number',
  order: 'put them in another order',
  line: 'choose another line',
} as const;

/** What has to be done before there is an answer; '' nothing. */
function lacking({ form, pieces }: Question, { typed, order }: Work): string {
  if (form === 'number' && !/\d/.test(typed)) return 'type a number first (or s to pass over it)';
  if (form === 'order' && order.length < pieces.length) return 'put all of them in order first: press their numbers';
  return '';
}

/** An answer is given: it is looked at now, or as soon as the program has run. */
function give(state: LessonState, text: string, given: number): Result<LessonState> {
  const next = working(state, { given, pending: text, remark: '' });
  return next.work.answered === undefined ? still(next) : check(next, text);
}

function check(state: LessonState, text: string): Result<LessonState> {
  const { work } = state;
  const answered = work.answered!;
  const right = work.given >= 0 ? answered.right.includes(work.given) : answered.accepts(text);
  const tries = work.tries + 1;
  const seen = work.given >= 0 ? (answered.see[work.given] ?? -1) : right ? -1 : answered.seeWrong;
  const next = working(state, {
    pending: undefined,
    answering: right ? 'right' : 'wrong',
    rejected: right ? '' : text,
    tries,
    remark: '',
  });
  return {
    state: { ...next, right: state.right + (right && tries === 1 ? 1 : 0), top: 0 },
    effects: [
      // the first answer is what counts; what was wrong comes back another day
      ...(tries === 1 ? [done(state, { state: right ? 'right' : 'wrong', answer: text, tries })] : []),
      ...(tries > 1 && right ? settled(state, text, tries) : []),
      ...(right || seen >= 0
        ? [study(state, { what: 'show', shown: answered.shown, aim: seen >= 0 ? seen : Infinity })]
        : []),
    ],
  };
}

const done = (state: LessonState, what: Omit<StepProgress, 'at'>): Effect => {
  const { lesson, step } = itemOf(state);
  return record(state, { type: 'step', lesson, step: step.id, done: what });
};

/** The right answer came after wrong ones: who comes back sees it. */
function settled(state: LessonState, text: string, tries: number): Effect[] {
  const earlier = earlierOf(state);
  if (earlier?.state !== 'wrong' || earlier.settled !== undefined) return [];
  const { at: _, ...before } = earlier;
  return [done(state, { ...before, settled: text, tries })];
}

function skip(state: LessonState): Result<LessonState> {
  const { step } = itemOf(state);
  const { work } = state;
  const shown = work.answered?.shown;
  const remembered = work.tries > 0 ? [] : [done(state, { state: 'skipped' })];
  if (questionOf(step) !== undefined && shown !== undefined) {
    const see = work.answered!.right.map((index) => work.answered!.see[index] ?? -1).find((cursor) => cursor >= 0);
    return {
      state: { ...working(state, { answering: 'skipped', pending: undefined }), top: 0 },
      effects: [...remembered, study(state, { what: 'show', shown, aim: see ?? Infinity })],
    };
  }
  if (step.kind === 'point' || step.kind === 'manager') {
    // what is said about the moment is read at the moment
    const aim = work.stretches?.[0]?.at;
    return {
      state: { ...working(state, { answering: 'skipped', ...(aim === undefined ? {} : { aim }) }), top: 0 },
      effects: remembered,
    };
  }
  return goOn(state, remembered);
}

function point(state: LessonState): Result<LessonState> {
  const stretch = state.work.stretches?.[0];
  if (stretch === undefined || state.player === undefined) return noted(state, 'the program has not run yet');
  const { cursor } = state.player;
  const tries = state.work.tries + 1;
  // what is said is about this moment: the run stays there
  const here: LessonState = { ...state, player: { ...state.player, playing: false } };
  if (cursor >= stretch.from && cursor <= stretch.to)
    return {
      state: working(here, { answering: 'right', tries, remark: '' }),
      effects: [done(state, { state: 'right', tries })],
    };
  const remark = cursor < stretch.from ? 'Not yet: it comes later than this.' : 'Too far: it was earlier than this.';
  return {
    state: working(here, { tries, remark }),
    effects: tries === 1 ? [done(state, { state: 'wrong', tries })] : [],
  };
}

/** Be the manager: what could happen is accepted, whatever the run did. */
function pick(state: LessonState): Result<LessonState> {
  const { work } = state;
  const now = work.picks?.[work.pick];
  if (now === undefined) return work.picks === undefined ? noted(state, 'the program has not run yet') : goOn(state);
  const tries = work.tries + 1;
  if (!now.legal.includes(work.chosen)) {
    const remark = `No: ${now.choices[work.chosen]} can't be next. ${now.legal.length === 1 ? 'There is only one that can.' : ''}`;
    return still(working(state, { tries, remark }));
  }
  const remark = work.chosen === now.made ? 'Yes.' : `Yes, that could be. In this run it was ${now.choices[now.made]}.`;
  const last = work.pick + 1 >= work.picks!.length;
  const next = working(
    state.player === undefined || !last ? state : { ...state, player: { ...state.player, future: true } },
    {
      pick: work.pick + 1,
      chosen: 0,
      tries,
      remark,
      answering: last ? 'right' : 'open',
      aim: last ? now.after : work.picks![work.pick + 1]!.cursor,
    },
  );
  return { state: next, effects: last ? [done(state, { state: 'right', tries: tries - work.picks!.length + 1 })] : [] };
}

// ── exercises ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function judge(state: LessonState, text: string): Result<LessonState> {
  return {
    state: working(state, { judging: true, runs: 0, remark: '' }),
    effects: [study(state, { what: 'judge', text })],
  };
}

function judged(state: LessonState, verdict: NonNullable<Work['judged']>): Result<LessonState> {
  const tries = state.work.tries + 1;
  const { hints } = state.work;
  const next = working(state, { judged: verdict, judging: false, tries, solution: false, front: '' });
  return {
    state: { ...next, top: 0 },
    effects: [
      done(state, { state: verdict.passed ? 'passed' : 'wrong', tries, hints }),
      study(state, { what: 'show', shown: verdict.shown, aim: verdict.aim }),
    ],
  };
}

function hint(state: LessonState, step: DoStep): Result<LessonState> {
  const hints = Math.min(step.hints.length, state.work.hints + 1);
  if (hints === state.work.hints)
    return noted(
      state,
      step.hints.length === 0 ? 'this exercise has no hints' : 'that was the last hint; Ctrl+O shows a solution',
    );
  return {
    state: { ...working(state, { hints, solution: false, front: 'hint' }), top: 0 },
    effects: [
      done(state, { state: state.work.judged?.passed === true ? 'passed' : 'seen', hints, tries: state.work.tries }),
    ],
  };
}

function solution(state: LessonState, step: DoStep): Result<LessonState> {
  const { work } = state;
  const passed = work.judged?.passed === true;
  if (!passed && work.hints < step.hints.length)
    return noted(state, `first the hints (h): ${work.hints} of ${step.hints.length} seen`);
  return {
    state: { ...working(state, { solution: !work.solution }), top: 0 },
    effects: passed ? [] : [done(state, { state: 'solution', hints: work.hints, tries: work.tries })],
  };
}

// ── going on ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function goOn(state: LessonState, effects: readonly Effect[] = []): Result<LessonState> {
  const { step } = itemOf(state);
  // what nobody can answer is not left to be answered, either
  const nothingAsked = state.work.answering === 'faulty' || (step.kind === 'manager' && state.work.picks?.length === 0);
  const quiet =
    step.kind === 'prose' || step.kind === 'watch' || step.kind === 'takeaway' || nothingAsked
      ? [done(state, { state: 'seen' })]
      : [];
  const before = [...effects, ...quiet];
  if (state.number + 1 < state.items.length) {
    const next = arrive(state, state.number + 1);
    return { state: next.state, effects: [...before, ...next.effects] };
  }
  return { state, effects: [...before, ...finish(state, quiet.length > 0), { type: 'pop' }] };
}

/** The last step is over, and had perhaps only to be `seen`. */
function finish(state: LessonState, seen: boolean): Effect[] {
  switch (state.purpose) {
    case 'lesson': {
      const { lesson, step } = itemOf(state);
      const progress = state.school.progress().lessons[lesson];
      const steps = state.items.map((item) => item.step).filter((one) => one !== step || !seen);
      const next = stateAtEnd(steps, progress);
      return [
        record(state, { type: 'lesson', lesson, state: next }),
        { type: 'note', text: `${state.title}: ${next === 'left' ? leftWords(steps, progress) : 'done'}` },
      ];
    }
    case 'pass': {
      const chapter = state.school.course.chapters.find((one) => String(one.number) === itemOf(state).lesson);
      if (state.right < state.items.length)
        return [
          { type: 'note', text: `${state.right} of ${state.items.length} at the first try: the chapter stays open` },
        ];
      const lessons = (chapter?.lessons ?? []).filter(
        (lesson) => state.school.progress().lessons[lesson.id]?.state !== 'done',
      );
      return [
        ...lessons.map((lesson) => record(state, { type: 'lesson', lesson: lesson.id, state: 'skipped' })),
        { type: 'note', text: `chapter ${chapter?.number}: passed` },
      ];
    }
    case 'again':
      return [{ type: 'note', text: `${state.right} of ${state.items.length} right this time` }];
  }
}

// ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Takes a key: first what the step itself needs, then the lesson's keys, then the player's. */
export function lessonInput(state: LessonState, input: Input, context: Context): Result<LessonState> | undefined {
  if (input.type === 'mouse') {
    const by = input.action === 'up' ? -3 : input.action === 'down' ? 3 : 0;
    if (by === 0) return undefined;
    return still({ ...state, top: Math.max(0, Math.min(mostTop(state, context), topOf(state, context) + by)) });
  }
  if (input.type === 'paste') return answerText(state, input.text.trim());
  const own = answerKey(state, input.key, input.text);
  if (own !== undefined)
    return own.state.work.chosen === state.work.chosen
      ? own
      : { ...own, state: { ...own.state, top: topShowingChosen(own.state, context) } };
  const command = context.keys.command(input.key, 'lesson');
  if (command?.type === 'lesson' && isFor(state, command.what))
    return remarks(state, command.what, context) ?? grown(act(state, command.what), context);
  const scrolled = scroll(state, input.key, context);
  if (scrolled !== undefined) return scrolled;
  const players = context.keys.command(input.key, 'player');
  if (players === undefined || PASSED_ON.has(players.type)) return undefined;
  // who types words for an answer does not mean what letters do in the player
  const question = questionOf(itemOf(state).step);
  if (question?.form === 'number' && !isOver(state.work) && /^\S$/.test(input.text))
    return noted(state, 'a number is asked for');
  if (state.player === undefined) return undefined;
  return updateLesson(state, players, context);
}

/** Commands that are the app's, not the player's. */
const PASSED_ON: ReadonlySet<string> = new Set(['help', 'theme', 'repaint', 'suspend', 'leave', 'quit']);

function isFor(state: LessonState, what: LessonAction): boolean {
  const { step } = itemOf(state);
  switch (what) {
    case 'on':
    case 'next':
    case 'back':
      return true;
    case 'skip':
      return isOpen(state) || state.work.answering === 'wrong';
    case 'remark':
    case 'remarkBack':
      return step.kind === 'watch' && step.stops.length > 0;
    default:
      return step.kind === 'do';
  }
}

/** Goes to the next remark of what is watched, or the one before. */
function remarks(state: LessonState, what: LessonAction, context: Context): Result<LessonState> | undefined {
  if (what !== 'remark' && what !== 'remarkBack') return undefined;
  const { player, work } = state;
  if (player === undefined || work.stretches === undefined) return noted(state, 'the program has not run yet');
  const cursors = work.stretches
    .flatMap((stretch) => (stretch === undefined ? [] : [stretch.at]))
    .sort((a, b) => a - b);
  // on the way to a remark that the run has not reached yet, the next one is the one after that
  const from = work.aim >= 0 && Number.isFinite(work.aim) ? work.aim : player.cursor;
  const to = what === 'remark' ? cursors.find((cursor) => cursor > from) : cursors.findLast((cursor) => cursor < from);
  if (to === undefined)
    return noted(state, what === 'remark' ? 'that was the last remark' : 'that was the first remark');
  const run = activeRun(player);
  if (run.status === 'running' && run.length < to) return aimAt(state, to, context);
  return toPlayer(state, { type: 'goto', cursor: to }, context);
}

function scroll(state: LessonState, key: string, context: Context): Result<LessonState> | undefined {
  const by = {
    pageup: -10,
    pagedown: 10,
    ...(state.player === undefined || state.work.solution ? { up: -1, down: 1, space: 10 } : {}),
  }[key];
  if (by === undefined) return undefined;
  return still({ ...state, top: Math.max(0, Math.min(mostTop(state, context), topOf(state, context) + by)) });
}

/** Keys that make up an answer. */
function answerKey(state: LessonState, key: string, text: string): Result<LessonState> | undefined {
  const { step } = itemOf(state);
  const { work } = state;
  if (step.kind === 'manager' && work.answering === 'open')
    return choiceKey(state, key, work.picks?.[work.pick]?.choices.length ?? 0);
  const question = questionOf(step);
  if (question === undefined || isOver(work)) return undefined;
  switch (question.form) {
    case 'choice':
      return choiceKey(state, key, question.options.length);
    case 'line':
      return choiceKey(
        state,
        key,
        (itemOf(state).files.get(question.program) ?? '').replace(/\n$/, '').split('\n').length,
        false,
      );
    case 'order': {
      if (key === 'backspace') return still(working(state, { order: work.order.slice(0, -1) }));
      const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
      if (index < 0 || index >= question.pieces.length) return undefined;
      if (isRejected(question, work)) return still(working(state, { order: [index] }));
      return work.order.includes(index)
        ? noted(state, 'that one is in the row already; Backspace takes the last one back')
        : still(working(state, { order: [...work.order, index] }));
    }
    case 'number':
      if (key === 'backspace') return still(working(state, { typed: work.typed.slice(0, -1) }));
      return /^[-0-9.,:_ ]$/.test(text) || (/^[ms]$/.test(text) && isTyping(question, work))
        ? answerText(state, text === ',' ? '.' : text)
        : undefined;
  }
}

function answerText(state: LessonState, text: string): Result<LessonState> | undefined {
  const { work } = state;
  const question = questionOf(itemOf(state).step);
  if (question?.form !== 'number' || isOver(work)) return undefined;
  const begun = isRejected(question, work) ? '' : work.typed;
  return still(working(state, { typed: (begun + text).slice(0, 30) }));
}

function choiceKey(state: LessonState, key: string, count: number, digits = true): Result<LessonState> | undefined {
  const to = (chosen: number): Result<LessonState> =>
    still(working(state, { chosen: Math.max(0, Math.min(count - 1, chosen)) }));
  if (key === 'up' || key === 'k') return to(state.work.chosen - 1);
  if (key === 'down' || key === 'j') return to(state.work.chosen + 1);
  if (digits && /^[1-9]$/.test(key) && Number(key) <= count) return to(Number(key) - 1);
  return undefined;
}

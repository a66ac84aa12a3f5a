/** The map of the course: chapters and lessons, what is done, and where to go on. */
import {
  type Chapter,
  type Claim,
  claimsOf,
  type Lesson,
  leftOf,
  leftWords,
  mistakesOf,
  placeOf,
} from '../../lessons/index.ts';
import type { Context, ScreenModule } from '../app/screen.ts';
import { type Effect, type Menu, noted, type Result, still } from '../effects.ts';
import { block, fit, type Line, restyle, type Span, shorten, visible, wrap } from '../text.ts';
import { bar } from './draw.ts';
import type { CourseState } from './model.ts';
import { againItems, finished, itemsOf, lessonsOf, nextLesson, passItems, type School } from './school.ts';
import { openLesson } from './update.ts';

/** A row of the map that can be chosen. */
type Row =
  | { readonly kind: 'again'; readonly count: number }
  | { readonly kind: 'lesson'; readonly lesson: Lesson }
  | { readonly kind: 'chapter'; readonly chapter: Chapter };

/** The map, with a lesson chosen that is about to be entered, or the one that comes next. */
export function openCourse(school: School, entered = ''): CourseState {
  return {
    kind: 'course',
    school,
    chosen: entered === '' ? nextName(school) : entered,
    entered,
    top: 0,
    page: 'lessons',
  };
}

const nextName = (school: School): string => nextLesson(school)?.id ?? '';

const nameOf = (row: Row): string =>
  row.kind === 'lesson' ? row.lesson.id : row.kind === 'chapter' ? String(row.chapter.number) : 'again';

/** The number of the chosen row. */
function chosenRow({ school, chosen, entered }: CourseState): number {
  const state = school.progress().lessons[entered]?.state;
  const over = entered !== '' && entered === chosen && (state === 'done' || state === 'left');
  const name = over ? nextName(school) : chosen;
  return Math.max(
    0,
    rowsOf(school).findIndex((row) => nameOf(row) === name),
  );
}

/** What can be chosen, in order: a chapter's row stands for the questions that pass it on. */
function rowsOf(school: School): readonly Row[] {
  const count = againItems(school).length;
  const again: Row[] = count === 0 ? [] : [{ kind: 'again', count }];
  return [
    ...again,
    ...school.course.chapters.flatMap((chapter): Row[] => [
      { kind: 'chapter', chapter },
      ...chapter.lessons.map((lesson): Row => ({ kind: 'lesson', lesson })),
    ]),
  ];
}

/** Opens a lesson over the map, at the step where it was left, or at the first that was passed over. */
export function enterLesson(school: School, lesson: Lesson): readonly Effect[] {
  const progress = school.progress().lessons[lesson.id];
  const left = progress?.state === 'left' ? leftOf(lesson.steps, progress)[0] : undefined;
  const at = progress?.state === 'open' ? progress.step : left === undefined ? 0 : lesson.steps.indexOf(left);
  const items = itemsOf(school, lesson);
  if (items.length === 0) return [{ type: 'note', text: `lesson ${lesson.id} has no steps` }];
  const opened = openLesson(school, `${lesson.id} ${lesson.title}`, 'lesson', items, at);
  return [{ type: 'push', screen: opened.state }, ...opened.effects];
}

function enter(state: CourseState): Result<CourseState> {
  const { school } = state;
  const row = rowsOf(school)[chosenRow(state)];
  if (row === undefined) return still(state);
  switch (row.kind) {
    case 'lesson':
      return {
        state: { ...state, chosen: row.lesson.id, entered: row.lesson.id },
        effects: enterLesson(school, row.lesson),
      };
    case 'again': {
      const opened = openLesson(school, 'Questions to look at again', 'again', againItems(school), 0);
      return { state, effects: [{ type: 'push', screen: opened.state }, ...opened.effects] };
    }
    case 'chapter': {
      const items = passItems(row.chapter);
      if (items.length === 0) return noted(state, 'this chapter has no questions to pass it on');
      const opened = openLesson(school, `Pass chapter ${row.chapter.number}: ${row.chapter.title}`, 'pass', items, 0);
      return { state, effects: [{ type: 'push', screen: opened.state }, ...opened.effects] };
    }
  }
}

/** Asks before something is forgotten. */
function askReset(state: CourseState, what: 'lesson' | 'all'): Result<CourseState> {
  const row = rowsOf(state.school)[chosenRow(state)];
  if (what === 'lesson' && row?.kind !== 'lesson') return noted(state, 'choose a lesson first');
  const title =
    what === 'all'
      ? 'Forget everything done in this course?'
      : `Forget what was done in ${row?.kind === 'lesson' ? row.lesson.id : ''}?`;
  const menu: Menu = {
    type: 'menu',
    title,
    stays: false,
    selected: 0,
    items: [
      { label: 'No', command: { type: 'course', what: 'keep' } },
      {
        label: 'Yes; files in headwaiter-course stay as they are',
        command: { type: 'course', what: what === 'all' ? 'resetAll' : 'reset' },
      },
    ],
  };
  return { state, effects: [{ type: 'overlay', overlay: menu }] };
}

function update(state: CourseState, message: Parameters<ScreenModule<CourseState>['update']>[1]): Result<CourseState> {
  if (message.type !== 'course') return still(state);
  const row = rowsOf(state.school)[chosenRow(state)];
  switch (message.what) {
    case 'resetAll':
      return {
        state: openCourse(state.school),
        effects: [
          { type: 'record', school: state.school, deed: { type: 'all' } },
          { type: 'note', text: 'everything is as at the first start' },
        ],
      };
    case 'reset':
      return row?.kind === 'lesson'
        ? {
            state,
            effects: [
              { type: 'record', school: state.school, deed: { type: 'lesson', lesson: row.lesson.id, state: 'reset' } },
              { type: 'note', text: `${row.lesson.id} begins anew` },
            ],
          }
        : still(state);
    default:
      return still(state);
  }
}

// ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function lessonSign(school: School, lesson: Lesson, { theme }: Context): Span {
  const progress = school.progress().lessons[lesson.id];
  const { task } = theme.glyphs;
  switch (progress?.state) {
    case 'done':
      return { text: `${task.done} `, style: 'good' };
    case 'skipped':
      return { text: `${theme.glyphs.arrow.slice(0, 1)} `, style: 'dim' };
    case 'open':
    case 'left':
      return { text: `${task.ready} `, style: 'ready' };
    default:
      return { text: `${task.created} `, style: 'dim' };
  }
}

/** The usual number of questions is a word. */
const COUNTED: Readonly<Record<number, string>> = { 3: 'three' };

function rowLines(state: CourseState, row: Row, context: Context): Line[] {
  const { columns, theme } = context;
  const wide = (text: string): string => shorten(text, columns - 8, theme.glyphs.ellipsis);
  switch (row.kind) {
    case 'again':
      return [[{ text: wide(`Questions to look at again (${row.count})`), style: 'finding' }]];
    case 'chapter': {
      const questions = row.chapter.testOut.length;
      return [
        [],
        [
          { text: wide(`${row.chapter.number} ${row.chapter.title}`), style: 'title' },
          { text: questions === 0 ? '' : `   ${COUNTED[questions] ?? questions} questions pass it on`, style: 'dim' },
        ],
      ];
    }
    case 'lesson': {
      const { lesson } = row;
      const progress = state.school.progress().lessons[lesson.id];
      const where =
        progress?.state === 'open' && progress.step > 0
          ? `, at step ${progress.step + 1} of ${lesson.steps.length}`
          : progress?.state === 'left'
            ? `, ${leftWords(lesson.steps, progress)}`
            : progress?.state === 'skipped'
              ? ', known'
              : '';
      const wrong = mistakesOf(state.school.problems, lesson).length;
      return [
        [
          lessonSign(state.school, lesson, context),
          { text: wide(`${lesson.id} ${lesson.title}`) },
          { text: `  ${lesson.minutes} min${where}`, style: 'dim' },
          ...(wrong === 0 ? [] : [{ text: `  ${mistakes(wrong)}`, style: 'failed' as const }]),
        ],
      ];
    }
  }
}

const mistakes = (count: number): string => `${count} ${count === 1 ? 'mistake' : 'mistakes'}`;

/** What is wrong with the course, as far as it has been found by reading it. */
function mistakesPage({ school, top }: CourseState, { columns, rows }: Context): Line[] {
  const lines = [...school.problems].flatMap((one) => [
    ...wrap(visible(`${placeOf(one)}: ${one.message}`), columns - 4).map((text): Line => [{ text: `  ${text}` }]),
    [],
  ]);
  const head: Line[] = [[{ text: ' What is wrong with this course ', style: 'focus' }], []];
  const last: Line[] = [[{ text: '  headwaiter check FOLDER runs everything, and finds more.', style: 'dim' }]];
  const all = [...lines, ...last];
  return [...head, ...all.slice(Math.max(0, Math.min(all.length - (rows - 2), top)))];
}

/** The map laid out: what stands above the list, its lines and which row each belongs to (-1: none), the first line that is shown, what stands below. */
function laidOut(state: CourseState, context: Context) {
  const { columns, rows, theme } = context;
  const { school } = state;
  const all = lessonsOf(school).length;
  const over = finished(school);
  const head: Line[] = [
    [
      { text: ` ${shorten(school.course.title, columns - 40, theme.glyphs.ellipsis)} `, style: 'focus' },
      { text: '  ' },
      ...bar(over, all, theme),
      { text: ` ${over} of ${all} ${all === 1 ? 'lesson' : 'lessons'}` },
    ],
    ...(school.problems.length === 0
      ? []
      : [[{ text: ` This course has ${mistakes(school.problems.length)}: w tells which.`, style: 'failed' as const }]]),
  ];
  const selected = chosenRow(state);
  const lines: Line[] = [];
  const owners: number[] = [];
  let at = 0;
  for (const [number, row] of rowsOf(school).entries()) {
    const made = rowLines(state, row, context);
    for (const [index, line] of made.entries()) {
      const last = index === made.length - 1;
      const chosen = number === selected && last;
      if (chosen) at = lines.length;
      const whole: Line = [{ text: last ? (chosen ? ` ${theme.glyphs.here} ` : '   ') : '' }, ...line];
      lines.push(chosen ? restyle(fit(whole, columns), 'cursor') : whole);
      owners.push(last ? number : -1);
    }
  }
  const below = outcomeLines(state, columns);
  const room = rows - head.length - below.length;
  const top = Math.max(0, Math.min(lines.length - room, at - Math.floor(room / 2)));
  return { head, lines, owners, top, room, below };
}

function lessonsPage(state: CourseState, context: Context): Line[] {
  const { head, lines, top, room, below } = laidOut(state, context);
  return [...head, ...block(lines.slice(top), context.columns, room), ...below];
}

/** A click chooses a row, one on the chosen row opens it. */
function click(state: CourseState, y: number, context: Context): Result<CourseState> | undefined {
  if (state.page !== 'lessons') return undefined;
  const { head, owners, top, room } = laidOut(state, context);
  const row = y < head.length || y >= head.length + room ? -1 : (owners[top + y - head.length] ?? -1);
  if (row < 0) return undefined;
  const chosen = chosenRow(state);
  return row === chosen ? enter(state) : select(state, row - chosen);
}

/** What one can do after the chosen lesson. */
function outcomeLines(state: CourseState, columns: number): Line[] {
  const row = rowsOf(state.school)[chosenRow(state)];
  const text =
    row?.kind === 'lesson'
      ? row.lesson.outcome
      : row?.kind === 'chapter'
        ? row.chapter.testOut.length === 0
          ? 'No questions pass this chapter on.'
          : 'Enter: three questions; all right at the first try, and the chapter counts as known.'
        : 'Enter: answer them once more.';
  return [
    [],
    ...block(
      wrap(visible(text), columns - 4).map((line): Line => [{ text: `  ${line}`, style: 'value' }]),
      columns,
      2,
    ),
  ];
}

function claimLines(claim: Claim, school: School, width: number): Line[] {
  const where = lessonsOf(school)
    .filter((lesson) => claimsOf(lesson).has(claim.id))
    .map((lesson) => lesson.id);
  const at = where.length === 0 ? '' : `  lesson ${where.join(', ')}`;
  return [
    ...wrap(`${claim.id}  ${claim.said}`, width).map((text): Line => [{ text, style: 'bold' }]),
    ...wrap(`${claim.fact}${at}`, width - 5).map((text): Line => [{ text: `     ${text}` }]),
    [],
  ];
}

function claimsPage(state: CourseState, { columns, rows }: Context): Line[] {
  const width = Math.min(100, columns - 4);
  const lines = [...state.school.course.claims.values()]
    .flatMap((claim) => claimLines(claim, state.school, width))
    .map((line): Line => [{ text: '  ' }, ...line]);
  const head: Line[] = [[{ text: ' Often believed, and what is so ', style: 'focus' }], []];
  const top = Math.max(0, Math.min(lines.length - (rows - 2), state.top));
  return [...head, ...lines.slice(top)];
}

export const courseScreen: ScreenModule<CourseState> = {
  keys: 'other',
  update,
  input(state, input, context) {
    if (input.type === 'mouse') {
      if (input.action === 'press') return click(state, input.y, context);
      return select(state, input.action === 'up' ? -1 : input.action === 'down' ? 1 : 0);
    }
    if (input.type !== 'key') return undefined;
    switch (input.key) {
      case 'up':
      case 'k':
        return select(state, -1);
      case 'down':
      case 'j':
        return select(state, 1);
      case 'pageup':
        return select(state, -10);
      case 'pagedown':
      case 'space':
        return select(state, 10);
      case 'home':
        return select(state, -10_000);
      case 'end':
        return select(state, 10_000);
      case 'enter':
        return state.page === 'lessons' ? enter(state) : still(openCourse(state.school));
      case 'b':
      case 'tab':
        return still(state.page === 'lessons' ? { ...state, page: 'claims', top: 0 } : { ...state, page: 'lessons' });
      case 'w':
        if (state.school.problems.length === 0) return undefined;
        return still({ ...state, page: state.page === 'mistakes' ? 'lessons' : 'mistakes', top: 0 });
      case 'n':
        return still(openCourse(state.school));
      case 'x':
        return state.page === 'lessons' ? askReset(state, 'lesson') : undefined;
      case 'X':
        return state.page === 'lessons' ? askReset(state, 'all') : undefined;
      case 'escape':
        return { state, effects: [{ type: 'pop' }] };
      default:
        return undefined;
    }
  },
  draw: (state, context) =>
    block(
      { lessons: lessonsPage, claims: claimsPage, mistakes: mistakesPage }[state.page](state, context),
      context.columns,
      context.rows,
    ),
  hints: (state) =>
    state.page === 'lessons'
      ? [
          ['up down', 'choose'],
          ['enter', 'open'],
          ...(state.school.problems.length === 0 ? [] : [['w', 'mistakes'] as const]),
          ['n', 'next'],
          ['b', 'beliefs'],
          ['x', 'begin anew'],
          ['X', 'forget all'],
          ['q', 'back'],
        ]
      : [
          ['up down', 'scroll'],
          [state.page === 'claims' ? 'b' : 'w', 'lessons'],
          ['q', 'back'],
        ],
};

function select(state: CourseState, by: number): Result<CourseState> {
  if (state.page !== 'lessons') {
    const most = (state.page === 'claims' ? state.school.course.claims.size : state.school.problems.length) * 4;
    return still({ ...state, top: Math.max(0, Math.min(most, state.top + by)) });
  }
  const rows = rowsOf(state.school);
  const row = rows[Math.max(0, Math.min(rows.length - 1, chosenRow(state) + by))];
  return still({ ...state, chosen: row === undefined ? '' : nameOf(row), entered: '' });
}

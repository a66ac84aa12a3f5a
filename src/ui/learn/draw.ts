/** A lesson as rows: where one is, the text of the step, and beside it the program or the player. */
import {
  believed,
  type DoStep,
  mistakesAt,
  type Option,
  placeOf,
  type Question,
  type Step,
  type WrongAnswer,
} from '../../lessons/index.ts';
import type { Context } from '../app/screen.ts';
import { drawPlayer } from '../player/draw.ts';
import { colouredLines } from '../player/source.ts';
import { block, cells, fit, type Line, lineCells, type Span, shorten, visible, wrap } from '../text.ts';
import type { Theme } from '../theme.ts';
import { isOver, itemOf, type LessonState, programOf, questionOf, sourceOf } from './model.ts';
import { proseLines, wrapSpans } from './prose.ts';
import { finished, type GoalView, lessonsOf } from './school.ts';

const KIND: Readonly<Record<Step['kind'], string>> = {
  prose: 'Read',
  watch: 'Watch',
  recall: 'Do you remember?',
  predict: 'Predict',
  why: 'Why?',
  point: 'Find the moment',
  break: 'Break it',
  manager: 'Be the manager',
  do: 'Do it',
  takeaway: 'Keep this',
};

/** Columns from which text and program stand side by side. */
const SIDE_BY_SIDE = 100;
const MOST_TEXT = 62;
/** Rows without which a player shows nothing. */
const LEAST_PLAYER = 7;
/** The same below the goals of an exercise: two lines of one's own program, the one that fails and what leads to it. */
const EXERCISE_PLAYER = 9;
/** Cells before a line of code: a mark, the number, a blank. */
const NUMBER_CELLS = 5;

/** The whole screen of a lesson. */
export function drawLesson(state: LessonState, context: Context): Line[] {
  const { columns, rows } = context;
  const head = header(state, context);
  return [head, ...body(state, context, columns, rows - 1)];
}

function header(state: LessonState, { theme, columns }: Context): Line {
  const all = lessonsOf(state.school).length;
  const over = finished(state.school);
  const left: Span[] = [
    {
      text: ` ${shorten(state.title, Math.max(16, Math.floor(columns * 0.5)), theme.glyphs.ellipsis)} `,
      style: 'focus',
    },
    { text: ` step ${state.number + 1} of ${state.items.length} ` },
  ];
  const right: Span[] =
    state.purpose === 'lesson'
      ? [...bar(over, all, theme), { text: ` ${over} of ${all} ${all === 1 ? 'lesson' : 'lessons'} ` }]
      : [];
  const gap = columns - lineCells(left) - lineCells(right);
  return fit(gap < 0 ? left : [...left, { text: ' '.repeat(gap) }, ...right], columns);
}

/** How much of the course is done. */
export function bar(over: number, all: number, theme: Theme, width = 12): Span[] {
  const full = all === 0 ? 0 : Math.round((over / all) * width);
  return [
    { text: theme.glyphs.full.repeat(full), style: 'good' },
    { text: theme.glyphs.empty.repeat(width - full), style: 'dim' },
  ];
}

/** Where the text of a step and what stands beside it have their places. */
interface Layout {
  readonly text: readonly Line[];
  readonly textRows: number;
  readonly sideBySide: boolean;
  /** Columns of the text. */
  readonly width: number;
  readonly asideRows: number;
}
function layoutOf(state: LessonState, context: Context): Layout {
  const { columns } = context;
  const rows = context.rows - 1;
  if (!hasAside(state)) {
    const text = textLines(state, context, state.work.solution ? columns - 4 : Math.min(76, columns - 4), rows);
    return { text, textRows: rows, sideBySide: false, width: columns, asideRows: 0 };
  }
  const width = Math.min(MOST_TEXT, Math.floor(columns * 0.42));
  if (columns >= SIDE_BY_SIDE && (state.player !== undefined || sourceCells(state) <= columns - width - 1)) {
    return {
      text: textLines(state, context, width - 3, rows),
      textRows: rows,
      sideBySide: true,
      width,
      asideRows: rows,
    };
  }
  // the player needs its rows; a program beside a question may be cut before the question is
  const least = state.player === undefined ? 4 : state.work.answering === 'wrong' ? 10 : 12;
  let most = Math.max(4, rows - Math.min(least, Math.floor(rows * 0.55)));
  let text = textLines(state, context, columns - 4, most);
  // an option that nobody sees is chosen by nobody: on a small screen what is below gives way to the last of them
  const needed = text.length - behindOptions(state, context, columns - 4);
  const isExercise = itemOf(state).step.kind === 'do';
  const left = state.player === undefined ? 2 : isExercise ? EXERCISE_PLAYER : LEAST_PLAYER;
  if (isAsking(state.work) && text.length > most && Math.min(needed + 1, rows - left) > most) {
    most = Math.max(4, Math.min(needed + 1, rows - left));
    text = textLines(state, context, columns - 4, most);
  }
  const textRows = Math.max(4, Math.min(text.length + 1, most));
  return { text, textRows, sideBySide: false, width: columns, asideRows: rows - textRows };
}
/** Cells that the program beside a question takes, the numbers of its lines included. */
const sourceCells = (state: LessonState): number =>
  sourceOf(state)
    .split('\n')
    .reduce((most, line) => Math.max(most, cells(line) + NUMBER_CELLS), 0);

/** How far one can scroll: first through the text, then through the program beside it. */
export function mostTop(state: LessonState, context: Context): number {
  const layout = layoutOf(state, context);
  return textMost(layout) + programMost(state, layout.asideRows);
}
/** How far it is scrolled. As long as nobody has scrolled, a changed program is shown from where it was changed. */
export function topOf(state: LessonState, context: Context): number {
  if (state.top >= 0) return state.top;
  const { step, files } = itemOf(state);
  if (step.kind !== 'break' || state.player !== undefined) return 0;
  const layout = layoutOf(state, context);
  const first = Math.min(...changedLines(files.get(step.original) ?? '', sourceOf(state)));
  const isSeen = first < layout.asideRows - 2;
  if (isSeen || textMost(layout) > 0 || !Number.isFinite(first)) return 0;
  return Math.min(programMost(state, layout.asideRows), first - 2);
}
/** How far to scroll so that the chosen option is seen, where the text is longer than its place. */
export function topShowingChosen(state: LessonState, context: Context): number {
  const layout = layoutOf(state, context);
  const most = textMost(layout);
  const question = questionOf(itemOf(state).step);
  if (most === 0 || question?.form !== 'choice' || !isAsking(state.work)) return state.top;
  const width = layout.width - (layout.sideBySide ? 3 : 4);
  const behind = behindOptions(state, context, width);
  const rowsFrom = (first: number): number =>
    behind + formLines(state, { ...question, options: question.options.slice(first) }, context, width).length;
  const { chosen } = state.work;
  const below = rowsFrom(chosen + 1);
  const least = below === 0 ? most : Math.max(0, most - below + 1);
  return Math.max(Math.min(most, least), Math.min(layout.text.length - rowsFrom(chosen), topOf(state, context)));
}

const isAsking = ({ answering }: LessonState['work']): boolean => answering === 'open' || answering === 'wrong';

/** Rows that stand behind the options in so little room: asked again, the options come before the question. */
function behindOptions(state: LessonState, { highlight }: Context, width: number): number {
  const question = questionOf(itemOf(state).step);
  if (question === undefined || state.work.answering !== 'wrong') return 0;
  return proseLines(question.prompt, width, highlight).length + 1;
}

const textMost = ({ text, textRows }: Layout): number => Math.max(0, text.length - textRows);
/** Rows by which the program beside a question is longer than its place; its title takes one. */
function programMost(state: LessonState, rows: number): number {
  if (state.player !== undefined || rows === 0) return 0;
  return Math.max(0, sourceOf(state).replace(/\n$/, '').split('\n').length - (rows - 1));
}

function body(state: LessonState, context: Context, columns: number, rows: number): Line[] {
  const layout = layoutOf(state, context);
  const { text, textRows, width, asideRows } = layout;
  const top = topOf(state, context);
  const below = Math.max(0, top - textMost(layout));
  if (asideRows === 0) return scrolled(top, text, columns, rows, 2);
  if (layout.sideBySide) {
    const left = scrolled(top, text, width, rows, 1);
    const right = drawAside(state, context, columns - width - 1, rows, below);
    const bar: Span = { text: context.theme.glyphs.vertical, style: 'dim' };
    return left.map((line, row) => [...line, bar, ...(right[row] ?? [])]);
  }
  return [...scrolled(top, text, columns, textRows, 2), ...drawAside(state, context, columns, asideRows, below)];
}

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The part of a text that fits, with a mark where there is more. */
function scrolled(wanted: number, lines: readonly Line[], width: number, rows: number, indent: number): Line[] {
  const most = Math.max(0, lines.length - rows);
  const top = Math.min(most, wanted);
  const shown = lines.slice(top, top + rows).map((line): Line => [{ text: ' '.repeat(indent) }, ...line]);
  const made = block(shown, width, rows);
  if (top < most)
    made[rows - 1] = fit(
      // the row that says it hides one, too
      [{ text: ' '.repeat(indent) }, { text: `more: PgDn (${plural(most - top + 1, 'row')})`, style: 'dim' }],
      width,
    );
  return made;
}

/** A solution and one's own program take the whole place. */
function hasAside(state: LessonState): boolean {
  return !state.work.solution && (state.player !== undefined || programOf(itemOf(state).step) !== '');
}

function drawAside(state: LessonState, context: Context, columns: number, rows: number, below: number): Line[] {
  if (state.player !== undefined) return drawPlayer(state.player, context.theme, { columns, rows });
  return drawSource(state, context, columns, rows, below);
}

/** The program of a question, before it may be seen running. */
function drawSource(
  state: LessonState,
  { theme, highlight }: Context,
  columns: number,
  rows: number,
  below: number,
): Line[] {
  const { step, files } = itemOf(state);
  const program = programOf(step);
  const source = sourceOf(state);
  const original = step.kind === 'break' ? (files.get(step.original) ?? '') : undefined;
  const lines = colouredLines(source.replace(/\n$/, ''), highlight(source));
  const changed = original === undefined ? new Set<number>() : changedLines(original, source);
  const picking = questionOf(step)?.form === 'line' && state.work.answering !== 'right';
  const most = programMost(state, rows);
  const top = picking ? Math.max(0, Math.min(most, state.work.chosen - Math.floor(rows / 2))) : Math.min(most, below);
  const title = step.kind === 'do' ? (state.work.attempt?.file ?? program) : program;
  const head: Line = [
    { text: ` ${visible(title)} `, style: 'title' },
    ...(changed.size > 0 ? [{ text: ' changed lines are marked', style: 'dim' as const }] : []),
  ];
  const numbered = lines.map((line, index): Line => {
    const here = picking && index === state.work.chosen;
    const mark = here ? theme.glyphs.here : changed.has(index) ? theme.glyphs.changed : ' ';
    return [
      {
        text: `${mark}${String(index + 1).padStart(3)} `,
        style: here ? 'cursor' : changed.has(index) ? 'changed' : 'dim',
      },
      ...line,
    ];
  });
  const made = block([head, ...numbered.slice(top)], columns, rows, theme.glyphs.ellipsis);
  if (top < most && !picking)
    made[rows - 1] = fit([{ text: `  more: PgDn (${plural(most - top + 1, 'line')})`, style: 'dim' }], columns);
  return made;
}

/** Lines of a text that the other one has not, by the longest row of lines they share. */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const changed = new Set<number>();
  let i = 0;
  for (let j = 0; j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && table[i + 1]![j]! > table[i]![j + 1]!) i++;
    else changed.add(j++);
  }
  return changed;
}

// ── the text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function textLines(state: LessonState, context: Context, width: number, room: number): Line[] {
  const { course, problems } = state.school;
  const mistakes = mistakesAt(problems, course, itemOf(state).step).flatMap((one) =>
    wrapSpans([{ text: visible(`${placeOf(one)}: ${one.message}`), style: 'failed' }], width),
  );
  return mistakes.length === 0
    ? stepLines(state, context, width, room)
    : [...mistakes, [], ...stepLines(state, context, width, room)];
}

function stepLines(state: LessonState, context: Context, width: number, room: number): Line[] {
  const { step, lesson } = itemOf(state);
  const from =
    step.kind === 'recall' && step.from !== undefined
      ? ` (from ${step.from})`
      : state.purpose === 'again'
        ? ` (from ${lesson})`
        : '';
  const title =
    step.title === '' || step.title.toLowerCase() === step.kind || step.title === KIND[step.kind]
      ? ''
      : `: ${step.title}`;
  const heading: Span = { text: `${KIND[step.kind]}${title}${from}`, style: 'title' };
  const lines: Line[] = [[heading], []];
  const prose = (blocks: Parameters<typeof proseLines>[0]): Line[] => proseLines(blocks, width, context.highlight);
  const question = questionOf(step);
  if (question !== undefined) return questionLines(state, question, context, { width, room }, heading);
  switch (step.kind) {
    case 'prose':
      return [...lines, ...prose(step.blocks)];
    case 'watch':
      return [...lines, ...prose(step.blocks), ...narration(state, context, width)];
    case 'point':
      return [
        ...lines,
        ...verdict(state),
        ...(['right', 'skipped'].includes(state.work.answering) ? [...prose(step.feedback), []] : []),
        ...prose(step.blocks),
        ...(state.work.answering === 'open'
          ? [[{ text: 'Move the cursor there, then press Enter.', style: 'dim' as const }]]
          : []),
      ];
    case 'manager':
      return [
        ...lines,
        ...(state.work.answering === 'open' ? [] : [...prose(step.feedback), []]),
        ...managerLines(state, width),
        ...prose(step.blocks),
      ];
    case 'do':
      return [...lines, ...exerciseLines(state, step, context, width)];
    case 'takeaway':
      return [
        ...lines,
        ...prose(step.blocks),
        [],
        [{ text: 'What this leaves out', style: 'title' }],
        [],
        ...prose(step.leavesOut),
      ];
    default:
      return lines;
  }
}

/** What is to be said about the moment one has come to. */
function narration(state: LessonState, context: Context, width: number): Line[] {
  const { step } = itemOf(state);
  const { stretches } = state.work;
  if (step.kind !== 'watch' || state.player === undefined || stretches === undefined) return [];
  let last = -1;
  for (const [number, stretch] of stretches.entries())
    if (stretch !== undefined && stretch.at <= state.player.cursor && (last < 0 || stretch.at >= stretches[last]!.at))
      last = number;
  const stop = step.stops[last];
  if (stop === undefined) return [];
  return [
    [],
    [{ text: `${last + 1} of ${step.stops.length}`, style: 'dim' }],
    ...proseLines(stop.blocks, width, context.highlight),
  ];
}

function verdict(state: LessonState): Line[] {
  const { answering, remark } = state.work;
  if (answering === 'right') return [[{ text: 'Right.', style: 'good' }]];
  if (answering === 'faulty')
    return [[{ text: 'The course has a mistake here: this moment never comes. Enter goes on.', style: 'failed' }]];
  if (remark !== '') return [[{ text: remark, style: 'failed' }], []];
  return [];
}

/** A question; once it is answered what there is to say about the answer comes first, so that it is seen on a small screen, too. */
function questionLines(
  state: LessonState,
  question: Question,
  context: Context,
  { width, room }: { readonly width: number; readonly room: number },
  heading: Span,
): Line[] {
  const { work } = state;
  const prompt = proseLines(question.prompt, width, context.highlight);
  const form = formLines(state, question, context, width);
  if (work.pending !== undefined)
    return [[heading], [], ...prompt, [], ...form, [], [{ text: 'running it ...', style: 'dim' }]];
  const close = form.filter((line) => line.length > 0);
  if (work.answering === 'open') {
    const whole = [[heading], [], ...prompt, [], ...form];
    return whole.length <= room ? whole : [[heading], ...prompt, ...close];
  }
  // who has tried and then asks for the answer has not passed it over
  const tried = work.answering === 'skipped' && work.tries > 0 && work.answered !== undefined;
  const lines: Line[] = [];
  const { answered } = work;
  if (work.answering === 'skipped' && answered !== undefined)
    lines.push(...wrapSpans([{ text: `It is: ${rightText(question, answered.right, answered.text)}` }], width));
  // an option that says just what the run says needs no repeating
  const plain = question.form === 'choice' && question.options[work.given]?.text === answered?.text;
  if (work.answering === 'right' && answered !== undefined && answered.text !== '' && !plain)
    lines.push(...wrapSpans([{ text: `The run says: ${answered.text}` }], width));
  const told = toldOption(question, state);
  const belief: Line[] = [];
  if (told !== undefined && told.feedback.length > 0) {
    const claim =
      told.claim === undefined || work.answering !== 'wrong' ? undefined : state.school.course.claims.get(told.claim);
    lines.push(...proseLines(told.feedback, width, context.highlight));
    if (claim !== undefined)
      belief.push(
        ...proseLines(
          [{ kind: 'paragraph', inlines: [{ kind: 'emphasis', text: believed(claim) }] }],
          width,
          context.highlight,
        ),
      );
  }
  const said = tried ? [] : wrapSpans([outcome(state)], width);
  const whole = [[heading], ...said, ...lines, ...belief, [], ...prompt, [], ...form];
  if (whole.length <= room) return whole;
  // closer together; where even so there is no room the options come before the question, which has been read
  const title = wrapSpans(tried ? [heading] : [heading, { text: '  ' }, outcome(state)], width);
  const above = [...title, ...lines, ...belief, []];
  const short = [...above, ...prompt, ...close];
  if (short.length <= room) return short;
  const options = [...close, [], ...prompt];
  if (above.length + close.length < room || work.answering !== 'wrong') return [...above, ...options];
  const brief = wrapSpans([heading, { text: '  ' }, { text: 'Not so. Try again, or s.', style: 'failed' }], width);
  return [...brief, ...lines, ...options];
}

const outcome = ({ work }: LessonState): Span =>
  work.answering === 'faulty'
    ? { text: `The course has a mistake here: ${work.answered?.mistake ?? ''}. Enter goes on.`, style: 'failed' }
    : work.answering === 'right'
      ? { text: 'Right.', style: 'good' }
      : work.answering === 'wrong'
        ? { text: 'Not so. Look, and try again (or s to see the answer).', style: 'failed' }
        : { text: 'Passed over.', style: 'dim' };

/** What is told: the text of the option given, or that for whatever else was typed; after passing over that of the right option. */
function toldOption(question: Question, { work }: LessonState): Option | WrongAnswer | undefined {
  if (work.answering !== 'skipped' && work.given >= 0) return question.options[work.given];
  if (work.answering === 'wrong' || (work.answering === 'skipped' && question.form !== 'choice')) return question.wrong;
  return question.options[work.answered?.right[0] ?? -1];
}

function rightText(question: Question, right: readonly number[], text: string): string {
  const options = right.map((index) => question.options[index]!.text);
  return question.form === 'choice' && options.length > 0 ? options.join(' / ') : text;
}

function formLines(state: LessonState, question: Question, { theme }: Context, width: number): Line[] {
  const { work } = state;
  switch (question.form) {
    case 'choice':
      return question.options.flatMap((option, index) => {
        const chosen = index === work.chosen && !isOver(work);
        const sign = optionSign(state, index, theme);
        const before = `${chosen ? theme.glyphs.here : ' '}${index + 1} ${sign}`;
        const style = chosen ? { style: 'selected' as const } : {};
        const text = visible(option.text);
        const room = Math.max(10, width - cells(before));
        return (cells(text) <= room ? [text] : wrap(text, room)).map((part, row): Line => {
          const spans: Span[] = [{ text: `${row === 0 ? before : ' '.repeat(cells(before))}${part}`, ...style }];
          return fit(spans, Math.min(width, lineCells(spans)));
        });
      });
    case 'number':
      return [
        [
          { text: 'your answer: ' },
          { text: work.typed, style: 'bold' },
          { text: work.answering === 'right' ? '' : ' ', style: 'cursor' },
        ],
      ];
    case 'line':
      return [
        [
          { text: `line ${work.chosen + 1}`, style: 'bold' },
          { text: '  (up and down, Enter)', style: 'dim' },
        ],
      ];
    case 'order':
      return [
        ...question.pieces.map((piece, index): Line => {
          const place = work.order.indexOf(index);
          return [
            { text: `${index + 1} `, style: 'key' },
            { text: visible(piece), ...(place >= 0 ? { style: 'dim' as const } : {}) },
          ];
        }),
        [],
        ...wrapSpans(
          [
            { text: 'your order: ' },
            { text: work.order.map((index) => question.pieces[index]).join(` ${theme.glyphs.arrow} `), style: 'bold' },
          ],
          width,
        ),
      ];
  }
}

function optionSign({ work }: LessonState, index: number, { glyphs }: Theme): string {
  if (work.answering === 'open') return '';
  if ((work.answering === 'right' || work.answering === 'skipped') && work.answered?.right.includes(index) === true)
    return `${glyphs.task.done} `;
  return index === work.given && work.answering === 'wrong' ? `${glyphs.task.failed} ` : '  ';
}

function managerLines(state: LessonState, width: number): Line[] {
  const { work } = state;
  const now = work.picks?.[work.pick];
  const lines: Line[] = [];
  if (work.remark !== '')
    lines.push(
      ...wrapSpans([{ text: visible(work.remark), style: work.remark.startsWith('Yes') ? 'good' : 'failed' }], width),
    );
  if (work.answering !== 'open') return lines.length === 0 ? [] : [...lines, []];
  if (work.picks === undefined) return [...lines, [{ text: 'running it ...', style: 'dim' }], []];
  if (now === undefined) return [...lines, [{ text: 'There is nothing to pick in this program.' }], []];
  lines.push([{ text: `Pick ${work.pick + 1} of ${work.picks.length}: who is next?`, style: 'bold' }]);
  for (const [index, choice] of now.choices.entries())
    lines.push([
      {
        text: `${index === work.chosen ? '>' : ' '}${index + 1} ${visible(choice)}`,
        ...(index === work.chosen ? { style: 'selected' as const } : {}),
      },
    ]);
  return [...lines, []];
}

/** An exercise: what was done last comes first (a verdict, a hint, the solution), then the task. */
function exerciseLines(state: LessonState, step: DoStep, context: Context, width: number): Line[] {
  const { work } = state;
  const prose = (blocks: Parameters<typeof proseLines>[0]): Line[] => proseLines(blocks, width, context.highlight);
  const hint = (number: number): Line[] => [
    [{ text: `Hint ${number + 1} of ${step.hints.length}`, style: 'title' }],
    ...prose(step.hints[number]!),
    [],
  ];
  const lines: Line[] = [];
  if (work.solution) lines.push(...solutionLines(state, step, context, width), []);
  else if (work.front === 'hint' && work.hints > 0) lines.push(...hint(work.hints - 1));
  if (work.judging)
    lines.push([{ text: work.runs > 1 ? `checking ... ${work.runs} runs` : 'checking ...', style: 'dim' }], []);
  else if (work.judged !== undefined) lines.push(...judgedLines(state, step, context, width), []);
  const fresh = work.judged === undefined && !work.judging;
  if (fresh) lines.push(...prose(step.blocks), []);
  lines.push(...goalLines(state, step, context, width));
  if (!fresh) lines.push([], ...prose(step.blocks));
  lines.push([], ...whereLines(state, width, context));
  const told = work.front === 'hint' && !work.solution ? work.hints - 1 : work.hints;
  for (let number = 0; number < told; number++) lines.push([], ...hint(number).slice(0, -1));
  return lines;
}

function goalLines({ work }: LessonState, step: DoStep, context: Context, width: number): Line[] {
  const { glyphs } = context.theme;
  const lines: Line[] = [[{ text: 'Goals', style: 'title' }]];
  for (const [index, goal] of step.goals.entries()) {
    const result = work.judged?.goals[index];
    const sign = result === undefined ? glyphs.task.created : result.holds ? glyphs.task.done : glyphs.task.failed;
    const many = result === undefined ? '' : howItCame(result);
    const style = result === undefined ? undefined : result.holds ? ('good' as const) : ('failed' as const);
    for (const [row, line] of proseLines(
      [{ kind: 'paragraph', inlines: [{ kind: 'text', text: goal.text + many }] }],
      width - 2,
      context.highlight,
    ).entries())
      lines.push([{ text: row === 0 ? `${sign} ` : '  ', ...(style === undefined ? {} : { style }) }, ...line]);
  }
  return lines;
}

/** What is to be said about a goal that has been looked at: how many runs it took, and what the one says that misses it. */
export function howItCame({ runs, found }: GoalView): string {
  if (found !== undefined) return runs > 1 ? ` (in run ${runs}: ${found})` : ` (now: ${found})`;
  return runs > 1 ? ` (${plural(runs, 'run')})` : '';
}

function whereLines({ work }: LessonState, width: number, context: Context): Line[] {
  if (work.attempt === undefined) return [];
  const { file, notice } = work.attempt;
  if (notice !== undefined) return wrapSpans([{ text: visible(notice), style: 'failed' }], width);
  return proseLines(
    [
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'Your file is ' },
          { kind: 'code', text: file.slice(file.lastIndexOf('/') + 1) },
          { kind: 'text', text: ' in ' },
          { kind: 'code', text: file.slice(0, file.lastIndexOf('/')) },
          { kind: 'text', text: ': m edits it here, M in your editor; each save is checked.' },
        ],
      },
    ],
    width,
    context.highlight,
  );
}

function judgedLines(state: LessonState, step: DoStep, context: Context, width: number): Line[] {
  const judged = state.work.judged!;
  if (judged.passed)
    return [
      [{ text: 'Done: all goals are reached.', style: 'good' }],
      [{ text: 'Enter goes on, Ctrl+O shows a way to do it.', style: 'dim' }],
    ];
  const lines: Line[] = [];
  if (step.goals.length === 0)
    lines.push([{ text: "Nobody can pass this: its goals can't be read.", style: 'failed' }]);
  if (judged.error !== '') lines.push(...wrapSpans([{ text: visible(judged.error), style: 'stderr' }], width));
  const goal = step.goals[judged.failed];
  if (goal !== undefined && goal.notYet.length > 0) lines.push(...proseLines(goal.notYet, width, context.highlight));
  if (judged.goals.length > 0) lines.push([{ text: 'The run that is shown misses it.', style: 'dim' }]);
  return lines;
}

/** The author's way and the learner's own text, beside each other where there is room; what the other one has not is marked. */
function solutionLines(state: LessonState, step: DoStep, context: Context, width: number): Line[] {
  const { changed, vertical } = context.theme.glyphs;
  const marked = (source: string, other: string): Line[] => {
    const own = changedLines(other, source);
    return colouredLines(source, context.highlight(source)).map(
      (line, index): Line => [own.has(index) ? { text: `${changed} `, style: 'changed' } : { text: '  ' }, ...line],
    );
  };
  const solution = (itemOf(state).files.get(step.solution) ?? '').trimEnd();
  const own = (state.work.attempt?.text ?? '').trimEnd();
  const note: Span = { text: '  lines that the other one has not are marked', style: 'dim' };
  const left: Line[] = [[{ text: 'One way to do it', style: 'title' }, note], ...marked(solution, own)];
  const right: Line[] = [[{ text: 'Yours', style: 'title' }], ...marked(own, solution)];
  const [wide, other] = [left, right].map((lines) => lines.reduce((most, line) => Math.max(most, lineCells(line)), 0));
  if (wide! + other! + 3 > width) return [...left, [], ...right];
  const bar: Span = { text: `${vertical} `, style: 'dim' };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...fit(left[row] ?? [], wide! + 1),
    bar,
    ...(right[row] ?? []),
  ]);
}

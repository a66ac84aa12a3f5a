/** `learn --accessible`: lessons as a conversation: sentences, numbered lists, and answers typed as lines. Works through a pipe too. */
import { createInterface, type Interface } from 'node:readline';
import {
  believed,
  type DoStep,
  type Lesson,
  leftOf,
  leftWords,
  type ManagerStep,
  mistakesAt,
  type PointStep,
  placeOf,
  plainText,
  type StepProgress,
  stateAtEnd,
  type WatchStep,
} from '../../lessons/index.ts';
import { type Recording, Timeline } from '../../trace/index.ts';
import {
  type Answered,
  againItems,
  changedLines,
  howItCame,
  type Item,
  isProblem,
  itemsOf,
  lessonsOf,
  nextLesson,
  passItems,
  type School,
  type Shown,
} from '../../ui/index.ts';
import type { Invocation } from '../arguments.ts';
import { openCourse } from '../host.ts';
import { UsageError } from '../runs/options.ts';
import { sentence, type Told, toldAround, toldBetween } from './telling.ts';

const HELP =
  'Type a number or an answer. Other words: skip, hint, check, solution, start over, program, events, back, next, lessons, lesson 2.2, ' +
  'pass 2 (three questions that pass chapter 2 on), again (questions to look at again), quit.';

/** Holds the conversation. @returns the exit code */
export async function readAloud(invocation: Invocation): Promise<number> {
  const school = await openCourse(invocation.options.get('course'));
  const reader = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? process.stdout : undefined,
    prompt: '> ',
  });
  try {
    await new Reading(school, reader).from(invocation.operands[0]);
  } finally {
    reader.close();
  }
  return 0;
}

/** Sentences that are told in one go. */
const AT_ONCE = 100;
/** What a pick comes to when it is passed over. */
const SKIPPED = 2;

/** Leaves the conversation. */
class Leave extends Error {}

/** What has been done of a lesson, in a word or two. */
function stands({ id, steps }: Lesson, school: School): string {
  const progress = school.progress().lessons[id];
  if (progress === undefined || progress.state === 'reset') return 'new';
  if (progress.state === 'left') return leftWords(steps, progress);
  return progress.state === 'skipped' ? 'known' : progress.state;
}

class Reading {
  readonly #school: School;
  readonly #reader: Interface;
  readonly #lines: AsyncIterator<string>;
  /** Questions answered rightly at the first try. */
  #firstTime = 0;
  /** What was recorded last is not on the disk. */
  #unwritten = false;
  /** The program read out last. */
  #read = '';
  /** The run that is told, and how much of it has been heard. */
  #sentences: { readonly source: string; readonly told: readonly Told[]; readonly heard: number } = {
    source: '',
    told: [],
    heard: 0,
  };

  constructor(school: School, reader: Interface) {
    this.#school = school;
    this.#reader = reader;
    this.#lines = reader[Symbol.asyncIterator]();
  }

  async from(id: string | undefined): Promise<void> {
    const asked =
      id === undefined ? nextLesson(this.#school) : lessonsOf(this.#school).find((lesson) => lesson.id === id);
    if (asked === undefined && id !== undefined) throw new UsageError(`there is no lesson ${JSON.stringify(id)}`);
    if (this.#school.notice !== '') say(this.#school.notice);
    const { problems } = this.#school;
    if (problems.length > 0)
      say(
        `This course has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}; what can be read can be taken:`,
      );
    for (const problem of problems) say(`${placeOf(problem)}: ${problem.message}`);
    say(HELP);
    const again = againItems(this.#school).length;
    if (again > 0)
      say(`${again === 1 ? 'A question waits' : `${again} questions wait`} to be looked at again: type again.`);
    let lesson = asked?.id;
    try {
      while (lesson !== undefined) lesson = await this.#goTo(lesson);
      say('That was the last lesson.');
    } catch (error) {
      if (!(error instanceof Leave)) throw error;
      say(
        this.#unwritten
          ? 'What could not be written is lost now. Until next time.'
          : 'Everything is kept. Until next time.',
      );
    }
  }

  /** A lesson, a chapter's questions, or those to look at again. @returns where to go on */
  async #goTo(place: string): Promise<string | undefined> {
    const chapter = /^pass (\d+)$/.exec(place)?.[1];
    if (place === 'again') return this.#questions('Questions to look at again', againItems(this.#school));
    if (chapter === undefined) return this.#lesson(place);
    const found = this.#school.course.chapters.find((one) => String(one.number) === chapter);
    const items = found === undefined ? [] : passItems(found);
    if (found === undefined || items.length === 0) {
      say(`There are no questions to pass chapter ${chapter} on.`);
      return nextLesson(this.#school)?.id;
    }
    const before = this.#firstTime;
    const to = await this.#questions(`Chapter ${chapter}: ${found.title}`, items);
    if (this.#firstTime - before < items.length) {
      say(`${this.#firstTime - before} of ${items.length} at the first try: the chapter stays open.`);
      return to;
    }
    for (const lesson of found.lessons)
      if (this.#school.progress().lessons[lesson.id]?.state !== 'done')
        this.#record({ type: 'lesson', lesson: lesson.id, state: 'skipped' });
    say(`Chapter ${chapter} is passed.`);
    return nextLesson(this.#school)?.id;
  }

  /** A row of questions. @returns where to go on */
  async #questions(title: string, items: readonly Item[]): Promise<string | undefined> {
    if (items.length === 0) say('There is nothing to look at again.');
    else say(`\n${ended(title)}`);
    for (const [number, item] of items.entries()) {
      say(`\nQuestion ${number + 1} of ${items.length}.`);
      const to = await this.#step(item);
      if (typeof to === 'string') return to;
    }
    return nextLesson(this.#school)?.id;
  }

  /** One lesson. @returns the one to go on with */
  async #lesson(id: string): Promise<string | undefined> {
    const lesson = lessonsOf(this.#school).find((one) => one.id === id);
    if (lesson === undefined) {
      say(`There is no lesson ${id}.`);
      return nextLesson(this.#school)?.id;
    }
    const items = itemsOf(this.#school, lesson);
    const progress = this.#school.progress().lessons[id];
    const left = progress?.state === 'left' ? leftOf(lesson.steps, progress)[0] : undefined;
    let number = left !== undefined ? lesson.steps.indexOf(left) : 0;
    if (progress?.state === 'open') number = Math.min(progress.step, items.length - 1);
    say(`\nLesson ${id}: ${ended(lesson.title)} ${lesson.outcome}`);
    while (number < items.length) {
      this.#record({ type: 'at', lesson: id, step: number });
      say(`\nStep ${number + 1} of ${items.length}.`);
      const to = await this.#step(items[number]!);
      if (typeof to === 'string') return to;
      number = Math.max(0, number + to);
    }
    const now = this.#school.progress().lessons[id];
    const state = stateAtEnd(lesson.steps, now);
    this.#record({ type: 'lesson', lesson: id, state });
    say(`\nLesson ${id} is ${state === 'left' ? `over: ${leftWords(lesson.steps, now)}` : 'done'}.`);
    return nextLesson(this.#school)?.id;
  }

  #record(deed: Parameters<School['record']>[0]): void {
    const problem = this.#school.record(deed);
    this.#unwritten = problem !== undefined;
    if (problem !== undefined) say(problem);
  }

  /** One step. @returns by how many steps to go on, or another lesson's number */
  async #step(item: Item): Promise<number | string> {
    const { step } = item;
    for (const one of mistakesAt(this.#school.problems, this.#school.course, step))
      say(`The course has a mistake here: ${placeOf(one)}: ${one.message}`);
    switch (step.kind) {
      case 'prose':
        say(plainText(step.blocks));
        return this.#ask('Enter goes on.', item, () => 1);
      case 'watch':
        say(plainText(step.blocks));
        this.#program(item, step.program);
        await this.#remarks(item, step);
        return this.#ask('"events" tells what happens, one by one. Enter goes on.', item, () => 1);
      case 'takeaway':
        say(`To keep: ${plainText(step.blocks)}`);
        say(`What this leaves out: ${plainText(step.leavesOut)}`);
        return this.#ask('Enter goes on.', item, () => 1);
      case 'point':
        return this.#point(item, step);
      case 'manager':
        return this.#manager(item, step);
      case 'do':
        return this.#exercise(item);
      default:
        return this.#question(item);
    }
  }

  async #question(item: Item): Promise<number | string> {
    const { step } = item;
    if (!('question' in step)) return 1;
    const { question } = step;
    const answered = this.#school.answer(question, item);
    this.#program(item, question.program);
    say(plainText(question.prompt));
    for (const [index, option] of question.options.entries()) say(`${index + 1}. ${option.text}`);
    if (question.form === 'order')
      for (const [index, piece] of question.pieces.entries()) say(`${index + 1}. ${piece}`);
    const how = {
      choice: 'The number of your answer?',
      number: 'A number?',
      order: 'The numbers in order, with blanks between?',
      line: 'The number of the line?',
    }[question.form];
    const { mistake } = await answered;
    if (mistake !== undefined) {
      say(`The course has a mistake here: ${mistake}.`);
      this.#done(item, { state: 'seen' });
      return this.#ask('Enter goes on.', item, () => 1);
    }
    let tries = 0;
    return this.#ask(how, item, async (line) => {
      const found = await answered;
      if (line === 'skip') {
        if (tries === 0) this.#record({ type: 'step', lesson: item.lesson, step: step.id, done: { state: 'skipped' } });
        const why = question.form === 'choice' ? question.options[found.right[0] ?? -1] : question.wrong;
        const options = question.options.map((option) => option.text);
        say(`It is: ${rightText(found, options)}. ${plainText(why?.feedback ?? [])}`.trim());
        return 1;
      }
      const index = question.form === 'choice' ? Number(line) - 1 : -1;
      if (question.form === 'choice' && question.options[index] === undefined)
        return `Type a number from 1 to ${question.options.length}, or skip.`;
      const given =
        question.form === 'order'
          ? line
              .split(/[\s,]+/)
              .map((part) => question.pieces[Number(part) - 1] ?? part)
              .join(', ')
          : line;
      const right = index >= 0 ? found.right.includes(index) : found.accepts(given);
      tries++;
      if (right && tries === 1) this.#firstTime++;
      if (tries === 1)
        this.#record({
          type: 'step',
          lesson: item.lesson,
          step: step.id,
          done: { state: right ? 'right' : 'wrong', answer: given, tries },
        });
      const told = index >= 0 ? question.options[index] : right ? undefined : question.wrong;
      const words = [
        right ? 'Right.' : 'Not so.',
        told === undefined ? '' : plainText(told.feedback),
        right && found.text !== '' ? `The run says: ${found.text}.` : '',
      ];
      say(words.filter((part) => part !== '').join(' '));
      const proof = right ? -1 : index >= 0 ? (found.see[index] ?? -1) : found.seeWrong;
      if (proof > 0) say(`Look at this moment: ${this.#moment(item, found.shown, proof)}`);
      const claim = right || told?.claim === undefined ? undefined : this.#school.course.claims.get(told.claim);
      if (claim !== undefined) say(believed(claim));
      return right ? 1 : 'Try again, or skip.';
    });
  }

  /** What happens at a cursor, with its time. */
  #moment(item: Item, shown: Shown, cursor: number): string {
    const { recording, timeline } = this.#ran(item, shown);
    return sentence(recording.event(cursor - 1), timeline.world(cursor));
  }

  /** What is said about the moments of a run, each with what happens there. */
  async #remarks(item: Item, step: WatchStep): Promise<void> {
    const moments = await this.#school.moments(step.program, item);
    const { recording, timeline } = this.#recorded(item, step.program);
    for (const [index, stop] of step.stops.entries()) {
      const at = moments[index]?.at;
      const there = at === undefined ? '' : `${sentence(recording.event(at - 1), timeline.world(at))} `;
      say(`- ${there}${plainText(stop.blocks)}`);
    }
  }

  /** A moment of the run is to be found: what happens is told as a list, and one of its numbers is the answer. */
  async #point(item: Item, step: PointStep): Promise<number | string> {
    say(plainText(step.blocks));
    this.#program(item, step.program);
    const stretch = (await this.#school.moments(step.program, item))[0];
    if (stretch === undefined) {
      say('The course has a mistake here: this moment never comes.');
      this.#done(item, { state: 'seen' });
      return this.#ask('Enter goes on.', item, () => 1);
    }
    const { recording, timeline } = this.#recorded(item, step.program);
    const told = toldAround(recording, timeline, stretch.at - 1);
    say('What happens, in order:');
    for (const [number, { text }] of told.entries()) say(`${number + 1}. ${text}`);
    let tries = 0;
    const answer = (): void => say(plainText(step.feedback));
    return this.#ask('The number of the moment?', item, (line) => {
      if (line === 'skip') {
        if (tries === 0) this.#done(item, { state: 'skipped' });
        const there = told.findIndex(({ cursor }) => cursor === stretch.at);
        say(`It is number ${there + 1}, ${told[there]?.text ?? ''}`);
        answer();
        return 1;
      }
      const moment = told[Number(line) - 1];
      if (moment === undefined) return `Type a number from 1 to ${told.length}, or skip.`;
      const right = moment.cursor >= stretch.from && moment.cursor <= stretch.to;
      tries++;
      if (right || tries === 1) this.#done(item, { state: right ? 'right' : 'wrong', tries });
      if (!right)
        return moment.cursor < stretch.from ? 'Not yet: it comes later than this.' : 'Too far: it was earlier.';
      say('Right.');
      answer();
      return 1;
    });
  }

  /** Be the manager: what could happen is accepted, whatever the run did. */
  async #manager(item: Item, step: ManagerStep): Promise<number | string> {
    say(plainText(step.blocks));
    this.#program(item, step.program);
    const picks = await this.#school.picks(item);
    const { recording, timeline } = this.#recorded(item, step.program);
    let tries = 0;
    let heard = 0;
    if (picks.length === 0) this.#done(item, { state: 'seen' });
    for (const [number, pick] of picks.entries()) {
      for (const { text } of toldBetween(recording, timeline, heard, pick.cursor)) say(text);
      heard = pick.cursor;
      const line = pick.waiting.length === 0 ? '' : `On the ready list, in order: ${pick.waiting.join(', ')}. `;
      say(`Pick ${number + 1} of ${picks.length}. ${line}Who is next?`);
      for (const [index, choice] of pick.choices.entries()) say(`${index + 1}. ${choice}`);
      const to = await this.#ask('The number?', item, (line) => {
        if (line === 'skip') return SKIPPED;
        const chosen = Number(line) - 1;
        const name = pick.choices[chosen];
        if (name === undefined) return `Type a number from 1 to ${pick.choices.length}, or skip.`;
        tries++;
        if (!pick.legal.includes(chosen))
          return `No: ${name} can't be next.${pick.legal.length === 1 ? ' There is only one that can.' : ''}`;
        say(chosen === pick.made ? 'Yes.' : `Yes, that could be. In this run it was ${pick.choices[pick.made]}.`);
        return 1;
      });
      if (to === SKIPPED) {
        this.#done(item, { state: 'skipped' });
        say(`It was ${pick.choices[pick.made]}.`);
        break;
      }
      if (to !== 1) return to;
      if (number === picks.length - 1) this.#done(item, { state: 'right', tries: tries - picks.length + 1 });
    }
    say(plainText(step.feedback));
    return 1;
  }

  #done(item: Item, done: Omit<StepProgress, 'at'>): void {
    this.#record({ type: 'step', lesson: item.lesson, step: item.step.id, done });
  }

  async #exercise(item: Item): Promise<number | string> {
    const { step } = item;
    if (step.kind !== 'do') return 1;
    const attempt = this.#school.attempt(item);
    if (isProblem(attempt)) {
      say(attempt.problem);
      return this.#ask('Mend that and type check, or Enter to go on.', item, (line) => (line === 'check' ? 0 : 1));
    }
    say(`${ended(step.title)} ${plainText(step.blocks)}`);
    for (const [index, goal] of step.goals.entries()) say(`Goal ${index + 1}: ${goal.text}.`);
    say(attempt.notice ?? `Your file is ${attempt.file}. Change it in your editor, save it, and type check.`);
    let hints = 0;
    let passed = false;
    return this.#ask('check, hint, solution, or Enter to go on?', item, async (line) => {
      if (line === '' || line === 'skip') return 1;
      if (line === 'hint') {
        const hint = step.hints[hints];
        if (hint === undefined) return 'That was the last hint.';
        hints++;
        return `Hint ${hints} of ${step.hints.length}: ${plainText(hint)}`;
      }
      if (line === 'solution')
        return passed || hints >= step.hints.length
          ? this.#solution(item, step, passed ? undefined : hints)
          : `First the hints: ${hints} of ${step.hints.length} heard.`;
      if (line === 'start over') {
        const said = this.#school.startOver(item);
        return isProblem(said) ? said.problem : said;
      }
      if (line !== 'check') return HELP;
      const now = this.#school.attempt(item);
      if (isProblem(now)) return now.problem;
      const judged = await this.#school.judge(step, now.text, item);
      passed = judged.passed;
      this.#record({
        type: 'step',
        lesson: item.lesson,
        step: step.id,
        done: { state: passed ? 'passed' : 'wrong', hints },
      });
      const goals = judged.goals.map(
        (goal, index) => `Goal ${index + 1}: ${goal.holds ? 'reached' : `not yet: ${goal.text}${howItCame(goal)}`}.`,
      );
      const not = step.goals[judged.failed];
      if (passed) return [...goals, 'All goals are reached. Enter goes on.'].join('\n');
      if (step.goals.length === 0) goals.push("Nobody can pass this: its goals can't be read.");
      return [...goals, judged.error, not === undefined ? '' : plainText(not.notYet)]
        .filter((text) => text !== '')
        .join('\n');
    });
  }

  /** The author's way, and which of its lines the learner's own file has not. */
  #solution(item: Item, step: DoStep, hints?: number): string {
    if (hints !== undefined) this.#done(item, { state: 'solution', hints });
    const solution = (item.files.get(step.solution) ?? '').trimEnd();
    const lines = solution.split('\n');
    const attempt = this.#school.attempt(item);
    const own = isProblem(attempt) ? '' : attempt.text;
    const other = [...changedLines(own.trimEnd(), solution)].filter((index) => lines[index]!.trim() !== '');
    const numbered = (indexes: Iterable<number>): string[] =>
      [...indexes].map((index) => `${index + 1}: ${lines[index]}`);
    return [
      'One way to do it:',
      ...numbered(lines.keys()),
      other.length === 0 ? 'Your file has all of these lines.' : 'Of these your file has not:',
      ...numbered(other),
    ].join('\n');
  }

  /** Asks until the answer moves things on; words that mean the same everywhere are answered here. */
  async #ask(
    prompt: string,
    item: Item,
    answer: (line: string) => number | string | Promise<number | string>,
  ): Promise<number | string> {
    say(prompt);
    for (;;) {
      const line = await this.#hear();
      if (line === 'quit' || line === 'q') throw new Leave();
      if (line === 'back') return -1;
      if (line === 'next') return 1;
      if (line === 'help' || line === '?') say(HELP);
      else if (line === 'lessons')
        for (const lesson of lessonsOf(this.#school))
          say(`${lesson.id} ${lesson.title}: ${stands(lesson, this.#school)}`);
      else if (line.startsWith('lesson ')) return line.slice(7).trim();
      else if (line === 'again' || /^pass \d+$/.test(line)) return line;
      else if (line === 'program')
        this.#program(
          item,
          'program' in item.step ? item.step.program : 'question' in item.step ? item.step.question.program : '',
          true,
        );
      else if (line === 'events') await this.#events(item);
      else {
        const done = await answer(line);
        if (typeof done === 'number') return done;
        say(done);
      }
    }
  }

  async #hear(): Promise<string> {
    if (process.stdin.isTTY) this.#reader.prompt();
    const next = await this.#lines.next();
    if (next.done === true) throw new Leave();
    return next.value.trim();
  }

  /** The program of a step. One that has been read already is only named; of one that is much like another, what differs is told. */
  #program(item: Item, program: string, again = false): void {
    const source = item.files.get(program);
    if (source === undefined) return;
    const lines = source.replace(/\n$/, '').split('\n');
    const tell = (numbers: Iterable<number>): void => {
      for (const index of numbers) say(`${index + 1}: ${lines[index]}`);
    };
    if (this.#read === source && !again) return say(`The program is ${program}, as before ("program" reads it again).`);
    this.#read = source;
    const { step } = item;
    const original = step.kind === 'break' ? item.files.get(step.original) : undefined;
    const changed = original === undefined ? undefined : changedLines(original, source);
    if (changed !== undefined && changed.size > 0 && changed.size < lines.length / 2 && !again) {
      const name = step.kind === 'break' ? step.original : '';
      say(`The program ${program} is ${name} with other lines ("program" reads all of it):`);
      return tell(changed);
    }
    say(`The program ${program}:`);
    tell(lines.keys());
  }

  /** The run in sentences, one an event that matters to a listener. */
  async #events(item: Item): Promise<void> {
    const { step } = item;
    if ('question' in step) return say('First the answer; then watch.');
    const program = 'program' in step ? step.program : '';
    const source = item.files.get(program);
    if (source === undefined) return say('There is no program in this step.');
    if (this.#sentences.source !== source || this.#sentences.heard >= this.#sentences.told.length) {
      const { recording, timeline } = this.#recorded(item, program);
      this.#sentences = { source, told: toldBetween(recording, timeline, 0, recording.length), heard: 0 };
    }
    const { told, heard } = this.#sentences;
    const to = Math.min(told.length, heard + AT_ONCE);
    for (const { text } of told.slice(heard, to)) say(text);
    this.#sentences = { source, told, heard: to };
    if (told.length > AT_ONCE)
      say(to < told.length ? `${to} of ${told.length}; "events" goes on.` : 'That was the last.');
  }

  /** A program of the step, run to its end in its ordinary order. */
  #recorded(item: Item, program: string): Ran {
    return this.#ran(item, { program, source: item.files.get(program) ?? '', schedule: '', options: item.options });
  }

  /** The run that proves something, made again to its end. */
  #ran(item: Item, shown: Shown): Ran {
    const session = this.#school.session(shown, item);
    while (session.advance(50) === 'more');
    const timeline = new Timeline(session.recording);
    timeline.catchUp();
    return { recording: session.recording, timeline };
  }
}

/** A run that is over. */
interface Ran {
  readonly recording: Recording;
  readonly timeline: Timeline;
}

const rightText = (answered: Answered, options: readonly string[]): string =>
  answered.right.length > 0 ? answered.right.map((index) => options[index]).join(' or ') : answered.text;

/** A title as a sentence. */
const ended = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);

const say = (text: string): void => console.log(text);

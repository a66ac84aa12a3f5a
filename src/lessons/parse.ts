/**
 * Reads a course out of the text of its files. Nothing throws for an author's mistake: what could be read is returned together with a
 * list of problems, each with file and line. The files come as a map (path relative to the course's folder, `/` between the parts), so
 * that this room needs no disk.
 */
import { type Directive, type DirectiveShape, type Item, type Passage, readDirectives } from './directives.ts';
import { type FrontMatter, readFrontMatter, Settings } from './frontmatter.ts';
import { minutesOf } from './length.ts';
import { checkFolders, checkReferences, type CourseFiles, readClaims } from './files.ts';
import { type Block, plainText, readMarkdown } from './markdown.ts';
import { ObservationError, readCondition, readMoment, readQuery } from './observation.ts';
import type {
  AnswerForm,
  BreakStep,
  Case,
  Chapter,
  Course,
  DoStep,
  Goal,
  Lesson,
  LessonProblem,
  LessonRunOptions,
  ManagerStep,
  Option,
  PaneName,
  PointStep,
  Question,
  QuestionStep,
  Step,
  Stop,
  WatchStep,
  Written,
  WrongAnswer,
} from './types.ts';

/** What reading a course gives: as much of it as could be read, and the author's mistakes. */
export interface CourseReading {
  readonly course: Course;
  readonly problems: readonly LessonProblem[];
}

const PANES: readonly PaneName[] = [
  'code',
  'tasks',
  'loop',
  'ready',
  'timers',
  'io',
  'timeline',
  'output',
  'threads',
  'processes',
  'graph',
  'objects',
  'gauges',
  'schedules',
  'findings',
];

const QUESTION: DirectiveShape = {
  keys: ['id', 'title', 'file', 'ask', 'form', 'within', 'from', 'panes'],
  sections: ['', 'Wrong'],
  itemKeys: ['see', 'when', 'file'],
};

const SHAPES: ReadonlyMap<string, DirectiveShape> = new Map([
  ['recall', QUESTION],
  ['predict', QUESTION],
  ['why', QUESTION],
  ['break', { ...QUESTION, keys: [...QUESTION.keys, 'original', 'shows'] }],
  ['watch', { keys: ['id', 'title', 'file', 'panes'], sections: [''], itemKeys: [] }],
  ['point', { keys: ['id', 'title', 'file', 'moment', 'panes'], sections: ['Right'], itemKeys: [] }],
  ['manager', { keys: ['id', 'title', 'file', 'pick', 'picks', 'panes'], sections: ['Right'], itemKeys: [] }],
  [
    'do',
    {
      keys: ['id', 'title', 'start', 'solution', 'also', 'start-fails', 'panes', 'case'],
      sections: ['Goals', 'Hints'],
      itemKeys: ['goal', 'in', 'over'],
    },
  ],
  ['takeaway', { keys: ['id'], sections: ['Leaves out'], itemKeys: [] }],
]);

/** Reads a whole course: `course.md`, chapters `NN-name/chapter.md`, lessons `NN-name/NN-name/lesson.md`, and `claims.md`. */
export function readCourse(given: CourseFiles): CourseReading {
  const files = new Map([...given].map(([path, text]) => [path, asLines(text)]));
  const problems: LessonProblem[] = [];
  const front = readFrontMatter('course.md', files.get('course.md') ?? '', problems);
  const settings = new Settings('course.md', front, problems);
  settings.onlyKnown(['title', 'name']);
  const chapterFolders = folders(files, '').filter((folder) => files.has(`${folder}/chapter.md`));
  for (const path of files.keys()) {
    const lost = /^(\d\d-[^/]+)\/\d\d-[^/]+\/lesson\.md$/.exec(path);
    if (lost && !chapterFolders.includes(lost[1]!)) {
      problems.push({
        file: `${lost[1]}/chapter.md`,
        line: 0,
        message: 'a folder of lessons needs a chapter.md, with a title in its front matter',
      });
      chapterFolders.push(lost[1]!);
    }
  }
  checkFolders(files, problems);
  const chapters = chapterFolders.sort().map((folder, index) => readChapter(files, folder, index + 1, problems));
  const claims = readClaims(files, problems);
  checkReferences(files, new Set(chapters.flatMap(({ lessons }) => lessons.map(({ id }) => id))), claims, problems);
  return {
    course: {
      title: settings.text('title', true),
      name: settings.text('name', true),
      blocks: readMarkdown(front.body),
      chapters,
      claims,
    },
    problems,
  };
}

/** A text as its lines are told apart here, whatever system it was written on. */
const asLines = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

function readChapter(files: CourseFiles, folder: string, number: number, problems: LessonProblem[]): Chapter {
  const file = `${folder}/chapter.md`;
  const text = files.get(file);
  // that it is missing has been told
  const front = readFrontMatter(file, text ?? '---\ntitle: ""\n---\n', problems);
  const settings = new Settings(file, front, problems);
  settings.onlyKnown(['title', ...OPTION_KEYS]);
  checkNumber(folder, number, file, problems);
  const own = filesOf(files, folder);
  const directives = readDirectives(file, front.body, front.bodyLine, SHAPES, problems);
  const reader = new LessonReader(file, own, problems);
  const testOut: QuestionStep[] = [];
  for (const directive of directives) {
    if (directive.name === '') continue;
    if (directive.name === 'predict') testOut.push(reader.questionStep(directive, 'predict'));
    else
      problems.push({
        file,
        line: directive.line,
        message: 'a chapter holds only text and :::predict questions (to pass it on)',
      });
  }
  const lessonFolders = folders(files, `${folder}/`).filter((sub) => files.has(`${sub}/lesson.md`));
  return {
    number,
    title: settings.text('title', true),
    blocks: directives
      .filter((directive) => directive.name === '')
      .flatMap((directive) => readMarkdown(directive.text.text)),
    lessons: lessonFolders.map((sub, index) => readLesson(files, sub, number, index + 1, problems)),
    testOut,
    files: own,
    folder,
    options: readOptions(settings),
    settingLines: linesOf(front),
  };
}

const linesOf = ({ settings }: FrontMatter): ReadonlyMap<string, number> =>
  new Map([...settings].map(([name, { line }]) => [name, line]));

/** Reads one lesson's folder. `chapter` and `number` are its place, from 1. */
function readLesson(
  files: CourseFiles,
  folder: string,
  chapter: number,
  number: number,
  problems: LessonProblem[],
): Lesson {
  const file = folder === '' ? 'lesson.md' : `${folder}/lesson.md`;
  const front = readFrontMatter(file, files.get(file) ?? '', problems);
  const settings = new Settings(file, front, problems);
  settings.onlyKnown(['title', 'outcome', 'minutes', 'claims', 'panes', 'values', ...OPTION_KEYS]);
  if (folder !== '') checkNumber(folder.split('/').at(-1)!, number, file, problems);
  const own = filesOf(files, folder);
  const reader = new LessonReader(file, own, problems);
  const steps = readDirectives(file, front.body, front.bodyLine, SHAPES, problems).map((directive) =>
    reader.step(directive),
  );
  if (steps.length === 0) problems.push({ file, line: front.bodyLine, message: 'the lesson has no steps' });
  return {
    id: `${chapter}.${number}`,
    chapter,
    number,
    title: settings.text('title', true),
    outcome: settings.text('outcome', true),
    minutes: settings.number('minutes') ?? Math.round(minutesOf({ steps, files: own })),
    claims: settings.words(
      'claims',
      (word): word is string => /^[DS]\d+$/.test(word),
      'the number of a claim (D1, D2, ...; S1, S2, ...)',
    ),
    panes: settings.words('panes', isPane, `a pane (${PANES.join(', ')})`),
    values: settings.words('values', (word): word is string => word !== '', 'an expression'),
    options: readOptions(settings),
    settingLines: linesOf(front),
    steps,
    files: own,
    folder,
  };
}

const OPTION_KEYS = ['world', 'cores', 'gil', 'switch-model', 'debug'] as const;

function readOptions(settings: Settings): LessonRunOptions {
  const world = settings.mapping('world');
  const cores = settings.whole('cores', 1024);
  const gil = settings.word('gil', ['on', 'off'] as const);
  const switchModel = settings.word('switch-model', ['cpython', 'any'] as const);
  const debug = settings.flag('debug');
  return {
    ...(world === undefined ? {} : { world }),
    ...(cores === undefined ? {} : { cores }),
    ...(gil === undefined ? {} : { gil }),
    ...(switchModel === undefined ? {} : { switchModel }),
    ...(debug === undefined ? {} : { debug }),
  };
}

const isPane = (word: string): word is PaneName => (PANES as readonly string[]).includes(word);

function folders(files: CourseFiles, prefix: string): string[] {
  const found = new Set<string>();
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue;
    const match = /^(\d\d-[^/]+)\//.exec(path.slice(prefix.length));
    if (match) found.add(prefix + match[1]);
  }
  return [...found].sort();
}

function checkNumber(folder: string, number: number, file: string, problems: LessonProblem[]): void {
  if (Number(folder.slice(0, 2)) !== number)
    problems.push({
      file,
      line: 0,
      message: `the folder is numbered ${folder.slice(0, 2)}, but it is number ${number} in its order`,
    });
}

function filesOf(files: CourseFiles, folder: string): ReadonlyMap<string, string> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const own = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.startsWith(prefix)) continue;
    const name = path.slice(prefix.length);
    if (!name.includes('/') && !name.endsWith('.md')) own.set(name, text);
  }
  return own;
}

class LessonReader {
  private readonly file: string;
  private readonly files: ReadonlyMap<string, string>;
  private readonly problems: LessonProblem[];
  private readonly counts = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  /** Files that somebody has already been told of. */
  private readonly missing = new Set<string>();

  constructor(file: string, files: ReadonlyMap<string, string>, problems: LessonProblem[]) {
    this.file = file;
    this.files = files;
    this.problems = problems;
  }

  step(directive: Directive): Step {
    switch (directive.name) {
      case 'recall':
      case 'predict':
      case 'why':
        return this.questionStep(directive, directive.name);
      case 'watch':
        return this.watchStep(directive);
      case 'point':
        return this.pointStep(directive);
      case 'break':
        return this.breakStep(directive);
      case 'manager':
        return this.managerStep(directive);
      case 'do':
        return this.doStep(directive);
      case 'takeaway':
        return {
          kind: 'takeaway',
          ...this.base(directive, 'Takeaway'),
          blocks: this.told(directive),
          leavesOut: listBlocks(directive.sections.get('Leaves out') ?? []),
        };
      default:
        return {
          kind: 'prose',
          ...this.base(directive, headingOf(directive.text.text)),
          blocks: readMarkdown(directive.text.text),
        };
    }
  }

  questionStep(directive: Directive, kind: QuestionStep['kind']): QuestionStep {
    const from = this.header(directive, 'from');
    if (kind === 'recall' && !from)
      this.complain(directive.line, ':::recall must say which lesson it comes from (from: 2.2)');
    return {
      kind,
      ...this.base(directive, { recall: 'Recall', predict: 'Predict', why: 'Why?' }[kind]),
      question: this.question(directive),
      ...(from ? { from: from.text } : {}),
    };
  }

  private question(directive: Directive): Question {
    const askText = this.header(directive, 'ask');
    const ask = askText && this.read(askText, readQuery);
    const items = directive.sections.get('') ?? [];
    const options = items.map((item) => this.option(item));
    const wrong = directive.sections.get('Wrong')?.[0];
    const pieces = ask?.value.kind === 'order' ? ask.value.texts : [];
    const given = this.header(directive, 'form');
    const form = (given?.text ??
      (options.length > 0 ? 'choice' : ask?.value.kind === 'order' ? 'order' : 'number')) as AnswerForm;
    if (!['choice', 'number', 'order', 'line'].includes(form))
      this.complain(given!.line, '"form" must be choice, number, order or line');
    if (form === 'choice' && options.length < 2) this.complain(directive.line, 'a question needs at least two options');
    if (askText === undefined && options.some((option) => option.when === undefined))
      this.complain(directive.line, 'without "ask:", every option needs its own condition (when: ...)');
    const within = this.header(directive, 'within');
    const tolerance = within ? numberOf(within.text) : undefined;
    if (within && tolerance === undefined) this.complain(within.line, '"within" must be a number, as 0.05 s');
    const prompt = readMarkdown(directive.text.text);
    if (prompt.length === 0)
      this.complain(directive.line, `:::${directive.name} asks nothing: a text above the options is missing`);
    return {
      prompt,
      program:
        ask?.value.kind === 'program'
          ? ''
          : this.program(directive, 'file', directive.name === 'recall' ? 'recall.py' : 'watch.py'),
      form,
      ...(ask ? { ask } : {}),
      options,
      ...(wrong ? { wrong: this.wrongAnswer(wrong) } : {}),
      pieces,
      tolerance: tolerance ?? 0,
    };
  }

  private option(item: Item): Option {
    const see = item.keys.get('see');
    const when = item.keys.get('when');
    const program = item.keys.get('file');
    const { claim, text } = named(item.body.text);
    const seen = see && this.read(see, readMoment);
    const holds = when && this.read(when, readCondition);
    if (program) this.mustExist(program.text, program.line);
    return {
      text: plainText(readMarkdown(item.text)),
      blocks: readMarkdown(item.text),
      feedback: readMarkdown(text),
      ...(claim === undefined ? {} : { claim }),
      ...(seen ? { see: seen } : {}),
      ...(holds ? { when: holds } : {}),
      ...(program ? { program: program.text } : {}),
      line: item.line,
    };
  }

  /** The one item under "Wrong:", whose text may begin with the number of a belief. */
  private wrongAnswer(item: Item): WrongAnswer {
    const see = item.keys.get('see');
    const seen = see && this.read(see, readMoment);
    const { claim, text } = named(`${item.text}\n${item.body.text}`);
    return {
      feedback: readMarkdown(text),
      ...(claim === undefined ? {} : { claim }),
      ...(seen ? { see: seen } : {}),
      line: item.line,
    };
  }

  private watchStep(directive: Directive): WatchStep {
    const items = directive.sections.get('') ?? [];
    if (items.length === 0)
      this.complain(directive.line, ':::watch has nothing to say: a list of moments is missing (- output "text":)');
    const stops: Stop[] = [];
    for (const item of items) {
      const moment = this.read({ text: item.text.replace(/:$/, ''), line: item.line }, readMoment);
      if (moment) stops.push({ moment, blocks: readMarkdown(item.body.text) });
    }
    return {
      kind: 'watch',
      ...this.base(directive, 'Watch'),
      program: this.program(directive, 'file', 'watch.py'),
      blocks: readMarkdown(directive.text.text),
      stops,
    };
  }

  private pointStep(directive: Directive): PointStep {
    const given = this.header(directive, 'moment');
    if (!given) this.complain(directive.line, ':::point must say which moment (moment: output "text")');
    const moment = given && this.read(given, readMoment);
    return {
      kind: 'point',
      ...this.base(directive, 'Point'),
      program: this.program(directive, 'file', 'watch.py'),
      blocks: this.told(directive),
      moment: moment ?? { value: { kind: 'end' }, file: this.file, line: directive.line },
      feedback: listBlocks(directive.sections.get('Right') ?? []),
    };
  }

  private breakStep(directive: Directive): BreakStep {
    const shows = (directive.header.get('shows') ?? [])
      .map((passage) => this.read(passage, readCondition))
      .filter((condition) => condition !== undefined);
    if (shows.length === 0)
      this.complain(directive.line, ':::break must promise what it shows (shows: finding deadlock)');
    const program = this.program(directive, 'file', 'break.py');
    return {
      kind: 'break',
      ...this.base(directive, 'Break it'),
      program,
      original: this.program(directive, 'original', 'watch.py'),
      question: { ...this.question(withFile(directive, program)), program },
      shows,
    };
  }

  private managerStep(directive: Directive): ManagerStep {
    const pick = this.header(directive, 'pick');
    const picks = this.header(directive, 'picks');
    const kind = pick?.text ?? 'slip';
    if (kind !== 'slip' && kind !== 'thread' && kind !== 'delivery')
      this.complain(pick!.line, '"pick" must be slip, thread or delivery');
    if (picks && !/^[1-9]\d*$/.test(picks.text)) this.complain(picks.line, '"picks" must be a whole number above 0');
    return {
      kind: 'manager',
      ...this.base(directive, 'Be the manager'),
      program: this.program(directive, 'file', 'watch.py'),
      blocks: this.told(directive),
      pick: kind as ManagerStep['pick'],
      picks: picks ? Number(picks.text) : 5,
      feedback: listBlocks(directive.sections.get('Right') ?? []),
    };
  }

  private doStep(directive: Directive): DoStep {
    const fails = this.header(directive, 'start-fails');
    const others = this.header(directive, 'also');
    const also = others?.text.split(/\s*,\s*/) ?? [];
    for (const name of also) this.mustExist(name, others!.line);
    const cases = (directive.header.get('case') ?? []).map((passage) => this.case(passage));
    const items = directive.sections.get('Goals') ?? [];
    const readable = items.flatMap((item) => this.goal(item, cases));
    // by some of its goals an exercise is not the one that was meant
    const goals = readable.length === items.length ? readable : [];
    const hints = (directive.sections.get('Hints') ?? []).map((item) =>
      readMarkdown(`${item.text}\n${item.body.text}`),
    );
    if (items.length === 0) this.complain(directive.line, ':::do has no goals (a list under "Goals:")');
    if (hints.length === 0) this.complain(directive.line, ':::do has no hints (a list under "Hints:")');
    const startFails = fails ? Number(fails.text) : 1;
    if (!Number.isInteger(startFails) || startFails < 1 || startFails > Math.max(1, items.length))
      this.complain(fails?.line ?? directive.line, '"start-fails" must be the number of a goal');
    return {
      kind: 'do',
      ...this.base(directive, 'Do'),
      start: this.program(directive, 'start', 'start.py'),
      solution: this.program(directive, 'solution', 'solution.py'),
      also,
      startFails,
      blocks: this.told(directive),
      goals,
      cases,
      hints,
    };
  }

  private goal(item: Item, cases: readonly Case[]): Goal[] {
    const own = item.keys.get('goal');
    const text = own ? plainText(readMarkdown(item.text)) : '';
    const condition = this.read(own ?? { text: item.text, line: item.line }, readCondition);
    const inCase = item.keys.get('in');
    if (inCase && !cases.some((one) => one.name === inCase.text))
      this.complain(inCase.line, `there is no case "${inCase.text}" (case: ${inCase.text} ...)`);
    const over = item.keys.get('over');
    const [, most, what] = /^(?:([1-9]\d*) (?=schedules$))?(schedules|variations)$/.exec(over?.text ?? '') ?? [];
    if (over && what === undefined)
      this.complain(over.line, '"over" must be schedules, so many of them (100 schedules), or variations');
    if (!condition) return [];
    return [
      {
        condition,
        text: text === '' ? item.text : text,
        notYet: readMarkdown(item.body.text),
        ...(inCase ? { inCase: inCase.text } : {}),
        over: (what ?? 'once') as Goal['over'],
        ...(most === undefined ? {} : { most: Number(most) }),
      },
    ];
  }

  /** `case: name file.py=other.py world.x.y=3 argv=a,b` */
  private case(passage: Passage): Case {
    const [name = '', ...parts] = passage.text.split(/\s+/);
    const files: Record<string, string> = {};
    const argv: string[] = [];
    const world: Record<string, unknown> = {};
    for (const part of parts) {
      const match = /^([^=]+)=(.*)$/.exec(part);
      if (!match) this.complain(passage.line, `a case is written "name file.py=other.py", but there is "${part}"`);
      else if (match[1]!.endsWith('.py')) {
        this.mustExist(match[2]!, passage.line);
        files[match[1]!] = match[2]!;
      } else if (match[1] === 'argv') argv.push(...match[2]!.split(','));
      else if (match[1]!.startsWith('world.')) setDeep(world, match[1]!.split('.').slice(1), valueOf(match[2]!));
      else
        this.complain(
          passage.line,
          `a case knows modules (name.py=file.py), world.setting=value and argv=..., not "${match[1]}"`,
        );
    }
    return { name, files, argv, line: passage.line, ...(Object.keys(world).length > 0 ? { world } : {}) };
  }

  /** The text of a step that is nothing without one. */
  private told(directive: Directive): readonly Block[] {
    const blocks = readMarkdown(directive.text.text);
    if (blocks.length === 0) this.complain(directive.line, `:::${directive.name} says nothing: its text is missing`);
    return blocks;
  }

  private base(
    directive: Directive,
    title: string,
  ): { id: string; title: string; line: number; panes: readonly PaneName[] } {
    const kind = directive.name === '' ? 'prose' : directive.name;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const given = this.header(directive, 'id');
    const id = given?.text ?? `${kind}-${count}`;
    const line = given?.line ?? directive.line;
    if (this.ids.has(id)) this.complain(line, `the step of line ${this.ids.get(id)} has the id "${id}", too`);
    else this.ids.set(id, directive.line);
    const panes = this.header(directive, 'panes');
    const names = panes ? panes.text.split(/\s*,\s*/) : [];
    for (const name of names)
      if (!isPane(name)) this.complain(panes!.line, `"${name}" is not a pane (${PANES.join(', ')})`);
    return {
      id,
      title: this.header(directive, 'title')?.text ?? title,
      line: directive.line,
      panes: names.filter(isPane),
    };
  }

  private header(directive: Directive, key: string): Passage | undefined {
    return directive.header.get(key)?.at(-1);
  }

  private program(directive: Directive, key: string, usual: string): string {
    const given = this.header(directive, key);
    const name = given?.text ?? usual;
    this.mustExist(name, given?.line ?? directive.line);
    return name;
  }

  private mustExist(name: string, line: number): void {
    if (this.files.has(name) || this.missing.has(name)) return;
    this.missing.add(name);
    this.complain(line, `there is no file ${name} in the lesson's folder`);
  }

  private read<T>(passage: Passage, read: (text: string) => T): Written<T> | undefined {
    try {
      return { value: read(passage.text), file: this.file, line: passage.line };
    } catch (error) {
      if (!(error instanceof ObservationError)) throw error;
      this.complain(passage.line, `${error.message}, in: ${passage.text}`);
      return undefined;
    }
  }

  private complain(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }
}

const withFile = (directive: Directive, program: string): Directive => ({
  ...directive,
  header: new Map([...directive.header, ['file', [{ text: program, line: directive.line }]]]),
});

/** A text that may begin with the number of a belief (`D8: `), and that number. */
function named(text: string): { readonly claim: string | undefined; readonly text: string } {
  const claim = /^([DS]\d+)[:.]\s*/.exec(text);
  return claim === null ? { claim: undefined, text } : { claim: claim[1], text: text.slice(claim[0].length) };
}

const listBlocks = (items: readonly Item[]): readonly Block[] =>
  items.flatMap((item) => readMarkdown(`${item.text}\n${item.body.text}`));

function headingOf(text: string): string {
  return /^#+\s+(.*)$/m.exec(text)?.[1] ?? '';
}

/** `0.05 s`, `20 ms`, `3`: times in seconds. */
function numberOf(text: string): number | undefined {
  const match = /^-?\d[\d_]*(?:\.\d+)?/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[0].replaceAll('_', ''));
  return /^\s*ms\b/.test(text.trim().slice(match[0].length)) ? value / 1000 : value;
}

function valueOf(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\[.*\]$/.test(text)) return text.slice(1, -1).split(',').map(valueOf);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function setDeep(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first, ...rest] = path;
  if (rest.length === 0) target[first!] = value;
  else {
    target[first!] ??= {};
    setDeep(target[first!] as Record<string, unknown>, rest, value);
  }
}

// The course that CONTRIBUTING.md shows is one, as it stands there; and what authors do wrong with it is told in words, with file and line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCourse, engineRunner, readCourse } from '../../src/lessons/index.ts';

type Files = ReadonlyMap<string, string>;

/** The files of the guide: a name in backquotes, and the block below it. */
function guide(): Map<string, string> {
  const text = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
  const shown = text.slice(text.indexOf('## Writing lessons'), text.indexOf("### A lesson's settings"));
  const files = new Map<string, string>();
  let last = '';
  for (const [, same, name, content] of shown.matchAll(
    /the same as `([^`]+)`|`([\w./-]+\.(?:md|py))`[^\n]*\n\n```\w+\n([\s\S]*?)\n```/g,
  )) {
    if (content !== undefined) last = `${content}\n`;
    files.set((name ?? same)!, last);
  }
  return files;
}

/** What `check` says of it. */
async function said(files: Files): Promise<readonly string[]> {
  const { course, problems } = readCourse(files);
  const found = [...problems, ...(await checkCourse(course, engineRunner()))];
  return found.map(
    ({ file, line, message, isMild }) => `${file}:${line}: ${isMild === true ? 'warning: ' : ''}${message}`,
  );
}

const CHAPTER = '01-breakfast/chapter.md';
const FOLDER = '01-breakfast/01-two-at-once';
const LESSON = `${FOLDER}/lesson.md`;
const NO_TEST_OUT = `${CHAPTER}:0: warning: a chapter has three questions by which it can be passed (:::predict in chapter.md), and this one has none`;

test('the course of the guide', async () => {
  const files = guide();
  expect([...files.keys()].sort()).toEqual(
    [
      'course.md',
      'claims.md',
      CHAPTER,
      LESSON,
      ...['break.py', 'solution.py', 'start.py', 'watch.py'].map((name) => `${FOLDER}/${name}`),
    ].sort(),
  );
  expect(await said(files)).toEqual([NO_TEST_OUT]);
});

/** A text is exchanged for another in one of the files. */
const change =
  (file: string, before: string, after: string) =>
  (files: Map<string, string>): void => {
    const text = files.get(file)!;
    expect(text).toContain(before);
    files.set(file, text.replace(before, after));
  };
const inLesson = (before: string, after: string) => change(LESSON, before, after);
const rename =
  (from: string, to: string) =>
  (files: Map<string, string>): void => {
    for (const [path, text] of [...files])
      if (path.startsWith(from)) {
        files.delete(path);
        files.set(to + path.slice(from.length), text);
      }
  };
const write =
  (file: string, text: string) =>
  (files: Map<string, string>): void =>
    void files.set(file, text);
const SEE = '  see: output "ready toast"\n:::\n\n:::watch';

test.each<[string, (files: Map<string, string>) => void, readonly string[]]>([
  [
    'lines that end as on Windows',
    (files) => files.forEach((text, path) => files.set(path, text.replaceAll('\n', '\r\n'))),
    [],
  ],
  ['a byte order mark', inLesson('---\ntitle', '\ufeff---\ntitle'), []],
  ['lists with stars', inLesson('- 0.3 s\n', '* 0.3 s\n'), []],
  [
    'a setting misspelt',
    inLesson('ask: time of "ready tea"', 'aks: time of "ready tea"'),
    [
      `${LESSON}:11: :::predict has no setting "aks"; it has id, title, file, ask, form, within, from, panes`,
      `${LESSON}:10: without "ask:", every option needs its own condition (when: ...)`,
    ],
  ],
  [
    'single quotes',
    inLesson('ask: time of "ready tea"', "ask: time of 'ready tea'"),
    [`${LESSON}:11: cannot read "'ready tea'" (a text stands in double quotes), in: time of 'ready tea'`],
  ],
  [
    'a text that is never printed',
    inLesson('ask: time of "ready tea"', 'ask: time of "redy tea"'),
    [`${LESSON}:10: no option is right (the run says: never): no line that is printed has "redy tea" in it`],
  ],
  [
    'no option is right',
    inLesson('- 0.3 s\n', '- 0.4 s\n'),
    [`${LESSON}:10: no option is right (the run says: 0.3 s)`],
  ],
  [
    'a setting of an option misspelt',
    inLesson(SEE, SEE.replace('see', 'se')),
    [
      `${LESSON}:19: an item has no setting "se"; did you mean "see"?`,
      `${LESSON}:17: a wrong option must be answered by a moment of the run (see: output "text")`,
    ],
  ],
  [
    'a moment that never comes',
    inLesson('- output "begin toast":', '- output "begin toast" 2nd:'),
    [`${LESSON}:25: the run of watch.py has no such moment: "begin toast" is printed once only`],
  ],
  [
    'remarks in another order than that of the run',
    inLesson('- output "begin toast":\n', '- asleep:\n  It sleeps.\n- output "begin toast":\n'),
    [`${LESSON}:27: this moment comes before the one above it: remarks stand in the order of the run`],
  ],
  [
    'a line of an order misspelt',
    inLesson('order of "ready tea", "ready toast"', 'order of "ready tea", "ready tost"'),
    [`${LESSON}:41: no line that is printed has "ready tost" in it`],
  ],
  [
    'a promise that is not kept',
    inLesson('shows: total time >= 0.5 s', 'shows: total time >= 5 s'),
    [`${LESSON}:52: break.py does not show what is promised: the run says 0.5 s`],
  ],
  [
    'a manager with nothing to choose',
    (files) => {
      inLesson('pick: slip', 'file: one.py\npick: slip')(files);
      write(`${FOLDER}/one.py`, 'print(1)\n')(files);
    },
    [`${LESSON}:63: one.py never leaves a choice of slips; "picks" asks for 1`],
  ],
  [
    'a manager with too little to choose',
    inLesson('picks: 1', 'picks: 3'),
    [`${LESSON}:63: watch.py leaves a choice of slips once only; "picks" asks for 3`],
  ],
  [
    'goals that cannot be read are no goals',
    inLesson('goal: total time <= 0.3 s', 'goal: total tme <= 0.3 s'),
    [`${LESSON}:81: "time" was expected, not "tme", in: total tme <= 0.3 s`],
  ],
  [
    'a comparison of Python',
    inLesson('goal: total time <= 0.3 s', 'goal: total time == 0.3 s'),
    [`${LESSON}:81: "==" is no comparison; =, !=, <, <=, >, >= are, in: total time == 0.3 s`],
  ],
  [
    'a solution that is too slow',
    change(`${FOLDER}/solution.py`, '0.3', '0.4'),
    [`${LESSON}:81: solution.py does not reach goal 1 (both are ready by t = 0.3 s): the run says 0.4 s`],
  ],
  [
    'a solution that fails at its end',
    change(`${FOLDER}/solution.py`, 'run(main())', 'run(main())\n1/0'),
    [`${LESSON}:73: solution.py does not come to a good end: ZeroDivisionError in line 15: division by zero`],
  ],
  [
    'a program without end',
    change(`${FOLDER}/watch.py`, 'run(main())', 'run(main())\nwhile True: pass'),
    [
      `${LESSON}:10: watch.py does not end by itself: The run reached its limit of 4 million instructions (watch.py, line 15).`,
    ],
  ],
  [
    'a program that does not fit',
    change(`${FOLDER}/watch.py`, '\n\n\nasync def make', `\n\n# ${'-'.repeat(80)}\nasync def make`),
    [`${FOLDER}/watch.py:3: warning: of a line of more than 74 columns a terminal of 80 shows not all`],
  ],
  [
    'no lines of ---',
    inLesson('---\ntitle', 'title'),
    [`${LESSON}:1: the file must begin with front matter: settings between two lines of ---`],
  ],
  [
    'a colon in a title',
    inLesson('title: Two at once', 'title: Two: at once'),
    [
      `${LESSON}:2: this is not YAML: Nested mappings are not allowed in compact mappings (a text with a colon stands in quotes)`,
    ],
  ],
  [
    'half a core',
    inLesson('claims: [D1]', 'claims: [D1]\ncores: 2.5'),
    [`${LESSON}:5: "cores" must be a whole number from 1 to 1024`],
  ],
  [
    'a step that says nothing',
    inLesson('Waits that were begun together pass together.\n', ''),
    [`${LESSON}:91: :::takeaway says nothing: its text is missing`],
  ],
  [
    'another solution that is not there',
    inLesson('start-fails: 1', 'start-fails: 1\nalso: other.py'),
    [`${LESSON}:76: there is no file other.py in the lesson's folder`],
  ],
  [
    "a lesson's folder without number",
    rename(FOLDER, '01-breakfast/two-at-once'),
    ["01-breakfast/two-at-once:0: a lesson's folder begins with two digits, in the order of the lessons: 01-name"],
  ],
  [
    "a chapter's folder without number",
    rename('01-breakfast', 'breakfast'),
    ["breakfast:0: a chapter's folder begins with two digits, in the order of the chapters: 01-name"],
  ],
  [
    'a lesson that is called otherwise',
    rename(LESSON, `${FOLDER}/readme.md`),
    [
      `${LESSON}:0: a folder with the programs of a lesson needs a lesson.md`,
      'course.md:0: the course has no lessons: they stand in NN-chapter/NN-lesson/lesson.md',
    ],
  ],
  [
    'a chapter that says nothing of itself',
    rename(CHAPTER, '01-breakfast/about.md'),
    [`${CHAPTER}:0: a folder of lessons needs a chapter.md, with a title in its front matter`],
  ],
  [
    'two claims of one number',
    change('claims.md', '- S1:', '- D1: "x" Fact: y\n- S1:'),
    ['claims.md:2: line 1 has a claim D1, too'],
  ],
])('%s', async (_what, spoil, expected) => {
  const files = guide();
  spoil(files);
  const found = await said(files);
  expect(found.filter((line) => line !== NO_TEST_OUT && !line.includes('no lesson is about'))).toEqual(expected);
});

/** What is said about the files of a course as such: folders that are found as nothing, texts that name what is not there, and the list of beliefs. */
import type { Claim, LessonProblem } from './types.ts';

/** The files of a course: path relative to its folder to text. */
export type CourseFiles = ReadonlyMap<string, string>;

/** Folders that were meant to hold a chapter or a lesson, and are not found as such. */
export function checkFolders(files: CourseFiles, problems: LessonProblem[]): void {
  const told = new Set<string>();
  const complain = (file: string, message: string): void => {
    if (!told.has(file)) problems.push({ file, line: 0, message });
    told.add(file);
  };
  for (const path of files.keys()) {
    const [chapter = '', lesson = '', file] = path.split('/');
    const isOfLesson = file !== undefined && /^lesson\.md$|\.py$/i.test(file);
    if ((isOfLesson || /^chapter\.md$/i.test(lesson)) && !/^\d\d-/.test(chapter))
      complain(chapter, "a chapter's folder begins with two digits, in the order of the chapters: 01-name");
    else if (isOfLesson && !/^\d\d-/.test(lesson))
      complain(
        `${chapter}/${lesson}`,
        "a lesson's folder begins with two digits, in the order of the lessons: 01-name",
      );
    else if (isOfLesson && !files.has(`${chapter}/${lesson}/lesson.md`))
      complain(`${chapter}/${lesson}/lesson.md`, 'a folder with the programs of a lesson needs a lesson.md');
  }
  if (![...files.keys()].some((path) => /^[^/]+\/[^/]+\/lesson\.md$/i.test(path)))
    complain('course.md', 'the course has no lessons: they stand in NN-chapter/NN-lesson/lesson.md');
}

/** Links, lessons and claims that a text names must be there. */
export function checkReferences(
  files: CourseFiles,
  lessons: ReadonlySet<string>,
  claims: ReadonlyMap<string, unknown>,
  problems: LessonProblem[],
): void {
  for (const [file, text] of files) {
    if (!file.endsWith('.md')) continue;
    const folder = file.split('/').slice(0, -1);
    text.split('\n').forEach((line, index) => {
      const complain = (message: string): void => void problems.push({ file, line: index + 1, message });
      for (const [, target = ''] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:|^#/.test(target)) continue;
        if (!files.has(resolved(folder, target.split('#')[0]!))) complain(`the link leads nowhere: ${target}`);
      }
      for (const [, id = ''] of line.matchAll(/\blessons? (\d+\.\d+)\b/gi))
        if (!lessons.has(id)) complain(`there is no lesson ${id}`);
      // those of the front matter and of options are settings, and checked as such
      if (/^\s*(- )?(claims:|[DS]\d+:)/.test(line)) return;
      for (const [id] of line.matchAll(/\b[DS]\d+\b/g))
        if (!claims.has(id)) complain(`there is no claim ${id} in claims.md`);
    });
  }
}
function resolved(folder: readonly string[], target: string): string {
  const parts = [...folder];
  for (const part of target.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
}

/** `claims.md`: a list of `- D1: what is said. Fact: what is so.`; the letter is D (what is said) or S (a slip in reckoning). */
export function readClaims(files: CourseFiles, problems: LessonProblem[]): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  (files.get('claims.md') ?? '').split('\n').forEach((line, index) => {
    if (!line.startsWith('- ')) return;
    const match = /^- ([DS]\d+): (.*?) Fact: (.*)$/.exec(line);
    if (!match)
      problems.push({
        file: 'claims.md',
        line: index + 1,
        message: 'a claim is written "- D1: what is said. Fact: what is so."',
      });
    else if (claims.has(match[1]!))
      problems.push({
        file: 'claims.md',
        line: index + 1,
        message: `line ${claims.get(match[1]!)!.line} has a claim ${match[1]}, too`,
      });
    else claims.set(match[1]!, { id: match[1]!, said: match[2]!, fact: match[3]!, line: index + 1 });
  });
  return claims;
}

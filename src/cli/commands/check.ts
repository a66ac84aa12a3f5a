/** `check FOLDER`: proves a course. Every mistake of its author with file and line. */
import { checkCourse, engineRunner, placeOf } from '../../lessons/index.ts';
import type { Invocation } from '../arguments.ts';
import { courseIn } from '../course/courses.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Checks a course. @returns 0 when there is nothing to say against it, else 1 */
export async function check({ operands }: Invocation): Promise<number> {
  const folder = operands[0]!;
  const { course, problems: reading } = courseIn(folder);
  const say = (text: string): void => void (process.stderr.isTTY && process.stderr.write(text));
  const found = [...reading, ...(await checkCourse(course, engineRunner(), (lesson) => say(`\r${lesson}\x1b[K`)))];
  say('\r\x1b[K');
  for (const one of found) console.log(`${placeOf(one)}: ${one.isMild === true ? 'warning: ' : ''}${one.message}`);
  const lessons = course.chapters.reduce((sum, chapter) => sum + chapter.lessons.length, 0);
  const warnings = found.filter(({ isMild }) => isMild === true).length;
  const problems = found.length - warnings;
  console.log(
    `${course.title}: ${counted(lessons, 'lesson')}, ${counted(problems, 'problem')}${warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`}`,
  );
  return problems === 0 ? 0 : 1;
}

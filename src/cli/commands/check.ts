/** `check FOLDER`: proves a course. Every mistake of its author with file and line. */
import { checkCourse, engineRunner } from '../../lessons/index.ts';
import type { Invocation } from '../arguments.ts';
import { courseIn } from '../course/courses.ts';

/** Checks a course. @returns 0 when there is nothing to say against it, else 1 */
export async function check({ operands }: Invocation): Promise<number> {
  const folder = operands[0]!;
  const { course, problems: reading } = courseIn(folder);
  const say = (text: string): void => void (process.stderr.isTTY && process.stderr.write(text));
  const found = [...reading, ...(await checkCourse(course, engineRunner(), (lesson) => say(`\r${lesson}\x1b[K`)))];
  say('\r\x1b[K');
  for (const { file, line, message } of found) console.log(`${file}${line === 0 ? '' : `:${line}`}: ${message}`);
  const lessons = course.chapters.reduce((sum, chapter) => sum + chapter.lessons.length, 0);
  console.log(
    `${course.title}: ${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}, ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`,
  );
  return found.length === 0 ? 0 : 1;
}

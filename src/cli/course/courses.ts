/** Courses from folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CourseReading, readCourse } from '../../lessons/index.ts';
import { UsageError } from '../runs/options.ts';
import { systemText } from '../runs/programs.ts';

/** The folder of the course that comes with headwaiter: beside the bundle, or in the checkout. */
export function ownCourse(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = ['lessons', '../../../lessons']
    .map((path) => resolve(here, path))
    .find((path) => existsSync(join(path, 'course.md')));
  if (found === undefined) throw new UsageError('the lessons are missing from this installation');
  return found;
}

/** Reads the course of a folder. @throws UsageError when there is none */
export function courseIn(folder: string): CourseReading {
  const files = new Map<string, string>();
  try {
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!item.isFile() || !/\.(md|py|toml|yaml|json|txt)$/.test(item.name)) continue;
      const path = join(item.parentPath, item.name);
      files.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    }
  } catch (error) {
    throw new UsageError(`can't open folder '${folder}': ${systemText(error)}`);
  }
  if (!files.has('course.md')) throw new UsageError(`'${folder}' holds no course: there is no course.md in it`);
  return readCourse(files);
}

/** Courses from folders. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
    // a folder that holds no course may hold anything: it is not read through
    if (!readdirSync(folder).includes('course.md'))
      throw new UsageError(`'${folder}' holds no course: there is no course.md in it`);
    readInto(files, folder, '');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`can't open folder '${folder}': ${systemText(error)}`);
  }
  return readCourse(files);
}

/** Folders of a course: of its chapters, and of their lessons. */
const DEEPEST = 2;

/** Reads the texts of a folder and of those in it; what is hidden, or belongs to Python or npm, is none of a course. */
function readInto(files: Map<string, string>, folder: string, path: string): void {
  for (const name of readdirSync(join(folder, path)).sort()) {
    if (/^\.|^(__pycache__|node_modules|headwaiter-course)$/.test(name)) continue;
    const below = path === '' ? name : `${path}/${name}`;
    const full = join(folder, below);
    if (statSync(full).isDirectory()) {
      if (path.split('/').length < DEEPEST) readInto(files, folder, below);
    } else if (/\.(md|py|toml|yaml|json|txt)$/.test(name)) files.set(below, readFileSync(full, 'utf8'));
  }
}

/** `progress`: what the learner has done, shown, written to a file, or joined with that of another machine. */
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { mergeProgress, readProgress, writeProgress } from '../../lessons/index.ts';
import type { Invocation } from '../arguments.ts';
import { writeWhole } from '../files.ts';
import { Learner, progressFile } from '../course/learner.ts';
import { UsageError } from '../runs/options.ts';
import { systemText } from '../runs/programs.ts';

/** Does one of its three works. @returns the exit code */
export async function progress({ operands }: Invocation): Promise<number> {
  const [what = 'show', file] = operands;
  const learner = new Learner();
  if (learner.notice !== '') console.error(`headwaiter: ${learner.notice}`);
  if (what === 'show' && file === undefined) return show(learner);
  if (what === 'export' && file !== undefined) return put(learner, file);
  if (what === 'import' && file !== undefined) return take(learner, file);
  throw new UsageError('progress is followed by show, export FILE or import FILE');
}

/** Lessons by their numbers: 2.10 after 2.9. */
const inOrder = new Intl.Collator('en', { numeric: true });

const STATE = {
  open: 'open',
  done: 'done',
  left: 'gone through, something is left to answer',
  skipped: 'known',
  reset: 'begun anew',
} as const;

function show(learner: Learner): number {
  console.log(progressFile());
  if (Object.keys(learner.progress.courses).length === 0) console.log('nothing has been done yet');
  for (const [name, course] of Object.entries(learner.progress.courses)) {
    const lessons = Object.entries(course.lessons).sort(([one], [other]) => inOrder.compare(one, other));
    const again = Object.keys(course.again).length;
    const over = lessons.filter(([, lesson]) => lesson.state === 'done' || lesson.state === 'skipped').length;
    console.log(
      `${name}: ${over} ${over === 1 ? 'lesson' : 'lessons'} done, ${again} ${again === 1 ? 'question' : 'questions'} to look at again`,
    );
    for (const [id, { state, step }] of lessons) {
      // a chapter stands for the questions that pass it on
      const what = id.includes('.') ? '' : 'questions: ';
      console.log(`  ${id.padEnd(5)} ${what}${STATE[state]}${state === 'open' ? `, at step ${step + 1}` : ''}`);
    }
  }
  return 0;
}

function put(learner: Learner, file: string): number {
  const before = textOf(file);
  if (before !== undefined && before.trim() !== '' && typeof readProgress(before) === 'string')
    throw new UsageError(`'${file}' is there already and is no progress file; it is left as it is`);
  try {
    // a folder that is not there is a slip: none is made
    statSync(dirname(file));
    writeWhole(file, [writeProgress(learner.progress)]);
  } catch (error) {
    throw new UsageError(`can't write file '${file}': ${systemText(error)}`);
  }
  console.log(`written to ${file}; on the other machine: headwaiter progress import ${file}`);
  return 0;
}

/** The text of a file; undefined when there is none that could be read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Nothing that was done here is lost: of each step the later one counts. */
function take(learner: Learner, file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`can't open file '${file}': ${systemText(error)}`);
  }
  const read = readProgress(text);
  if (typeof read === 'string') throw new UsageError(`'${file}' is not a progress file: ${read}`);
  const failed = learner.change((own) => mergeProgress(own, read));
  if (failed !== undefined) throw new UsageError(failed);
  return show(learner);
}

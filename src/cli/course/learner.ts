/** The learner's progress on the disk: written whole at every deed, read again when another terminal wrote it, both merged, damaged files kept aside. */
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  mergeProgress,
  noProgress,
  type Progress,
  readProgress,
  resetCourse,
  writeProgress,
} from '../../lessons/index.ts';
import { writeWhole } from '../files.ts';
import { systemText } from '../runs/programs.ts';
import { dataFolder } from '../settings.ts';

/** Where progress is kept. */
export const progressFile = (): string => join(dataFolder(), 'progress.json');

/** The progress of one learner, in memory and on the disk. */
export class Learner {
  #known: Progress;
  /** The file as it was when it was last read or written here. */
  #seen: string;
  /** What is to be said about the file; '' for nothing. */
  readonly notice: string;

  constructor() {
    this.#seen = fileNow();
    const read = readFromDisk();
    this.#known = read.progress;
    this.notice = read.damaged === '' ? '' : setAside(read.damaged);
  }

  /** What was done, here and in other terminals: their deeds are seen as soon as somebody looks. */
  get progress(): Progress {
    const now = fileNow();
    if (now === this.#seen) return this.#known;
    this.#seen = now;
    this.#known = mergeProgress(readFromDisk().progress, this.#known);
    return this.#known;
  }

  /** Changes the progress, and writes it. @returns a sentence when it could not be written */
  change(by: (progress: Progress) => Progress): string | undefined {
    this.#known = by(this.#joined());
    return this.#write();
  }

  /** Forgets what was done of a course, here and on the disk. */
  forget(course: string): string | undefined {
    this.#known = resetCourse(this.#joined(), course);
    return this.#write();
  }

  /** What is known here and on the disk: another terminal may have written since. */
  #joined(): Progress {
    const { progress, damaged } = readFromDisk();
    if (damaged !== '') setAside(damaged);
    return mergeProgress(progress, this.#known);
  }

  #write(): string | undefined {
    try {
      writeWhole(progressFile(), [writeProgress(this.#known)]);
      this.#seen = fileNow();
      return undefined;
    } catch (error) {
      return `your progress could not be written: ${systemText(error)} (${progressFile()}); it is kept while headwaiter runs`;
    }
  }
}

/** What tells one state of the file from another; '' where there is none. */
function fileNow(): string {
  try {
    const { ino, size, mtimeMs } = statSync(progressFile());
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

function readFromDisk(): { readonly progress: Progress; readonly damaged: string } {
  let text: string;
  try {
    text = readFileSync(progressFile(), 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { progress: noProgress, damaged: isMissing ? '' : systemText(error) };
  }
  const read = readProgress(text);
  return typeof read === 'string' ? { progress: noProgress, damaged: read } : { progress: read, damaged: '' };
}

/** A file that can't be read is not written over: it goes under another name. */
function setAside(why: string): string {
  let number = 1;
  let kept: string;
  while (existsSync((kept = join(dataFolder(), `progress-damaged-${number}.json`)))) number++;
  try {
    renameSync(progressFile(), kept);
    return `your progress file could not be read (${why}); it is kept as ${kept}`;
  } catch (error) {
    return `your progress file could not be read (${why}), and not be put aside: ${systemText(error)}`;
  }
}

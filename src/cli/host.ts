/** The real world as the screen sees it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PromptSession } from '../engine/index.ts';
import type { Host, Problem, Prompts, School } from '../ui/index.ts';
import { wordBug } from './bugs.ts';
import { keepDraft, readDraft } from './drafts.ts';
import { listFolder, saveOver, watchFile, writeOver } from './files.ts';
import { UsageError } from './runs/options.ts';
import { encoded, inOneLine, isUnreadable, readProgram, systemText } from './runs/programs.ts';
import type { Making, Sessions } from './runs/sessions.ts';
import { recall, remember } from './settings.ts';
import type { Terminal } from './terminal/terminal.ts';

const problem = (text: string): Problem => ({ problem: text });

/** What runs programs, once it is loaded: the first screen is there before it. */
export interface Engine {
  sessions: Sessions | undefined;
  loading: Promise<unknown> | undefined;
}

/** Reads a course and opens it; the one that comes with headwaiter where no folder is named. */
export async function openCourse(folder: string | undefined): Promise<School> {
  const [{ courseIn, ownCourse }, { Learner }, { openSchool }, { placeOf }] = await Promise.all([
    import('./course/courses.ts'),
    import('./course/learner.ts'),
    import('./course/school.ts'),
    import('../lessons/index.ts'),
  ]);
  const reading = courseIn(folder ?? ownCourse());
  const lessons = reading.course.chapters.reduce((sum, chapter) => sum + chapter.lessons.length, 0);
  const [first] = reading.problems;
  if (lessons === 0 && first !== undefined) throw new UsageError(`${placeOf(first)}: ${first.message}`);
  return openSchool(reading, new Learner());
}

/** Begins to load what runs programs. */
export function loadEngine(engine: Engine): Promise<unknown> {
  engine.loading ??= import('./runs/sessions.ts').then((sessions) => {
    engine.sessions = sessions;
  });
  return engine.loading;
}

/** The world around the screen. */
export function makeHost(making: Making, terminal: Terminal | undefined, engine: Engine): Host {
  return {
    whenReady: () => (engine.sessions === undefined ? loadEngine(engine) : undefined),
    highlight: (source) => engine.sessions?.highlight(source) ?? [],
    openText: (file, text, options) => engine.sessions!.openText(making, file, text, options),
    openBeside: (program, file, text) => engine.sessions!.openBeside(making, program, file, text),
    open: (file, options) => engine.sessions!.openFile(making, file, options),
    read(file) {
      const read = readProgram(file);
      return isUnreadable(read) ? problem(inOneLine(read)) : read.source;
    },
    async school() {
      try {
        return await openCourse(undefined);
      } catch (error) {
        if (error instanceof UsageError) return problem(error.message);
        throw error;
      }
    },
    saveRecording: (file, pieces) =>
      attempt(`can't write file '${file}'`, () => {
        saveOver(file, 'recording', pieces);
      }),
    saveConversation: (file, text) =>
      attempt(`can't write file '${file}'`, () => {
        saveOver(file, 'conversation', [text]);
      }),
    writeProgram: (file, text) =>
      attempt(`can't write file '${file}'`, () => {
        writeOver(file, [encoded(text, existsSync(file) ? readFileSync(file) : undefined)]);
      }),
    list(folder) {
      try {
        return listFolder(folder);
      } catch (error) {
        return problem(`can't open folder '${folder}': ${systemText(error)}`);
      }
    },
    prompts: promptsOf(making, engine),
    // OSC 52: the terminal puts it on the clipboard, over ssh too
    copy: (text) => void process.stdout.write(`\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`),
    keepDraft,
    readDraft,
    edit: (file) => editFile(file, terminal),
    watch: watchFile,
    // the next time may be in another folder
    remember: (name, text) => remember(name, name === 'last file' ? resolve(text) : text),
    recall,
    suspend: () => terminal?.suspend(),
    wordBug: (error) => wordBug(error, making.command(process.argv.at(-1) ?? '')),
  };
}

function promptsOf(making: Making, engine: Engine): Prompts {
  const part = (): Sessions['prompts'] => engine.sessions!.prompts;
  return {
    open: () => part().conversation(making),
    history: () => part().readHistory(),
    keep: (text) => part().keepHistory(text),
    elsewhere: (session, file) => part().elsewhere(session as PromptSession, file),
    explore: (session, isEnough) =>
      part().exploreConversation(session as PromptSession, isEnough, Number.POSITIVE_INFINITY),
  };
}

/** Does something to a file. @returns what the system said against it */
function attempt(what: string, work: () => void): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return problem(`${what}: ${systemText(error)}`);
  }
}

function editFile(file: string, terminal: Terminal | undefined): ReturnType<Host['edit']> {
  const editor = process.env.VISUAL || process.env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
  try {
    readFileSync(file);
  } catch (error) {
    return problem(`can't open file '${file}': ${systemText(error)}`);
  }
  // $EDITOR is a command as a shell reads it, with options of its own and quotes: "code -w"
  const isWindows = process.platform === 'win32';
  const work = () =>
    isWindows
      ? spawnSync(editor, [file], { stdio: 'inherit', shell: true })
      : spawnSync('/bin/sh', ['-c', `${editor} "$@"`, editor, file], { stdio: 'inherit' });
  const { error, status, signal } = terminal === undefined ? work() : terminal.lend(work);
  const named = `the editor ${JSON.stringify(editor)}`;
  if (error !== undefined) return problem(`${named} did not start: ${systemText(error)} (set $EDITOR)`);
  // what a shell says of a command that it can't find, or may not execute
  if (!isWindows && (status === 127 || status === 126))
    return problem(
      `${named} did not start: ${status === 127 ? 'there is no such command' : 'it is no program'} (set $EDITOR)`,
    );
  if (status === 0) return undefined;
  return { note: `${named} ended ${signal === null ? `with exit code ${status}` : `by ${signal}`}` };
}

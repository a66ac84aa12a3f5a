/** The real world as the screen sees it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { highlight, PlayerSession, type RunOptions } from '../engine/index.ts';
import { RecordingFileError } from '../trace/index.ts';
import type { Host, Problem, RunSession } from '../ui/index.ts';
import { wordBug } from './bugs.ts';
import { listFolder, watchFile, writeOver } from './files.ts';
import { isUnreadable, readProgram, systemText } from './programs.ts';
import { isRecording, openRecording } from './recorded.ts';
import { recall, remember } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** How runs of a command are made: the options for a program, and the command line without the schedule. */
export interface Making {
  readonly optionsFor: (filename: string, folder: string, name: string) => RunOptions;
  readonly command: (name: string) => string;
  /** Events kept of a run. */
  readonly events: number | undefined;
}

const problem = (text: string): Problem => ({ problem: text });

/** The world around the screen. */
export function makeHost(making: Making, terminal: Terminal | undefined): Host {
  const openText = (file: string, text: string, options: Readonly<Record<string, unknown>>): RunSession => {
    const full = file === '<stdin>' ? file : resolve(file);
    return makeSession(making, file, full, text, options);
  };
  return {
    highlight,
    openText,
    open(file, options) {
      try {
        if (isRecording(file)) return openRecording(file);
      } catch (error) {
        if (error instanceof RecordingFileError) return problem(`${file}, ${error.message}`);
        return problem(`can't open file '${file}': ${systemText(error)}`);
      }
      const read = readProgram(file);
      if (isUnreadable(read)) return problem(read.message.replace(/^headwaiter: /, ''));
      return makeSession(making, file, read.filename, read.source, options);
    },
    read(file) {
      const read = readProgram(file);
      return isUnreadable(read) ? problem(read.message.replace(/^headwaiter: /, '')) : read.source;
    },
    write: (file, pieces) => attempt(`can't write file '${file}'`, () => writeOver(file, pieces)),
    list(folder) {
      try {
        return listFolder(folder);
      } catch (error) {
        return problem(`can't open folder '${folder}': ${systemText(error)}`);
      }
    },
    // OSC 52: the terminal puts it on the clipboard, over ssh too
    copy: (text) => void process.stdout.write(`\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`),
    edit: (file) => editFile(file, terminal),
    watch: watchFile,
    remember,
    recall,
    suspend: () => terminal?.suspend(),
    wordBug: (error) => wordBug(error, making.command(process.argv.at(-1) ?? '')),
  };
}

function makeSession(
  making: Making,
  name: string,
  filename: string,
  text: string,
  options: Readonly<Record<string, unknown>>,
): RunSession {
  const folder = filename === '<stdin>' ? process.cwd() : resolve(filename, '..');
  const session = new PlayerSession(
    text,
    {
      ...making.optionsFor(filename, folder, name),
      ...options,
      filename,
      command: making.command(name),
      ...(making.events === undefined ? {} : { events: making.events }),
      reread: () => {
        const read = filename === '<stdin>' ? undefined : readProgram(filename);
        if (read !== undefined && isUnreadable(read)) throw problem(read.message.replace(/^headwaiter: /, ''));
        return read?.source;
      },
    },
    { nowMs: () => performance.now(), memoryUsed: () => process.memoryUsage.rss() },
  );
  return session;
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

function editFile(file: string, terminal: Terminal | undefined): Problem | undefined {
  const editor = process.env.VISUAL || process.env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
  try {
    readFileSync(file);
  } catch (error) {
    return problem(`can't open file '${file}': ${systemText(error)}`);
  }
  // $EDITOR may carry options of its own: "code -w"
  const [command = 'vi', ...options] = editor.split(/\s+/);
  const work = () => spawnSync(command, [...options, file], { stdio: 'inherit', shell: process.platform === 'win32' });
  const { error } = terminal === undefined ? work() : terminal.lend(work);
  return error === undefined
    ? undefined
    : problem(`the editor ${JSON.stringify(command)} did not start: ${systemText(error)} (set $EDITOR)`);
}

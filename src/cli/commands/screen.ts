/** The commands with a screen. */
import { existsSync, openSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { ReadStream } from 'node:tty';
import type { RunOptions } from '../../engine/index.ts';
import {
  comparePrograms,
  FrameSink,
  type Host,
  isProblem,
  type Message,
  openApp,
  openHome,
  openPlayer,
  openPrompt,
  type Problem,
  type RunSession,
  type School,
  type Screen,
} from '../../ui/index.ts';
import { AS_MODULE, type Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { type Engine, loadEngine, makeHost, openCourse } from '../host.ts';
import {
  asNamed,
  filesBeside,
  replayCommand,
  runOptions,
  shellWord,
  UsageError,
  wholeNumber,
} from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';
import type { Making } from '../runs/sessions.ts';
import { chooseSettings, configFile, recall } from '../settings.ts';
import { Terminal } from '../terminal/terminal.ts';

const WAYS: Readonly<Record<string, string>> = {
  run: 'Ways to go on without one:\n  headwaiter run --plain FILE        like python\n  headwaiter run --json FILE         every event as a line of JSON\n  headwaiter run --accessible FILE   sentences, and commands typed as words',
  repl: 'Ways to go on without one:\n  headwaiter repl --accessible       the prompt in lines\n  headwaiter run --plain FILE        like python',
  learn: 'Ways to go on without one:\n  headwaiter learn --accessible      the lessons read aloud',
  open: 'Ways to go on without one:\n  headwaiter open --accessible RECORDING   sentences, and commands typed as words',
  compare: 'Ways to go on without one:\n  headwaiter compare --accessible FILE FILE   what differs, in sentences',
  other: 'Ways to go on without one:\n  headwaiter run --plain FILE        like python\n  headwaiter --help',
};

/** So many bytes of a file are read and compiled before anybody wonders. */
const LARGE = 500_000;

/** Opens the screen for a command. @returns the exit code */
export async function screen(invocation: Invocation): Promise<number> {
  const making = await makingOf(invocation);
  const needs = 'this needs a terminal, and standard';
  if (!process.stdout.isTTY) return noTerminal(invocation.command, `${needs} output is not one`);
  const stdin = keyboardOf(invocation);
  if (stdin === undefined) return noTerminal(invocation.command, `${needs} input is not one`);
  if (process.env.TERM === 'dumb')
    return noTerminal(invocation.command, 'this terminal says that it can only print lines (TERM=dumb)');
  const { settings, mouse, problems } = await chooseSettings(invocation);
  const terminal = new Terminal(stdin, mouse, (error) => wordBug(error, making.command(invocation.operands[0] ?? '')));
  const engine: Engine = { sessions: undefined, loading: undefined };
  const host = makeHost(making, terminal, engine);
  if (invocation.command !== 'home') await loadEngine(engine);
  const school = invocation.command === 'learn' ? await openCourse(invocation.options.get('course')) : undefined;
  const begin = school === undefined ? undefined : lessonAsked(school, invocation.operands[0]);
  const first = whileReading(invocation.operands, () => firstScreen(invocation, host));
  const sink = new FrameSink(terminal.screen);
  terminal.install();
  terminal.enter();
  if (settings.follows === true) terminal.ask();
  try {
    const left = openApp({
      first,
      settings,
      host,
      ...remarkOf(first),
      ...(problems.length > 0
        ? { note: `${basename(configFile())}: ${problemsText(problems, settings.keys.keyOf('help'))}` }
        : {}),
      ...(begin === undefined ? {} : { begin }),
      ...(invocation.options.has('watch') ? { watch: fileOf(invocation.operands[0]!) } : {}),
      stage: {
        sink,
        listen(typed) {
          stdin.setEncoding('utf8');
          stdin.on('data', typed);
          stdin.resume();
          return () => {
            stdin.off('data', typed);
            stdin.pause();
          };
        },
        onResize(resized) {
          terminal.onResume = resized;
          process.stdout.on('resize', resized);
          return () => process.stdout.off('resize', resized);
        },
      },
    });
    // the first frame is there; what runs programs is loaded while it is looked at
    setTimeout(() => void loadEngine(engine), 20);
    return await left;
  } finally {
    await terminal.settle();
    terminal.leave();
    if (stdin !== process.stdin) stdin.destroy();
  }
}

/** What is to be said of a recording that is opened. */
function remarkOf(first: Screen): { readonly note?: string } {
  const remark = first.kind === 'player' ? first.runs[0]?.session.remark : undefined;
  return remark === undefined ? {} : { note: remark };
}

/** The first problem; the others stand on the help screen. */
function problemsText([first = '', ...others]: readonly string[], help: string): string {
  return others.length === 0 ? first : `${first}; ${help || 'headwaiter keys'} tells ${others.length} more`;
}

/** Where keys come from: standard input, or the terminal itself where a program comes in through that; undefined where there is neither. */
function keyboardOf({ command, operands }: Invocation): ReadStream | undefined {
  if (process.stdin.isTTY) return process.stdin;
  if (command !== 'run' || operands[0] !== '-') return undefined;
  try {
    return new ReadStream(openSync('/dev/tty', 'r+'));
  } catch {
    return undefined;
  }
}

function noTerminal(command: string, why: string): number {
  console.error(`headwaiter: ${why}.\n${WAYS[command] ?? WAYS.other}`);
  return 2;
}

/** The file that is meant, also by `-m NAME`. */
function fileOf(name: string): string {
  if (!name.startsWith(AS_MODULE)) return name;
  const read = readProgram(name);
  return isUnreadable(read) ? name : read.filename;
}

/** How runs of this invocation are made. */
export async function makingOf(invocation: Invocation): Promise<Making> {
  const base = await runOptions(invocation, { source: '', filename: '', folder: '', bytes: new Uint8Array(0) }, '');
  return {
    optionsFor: (program, name): RunOptions => ({
      ...base,
      filename: program.filename,
      ...asNamed(program, name, invocation.passed),
      files: filesBeside(program.filename, program.folder, invocation.passed, program.bytes),
    }),
    command: (name, more) => replayCommand(invocation, name, more),
    calledAs: (file) => {
      const [name = ''] = invocation.operands;
      return name.startsWith(AS_MODULE) && fileOf(name) === resolve(file) ? name : file;
    },
    events: wholeNumber(invocation.options, 'events'),
  };
}

/** The screen that a command begins with. @throws UsageError when a file can't be opened */
export function firstScreen(invocation: Invocation, host: Host): Screen {
  const { command, operands } = invocation;
  switch (command) {
    case 'home':
    case 'learn':
      return openHome(lastFile(), recall('last lesson') ?? '');
    case 'check':
    case 'keys':
    case 'explore':
    case 'progress':
      throw new UsageError(`${command} has no screen`);
    case 'repl':
      return openPrompt(opened(host.prompts.open()), host.prompts.history());
    case 'run':
    case 'open': {
      const session = opened(host.open(operands[0]!, {}));
      if (operands[0] !== '-' && !operands[0]!.startsWith(AS_MODULE)) host.remember('last file', operands[0]!);
      return openPlayer(session);
    }
    case 'compare': {
      const sessions = operands.map((file) => opened(host.open(file, {})));
      const programs = operands.map((file) => ({ file, text: textOf(host.read(file)) }));
      const cores = wholeNumber(invocation.options, 'cores') ?? 4;
      return comparePrograms(sessions, programs, {}, cores);
    }
  }
}

/** The first screen, with the files of it read and compiled: of large ones a line says so meanwhile, and Ctrl+C is the system's. */
function whileReading(files: readonly string[], open: () => Screen): Screen {
  const large = files.find((file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE);
  if (large === undefined) return open();
  process.stdout.write(`headwaiter reads ${shellWord(basename(large))}, which is large ...`);
  try {
    const first = open();
    if ('runs' in first) for (const { session } of first.runs) if (!session.recording.finished) session.advance(0);
    return first;
  } finally {
    process.stdout.write('\r\x1b[K');
  }
}

/** The file of the last time as it is called from here; '' where it is gone. */
function lastFile(): string {
  const file = recall('last file') ?? '';
  if (file === '' || !existsSync(file)) return '';
  const near = relative(process.cwd(), file);
  return near.startsWith('..') ? file : near;
}

/** The map of a course, and over it the lesson that was named. @throws UsageError when there is no such lesson */
function lessonAsked(school: School, lesson = ''): Message {
  const chapters = school.course.chapters
    .map(({ lessons }) => lessons.map(({ id }) => id))
    .filter((ids) => ids.length > 0);
  if (lesson !== '' && !chapters.flat().includes(lesson)) {
    const known = chapters.map((ids) => (ids.length === 1 ? ids[0] : `${ids[0]}-${ids.at(-1)}`)).join(', ');
    throw new UsageError(`there is no lesson ${JSON.stringify(lesson)}; there are\n${known}`);
  }
  return { type: 'schooled', school, to: 'map', lesson };
}

function opened<Session extends RunSession>(session: Session | Problem): Session {
  if (isProblem(session))
    throw new UsageError(session.problem, 'exitCode' in session ? (session.exitCode as number) : undefined);
  return session;
}

function textOf(read: string | Problem): string {
  if (typeof read !== 'string') throw new UsageError(read.problem);
  return read;
}

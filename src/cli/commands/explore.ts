/** `explore FILE`: runs a program in every order that Python and the outside leave open, and tells what can come of it and the simplest way it goes wrong. */
import { type ExploreReport, exploreProgram, type Progress, RunStopped, type ToldRun } from '../../engine/index.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { type HiredCrew, hireCrew } from '../runs/crew.ts';
import { calledBy, runOptions, shellWord, UsageError, wholeNumber } from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';
import { dieBy, Keyboard } from '../terminal/interrupts.ts';
import { wrapped } from '../wrapped.ts';

const COVERAGE: Readonly<Record<ExploreReport['exploration']['coverage'], string>> = {
  all: 'every order was run',
  reduced: 'every outcome was found (orders that can make no difference were left out)',
  sampled: 'too many orders to run them all: a sample',
  stopped: 'stopped before all were run',
};

/** Milliseconds between two words about how far it is, and between two looks at what others want. */
const TELL_MS = 100;
const LOOK_MS = 10;
const SIGINT = 2;

/** Explores a program. @returns 1 when something can go wrong, 130 when it was interrupted before anything did, else 0 */
export async function explore(invocation: Invocation): Promise<number> {
  const name = invocation.operands[0]!;
  const program = readProgram(name);
  if (isUnreadable(program)) {
    process.stderr.write(`${program.message}\n`);
    return program.exitCode;
  }
  const options = await runOptions(invocation, program, name);
  const most = wholeNumber(invocation.options, 'runs');
  if (most === 0) throw new UsageError('--runs is at least 1');
  // Without a GIL every instruction is a place where CPython's threads can meet.
  const model = options.gil === 'off' ? 'any' : (options.switchModel ?? 'any');
  const bounds = most === undefined ? {} : { enumerateMax: most, reduceMax: most, sampleMax: most };
  const watch = new Watch();
  let crew: HiredCrew | null = null;
  try {
    const report = await exploreProgram(program.source, { ...options, switchModel: model }, bounds, {
      pause: (progress) => watch.pause(progress),
      interrupted: () => watch.look(),
      searched: () => watch.end(),
      whenStopped: watch.whenStopped,
      crew: () => (crew = hireCrew({ invocation, program, name, seen: options.files.taken })),
    });
    const threads = report.asked.includes('thread') || report.asked.includes('gil');
    const replay = ({ schedule }: ToldRun): string => replayCommand(invocation, name, schedule, threads);
    const code = invocation.options.has('json') ? tellJson(report, replay) : tell(report, model, replay);
    return code === 0 && report.exploration.coverage === 'stopped' ? 130 : code;
  } catch (error) {
    watch.end();
    if (error instanceof RunStopped) {
      process.stderr.write('Stopped before the first run came to its end.\n');
      dieBy(SIGINT);
      return 130;
    }
    process.stderr.write(`${wordBug(error, `headwaiter explore ${name}`)}\n`);
    return 70;
  } finally {
    (crew as HiredCrew | null)?.dismiss();
  }
}

/**
 * Tells how far a search is, and hears Ctrl-C, also in the middle of a run: the first one ends the search, and what was found is told; the second one ends
 * everything.
 */
class Watch {
  readonly whenStopped: Promise<void>;
  private readonly keyboard = new Keyboard();
  private readonly looking: NodeJS.Timeout;
  private isStopped = false;
  private stop: () => void = () => undefined;
  private toldAt = Date.now();
  private lookedAt = Date.now();

  constructor() {
    this.whenStopped = new Promise((stop) => (this.stop = stop));
    // while others do the runs
    this.looking = setInterval(() => this.look(), TELL_MS);
  }
  /** Whether Ctrl-C was pressed since this was asked. */
  look(): boolean {
    if (this.isStopped || !this.keyboard.came()) return false;
    this.end();
    this.stop();
    return true;
  }
  async pause({ runs, failing }: Progress): Promise<boolean> {
    const now = Date.now();
    if (now - this.lookedAt >= LOOK_MS) {
      await new Promise((later) => setImmediate(later));
      this.lookedAt = Date.now();
    }
    this.look();
    if (process.stderr.isTTY && now - this.toldAt >= TELL_MS && !this.isStopped) {
      this.toldAt = now;
      process.stderr.write(`\r${runs} ${runs === 1 ? 'run' : 'runs'}, ${failing} of them wrong (Ctrl-C: enough)\x1b[K`);
    }
    return this.isStopped;
  }
  /** Nothing is told any more, and Ctrl-C ends the process. */
  end(): void {
    if (this.isStopped) return;
    this.isStopped = true;
    clearInterval(this.looking);
    this.keyboard.stop();
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}

/** Options that say nothing of a run, or that the schedule says. */
const ITS_OWN: ReadonlySet<string> = new Set(['runs', 'json', 'switch', 'schedule']);
/** The command that runs one of the orders again. */
function replayCommand({ options, passed }: Invocation, name: string, schedule: string, threads: boolean): string {
  const given = [...options].filter(([option]) => !ITS_OWN.has(option));
  const words = given.flatMap(([option, value]) => (value === '' ? [`--${option}`] : [`--${option}`, value]));
  // Whatever the search allowed: the schedule says at which instruction each switch was.
  const any = threads ? ['--switch', 'any'] : [];
  return ['headwaiter', 'run', ...words, ...any, '--schedule', schedule, ...calledBy(name), ...passed]
    .map(shellWord)
    .join(' ');
}

function tell(report: ExploreReport, model: string, replay: (run: ToldRun) => string): number {
  for (const line of reportLines(report, model)) console.log(line);
  const shown = report.failing ?? report.other;
  if (shown !== undefined) console.log(`\nWatch it: ${replay(shown)}`);
  return report.failing === undefined ? 0 : 1;
}

/** The same as one line of JSON. */
function tellJson(
  { exploration, asked, shared, sharedByTasks, failing, other }: ExploreReport,
  replay: (run: ToldRun) => string,
): number {
  const { coverage, runs, orders, failing: wrong, outcomes } = exploration;
  const of = (run: ToldRun | undefined) => run && { outcome: run.outcome, story: run.story, replay: replay(run) };
  const all = [...outcomes].map(([outcome, { count, simplest }]) => ({ outcome, count, fails: simplest.fails }));
  const found = { coverage, runs, orders, failing: wrong, asked, shared, sharedByTasks, outcomes: all };
  console.log(JSON.stringify({ headwaiter: 1, ...found, simplest: of(failing), other: of(other) }));
  return failing === undefined ? 0 : 1;
}

/** What was in any order, in words. */
const OPEN: Readonly<Record<string, string>> = {
  arrival:
    'what comes first from outside, and whether before or after a deadline (it takes from half to twice its usual time, or what its range says)',
  cancel: 'which of several tasks is cancelled first',
  latency: 'which of its latencies a service takes',
  set: 'where in a set something is (strings, and objects without a hash of their own)',
  timer: 'which of two timers fires first that fall due together',
};
/** So many outcomes are listed: those that are wrong first. */
const OUTCOMES = 12;
/** The width that is written for. */
const COLUMNS = 80;

/** What an exploration found, in words. @param width of the lines; `Infinity`: whoever shows them breaks them */
export function reportLines(
  { exploration, asked, isOfProcesses, shared, sharedByTasks, failing, other }: ExploreReport,
  model: string,
  width = COLUMNS,
): string[] {
  const { runs, orders, outcomes, coverage, size } = exploration;
  const threads = asked.includes('thread') || asked.includes('gil');
  const where = model === 'any' ? 'threads may switch anywhere' : 'threads switch where CPython lets them';
  const place = threads ? ` (${where})` : '';
  const counted = `${runs} ${runs === 1 ? 'run' : 'runs'}${place}`;
  // where an order comes to the same state as one that was run it need not be run to the end
  const met = `${orders.toLocaleString('en')} orders${place}, every one counted: ${runs} were run, and the others come to where one of these was.`;
  const open = Object.entries(OPEN).flatMap(([what, words]) => (asked.includes(what) ? [words] : []));
  const isCounted = !threads && (coverage === 'sampled' || coverage === 'stopped') && size > runs;
  const many = isCounted
    ? ` There are about ${size > 1e15 ? 'a thousand million million or more' : size.toLocaleString('en')} orders.`
    : '';
  const lines = [
    asked.length === 0 && coverage === 'all'
      ? `1 run: there is no other order${isOfProcesses ? ' but of processes, which is not searched' : ''}.`
      : orders > runs
        ? met
        : `${counted}: ${COVERAGE[coverage]}.${many}`,
    ...(open.length === 0 ? [] : [`Left open: ${open.join('; ')}.`]),
    `Taken as given: how long sleeping and computing take${isOfProcesses ? ', and so which process is first' : ''}.`,
    ...(shared.length > 0 || (threads && sharedByTasks.length === 0)
      ? [`Shared by threads: ${shared.length === 0 ? 'nothing' : shared.join(', ')}.`]
      : []),
    ...(sharedByTasks.length === 0 ? [] : [`Shared by tasks: ${sharedByTasks.join(', ')}.`]),
  ];
  const ranked = [...outcomes].sort(
    ([, a], [, b]) => Number(b.simplest.fails) - Number(a.simplest.fails) || b.count - a.count,
  );
  for (const [outcome, { count, simplest }] of ranked.slice(0, OUTCOMES))
    lines.push(
      `${String(count).padStart(6)} ${simplest.fails ? 'wrong' : 'fine '}  ${outcome.replaceAll('\n', ' | ').slice(0, 160)}`,
    );
  if (ranked.length > OUTCOMES) lines.push(`       and ${ranked.length - OUTCOMES} other ways to come out`);
  const toldRun = failing ?? other;
  if (toldRun !== undefined) {
    const heading =
      failing === undefined ? 'The simplest way it comes out otherwise' : 'The simplest way it goes wrong';
    lines.push(
      '',
      `${heading}${toldRun.isUsual ? ' (the usual order)' : ''}:`,
      ...toldRun.story.map((line) => `  ${line}`),
    );
  }
  return lines.flatMap((line) => wrapped(escaped(line), width));
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const OBEYED = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/** A line as a terminal may have it: the names that a program gives may hold what it would obey, which is written as in Python's strings. */
const escaped = (line: string): string =>
  line.replaceAll(OBEYED, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return ESCAPES[sign] ?? (code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`);
  });

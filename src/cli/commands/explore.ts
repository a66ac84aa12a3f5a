/** `explore FILE`: runs a program in every order its threads could take, and tells what can come of it and the simplest way it goes wrong. */
import { type ExploreReport, exploreProgram, type Progress } from '../../engine/index.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { type HiredCrew, hireCrew } from '../runs/crew.ts';
import { runOptions, wholeNumber } from '../runs/options.ts';
import { isUnreadable, readProgram } from '../runs/programs.ts';

const COVERAGE: Readonly<Record<ExploreReport['exploration']['coverage'], string>> = {
  all: 'every order was run',
  reduced: 'every outcome was found (orders that can make no difference were left out)',
  sampled: 'too many orders to run them all: a sample',
  stopped: 'stopped before all were run',
};

/** Milliseconds between two words about how far it is, and between two looks at what others want. */
const TELL_MS = 100;
const LOOK_MS = 10;

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
  // Without a GIL every instruction is a place where CPython's threads can meet.
  const model = options.gil === 'off' ? 'any' : (options.switchModel ?? 'any');
  const bounds = most === undefined ? {} : { enumerateMax: most, reduceMax: most, sampleMax: most };
  const watch = new Watch();
  let crew: HiredCrew | null = null;
  try {
    const report = await exploreProgram(program.source, { ...options, switchModel: model }, bounds, {
      pause: (progress) => watch.pause(progress),
      crew: () => (crew = hireCrew({ invocation, program, name })),
    });
    watch.end();
    const code = tell(report, model, replayCommand(invocation, name, report.replay));
    return code === 0 && report.exploration.coverage === 'stopped' ? 130 : code;
  } catch (error) {
    watch.end();
    process.stderr.write(`${wordBug(error, `headwaiter explore ${name}`)}\n`);
    return 70;
  } finally {
    (crew as HiredCrew | null)?.dismiss();
  }
}

/** Tells how far a search is, and hears Ctrl-C: the first one ends the search, the second one everything. */
class Watch {
  private interrupted = false;
  private toldAt = Date.now();
  private lookedAt = Date.now();
  private readonly interrupt = (): void => {
    if (this.interrupted) process.exit(130);
    this.interrupted = true;
  };

  constructor() {
    process.on('SIGINT', this.interrupt);
  }
  async pause({ runs, failing }: Progress): Promise<boolean> {
    const now = Date.now();
    if (now - this.lookedAt >= LOOK_MS) {
      await new Promise((later) => setImmediate(later));
      this.lookedAt = Date.now();
    }
    if (process.stderr.isTTY && now - this.toldAt >= TELL_MS) {
      this.toldAt = now;
      process.stderr.write(`\r${runs} runs, ${failing} of them wrong (Ctrl-C: enough)\x1b[K`);
    }
    return this.interrupted;
  }
  end(): void {
    process.off('SIGINT', this.interrupt);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}

/** The command that runs one of the orders again. */
function replayCommand({ options, passed }: Invocation, name: string, replay: string): string {
  const given = [...options].filter(([option]) => option !== 'runs' && option !== 'switch' && option !== 'schedule');
  const words = given.map(([option, value]) => (value === '' ? `--${option}` : `--${option} ${value}`));
  // Whatever the search allowed: the schedule says at which instruction each switch was.
  return ['headwaiter run', ...words, `--switch any --schedule ${replay}`, name, ...passed].join(' ');
}

function tell(report: ExploreReport, model: string, replay: string): number {
  for (const line of reportLines(report, model)) console.log(line);
  if (report.exploration.failing === 0) return 0;
  console.log(`\nWatch it: ${replay}`);
  return 1;
}

/** What an exploration found, in words. */
export function reportLines({ exploration, shared, sharedByTasks, story }: ExploreReport, model: string): string[] {
  const { runs, failing, outcomes, coverage } = exploration;
  const where = model === 'any' ? 'threads may switch anywhere' : 'threads switch where CPython lets them';
  const lines = [
    `${runs} ${runs === 1 ? 'run' : 'runs'} (${where}): ${COVERAGE[coverage]}.`,
    ...(shared.length > 0 || sharedByTasks.length === 0
      ? [`Shared by threads: ${shared.length === 0 ? 'nothing' : shared.join(', ')}.`]
      : []),
    ...(sharedByTasks.length === 0 ? [] : [`Shared by tasks: ${sharedByTasks.join(', ')}.`]),
  ];
  for (const [outcome, { count, simplest }] of [...outcomes].sort(([, a], [, b]) => b.count - a.count))
    lines.push(
      `${String(count).padStart(6)} ${simplest.fails ? 'wrong' : 'fine '}  ${outcome.replaceAll('\n', ' | ').slice(0, 160)}`,
    );
  if (failing > 0) lines.push('', 'The simplest way it goes wrong:', ...story.map((line) => `  ${line}`));
  return lines;
}

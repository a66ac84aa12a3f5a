/** Runs programs for lessons on the engine. */
import { everySchedule, type Limits, Run, type RunOptions, worldProblems } from '../engine/index.ts';
import { Recorder, Timeline } from '../trace/index.ts';
import { FINDING_KINDS, type FindingKind } from './observation.ts';
import type { LessonRun, LessonRunner, RunFinding, RunRequest } from './runner.ts';

/** Limits of a lesson's run: a mistake of the learner's must not make them wait. */
const LIMITS: Partial<Limits> = { instructions: 4_000_000, timeNs: 3600 * 1e9, output: 2 * 2 ** 20 };
/** Instructions between two breaths of the screen, and events that are looked at between two of them. */
const BREATH = 100_000;
const EVENTS_A_BREATH = 20_000;

const isKind = (kind: string): kind is FindingKind => (FINDING_KINDS as readonly string[]).includes(kind);

/** The engine's options for a request. */
export function runOptions(request: RunRequest): RunOptions {
  const { files, argv, cores, gil, switchModel, world, schedule, permuteSeed } = request;
  return {
    filename: request.filename,
    argv: [request.filename, ...(argv ?? [])],
    ...(cores === undefined ? {} : { cores }),
    ...(gil === undefined ? {} : { gil }),
    ...(switchModel === undefined ? {} : { switchModel }),
    ...(world === undefined ? {} : { world }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(permuteSeed === undefined ? {} : { permuteSeed, permuteNearTies: request.permuteNearTies === true }),
    ...(request.debug === true ? { environment: { PYTHONASYNCIODEBUG: '1' } } : {}),
    lines: request.lines ?? true,
    limits: LIMITS,
    findSource: (name) => {
      const source = files?.[`${name}.py`];
      return source === undefined ? undefined : { source, filename: `${name}.py`, isPackage: false };
    },
  };
}

/** The runner that the app uses. `pause` lets the screen breathe between two stretches of a long run. */
export function engineRunner(pause: () => Promise<void> = async () => {}): LessonRunner {
  return {
    run: (request) => runOne(request, pause),
    explore(request, limit, onRun): Promise<boolean> {
      let recorder = new Recorder();
      return everySchedule(
        request.source,
        runOptions(request),
        limit,
        (explored, replay) => {
          recorder.finish();
          let schedule: string | undefined;
          return onRun({
            ...explored,
            ...(explored.reason === 'limit' ? { limit: explored.message } : {}),
            // worked out for the few that are looked at again
            get schedule() {
              return (schedule ??= replay());
            },
            switchModel: 'any',
            recording: recorder,
            findings: explored.lost.map((lost) => ({
              kind: 'lost update',
              text: `a write of ${lost.object} is lost`,
              index: 0,
              line: 0,
            })),
          });
        },
        () => {
          recorder = new Recorder();
          return recorder.emit;
        },
        pause,
      );
    },
    checkWorld: worldProblems,
  };
}

async function runOne(request: RunRequest, pause: () => Promise<void>): Promise<LessonRun> {
  const recorder = new Recorder();
  const written = { 1: '', 2: '' };
  const run = new Run(
    request.source,
    runOptions(request),
    { write: (fd, text) => (written[fd] += text) },
    recorder.emit,
  );
  while (run.advance(BREATH) === 'more') await pause();
  recorder.finish();
  const timeline = new Timeline(recorder);
  while (timeline.catchUp(EVENTS_A_BREATH)) await pause();
  const findings: RunFinding[] = timeline.findings.flatMap(({ kind, text, index, line }) =>
    isKind(kind) ? [{ kind, text, index, line }] : [],
  );
  return {
    stdout: written[1],
    stderr: written[2],
    exitCode: run.ending?.exitCode ?? 0,
    ...(run.ending?.reason === 'limit' ? { limit: run.ending.message } : {}),
    elapsedNs: run.nowNs,
    recording: recorder,
    findings,
    schedule: run.schedule,
  };
}

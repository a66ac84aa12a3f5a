// What is read off a recording: the world at any point, lanes, findings, moves.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { EVENT_KINDS, type EventKind, type HeadwaiterEvent, readEvent } from '../../src/events/index.ts';
import {
  causeOf,
  chromeTrace,
  density,
  eventText,
  groupName,
  LANE_STATES,
  type Lane,
  type LaneState,
  laneCells,
  stateOf,
  turnOf,
  loadRecording,
  Recorder,
  RecordingFileError,
  saveRecording,
  seekChange,
  stepCall,
  stepCursor,
  Timeline,
  taskStateText,
  timersInOrder,
} from '../../src/trace/index.ts';
import { applyEvent } from '../../src/trace/fold/effects.ts';
import { Fold } from '../../src/trace/fold/fold.ts';
import { orders, Script } from '../support/script.ts';

/** One event of every kind, with values that are hard to store. */
function oneOfEach(): HeadwaiterEvent[] {
  return (Object.keys(EVENT_KINDS) as EventKind[]).map((kind, number) => {
    const event: Record<string, unknown> = { kind, at: number * 1e12, position: number * 7e9, process: 1, thread: 2 };
    for (const [name, type] of Object.entries(EVENT_KINDS[kind].fields)) {
      event[name] =
        type === 'text'
          ? `ü ${name} ${number % 3}\n`
          : type === 'flag'
            ? number % 2 === 0
            : type === 'number'
              ? 0.1 + number
              : type === 'ns'
                ? -1
                : type === 'count'
                  ? number % 2 === 0
                    ? 140_735_000_000_000 + number
                    : -2147483648
                  : number;
    }
    return event as unknown as HeadwaiterEvent;
  });
}

test('an event of every kind comes back from the columns as it went in', () => {
  const recorder = new Recorder();
  const events = oneOfEach();
  for (const event of events) recorder.emit(event);
  expect(events.map((_, index) => recorder.event(index))).toEqual(events);
});

test('an event of every kind survives JSON, is checked, and has a sentence', () => {
  const timeline = new Timeline(orders());
  const world = timeline.world(timeline.recording.length);
  for (const event of oneOfEach()) {
    expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    expect(eventText(event, world)).not.toBe('');
  }
  expect(readEvent({ kind: 'task.step', at: 0, position: 0, process: 1, thread: 1 })).toMatch(
    /task must be of type id/,
  );
  expect(readEvent({ kind: 'task.stept' })).toMatch(/unknown kind/);
});

test('a full recorder keeps what it has and counts the rest', () => {
  const recorder = new Recorder({ events: 3 });
  for (const event of oneOfEach().slice(0, 5)) recorder.emit(event);
  expect([recorder.length, recorder.dropped, recorder.finished]).toEqual([3, 2, true]);
});

test('where results are wanted, a full recorder keeps what is printed and measured, a quarter more events at most', () => {
  const recorder = new Recorder({ events: 8, results: true });
  const all = oneOfEach();
  for (const event of all.slice(0, 8)) recorder.emit(event);
  const gauge = all.find((event) => event.kind === 'gauge')!;
  const step = all.find((event) => event.kind === 'task.step')!;
  expect([step, gauge, step, gauge].map(recorder.emit)).toEqual([false, false, false, false]);
  expect([recorder.thinnedAt, recorder.length, recorder.dropped, recorder.finished]).toEqual([8, 10, 3, true]);
  expect([8, 9].map((index) => recorder.kind(index))).toEqual(['recording.thinned', 'gauge']);
});

test('a million events fit in 64 MB', () => {
  const recorder = new Recorder();
  for (let number = 0; number < 500_000; number++) {
    recorder.emit({
      process: 1,
      thread: 1,
      kind: 'line',
      at: number * 40,
      position: number,
      file: 'a.py',
      line: 7,
      task: 3,
      depth: 2,
    });
    recorder.emit({
      process: 1,
      thread: 1,
      kind: 'timer.set',
      at: number * 40,
      position: number,
      loop: 1,
      handle: number,
      whenNs: 9,
      name: 'f',
      task: 3,
    });
  }
  expect(recorder.length).toBe(1_000_000);
  expect(recorder.bytes).toBeLessThan(64 * 1024 * 1024);
});

test('saved and loaded, a recording is the same; a damaged one names its line', () => {
  const recording = orders();
  const text = [...saveRecording(recording, 'headwaiter run orders.py')].join('');
  const pieces = text.match(/[\s\S]{1,1000}/g)!;
  const loaded = loadRecording(pieces);
  expect(loaded.header).toMatchObject({ headwaiter: 1, events: recording.length, replay: 'headwaiter run orders.py' });
  expect([...saveRecording(loaded.recording, 'headwaiter run orders.py')].join('')).toBe(text);
  expect(loaded.damage).toBeUndefined();
  // what stands before the damage is there
  const damaged = loadRecording([text.replace('"kind":"loop.created"', '"kind":"loop.made"')]);
  expect(damaged.damage).toBeInstanceOf(RecordingFileError);
  expect(damaged.damage!.message).toMatch(/^line \d+: unknown kind of event: "loop.made"$/);
  expect(damaged.recording.length).toBe(damaged.damage!.line - 2);
  const cut = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  expect(loadRecording([cut]).damage?.message).toContain(
    `ends after ${recording.length - 1} of ${recording.length} events`,
  );
  expect(() => loadRecording([text.split('\n')[0]!, '\nnothing\n'])).toThrow('line 2: not JSON');
  expect(() => loadRecording(['{}\n'])).toThrow('line 1: not a recording of headwaiter');
  expect(() => loadRecording(['{"headwaiter":2}\n'])).toThrow('newer than this program');
});

test('the Chrome trace is JSON with a track for each task', () => {
  const trace = JSON.parse([...chromeTrace(orders())].join('')) as { traceEvents: { name: string; args?: object }[] };
  const names = trace.traceEvents.filter((event) => event.name === 'thread_name').map((event) => event.args);
  expect(names).toContainEqual({ name: 'Task-3' });
});

/** The tasks of a world in one line each. */
function tasks(timeline: Timeline, cursor: number): string[] {
  const world = timeline.world(cursor);
  return [...world.tasks.values()].map((task) => `${task.name} ${taskStateText(world, task)}`);
}

function cursorAt(timeline: Timeline, seconds: number): number {
  return timeline.recording.countAt(seconds * 1e9);
}

test('the world says who runs, who waits and for what', () => {
  const timeline = new Timeline(orders());
  expect(tasks(timeline, cursorAt(timeline, 0.25))).toEqual([
    'Task-1 waits for TaskGroup.__aexit__()',
    'Task-2 waits for sleep until t=0.300',
    'Task-3 waits for sleep until t=0.300',
    'Task-4 waits for Lock lock (held by Task-3)',
  ]);
  const world = timeline.world(cursorAt(timeline, 0.25));
  const loop = world.loops.get(1)!;
  expect(timersInOrder(loop).map((timer) => timer.task)).toEqual([2, 3]);
  expect(loop.state).toBe('selecting');
  expect([...world.locks.get(1)!.waiters.keys()]).toEqual(['t4']);
  expect(world.threads.get(1)!.state).toBe('blocked');
});

test('the output up to a moment is put together into lines', () => {
  const timeline = new Timeline(orders());
  expect(timeline.outputLines(cursorAt(timeline, 0.25), 2).map((line) => [line.text, line.task])).toEqual([
    ['order cake', 4],
    ['cook fish', 3],
  ]);
});

test('a world is a value: what was handed out does not change when the fold goes on', () => {
  const timeline = new Timeline(orders());
  const before = timeline.world(cursorAt(timeline, 0.25));
  const text = JSON.stringify([...before.tasks.values()]);
  for (let cursor = before.index; cursor <= timeline.recording.length; cursor += 3) timeline.world(cursor);
  expect(JSON.stringify([...before.tasks.values()])).toBe(text);
});

/** A world as comparable text, all tables and all. */
function picture(timeline: Timeline, cursor: number): string {
  return JSON.stringify(timeline.world(cursor), (key, value: unknown) =>
    key === 'epoch' ? undefined : value instanceof Map ? [...value] : value,
  );
}

test('seeking equals folding, at every distance from a checkpoint, in a recording of 50,000 events', () => {
  const recording = orders(
    Array.from({ length: 2500 }, (_, number) => 0.1 + (number % 97) / 100),
    0.01,
  );
  expect(recording.length).toBeGreaterThan(50_000);
  const seeking = new Timeline(recording);
  seeking.catchUp();
  for (const cursor of [0, 1, 4095, 4096, 4097, 20_000, 49_999, recording.length]) {
    expect(picture(seeking, cursor) === picture(new Timeline(recording), cursor), `cursor ${cursor}`).toBe(true);
  }
  const back = picture(seeking, 30_000);
  seeking.world(30_001);
  expect(picture(seeking, 30_000) === back).toBe(true);
});

test('how a program ended is known wherever the fold is taken up again', () => {
  const script = new Script();
  script.emit('program.uncaught', { type: 'ValueError', message: 'no', file: 'a.py', line: 7, traceback: '' });
  script.emit('mark', { text: 'on the way out', task: 0 });
  script.emit('program.exited', { code: 1, reason: 'returned' });
  const ended = { code: 1, reason: 'returned', message: 'ValueError: no', place: { file: 'a.py', line: 7 } };
  for (let cursor = 0; cursor < script.recorder.length; cursor++) {
    const timeline = new Timeline(script.recorder);
    timeline.world(cursor);
    expect(timeline.world(script.recorder.length).ending, `after ${cursor}`).toEqual(ended);
    const fold = Fold.from(timeline.world(cursor));
    for (let index = cursor; index < script.recorder.length; index++) applyEvent(fold, script.recorder.event(index));
    expect(fold.snapshot().ending, `from ${cursor}`).toEqual(ended);
  }
});

test('steps forward and back meet the same stops', () => {
  const recording = orders();
  for (const step of ['line', 'turn', 'switch', 'gil', 'output', 'instruction', 'event'] as const) {
    const stops = [0];
    for (let cursor = 0; cursor < recording.length; ) stops.push((cursor = stepCursor(recording, cursor, step, 1)));
    const back = [recording.length];
    for (let cursor = recording.length; cursor > 0; ) back.unshift((cursor = stepCursor(recording, cursor, step, -1)));
    if (step !== 'instruction') expect(back.slice(1, -1), step).toEqual(stops.slice(1, -1));
    expect(stops.length, step).toBeGreaterThan(4);
  }
});

test('following one task stops only where it moves', () => {
  const timeline = new Timeline(orders());
  const lines: number[] = [];
  for (let cursor = 0; ; ) {
    cursor = stepCursor(timeline.recording, cursor, 'line', 1, { task: 3, thread: 0 });
    if (cursor === timeline.recording.length) break;
    lines.push(timeline.world(cursor).tasks.get(3)!.place.line);
  }
  expect(lines).toEqual([5, 6, 7, 8, 9, 10]);
});

test('the cause of a wait is the moment at which the holder took the lock', () => {
  const timeline = new Timeline(orders());
  const world = timeline.world(cursorAt(timeline, 0.25));
  const cause = causeOf(timeline.recording, world, { task: 4, thread: 0 });
  expect(timeline.recording.event(cause - 1)).toMatchObject({ kind: 'lock.acquired', task: 3 });
  expect(seekChange(timeline.recording, world.index, { task: 4, thread: 0 }, 1)).toBeGreaterThan(world.index);
});

test('a step of a task shows even if the clock stood still meanwhile; a thread that only asks for the GIL does not run', () => {
  const [none, waiting, , gil, running] = LANE_STATES.map((_, number) => number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const lane = (subject: 'task' | 'thread', then: number): Lane => ({
    subject,
    id: 1,
    name: '',
    about: '',
    owner: 0,
    index: 0,
    startNs: 0,
    endNs: -1,
    ended: '',
    times: [0, 25, 25],
    states: [waiting, running, then],
  });
  expect([...laneCells(lane('task', none), 0, 40, 4, 40)]).toEqual([waiting, waiting, running, none]);
  expect([...laneCells(lane('thread', gil), 0, 40, 4, 40)]).toEqual([waiting, waiting, waiting, gil]);
});

test('who takes turns in a cell shows how much of the time was its own', () => {
  const [waiting, running, gil] = ['waiting', 'running', 'gil'].map((state) =>
    LANE_STATES.indexOf(state as LaneState),
  ) as [number, number, number];
  const lane = (subject: 'task' | 'thread', times: number[], states: number[]): Lane => ({
    subject,
    id: 1,
    name: '',
    about: '',
    owner: 0,
    index: 0,
    startNs: 0,
    endNs: -1,
    ended: '',
    times,
    states,
  });
  const turns = { times: [0, 5, 10, 15, 20, 22, 40], states: [running, gil, running, gil, running, gil, waiting] };
  const shown = (subject: 'task' | 'thread'): string[] =>
    [...laneCells(lane(subject, turns.times, turns.states), 0, 60, 3, 60)].map(
      (cell) => `${stateOf(cell)} ${turnOf(cell)}`,
    );
  expect(shown('thread')).toEqual(['running 4', 'running 1', 'waiting 0']);
  expect(shown('task')).toEqual(['running 0', 'running 0', 'waiting 0']);
  // a wait of a moment does not count, nor does one for something else
  const short = laneCells(lane('thread', [0, 19, 20], [running, gil, waiting]), 0, 40, 2, 40);
  expect([...short].map(turnOf)).toEqual([0, 0]);
  const other = laneCells(lane('thread', [0, 10], [running, waiting]), 0, 20, 1, 20);
  expect([...other].map(turnOf)).toEqual([0]);
  // many moments side by side are no long run, one or two are marks
  const moments = (count: number): string => {
    const times = Array.from({ length: 2 * count }, (_, each) => 10 * (each >> 1) + (each % 2));
    const states = times.map((_, each) => (each % 2 === 0 ? running : waiting));
    return [...laneCells(lane('task', times, states), 0, 60, 6, 60)]
      .map((cell) => `${stateOf(cell)[0]}${turnOf(cell)}`)
      .join(' ');
  };
  expect(moments(2)).toBe('r0 r0 w0 w0 w0 w0');
  expect(moments(4)).toBe('r1 r1 r1 r1 w0 w0');
  // then none of the lane's moments looks longer than the others
  const apart = [0, 1, 10, 11, 20, 21, 40, 41];
  const states = apart.map((_, each) => (each % 2 === 0 ? running : waiting));
  expect([...laneCells(lane('task', apart, states), 0, 60, 6, 60)].map(turnOf)).toEqual([1, 1, 1, 0, 1, 0]);
  // nor does whoever has only just come
  const first = laneCells(lane('thread', [0, 10, 15], [waiting, gil, running]), 0, 20, 1, 20);
  expect([...first].map(turnOf)).toEqual([0]);
});

test('lanes whose names differ in their number read alike', () => {
  expect(['worker-1', 'Task-12', 'Thread-3 (cook)', 'Thread-4 (cook)', 'main'].map(groupName)).toEqual([
    'worker',
    'Task',
    'Thread (cook)',
    'Thread (cook)',
    'main',
  ]);
});

test('a lane shows a short run inside a long wait, and groups count', () => {
  const timeline = new Timeline(orders());
  timeline.catchUp();
  const end = timeline.recording.at(timeline.recording.length - 1);
  const row = (task: number): string =>
    [...laneCells(timeline.lane('task', task)!, 0, end, 20, end)].map((state) => ' .:g#!'[state]).join('');
  expect(row(3)).toBe('#.......#..#        ');
  expect(row(4)).toBe('#.......#..##..#    ');
  const lanes = timeline.lanes.filter((lane) => lane.subject === 'task');
  expect(density(lanes, 0, end, 4, end).map((counts) => [...counts])).toMatchInlineSnapshot(`
    [
      [
        0,
        0,
        0,
        1,
      ],
      [
        0,
        2,
        1,
        0,
      ],
      [
        0,
        0,
        0,
        0,
      ],
      [
        0,
        0,
        0,
        0,
      ],
      [
        4,
        2,
        3,
        3,
      ],
      [
        0,
        0,
        0,
        0,
      ],
    ]
  `);
});

test('findings: blocked loop, never awaited, swallowed cancel, lost update, in words', () => {
  const script = new Script();
  script.start('a.py', '');
  script.emit('loop.started', { loop: 1 });
  script.emit('task.created', {
    task: 1,
    loop: 1,
    parent: 0,
    name: 'Task-1',
    coroutine: 'main',
    group: 0,
    file: 'a.py',
    line: 9,
  });
  script.emit('handle.scheduled', { loop: 1, handle: 1, name: 'step', task: 1, why: 'task' });
  script.emit('handle.run', { loop: 1, handle: 1 });
  script.emit('task.step', { task: 1 });
  script.emit('thread.blocked', {
    subject: 1,
    on: 'sleep',
    object: 0,
    what: 'time.sleep(0.5)',
    deadlineNs: 5e8,
    file: 'a.py',
    line: 4,
  });
  script.wait(0.5);
  script.emit('thread.runnable', { subject: 1, why: 'timer' });
  script.emit('thread.running', { subject: 1, core: 0 });
  script.emit('coroutine.neverAwaited', { name: 'save', file: 'a.py', line: 5, task: 1 });
  script.emit('task.stepped', { task: 1, how: 'waits' });
  script.emit('handle.done', { loop: 1, handle: 1 });
  script.emit('update.lost', {
    name: 'hits',
    task: 1,
    readValue: '3',
    readLine: 6,
    otherTask: 2,
    otherThread: 1,
    otherValue: '4',
    value: '4',
    file: 'a.py',
    line: 7,
  });
  // an error that came out of another task that was cancelled is nobody's fault here
  script.emit('task.cancelDelivered', { task: 2, file: 'a.py', line: 8 });
  script.emit('task.done', { task: 2, state: 'done', result: 'None', type: '', message: '' });
  // nor is it where a timeout had asked before, and taken that back
  script.emit('task.cancelRequested', { task: 3, by: 0, message: '', why: 'cancel', file: 'a.py', line: 7 });
  script.emit('task.cancelDelivered', { task: 3, file: 'a.py', line: 8 });
  script.emit('task.uncancelled', { task: 3, count: 0 });
  script.emit('task.cancelDelivered', { task: 3, file: 'a.py', line: 9 });
  script.emit('task.done', { task: 3, state: 'done', result: 'None', type: '', message: '' });
  script.emit('task.cancelRequested', { task: 1, by: 0, message: '', why: 'cancel', file: 'a.py', line: 7 });
  script.emit('task.cancelDelivered', { task: 1, file: 'a.py', line: 8 });
  script.emit('task.cancelDelivered', { task: 1, file: 'a.py', line: 9 });
  script.emit('task.done', { task: 1, state: 'done', result: 'None', type: '', message: '' });
  const timeline = new Timeline(script.recorder);
  timeline.catchUp();
  expect(timeline.findings.map((finding) => [finding.line, finding.text])).toEqual([
    [5, 'Coroutine save was called (line 5) but never awaited: its body did not run.'],
    [4, 'The event loop stood still for 500 ms: Task-1 was in time.sleep(0.5) (line 4) and let nobody else run.'],
    [7, 'Lost update of hits: Task-1 read 3 (line 6), Task-2 then wrote 4, and Task-1 wrote 4 over it.'],
    [8, 'Task-1 was asked to stop (line 8) but swallowed the cancellation and ended as if nothing had happened.'],
  ]);
  const blocked = timeline.findings[1]!;
  expect(timeline.recording.kind(blocked.index)).toBe('thread.blocked');
});

test('who was there before the recording was full keeps the name in sentences about then', () => {
  const recorder = new Recorder({ events: 4, results: true });
  const made = { process: 1, thread: 1, at: 0, position: 0 };
  recorder.emit({
    ...made,
    kind: 'thread.created',
    subject: 1,
    owner: 1,
    parent: 0,
    name: 'MainThread',
    daemon: false,
    ident: 1,
  });
  for (let line = 1; line < 9; line++) recorder.emit({ ...made, kind: 'line', file: 'a.py', line, task: 0, depth: 1 });
  const timeline = new Timeline(recorder);
  timeline.catchUp();
  expect([recorder.thinnedAt, timeline.world(recorder.length).threads.size]).toEqual([4, 0]);
  expect(eventText(recorder.event(3), timeline.names)).toBe('MainThread comes to line 3 of a.py.');
});

test('after a return the caller stands in its own line again, also where no line of it begins', () => {
  const source = `import time
def seconds():
    part = 0.1
    return part
def all_of():
    return seconds() + seconds()
time.sleep(all_of())
time.sleep(
    seconds())
print(sum(n for n in [1, 2]), time.sleep(1))
`;
  const session = new PlayerSession(source, { filename: 'one.py' });
  while (session.advance(1000) === 'more');
  const timeline = new Timeline(session.recording);
  const places: number[] = [];
  for (let index = 0; index < session.recording.length; index++)
    if (session.recording.event(index).kind === 'thread.blocked')
      places.push(timeline.world(index + 1).threads.get(1)!.place.line);
  expect(places).toEqual([7, 8, 10]);
  expect(timeline.world(session.recording.length).threads.get(1)!.place.line).toBe(10);
});

test('out of a function leads to where it was called, from where it prints, too', () => {
  const source = `def inner():
    print("in")
    a = 1
    return a
def outer():
    b = inner()
    return b
outer()
c = 2
`;
  const session = new PlayerSession(source, { filename: 'one.py' });
  while (session.advance(1000) === 'more');
  const { recording } = session;
  const timeline = new Timeline(recording);
  let printed = 0;
  while (recording.event(printed).kind !== 'output') printed++;
  const out = stepCall(recording, printed + 1, timeline.world(printed + 1), 'out');
  expect(recording.event(out - 1)).toMatchObject({ kind: 'return', name: 'inner' });
  expect(timeline.world(out).threads.get(1)!.place.line).toBe(6);
  const further = stepCall(recording, out, timeline.world(out), 'out');
  expect(recording.event(further - 1)).toMatchObject({ kind: 'return', name: 'outer' });
  expect(timeline.world(further).threads.get(1)!.place.line).toBe(8);
  const over = stepCall(recording, printed + 1, timeline.world(printed + 1), 'over');
  expect(recording.event(over - 1)).toMatchObject({ kind: 'line', line: 3 });
});

test('copies of the main process go by their numbers, and who becomes another program by its name', () => {
  const source = `import os
for number in range(2):
    if os.fork() == 0:
        if number == 1:
            os.execvp("true", ["true"])
        os._exit(3)
    os.wait()
`;
  const session = new PlayerSession(source, { filename: 'one.py' });
  while (session.advance(1000) === 'more');
  const { recording } = session;
  const timeline = new Timeline(recording);
  const said: string[] = [];
  for (let index = 0; index < recording.length; index++)
    if (/^process\.(created|replaced|exited)/.test(recording.event(index).kind))
      said.push(eventText(recording.event(index), timeline.world(index + 1)));
  expect(said).toEqual([
    'The system creates MainProcess (main).',
    'MainProcess creates pid 1001 (fork).',
    'pid 1001 ends with exit code 3.',
    'MainProcess creates pid 1002 (fork).',
    'Process 1002 becomes the program true.',
    'true ends with exit code 0.',
    'MainProcess ends with exit code 0.',
  ]);
  const lanes = timeline.lanes.flatMap(({ subject, name }) => (subject === 'process' ? [name] : []));
  expect(lanes).toEqual(['MainProcess', 'pid 1001', 'true']);
});

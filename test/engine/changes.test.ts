// Changing the past: what is offered at a moment, and what comes of it.
import { expect, test } from 'vitest';
import { PlayerSession, Run } from '../../src/engine/index.ts';
import { ORDERS } from '../support/script.ts';

function played(source: string): PlayerSession {
  return finished(new PlayerSession(source, { filename: 'program.py' }));
}

function finished(session: PlayerSession): PlayerSession {
  while (session.advance(100) !== 'done');
  return session;
}

/** What a run printed on standard output. */
function printed({ recording }: PlayerSession): string[] {
  const pieces: string[] = [];
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'output' && event.stream === 'stdout') pieces.push(event.text);
  }
  return pieces.join('').split('\n').slice(0, -1);
}

/** What can be done otherwise at a moment, in seconds. */
function offered(session: PlayerSession, seconds: number) {
  const at = seconds * 1e9;
  const position = session.recording.position(session.recording.countAt(at) - 1);
  const changes = session.changes(position, at);
  return { position, changes, labels: changes.map((change) => change.label) };
}

/** The run in which the change with this label was made. */
function changed(session: PlayerSession, seconds: number, label: string): PlayerSession {
  const { position, changes } = offered(session, seconds);
  return finished(session.fork(position, changes.find((change) => change.label.startsWith(label))!));
}

test('while all tasks wait, each can be cancelled or surprised by an exception', () => {
  expect(offered(played(ORDERS), 0.25).labels).toEqual([
    'Task-1 is cancelled (it waits for TaskGroup.__aexit__())',
    'Task-2 is cancelled (it waits for sleep until t=0.300)',
    'Task-3 is cancelled (it waits for sleep until t=0.300)',
    'Task-4 is cancelled (it waits for Lock lock (held by Task-3))',
    'RuntimeError comes out of what Task-1 waits for',
    'RuntimeError comes out of what Task-2 waits for',
    'RuntimeError comes out of what Task-3 waits for',
    'RuntimeError comes out of what Task-4 waits for',
    'Ctrl-C: the program gets SIGINT',
    'the program gets SIGTERM',
  ]);
});

test('a task that is cancelled at a lock leaves the line, and the others go on', () => {
  const session = changed(played(ORDERS), 0.25, 'Task-4 is cancelled');
  expect(printed(session)).toEqual(['order soup', 'order fish', 'order cake', 'cook fish', 'cook soup', 'all served']);
});

test('an exception in one task of a group ends them all', () => {
  const session = changed(played(ORDERS), 0.25, 'RuntimeError comes out of what Task-2');
  expect(printed(session)).toEqual(['order soup', 'order fish', 'order cake', 'cook fish']);
  const { recording } = session;
  expect(recording.event(recording.length - 1)).toMatchObject({ kind: 'program.exited', code: 1 });
});

test('a ready task runs before the others (the first one has begun its step already)', () => {
  const source = `import asyncio

async def say(text):
    print(text)

async def main():
    await asyncio.gather(say("a"), say("b"), say("c"))

asyncio.run(main())
`;
  const session = played(source);
  expect(printed(session)).toEqual(['a', 'b', 'c']);
  const { recording } = session;
  const created = recording.find(new Set(['task.waiting'] as const), 0, 1);
  const position = recording.position(created);
  const change = session
    .changes(position, recording.at(created))
    .find((offer) => offer.label.startsWith('Task-4 runs next'))!;
  expect(printed(finished(session.fork(position, change)))).toEqual(['a', 'c', 'b']);
});

test('another thread gets the GIL: an update is lost that was not lost before', () => {
  const source = `import threading

hits = 0
ready = threading.Barrier(2)

def visit():
    global hits
    ready.wait()
    for _ in range(3):
        seen = hits
        hits = seen + 1

threads = [threading.Thread(target=visit, name=f"visit-{n}") for n in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(hits)
`;
  const session = played(source);
  expect(printed(session)).toEqual(['6']);
  const { recording } = session;
  const results = new Set<string>();
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind !== 'line' || event.line !== 11) continue;
    for (const change of session.changes(event.position, event.at)) {
      if (/^visit-\d goes on next/.test(change.label))
        results.add(printed(finished(session.fork(event.position, change)))[0]!);
    }
  }
  expect([...results].sort()).toEqual(['3']);
});

test('a fork is the same each time, and the run it left stays as it was', () => {
  const session = played(ORDERS);
  const text = ({ recording }: PlayerSession): string =>
    JSON.stringify(Array.from({ length: recording.length }, (_, index) => recording.event(index)));
  const before = text(session);
  expect(text(changed(session, 0.25, 'Task-4 is cancelled'))).toBe(text(changed(session, 0.25, 'Task-4 is cancelled')));
  expect(text(session)).toBe(before);
});

test('a program that does not watch a loop gets Ctrl-C', () => {
  const session = played('import time\ntime.sleep(1)\nprint("slept")\n');
  const forked = changed(session, 0.5, 'Ctrl-C');
  expect(printed(forked)).toEqual([]);
  expect(forked.recording.event(forked.recording.length - 1)).toMatchObject({ kind: 'program.exited', code: 130 });
});

const WAITING = `import asyncio

async def worker():
    try:
        await asyncio.sleep(5)
    finally:
        print("worker over")

async def main():
    try:
        await asyncio.create_task(worker())
    finally:
        print("cleaning up")

asyncio.run(main())
print("never")
`;

test('Ctrl-C in an event loop cancels the main task, as in CPython', () => {
  const session = changed(played(WAITING), 1, 'Ctrl-C');
  expect(printed(session)).toEqual(['worker over', 'cleaning up']);
  const { recording } = session;
  expect(recording.event(recording.length - 1)).toMatchObject({ kind: 'program.exited', code: 130 });
  expect(recording.event(recording.length - 1).at / 1e9).toBeCloseTo(1, 3);
});

test('SIGTERM ends a program with a running event loop at once', () => {
  const session = changed(played(WAITING), 1, 'the program gets SIGTERM');
  expect(printed(session)).toEqual([]);
  const { recording } = session;
  expect(recording.event(recording.length - 1)).toMatchObject({ kind: 'program.exited', code: 143 });
});

test.each(['Task-4 is cancelled', 'RuntimeError comes out of what Task-2', 'Ctrl-C'])(
  'the command that replays a fork says what was done otherwise: %s',
  (label) => {
    const original = played(ORDERS);
    expect(original.replayCommand).toBe('headwaiter run program.py');
    const fork = changed(original, 0.25, label);
    const changes = /^headwaiter run --changes (\S+) program\.py$/.exec(fork.replayCommand)?.[1];
    const again = finished(new PlayerSession(ORDERS, { filename: 'program.py', changes: changes! }));
    const events = ({ recording }: PlayerSession) =>
      Array.from({ length: recording.length }, (_, index) => recording.event(index));
    expect(events(again)).toEqual(events(fork));
    expect(printed(again)).not.toEqual(printed(original));
  },
);

test('changes that mean nothing are refused in a sentence', () => {
  expect(() => new PlayerSession(ORDERS, { filename: 'program.py', changes: 'soon' })).toThrow(
    'a change is POSITION:WHAT:WHOM, as # in the player copies it; "soon" is none',
  );
});

test.each([
  ['a schedule of another program', { schedule: '9.9' }, /^the schedule is not one of this program/],
  ['a moment that never comes', { changes: '99999@5:cancel:1' }, /^the change 99999@5:cancel:1 was not made/],
  ['a change that nobody knows', { changes: '10:cancle:1' }, /^the change "cancle" is not known/],
  ['what fits', { schedule: '-', changes: '1:signal:0:SIGCONT' }, /^$/],
])('%s: the run says whether what it was to repeat has happened', (_what, options, said) => {
  const run = new Run('import asyncio\nasyncio.run(asyncio.sleep(1))\n', { filename: 'program.py', ...options });
  expect(run.misfit).toBe('');
  while (run.advance(1_000_000) !== 'done');
  expect(run.misfit).toMatch(said);
});

// What is said of a process and of its main thread, which goes by the name of the process.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { eventText, Timeline } from '../../src/trace/index.ts';

test('a process and its main thread are told apart, and the fork server lives on', () => {
  const session = new PlayerSession(
    `from multiprocessing import Process
if __name__ == "__main__":
    process = Process(target=print, args=("hello",))
    process.start()
    process.join()
`,
    { filename: 'a.py' },
  );
  while (session.advance(100) === 'more');
  const timeline = new Timeline(session.recording);
  timeline.catchUp();
  const said = Array.from({ length: timeline.length }, (_, index) => session.recording.event(index))
    .filter(({ kind }) => ['thread.created', 'thread.finished', 'process.exited'].includes(kind))
    .map((event) => eventText(event, timeline.names));
  expect(said).toEqual([
    'MainThread is created.',
    'MainThread of forkserver is created.',
    'forkserver is ready to fork.',
    'MainThread of Process-1 is created.',
    'MainThread of Process-1 ends.',
    'Process-1 ends with exit code 0.',
    'MainThread ends.',
    'MainProcess ends with exit code 0.',
    'forkserver ends with exit code 0.',
  ]);
});

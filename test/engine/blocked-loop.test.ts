// What a blocked loop is blamed on: the longest pause of its thread, called as the learner calls it.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Timeline } from '../../src/trace/index.ts';

function findings(source: string): string[] {
  const session = new PlayerSession(source, { filename: 'blocked.py' });
  while (session.advance(100) === 'more');
  const timeline = new Timeline(session.recording);
  timeline.catchUp();
  return timeline.findings.map(({ text }) => text);
}

const HEAD = 'import asyncio, queue, threading, time\n';

test.each([
  [
    'a short join before a long sleep',
    'async def main():\n    thread = threading.Thread(target=time.sleep, args=(0.01,))\n    thread.start()\n    thread.join()\n    time.sleep(0.5)\n',
    'was in time.sleep(0.5) (line 6)',
  ],
  [
    'a queue of threads',
    'jobs = queue.Queue()\nasync def main():\n    threading.Timer(0.4, jobs.put, (1,)).start()\n    jobs.get()\n',
    'waited for Queue jobs (line 5)',
  ],
  [
    'the end of a thread',
    'async def main():\n    nap = threading.Thread(target=time.sleep, args=(0.3,), name="nap")\n    nap.start()\n    nap.join()\n',
    'was in nap.join() (line 5)',
  ],
])('%s', (_name, source, why) => {
  expect(findings(`${HEAD}${source}asyncio.run(main())\n`)).toEqual([expect.stringContaining(why)]);
});

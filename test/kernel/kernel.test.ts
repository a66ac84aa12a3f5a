// The simulated computer with fake threads: time, cores, GIL, waits, signals, limits.
import { expect, test } from 'vitest';
import type { Stop } from '../../src/kernel/index.ts';
import { Bench, CHECK, type Fake, FakeLock, sleep } from './fakes.ts';

const MS = 1_000_000;

test('a lone thread runs in one slice until its end', () => {
  const bench = new Bench();
  let slices = 0;
  bench.thread(
    [
      (self) => {
        if (self.slice.untilNs === Number.POSITIVE_INFINITY) slices++;
      },
    ],
    1000,
  );
  expect([bench.kernel.run(), slices, bench.kernel.nowNs, bench.kernel.position]).toEqual([
    { kind: 'exit', status: 0 },
    1000,
    10_000,
    1000,
  ]);
});

test('sleepers wake in order of time, equal times in order of falling asleep', () => {
  const bench = new Bench();
  bench.thread([sleep(300), bench.say('a')]);
  bench.thread([sleep(100), bench.say('b')]);
  bench.thread([sleep(280), bench.say('c')]);
  bench.kernel.run();
  expect(bench.log).toEqual(['b@120', 'a@310', 'c@320']);
});

test('a waiter asks for the GIL after the switch interval and gets it at the next check', () => {
  const bench = new Bench();
  bench.thread([MS, CHECK], 12);
  bench.thread([MS, CHECK], 12);
  bench.kernel.run();
  expect(bench.told('gil.taken', 'gil.requested', 'gil.released').slice(0, 7)).toEqual([
    'gil.taken 0 A',
    `gil.requested ${5 * MS} B`,
    `gil.released ${5 * MS} A asked`,
    `gil.taken ${5 * MS} B`,
    `gil.requested ${10 * MS} A`,
    `gil.released ${10 * MS} B asked`,
    `gil.taken ${10 * MS} A`,
  ]);
});

test('without a check the GIL is kept, however long', () => {
  const bench = new Bench();
  bench.thread([500 * MS, CHECK, bench.say('a')]);
  bench.thread([bench.say('b')]);
  bench.kernel.run();
  expect(bench.log).toEqual([`b@${500 * MS}`, `a@${500 * MS + 10}`]);
});

test('a thread that wakes up beside a computing one gets the GIL 5 ms later', () => {
  const bench = new Bench();
  bench.thread([100_000, CHECK], 10_000);
  bench.thread([sleep(100 * MS), bench.say('tick')]);
  bench.kernel.run();
  expect(bench.log).toEqual([`tick@${110 * MS + 10}`]);
});

test('where computing takes a tenth of the time, threads take turns ten times as often', () => {
  const bench = new Bench({ pace: 0.1 });
  bench.thread([10_000, CHECK], 10_000);
  bench.thread([sleep(10 * MS), bench.say('tick')]);
  bench.kernel.run();
  expect(bench.log).toEqual([`tick@${11 * MS + 10}`]);
});

test('blocking calls overlap, computing does not, work without the GIL does', () => {
  const elapsed = (...instruction: Parameters<Bench['thread']>[0]): number => {
    const bench = new Bench();
    for (let index = 0; index < 4; index++) bench.thread(instruction);
    bench.kernel.run();
    return Math.round(bench.kernel.nowNs / MS);
  };
  expect([
    elapsed(sleep(100 * MS)),
    elapsed(100 * MS),
    elapsed(() => ({ kind: 'releaseGilFor', ns: 100 * MS })),
  ]).toEqual([100, 400, 100]);
});

test('six threads working without the GIL on two cores take three times as long', () => {
  const bench = new Bench({ cores: 2 });
  for (let index = 0; index < 6; index++) bench.thread([() => ({ kind: 'releaseGilFor', ns: 90 * MS })]);
  bench.kernel.run();
  expect(Math.round(bench.kernel.nowNs / MS)).toBe(272); // 270 and an uneven last round of time slices
});

test('free-threaded: threads of one process compute side by side', () => {
  const bench = new Bench({ gil: 'off', cores: 3 });
  for (let index = 0; index < 4; index++) bench.thread([MS], 100);
  bench.kernel.run();
  // 400 ms of work on three cores, shared by round robin.
  expect(bench.kernel.nowNs / MS).toBeGreaterThanOrEqual(134);
  expect(bench.kernel.nowNs / MS).toBeLessThan(150);
});

test('free-threaded: instructions come in the order of their times', () => {
  const bench = new Bench({ gil: 'off' });
  bench.thread([30, bench.say('a'), 30, bench.say('a')]);
  bench.thread([bench.say('b'), 25, bench.say('b'), bench.say('b')]);
  bench.kernel.run();
  expect(bench.log).toEqual(['b@0', 'a@30', 'b@35', 'b@45', 'a@70']);
});

test('processes have a GIL each', () => {
  const bench = new Bench();
  bench.thread([MS], 100);
  const child = bench.kernel.createProcess({ name: 'child', parent: bench.process });
  bench.thread([MS], 100, child);
  bench.kernel.run();
  expect([child.ended, bench.kernel.nowNs]).toEqual([true, 100 * MS]);
});

test('a lock is handed over in order of arrival', () => {
  const bench = new Bench();
  const lock = new FakeLock(bench.kernel, 'l');
  const turns = (word: string) => [lock.acquire, bench.say(word), sleep(1000), lock.release];
  for (const word of ['a', 'b', 'c']) bench.thread(turns(word));
  expect(bench.kernel.run().kind).toBe('exit');
  expect(bench.log.map((entry) => entry[0])).toEqual(['a', 'b', 'c']);
});

test('a wait ends by its timeout or by being woken, whichever comes first', () => {
  const bench = new Bench();
  const queue = bench.kernel.queue('event');
  const early = bench.thread([() => ({ kind: 'wait', queue, timeoutNs: 100 })]);
  const late = bench.thread([() => ({ kind: 'wait', queue, timeoutNs: 1000 })]);
  const now = bench.thread([() => ({ kind: 'wait', queue, timeoutNs: 0 })]);
  bench.thread([
    sleep(500),
    () => {
      queue.wake(5, 'hello');
    },
  ]);
  bench.kernel.run();
  expect([early, late, now].map((thread) => (thread.runnable as Fake).answers)).toEqual([
    [{ kind: 'timeout' }],
    [{ kind: 'woken', value: 'hello' }],
    [{ kind: 'timeout' }],
  ]);
});

test('joining waits for the end of a thread', () => {
  const bench = new Bench();
  const worker = bench.thread([sleep(1000)]);
  bench.thread([() => ({ kind: 'wait', queue: worker.done }), bench.say('joined')]);
  bench.kernel.run();
  expect(bench.log).toEqual(['joined@1010']);
});

test('free-threaded: a wake-up on another core between the decision to wait and its moment is not lost', () => {
  const bench = new Bench({ gil: 'off' });
  const queue = bench.kernel.queue('event');
  // A decides to wait at 0 in an instruction that lasts until 10; B wakes the line at 5.
  bench.thread([() => ({ kind: 'wait', queue }), bench.say('woken')]);
  bench.thread([
    5,
    () => {
      queue.wake();
    },
  ]);
  expect([bench.kernel.run().kind, bench.log]).toEqual(['exit', ['woken@10']]);
});

test('a deadlock ends the run and says who waits for whom', () => {
  const bench = new Bench();
  const [a, b] = [new FakeLock(bench.kernel, 'a'), new FakeLock(bench.kernel, 'b')];
  bench.thread([a.acquire, sleep(10), b.acquire]);
  bench.thread([b.acquire, sleep(10), a.acquire]);
  expect(bench.kernel.run().kind).toBe('deadlock');
  expect(bench.events.at(-1)).toMatchObject({
    kind: 'program.deadlock',
    what: "A waits for lock 'b', held by B; B waits for lock 'a', held by A",
  });
});

test('waiting for the world outside is a pause, not a deadlock', () => {
  const bench = new Bench();
  const stdin = bench.kernel.queue('input', 'a line of input');
  stdin.external = true;
  bench.thread([() => ({ kind: 'wait', queue: stdin }), bench.say('read')]);
  expect(bench.kernel.run()).toEqual({ kind: 'pause', why: 'external' });
  stdin.wake(1, 'a line');
  expect([bench.kernel.run().kind, bench.log]).toEqual(['exit', ['read@10']]);
});

test('a run cut into small budgets is the same run', () => {
  const story = (maxPositions: number): string[] => {
    const bench = new Bench({ gil: 'off', cores: 2, osSliceNs: 50 });
    for (const word of ['a', 'b', 'c'])
      bench.thread([bench.say(word), sleep(7), bench.say(word), 3, bench.say(word)], 3);
    while (bench.kernel.run({ maxPositions }).kind === 'more');
    return [...bench.log, ...bench.events.map((event) => JSON.stringify(event))];
  };
  expect(story(1)).toEqual(story(1_000_000));
});

test('limits are worded endings', () => {
  const ending = (limits: object): unknown => {
    const bench = new Bench({ limits });
    bench.thread([sleep(MS)], 1000);
    const result = bench.kernel.run();
    return result.kind === 'limit' ? `${result.limit}: ${result.message}` : result;
  };
  expect([ending({ positions: 50 }), ending({ timeNs: 500_000_000 })]).toEqual([
    'instructions: The run reached its limit of 50 instructions.',
    'time: The run reached its limit of 0.5 virtual seconds.',
  ]);
  const bench = new Bench({ limits: { threads: 2 } });
  for (let index = 0; index < 3; index++) bench.thread([sleep(1)]);
  expect(bench.kernel.run()).toMatchObject({ kind: 'limit', limit: 'threads' });
});

test('a pause stops the whole computer and the next run goes on', () => {
  const bench = new Bench();
  bench.thread([bench.say('one'), () => ({ kind: 'pause', why: 'breakpoint' }), bench.say('two')]);
  expect([bench.kernel.run(), bench.log.length, bench.kernel.run().kind, bench.log.length]).toEqual([
    { kind: 'pause', why: 'breakpoint' },
    1,
    'exit',
    2,
  ]);
});

test('what lets the host breathe in the middle of a slice changes nothing in the run', () => {
  const story = (breath: () => Stop | undefined): unknown[] => {
    const bench = new Bench({ gil: 'off', cores: 2, osSliceNs: 50, threadLookaheadNs: 200 });
    for (const word of ['a', 'b', 'c'])
      bench.thread([bench.say(word), 3, breath, bench.say(word), sleep(7), breath, 3, bench.say(word)], 3);
    while (['more', 'pause'].includes(bench.kernel.run().kind));
    return [bench.log, bench.events];
  };
  expect(story(() => ({ kind: 'pause' }))).toEqual(story(() => undefined));
});

test('a signal takes the main thread out of its sleep and tells what is left', () => {
  const bench = new Bench();
  const main = bench.thread([sleep(1000), bench.say('handler')]);
  bench.kernel.at(300, () => bench.kernel.signal(bench.process, 'SIGINT'));
  bench.kernel.run();
  expect([(main.runnable as Fake).answers, bench.process.takeSignals(), bench.log]).toEqual([
    [{ kind: 'signal', leftNs: 710 }],
    ['SIGINT'],
    ['handler@300'],
  ]);
});

test('a signal is seen at the next check of a computing main thread, and by no other thread', () => {
  const bench = new Bench();
  const seen: string[] = [];
  const look = (self: Fake): void => {
    if (self.slice.evalBreaker) seen.push(`${bench.kernel.currentThread!.name}@${self.slice.nowNs}`);
  };
  bench.thread([100, look], 3);
  bench.kernel.at(150, () => bench.kernel.signal(bench.process, 'SIGTERM'));
  bench.kernel.run();
  expect(seen).toEqual(['A@210', 'A@320']);
});

test('a thread does not fall asleep over a signal that came before', () => {
  const bench = new Bench();
  const main = bench.thread([100, sleep(1000), () => void bench.process.takeSignals(), sleep(1000)]);
  bench.kernel.at(50, () => bench.kernel.signal(bench.process, 'SIGINT'));
  bench.kernel.run();
  expect((main.runnable as Fake).answers).toEqual([{ kind: 'signal', leftNs: 1000 }, { kind: 'done' }]);
});

test('SIGKILL ends a process with all its threads, whatever they do', () => {
  const bench = new Bench();
  const child = bench.kernel.createProcess({ name: 'child', parent: bench.process });
  bench.thread([() => ({ kind: 'wait', queue: child.done }), bench.say('child is gone')]);
  bench.thread([MS], 1000, child);
  bench.thread([sleep(MS)], 1000, child);
  bench.thread([() => ({ kind: 'releaseGilFor', ns: 1000 * MS })], 1, child);
  bench.kernel.at(10_000_500, () => bench.kernel.signal(child, 'SIGKILL'));
  bench.kernel.run();
  expect([bench.log, child.status, child.endSignal]).toEqual([['child is gone@10000500'], -9, 'SIGKILL']);
});

test('more threads than cores share them by time slices', () => {
  const bench = new Bench({ gil: 'off', cores: 1, osSliceNs: 30 });
  bench.thread([bench.say('a')], 5);
  bench.thread([bench.say('b')], 5);
  bench.kernel.run();
  expect(bench.log.join(' ')).toBe('a@0 a@10 a@20 b@30 b@40 b@50 a@60 a@70 b@80 b@90');
});

test('yieldCpu lets those who wait for the GIL go first', () => {
  const bench = new Bench();
  bench.thread([bench.say('a'), () => ({ kind: 'yieldCpu' }), bench.say('a')]);
  bench.thread([bench.say('b'), () => ({ kind: 'yieldCpu' }), bench.say('b')]);
  bench.kernel.run();
  expect(bench.log.map((entry) => entry[0]).join('')).toBe('abab');
});

test('equal timers fire in order of creation, cancelled ones never', () => {
  const bench = new Bench();
  const fired: number[] = [];
  const timers = Array.from({ length: 500 }, (_, index) =>
    bench.kernel.at(1000 - (index % 5), () => fired.push(index)),
  );
  for (let index = 0; index < 500; index += 3) bench.kernel.cancel(timers[index]!);
  bench.thread([sleep(2000)]);
  bench.kernel.run();
  const expected = timers
    .map((timer, index) => ({ whenNs: timer.whenNs, index }))
    .filter(({ index }) => index % 3 !== 0)
    .sort((a, b) => a.whenNs - b.whenNs || a.index - b.index)
    .map(({ index }) => index);
  expect(fired).toEqual(expected);
});

test('the times and positions of events never fall, on any number of cores', () => {
  const bench = new Bench({ gil: 'off', cores: 3, osSliceNs: 40 });
  for (let index = 0; index < 5; index++) bench.thread([7 + index, sleep(13), 100, bench.say('x')], 4);
  bench.kernel.run();
  const pairs = bench.events.map((event) => [event.at, event.position]);
  const sorted = pairs.slice().sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
  expect(pairs).toEqual(sorted);
});

// Searching schedules: every order once, only those that can differ, and the simplest one that fails.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Crew,
  carryOut,
  type ExploreOptions,
  enumerate,
  explore,
  formatSchedule,
  type KernelOptions,
  lostUpdates,
  parseSchedule,
  preemptions,
  type RunOnce,
  reduce,
  sample,
  scheduleOf,
  seededPolicy,
  shrink,
  type Trial,
} from '../../src/kernel/index.ts';
import { Bench, CHECK, type Fake, FakeLock, type Instruction, PatientLock, sleep } from './fakes.ts';

/** Variables shared by the threads of a bench; every access is told. */
class Shared {
  values = new Map<string, number>();
  locals = new Map<Fake, number>();
  get(name: string): number {
    return this.values.get(name) ?? 0;
  }
  read(name: string): Instruction {
    return (self) => {
      self.slice.accesses?.push({ object: name, write: false });
      this.locals.set(self, this.get(name));
    };
  }
  /** Writes what was read, plus one. */
  writeOneMore(name: string): Instruction {
    return (self) => {
      self.slice.accesses?.push({ object: name, write: true });
      this.values.set(name, this.locals.get(self)! + 1);
    };
  }
}

/** A program: makes the threads on a bench; the answer says how it came out. */
type Program = (bench: Bench, shared: Shared) => () => { readonly outcome: string; readonly fails: boolean };

const runner =
  (program: Program, options: KernelOptions = { switchModel: 'any' }): RunOnce<null> =>
  (schedule, policy) => {
    const bench = new Bench({ cores: 8, ...options, schedule, policy, steps: true, emit: undefined });
    const judge = program(bench, new Shared());
    const ending = bench.kernel.run({ maxPositions: 100_000 });
    const verdict = ending.kind === 'deadlock' ? { outcome: 'deadlock', fails: true } : judge();
    return { result: null, choices: bench.kernel.choicePoints, steps: bench.kernel.steps, ...verdict };
  };

/** Nothing but what its threads note decides what comes of it. */
const meeting = (program: Program): RunOnce<null> => {
  const run = runner(program);
  return (...how) => ({ ...run(...how), meets: true });
};

const increments =
  (threads: number, times: number): Program =>
  (bench, shared) => {
    for (let index = 0; index < threads; index++) bench.thread([shared.read('n'), shared.writeOneMore('n')], times);
    return () => ({ outcome: String(shared.get('n')), fails: shared.get('n') !== threads * times });
  };

const oppositeLocks: Program = (bench) => {
  const [a, b] = [new FakeLock(bench.kernel, 'a'), new FakeLock(bench.kernel, 'b')];
  bench.thread([a.acquire, b.acquire, b.release, a.release]);
  bench.thread([b.acquire, a.acquire, a.release, b.release]);
  return () => ({ outcome: 'ok', fails: false });
};

/** check-then-act: two withdrawals of 80 from 100. */
const withdrawals: Program = (bench, shared) => {
  shared.values.set('balance', 100);
  for (let index = 0; index < 2; index++) {
    bench.thread([
      shared.read('balance'),
      (self) => {
        self.slice.accesses?.push({ object: 'balance', write: true });
        if (shared.locals.get(self)! >= 80) shared.values.set('balance', shared.get('balance') - 80);
      },
    ]);
  }
  return () => ({ outcome: String(shared.get('balance')), fails: shared.get('balance') < 0 });
};

const tally = (trials: Iterable<Trial<null>>): string => {
  const all = [...trials];
  return `${all.length} schedules, ${all.filter(({ fails }) => fails).length} fail`;
};
const outcomes = (trials: Iterable<Trial<null>>): string[] =>
  [...new Set([...trials].map(({ outcome }) => outcome))].sort();

test('schedules are counted exactly', () => {
  const count = (program: Program): string => tally(enumerate(runner(program)));
  expect([count(increments(2, 1)), count(increments(2, 2)), count(increments(3, 1)), count(withdrawals)]).toEqual([
    '6 schedules, 4 fail',
    '70 schedules, 64 fail',
    '90 schedules, 84 fail',
    '6 schedules, 4 fail',
  ]);
});

test('switching only before accesses that matter gives the same counts with any number of other instructions', () => {
  const padded =
    (gil: 'on' | 'off'): RunOnce<null> =>
    (schedule, policy) => {
      const options: KernelOptions = { switchModel: 'any', shared: new Set(['n']), gil };
      const program: Program = (bench, shared) => {
        const read: Instruction = { object: 'n', write: false, act: shared.read('n') as (self: Fake) => undefined };
        const write: Instruction = {
          object: 'n',
          write: true,
          act: shared.writeOneMore('n') as (self: Fake) => undefined,
        };
        for (let index = 0; index < 2; index++) bench.thread([10, 20, read, 10, write, 30, 10]);
        return () => ({ outcome: String(shared.get('n')), fails: shared.get('n') !== 2 });
      };
      return runner(program, options)(schedule, policy);
    };
  expect([tally(enumerate(padded('on'))), tally(enumerate(padded('off')))]).toEqual([
    '6 schedules, 4 fail',
    '6 schedules, 4 fail',
  ]);
});

test('locks taken in opposite order deadlock in 2 of 6 schedules', () => {
  const opposite: Program = (bench) => {
    const [a, b] = [new PatientLock(bench.kernel, 'a'), new PatientLock(bench.kernel, 'b')];
    bench.thread([a.acquire, b.acquire, b.release, a.release]);
    bench.thread([b.acquire, a.acquire, a.release, b.release]);
    return () => ({ outcome: 'ok', fails: false });
  };
  expect(tally(enumerate(runner(opposite, { switchModel: 'any', shared: new Set(['a', 'b']) })))).toBe(
    '6 schedules, 2 fail',
  );
});

test('three increments by each of two threads can come to 2 and to nothing smaller', () => {
  const found = outcomes(enumerate(runner(increments(2, 3))));
  expect(found).toEqual(['2', '3', '4', '5', '6']);
});

test('reduction finds the same outcomes in fewer runs', () => {
  const all = [...enumerate(runner(increments(2, 3)))];
  const fewer = [...reduce(runner(increments(2, 3)))];
  expect(outcomes(fewer)).toEqual(outcomes(all));
  expect(fewer.length).toBeLessThan(all.length);
});

test('threads that share nothing need one run', () => {
  const apart: Program = (bench, shared) => {
    for (const name of ['a', 'b', 'c']) bench.thread([shared.read(name), shared.writeOneMore(name)], 5);
    return () => ({ outcome: 'ok', fails: false });
  };
  expect(tally(reduce(runner(apart)))).toBe('1 schedules, 0 fail');
});

test('a lock leaves no failing schedule', () => {
  const safe: Program = (bench, shared) => {
    const lock = new FakeLock(bench.kernel, 'lock');
    for (let index = 0; index < 2; index++)
      bench.thread([lock.acquire, shared.read('n'), shared.writeOneMore('n'), lock.release], 2);
    return () => ({ outcome: String(shared.get('n')), fails: shared.get('n') !== 4 });
  };
  expect(outcomes(enumerate(runner(safe)))).toEqual(['4']);
  expect(outcomes(reduce(runner(safe)))).toEqual(['4']);
});

test('under cpython a switch falls only at a check', () => {
  const checked =
    (check: boolean): Program =>
    (bench, shared) => {
      for (let index = 0; index < 2; index++)
        bench.thread(
          [shared.read('n'), ...(check ? [CHECK] : []), shared.writeOneMore('n'), CHECK] as Instruction[],
          2,
        );
      return () => ({ outcome: String(shared.get('n')), fails: shared.get('n') !== 4 });
    };
  const options: KernelOptions = { switchModel: 'cpython', preemption: 'asked' };
  expect([
    outcomes(enumerate(runner(checked(false), options))),
    outcomes(enumerate(runner(checked(true), options))),
  ]).toEqual([['4'], ['2', '3', '4']]);
});

test('free-threaded: the instructions of threads side by side come in any order', () => {
  expect(tally(enumerate(runner(increments(2, 1), { switchModel: 'any', gil: 'off' })))).toBe('6 schedules, 4 fail');
});

test('the parts of a tree are the tree', () => {
  const run = runner(increments(2, 2));
  const parts = carryOut(run, { kind: 'enumerate', beginnings: [[]], most: 5 });
  const rest = parts.left.map((prefix) => carryOut(run, { kind: 'enumerate', beginnings: [prefix], most: 1000 }));
  const names = [parts, ...rest].flatMap(({ briefs }) => briefs.map(({ schedule }) => schedule.join('')));
  expect(parts.briefs.length).toBe(5);
  expect(names.sort()).toEqual([...enumerate(run)].map((trial) => scheduleOf(trial).join('')).sort());
});

test('a bound on preemptions bounds them', () => {
  const trials = [...enumerate(runner(increments(2, 3)), { preemptionsMax: 1 })];
  expect(Math.max(...trials.map((trial) => preemptions(scheduleOf(trial))))).toBe(1);
  expect(outcomes(trials)).toContain('3');
});

test('a failing schedule shrinks to one interference, and replays', () => {
  const run = runner(increments(2, 5));
  const failing = [...sampled(run, 200)].find(
    ({ fails, choices }) => fails && preemptions(choices.map((c) => c.chosen)) > 1,
  )!;
  let best = failing;
  for (const trial of shrink(run, failing)) best = trial;
  expect(preemptions(scheduleOf(best))).toBeLessThanOrEqual(preemptions(scheduleOf(failing)));
  expect(best.outcome).toBe(failing.outcome);
  expect(run(parseSchedule(formatSchedule(scheduleOf(best))) as number[]).outcome).toBe(best.outcome);
});

const sampled = (run: RunOnce<null>, count: number): Trial<null>[] =>
  Array.from({ length: count }, (_, number) => sample(run, { seed: 3, preemptionsMax: 2, questions: 12 }, number));

test('random schedules find a bug of depth two, and the same seed finds the same', () => {
  const run = runner(oppositeLocks);
  expect(outcomes(sampled(run, 50))).toEqual(['deadlock', 'ok']);
  const names = (): string[] => sampled(run, 20).map((trial) => formatSchedule(scheduleOf(trial)));
  expect(names()).toEqual(names());
});

test('a seed gives an order of its own, always the same', () => {
  const run = runner(increments(2, 20));
  const end = (seed: number): string => formatSchedule(scheduleOf(run([], seededPolicy(seed))));
  expect(end(1)).toBe(end(1));
  expect(new Set([1, 2, 3, 4, 5].map(end)).size).toBe(5);
});

test('a lost update is found in the steps: who read, who wrote in between, who overwrote', () => {
  const run = runner(increments(2, 1));
  const lost = (schedule: number[]) => lostUpdates(run(schedule).steps);
  expect([lost([]), lost([0, 1, 0])]).toEqual([
    [],
    [
      {
        object: 'n',
        loser: 2,
        lost: { object: 'n', write: true },
        overwriter: 1,
        read: { object: 'n', write: false },
        write: { object: 'n', write: true },
      },
    ],
  ]);
});

test('exploring goes as far as its bounds and gives the simplest failure', async () => {
  const search = async (options: ExploreOptions): Promise<string> => {
    const { coverage, runs, failing, simplest } = await explore(runner(increments(2, 2)), options);
    return `${coverage} ${runs > 0 && failing > 0} ${formatSchedule(scheduleOf(simplest!))} ${simplest!.outcome}`;
  };
  expect(await search({})).toBe('all true 0.1 2');
  expect(await search({ enumerateMax: 20, reduceMax: 500 })).toBe('reduced true 0.1 2');
  expect(await search({ enumerateMax: 5, reduceMax: 5, sampleMax: 60 })).toBe('sampled true 0.1 2');
});

test('of long runs a few are made, unless somebody says how many', async () => {
  const runs = async (options: ExploreOptions): Promise<string> => {
    const found = await explore(runner(increments(2, 3000)), options);
    return `${found.coverage} ${found.runs} ${found.failing > 0}`;
  };
  expect(await runs({})).toBe('sampled 132 true');
  expect(await runs({ enumerateMax: 5, reduceMax: 5, sampleMax: 5 })).toBe('sampled 10 true');
});

/** A crew in one place, whose members come back in an order of their own. */
function crewOf(hands: number, run: RunOnce<null>): Crew {
  let jobs = 0;
  return {
    hands,
    carryOut: async (job) => {
      for (let turns = (jobs++ * 7) % 5; turns > 0; turns--) await Promise.resolve();
      return carryOut(run, job);
    },
  };
}

test('what a search finds does not depend on who carries it out', async () => {
  const run = runner(increments(3, 2));
  const bounds = { enumerateMax: 200, reduceMax: 70, sampleMax: 100 };
  const search = async (program: RunOnce<null>, options: ExploreOptions, hands: number): Promise<unknown> => {
    const around = { pause: async () => false, ...(hands > 0 && { crew: () => crewOf(hands, program) }) };
    const { outcomes: found, simplest, ...rest } = await explore(program, options, around);
    return [rest, [...found].sort(), simplest!.outcome];
  };
  for (const hands of [1, 3, 8]) {
    expect(await search(run, bounds, hands)).toEqual(await search(run, bounds, 0));
    expect(await search(runner(increments(2, 3)), {}, hands)).toEqual(await search(runner(increments(2, 3)), {}, 0));
    expect(await search(meeting(increments(2, 4)), {}, hands)).toEqual(await search(meeting(increments(2, 4)), {}, 0));
  }
});

test('a search that is stopped tells what it has found so far', async () => {
  const around = { pause: async ({ runs }: { runs: number }) => runs > 30 };
  const { coverage, runs, failing } = await explore(runner(increments(2, 3)), {}, around);
  expect([coverage, runs, failing > 0]).toEqual(['stopped', 32, true]);
});

test('a search that is stopped does not wait for its crew', async () => {
  const idle: Crew = { hands: 2, carryOut: () => new Promise(() => undefined) };
  const around = { pause: async ({ runs }: { runs: number }) => runs > 70, crew: () => idle };
  const { coverage } = await explore(runner(increments(3, 2)), { enumerateMax: 200 }, around);
  expect(coverage).toBe('stopped');
});

test('of long runs the crew does one at a time', async () => {
  const sizes: number[] = [];
  const run = runner(increments(2, 3000));
  const watched: Crew = {
    hands: 1,
    carryOut: async (job) => {
      if (job.kind === 'sample') sizes.push(job.to - job.from);
      return { briefs: [{ schedule: [], outcome: 'lost', fails: true }], left: [], ways: [] };
    },
  };
  await explore(run, { reduceMax: 1, sampleMax: 5 }, { pause: async () => false, crew: () => watched });
  expect(sizes).toEqual([1, 1, 1, 1, 1]);
});

// ── random programs ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type Step = 'read x' | 'write x' | 'read y' | 'write y' | 'lock' | 'sleep' | 'check' | 'work' | 'yield';
const step = fc.constantFrom<Step>('read x', 'write x', 'read y', 'write y', 'lock', 'sleep', 'check', 'work', 'yield');

const build =
  (threads: readonly (readonly Step[])[]): Program =>
  (bench, shared) => {
    const lock = new FakeLock(bench.kernel, 'lock');
    const log: string[] = [];
    threads.forEach((steps, number) => {
      const instructions = steps.flatMap((step, index): Instruction[] => {
        switch (step) {
          case 'lock':
            return [lock.acquire, shared.read('x'), shared.writeOneMore('x'), lock.release];
          case 'sleep':
            return [sleep(25)];
          case 'check':
            return [CHECK];
          case 'work':
            return [() => ({ kind: 'releaseGilFor', ns: 35 })];
          case 'yield':
            return [() => ({ kind: 'yieldCpu' })];
          default: {
            const name = step.slice(-1);
            if (step.startsWith('read')) return [shared.read(name)];
            return [
              (self) => {
                self.slice.accesses?.push({ object: name, write: true });
                shared.values.set(name, (shared.locals.get(self) ?? 0) * 3 + number * 7 + index);
              },
            ];
          }
        }
      });
      bench.thread(instructions);
    });
    return () => ({ outcome: `${log.join()} ${shared.get('x')} ${shared.get('y')}`, fails: false });
  };

const configuration = fc.record({
  cores: fc.integer({ min: 1, max: 3 }),
  gil: fc.constantFrom('on' as const, 'off' as const),
  switchModel: fc.constantFrom('cpython' as const, 'any' as const),
  preemption: fc.constantFrom('timed' as const, 'asked' as const),
  switchIntervalNs: fc.constantFrom(15, 40, 5_000_000),
  osSliceNs: fc.constantFrom(10, 35, 4_000_000),
});

test('any program under any schedule ends and is replayed byte for byte from its choices', () => {
  const story = (threads: readonly (readonly Step[])[], options: KernelOptions, budget: number): [string, number[]] => {
    const bench = new Bench({ ...options, steps: true });
    build(threads)(bench, new Shared());
    let ending = bench.kernel.run({ maxPositions: budget });
    while (ending.kind === 'more') ending = bench.kernel.run({ maxPositions: budget });
    expect(ending.kind).toBe('exit');
    return [JSON.stringify([bench.events, bench.kernel.nowNs]), bench.kernel.schedule()];
  };
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      configuration,
      fc.array(fc.nat({ max: 5 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (threads, options, answers, budget) => {
        let next = 0;
        const policy = ({ count }: { count: number }): number => (answers[next++] ?? 0) % count;
        const [first, schedule] = story(threads, { ...options, policy }, 1000);
        const text = formatSchedule(schedule);
        const [again] = story(threads, { ...options, schedule: parseSchedule(text) as number[] }, budget);
        expect(again).toBe(first);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('reduction loses no outcome of any small program', () => {
  const small = fc.constantFrom<Step>('read x', 'write x', 'read y', 'write y', 'lock');
  fc.assert(
    fc.property(
      fc.array(fc.array(small, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
      (threads) => {
        const run = runner(build(threads));
        const all = new Set<string>();
        let runs = 0;
        for (const { outcome } of enumerate(run)) {
          all.add(outcome);
          if (++runs > 1500) return;
        }
        expect(outcomes(reduce(run))).toEqual([...all].sort());
      },
    ),
    { numRuns: 60, seed: 42 },
  );
});

test('orders that meet in a state are counted as if each of them were run', async () => {
  const small = fc.constantFrom<Step>('read x', 'write x', 'read y', 'write y', 'lock');
  const count = (found: Iterable<readonly [string, number]>): string[] =>
    [...found].map(([outcome, times]) => `${outcome}: ${times}`).sort();
  let [fewer, all] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(small, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
      async (threads) => {
        const run = runner(build(threads));
        const times = new Map<string, number>();
        let orders = 0;
        for (const { outcome } of enumerate(run)) {
          times.set(outcome, (times.get(outcome) ?? 0) + 1);
          if (++orders > 1500) return;
        }
        const found = await explore(meeting(build(threads)));
        expect([found.coverage, found.orders]).toEqual(['all', orders]);
        expect(count([...found.outcomes].map(([outcome, { count }]) => [outcome, count]))).toEqual(count(times));
        [fewer, all] = [fewer + found.runs, all + orders];
      },
    ),
    { numRuns: 60, seed: 5 },
  );
  expect(fewer).toBeLessThan(all / 2);
});

test('where runs that met go on otherwise every order is run', async () => {
  const hidden: Program = (bench, shared) => {
    // what the threads really share is not told
    let last = 0;
    for (let index = 0; index < 2; index++)
      bench.thread([
        shared.read('a'),
        () => void (last = last * 3 + index + 1),
        shared.read('b'),
        () => void (last = last * 3 + index + 1),
      ]);
    return () => ({ outcome: String(last), fails: false });
  };
  const found = await explore(meeting(hidden));
  expect([found.runs, found.orders]).toEqual([70, 70]);
});

test('a schedule reads as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 })), (choices) => {
      let end = choices.length;
      while (end > 0 && choices[end - 1] === 0) end--;
      expect(parseSchedule(formatSchedule(choices))).toEqual(choices.slice(0, end));
    }),
    { seed: 3 },
  );
  expect([formatSchedule([0, 0, 0, 0, 2, 0, 1, 0, 0]), parseSchedule('1.q')]).toEqual([
    'z4.2.0.1',
    'a schedule is numbers and z-counts joined by dots; "q" is neither',
  ]);
});

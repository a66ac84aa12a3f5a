// What comes from outside has no exact time: which comes first is asked, within what latencies allow.
import { expect, test } from 'vitest';
import {
  Device,
  enumerate,
  type KernelOptions,
  type Latency,
  Network,
  type RunOnce,
  scheduleOf,
} from '../../src/kernel/index.ts';
import { Bench, type Fake, type Instruction, sleep } from './fakes.ts';

const MS = 1_000_000;

/** Threads that each wait for one answer, and say so; with `sleeps`, others that only sleep. */
function runner(
  latencies: readonly Latency[],
  sleeps: readonly number[] = [],
  options: KernelOptions = {},
): RunOnce<string> {
  return (schedule, policy) => {
    const bench = new Bench({
      cores: 8,
      gil: 'off',
      switchModel: 'cpython',
      steps: true,
      schedule,
      policy,
      ...options,
    });
    const device = new Device(bench.kernel, { type: 'service', name: 'service', latency: 0 });
    for (const [index, latency] of latencies.entries())
      bench.thread([asks(device, `/${index}`, latency), bench.say(`/${index}`)]);
    for (const ns of sleeps) bench.thread([sleep(ns), bench.say(`slept ${ns / MS}`)]);
    bench.kernel.run();
    const result = bench.log.map((line) => line.split('@')[0]).join(' ');
    return {
      result: bench.log.join(' '),
      outcome: result,
      fails: false,
      choices: bench.kernel.choicePoints,
      steps: bench.kernel.steps,
    };
  };
}
const asks =
  (device: Device, what: string, latency: Latency): Instruction =>
  (_self: Fake) => ({
    kind: 'device',
    request: device.request({ what, latency }),
  });
const outcomes = (run: RunOnce<string>): string[] => [...enumerate(run)].map(({ outcome }) => outcome);

test('answers that are under way together come in every order, each once', () => {
  const found = outcomes(runner([20 * MS, 21 * MS, 22 * MS]));
  expect(found[0]).toBe('/0 /1 /2');
  expect(found.length).toBe(6);
  expect(new Set(found).size).toBe(6);
});

test('an answer takes from half to twice its usual time', () => {
  expect(outcomes(runner([10 * MS, 39 * MS]))).toEqual(['/0 /1', '/1 /0']);
  expect(outcomes(runner([10 * MS, 41 * MS]))).toEqual(['/0 /1']);
});

test('a range says by itself what it allows', () => {
  const range = (minMs: number, maxMs: number): Latency => ({ kind: 'uniform', minNs: minMs * MS, maxNs: maxMs * MS });
  expect(outcomes(runner([range(10, 20), range(21, 30)]))).toEqual(['/0 /1']);
  expect(outcomes(runner([range(10, 22), range(21, 30)])).length).toBe(2);
});

test('a deadline is exact: an answer comes before or after it, two deadlines keep their order', () => {
  expect(outcomes(runner([10 * MS], [15 * MS, 16 * MS])).sort()).toEqual([
    '/0 slept 15 slept 16',
    'slept 15 /0 slept 16',
    'slept 15 slept 16 /0',
  ]);
  expect(outcomes(runner([10 * MS], [21 * MS]))).toEqual(['/0 slept 21']);
});

test('what was overtaken comes no earlier than the moment by which it was', () => {
  for (const { result, outcome } of enumerate(runner([10 * MS, 12 * MS], [15 * MS]))) {
    const times = result
      .split(' ')
      .flatMap((word) => /@(\d+)/.exec(word)?.[1] ?? [])
      .map(Number);
    expect([outcome, times.toSorted((a, b) => a - b)]).toEqual([outcome, times]);
    expect(Math.max(...times)).toBeLessThan(24 * MS + 2 * MS);
  }
});

test('nothing is asked, and nothing comes otherwise, where nobody wants to know', () => {
  const plain = runner([20 * MS, 20 * MS], [], { steps: false })([]);
  expect([plain.choices.length, plain.outcome]).toEqual([0, '/0 /1']);
  expect(runner([20 * MS, 20 * MS])([]).result).toBe(plain.result);
});

test('only ties are asked where only ties are wanted', () => {
  expect(outcomes(runner([20 * MS, 21 * MS], [], { tieNs: 1000 }))).toEqual(['/0 /1']);
  expect(outcomes(runner([20 * MS, 20 * MS], [], { tieNs: 1000 })).length).toBe(2);
});

test('what a connection carries stays in order; two connections do not wait for each other', () => {
  const run: RunOnce<null> = (schedule, policy) => {
    const bench = new Bench({ cores: 8, gil: 'off', switchModel: 'cpython', steps: true, schedule, policy });
    const network = new Network(bench.kernel, { latency: 25_000 });
    const log: string[] = [];
    const pair = (port: number, words: readonly string[]): void => {
      const listener = network.stream();
      listener.bind({ host: 'localhost', port });
      listener.listen(5);
      const client = network.stream();
      client.connect({ host: 'localhost', port });
      bench.thread([
        () => ({ kind: 'device', request: listener.accepting() }),
        (self) => {
          const server = (self.answer as { value: typeof client }).value;
          const receive = () => ({ kind: 'device' as const, request: server.receiving(1) });
          Object.assign(self, { receive });
        },
        ...words.flatMap((): Instruction[] => [
          (self) => (self as unknown as { receive(): object }).receive(),
          (self) => void log.push(String.fromCharCode((self.answer as { value: Uint8Array }).value[0]!)),
        ]),
      ]);
      bench.thread([
        sleep(MS),
        ...words.map(
          (word): Instruction =>
            () =>
              void client.send(new TextEncoder().encode(word)),
        ),
      ]);
    };
    pair(1, ['a', 'b']);
    pair(2, ['x']);
    bench.kernel.run();
    return { result: null, outcome: log.join(''), fails: false, choices: bench.kernel.choicePoints, steps: [] };
  };
  const found = new Set<string>();
  let runs = 0;
  for (const { outcome } of enumerate(run)) {
    found.add(outcome);
    if (++runs === 400) break;
  }
  expect([...found].sort()).toEqual(['abx', 'axb', 'xab']);
});

test('a choice says in words what came before what, and is replayed', () => {
  const run = runner([20 * MS, 21 * MS]);
  const other = [...enumerate(run)][1]!;
  expect(run(scheduleOf(other)).result).toBe(other.result);
  const bench = new Bench({ schedule: [1], gil: 'off', cores: 8 });
  const device = new Device(bench.kernel, { type: 'service', name: 'service', latency: 0 });
  bench.thread([asks(device, 'https://a.test/0', 20 * MS)]);
  bench.thread([asks(device, 'https://a.test/1', 21 * MS)]);
  bench.kernel.run();
  expect(bench.events.flatMap((event) => (event.kind === 'program.choice' ? [event.words] : []))).toEqual([
    'the answer to a.test/1 for B comes before the answer to a.test/0 for A',
  ]);
});

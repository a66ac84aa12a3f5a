// Programs side by side on one clock.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { comparePrograms, firstDifference, openCompare, totalsOf } from '../../src/ui/compare/model.ts';
import { slidersOf, turned, valueText, withSliders } from '../../src/ui/compare/sliders.ts';
import { makeRun, type Run } from '../../src/ui/player/model.ts';
import { ORDERS, orders } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

function read(seconds: readonly number[]): Run {
  const run = makeRun(sessionOf(orders([...seconds]), 'orders.py', ORDERS));
  run.timeline.catchUp();
  return { ...run, length: run.timeline.length, status: 'done' };
}

test('a program has its upper-case numbers for knobs, and the machine its cores', () => {
  const text = 'REQUESTS = 100\nLATENCY: float = 0.05  # s\nname = 3\n    POOL = 4\nCPU = 1e-3\nURL = "x"\n';
  expect(
    slidersOf([text, 'POOL = 5\nREQUESTS = 7'], 4).map((slider) => [slider.name, slider.value, slider.whole]),
  ).toEqual([
    ['REQUESTS', 100, true],
    ['LATENCY', 0.05, false],
    ['CPU', 0.001, false],
    ['POOL', 5, true],
    ['cores', 4, true],
  ]);
});

test('turning a knob changes its number in the text, and nothing else', () => {
  const sliders = slidersOf(['REQUESTS = 1_00\nLATENCY: float = 0.05  # s\n'], 4).map((slider) => turned(slider, 1));
  expect(withSliders('REQUESTS = 1_00\nLATENCY: float = 0.05  # s\nx = REQUESTS = 3\n', sliders)).toBe(
    'REQUESTS = 200\nLATENCY: float = 0.1  # s\nx = REQUESTS = 3\n',
  );
});

test('knobs go 1, 2, 5, 10 and back', () => {
  const steps = (start: number, whole: boolean, by: number, count: number): string[] => {
    let slider = { name: 'N', value: start, whole };
    return Array.from({ length: count }, () => valueText((slider = turned(slider, by))));
  };
  expect(steps(1, true, 1, 5)).toEqual(['2', '5', '10', '20', '50']);
  expect(steps(50, true, -1, 6)).toEqual(['20', '10', '5', '2', '1', '1']);
  expect(steps(0.05, false, 1, 4)).toEqual(['0.1', '0.2', '0.5', '1.0']);
  expect(steps(0.1, false, -1, 3)).toEqual(['0.05', '0.02', '0.01']);
});

test('two runs that are the same differ nowhere; others from a certain event on', () => {
  expect(firstDifference(read([0.3, 0.2]), read([0.3, 0.2]))).toBe(-1);
  const found = firstDifference(read([0.3, 0.2]), read([0.3, 0.25]));
  const { recording } = read([0.3, 0.2]).session;
  expect(recording.event(found).kind).toBe('timer.set');
});

test.each([
  [[0.3, 0.2], 0.1, 't=0.000 s of 0.400'],
  [[0.003, 0.002], 0.001, 't=0.000 ms of 4.017'],
  [[0, 0], 0, 't=0.000 µs of 19.640'],
])('the clock has a unit that fits the longest run: customers of %j', (seconds, cook, wanted) => {
  const run = (): Run => {
    const made = makeRun(sessionOf(orders([...seconds], cook), 'orders.py', ORDERS));
    made.timeline.catchUp();
    return { ...made, length: made.timeline.length, status: 'done' };
  };
  expect(new Play(openCompare([run(), run()], 0, 0), 120, 40).frame()).toContain(wanted);
});

test('totals: time, CPU, switches, who took part', () => {
  expect(totalsOf(read([0.3, 0.2, 0.2]))).toMatchObject({
    time: 500_021_440,
    switches: 19,
    tasks: 4,
    threads: 1,
    processes: 1,
  });
});

test('a knob that is turned runs every program again with the new number', () => {
  const text = 'REQUESTS = 100\n';
  const programs = [
    { file: 'a.py', text },
    { file: 'b.py', text },
  ];
  const play = new Play(
    comparePrograms([sessionOf(orders(), 'a.py', ORDERS), sessionOf(orders(), 'b.py', ORDERS)], programs, {}, 4),
    100,
    30,
  );
  play.grow();
  play.press('v').press('#');
  expect(play.asked).toEqual([{ type: 'copy', text: 'headwaiter run b.py' }]);
  expect(play.model.note).toBe('copied: headwaiter run b.py');
  play.asked.length = 0;
  play.press('v');
  play.press('+');
  expect(play.asked).toMatchObject([
    { type: 'openText', file: 'a.py', text: 'REQUESTS = 200\n', slot: 0, options: { cores: 4 } },
    { type: 'openText', file: 'b.py', text: 'REQUESTS = 200\n', slot: 1 },
  ]);
  play.asked.length = 0;
  play.press('#');
  expect(play.asked).toEqual([]);
  expect(play.model.note).toBe('the knobs are turned: the file alone does not give this run');
  play.send({
    type: 'opened',
    session: sessionOf(orders([0.1]), 'b.py', ORDERS),
    why: 'restart',
    label: 'b.py',
    slot: 1,
  });
  play.grow();
  expect(play.frame()).toMatch(/1 a\.py ─ 500 ms .*\n/);
  expect(play.frame()).toMatch(/2 b\.py ─ 200 ms \(least\)/);
  expect(play.press('enter').model.screens.at(-1)!.kind).toBe('player');
  expect(play.frame()).toMatch(/q back\s*$/);
});

test('the tasks that asyncio.run() makes for itself are not counted: no lane shows them', () => {
  const source = 'import asyncio\nasync def main():\n    await asyncio.sleep(1)\nasyncio.run(main())\n';
  const run = makeRun(new PlayerSession(source, { filename: 'one.py' }));
  while (run.session.advance(50) === 'more');
  run.timeline.catchUp();
  expect(run.timeline.world(run.timeline.length).tasks.size).toBe(3);
  expect(totalsOf({ ...run, length: run.timeline.length, status: 'done' }).tasks).toBe(1);
});

/** A program that cooks `count` dishes, one after the other or together. */
const cooking = (count: number, together: boolean): string =>
  `import asyncio\nasync def prepare(n):\n    await asyncio.sleep(0.2)\nasync def main():\n${
    together
      ? `    await asyncio.gather(*map(prepare, range(${count})))\n`
      : `    for n in range(${count}):\n        await prepare(n)\n`
  }asyncio.run(main())\n`;

function side(...sources: string[]): Play {
  const runs = sources.map((source, number) => {
    const session = new PlayerSession(source, { filename: `${number}.py` });
    while (session.advance(1000) !== 'done');
    const run = makeRun(session);
    run.timeline.catchUp();
    return { ...run, length: run.timeline.length, status: 'done' as const };
  });
  return new Play(openCompare(runs, 0, 0), 80, 24);
}

test('tasks keep the names of their coroutines where the lanes of one run are many', () => {
  const frame = side(cooking(5, false), cooking(5, true)).frame();
  expect(frame).toContain('Task-3 prepare()');
  expect(frame).toContain(' Task-1 main()');
});

test('where two runs differ is told in whole words', () => {
  const head = side(cooking(2, false), cooking(2, true)).frame().split('\n')[0]!;
  expect(head).toMatch(/differ from t=\S+ s \(event \d+\)(, marked \*)?\s*$/);
});

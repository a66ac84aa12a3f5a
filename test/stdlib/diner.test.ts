// diner: what its guests see and what their statistics say.
import { describe, expect, it } from 'vitest';
import { PlayerSession, runProgram } from '../../src/engine/index.ts';
import { percentile, Timeline } from '../../src/trace/index.ts';

const APP = `
import asyncio, time
from diner import App, Refused, serve
app = App()
@app.get("/page/{number}")
async def page(number: int):
    await asyncio.sleep(0.05)
    return number * 2
@app.get("/report")
def report(size: int = 1):
    time.sleep(0.2)
    return size
@app.get("/blocking")
async def blocking():
    time.sleep(0.02)
@app.get("/full")
async def full():
    raise Refused(503, "too busy")
@app.get("/bug")
async def bug():
    return {}["nothing"]
def tell(path, **how):
    print(serve(app, path, **how))
def answer(path, **how):
    one = serve(app, path, count=1, **how).responses[0]
    print(one.status, one.body)
`;
const run = (source: string): string => {
  const { stdout, stderr } = runProgram(APP + source, { filename: 'shop.py' });
  expect(stderr).toBe('');
  return stdout;
};

describe('diner', () => {
  it('lets guests come at a rate, and tells how they were served', () =>
    expect(run('tell(lambda n: f"/page/{n}", rate=100, seconds=2)')).toBe(
      'served 200, failed 0, p50 50 ms, p95 50 ms, p99 50 ms, 98 a second\n',
    ));
  it('runs def handlers in forty threads: the others wait for one', () =>
    expect(run('tell("/report", rate=400, count=400)')).toBe(
      'served 400, failed 0, p50 600 ms, p95 1100 ms, p99 1100 ms, 191 a second\n',
    ));
  it('counts from the moment a guest came, so that a blocked loop shows', () =>
    expect(run('tell("/blocking", rate=100, count=200)')).toBe(
      'served 200, failed 0, p50 1010 ms, p95 1910 ms, p99 1990 ms, 50 a second\n',
    ));
  it('answers with the statuses of the web', () =>
    expect(
      run(
        'answer("/page/21"); answer("/report?size=3"); answer("/full"); answer("/bug"); answer("/none"); answer("/page/x"); answer("/page/1", method="POST")',
      ),
    ).toBe(
      "200 42\n200 3\n503 too busy\n500 KeyError: 'nothing'\n404 not found\n422 invalid literal for int() with base 10: 'x'\n405 method not allowed\n",
    ));
  it('has a decorator for each method, and says what it has not', () =>
    expect(
      run(
        `for method in ("get", "post", "put", "patch", "delete"):
    getattr(app, method)("/thing")(lambda method=method: method)
for method in ("PUT", "PATCH", "DELETE"): answer("/thing", method=method)
try: app.websocket
except AttributeError as error: print(error, error.__notes__)`,
      ),
    ).toBe(
      "200 put\n200 patch\n200 delete\n'App' object has no attribute 'websocket' [\"diner is a small framework; 'websocket' is not in this kitchen.\"]\n",
    ));
  it('has its guests come at the rate that the world says', () => {
    const program = `${APP}report = serve(app, "/page/{n}".replace("{n}", "1"), rate=10, count=50)\nprint(report.seconds < 1)\n`;
    const under = (world: Readonly<Record<string, unknown>>) =>
      runProgram(program, { filename: 'shop.py', world }).stdout;
    expect([under({}), under({ arrivals: { rate: 100 } })]).toEqual(['False\n', 'True\n']);
  });
  it('shows requests in flight and percentiles', () => {
    const session = new PlayerSession(`${APP}tell("/blocking", rate=100, count=200)\n`, { filename: 'shop.py' });
    while (session.advance(50) === 'more');
    const timeline = new Timeline(session.recording);
    timeline.catchUp();
    const { gauges, measures } = timeline.world(session.recording.length);
    expect(gauges.get('requests in flight')?.value).toBe(0);
    const answers = measures.get('answers')!;
    expect(answers.count).toBe(200);
    expect(Math.abs(percentile(answers.classes, 99) / 1.99e9 - 1)).toBeLessThan(0.015);
    expect(Math.round((answers.lastNs - answers.firstNs) / 1e6)).toBe(3980);
  });
  it('tells the end of a load test that is too long for the recording', () => {
    const session = new PlayerSession(`${APP}tell("/page/1", rate=100, count=200)\n`, {
      filename: 'shop.py',
      events: 4000,
    });
    while (session.advance(50) === 'more');
    const { recording } = session;
    expect(recording.thinnedAt).toBe(4000);
    expect(recording.kind(4000)).toBe('recording.thinned');
    const timeline = new Timeline(recording);
    timeline.catchUp();
    // who is at work is not known any more; what was printed and measured is, and how it ended
    const thin = timeline.world(4001);
    expect([thin.tasks.size, thin.threads.size, thin.loops.size]).toEqual([0, 0, 0]);
    const world = timeline.world(recording.length);
    expect(world.measures.get('answers')?.count).toBe(200);
    expect(world.gauges.get('requests in flight')).toMatchObject({ value: 0, peak: 5 });
    expect(world.ending?.reason).toBe('returned');
    const printed = Array.from({ length: recording.length }, (_, index) => recording.event(index))
      .flatMap((event) => (event.kind === 'output' ? event.text : []))
      .join('');
    expect(printed).toMatch(/^served 200, failed 0, p50 50 ms/);
  });
});

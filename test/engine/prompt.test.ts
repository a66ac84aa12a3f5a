// Conversations with a prompt: what is asked, what comes of it, taken back, interrupted.
import { expect, test } from 'vitest';
import { PromptSession, type Request } from '../../src/engine/index.ts';

const run = (source: string): Request => ({ what: 'run', source });

/** Carries a session on until it waits. */
function settle(session: PromptSession): PromptSession {
  while (session.advance(50) === 'more');
  return session;
}

function talk(...asked: readonly (Request | string)[]): PromptSession {
  const session = settle(new PromptSession({}));
  for (const request of asked) {
    session.ask(typeof request === 'string' ? run(request) : request);
    settle(session);
  }
  return session;
}

const printed = (session: PromptSession): string =>
  session.said
    .filter(({ kind }) => kind === 'stdout' || kind === 'stderr')
    .map(({ text }) => text)
    .join('');

const TICKER =
  'async def tick(name):\n    for n in range(3):\n        await asyncio.sleep(1)\n        print(name, n)\n';

test('background tasks live on only while something is awaited', () => {
  const session = talk(
    TICKER,
    't = asyncio.create_task(tick("a"))',
    '1 + 1',
    { what: 'wait', seconds: 2 },
    '_',
    'await t',
  );
  expect(printed(session)).toBe('2\na 0\na 1\n2\na 2\n');
});

test('one turn of the loop, one handle of it', () => {
  const later = 'for name in "abcd":\n    _ = asyncio.get_running_loop().call_later(1, print, name)\n';
  const session = talk(later, { what: 'step' }, '1', { what: 'step' }, '2', { what: 'turn' });
  expect(printed(session)).toBe('a\n1\nb\n2\nc\nd\n');
});

test('several statements at once, of which the last shows its value', () => {
  expect(printed(talk('x = 20\nx + 1\nx + 2', 'x; x'))).toBe('22\n20\n20\n');
});

test('an endless loop and a wait that nobody ends are interrupted, and the conversation goes on', () => {
  const session = settle(new PromptSession({}));
  for (const source of ['while True: pass\n', 'await asyncio.Event().wait()', 'await asyncio.sleep(5)']) {
    session.ask(run(source));
    if (source.includes('while')) for (let slice = 0; slice < 5; slice++) session.advance(10);
    else settle(session);
    session.interrupt();
    settle(session);
    expect(session.asks, source).toBe('request');
  }
  session.ask(run('asyncio.all_tasks()'));
  settle(session);
  const stopped = '\nKeyboardInterrupt\n';
  expect(printed(session)).toBe(`${stopped}${stopped}set()\n`);
});

test('going back tells everything but the last request again, to the same instruction', () => {
  const session = talk(
    'import random',
    'x = [random.random()]',
    'await asyncio.sleep(0.5)',
    'x.append(1)',
    'x.clear()',
  );
  const back = settle(session.back()!);
  expect(printed(back)).toBe('');
  back.ask(run('len(x)'));
  expect(printed(settle(back))).toBe('2\n');
  const twice = settle(settle(back.back()!).back()!);
  expect(twice.requests).toHaveLength(3);
  twice.ask(run('asyncio.get_running_loop().time() > 0.5, len(x)'));
  expect(printed(settle(twice))).toBe('(True, 1)\n');
});

test('what going back needs is told ahead, so that nothing has to be told again', () => {
  const prepared = (session: PromptSession): PromptSession => {
    for (let slice = 0; slice < 1000 && !session.isPrepared; slice++) session.prepare(20);
    expect(session.isPrepared).toBe(true);
    return session;
  };
  const session = prepared(talk('x = [1]', 'await asyncio.sleep(0.5)', 'x.append(2)'));
  session.ask(run('x.append(3)'));
  prepared(settle(session));
  const back = session.back()!;
  expect([back.asks, back.requests.length]).toEqual(['request', 3]);
  back.ask(run('x, asyncio.get_running_loop().time() >= 0.5'));
  expect(printed(settle(back))).toBe('([1, 2], True)\n');
  // what was interrupted and what was answered meanwhile is there, too
  back.ask(run('n = 0\nwhile True: n += 1\n'));
  for (let slice = 0; slice < 3; slice++) back.advance(10);
  back.interrupt();
  settle(back);
  back.ask(run('name = input("who? ")'));
  settle(back);
  back.input('Ada\n');
  settle(back);
  back.ask(run('print(n, name)'));
  const all = printed(prepared(settle(back)));
  back.ask(run('0'));
  const again = prepared(settle(back)).back()!;
  expect(again.asks).toBe('request');
  expect(printed(again)).toBe(all);
});

test('what was interrupted and what was answered is told again just so', () => {
  const session = settle(new PromptSession({}));
  session.ask(run('n = 0\nwhile True: n += 1\n'));
  for (let slice = 0; slice < 3; slice++) session.advance(10);
  session.interrupt();
  settle(session);
  session.ask(run('name = input("who? ")'));
  settle(session);
  expect(session.asks).toBe('line');
  session.input('Ada\n');
  settle(session);
  for (const ask of ['print(n, name)', '0']) {
    session.ask(run(ask));
    settle(session);
  }
  const back = settle(session.back()!);
  expect(printed(back)).toBe(printed(session).replace(/0\n$/, ''));
});

test('in another world everything is told again but what was interrupted', () => {
  const session = talk('import sys', 'x = 1');
  session.ask(run('while True: pass\n'));
  for (let slice = 0; slice < 3; slice++) session.advance(10);
  session.interrupt();
  settle(session);
  session.ask(run('print(x)'));
  const again = settle(settle(session).again({ world: { disk: { latency: 0.05 } } }));
  expect(again.requests).toHaveLength(3);
  expect(printed(again)).toBe('1\n');
});

test('names, attributes and modules are completed without running anything', () => {
  const session = talk(
    'import sys',
    'class A:\n    size = 1\n    def __getattr__(self, name): print("ran")\n',
    'a = A(); a.wide = 2; alpha = [1]',
  );
  const ends = (text: string): string => session.completion(text).options.join(' ');
  expect(ends('al')).toBe('all alpha');
  expect(ends('print(a.')).toBe('size wide');
  expect(ends('asyncio.create_t')).toBe('create_task');
  expect(ends('alpha[0:len(alpha)].app')).toBe('');
  expect(ends('alpha.app')).toBe('append');
  expect(ends('from asyncio import gath')).toBe('gather');
  expect(ends('import asyn')).toBe('asyncio');
  expect(ends('"al')).toBe('');
  expect(printed(session)).toBe('');
});

test('leaving ends the program', () => {
  const session = talk('import sys', 'sys.exit(3)');
  expect(session.ending).toMatchObject({ exitCode: 3 });
});

test('a long computation leaves room in the recording: what comes after it is recorded down to the line', () => {
  const session = talk('for number in range(120_000):\n    pass\n');
  const { recording } = session;
  expect(session.isThinned).toBe(true);
  expect(recording.length).toBeLessThan(101_000);
  const before = recording.length;
  session.ask(run('nap = asyncio.create_task(asyncio.sleep(1), name="nap")'));
  settle(session);
  const kinds = Array.from({ length: recording.length - before }, (_, number) => recording.kind(before + number));
  expect(session.isThinned).toBe(false);
  expect(kinds).toEqual(expect.arrayContaining(['line', 'task.created']));
  expect([recording.dropped, printed(session)]).toEqual([0, '']);
});

test('a turn of a loop that has nothing to do is over at once', () => {
  const session = talk({ what: 'wait', seconds: 1 }, { what: 'step' }, { what: 'turn' }, '"on"');
  expect(printed(session)).toBe(
    `${'The event loop has nothing to do: there is no task, no callback and no timer.\n'.repeat(2)}'on'\n`,
  );
});

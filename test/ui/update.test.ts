// The player's update as a table: where it stands, what is pressed, where it stands then.
import { describe, expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { eventText, Recorder } from '../../src/trace/index.ts';
import type { RunStatus } from '../../src/ui/messages.ts';
import { activeRun, openPlayer, worldOf } from '../../src/ui/player/model.ts';
import { COUNTER, counter, SLOW, slow } from '../support/scenes.ts';
import { ORDERS, orders } from '../support/script.ts';
import { sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

const play = (): Play => Play.of(sessionOf(orders(), 'orders.py', ORDERS), 120, 40);
const threads = (): Play => Play.of(sessionOf(counter(), 'counter.py', COUNTER), 120, 40);

/** Where the player stands, in words. */
function here(at: Play): string {
  const { player } = at;
  return player.cursor === 0
    ? 'before everything'
    : eventText(activeRun(player).session.recording.event(player.cursor - 1), worldOf(player));
}

test('it begins where the program is about to execute its first line', () => {
  expect(here(play())).toBe('MainThread comes to line 1.');
});

describe('moving', () => {
  test.each([
    ['right', 'MainThread comes to line 4.'],
    ['right right left', 'MainThread comes to line 4.'],
    ['left left', 'MainThread comes to line 1.'],
    ['t', 'Turn 1 of the loop: 1 ready, 0 timers.'],
    ['t t', 'Turn 2 of the loop: 3 ready, 0 timers.'],
    ['t t T', 'Turn 1 of the loop: 1 ready, 0 timers.'],
    ['s s', 'Task-2 runs.'],
    ['s s S', 'Task-1 runs.'],
    ['g', 'MainThread takes the GIL.'],
    ['o', 'Task-2 prints "order soup".'],
    ['o o o O', 'Task-3 prints "order fish".'],
    ['e', 'MainThread comes to line 4.'],
    ['end', 'The program is over: returned, exit code 0.'],
    ['end home', 'MainThread comes to line 1.'],
    ['o d', 'Task-2 comes to line 6.'],
    ['o x', 'Task-2 comes to line 6.'],
  ])('%s', (keys, expected) => {
    expect(here(play().press(keys))).toBe(expected);
  });

  test('what a run has none of is not looked for at its end, and not offered', () => {
    const text = 'print(1)\nprint(2)\n';
    const session = new PlayerSession(text, { filename: 'two.py' });
    while (session.advance(100) === 'more');
    const at = Play.of(sessionOf(session.recording, 'two.py', text), 120, 40);
    for (const [key, note] of [
      ['t', 'there is no event loop in this run'],
      ['s', 'there is no switch of task or thread in this run'],
      ['g', 'there is no hand-over of the GIL in this run'],
    ] as const) {
      expect(at.press(key).model.note).toBe(note);
      expect(here(at)).toBe('MainThread comes to line 1.');
    }
    expect(at.press('right').frame()).not.toMatch(/t turn|s switch/);
    expect(play().frame()).toMatch(/t turn .*s switch/);
    expect(threads().frame()).toMatch(/Space play {2}\? help {2}s switch/);
  });

  test('forth and back meet the same stops', () => {
    for (const key of ['right', 't', 's', 'o', 'e']) {
      const at = play().press('o o');
      const before = at.player.cursor;
      at.press(key);
      const capital = key === 'right' ? 'left' : key.toUpperCase();
      const stopped = at.press(capital).player.cursor;
      expect(Math.abs(stopped - before), key).toBeLessThanOrEqual(key === 'o' || key === 'e' ? 0 : 40);
      expect(at.press(key).press(capital).player.cursor, key).toBe(stopped);
    }
  });

  test('by instruction the position moves between two events, and events come along at their places', () => {
    const at = play();
    const { recording } = activeRun(at.player).session;
    const start = at.player.position;
    at.press('i i i');
    expect(at.player.position).toBe(start + 3);
    for (let count = 0; count < 40; count++) at.press('i');
    expect(at.player.cursor).toBe(recording.countAtPosition(start + 43));
    for (let count = 0; count < 43; count++) at.press('I');
    expect(at.player.position).toBe(start);
  });

  test('in the list of events up and down go through them, one by one', () => {
    const at = play();
    const { cursor } = at.press('t t `').player;
    expect(at.press('down down').player.cursor).toBe(cursor + 2);
    expect(at.press('k up up').player.cursor).toBe(cursor - 1);
    expect(at.player.focus).toBe('events');
  });

  test('at the end it says so and stays', () => {
    const at = play().press('end right');
    expect(at.model.note).toBe('this is the end of the run');
    expect(at.press('home left').model.note).toBe('this is the start');
  });
});

test('a name that is proposed gives way to what is typed, and is edited by whoever moves in it first', () => {
  const at = play();
  at.press('ctrl+s').type('x.jsonl').press('enter');
  expect(at.asked.at(-1)).toMatchObject({ type: 'save', file: 'x.jsonl' });
  at.press('ctrl+s home').type('my-').press('enter');
  expect(at.asked.at(-1)).toMatchObject({ type: 'save', file: 'my-orders.jsonl' });
});

test('a remark that is longer than a row is read whole, over the last rows of the screen', () => {
  const at = play();
  const text = `the progress file could not be read; it is kept as ${'/a/long/way'.repeat(9)}/file.json`;
  at.send({ type: 'note', text });
  const rows = at.frame().split('\n');
  expect(rows.length).toBe(at.model.rows);
  expect(
    rows
      .map((row) => row.trim())
      .join('')
      .replaceAll(' ', '')
      .endsWith(text.replaceAll(' ', '')),
  ).toBe(true);
  expect(at.press('right').frame().split('\n').length).toBe(at.model.rows);
});

describe('while the program still runs', () => {
  const growing = (events: number): Play => {
    const at = new Play(openPlayer(sessionOf(orders(), 'orders.py', ORDERS)), 120, 40);
    more(at, events);
    return at;
  };
  const more = (at: Play, events: number, status: RunStatus = 'running'): Play => {
    const { timeline, session } = activeRun(at.player);
    timeline.catchUp(events);
    at.send({ type: 'grown', run: session, status });
    return at;
  };

  test('a move that leads further than it has run waits, and is made when it has come there', () => {
    const at = growing(20);
    const before = at.player.cursor;
    expect(at.press('o').player.cursor).toBe(before);
    expect(at.model.note).toContain('waits for the program');
    expect(more(at, 5).player.cursor).toBe(before);
    expect(here(more(at, 1000))).toBe('Task-2 prints "order soup".');
    expect(at.model.note).toBe('');
  });

  test('Escape gives it up, another move takes its place', () => {
    const at = growing(20);
    const before = at.player.cursor;
    expect(more(at.press('o escape'), 1000).player.cursor).toBe(before);
    expect(here(more(growing(20).press('o t'), 1000))).toBe('Turn 1 of the loop: 1 ready, 0 timers.');
  });

  test('what is not there is missed only when the run is over', () => {
    const at = growing(20).press('/').type('nowhere').press('enter');
    expect(at.model.note).toContain('waits for the program');
    expect(more(at, 1000, 'done').model.note).toBe('nothing in this run has to do with "nowhere"');
  });

  test('the end is followed as it grows', () => {
    const at = growing(20).press('end');
    expect(at.player.cursor).toBe(20);
    expect(more(at, 15).player.cursor).toBe(35);
    expect(more(at.press('left'), 15).player.cursor).toBeLessThan(35);
  });
});

describe('jumping', () => {
  test.each([
    ['0.25', 'MainThread lets go of the GIL: it has to wait.'],
    ['300ms', 'The loop runs the next in its ready queue.'],
    ['#1', 'The program starts: orders.py.'],
    [':8', 'Task-3 comes to line 8.'],
    ['@200', undefined],
  ])('to %s', (typed, expected) => {
    const at = play().press('@').type(typed).press('enter');
    if (expected === undefined) expect(at.player.position).toBe(200);
    else expect(here(at)).toBe(expected);
  });

  test('what is no moment is told, and nothing moves', () => {
    const at = play();
    const before = at.player.cursor;
    at.press('@').type('soon').press('enter');
    expect(at.model.note).toMatch(/^not a moment: "soon"/);
    expect(at.player.cursor).toBe(before);
  });

  test('a time at which nothing happens says since when all has been so', () => {
    const at = play().press('@').type('0.25').press('enter');
    expect(at.model.note).toBe('nothing happens at t=0.250: it has been like this since t=0.200');
    expect(play().press('@').type('0.3').press('enter').model.note).toBe('');
  });

  test('to the cause and back again', () => {
    const at = play().press('@').type('0.25').press('enter 2 down down down down f w');
    expect(here(at)).toBe('Task-3 takes Lock lock.');
    expect(here(at.press('backspace'))).toBe('MainThread lets go of the GIL: it has to wait.');
  });

  test('a selected task is asked for its cause and shown inside, until a step goes on with whoever runs', () => {
    const at = play().press('o o o 2 down up up');
    const inside = (): string => /inspector ([\w-]+)/.exec(at.frame())?.[1] ?? '';
    expect([inside(), here(at)]).toEqual(['Task-2', 'Task-4 prints "order cake".']);
    at.press('9');
    expect(inside()).toBe('Task-2');
    expect(here(at.press('w'))).toBe('Task-1 creates Task-2 to run order (line 17).');
    expect(inside()).toBe('Task-1');
  });

  test('search finds output, names and code, forwards and back', () => {
    const at = play().press('/').type('cook cake').press('enter');
    expect(here(at)).toBe('Task-4 prints "cook cake".');
    expect(here(at.press('home / ').type('all served').press('enter'))).toBe('Task-1 comes to line 20.');
    expect(here(at.press('n'))).toBe('Task-1 prints "all served".');
    expect(here(at.press('N'))).toBe('Task-1 comes to line 20.');
    expect(at.press('n n').model.note).toBe('no "all served" after this moment; {found.back} goes to the one before');
  });

  test.each([
    ['COOK Cake', 'Task-4 prints "cook cake".'],
    ['cake cooked', 'Task-4 prints "cook cake".'],
    ['waking', 'Task-3 is woken: the time has come.'],
    ['released locks', 'Task-3 gives back Lock lock.'],
    ['wait lock', 'Task-4 waits at Lock lock (acquire).'],
  ])('search is forgiving: %s', (text, expected) => {
    expect(here(play().press('/').type(text).press('enter'))).toContain(expected.replace(/\.$/, ''));
  });

  test('names that the library has for itself are not what is looked for', () => {
    const text = 'import asyncio\nasync def main():\n    await asyncio.sleep(1)\nasyncio.run(main())\n';
    const session = new PlayerSession(text, { filename: 'sleeps.py' });
    while (session.advance(1000) === 'more');
    const at = Play.of(sessionOf(session.recording, 'sleeps.py', text), 120, 40);
    expect(at.press('/').type('unless').press('enter').model.note).toBe('nothing in this run has to do with "unless"');
  });

  test('a word that is nowhere meets the one that is written almost like it', () => {
    const note = (text: string): string | undefined => play().press('/').type(text).press('enter').model.note;
    expect(note('ordre')).toBe('nothing in this run has to do with "ordre"; perhaps "order" is meant');
    expect(note('xyzzyx')).toBe('nothing in this run has to do with "xyzzyx"');
  });

  test('by kind of event', () => {
    const at = play().press(';');
    const { overlay } = at.model;
    const items = overlay?.type === 'menu' ? overlay.items.map((item) => item.label.split(' ')[0]) : [];
    expect(items).toContain('timer.fired');
    at.send({ type: 'kindChosen', kind: 'timer.fired' });
    expect(here(at)).toBe('A timer is due.');
  });

  test('to the next change of whom it is about', () => {
    const at = play().press('o f c');
    expect(here(at)).toBe('Task-2 waits for sleep until t=0.300 (line 6).');
  });
});

describe('nothing happens in silence', () => {
  test.each([
    ['running to no break point', 'r', 'there is no break point: b sets one on a line, B on events'],
    ['a key that means nothing', 'Q', 'Q does nothing here; ? lists the keys'],
    ['a moment where one stands already', 't @ # 4 0 enter @ # 4 0 enter', 'this is that moment already'],
    ['panning what is shown whole', '.', 'the timeline shows the whole run: ] shows less of it, in more detail'],
    ['zooming out of it', '[', 'the timeline shows the whole run: ] shows less of it, in more detail'],
    ['another rate of playing', '+', 'plays 4 lines/s'],
  ])('%s', (_name, keys, told) => {
    expect(play().press(keys).frame().split('\n').at(-1)!.trim()).toBe(told);
  });

  test('a jump that leads nowhere is none to come back from', () => {
    const at = play().press('t').press('@').type('#40').press('enter');
    const { jumps } = at.player;
    expect(at.press('@').type('#40').press('enter').player.jumps).toEqual(jumps);
  });

  test('a thread that goes on after a sleep of everybody has not been switched to', () => {
    const at = play();
    const stops = [];
    for (let before = -1; at.player.cursor !== before; ) {
      before = at.player.cursor;
      stops.push(here(at.press('s')));
    }
    expect(stops.slice(0, -2).every((stop) => /^Task-\d+ runs\.$/.test(stop))).toBe(true);
  });

  test('help begins with the keys of the screen from which it was asked', () => {
    const first = (at: Play): string => at.press('f1').frame().split('\n')[2]!.trim();
    expect(first(play())).toMatch(/^Move/);
    expect(first(play().press('m'))).toMatch(/^Editor/);
  });
});

describe('following', () => {
  test('steps stop only where the followed task moves', () => {
    const at = play().press('o 2 down down f');
    expect(at.player.follow).toEqual({ task: 3, thread: 0 });
    const lines: string[] = [];
    for (let count = 0; count < 6; count++) lines.push(here(at.press('right')));
    expect(lines).toEqual([5, 6, 7, 8, 9, 10].map((line) => `Task-3 comes to line ${line}.`));
    expect(at.press('f').player.follow).toEqual({ task: 0, thread: 0 });
  });

  test('a thread can be followed', () => {
    const at = threads().press('end 6 down down f');
    expect(at.player.follow).toEqual({ task: 0, thread: 3 });
  });
});

describe('break points', () => {
  test('on a line: run to it and back', () => {
    const at = play().press('1 down down down down down down down down b r');
    expect(here(at)).toBe('Task-3 comes to line 8.');
    expect(here(at.press('r'))).toBe('Task-4 comes to line 8.');
    expect(here(at.press('R'))).toBe('Task-3 comes to line 8.');
    expect(at.press('R').model.note).toBe('no break point lies behind');
  });

  test('on happenings: a switch of a list that stays open', () => {
    const at = play().press('B');
    expect(at.model.overlay?.type).toBe('menu');
    at.press('7 7 7 escape r');
    expect([...at.player.breakKinds]).toEqual(['freed']);
    expect(here(at)).toBe('Task-3 gives back Lock lock.');
  });

  test('Enter goes to the only finding, without its being selected', () => {
    const text = 'import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n';
    const session = new PlayerSession(text, { filename: 'stuck.py' });
    while (session.advance(100) === 'more');
    const at = Play.of(sessionOf(session.recording, 'stuck.py', text)).press('0 enter');
    expect(here(at)).toMatch(/^Deadlock: MainThread waits for Lock lock/);
  });

  test('on a blocked loop and on findings', () => {
    const at = Play.of(sessionOf(slow(), 'slow.py', SLOW));
    at.send({ type: 'breakKind', kind: 'blocked100' });
    expect(here(at.press('escape r'))).toBe('The callback is done.');
    at.send({ type: 'breakKind', kind: 'finding' });
    expect(here(at.press('escape R'))).toMatch(/blocks: sleep until/);
  });

  test('without any, it says how to set one', () => {
    expect(play().press('r').model.note).toBe(
      'there is no break point: {break} sets one on a line, {break.kinds} on events',
    );
  });
});

describe('playing', () => {
  test('so many lines a second, until the end', () => {
    const at = play().press('space');
    at.send({ type: 'tick', ms: 1000 });
    expect(here(at)).toBe('MainThread comes to line 13.');
    for (let count = 0; count < 40; count++) at.send({ type: 'tick', ms: 1000 });
    expect(at.player.playing).toBe(false);
    expect(at.model.note).toBe('this is the end of the run');
  });

  test('any step stops it; a break point stops it there', () => {
    const at = play().press('1 down down down down down down b space');
    for (let count = 0; count < 9; count++) at.send({ type: 'tick', ms: 1000 });
    expect(at.player.playing).toBe(false);
    expect(here(at)).toBe('Task-2 comes to line 6.');
  });

  test('by the clock: time passes between two events', () => {
    const at = play().press('o o o');
    at.send({ type: 'beat', beat: 'clock' });
    at.press('space + + +');
    at.send({ type: 'tick', ms: 100 });
    expect(at.frame()).toContain('t=0.1000');
    at.send({ type: 'tick', ms: 150 });
    expect(here(at)).toBe('MainThread lets go of the GIL: it has to wait.');
  });
});

describe('runs', () => {
  const forked = (): Play => {
    const session = sessionOf(orders(), 'orders.py', ORDERS, {
      changes: () => [{ label: 'Task-4 runs next', token: 't4' }],
      fork: () => sessionOf(orders([0.3, 0.2, 0.25]), 'orders.py', ORDERS),
      restart: () => sessionOf(orders([0.1]), 'orders.py', ORDERS),
    });
    return Play.of(session, 120, 40).press('o o o');
  };

  test('what could be done otherwise is asked for at this position, and chosen from a list', () => {
    const at = forked().press('a');
    const { position } = at.player;
    expect(at.asked).toMatchObject([{ type: 'changes', position }]);
    at.send({ type: 'choices', changes: [{ label: 'Task-4 runs next', token: 't4' }] });
    at.press('enter');
    expect(at.asked.at(-1)).toMatchObject({ type: 'fork', position, change: { token: 't4' } });
  });

  test('a fork goes on from the same moment, and both runs stay', () => {
    const at = forked();
    const { cursor } = at.player;
    at.send({
      type: 'opened',
      session: sessionOf(orders([0.3, 0.2, 0.25]), 'orders.py', ORDERS),
      why: 'fork',
      label: 'Task-4 runs next',
      slot: -1,
    });
    at.grow();
    expect([at.player.active, at.player.cursor, at.player.runs.map((run) => run.label)]).toEqual([
      1,
      cursor,
      ['orders.py', 'Task-4 runs next'],
    ]);
    expect(at.press('v').player.active).toBe(0);
    expect(at.press('|').model.screens.at(-1)!.kind).toBe('compare');
    expect(at.frame()).toContain('differ from t=0.000 s (event');
  });

  test('a fork that has not come to its moment yet is drawn, compared and stays where it is to go', () => {
    const at = forked();
    const { cursor } = at.player;
    const session = sessionOf(orders([0.3, 0.2, 0.25]), 'orders.py', ORDERS);
    at.send({ type: 'opened', session, why: 'fork', label: 'Task-4 runs next', slot: -1 });
    activeRun(at.player).timeline.catchUp(20);
    at.send({ type: 'grown', run: session, status: 'running' });
    expect(at.frame()).toContain('This run is coming to the moment at which it goes another way');
    expect(at.press('right').player.cursor).toBe(cursor);
    expect(at.press('|').frame()).toContain('side by side');
    at.press('q');
    at.grow();
    expect([at.player.cursor, at.frame().includes('is coming to the moment')]).toEqual([cursor, false]);
  });

  test('an edited program runs from its start, beside the old run', () => {
    const at = forked();
    at.send({ type: 'edited', file: 'orders.py' });
    expect(at.asked.at(-1)!.type).toBe('restart');
    at.send({
      type: 'opened',
      session: sessionOf(orders([0.1]), 'orders.py', ORDERS),
      why: 'restart',
      label: 'orders.py',
      slot: -1,
    });
    at.grow();
    expect(here(at)).toBe('MainThread comes to line 1.');
    expect(at.player.runs).toHaveLength(2);
  });

  test('whoever has seen the end of a program sees the end of what it becomes', () => {
    const becomes = (at: Play, why: 'changed' | 'restart'): string => {
      at.send({ type: 'opened', session: sessionOf(orders([0.1]), 'orders.py', ORDERS), why, label: '', slot: -1 });
      at.grow();
      return here(at);
    };
    const end = /^MainProcess ends|^The program is over/;
    const ended = (): Play => play().press('end');
    expect(becomes(ended(), 'changed')).toMatch(end);
    expect(ended().press('left').player.waiting).toBeUndefined();
    expect(becomes(ended(), 'restart')).toBe('MainThread comes to line 1.');
    expect(becomes(ended().press('left'), 'changed')).toBe('MainThread comes to line 1.');
    expect(becomes(play(), 'changed')).toBe('MainThread comes to line 1.');
    const told = ended();
    becomes(told, 'changed');
    expect(told.model.note).toMatch(/^run 2 goes to its end, too; /);
  });

  test('a saved recording can be looked at and not changed', () => {
    expect(play().press('a').model.note).toBe("a saved recording can't be changed");
    expect(play().press('ctrl+r').model.note).toBe("a saved recording can't be run again");
  });

  test('what was run without being saved is written over what stands in the file, and over no file where there is none', () => {
    const restart = (): never => {
      throw new Error('nothing is run here');
    };
    const run = (text: string, more = {}) => sessionOf(orders([0.1]), 'orders.py', text, more);
    const editing = (at: Play, over: string | undefined): Play => {
      const draft = { file: 'orders.py', over };
      at.send({ type: 'opened', session: run('typed', { restart }), why: 'restart', label: '', slot: -1, draft });
      return at.press('m').type('more').press('ctrl+s');
    };
    expect(editing(Play.of(run('read', { restart })), 'read').asked.at(-1)).toMatchObject({
      type: 'write',
      text: 'moretyped',
      over: 'read',
    });
    const recorded = editing(Play.of(run('recorded')), undefined);
    expect(recorded.asked.filter(({ type }) => type === 'write')).toEqual([]);
    expect(recorded.model.note).toMatch(/^not read from a file/);
    expect(Play.of(run('recorded')).press('m ctrl+s').model.note).toMatch(/^not read from a file/);
  });

  test('input is asked for and handed on', () => {
    const at = new Play(Play.of(sessionOf(slow(), 'slow.py', SLOW)).player);
    at.send({ type: 'grown', run: activeRun(at.player).session, status: 'input' });
    at.press('!').type('Ada').press('enter');
    expect(at.asked.at(-1)).toMatchObject({ type: 'answerInput', text: 'Ada\n' });
    expect(activeRun(at.player).status).toBe('running');
  });

  test('several lines that are pasted are handed on one after the other', () => {
    const at = new Play(Play.of(sessionOf(slow(), 'slow.py', SLOW)).player);
    at.send({ type: 'grown', run: activeRun(at.player).session, status: 'input' });
    at.press('!');
    at.input({ type: 'paste', text: 'Ada\nBob\n' });
    at.press('enter');
    expect(at.asked.slice(-2)).toMatchObject([
      { type: 'answerInput', text: 'Ada\n' },
      { type: 'answerInput', text: 'Bob\n' },
    ]);
  });

  test('Ctrl+D ends the input where nothing has been typed, and takes away a letter where something has', () => {
    const at = new Play(Play.of(sessionOf(slow(), 'slow.py', SLOW)).player);
    at.send({ type: 'grown', run: activeRun(at.player).session, status: 'input' });
    at.press('!').type('Ada').press('left ctrl+d enter');
    expect(at.asked.at(-1)).toMatchObject({ type: 'answerInput', text: 'Ad\n' });
    at.send({ type: 'grown', run: activeRun(at.player).session, status: 'input' });
    at.press('! ctrl+d');
    expect(at.asked.at(-1)).toMatchObject({ type: 'answerInput', text: '' });
  });

  test('a move to where the program waits for a line asks for it, and goes on with the answer', () => {
    const { recording } = sessionOf(slow(), 'slow.py', SLOW);
    const at = new Play(openPlayer(sessionOf(recording, 'slow.py', SLOW)), 120, 40);
    const { timeline, session } = activeRun(at.player);
    timeline.catchUp(12);
    at.send({ type: 'grown', run: session, status: 'input' });
    at.press('right end escape left right').type('Ada').press('enter');
    expect(at.asked.at(-1)).toMatchObject({ type: 'answerInput', text: 'Ada\n' });
    const { cursor } = at.player;
    timeline.catchUp();
    at.send({ type: 'grown', run: session, status: 'done' });
    expect(at.player.cursor).toBeGreaterThan(cursor);
    expect(here(at)).toMatch(/comes to line/);
  });

  test('the way to the end goes on behind each question', () => {
    const { recording } = sessionOf(slow(), 'slow.py', SLOW);
    const at = new Play(openPlayer(sessionOf(recording, 'slow.py', SLOW)), 120, 40);
    const { timeline, session } = activeRun(at.player);
    timeline.catchUp(12);
    at.send({ type: 'grown', run: session, status: 'input' });
    at.press('end').type('Ada').press('enter');
    timeline.catchUp(4);
    at.send({ type: 'grown', run: session, status: 'running' });
    timeline.catchUp(4);
    at.send({ type: 'grown', run: session, status: 'input' });
    expect(at.player.cursor).toBe(activeRun(at.player).length);
    expect(at.model.overlay).toMatchObject({ type: 'prompt', what: 'input' });
    at.type('Eve').press('enter');
    timeline.catchUp();
    at.send({ type: 'grown', run: session, status: 'done' });
    expect(at.player.cursor).toBe(recording.length);
    expect(at.model.overlay).toBeUndefined();
  });
});

test.each([50, 60, 80, 120])(
  'at %i columns the head says that a program waits for a line, and cuts no number',
  (columns) => {
    const { recording } = sessionOf(slow(), 'slow.py', SLOW);
    const at = new Play(openPlayer(sessionOf(recording, 'slow.py', SLOW)), columns, 15);
    const { timeline, session } = activeRun(at.player);
    timeline.catchUp(12);
    at.send({ type: 'grown', run: session, status: 'input' });
    at.press('end');
    const [head, happened] = at.press('escape').frame().split('\n') as [string, string];
    expect(head).toContain('waits for input (!)');
    expect(/event/.test(head)).toBe(/event 12 of 12$/.test(head));
    expect(/turn/.test(head)).toBe(/turn \d+ /.test(head));
    expect(happened).toBe(' The program waits for a line to be typed.');
  },
);

test('that a recording is full is said where it ends, not where the screen has come to so far; whole sentences at every width', () => {
  const whole = orders();
  const full = new Recorder({ events: 60 });
  for (let index = 0; index < whole.length; index++) full.emit(whole.event(index));
  const at = new Play(openPlayer(sessionOf(full, 'orders.py', ORDERS)), 80, 24);
  const { timeline, session } = activeRun(at.player);
  const said = (): string => at.frame().split('\n')[1]!;
  timeline.catchUp(30);
  at.send({ type: 'grown', run: session, status: 'running' });
  expect(at.press('end').player.cursor).toBe(30);
  expect(said()).not.toContain('full');
  timeline.catchUp();
  at.send({ type: 'grown', run: session, status: 'running' });
  at.press('end');
  expect(said()).toBe(' The recording is full: what came after this was not kept.');
  at.send({ type: 'resize', columns: 100, rows: 24 });
  expect(said()).toBe(' The recording is full: what came after this was not kept (--events N keeps more).');
});

describe('panes', () => {
  test('Tab goes through those on the screen, a digit shows any of them', () => {
    const at = play();
    const seen = new Set<string>();
    for (let count = 0; count < 9; count++) seen.add(at.press('tab').player.focus);
    expect(seen.size).toBeGreaterThan(4);
    expect(at.press('7').player).toMatchObject({ focus: 'processes', zoom: true });
    expect(at.press('escape').player.zoom).toBe(false);
  });

  test('a digit and z show a pane alone, whether or not there is room for it beside the others', () => {
    const at = play();
    expect(at.frame()).toMatch(/ 5 output /);
    expect(at.press('5 z').player).toMatchObject({ focus: 'output', zoom: true, peek: false });
    at.press('z');
    expect(at.frame()).not.toMatch(/ 7 processes /);
    expect(at.press('7 z').player).toMatchObject({ focus: 'processes', zoom: true, peek: false });
    expect(at.model.note).toContain('alone');
    expect(at.press('5').player).toMatchObject({ focus: 'output', zoom: true });
    expect(at.press('z').player.zoom).toBe(false);
  });

  test('Enter on a line goes where somebody comes to it, on output to its moment', () => {
    const at = play().press('1 down down down down down down enter');
    expect(here(at)).toBe('Task-2 comes to line 6.');
    at.press('end 5 up up up enter');
    expect(here(at)).toMatch(/prints "cook cake"/);
  });

  test('the timeline zooms in at the cursor, moves along with it, and back out', () => {
    const at = play().press('@').type('0.25').press('enter ] ]');
    expect(at.player.range).toMatchObject({ fromNs: expect.closeTo(150_000_000, -7) });
    at.press('end');
    expect(at.player.range!.toNs).toBeGreaterThanOrEqual(at.player.range!.fromNs);
    expect(at.press('[ [ [').player.range).toBeUndefined();
  });

  test('a click on the timeline goes to that time, on a task selects it, the wheel scrolls', () => {
    const at = play();
    const rows = at.frame().split('\n');
    const lane = rows.findIndex((row) => row.startsWith('Task-2 order() '));
    at.input({ type: 'mouse', action: 'press', x: 65, y: lane });
    expect(worldOf(at.player).at / 1e9).toBeGreaterThan(0.15);
    const task = at
      .frame()
      .split('\n')
      .findIndex((row) => /│.*Task-3 order\(\)/.test(row));
    at.input({ type: 'mouse', action: 'press', x: 80, y: task });
    expect(at.player.selected.tasks).toEqual({ kind: 'task', id: 3 });
    at.press('end');
    const first = (): string => /^ *(?:▷ |▶ )? *(\d+) /.exec(at.frame().split('\n')[3]!)?.[1] ?? '';
    const top = Number(first());
    expect(top).toBeGreaterThan(1);
    at.input({ type: 'mouse', action: 'up', x: 5, y: 6 });
    expect(Number(first())).toBeLessThan(top);
    // however far one turns it, the way back begins at once
    for (let turns = 0; turns < 50; turns++) at.input({ type: 'mouse', action: 'up', x: 5, y: 6 });
    expect(first()).toBe('1');
    at.input({ type: 'mouse', action: 'down', x: 5, y: 6 });
    expect(Number(first())).toBeGreaterThan(1);
  });
});

test('a step to what this run has none of stays where one stands, and says so', () => {
  const at = threads();
  const { cursor } = at.player;
  at.press('t');
  expect(at.frame()).toContain('there is no event loop in this run');
  expect(at.player.cursor).toBe(cursor);
  at.press('g');
  expect(at.player.cursor).toBeGreaterThan(cursor);
});

// Going to the next change of a value, and to the one before.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { changesOf, type ValueSearch } from '../../src/ui/player/value.ts';
import { Play } from '../support/stage.ts';

const PROGRAM = `total = 0
def add(n):
    global total
    seen = []
    for k in range(n):
        total += k
        if k == 2:
            seen.append(k)
    return seen

add(5)
add(1)
`;

function play(text = PROGRAM): Play {
  const session = new PlayerSession(text, { filename: 'add.py' });
  while (session.advance(100) === 'more');
  return Play.of(session, 120, 40);
}

/** Looks into the run as the shell would, and does the searches that are asked for. */
function settle(here: Play): Play {
  const { session } = here.player.runs[0]!;
  const world = here.player.runs[0]!.timeline.world(here.player.cursor);
  const whom = { task: world.task, thread: world.thread };
  const look = { run: session, position: here.player.position, ...whom, expressions: here.player.expressions };
  const values = here.player.expressions.map((text) => session.evaluate!(here.player.position, whom, text));
  here.send({ type: 'inspected', look, inspection: session.inspect!(here.player.position, whom), values });
  for (const effect of here.asked.splice(0)) if (effect.type === 'seekValue') search(here, effect);
  return here;
}

function search(here: Play, asked: ValueSearch): void {
  const going = changesOf(asked);
  let next = going.next();
  while (next.done !== true) next = going.next();
  here.send({ type: 'valueFound', run: asked.run, from: asked.cursor, ...next.value });
}

const note = (here: Play): string => here.frame().split('\n').at(-1)!.trim();

test('a global variable is followed from change to change, and back', () => {
  const here = settle(settle(play()).press('right right right'));
  here.send({ type: 'watchValue', name: 'total' });
  expect(note(settle(here))).toBe('total: 0 became 1');
  expect(note(settle(here.press('}')))).toBe('total: 1 became 3');
  expect(note(settle(here.press('}')))).toBe('total: 3 became 6');
  expect(note(settle(here.press('{')))).toBe('total: 1 became 3');
});

test('a global variable is followed through the threads that change it, from the module too', () => {
  const text = `import threading
count = 0
def add():
    global count
    for total in range(3):
        count += 1
thread = threading.Thread(target=add)
thread.start()
thread.join()
`;
  const here = settle(settle(play(text)).press('right right'));
  here.send({ type: 'watchValue', name: 'count' });
  expect(note(settle(here))).toBe('count: 0 became 1');
  expect(note(settle(here.press('}')))).toBe('count: 1 became 2');
  expect(note(settle(here.press('}')))).toBe('count: 2 became 3');
});

test('a local variable changes where its own function goes on, an expression wherever it is known', () => {
  const here = settle(settle(play()).press('right right right right right'));
  here.press('*');
  expect(here.frame()).toContain('go to the next change of ...');
  here.press('escape');
  here.send({ type: 'watchValue', name: 'seen' });
  expect(note(settle(here))).toBe('seen: [] became [2]');
  here.press(':').type('total > 5').press('enter');
  here.send({ type: 'watchValue', name: 'total > 5' });
  expect(note(settle(settle(here)))).toBe('total > 5: False became True');
});

test('what does not change any more, or is not known, is said to be so', () => {
  const here = settle(settle(play()).press('right right right'));
  here.send({ type: 'watchValue', name: 'k' });
  expect(note(settle(here))).toBe('k: 0 became 1');
  here.send({ type: 'watchValue', name: 'nobody' });
  expect(note(settle(here))).toBe('nobody is not known there');
  here.press('end').send({ type: 'watchValue', name: 'total' });
  expect(note(settle(here))).toBe('this is the end of the run');
});

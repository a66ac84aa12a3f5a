// Looks into a run are taken in small pieces, so that keys are answered meanwhile.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { stepCursor } from '../../src/trace/index.ts';
import { Looks, type Seen } from '../../src/ui/app/looks.ts';
import { activeRun, openPlayer, type PlayerState } from '../../src/ui/player/model.ts';
import { momentAt } from '../../src/ui/player/moves.ts';

const PROGRAM = `total = 0
for n in range(20000):
    total += n
print(total)
`;

/** The player with a whole run. */
function player(program = PROGRAM): PlayerState {
  let now = 0;
  // every question of what time it is takes a millisecond
  const session = new PlayerSession(program, { filename: 'main.py' }, { nowMs: () => now++ });
  while (session.advance(1000) === 'more');
  const state = openPlayer(session);
  activeRun(state).timeline.catchUp();
  return { ...state, runs: [{ ...activeRun(state), length: session.recording.length, status: 'done' }] };
}
const at = (state: PlayerState, cursor: number, expressions: string[] = []): PlayerState => ({
  ...state,
  ...momentAt(activeRun(state), cursor),
  expressions,
});

test('a look far into a run comes in pieces, and is the same as one taken at once', () => {
  const state = player();
  const there = at(state, activeRun(state).length - 5, ['total', 'n + 1']);
  const looks = new Looks();
  let pieces = 0;
  let seen = looks.take(there, 3);
  while (seen === 'more' && pieces++ < 10_000) seen = looks.take(there, 3);
  expect(pieces).toBeGreaterThan(3);
  const { inspection, values } = new Looks().take(
    at(player(), activeRun(state).length - 5, ['total', 'n + 1']),
    Infinity,
  ) as Seen;
  expect(seen).toMatchObject({ inspection, values });
  expect(values[1]).toMatch(/^\d+$/);
});

test('after a step back the next ones find their looks ready', () => {
  const state = player();
  const looks = new Looks();
  const end = activeRun(state).length;
  expect(looks.take(at(state, end - 5), Infinity)).toMatchObject({ inspection: {} });
  expect(looks.take(at(state, end - 20), Infinity)).toMatchObject({ inspection: {} });
  const { session } = activeRun(state);
  const inspect = session.inspect!.bind(session);
  let asked = 0;
  session.inspect = (...question) => {
    asked++;
    return inspect(...question);
  };
  let cursor = end - 20;
  for (let step = 0; step < 10; step++) {
    cursor = stepCursor(session.recording, cursor, 'line', -1);
    expect(looks.take(at(state, cursor), 0)).toMatchObject({ inspection: {} });
  }
  expect(asked).toBe(0);
});

test('while nothing is asked, the stops further back are looked at in pieces; they are there at once, and nothing is looked at twice', () => {
  const state = player();
  const looks = new Looks();
  const { session } = activeRun(state);
  const inspect = session.inspect!.bind(session);
  let asked = 0;
  session.inspect = (...question) => {
    asked++;
    return inspect(...question);
  };
  let cursor = activeRun(state).length - 5;
  expect(looks.ready(at(state, cursor))).toBeUndefined();
  expect(looks.take(at(state, cursor), Infinity)).toMatchObject({ inspection: {} });
  let pieces = 0;
  while (looks.ahead(at(state, cursor), 0)) expect(++pieces).toBeLessThan(10_000);
  expect(pieces).toBeGreaterThan(90);
  expect(asked).toBeGreaterThan(90);
  expect(looks.ahead(at(state, cursor), Infinity)).toBe(false);
  const before = asked;
  for (let step = 0; step < 40; step++) {
    cursor = stepCursor(session.recording, cursor, 'line', -1);
    expect(looks.ready(at(state, cursor))).toMatchObject({ inspection: {} });
    expect(looks.ahead(at(state, cursor), Infinity)).toBe(false);
  }
  expect(asked).toBe(before);
  // expressions are asked of the run itself
  expect(looks.ready(at(state, cursor, ['total']))).toBeUndefined();
});

test('where a repr is written in Python, and each look needs a run of its own, only what was asked for is looked at', () => {
  const state = player(`class Total:
    def __repr__(self):
        return f'Total({total})'
it = Total()
${PROGRAM}`);
  const looks = new Looks();
  const { session } = activeRun(state);
  const inspect = session.inspect!.bind(session);
  let asked = 0;
  session.inspect = (...question) => {
    asked++;
    return inspect(...question);
  };
  let cursor = activeRun(state).length - 5;
  const seen: string[] = [];
  for (let step = 0; step < 4; step++) {
    const { inspection } = looks.take(at(state, cursor), Infinity) as Seen;
    const shown = inspection!.globals.map(({ name, value }) => `${name} ${value}`);
    seen.push(shown.join(', '));
    expect(shown.find((text) => text.startsWith('it '))).toBe(
      `it Total(${shown.find((text) => text.startsWith('total '))!.slice(6)})`,
    );
    // In idle time a run comes near, so that the next look is at hand.
    while (looks.ahead(at(state, cursor), 0));
    cursor = stepCursor(session.recording, cursor, 'line', -1);
    expect(session.approach!(session.recording.position(cursor) - 1, 2)).toBe(true);
  }
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(asked).toBe(4);
});

// Ten thousand random keys, pastes, clicks and resizes leave a living screen: every frame is whole, and a key still moves the cursor.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawApp } from '../../src/ui/app/view.tsx';
import { ACTIONS } from '../../src/ui/keys.ts';
import { cells, plain } from '../../src/ui/text.ts';
import { COUNTER, counter, SLOW, SQUARES, slow, squares } from '../support/scenes.ts';
import { ORDERS, orders } from '../support/script.ts';
import { highlight, sessionOf } from '../support/session.ts';
import { Play } from '../support/stage.ts';

const KEYS = [...new Set(ACTIONS.flatMap((action) => action.keys))].filter(
  (key) => key !== 'ctrl+c' && key !== 'ctrl+q',
);
const SCENES = [
  () =>
    sessionOf(orders(), 'orders.py', ORDERS, {
      changes: () => [{ label: 'x', token: 'x' }],
      fork: () => sessionOf(orders([0.1]), 'orders.py', ORDERS),
      restart: () => sessionOf(orders([0.2]), 'orders.py', ORDERS),
    }),
  () => sessionOf(counter(), 'counter.py', COUNTER),
  () => sessionOf(squares(), 'squares.py', SQUARES),
  () => sessionOf(slow(), 'slow.py', SLOW),
];

type Step =
  | { readonly key: string }
  | { readonly type: string }
  | { readonly click: readonly [number, number] }
  | { readonly size: readonly [number, number] }
  | { readonly tick: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...KEYS).map((key) => ({ key })) },
  { weight: 2, arbitrary: fc.constantFrom('0.2', '#7', ':8', 'cook', 'é𝄞', 'f"', '\t').map((type) => ({ type })) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(130), fc.nat(50)).map((click) => ({ click })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 })).map((size) => ({ size })),
  },
  { weight: 1, arbitrary: fc.nat(2000).map((tick) => ({ tick })) },
);

function take(play: Play, what: Step): void {
  if ('key' in what) play.press(what.key);
  else if ('type' in what) play.input({ type: 'paste', text: what.type });
  else if ('click' in what) play.input({ type: 'mouse', action: 'press', x: what.click[0], y: what.click[1] });
  else if ('size' in what) play.send({ type: 'resize', columns: what.size[0], rows: what.size[1] });
  else play.send({ type: 'tick', ms: what.tick });
}

/** What the shell would do for update, as far as runs are concerned. */
function serve(play: Play): void {
  for (const effect of play.asked.splice(0)) {
    if (effect.type === 'changes')
      play.send({ type: 'choices', changes: effect.run.changes?.(effect.position, effect.at) ?? [] });
    else if (effect.type === 'fork')
      play.send({
        type: 'opened',
        session: effect.run.fork!(effect.position, effect.change),
        why: 'fork',
        label: 'x',
        slot: -1,
      });
    else if (effect.type === 'restart' || effect.type === 'openText')
      play.send({
        type: 'opened',
        session: sessionOf(orders([0.1, 0.2]), 'orders.py', ORDERS),
        why: 'restart',
        label: 'again',
        slot: -1,
      });
    else if (effect.type === 'write') play.send({ type: 'saved', file: effect.file });
  }
  if ('runs' in play.model.screens.at(-1)!) play.grow();
}

test('random keys leave a living screen', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCENES), fc.array(step, { minLength: 100, maxLength: 200 }), (scene, steps) => {
      const play = Play.of(scene(), 100, 30);
      for (const what of steps) {
        take(play, what);
        serve(play);
        const { columns, rows } = play.model;
        const frame = drawApp(play.model, { highlight });
        expect(frame.length, JSON.stringify(what)).toBe(rows);
        for (const line of frame)
          expect(cells(plain(line)), `${JSON.stringify(what)}: ${plain(line)}`).toBeLessThanOrEqual(columns);
      }
      play.send({ type: 'resize', columns: 100, rows: 30 });
      while (play.model.screens.length > 1 || play.model.overlay !== undefined) {
        play.press('escape');
        if (play.model.screens.at(-1)!.kind === 'editor') play.send({ type: 'discard' });
        else if (play.model.screens.length > 1) play.press('q');
      }
      play.press('home');
      expect(play.player.cursor).toBeLessThan(30);
    }),
    { numRuns: 70, seed: Number(process.env.FUZZ_SEED ?? 11) },
  );
}, 120_000);

/** A run looked at from its end, in sentences: for prompts without a screen. */
import type { World } from '../../trace/index.ts';
import { PANE_TABLE } from '../panes/table.ts';
import { activeRun, openPlayer, type PlayerState, worldOf } from '../player/model.ts';
import { momentAt } from '../player/moves.ts';
import { viewOf } from '../player/view.ts';
import type { RunSession } from '../session.ts';
import { plain } from '../text.ts';
import { makeTheme } from '../theme.ts';
import type { PaneName } from '../view.ts';
import { paneSentences } from './panes.ts';

const WIDTH = 100;
const ROWS = 40;

/** Looks at a run that goes on. */
export class Onlooker {
  #player: PlayerState;

  constructor(session: RunSession) {
    this.#player = openPlayer(session);
  }

  #atEnd(): PlayerState {
    const run = activeRun(this.#player);
    run.timeline.catchUp();
    const read = { ...run, length: run.timeline.length };
    this.#player = { ...this.#player, runs: [read], ...momentAt(read, read.length) };
    return this.#player;
  }
  /** What is true now. */
  get world(): World {
    return worldOf(this.#atEnd());
  }
  /** What a pane shows. */
  pane(name: PaneName): readonly string[] {
    const view = viewOf(this.#atEnd(), makeTheme('bare', true));
    const said = paneSentences(name, view);
    if (said !== undefined) return said;
    const lines = PANE_TABLE[name].draw(view, WIDTH, ROWS).map((line) => plain(line).trimEnd());
    const shown = lines.filter((line) => line !== '');
    return shown.length === 0 ? ['there is nothing to show'] : shown;
  }
}

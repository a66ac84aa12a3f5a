// The app without a terminal: keys go in, frames come out as text.

import { type Model, makeModel, type Screen } from '../../src/ui/app/model.ts';
import { update } from '../../src/ui/app/update.ts';
import { drawApp } from '../../src/ui/app/view.tsx';
import type { Effect } from '../../src/ui/effects.ts';
import { makeKeyMap } from '../../src/ui/keys.ts';
import type { Message } from '../../src/ui/messages.ts';
import { openPlayer, type PlayerState } from '../../src/ui/player/model.ts';
import type { RunSession } from '../../src/ui/session.ts';
import type { Input } from '../../src/ui/terminal/input.ts';
import { plain } from '../../src/ui/text.ts';
import { highlight } from './session.ts';

/** Plays the app: what update asks for is kept in `asked` for the test to look at. */
export class Play {
  model: Model;
  readonly asked: Effect[] = [];

  constructor(first: Screen, columns = 80, rows = 24, ascii = false) {
    const settings = { theme: 'bare', ascii, colours: 256, keys: makeKeyMap().map } as const;
    this.model = makeModel(first, settings, columns, rows);
  }

  /** The player on a run that has been read to its end. */
  static of(session: RunSession, columns = 80, rows = 24, ascii = false): Play {
    const play = new Play(openPlayer(session), columns, rows, ascii);
    play.grow();
    return play;
  }

  /** Reads everything there is of every run, as the shell would. */
  grow(): void {
    for (const screen of this.model.screens) {
      if (!('runs' in screen)) continue;
      for (const run of screen.runs) {
        run.timeline.catchUp();
        this.send({ type: 'grown', run: run.session, status: 'done' });
      }
    }
  }

  send(message: Message): void {
    const { state, effects } = update(this.model, message, { highlight });
    this.model = state;
    this.asked.push(...effects);
  }

  /** Presses keys by name, separated by blanks. */
  press(keys: string): this {
    for (const key of keys.split(' '))
      this.input({ type: 'key', key, text: key.length === 1 ? key : key === 'space' ? ' ' : '' });
    return this;
  }

  /** Types a text, letter by letter. */
  type(text: string): this {
    for (const letter of text) this.input({ type: 'key', key: letter === ' ' ? 'space' : letter, text: letter });
    return this;
  }

  input(input: Input): void {
    this.send({ type: 'input', input });
  }

  /** The player on top. */
  get player(): PlayerState {
    const screen = this.model.screens.at(-1)!;
    if (screen.kind !== 'player') throw new Error(`not the player but ${screen.kind}`);
    return screen;
  }

  /** The frame as text, without blanks at line ends. */
  frame(): string {
    return drawApp(this.model, { highlight })
      .map((line) => plain(line).trimEnd())
      .join('\n');
  }
}

// A prompt without a terminal: what update asks for is done at once, on a real conversation.
import { PromptSession } from '../../src/engine/index.ts';
import type { Effect } from '../../src/ui/effects.ts';
import { openPrompt, type PromptState } from '../../src/ui/prompt/model.ts';
import { undoneText } from '../../src/ui/prompt/session.ts';
import { activeRun } from '../../src/ui/player/model.ts';
import { Play } from './stage.ts';

export class Conversation extends Play {
  constructor(columns = 80, rows = 24, history: readonly string[] = [], ascii = false) {
    super(openPrompt(new PromptSession({}), history), columns, rows, ascii);
    this.settle();
  }

  get prompt(): PromptState {
    const screen = this.model.screens.find((candidate) => candidate.kind === 'prompt');
    if (screen?.kind !== 'prompt') throw new Error('there is no prompt');
    return screen;
  }
  get session(): PromptSession {
    return activeRun(this.prompt.player).session as PromptSession;
  }

  /** Does what was asked for, and carries the conversation on until it waits. */
  settle(slices = 1000): this {
    for (;;) {
      for (const effect of this.asked.splice(0)) this.#perform(effect);
      const { session } = this;
      const status = session.advance(50);
      activeRun(this.prompt.player).timeline.catchUp();
      this.send({ type: 'grown', run: session, status: status === 'more' ? 'running' : status });
      if (this.asked.length === 0 && (status !== 'more' || --slices === 0)) return this;
    }
  }

  #perform(effect: Effect): void {
    if (effect.type === 'ask') effect.session.ask(effect.request);
    else if (effect.type === 'interrupt') effect.session.interrupt();
    else if (effect.type === 'answerInput') effect.run.input?.(effect.text);
    else if (effect.type === 'retell') {
      const kept = effect.session.said.findLastIndex(({ kind }) => kind === 'request');
      const note = undoneText(effect.session.requests.at(-1)!);
      this.send({ type: 'retold', session: effect.session.back()!, kept, note });
    } else this.done.push(effect);
  }
  /** Everything else that was asked for. */
  readonly done: Effect[] = [];

  /** Types lines, Enter after each. */
  enter(...lines: readonly string[]): this {
    for (const line of lines) {
      this.type(line).press('enter');
      this.settle();
    }
    return this;
  }
  /** The conversation's rows, without header, panes and foot. */
  text(): string {
    const width = this.model.columns >= 110 ? this.frame().split('\n')[1]!.indexOf('│') : this.model.columns;
    const rows = this.frame().split('\n').slice(1, -1);
    const end = rows.findIndex((row) => /^─ /.test(row));
    return rows
      .slice(0, this.model.columns >= 110 || end < 0 ? undefined : end)
      .map((row) => row.slice(0, width).trimEnd())
      .join('\n')
      .trimEnd();
  }
}

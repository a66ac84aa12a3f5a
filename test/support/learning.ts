// Lessons without a terminal: what they ask of the world is done at once, runs are carried to their end.
import { Studies } from '../../src/ui/app/studies.ts';
import type { LessonState } from '../../src/ui/learn/model.ts';
import type { School } from '../../src/ui/learn/school.ts';
import type { Message } from '../../src/ui/messages.ts';
import { openHome } from '../../src/ui/screens/home.ts';
import { Play } from './stage.ts';

/** Plays with the shell's own doer of studies, and carries runs to their end. */
export class Learning extends Play {
  #studies = new Studies({
    dispatch: (message: Message) => this.send(message),
    host: { watch: () => () => {}, wordBug: String },
  } as unknown as ConstructorParameters<typeof Studies>[0]);

  /** Studies that are under way. */
  #studying = 0;

  /** Opens the map of a school's course, or one of its lessons. */
  constructor(school: School, columns = 100, rows = 30, lesson = '') {
    super(openHome(''), columns, rows);
    this.send({ type: 'schooled', school, to: 'map', lesson });
  }

  /** Does what has been asked for, until there is nothing more. */
  async settle(): Promise<this> {
    for (let idle = 0; idle < 3; ) {
      const asked = this.asked.splice(0);
      for (const effect of asked) {
        if (effect.type === 'study') {
          this.#studying++;
          void this.#studies.take(effect).then(() => this.#studying--);
        }
        if (effect.type === 'record') effect.school.record(effect.deed);
      }
      await new Promise((resolve) => setImmediate(resolve));
      for (const run of this.lesson?.player?.runs ?? []) {
        while (run.session.advance(50) === 'more');
        run.timeline.catchUp();
        if (run.status === 'running') this.send({ type: 'grown', run: run.session, status: 'done' });
      }
      idle = asked.length === 0 && this.#studying === 0 ? idle + 1 : 0;
    }
    return this;
  }

  get lesson(): LessonState | undefined {
    const screen = this.model.screens.at(-1)!;
    return screen.kind === 'lesson' ? screen : undefined;
  }

  async keys(keys: string): Promise<this> {
    for (const key of keys.split(' ')) {
      this.press(key);
      await this.settle();
    }
    return this;
  }
}

/** Does what lessons ask for: programs run for questions, the learner's files. Each answer comes back as a message, named after its step. */
import type { Effect } from '../effects.ts';
import { isProblem } from '../host.ts';
import { keyOf } from '../learn/model.ts';
import type { Attempt } from '../learn/school.ts';
import { plainRun } from '../learn/update.ts';
import type { Found } from '../messages.ts';
import type { Keeper } from './perform.ts';

type StudyEffect = Extract<Effect, { type: 'study' }>;

/** While an exercise is judged, a word is said every so many runs. */
const RUNS_A_WORD = 20;

/** The doer of studies. */
export class Studies {
  readonly #keeper: Keeper;
  /** The exercise file that is watched, and what ends that. */
  #watched: { readonly file: string; readonly end: () => void } | undefined;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Takes a study on; whatever goes wrong becomes a message. @returns when it is over */
  take(effect: StudyEffect): Promise<void> {
    const { dispatch, host } = this.#keeper;
    return this.#find(effect).then(
      (found) => {
        if (found !== undefined) dispatch({ type: 'studied', key: keyOf(effect.item), found });
      },
      (error: unknown) => {
        if (isProblem(error)) dispatch({ type: 'failed', text: error.problem });
        else dispatch({ type: 'bug', text: host.wordBug(error) });
      },
    );
  }

  async #find({ school, item, study }: StudyEffect): Promise<Found | undefined> {
    const { step } = item;
    switch (study.what) {
      case 'question':
        return 'question' in step
          ? { what: 'answered', answered: await school.answer(step.question, item) }
          : undefined;
      case 'moments':
        return { what: 'stretches', stretches: await school.moments(plainRun(item).program, item) };
      case 'picks':
        return { what: 'picks', picks: await school.picks(item) };
      case 'show':
        return { what: 'session', session: school.session(study.shown, item), aim: study.aim };
      case 'attempt':
        return this.#attempt(school.attempt(item));
      case 'startOver': {
        const said = school.startOver(item);
        if (isProblem(said)) throw said;
        this.#keeper.dispatch({ type: 'note', text: said });
        return this.#attempt(school.attempt(item));
      }
      case 'judge':
        if (step.kind !== 'do') return undefined;
        return {
          what: 'judged',
          judged: await school.judge(step, study.text, item, (runs) => {
            if (runs % RUNS_A_WORD === 0)
              this.#keeper.dispatch({ type: 'studied', key: keyOf(item), found: { what: 'judging', runs } });
          }),
        };
    }
  }

  #attempt(attempt: ReturnType<StudyEffect['school']['attempt']>): Found {
    if (isProblem(attempt)) throw attempt;
    this.#watch(attempt);
    return { what: 'attempt', attempt };
  }

  /** Saving in whatever editor is noticed. */
  #watch({ file }: Attempt): void {
    if (this.#watched?.file === file) return;
    this.#watched?.end();
    const { host, dispatch } = this.#keeper;
    this.#watched = { file, end: host.watch(file, () => dispatch({ type: 'revised', file })) };
  }
}

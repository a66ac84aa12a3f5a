/** Does in the world what `update` asks for, and reports what came of it as messages. */
import { saveRecording } from '../../trace/index.ts';
import type { Draft } from '../editor/model.ts';
import type { Effect } from '../effects.ts';
import { type Host, isProblem, type Problem } from '../host.ts';
import type { Message } from '../messages.ts';
import { activeRun } from '../player/model.ts';
import { changesOf, type ValueSearch } from '../player/value.ts';
import { undoneText } from '../prompt/session.ts';
import type { RunSession } from '../session.ts';
import type { Model } from './model.ts';
import { Studies } from './studies.ts';

/** What performing needs of whoever keeps the model. */
export interface Keeper {
  readonly host: Host;
  readonly model: () => Model;
  readonly dispatch: (message: Message) => void;
  readonly leave: (code: number) => void;
  /** Draws everything anew. */
  readonly repaint: () => void;
}

/** A function that performs effects. Whatever goes wrong becomes a message. */
export function performer(keeper: Keeper): (effect: Effect) => void {
  const work = new Performer(keeper);
  const perform = (effect: Effect): void => {
    try {
      work.perform(effect);
    } catch (error) {
      if (isProblem(error)) keeper.dispatch({ type: 'failed', text: error.problem });
      else keeper.dispatch({ type: 'bug', text: keeper.host.wordBug(error) });
    }
  };
  return (effect) => {
    const waits =
      effect.type === 'open' || effect.type === 'openText' || effect.type === 'openBeside' || effect.type === 'prompt'
        ? keeper.host.whenReady()
        : undefined;
    if (waits === undefined) perform(effect);
    else void waits.then(() => perform(effect));
  };
}

/** Milliseconds between two keys that looking for a value may take. */
const SEEK_MS = 12;

class Performer {
  #seeking: unknown;
  #exploring = { isEnough: false };
  readonly #keeper: Keeper;
  readonly #studies: Studies;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#studies = new Studies(keeper);
  }

  perform(effect: Effect): void {
    const { host, dispatch, leave, repaint } = this.#keeper;
    switch (effect.type) {
      case 'exit':
        leave(effect.code);
        break;
      case 'open':
        this.#open(effect.file);
        break;
      case 'openText': {
        const made = host.openText(effect.file, effect.text, effect.options ?? {});
        this.#opened(made, 'restart', effect.label, effect.slot, effect.draft);
        break;
      }
      case 'openBeside': {
        const made = host.openBeside(effect.program, effect.file, effect.text);
        this.#opened(made, 'restart', effect.label, -1, effect.draft);
        break;
      }
      case 'list':
        this.#list(effect.folder);
        break;
      case 'changes':
        dispatch({ type: 'choices', changes: effect.run.changes?.(effect.position, effect.at) ?? [] });
        break;
      case 'fork': {
        const forked = effect.run.fork?.(effect.position, effect.change);
        if (forked !== undefined) this.#opened(forked, 'fork', effect.change.label);
        break;
      }
      case 'restart':
        this.#restart(effect.run, effect.changed);
        break;
      case 'answerInput':
        effect.run.input?.(effect.text);
        break;
      case 'save':
        this.#save(effect.run, effect.file);
        break;
      case 'write':
        this.#write(effect);
        break;
      case 'saveTalk': {
        const problem = host.saveConversation(effect.file, effect.text);
        if (problem !== undefined) dispatch({ type: 'failed', text: problem.problem });
        else dispatch({ type: 'note', text: `saved ${effect.file}` });
        break;
      }
      case 'editor': {
        const ended = host.edit(effect.file);
        repaint();
        if (isProblem(ended)) dispatch({ type: 'failed', text: ended.problem });
        else {
          // an editor that ended badly may have saved before
          dispatch({ type: 'edited', file: effect.file });
          if (ended !== undefined) dispatch({ type: 'note', text: ended.note });
        }
        break;
      }
      case 'keepDraft':
        host.keepDraft(effect.file, effect.saved, effect.text);
        break;
      case 'readDraft': {
        const text = host.readDraft(effect.file, effect.saved);
        if (text !== undefined) dispatch({ type: 'draft', file: effect.file, text });
        break;
      }
      case 'school':
        this.#school(effect.to);
        break;
      case 'study':
        void this.#studies.take(effect);
        break;
      case 'record': {
        const problem = effect.school.record(effect.deed);
        if (problem !== undefined) dispatch({ type: 'note', text: problem });
        break;
      }
      case 'seekValue':
        this.#seek(effect);
        break;
      case 'prompt': {
        const session = host.prompts.open();
        if (isProblem(session)) dispatch({ type: 'failed', text: session.problem });
        else dispatch({ type: 'prompted', session, history: host.prompts.history() });
        break;
      }
      case 'ask':
        effect.session.ask(effect.request);
        break;
      case 'interrupt':
        effect.session.interrupt();
        break;
      case 'history':
        host.prompts.keep(effect.text);
        break;
      case 'retell':
        this.#retell(effect);
        break;
      case 'explore': {
        const search = { isEnough: false };
        this.#exploring = search;
        this.#later(
          host.prompts.explore(effect.session, () => search.isEnough),
          (lines) => dispatch({ type: 'told', text: lines.join('\n') }),
        );
        break;
      }
      case 'explored':
        this.#exploring.isEnough = true;
        break;
      case 'read': {
        const text = host.read(effect.file);
        if (typeof text === 'string') dispatch({ type: 'loaded', file: effect.file, text });
        else dispatch({ type: 'told', text: text.problem, failed: true });
        break;
      }
      case 'copy':
        host.copy(effect.text);
        break;
      case 'remember':
        host.remember(effect.name, effect.value);
        break;
      case 'repaint':
        repaint();
        break;
      case 'suspend':
        host.suspend();
        break;
      default:
    }
  }

  #open(file: string): void {
    const { host } = this.#keeper;
    const made = host.open(file, {});
    if (!isProblem(made)) host.remember('last file', file);
    this.#opened(made, 'open');
  }

  #opened(
    made: RunSession | Problem,
    why: 'open' | 'restart' | 'changed' | 'fork',
    label?: string,
    slot = -1,
    draft?: Draft,
  ): void {
    const { dispatch } = this.#keeper;
    if (isProblem(made)) dispatch({ type: 'failed', text: made.problem });
    else dispatch({ type: 'opened', session: made, why, label: label ?? made.title, slot, ...(draft && { draft }) });
  }

  #restart(session: RunSession, changed = false): void {
    const again = session.restart?.();
    if (again === undefined) return;
    // an editor that was only looked into, and a file that is watched besides
    if (changed && again.source(again.file) === session.source(session.file))
      this.#keeper.dispatch({ type: 'note', text: 'the program reads as before ({restart} runs it again)' });
    else this.#opened(again, changed ? 'changed' : 'restart');
  }

  #list(folder: string): void {
    const { host, dispatch } = this.#keeper;
    const listed = host.list(folder);
    dispatch(isProblem(listed) ? { type: 'failed', text: listed.problem } : { type: 'listed', ...listed });
  }

  #save(session: RunSession, file: string): void {
    const { host, dispatch } = this.#keeper;
    const problem = host.saveRecording(file, saveRecording(session.recording, session.replayCommand));
    const text = `saved as ${file}: headwaiter open ${file} shows it again`;
    dispatch(problem === undefined ? { type: 'note', text } : { type: 'failed', text: problem.problem });
  }

  #write(effect: Extract<Effect, { type: 'write' }>): void {
    const { host, dispatch, model } = this.#keeper;
    const there = effect.over === undefined ? undefined : host.read(effect.file);
    const stands = typeof there === 'string' ? there.replace(/\r\n?/g, '\n') : undefined;
    if (stands !== undefined && stands !== effect.over && stands !== effect.text.replace(/\r\n?/g, '\n')) {
      dispatch({ type: 'overtaken', file: effect.file, text: stands });
      dispatch({ type: 'failed', text: `${effect.file} was changed meanwhile; save again to write over that` });
      return;
    }
    const problem = host.writeProgram(effect.file, effect.text);
    if (problem !== undefined) {
      dispatch({ type: 'failed', text: problem.problem });
      return;
    }
    dispatch({ type: 'saved', file: effect.file });
    const below = [...model().screens].reverse().find((screen) => screen.kind === 'player' || screen.kind === 'lesson');
    if (effect.after === 'run' && below?.kind === 'lesson') dispatch({ type: 'leave' });
    else if (effect.after === 'run' && below?.kind === 'player') this.#restart(activeRun(below).session);
    else dispatch({ type: 'note', text: `saved ${effect.file}` });
  }

  /** A conversation without its last request, or in another world. */
  #retell({ session, how, file }: Extract<Effect, { type: 'retell' }>): void {
    const { host, dispatch } = this.#keeper;
    if (how === 'back') {
      const last = session.said.findLastIndex((said) => said.kind === 'request');
      const asked = session.requests.at(-1);
      const again = session.back();
      if (again !== undefined && asked !== undefined) {
        dispatch({ type: 'retold', session: again, kept: session.forgotten + last, note: undoneText(asked) });
      }
      return;
    }
    const note = file === '' ? 'in the usual world' : `in the world of ${file}`;
    this.#later(host.prompts.elsewhere(session, file), (again) =>
      dispatch({ type: 'retold', session: again, kept: Number.MAX_SAFE_INTEGER, note }),
    );
  }

  /** Looks for a change of a value in slices, between which keys are answered; a new question ends the one before. */
  #seek(search: ValueSearch): void {
    const { host, dispatch } = this.#keeper;
    const going = changesOf(search);
    this.#seeking = going;
    const goOn = (): void => {
      if (this.#seeking !== going) return;
      try {
        const end = performance.now() + SEEK_MS;
        for (let next = going.next(); ; next = going.next()) {
          if (next.done === true) {
            dispatch({ type: 'valueFound', run: search.run, from: search.cursor, ...next.value });
            return;
          }
          if (performance.now() > end) break;
        }
      } catch (error) {
        dispatch({ type: 'bug', text: host.wordBug(error) });
        return;
      }
      setImmediate(goOn);
    };
    goOn();
  }

  #later<T>(promise: Promise<T | Problem>, then: (value: T) => void): void {
    const { host, dispatch } = this.#keeper;
    void promise.then(
      (value) => (isProblem(value) ? dispatch({ type: 'told', text: value.problem, failed: true }) : then(value)),
      (error: unknown) => dispatch({ type: 'bug', text: host.wordBug(error) }),
    );
  }

  #school(to: 'map' | 'next'): void {
    const { host, dispatch } = this.#keeper;
    void host.school().then(
      (school) =>
        dispatch(
          isProblem(school) ? { type: 'failed', text: school.problem } : { type: 'schooled', school, to, lesson: '' },
        ),
      (error: unknown) => dispatch({ type: 'bug', text: host.wordBug(error) }),
    );
  }
}

/** What people do first, done once without a terminal when headwaiter is built: V8's code for it is kept (build.mjs), so that it need not be made at every start. */
import '../terminal/environment.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { FrameSink, type Host, isProblem, openApp, openHome, type Message, openPlayer } from '../../ui/index.ts';
import type { Invocation } from '../arguments.ts';
import { type Engine, loadEngine, makeHost, openCourse } from '../host.ts';
import { makingOf } from '../commands/screen.ts';
import { chooseSettings } from '../settings.ts';

const KEYS = ['\x1b[C', '\x1b[C', '\x1b[D', '\x1b[B', '\x1b[A', '\x1b[F', '\x1b[D', '\x1b[H', '\t', '?', '\x1b'];
/** From the map into a lesson: what it says first, a wrong answer, the right one, what is watched then. */
const LESSON_KEYS = ['\r', '\r', '\x1b[B', '\r', '\r', '\x1b[C', '\x1b[C', '\r', '?', '\x1b'];

/** Opens the home screen, a program and the first lesson, presses keys and leaves. */
export async function warmUp(file: string): Promise<void> {
  const invocation: Invocation = { command: 'run', options: new Map(), operands: [file], passed: [] };
  const engine: Engine = { sessions: undefined, loading: undefined };
  const host: Host = {
    ...makeHost(await makingOf(invocation), undefined, engine),
    remember() {},
    recall: () => undefined,
    keepDraft() {},
    readDraft: () => undefined,
  };
  await loadEngine(engine);
  const { settings } = await chooseSettings(invocation);
  const session = host.open(file, {});
  if (isProblem(session)) throw new Error(session.problem);
  const school = await openCourse(undefined);
  school.record = () => undefined;
  const map: Message = { type: 'schooled', school, to: 'map', lesson: '' };
  for (const { first, keys, begin } of [
    { first: openHome('', ''), keys: KEYS },
    { first: openPlayer(session), keys: KEYS },
    { first: openHome('', ''), keys: LESSON_KEYS, begin: map },
  ]) {
    const sink = new FrameSink({ columns: 120, rows: 40, write() {} });
    let type = (_text: string): void => {};
    const left = openApp({
      first,
      settings,
      host,
      ...(begin === undefined ? {} : { begin }),
      stage: {
        sink,
        listen(typed) {
          type = typed;
          return () => {};
        },
        onResize: () => () => {},
      },
    });
    for (const key of keys) {
      await pause(60);
      type(key);
    }
    await pause(60);
    type('\x03');
    await left;
  }
}

/** The program, its sources, its output and input, and where it stands. */
import { deadlockStory } from '../words.ts';
import type { Effects } from './fold.ts';

export const programEffects = {
  'program.started'(fold, event) {
    fold.file = event.file;
    fold.python = event.python;
    fold.gil = event.gil;
    fold.switchModel = event.switchModel;
    fold.switchIntervalNs = event.switchIntervalNs;
    if (event.cores > 0) fold.setCore(event.cores - 1, 0);
  },
  'source.loaded'(fold, event) {
    fold.sources.set(event.file, event.source);
  },
  'program.uncaught'(fold, event) {
    // what ends a child is that child's end only: its parent goes on
    const process = fold.processes.get(event.process);
    if (process !== undefined && process.method !== 'main') return;
    const message = event.message === '' ? event.type : `${event.type}: ${event.message}`;
    fold.fate = { message, place: { file: event.file, line: event.line } };
  },
  'program.limit'(fold, event) {
    fold.fate = { ...fold.fate, message: event.message };
  },
  'program.deadlock'(fold, event) {
    fold.fate = { ...fold.fate, message: deadlockStory(fold, event.what) };
  },
  'program.exited'(fold, event) {
    fold.ending = {
      code: event.code,
      reason: event.reason,
      ...fold.fate,
    };
    for (const thread of [...fold.threads.values()]) {
      if (thread.state === 'running') fold.threadState(fold.threadOf(thread.id), 'finished');
    }
  },
  'recording.thinned'(fold) {
    fold.forgetAll();
  },
  output(fold, event) {
    if (event.line > 0)
      fold.moveTo(event.thread, event.task, event.file, event.line, fold.depthOf(event.thread, event.task));
  },
  'input.waiting'(fold, event) {
    fold.inputPrompt = event.prompt;
  },
  'input.read'(fold) {
    fold.inputPrompt = undefined;
  },
  line(fold, event) {
    fold.moveIn(event.thread, event.task, event.file, event.line, event.depth);
  },
  call(fold, event) {
    fold.moveIn(event.thread, event.task, event.file, event.line, event.depth);
  },
  return(fold, event) {
    // what pauses or fails says by itself where
    if (event.how === 'return' || event.how === 'yield') fold.moveOut(event.thread, event.task, event.depth);
  },
  raised(fold, event) {
    fold.moveIn(event.thread, event.task, event.file, event.line, event.depth);
  },
} satisfies Effects;

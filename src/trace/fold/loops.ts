/** Event loops: their turns, handles, timers and watched files. */
import type { HandleView, LoopView, TimerView, WatchView } from '../world.ts';
import type { Blank } from './blanks.ts';
import type { Effects } from './fold.ts';

/** Cancelled handles at the front of `_ready` are passed over in silence: that they are gone shows in what comes after. */
function forgetSkipped(loop: Blank<LoopView>, isGone: (handle: HandleView) => boolean): void {
  for (const handle of loop.ready.values()) {
    if (!isGone(handle)) return;
    loop.ready.delete(handle.id);
    loop.left = Math.max(0, loop.left - 1);
  }
}

export const loopEffects = {
  'loop.created'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    loop.debug = event.debug;
  },
  'loop.started'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    loop.state = 'running';
    loop.thread = event.thread;
  },
  'loop.stopped'(fold, event) {
    fold.loopOf(event.loop, event.process, event.thread).state = 'stopped';
  },
  'loop.closed'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    loop.state = 'closed';
    loop.ready.clear();
    loop.timers.clear();
    loop.watches.clear();
  },
  'loop.turn'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    forgetSkipped(loop, (handle) => handle.cancelled && loop.ready.size > event.ready);
    loop.turn = event.turn;
    loop.state = 'running';
    loop.left = event.ready;
    loop.collecting = true;
  },
  'loop.select'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    loop.state = 'selecting';
    loop.selectSinceNs = event.at;
    loop.selectTimeoutNs = event.timeoutNs;
  },
  'loop.selected'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    loop.state = 'running';
  },
  'loop.watched'(fold, event) {
    const watch: WatchView = {
      id: event.watch,
      what: event.what,
      direction: event.direction,
      task: event.task,
      sinceNs: event.at,
    };
    fold.loopOf(event.loop, event.process, event.thread).watches.set(event.watch, watch);
  },
  'loop.unwatched'(fold, event) {
    fold.loopOf(event.loop, event.process, event.thread).watches.delete(event.watch);
  },
  'handle.scheduled'(fold, event) {
    const handle: HandleView = {
      id: event.handle,
      name: event.name,
      task: event.task,
      why: event.why,
      sinceNs: event.at,
      cancelled: false,
      index: fold.index - 1,
    };
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    if (loop.collecting) loop.left++;
    loop.ready.set(event.handle, handle);
    if (event.task !== 0) {
      const task = fold.taskOf(event.task);
      if (task.state === 'created') fold.taskState(task, 'ready');
      else if (task.state === 'waiting' || task.state === 'cancelling') fold.taskMayGoOn(task);
    }
  },
  'handle.run'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    forgetSkipped(loop, (handle) => handle.cancelled && handle.id !== event.handle);
    loop.current = loop.ready.get(event.handle);
    loop.currentSinceNs = event.at;
    loop.ready.delete(event.handle);
    loop.left = Math.max(0, loop.left - 1);
    loop.collecting = false;
    loop.state = 'running';
  },
  'handle.done'(fold, event) {
    fold.loopOf(event.loop, event.process, event.thread).current = undefined;
  },
  'handle.cancelled'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    const handle = loop.ready.get(event.handle);
    if (handle !== undefined) loop.ready.set(event.handle, { ...handle, cancelled: true });
  },
  'timer.set'(fold, event) {
    const timer: TimerView = {
      id: event.handle,
      name: event.name,
      task: event.task,
      whenNs: event.whenNs,
      cancelled: false,
      index: fold.index - 1,
    };
    fold.loopOf(event.loop, event.process, event.thread).timers.set(event.handle, timer);
  },
  'timer.fired'(fold, event) {
    const loop = fold.loopOf(event.loop, event.process, event.thread);
    const timer = loop.timers.get(event.handle);
    loop.timers.delete(event.handle);
    if (timer !== undefined && !loop.ready.has(event.handle)) {
      if (loop.collecting) loop.left++;
      loop.ready.set(event.handle, {
        id: timer.id,
        name: timer.name,
        task: timer.task,
        why: 'timer',
        sinceNs: event.at,
        cancelled: false,
        index: fold.index - 1,
      });
    }
  },
  'timer.cancelled'(fold, event) {
    fold.loopOf(event.loop, event.process, event.thread).timers.delete(event.handle);
  },
} satisfies Effects;

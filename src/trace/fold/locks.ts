/** Locks and their kin, queues, pipes: what threads and tasks share and send. */
import type { Id } from '../../events/index.ts';
import type { Effects } from './fold.ts';

/** Who a party is: a task, or (task 0) a thread. */
function partyKey(task: Id, thread: Id): string {
  return task !== 0 ? `t${task}` : `h${thread}`;
}

export const lockEffects = {
  'lock.created'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.type = event.type;
    lock.name = event.name;
    lock.capacity = event.capacity;
  },
  'lock.waiting'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.waiters.set(partyKey(event.task, event.subject), {
      task: event.task,
      thread: event.subject,
      operation: event.operation,
      sinceNs: event.at,
      deadlineNs: event.deadlineNs,
    });
  },
  'lock.acquired'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    const key = partyKey(event.task, event.subject);
    lock.waiters.delete(key);
    lock.given = '';
    // a semaphore that began without places counts something: nobody holds it
    if (lock.capacity !== 0) {
      lock.owners.set(key, {
        task: event.task,
        thread: event.subject,
        operation: '',
        sinceNs: event.at,
        deadlineNs: -1,
      });
    }
    lock.value = event.value;
  },
  'lock.released'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.value = event.value;
    // an RLock that is still held (depth above 0) keeps its owner; anything else loses it, whoever gave it back
    if (lock.type.endsWith('RLock') && event.value > 0) return;
    const key = partyKey(event.task, event.subject);
    if (!lock.owners.delete(key)) {
      const first: string | undefined = lock.owners.keys().next().value;
      if (first !== undefined) lock.owners.delete(first);
    }
  },
  'lock.left'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    const key = partyKey(event.task, event.subject);
    lock.waiters.delete(key);
    if (lock.given === key) lock.given = '';
  },
  'lock.notified'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    // tasks leave the line as each of them is let go; at a barrier they only stand in another one
    if (lock.type.startsWith('asyncio.') && !lock.type.endsWith('Barrier')) return;
    dropFirst(lock.waiters, event.waiters);
  },
  'lock.value'(fold, event) {
    fold.lockOf(event.lock, event.process).value = event.value;
  },
  'queue.put'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.waiters.delete(partyKey(event.task, event.thread));
    lock.items.set(fold.index, event.item);
    lock.size = event.size;
    lock.peak = Math.max(lock.peak, event.size);
    lock.unfinished++;
  },
  'queue.got'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.waiters.delete(partyKey(event.task, event.thread));
    lock.size = event.size;
    takeItem(lock.items, event.item, lock.type.endsWith('LifoQueue'));
    lock.next = '';
  },
  'queue.next'(fold, event) {
    fold.lockOf(event.lock, event.process).next = event.item;
  },
  'queue.done'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.unfinished = event.unfinished;
    if (event.unfinished === 0)
      for (const [key, waiter] of lock.waiters) if (waiter.operation === 'join') lock.waiters.delete(key);
  },
  'queue.shutdown'(fold, event) {
    const lock = fold.lockOf(event.lock, event.process);
    lock.shut = true;
    // whoever waits to put or to get is woken, to be told
    for (const [key, waiter] of lock.waiters) if (waiter.operation !== 'join') lock.waiters.delete(key);
    if (event.immediate) {
      lock.items.clear();
      lock.size = 0;
    }
  },
  'pipe.created'(fold, event) {
    const pipe = fold.pipeOf(event.pipe);
    pipe.name = event.name;
    pipe.from = event.from;
    pipe.to = event.to;
  },
  'pipe.sent'(fold, event) {
    const pipe = fold.pipeOf(event.pipe);
    // the ends are inherited: who writes and reads shows when they do
    pipe.from = event.process;
    pipe.messages.set(fold.index, { what: event.what, bytes: event.bytes });
    pipe.sent++;
    pipe.sentBytes += event.bytes;
  },
  'pipe.received'(fold, event) {
    fold.pipeOf(event.pipe).to = event.process;
    dropFirst(fold.pipeOf(event.pipe).messages, 1);
  },
  'pipe.closed'(fold, event) {
    fold.pipeOf(event.pipe).closed = event.end;
  },
} satisfies Effects;

function dropFirst<K, V>(map: Map<K, V>, count: number): void {
  for (const key of map.keys()) {
    if (count-- <= 0) break;
    map.delete(key);
  }
}

/** The oldest item with this text, of a stack the newest: exact for those two, right for other queues unless two items read the same. */
function takeItem(items: Map<number, string>, item: string, newest: boolean): void {
  const keys = newest ? [...items.keys()].reverse() : items.keys();
  let first: number | undefined;
  for (const key of keys) {
    if (items.get(key) === item) {
      items.delete(key);
      return;
    }
    first ??= key;
  }
  // one that reads otherwise than when it came
  if (first !== undefined) items.delete(first);
}

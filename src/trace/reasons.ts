/** Why somebody may go on, or let go of the GIL: the short words of events as people say them. */

const MAY_GO_ON: Readonly<Record<string, string>> = {
  gil: 'the GIL is free',
  timer: 'the time has come',
  timeout: 'the time is up',
  lock: 'the lock is free',
  semaphore: 'there is a place',
  condition: 'it was notified',
  notify: 'it was notified',
  event: 'the event is set',
  barrier: 'all have come',
  queue: 'the queue has changed',
  join: 'the thread it joined has ended',
  process: 'the process it joined has ended',
  pipe: 'the pipe is ready',
  connection: 'somebody connects',
  select: 'there is I/O',
  io: 'there is I/O',
  input: 'something was typed',
  signal: 'a signal came',
  external: 'the answer came',
  work: 'the work is done',
  result: 'the result is there',
  future: 'the job is done',
  exception: 'an exception is there',
  cancel: 'it is being cancelled',
  thread: 'another thread called',
  yield: 'it only let others go first',
};

/** What ended a wait. */
export const endOfWait = (why: string): string => MAY_GO_ON[why] ?? why;

const LETS_GO: Readonly<Record<string, string>> = {
  asked: 'another thread asked for it',
  blocking: '% has to wait',
  work: 'C code works without it',
  finished: '% has ended',
  choice: '% was chosen to',
};

/** Why a thread lets go of the GIL. @param who what the thread is called in the sentence */
export const letsGo = (why: string, who = 'it'): string => (LETS_GO[why] ?? why).replace('%', who);

/** What a run says when it is asked: the answers to the queries of observation.ts, read off its events. */
import type { HeadwaiterEvent } from '../events/index.ts';
import type { Condition, FindingKind, MomentQuery, Query, Scope } from './observation.ts';
import type { LessonRun, RunFinding } from './runner.ts';

/** What a question comes to: a number, a text, an order of texts, or nothing (it never happened). */
export type Value = number | string | readonly string[] | undefined;

/** A line of output and when it was begun. */
export interface OutputLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  /** Virtual seconds. */
  readonly seconds: number;
  readonly position: number;
  /** Index of its first event. */
  readonly index: number;
}

/** A stretch of a run, in positions, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Virtual seconds at its beginning. */
  readonly seconds: number;
  /** Index of the event that proves it. */
  readonly index: number;
}

/** Two times closer than this (seconds) are the same time to a learner: the screen shows hundredths. */
export const TIME_SLACK = 0.01;

/** A callback longer than this (seconds) blocks the loop, in asyncio's own measure (`slow_callback_duration`). */
const SLOW_CALLBACK = 0.1;

const seconds = (ns: number): number => ns / 1e9;

/** Whether a function is called so; the name of a function in a function is "outer.<locals>.inner". */
const isNamed = (name: string, wanted: string): boolean => name === wanted || name.endsWith(`.${wanted}`);

/** Whether an event is a request to a service whose URL, or to a database whose statement, has a text in it. */
export const isRequest =
  (text: string) =>
  (event: HeadwaiterEvent): boolean =>
    event.kind === 'device.request' && event.what.includes(text);

/** Tells the waits of the thread in which the program began. */
export function waitsOfMain(): (event: HeadwaiterEvent) => boolean {
  let main: number | undefined;
  return (event) => {
    if (event.kind === 'thread.created') main ??= event.subject;
    return event.kind === 'thread.blocked' && event.subject === main;
  };
}

/** What can be seen in one run: its output lines in time, and the values of questions. Computed once, kept. */
export class Evidence {
  readonly run: LessonRun;
  private readonly source: string;
  private linesKept: readonly OutputLine[] | undefined;

  /** @param source the program's text, for moments named by a piece of a line */
  constructor(run: LessonRun, source: string) {
    this.run = run;
    this.source = source;
  }

  /** The lines of output in order of their beginning, stdout and stderr. */
  get lines(): readonly OutputLine[] {
    this.linesKept ??= outputLines(this.run);
    return this.linesKept;
  }

  private get stdout(): readonly OutputLine[] {
    return this.lines.filter((line) => line.stream === 'stdout');
  }

  *events(from = 0, to = this.run.recording.length): Generator<HeadwaiterEvent> {
    for (let index = from; index < to; index++) yield this.run.recording.event(index);
  }

  /** The value of a question about one run. Questions over schedules belong to `evaluate`. */
  value(query: Query): Value {
    switch (query.kind) {
      case 'literal':
        return query.value;
      case 'time':
        return this.find(query.text, query.nth)?.seconds;
      case 'total':
        return seconds(this.run.elapsedNs);
      case 'busy':
        return this.busySeconds();
      case 'slept':
        return this.sleptSeconds();
      case 'stall':
        return this.stall()?.seconds ?? 0;
      case 'count':
        return this.within(query.scope).filter((line) => line.text.includes(query.text)).length;
      case 'lines':
        return this.within(query.scope).length;
      case 'returns':
        return this.countEvents(
          query.scope,
          (event) => event.kind === 'return' && event.how === 'return' && isNamed(event.name, query.function),
        );
      case 'turns':
        return this.countEvents(query.scope, (event) => event.kind === 'loop.turn');
      case 'steps': {
        const ids = query.task === undefined ? undefined : this.taskIds(query.task);
        return this.countEvents(query.scope, (event) => event.kind === 'task.step' && (ids?.has(event.task) ?? true));
      }
      case 'output':
        return this.run.stdout;
      case 'lastLine':
        return this.stdout.at(-1)?.text;
      case 'exception':
        return this.uncaught() ?? 'none';
      case 'exitCode':
        return this.run.exitCode;
      case 'tasks':
        return this.countEvents({}, (event) => event.kind === 'task.created');
      case 'threads':
        return this.countEvents({}, (event) => event.kind === 'thread.created');
      case 'callers': {
        const callers = new Set<string>();
        for (const event of this.events())
          if (event.kind === 'call' && isNamed(event.name, query.function))
            callers.add(`${event.process}/${event.thread}`);
        return callers.size;
      }
      case 'waits':
        return this.countEvents({}, waitsOfMain());
      case 'processes':
        return this.countEvents({}, (event) => event.kind === 'process.created');
      case 'requests':
        return this.countEvents({}, isRequest(query.text));
      case 'peakRequests':
        return this.peakRequests();
      case 'peakQueue':
        return this.most((event) => (event.kind === 'queue.put' ? event.size : 0));
      case 'peak':
        return this.most((event) => (event.kind === 'gauge' && event.name === query.gauge ? event.value : 0));
      case 'line':
        return this.stdout[query.number - 1]?.text;
      case 'lineAfter': {
        const at = this.stdout.findIndex((line) => line.text.includes(query.text));
        return at < 0 ? undefined : this.stdout[at + 1]?.text;
      }
      case 'numberAfter': {
        const line = this.stdout.find((candidate) => candidate.text.includes(query.text));
        const match =
          line && /-?\d+(?:\.\d+)?/.exec(line.text.slice(line.text.indexOf(query.text) + query.text.length));
        return match ? Number(match[0]) : undefined;
      }
      case 'order':
        return this.order(query.texts);
      case 'findings':
        return this.findings(query.finding).length;
      case 'waker':
        return this.waker(query.task);
      case 'taskState':
        return this.taskState(query.task);
      case 'nextLine':
        return this.nextLine(query.moment);
      case 'is':
        return this.holds(query.condition) ? 'yes' : 'no';
      case 'program':
      case 'schedules':
      case 'least':
      case 'most':
        return undefined;
    }
  }

  /** Whether a condition holds of this run. A comparison with something that never happened is false. */
  holds(condition: Condition): boolean {
    switch (condition.kind) {
      case 'compare':
        return compare(this.value(condition.left), condition.by, this.value(condition.right), mentionsTime(condition));
      case 'prints':
        return this.run.stdout.includes(condition.text);
      case 'warns':
        return this.run.stderr.includes(condition.text);
      case 'before': {
        const first = this.find(condition.first, 1);
        const second = this.find(condition.second, 1);
        return first !== undefined && second !== undefined && first.index < second.index;
      }
      case 'finding':
        return this.findings(condition.finding).length > 0;
      case 'raises':
        return this.uncaught() === condition.name;
      case 'endsNormally':
        return (
          this.run.exitCode === 0 &&
          this.uncaught() === undefined &&
          !this.has('program.deadlock') &&
          !this.has('program.limit')
        );
      case 'deadlocks':
        return this.has('program.deadlock');
      case 'not':
        return !this.holds(condition.condition);
      case 'and':
        return condition.conditions.every((part) => this.holds(part));
    }
  }

  /** Where a moment is; undefined when the run has no such moment. */
  moment(query: MomentQuery): Span | undefined {
    switch (query.kind) {
      case 'output': {
        const line = this.find(query.text, query.nth);
        return line && this.span(line.index, line.index);
      }
      case 'request':
        return this.nth(query.nth, (event) => event.kind === 'device.request' && event.what.includes(query.text));
      case 'line': {
        const number = this.lineNumber(query.line);
        return this.nth(query.nth, (event) => event.kind === 'line' && event.line === number);
      }
      case 'asleep': {
        const start = this.indexOf(query.nth, (event) => event.kind === 'loop.select' && event.timeoutNs !== 0);
        if (start === undefined) return undefined;
        const end = this.indexOf(1, (event) => event.kind === 'loop.selected', start);
        return this.span(start, end ?? start);
      }
      case 'stall': {
        const stall = this.stall();
        return stall && this.span(stall.from, stall.to);
      }
      case 'end':
        return this.span(this.run.recording.length - 1, this.run.recording.length - 1);
      case 'finding': {
        const finding = this.findings(query.finding)[0];
        return finding && this.span(finding.index, finding.index);
      }
      case 'exception':
        return this.nth(
          1,
          (event) => (event.kind === 'raised' || event.kind === 'program.uncaught') && event.type.endsWith(query.name),
        );
      case 'task': {
        const ids = this.taskIds(query.task);
        return this.nth(
          query.nth,
          (event) => 'task' in event && ids.has(event.task) && TASK_MOMENTS[query.what].includes(event.kind),
        );
      }
    }
  }

  /** The findings of a kind, those of the trace and those that the events themselves are. */
  findings(kind: FindingKind): readonly RunFinding[] {
    const given = this.run.findings.filter((finding) => finding.kind === kind);
    if (given.length > 0) return given;
    const found: RunFinding[] = [];
    const add = (index: number, text: string, line = 0) => found.push({ kind, text, index, line });
    if (kind === 'blocked loop') {
      const stall = this.stall();
      if (stall && stall.seconds >= SLOW_CALLBACK) add(stall.from, `the loop was blocked for ${stall.seconds} s`);
      return found;
    }
    for (let index = 0; index < this.run.recording.length; index++) {
      const event = this.run.recording.event(index);
      if (kind === 'deadlock' && event.kind === 'program.deadlock') add(index, event.what);
      else if (kind === 'never awaited' && event.kind === 'coroutine.neverAwaited') add(index, event.name, event.line);
      else if (kind === 'lost task' && event.kind === 'task.lost') add(index, 'a task was collected while pending');
      else if (kind === 'never retrieved' && event.kind === 'exception.neverRetrieved')
        add(index, `${event.type}: ${event.message}`);
    }
    return found;
  }

  private find(text: string, nth: number): OutputLine | undefined {
    return this.stdout.filter((line) => line.text.includes(text))[nth - 1];
  }

  private within(scope: Scope): readonly OutputLine[] {
    const [from, to] = this.bounds(scope);
    return this.stdout.filter((line) => line.index > from && line.index < to);
  }

  /** The event indexes a scope lies strictly between. A text that never appears makes the scope empty, except after itself. */
  private bounds(scope: Scope): readonly [number, number] {
    const from = scope.after === undefined ? -1 : (this.find(scope.after, 1)?.index ?? Number.POSITIVE_INFINITY);
    if (scope.before === undefined) return [from, Number.POSITIVE_INFINITY];
    const end = this.stdout.find((line) => line.index > from && line.text.includes(scope.before!));
    return [from, end?.index ?? Number.POSITIVE_INFINITY];
  }

  private countEvents(scope: Scope, wanted: (event: HeadwaiterEvent) => boolean): number {
    const [from, to] = this.bounds(scope);
    let count = 0;
    for (const event of this.events(Math.max(0, from + 1), Math.min(to, this.run.recording.length)))
      if (wanted(event)) count++;
    return count;
  }

  private has(kind: HeadwaiterEvent['kind']): boolean {
    return this.indexOf(1, (event) => event.kind === kind) !== undefined;
  }

  private most(measure: (event: HeadwaiterEvent) => number): number {
    let most = 0;
    for (const event of this.events()) most = Math.max(most, measure(event));
    return most;
  }

  private peakRequests(): number {
    const open = new Set<string>();
    let peak = 0;
    for (const event of this.events()) {
      if (event.kind === 'device.request') open.add(`${event.device}/${event.request}`);
      else if (event.kind === 'device.response' || event.kind === 'device.cancelled')
        open.delete(`${event.device}/${event.request}`);
      peak = Math.max(peak, open.size);
    }
    return peak;
  }

  /** All sleeps of all threads and tasks together, each as long as was asked for. */
  private sleptSeconds(): number {
    let slept = 0;
    for (const event of this.events())
      if ((event.kind === 'thread.blocked' || event.kind === 'task.waiting') && event.on === 'sleep')
        slept += Math.max(0, event.deadlineNs - event.at);
    return seconds(slept);
  }

  private busySeconds(): number {
    const since = new Map<number, number>();
    let busy = 0;
    for (const event of this.events()) {
      if (event.kind === 'thread.running') since.set(event.subject, event.at);
      else if (
        event.kind === 'thread.blocked' ||
        event.kind === 'thread.preempted' ||
        event.kind === 'gil.waiting' ||
        event.kind === 'thread.finished'
      ) {
        const began = since.get(event.subject);
        if (began !== undefined) busy += event.at - began;
        since.delete(event.subject);
      }
    }
    for (const began of since.values()) busy += this.run.elapsedNs - began;
    return seconds(busy);
  }

  private stall(): { readonly seconds: number; readonly from: number; readonly to: number } | undefined {
    const open = new Map<string, number>();
    let longest: { seconds: number; from: number; to: number } | undefined;
    const { recording } = this.run;
    const close = (from: number | undefined, to: number): void => {
      if (from === undefined) return;
      const length = seconds(recording.at(to) - recording.at(from));
      if (!longest || length > longest.seconds) longest = { seconds: length, from, to };
    };
    for (let index = 0; index < recording.length; index++) {
      const event = recording.event(index);
      if (event.kind !== 'handle.run' && event.kind !== 'handle.done') continue;
      const loop = `${event.process}/${event.loop}`;
      close(open.get(loop), index);
      if (event.kind === 'handle.run') open.set(loop, index);
      else open.delete(loop);
    }
    // what does not come back has held the loop up until it goes on without it, or to the end
    for (const from of open.values()) close(from, recording.length - 1);
    return longest;
  }

  private uncaught(): string | undefined {
    for (const event of this.events()) if (event.kind === 'program.uncaught') return event.type.split('.').at(-1);
    return undefined;
  }

  /** The texts in the order in which they first appear; one that never appears is left out. */
  private order(texts: readonly string[]): readonly string[] {
    return texts
      .map((text) => ({ text, index: this.find(text, 1)?.index }))
      .filter((entry): entry is { text: string; index: number } => entry.index !== undefined)
      .sort((a, b) => a.index - b.index)
      .map((entry) => entry.text);
  }

  /** The ids of the tasks that have, or had, a name, or run a coroutine function of that name. */
  private taskIds(name: string): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const event of this.events()) {
      if (
        (event.kind === 'task.created' && (event.name === name || event.coroutine === name)) ||
        (event.kind === 'task.named' && event.name === name)
      )
        ids.add(event.task);
    }
    return ids;
  }

  private taskNames(): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    for (const event of this.events()) {
      if (event.kind === 'task.created') names.set(event.task, event.coroutine === '' ? event.name : event.coroutine);
    }
    return names;
  }

  private waker(task: string): string | undefined {
    const ids = this.taskIds(task);
    let last: string | undefined;
    for (const event of this.events()) {
      if (event.kind !== 'task.woken' || !ids.has(event.task) || event.why === 'yield') continue;
      last = event.by === 0 ? event.why : (this.taskNames().get(event.by) ?? event.why);
    }
    return last;
  }

  private taskState(task: string): string | undefined {
    const ids = this.taskIds(task);
    if (ids.size === 0) return undefined;
    let state = 'pending';
    for (const event of this.events()) if (event.kind === 'task.done' && ids.has(event.task)) state = event.state;
    return state;
  }

  private nextLine(query: MomentQuery): number | undefined {
    const span = this.moment(query);
    if (!span) return undefined;
    for (const event of this.events(span.index + 1))
      if (event.kind === 'line' && event.position > span.from) return event.line;
    return undefined;
  }

  private lineNumber(line: number | string): number {
    if (typeof line === 'number') return line;
    return this.source.split('\n').findIndex((text) => text.includes(line)) + 1;
  }

  private indexOf(nth: number, wanted: (event: HeadwaiterEvent) => boolean, from = 0): number | undefined {
    let left = nth;
    for (let index = from; index < this.run.recording.length; index++) {
      if (wanted(this.run.recording.event(index)) && --left === 0) return index;
    }
    return undefined;
  }

  private nth(nth: number, wanted: (event: HeadwaiterEvent) => boolean): Span | undefined {
    const index = this.indexOf(nth, wanted);
    return index === undefined ? undefined : this.span(index, index);
  }

  /** From the line that was being executed at the first event to the next line executed after the last one. */
  private span(first: number, last: number): Span {
    const log = this.run.recording;
    let before = first;
    while (before > 0 && log.event(before).kind !== 'line') before--;
    let after = last + 1;
    while (after < log.length - 1 && log.event(after).kind !== 'line') after++;
    return {
      from: log.event(before).position,
      to: log.event(Math.min(after, log.length - 1)).position,
      seconds: seconds(log.event(first).at),
      index: first,
    };
  }
}

const TASK_MOMENTS: Readonly<Record<'starts' | 'waits' | 'wakes' | 'ends' | 'cancelled', readonly string[]>> = {
  starts: ['task.step'],
  waits: ['task.waiting'],
  wakes: ['task.woken'],
  ends: ['task.done'],
  cancelled: ['task.cancelDelivered'],
};

function outputLines(run: LessonRun): readonly OutputLine[] {
  const lines: OutputLine[] = [];
  const open: Record<string, { text: string; at: number; position: number; index: number } | undefined> = {};
  const finish = (stream: 'stdout' | 'stderr') => {
    const line = open[stream];
    if (line)
      lines.push({ stream, text: line.text, seconds: seconds(line.at), position: line.position, index: line.index });
    open[stream] = undefined;
  };
  for (let index = 0; index < run.recording.length; index++) {
    const event = run.recording.event(index);
    if (event.kind !== 'output') continue;
    const stream = event.stream === 'stderr' ? 'stderr' : 'stdout';
    const pieces = event.text.split('\n');
    pieces.forEach((piece, place) => {
      if (place > 0) {
        open[stream] ??= { text: '', at: event.at, position: event.position, index };
        finish(stream);
      }
      if (piece === '') return;
      open[stream] ??= { text: '', at: event.at, position: event.position, index };
      open[stream]!.text += piece;
    });
  }
  finish('stdout');
  finish('stderr');
  return lines.sort((a, b) => a.index - b.index);
}

function mentionsTime(condition: Condition & { readonly kind: 'compare' }): boolean {
  return [condition.left, condition.right].some(
    (query) => (query.kind === 'literal' && query.unit === 's') || query.kind === 'time' || query.kind === 'total',
  );
}

/** Compares two values; times with the slack of the screen's hundredths, everything else exactly. False where one is missing. */
export function compare(left: Value, by: '=' | '!=' | '<' | '<=' | '>' | '>=', right: Value, times: boolean): boolean {
  if (left === undefined || right === undefined) return by === '!=' && left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') {
    const same = String(left) === String(right);
    return by === '=' ? same : by === '!=' ? !same : false;
  }
  const slack = times ? TIME_SLACK : 1e-9;
  switch (by) {
    case '=':
      return Math.abs(left - right) <= slack;
    case '!=':
      return Math.abs(left - right) > slack;
    case '<':
      return left < right;
    case '<=':
      return left <= right + slack;
    case '>':
      return left > right;
    case '>=':
      return left >= right - slack;
  }
}

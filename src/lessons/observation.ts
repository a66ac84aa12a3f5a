/**
 * The language in which a lesson's author says what to look at in a run: questions ("time of "got price""), conditions
 * ("total time <= 2.2 s") and moments ("output "tick" 2nd"). It is plain English with few words, so that a course can be written and
 * read without programming; everything in it is computed from the run's events, never typed as an answer.
 *
 *   question   time of [2nd] "text" · total time · busy time · slept time · longest stall · count of "text" [scope] · returns of "function" [scope] ·
 *              lines [scope] · output · last line · line N · line after "text" · number after "text" · order of "a", "b", ... · exception · exit code ·
 *              turns [scope] · steps [of task "name"] [scope] · tasks · threads · threads calling "function" · waits · processes ·
 *              requests · requests "text" · peak requests ·
 *              peak queue · peak "gauge" · findings KIND · waker of task "name" · state of task "name" ·
 *              next line at MOMENT · is CONDITION · which program CONDITION ·
 *              schedules [where CONDITION] · least QUESTION · most QUESTION
 *   scope      before "text" · after "text" · between "text" and "text"
 *   condition  QUESTION (= | != | < | <= | > | >=) QUESTION · prints "text" · never prints "text" · "a" before "b" · warns "text" ·
 *              finding KIND · no finding KIND · raises Name · ends normally · deadlocks · not CONDITION · CONDITION and CONDITION
 *   moment     output [2nd] "text" · line N [2nd] · line "source text" [2nd] · asleep [2nd] · stall · finding KIND ·
 *              exception "Name" · task "name" (starts | waits | wakes | ends | cancelled) · request [2nd] "text" · end
 *   numbers    2 · 0.5 s · 50 ms (a time is in seconds inside)
 */
import type { Finding } from '../trace/index.ts';

/** Which part of the run is looked at, by its output lines. */
export interface Scope {
  readonly after?: string;
  readonly before?: string;
}

/** What is asked of a run. */
export type Query =
  | { readonly kind: 'literal'; readonly value: number | string; readonly unit: 's' | '' }
  | { readonly kind: 'time'; readonly text: string; readonly nth: number }
  | { readonly kind: 'total' | 'busy' | 'slept' | 'stall' }
  | { readonly kind: 'count'; readonly text: string; readonly scope: Scope }
  | { readonly kind: 'lines' | 'turns'; readonly scope: Scope }
  | { readonly kind: 'returns'; readonly function: string; readonly scope: Scope }
  | { readonly kind: 'steps'; readonly task?: string; readonly scope: Scope }
  | { readonly kind: 'output' | 'lastLine' | 'exception' | 'exitCode' }
  | { readonly kind: 'callers'; readonly function: string }
  | { readonly kind: 'tasks' | 'threads' | 'waits' | 'processes' | 'peakRequests' | 'peakQueue' }
  | { readonly kind: 'requests'; readonly text: string }
  | { readonly kind: 'line'; readonly number: number }
  | { readonly kind: 'lineAfter' | 'numberAfter'; readonly text: string }
  | { readonly kind: 'order'; readonly texts: readonly string[] }
  | { readonly kind: 'peak'; readonly gauge: string }
  | { readonly kind: 'findings'; readonly finding: FindingKind }
  | { readonly kind: 'waker' | 'taskState'; readonly task: string }
  | { readonly kind: 'nextLine'; readonly moment: MomentQuery }
  | { readonly kind: 'is' | 'program'; readonly condition: Condition }
  | { readonly kind: 'schedules'; readonly where?: Condition }
  | { readonly kind: 'least' | 'most'; readonly of: Query };

/** How two values are compared. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What holds of a run, or does not. */
export type Condition =
  | { readonly kind: 'compare'; readonly left: Query; readonly by: Comparison; readonly right: Query }
  | { readonly kind: 'prints' | 'warns'; readonly text: string }
  | { readonly kind: 'before'; readonly first: string; readonly second: string }
  | { readonly kind: 'finding'; readonly finding: FindingKind }
  | { readonly kind: 'raises'; readonly name: string }
  | { readonly kind: 'endsNormally' | 'deadlocks' }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'and'; readonly conditions: readonly Condition[] };

/** Where in a run: the screen's cursor is moved there, or is asked to be there. */
export type MomentQuery =
  | { readonly kind: 'output' | 'request'; readonly text: string; readonly nth: number }
  | { readonly kind: 'line'; readonly line: number | string; readonly nth: number }
  | { readonly kind: 'asleep'; readonly nth: number }
  | { readonly kind: 'stall' | 'end' }
  | { readonly kind: 'finding'; readonly finding: FindingKind }
  | { readonly kind: 'exception'; readonly name: string }
  | {
      readonly kind: 'task';
      readonly task: string;
      readonly what: 'starts' | 'waits' | 'wakes' | 'ends' | 'cancelled';
      readonly nth: number;
    };

/** The findings that a condition may name. */
export const FINDING_KINDS = [
  'blocked loop',
  'deadlock',
  'lost update',
  'never awaited',
  'never retrieved',
  'lost task',
  'swallowed cancel',
  'not threadsafe',
] as const satisfies readonly Finding['kind'][];

/** One of these findings. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A text of the language that could not be read: says what, and what was expected instead. */
export class ObservationError extends Error {}

interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'sign';
  readonly text: string;
  readonly value: number;
}

/** Reads a question. @throws ObservationError when it is not one */
export function readQuery(source: string): Query {
  return wholeOf(source, (reader) => reader.query());
}

/** Reads a condition. @throws ObservationError when it is not one */
export function readCondition(source: string): Condition {
  return wholeOf(source, (reader) => reader.condition());
}

/** Reads a moment. @throws ObservationError when it is not one */
export function readMoment(source: string): MomentQuery {
  return wholeOf(source, (reader) => reader.moment());
}

function wholeOf<T>(source: string, read: (reader: Reader) => T): T {
  const reader = new Reader(source);
  const result = read(reader);
  reader.expectEnd();
  return result;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d[\d_]*(?:\.\d+)?)(st|nd|rd|th)?|(<=|>=|!=|[=<>,])|([A-Za-z][\w.-]*))/y;
  let end = 0;
  while (source.slice(end).trim() !== '') {
    pattern.lastIndex = end;
    const match = pattern.exec(source);
    if (!match) {
      const rest = source.slice(end).trim();
      const hint = rest.startsWith("'") ? ' (a text stands in double quotes)' : '';
      throw new ObservationError(`cannot read ${quoted(rest)}${hint}`);
    }
    end = pattern.lastIndex;
    if (match[1] !== undefined) tokens.push({ kind: 'string', text: match[1].replace(/\\(.)/g, '$1'), value: 0 });
    else if (match[2] !== undefined) {
      const value = Number(match[2].replaceAll('_', ''));
      tokens.push({ kind: match[3] ? 'word' : 'number', text: match[0].trim(), value });
    } else if (match[4] !== undefined) tokens.push({ kind: 'sign', text: match[4], value: 0 });
    else tokens.push({ kind: 'word', text: match[5]!, value: 0 });
  }
  return tokens;
}

const quoted = (text: string): string => `"${text}"`;

class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(source: string) {
    this.tokens = tokenize(source);
  }

  expectEnd(): void {
    if (this.at < this.tokens.length)
      throw new ObservationError(`nothing was expected after this, but there is ${this.found()}`);
  }

  condition(): Condition {
    const conditions = [this.single()];
    while (this.word('and')) conditions.push(this.single());
    return conditions.length === 1 ? conditions[0]! : { kind: 'and', conditions };
  }

  private single(): Condition {
    if (this.word('not')) return { kind: 'not', condition: this.single() };
    if (this.word('never')) {
      this.need('prints', 'never prints "text"');
      return { kind: 'not', condition: { kind: 'prints', text: this.string() } };
    }
    if (this.word('prints')) return { kind: 'prints', text: this.string() };
    if (this.word('warns')) return { kind: 'warns', text: this.string() };
    if (this.word('finding')) return { kind: 'finding', finding: this.findingKind() };
    if (this.word('no')) {
      this.need('finding', 'no finding KIND');
      return { kind: 'not', condition: { kind: 'finding', finding: this.findingKind() } };
    }
    if (this.word('raises')) return { kind: 'raises', name: this.anyWord('the name of an exception') };
    if (this.word('deadlocks')) return { kind: 'deadlocks' };
    if (this.word('ends')) {
      this.need('normally', 'ends normally');
      return { kind: 'endsNormally' };
    }
    if (this.peek()?.kind === 'string' && this.peek(1)?.text === 'before') {
      const first = this.string();
      this.at++;
      return { kind: 'before', first, second: this.string() };
    }
    const left = this.query();
    const sign = this.peek();
    if (sign?.kind !== 'sign' || sign.text === ',')
      throw new ObservationError(`a comparison (=, !=, <, <=, >, >=) was expected, not ${this.found()}`);
    this.at++;
    if (this.peek()?.kind === 'sign')
      throw new ObservationError(`${quoted(sign.text + this.peek()!.text)} is no comparison; =, !=, <, <=, >, >= are`);
    return { kind: 'compare', left, by: sign.text as Comparison, right: this.query() };
  }

  query(): Query {
    const token = this.peek();
    if (token?.kind === 'string') {
      this.at++;
      return { kind: 'literal', value: token.text, unit: '' };
    }
    if (token?.kind === 'number') return this.number();
    if (this.word('time')) {
      this.need('of', 'time of "text"');
      const nth = this.ordinal();
      return { kind: 'time', text: this.string(), nth };
    }
    if (this.word('total')) return this.following('time', { kind: 'total' });
    if (this.word('busy')) return this.following('time', { kind: 'busy' });
    if (this.word('slept')) return this.following('time', { kind: 'slept' });
    if (this.word('longest')) return this.following('stall', { kind: 'stall' });
    if (this.word('count')) {
      this.need('of', 'count of "text"');
      return { kind: 'count', text: this.string(), scope: this.scope() };
    }
    if (this.word('returns')) {
      this.need('of', 'returns of "function"');
      return { kind: 'returns', function: this.string(), scope: this.scope() };
    }
    if (this.word('lines')) return { kind: 'lines', scope: this.scope() };
    if (this.word('turns')) return { kind: 'turns', scope: this.scope() };
    if (this.word('steps')) {
      const task = this.word('of') ? this.taskName() : undefined;
      return { kind: 'steps', ...(task === undefined ? {} : { task }), scope: this.scope() };
    }
    if (this.word('threads'))
      return this.word('calling') ? { kind: 'callers', function: this.string() } : { kind: 'threads' };
    for (const kind of ['output', 'exception', 'tasks', 'waits', 'processes'] as const) {
      if (this.word(kind)) return { kind };
    }
    if (this.word('requests')) return { kind: 'requests', text: this.peek()?.kind === 'string' ? this.string() : '' };
    if (this.word('last')) return this.following('line', { kind: 'lastLine' });
    if (this.word('exit')) return this.following('code', { kind: 'exitCode' });
    if (this.word('line')) {
      if (this.word('after')) return { kind: 'lineAfter', text: this.string() };
      return { kind: 'line', number: this.whole('line 3') };
    }
    if (this.word('number')) {
      this.need('after', 'number after "text"');
      return { kind: 'numberAfter', text: this.string() };
    }
    if (this.word('order')) {
      this.need('of', 'order of "a", "b"');
      const texts = [this.string()];
      while (this.sign(',')) texts.push(this.string());
      return { kind: 'order', texts };
    }
    if (this.word('peak')) {
      if (this.word('requests')) return { kind: 'peakRequests' };
      if (this.word('queue')) return { kind: 'peakQueue' };
      return { kind: 'peak', gauge: this.string() };
    }
    if (this.word('findings')) return { kind: 'findings', finding: this.findingKind() };
    if (this.word('waker')) {
      this.need('of', 'waker of task "name"');
      return { kind: 'waker', task: this.taskName() };
    }
    if (this.word('state')) {
      this.need('of', 'state of task "name"');
      return { kind: 'taskState', task: this.taskName() };
    }
    if (this.word('next')) {
      this.need('line', 'next line at MOMENT');
      this.need('at', 'next line at MOMENT');
      return { kind: 'nextLine', moment: this.moment() };
    }
    if (this.word('is')) return { kind: 'is', condition: this.condition() };
    if (this.word('which')) {
      this.need('program', 'which program CONDITION');
      return { kind: 'program', condition: this.condition() };
    }
    if (this.word('schedules'))
      return this.word('where') ? { kind: 'schedules', where: this.condition() } : { kind: 'schedules' };
    if (this.word('least')) return { kind: 'least', of: this.query() };
    if (this.word('most')) return { kind: 'most', of: this.query() };
    throw new ObservationError(`a question was expected (for example: time of "text"), not ${this.found()}`);
  }

  moment(): MomentQuery {
    if (this.word('output')) return this.texted('output');
    if (this.word('request')) return this.texted('request');
    if (this.word('line')) {
      const token = this.peek();
      const line = token?.kind === 'string' ? this.string() : this.whole('line 3');
      return { kind: 'line', line, nth: this.ordinal() };
    }
    if (this.word('asleep')) return { kind: 'asleep', nth: this.ordinal() };
    if (this.word('stall')) return { kind: 'stall' };
    if (this.word('end')) return { kind: 'end' };
    if (this.word('finding')) return { kind: 'finding', finding: this.findingKind() };
    if (this.word('exception')) return { kind: 'exception', name: this.string() };
    if (this.word('task')) {
      const task = this.string();
      for (const what of ['starts', 'waits', 'wakes', 'ends', 'cancelled'] as const) {
        if (this.word(what)) return { kind: 'task', task, what, nth: this.ordinal() };
      }
      throw new ObservationError(
        `starts, waits, wakes, ends or cancelled was expected after task "${task}", not ${this.found()}`,
      );
    }
    throw new ObservationError(`a moment was expected (for example: output "text"), not ${this.found()}`);
  }

  private texted(kind: 'output' | 'request'): MomentQuery {
    const early = this.ordinal();
    const text = this.string();
    return { kind, text, nth: Math.max(early, this.ordinal()) };
  }

  private scope(): Scope {
    if (this.word('before')) return { before: this.string() };
    if (this.word('after')) return { after: this.string() };
    if (this.word('between')) {
      const after = this.string();
      this.need('and', 'between "a" and "b"');
      return { after, before: this.string() };
    }
    return {};
  }

  private number(): Query {
    const value = this.tokens[this.at++]!.value;
    if (this.word('s')) return { kind: 'literal', value, unit: 's' };
    if (this.word('ms')) return { kind: 'literal', value: value / 1000, unit: 's' };
    return { kind: 'literal', value, unit: '' };
  }

  private taskName(): string {
    this.need('task', 'task "name"');
    return this.string();
  }

  private findingKind(): FindingKind {
    for (const kind of FINDING_KINDS) {
      const words = kind.split(' ');
      if (words.every((word, index) => this.peek(index)?.text === word)) {
        this.at += words.length;
        return kind;
      }
    }
    throw new ObservationError(`a kind of finding was expected (${FINDING_KINDS.join(', ')}), not ${this.found()}`);
  }

  private following(word: string, query: Query): Query {
    this.need(word, word);
    return query;
  }

  private ordinal(): number {
    const token = this.peek();
    if (token?.kind !== 'word' || !/^\d/.test(token.text)) return 1;
    this.at++;
    return token.value;
  }

  private whole(example: string): number {
    const token = this.peek();
    if (token?.kind !== 'number' || !Number.isInteger(token.value))
      throw new ObservationError(`a whole number was expected (${example}), not ${this.found()}`);
    this.at++;
    return token.value;
  }

  private string(): string {
    const token = this.peek();
    if (token?.kind !== 'string')
      throw new ObservationError(`a text in double quotes was expected, not ${this.found()}`);
    this.at++;
    return token.text;
  }

  private anyWord(what: string): string {
    const token = this.peek();
    if (token?.kind !== 'word') throw new ObservationError(`${what} was expected, not ${this.found()}`);
    this.at++;
    return token.text;
  }

  private word(text: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'word' || token.text !== text) return false;
    this.at++;
    return true;
  }

  private sign(text: string): boolean {
    if (this.peek()?.kind !== 'sign' || this.peek()?.text !== text) return false;
    this.at++;
    return true;
  }

  private need(text: string, form: string): void {
    const example = form === text ? '' : ` (${form})`;
    if (!this.word(text)) throw new ObservationError(`${quoted(text)} was expected${example}, not ${this.found()}`);
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  private found(): string {
    const token = this.peek();
    return token ? quoted(token.text) : 'the end';
  }
}

/** Whether a question or condition is about all schedules rather than about one run. */
export function asksSchedules(query: Query): boolean {
  return query.kind === 'schedules' || query.kind === 'least' || query.kind === 'most';
}

/** Whether a condition is about how a program ends, well or badly. */
export function asksEnding(condition: Condition): boolean {
  switch (condition.kind) {
    case 'compare':
      return [condition.left, condition.right].some(({ kind }) => kind === 'exitCode' || kind === 'exception');
    case 'raises':
    case 'endsNormally':
      return true;
    case 'not':
      return asksEnding(condition.condition);
    case 'and':
      return condition.conditions.some(asksEnding);
    default:
      return false;
  }
}

const TIMES: ReadonlySet<string> = new Set(['time', 'total', 'busy', 'slept', 'stall']);

/** Whether the value of a question is a time in seconds: said with its unit, compared with the tolerance of times. */
export function isTime(query: Query): boolean {
  if (query.kind === 'literal') return query.unit === 's';
  if (query.kind === 'least' || query.kind === 'most') return isTime(query.of);
  return TIMES.has(query.kind);
}

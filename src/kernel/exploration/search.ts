/**
 * A whole search: every schedule where there are few, else those that can make a difference, else a sample. What can be done in parts is handed to a crew
 * (workers, if there are any); what comes of the search never depends on how many they are or how fast.
 */
import { Random } from '../choose.ts';
import type { ChoicePoint } from '../threads/decisions.ts';
import { type RunOnce, reduce, scheduleOf, shrink, simpler, type Trial } from './explore.ts';
import { Orders, type Way, wayOf } from './orders.ts';

/** A run as far as a search has to know it: it can be made again. */
export interface Brief {
  readonly schedule: readonly number[];
  readonly outcome: string;
  readonly fails: boolean;
}

/** A piece of a search that stands for itself. */
export type Job =
  /** Run schedules that begin so, and those that branch off behind that, at most so many. */
  | { readonly kind: 'enumerate'; readonly beginnings: readonly (readonly number[])[]; readonly most: number }
  /** Run each of these, and tell its way. */
  | { readonly kind: 'ways'; readonly beginnings: readonly (readonly number[])[] }
  /** Draw schedules number `from` to below `to`. */
  | { readonly kind: 'sample'; readonly from: number; readonly to: number; readonly draw: Draw };

/** How random schedules are drawn. */
export interface Draw {
  readonly seed: number;
  /** At most so many answers other than 0 to the question which thread goes on. Other questions are answered at random. */
  readonly preemptionsMax: number;
  /** How many questions a run is expected to ask. */
  readonly questions: number;
}

/** What came of a job. */
export interface Done {
  readonly briefs: readonly Brief[];
  /** Beginnings that are still to be run. */
  readonly left: readonly (readonly number[])[];
  /** Where ways were asked for: of each run its own, null where it is not known. */
  readonly ways: readonly (Way | null)[];
}

/** Those who carry out jobs. */
export interface Crew {
  /** How many jobs may be under way at once. */
  readonly hands: number;
  carryOut(job: Job): Promise<Done>;
}

/** Carries out a job. */
export function carryOut<R>(run: RunOnce<R>, job: Job): Done {
  const briefs: Brief[] = [];
  if (job.kind === 'sample') {
    for (let number = job.from; number < job.to; number++) briefs.push(briefOf(sample(run, job.draw, number)));
    return { briefs, left: [], ways: [] };
  }
  if (job.kind === 'ways') {
    const trials = job.beginnings.map((beginning) => run(beginning));
    return { briefs: trials.map(briefOf), left: [], ways: trials.map(wayOf) };
  }
  const left = job.beginnings.map((beginning) => [...beginning]);
  while (left.length > 0 && briefs.length < job.most) {
    const beginning = left.pop()!;
    const trial = run(beginning);
    briefs.push(briefOf(trial));
    left.push(...branches(trial.choices, beginning.length));
  }
  return { briefs, left, ways: [] };
}

const briefOf = (trial: Trial<unknown>): Brief => ({
  schedule: scheduleOf(trial),
  outcome: trial.outcome,
  fails: trial.fails,
});

/** Where other schedules branch off a run behind its first `from` choices: each of them once. The last are the nearest. */
function branches(choices: readonly ChoicePoint[], from: number): number[][] {
  const found: number[][] = [];
  const taken = choices.map(({ chosen }) => chosen);
  for (let index = from; index < choices.length; index++)
    for (let answer = taken[index]! + 1; answer < choices[index]!.count; answer++)
      found.push([...taken.slice(0, index), answer]);
  return found;
}

/** A random schedule with a bounded number of preemptions (most concurrency bugs need one or two). The same numbers, the same run. */
export function sample<R>(run: RunOnce<R>, { seed, preemptionsMax, questions }: Draw, number: number): Trial<R> {
  const random = new Random(Math.imul(seed, 1_000_003) + number);
  const moments = new Set<number>();
  const count = 1 + random.below(preemptionsMax);
  for (let index = 0; index < count; index++) moments.add(random.below(questions));
  let asked = 0;
  return run([], (question) => {
    const moment = asked++;
    if (question.what !== 'thread') return random.below(question.count);
    return moments.has(moment) ? 1 + random.below(question.count - 1) : 0;
  });
}

/** How a whole search is bounded. */
export interface ExploreOptions {
  /** There may be so many schedules for every one to be run; 2000 if absent. */
  readonly enumerateMax?: number;
  /** Runs spent on those that can make a difference; if absent 2000, fewer where runs are long. */
  readonly reduceMax?: number;
  /** Random runs if those are too many, too; if absent 1000, fewer where runs are long. */
  readonly sampleMax?: number;
  readonly seed?: number;
  readonly preemptionsMax?: number;
}

/** What a search found. */
export interface Exploration<R> {
  /** "all": every schedule was run. "reduced": every outcome was found. "sampled": some schedules were run. "stopped": it was stopped. */
  readonly coverage: 'all' | 'reduced' | 'sampled' | 'stopped';
  readonly runs: number;
  /** How many orders are known, and how many of them fail: more than were run where some meet (orders.ts). */
  readonly orders: number;
  readonly failing: number;
  /** How many schedules there would be if every run asked what the usual one asks; `Infinity` is very many. */
  readonly size: number;
  /** Of each outcome: how often, and the simplest run that came out so. */
  readonly outcomes: ReadonlyMap<string, { readonly count: number; readonly simplest: Brief }>;
  /** The simplest failing run; null when none failed. */
  readonly simplest: Trial<R> | null;
}

/** How far a search is. */
export interface Progress {
  readonly runs: number;
  readonly failing: number;
}

/** A run was stopped in its middle, and with it the search: what comes of a search that somebody stops. */
export class RunStopped extends Error {
  override name = 'RunStopped';
}

/** What a search needs of the world. */
export interface Surroundings {
  /** Called between runs, as often as once in a few milliseconds; whether the search shall stop. */
  pause(progress: Progress): Promise<boolean>;
  /** Comes when the search shall stop while it waits for its crew. */
  readonly whenStopped?: Promise<void>;
  /** Hires a crew, when there is more to do than a single one should. Absent: everything is done here. */
  crew?(): Crew | null;
}

/** Runs before a crew is hired, and runs of one job: for the crew, and here, where things take turns. */
const ALONE = 60;
const JOB = 20;
const JOB_HERE = 4;
/** Runs between two looks at where they have met, and of one job of these. A crew is worth its while when so many are still to come. */
const BATCH = 48;
const PART = 4;
const LARGE_LEFT = 200;
/** So many outcomes are made as simple as they can be. */
const SHRUNK = 3;
/** Above so many schedules (2 to this power) of the first run alone there is no use in counting. */
const COUNTABLE = 20;
/** So many orders of arrivals are all run; where there are more, those that can make a difference come first. */
const FEW = 24;
/** From so many on (2 to this power) a crew is hired at once: it makes ready while the first runs are made here. */
const LARGE = 9;

/** Without word on how many runs there may be they ask so many questions in all, but so many runs are always made: who waits wants an answer. */
const QUESTIONS = 400_000;
const SOME = 20;
const affordable = (most: number, questions: number): number =>
  Math.max(SOME, Math.min(most, Math.floor(QUESTIONS / Math.max(1, questions))));
/** So many questions all runs of one job ask: of long runs a job is a single one, and how far it is shows. */
const QUESTIONS_OF_JOB = 4000;

/** Outcomes, counted. */
class Tally {
  runs = 0;
  failing = 0;
  readonly outcomes = new Map<string, { count: number; simplest: Brief }>();

  add(brief: Brief): void {
    this.runs++;
    if (brief.fails) this.failing++;
    const known = this.outcomes.get(brief.outcome);
    if (known === undefined) this.outcomes.set(brief.outcome, { count: 1, simplest: brief });
    else {
      known.count++;
      if (precedes(brief.schedule, known.simplest.schedule)) known.simplest = brief;
    }
  }
  addAll(other: Tally): void {
    for (const [outcome, { count, simplest }] of other.outcomes) {
      const known = this.outcomes.get(outcome);
      if (known === undefined) this.outcomes.set(outcome, { count, simplest });
      else {
        known.count += count;
        if (precedes(simplest.schedule, known.simplest.schedule)) known.simplest = simplest;
      }
    }
    this.runs += other.runs;
    this.failing += other.failing;
  }
  /** The simplest failing run. */
  get worst(): Brief | null {
    let best: Brief | null = null;
    for (const { simplest } of this.outcomes.values())
      if (simplest.fails && (best === null || precedes(simplest.schedule, best.schedule))) best = simplest;
    return best;
  }
}

/** Whether a schedule is simpler than another one, or as simple and comes first: no two are equal. */
export function precedes(a: readonly number[], b: readonly number[]): boolean {
  if (simpler(a, b)) return true;
  if (simpler(b, a)) return false;
  for (let index = 0; index < Math.min(a.length, b.length); index++)
    if (a[index] !== b[index]) return a[index]! < b[index]!;
  return a.length < b.length;
}

/** The search; see the head of the file. @throws RunStopped where not even the first run came to its end */
export async function explore<R>(
  run: RunOnce<R>,
  options: ExploreOptions = {},
  around: Surroundings = { pause: async () => false },
): Promise<Exploration<R>> {
  const search = new Search(run, options, around);
  return await search.go();
}

class Search<R> {
  private readonly enumerateMax: number;
  private reduceMax: number;
  private sampleMax: number;
  private stopped = false;
  /** All runs so far, whatever they were made for. */
  private readonly made = new Tally();
  private size = 1;
  private progress = { runs: 0, failing: 0 };
  private crew: Crew | null | undefined;
  /** Some run was longer than could be asked about: there are orders that nobody knows. */
  private isCut = false;
  /** Set as soon as what the crew does is not wanted any more. */
  private enough = false;
  /** Runs of one job for the crew. */
  private job = JOB;
  private stop: (nothing: null) => void = () => undefined;
  /** Comes when the search shall stop: nobody waits for what the crew is still at. */
  private readonly stopping = new Promise<null>((stop) => (this.stop = stop));

  constructor(
    private readonly run: RunOnce<R>,
    private readonly options: ExploreOptions,
    private readonly around: Surroundings,
  ) {
    this.enumerateMax = options.enumerateMax ?? 2000;
    this.reduceMax = options.reduceMax ?? 2000;
    this.sampleMax = options.sampleMax ?? 1000;
    void around.whenStopped?.then(() => this.end());
  }

  async go(): Promise<Exploration<R>> {
    const first = this.run([]);
    this.made.add(briefOf(first));
    try {
      return await this.all(first);
    } catch (error) {
      this.heed(error);
      return this.result('stopped', this.made);
    }
  }
  /** The search shall stop. */
  private end(): void {
    this.stopped = true;
    this.stop(null);
  }
  /** Ends the search where that is what happened. */
  private heed(error: unknown): void {
    if (!(error instanceof RunStopped)) throw error;
    this.end();
  }

  private async all(first: Trial<R>): Promise<Exploration<R>> {
    this.size = first.choices.reduce((product, { count }) => product * count, 1);
    const all = new Tally();
    all.add(briefOf(first));
    const size = Math.log2(this.size);
    const questions = first.choices.length;
    this.job = Math.max(1, Math.min(JOB, Math.floor(QUESTIONS_OF_JOB / Math.max(1, questions))));
    this.reduceMax = this.options.reduceMax ?? affordable(this.reduceMax, questions);
    this.sampleMax = this.options.sampleMax ?? affordable(this.sampleMax, questions);
    // where threads have no part in it the first run tells well how many orders there are
    const isKnown = first.choices.every(({ what }) => what !== 'thread' && what !== 'gil');
    const reducible = !isKnown || first.choices.some(({ threads }) => threads !== undefined);
    const few = reducible ? Math.min(FEW, this.enumerateMax) : this.enumerateMax;
    const countable = this.enumerateMax > 0 && (isKnown ? this.size <= few : size <= COUNTABLE);
    const left: (readonly number[])[] = countable ? branches(first.choices, 0) : [];
    if (countable && size >= LARGE && this.enumerateMax > ALONE) this.hire();
    let orders = this.known(countable ? new Orders() : null, first);
    while (countable && left.length > 0 && all.runs < Math.min(orders === null ? ALONE : FEW, this.enumerateMax)) {
      const beginning = left.pop()!;
      const trial = this.run(beginning);
      left.push(...branches(trial.choices, beginning.length));
      orders = this.known(orders, trial);
      all.add(briefOf(trial));
      if (await this.pause([briefOf(trial)])) return this.result('stopped', all);
    }
    if (countable && left.length === 0) return this.result('all', all);

    if (orders !== null) {
      const met = new Tally();
      const counts = await this.meet(orders, met, all.runs);
      if (counts !== null) {
        met.addAll(all);
        return await this.shrunk('all', met, counts);
      }
      if (this.stopped) {
        all.addAll(met);
        return this.result('stopped', all);
      }
    }
    if (countable && (await this.enumerateRest(all, left))) return this.result('all', all);

    const reduced = new Tally();
    const reduction = reducible && this.reduceMax > 0 ? reduce(this.run) : [][Symbol.iterator]();
    // Where arrivals can come in any order, few runs are often enough: no crew is needed for them.
    if (isKnown && reducible && (await this.reduceAll(reduction, reduced, ALONE)))
      return this.stopped ? this.result('stopped', reduced) : await this.shrunk('reduced', reduced);

    // The crew draws while those that can make a difference are found here, one after the other.
    const drawn = new Tally();
    const drawing = this.draw(drawn, {
      seed: this.options.seed ?? 1,
      preemptionsMax: this.options.preemptionsMax ?? 2,
      questions: Math.max(1, first.choices.length),
    });
    this.enough = await this.reduceAll(reduction, reduced, this.reduceMax);
    await drawing;
    if (this.enough) return await this.shrunk('reduced', reduced);
    if (this.stopped) {
      all.addAll(reduced);
      all.addAll(drawn);
      return this.result('stopped', all);
    }
    reduced.addAll(drawn);
    return await this.shrunk('sampled', reduced);
  }

  /** Tells how far it is, and lets others have their turn. @returns whether the search shall stop */
  private async pause(briefs: readonly Brief[]): Promise<boolean> {
    this.progress.runs += briefs.length;
    for (const { fails } of briefs) if (fails) this.progress.failing++;
    for (const brief of briefs) this.made.add(brief);
    if (await this.around.pause(this.progress)) this.end();
    return this.stopped;
  }

  /** Adds a run to the graph of orders. @returns null where its way is not known: then there is no such graph */
  private known(orders: Orders | null, trial: Trial<R>): Orders | null {
    const way = orders === null ? null : wayOf(trial);
    if (way !== null) orders!.add(way);
    return way === null ? null : orders;
  }

  /** Runs what meets nothing known. @returns how many orders come out how; null when they are too many, or do not meet as they should */
  private async meet(orders: Orders, tally: Tally, before: number): Promise<ReadonlyMap<string, number> | null> {
    for (;;) {
      const batch = orders.take(BATCH);
      if (batch.length === 0) return orders.counts();
      const runs = before + tally.runs + batch.length;
      if (runs > this.enumerateMax || runs + orders.left > 2 * this.enumerateMax) return null;
      const isLarge = this.crew !== undefined || (runs > ALONE && orders.left > LARGE_LEFT);
      const parts = new Map<Job, Done | null>();
      let next = 0;
      await this.spread(
        isLarge ? 'both' : 'here',
        () => {
          if (next >= batch.length) return null;
          const job: Job = { kind: 'ways', beginnings: batch.slice(next, next + PART) };
          next += PART;
          parts.set(job, null);
          return job;
        },
        (done, job) => parts.set(job, done),
      );
      if (this.stopped) return null;
      // in their order, whoever was first
      for (const part of parts.values()) {
        for (const brief of part!.briefs) tally.add(brief);
        for (const way of part!.ways) {
          if (way === null) return null;
          orders.add(way);
        }
      }
      if (orders.isWrong) return null;
    }
  }

  /** Runs every schedule there is. @returns whether they were few enough */
  private async enumerateRest(tally: Tally, left: readonly (readonly number[])[]): Promise<boolean> {
    const waiting = [...left];
    await this.spread(
      'both',
      (most) => {
        if (waiting.length === 0 || tally.runs >= this.enumerateMax) return null;
        // those nearest to the root lead to most others
        const beginnings = waiting.splice(0, Math.max(1, Math.ceil(waiting.length / (this.hands * 2))));
        return { kind: 'enumerate', beginnings, most };
      },
      (done) => {
        waiting.push(...done.left);
        for (const brief of done.briefs) tally.add(brief);
      },
    );
    return !this.stopped && waiting.length === 0 && tally.runs <= this.enumerateMax;
  }

  private async draw(tally: Tally, draw: Draw): Promise<void> {
    let next = 0;
    await this.spread(
      this.hands === 0 ? 'here' : 'crew',
      (most) => {
        if (next >= this.sampleMax || this.enough) return null;
        const from = next;
        next = Math.min(this.sampleMax, from + most);
        return { kind: 'sample', from, to: next, draw };
      },
      (done) => {
        for (const brief of done.briefs) tally.add(brief);
      },
    );
  }

  private hire(): Crew | null {
    if (this.crew === undefined) this.crew = this.around.crew?.() ?? null;
    return this.crew;
  }
  /** How many jobs the crew does at once; 0: there is none. */
  private get hands(): number {
    return this.hire()?.hands ?? 0;
  }

  /** Hands out jobs as long as there are any. @param where they are done */
  private async spread(
    where: 'here' | 'crew' | 'both',
    next: (most: number) => Job | null,
    done: (result: Done, job: Job) => void,
  ): Promise<void> {
    const waitingForMore: (() => void)[] = [];
    let underWay = 0;
    const hand = async (most: number, carry: (job: Job) => Done | Promise<Done>): Promise<void> => {
      while (!this.stopped) {
        const job = next(most);
        if (job === null) {
          if (underWay === 0) break;
          // whoever is still at work may leave something over
          await new Promise<void>((more) => waitingForMore.push(more));
          continue;
        }
        underWay++;
        const result = await Promise.race([this.carried(carry, job), this.stopping]);
        underWay--;
        if (result === null) break;
        done(result, job);
        await this.pause(result.briefs);
        for (const more of waitingForMore.splice(0)) more();
      }
      for (const more of waitingForMore.splice(0)) more();
    };
    const many = where === 'here' ? 0 : this.hands;
    const hands = Array.from({ length: many }, () => hand(this.job, (job) => this.crew!.carryOut(job)));
    if (where !== 'crew') hands.push(hand(JOB_HERE, (job) => carryOut(this.run, job)));
    await Promise.all(hands);
  }

  /** @returns what came of a job; null where it was stopped */
  private async carried(carry: (job: Job) => Done | Promise<Done>, job: Job): Promise<Done | null> {
    try {
      return await carry(job);
    } catch (error) {
      this.heed(error);
      return null;
    }
  }

  /** Runs the schedules that can make a difference, until they are so many in all. @returns whether those were all */
  private async reduceAll(reduction: Iterator<Trial<R>, unknown>, tally: Tally, most: number): Promise<boolean> {
    while (tally.runs < most && !this.stopped) {
      const { done, value } = reduction.next();
      if (done === true) return tally.runs > 0 && !this.isCut;
      this.isCut ||= (value as Trial<R>).isCut === true;
      const brief = briefOf(value as Trial<R>);
      tally.add(brief);
      await this.pause([brief]);
    }
    return false;
  }

  /** The result, its simplest failures made simpler still: not every schedule was run. */
  private async shrunk(
    coverage: 'all' | 'reduced' | 'sampled',
    tally: Tally,
    counts?: ReadonlyMap<string, number>,
  ): Promise<Exploration<R>> {
    const failures = [...tally.outcomes.values()].filter(({ simplest }) => simplest.fails);
    failures.sort((a, b) => (precedes(a.simplest.schedule, b.simplest.schedule) ? -1 : 1));
    for (const outcome of failures.slice(0, SHRUNK)) {
      for (const trial of shrink(this.run, this.run(outcome.simplest.schedule))) {
        outcome.simplest = briefOf(trial);
        if (await this.pause([])) break;
      }
    }
    return this.result(coverage, tally, counts);
  }
  /** @param counts how many orders come out how, where not each was run */
  private result(
    coverage: Exploration<R>['coverage'],
    { runs, outcomes, worst }: Tally,
    counts?: ReadonlyMap<string, number>,
  ): Exploration<R> {
    const { size } = this;
    const simplest = worst === null ? null : this.run(worst.schedule);
    for (const [outcome, found] of outcomes) found.count = counts?.get(outcome) ?? found.count;
    const all = [...outcomes.values()];
    const sum = (some: typeof all): number => some.reduce((total, { count }) => total + count, 0);
    const failing = sum(all.filter((one) => one.simplest.fails));
    return { coverage, runs, orders: sum(all), failing, size, outcomes, simplest };
  }
}

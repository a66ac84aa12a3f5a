/**
 * The timeline: everything that is read off a recording in one pass (lanes, wake-ups, findings, output, checkpoints), and the world at
 * any point of it. The pass follows the recording as it grows, so many events at a time as the caller allows.
 *
 * Checkpoints are snapshots every so many events; the world at `index` is the nearest checkpoint before it, folded on. A snapshot costs
 * what it holds, so where the world is big the checkpoints stand further apart; when all together hold more than a bound every second
 * one is dropped and the distance doubles.
 */
import type { EventOf, HeadwaiterEvent, Id, Ns } from '../events/index.ts';
import { type Finding, FindingMaker } from './findings.ts';
import { applyEvent } from './fold/effects.ts';
import { Fold } from './fold/fold.ts';
import { type Lane, LaneMaker, type LaneSubject, type Wake } from './lanes.ts';
import type { Recording } from './recording.ts';
import type { Names } from './words.ts';
import type { World } from './world.ts';

/** A piece of output, tied to its moment. */
export interface OutputPiece {
  /** The number of its event. */
  readonly index: number;
  readonly at: Ns;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  readonly task: Id;
  readonly thread: Id;
  readonly process: Id;
  readonly file: string;
  readonly line: number;
}

/** A line of output, put together from pieces. */
export interface OutputLine extends Omit<OutputPiece, 'text'> {
  readonly text: string;
}

const DISTANCE = 4096;
/** How far before a world that was asked for another snapshot is kept: whoever goes back asks for those between them next. */
const NEAR = 512;
const WEIGHT_BOUND = 400_000;

/** Reads a recording; see the head of the file. */
export class Timeline {
  readonly recording: Recording;
  readonly #fold = new Fold();
  readonly #lanes = new LaneMaker();
  readonly #findings = new FindingMaker();
  readonly #output: OutputPiece[] = [];
  #checkpoints: { readonly world: World; readonly weight: number }[] = [];
  #distance = DISTANCE;
  #weight = 0;
  #last: { readonly world: World } | undefined;
  #near: World | undefined;
  /** What was known when the recording was full: those who were there keep their names. */
  #known: World | undefined;

  constructor(recording: Recording) {
    this.recording = recording;
    this.#checkpoints.push({ world: this.#fold.snapshot(), weight: 0 });
  }

  /** How many events have been read so far; the world can be asked for up to here. */
  get length(): number {
    return this.#fold.index;
  }

  /**
   * Reads on, at most `events` of them.
   * @returns whether there is more to read now
   */
  catchUp(events = Number.POSITIVE_INFINITY): boolean {
    const end = Math.min(this.recording.length, this.#fold.index + events);
    while (this.#fold.index < end) this.#read(this.recording.event(this.#fold.index));
    return this.#fold.index < this.recording.length;
  }

  #read(event: HeadwaiterEvent): void {
    const fold = this.#fold;
    if (event.kind === 'recording.thinned') this.#known = fold.snapshot();
    applyEvent(fold, event);
    this.#lanes.note(event, fold);
    this.#findings.note(event, fold);
    if (event.kind === 'output') this.#print(event, event.stream === 'stderr' ? 'stderr' : 'stdout', event);
    // a terminal shows what is typed into it
    else if (event.kind === 'input.read') this.#print(event, 'stdout', { file: '', line: 0 });
    if (fold.index - this.#checkpoints.at(-1)!.world.index >= this.#distance) this.#checkpoint();
  }

  #print(
    { at, task, thread, process, text }: EventOf<'output'> | EventOf<'input.read'>,
    stream: OutputPiece['stream'],
    { file, line }: { readonly file: string; readonly line: number },
  ): void {
    this.#output.push({ index: this.#fold.index - 1, at, stream, text, task, thread, process, file, line });
  }

  #checkpoint(): void {
    const weight = this.#fold.weight;
    if (weight > this.#distance) this.#distance = Math.min(weight * 2, 65_536);
    this.#checkpoints.push({ world: this.#fold.snapshot(), weight });
    this.#weight += weight;
    if (this.#weight <= WEIGHT_BOUND) return;
    this.#checkpoints = this.#checkpoints.filter((_, number) => number % 2 === 0);
    this.#weight = this.#checkpoints.reduce((sum, checkpoint) => sum + checkpoint.weight, 0);
    this.#distance = Math.min(this.#distance * 2, 131_072);
  }

  /**
   * What is true after the first `index` events (0: nothing has happened yet). Reads on as far as needed; an index past the end of the
   * recording gives its end.
   */
  world(index: number): World {
    const wanted = Math.max(0, Math.min(Math.floor(index), this.recording.length));
    if (wanted > this.#fold.index) this.catchUp(wanted - this.#fold.index);
    const last = this.#last?.world;
    if (last !== undefined && last.index === wanted) return last;
    let start = this.#checkpointBefore(wanted);
    if (last !== undefined && last.index <= wanted && last.index > start.index) start = last;
    const near = this.#near;
    if (near !== undefined && near.index <= wanted && near.index > start.index) start = near;
    const fold = Fold.from(start);
    if (wanted - start.index > 2 * NEAR) {
      this.#forward(fold, wanted - NEAR);
      this.#near = fold.snapshot();
    }
    this.#forward(fold, wanted);
    const world = fold.end();
    this.#last = { world };
    return world;
  }

  #forward(fold: Fold, index: number): void {
    while (fold.index < index) applyEvent(fold, this.recording.event(fold.index));
  }

  #checkpointBefore(index: number): World {
    let low = 0;
    let high = this.#checkpoints.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#checkpoints[middle]!.world.index <= index) low = middle + 1;
      else high = middle;
    }
    return this.#checkpoints[low - 1]!.world;
  }

  /** Who is called how, as far as the recording has been read: for sentences about events that come after the cursor. */
  get names(): Names {
    return this.#known ?? this.#fold;
  }

  /** All lanes so far, in the order in which their subjects appeared. */
  get lanes(): readonly Lane[] {
    return this.#lanes.lanes;
  }

  /** How often a lane was given another name so far. */
  get renamings(): number {
    return this.#lanes.renamings;
  }

  /** The lane of one process, thread, task or core (by its number). */
  lane(subject: LaneSubject, id: Id): Lane | undefined {
    return this.#lanes.lane(subject, id);
  }

  /** Who let whom go on, in order. */
  get wakes(): readonly Wake[] {
    return this.#lanes.wakes;
  }

  /** All findings so far, in order of being noticed. */
  get findings(): readonly Finding[] {
    return this.#findings.findings;
  }

  /** All output so far, as it was written, and what was typed among it. */
  get output(): readonly OutputPiece[] {
    return this.#output;
  }

  /** How many pieces of output stand before the event with this number. */
  outputBefore(index: number): number {
    if (index > this.#fold.index) this.catchUp(index - this.#fold.index);
    let low = 0;
    let high = this.#output.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#output[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last `count` lines of output before the event with this number; a line belongs to the piece that began it. */
  outputLines(index: number, count: number): readonly OutputLine[] {
    const end = this.outputBefore(index);
    let breaks = 0;
    let start = end;
    // back to enough line ends that `count` whole lines are in hand
    while (start > 0 && breaks <= count) {
      start--;
      breaks += this.#output[start]!.text.split('\n').length - 1;
    }
    return toLines(this.#output.slice(start, end)).slice(-count);
  }
}

function toLines(pieces: readonly OutputPiece[]): OutputLine[] {
  const lines: OutputLine[] = [];
  let open: { piece: OutputPiece; text: string } | undefined;
  for (const piece of pieces) {
    if (open !== undefined && open.piece.stream !== piece.stream) {
      lines.push({ ...open.piece, text: open.text });
      open = undefined;
    }
    const parts = piece.text.split('\n');
    for (const [number, part] of parts.entries()) {
      if (number > 0 && open !== undefined) {
        lines.push({ ...open.piece, text: open.text });
        open = undefined;
      }
      if (open !== undefined) open.text += part;
      else if (part !== '' || number < parts.length - 1) open = { piece, text: part };
    }
  }
  if (open !== undefined) lines.push({ ...open.piece, text: open.text });
  return lines;
}

/** What is true after the first `index` events of a recording: for a single look. Many looks want a `Timeline`. */
export function world(recording: Recording, index: number): World {
  return new Timeline(recording).world(index);
}

/**
 * How a run tells its events. Telling is the most frequent work there is beside the program itself, so events go field by field to whoever records them:
 * no object is made of them, and nothing is looked up by name. Whoever does not take them so gets objects.
 */
import type { EventKind, HeadwaiterEvent } from './event.ts';
import { type Ns, ZERO_NS } from './moments.ts';
import { type FieldType, type KindRow, VOCABULARY } from './vocabulary.ts';

/** The kinds of event, by number. */
export const KINDS: readonly EventKind[] = Object.keys(VOCABULARY) as EventKind[];
const NUMBERS: ReadonlyMap<EventKind, number> = new Map(KINDS.map((kind, number) => [kind, number]));
/** The number of a kind of event. */
export const kindNumber = (kind: EventKind): number => NUMBERS.get(kind)!;

/** A kind's own fields, in the order of its row. */
export const fieldsOf = (number: number): (readonly [name: string, type: FieldType])[] =>
  Object.entries((VOCABULARY as Readonly<Record<string, KindRow>>)[KINDS[number]!]!.fields);

type FieldValue = string | number | boolean;
/** What a number in a text's place stands for beside its digits: from this one on, `Task-N`. */
export const TASK_NAMES = 1_000_000_000;
/** The text that stands in an event. */
const textOf = (given: FieldValue): string =>
  typeof given === 'number' && given >= TASK_NAMES ? `Task-${given - TASK_NAMES}` : String(given);
/**
 * Takes an event of one kind: when, where, who, and its own fields in the order of their row. In place of a text that is the digits of a whole number below
 * a thousand million it takes that number; in place of `Task-` and such digits the number and TASK_NAMES.
 */
export type Take = (at: Ns, position: number, process: number, thread: number, ...fields: FieldValue[]) => void;

/** What is told of one event of a group: its kind, and those of its fields that are always the same. */
type GroupMember = readonly [kind: EventKind, constant?: Readonly<Record<string, FieldValue>>];
/** Events that come right after each other, those of one moment in one list. */
export type EventGroup = readonly (readonly GroupMember[])[];
const groups: EventGroup[] = [];
/** The number of a group of events that are told at one stroke (`Telling.takesOf`). */
export const groupNumber = (...group: EventGroup): number => groups.push(group) - 1;
/** Takes a group of events: for each moment when, where and who, then the fields of its events, without those that are always the same. */
export type TakeGroup = (...given: FieldValue[]) => void;

/**
 * Where events go. Called synchronously, in order; must not throw and must not keep the object's identity (it may be reused). Answers false when no more
 * are wanted: most that follow are then not made at all. `taker` makes what takes events of a kind (its number) field by field, and gives those that it
 * can't take to `otherwise`; `groupTaker` the same of a group.
 */
export interface Emit {
  (event: HeadwaiterEvent): unknown;
  readonly taker?: (kind: number, otherwise: Take) => Take;
  readonly groupTaker?: (group: EventGroup, otherwise: TakeGroup) => TakeGroup;
}

/** How many events of a kind are made one field after the other: generating code costs as much as some dozens of them. */
const FEW = 16;

/** Tells the fields of an object. */
type Spread = (
  takes: readonly Take[],
  at: Ns,
  position: number,
  process: number,
  thread: number,
  fields: Readonly<Record<string, FieldValue>>,
) => void;
const spreads: (Spread | undefined)[] = [];
const asked: number[] = [];
/** What tells the fields of an object that has those of a kind. One that is often asked for is generated: names that stand in the code cost a tenth. */
function spreadOf(number: number): Spread {
  const times = (asked[number] ?? 0) + 1;
  asked[number] = times;
  const names = fieldsOf(number).map(([name]) => name);
  if (times <= FEW)
    return (takes, at, position, process, thread, fields) =>
      takes[number]!(at, position, process, thread, ...names.map((name) => fields[name]!));
  const made = new Function(
    'takes',
    'at',
    'position',
    'process',
    'thread',
    'fields',
    `takes[${number}](at, position, process, thread${names.map((name) => `, fields.${name}`).join('')})`,
  ) as Spread;
  spreads[number] = made;
  return made;
}

/** An event of a group: the number of its kind, and of each field what it always is, if it is always the same. */
interface Member {
  readonly number: number;
  readonly constants: readonly (FieldValue | undefined)[];
}
function memberOf([kind, constant]: GroupMember): Member {
  const number = kindNumber(kind);
  return { number, constants: fieldsOf(number).map(([name]) => constant?.[name]) };
}

/** The events of one run on their way to its listener. */
export class Telling {
  /** Nobody wants to hear more than what the run comes to. */
  enough = false;
  /** What takes events of a kind, by its number. */
  readonly takes: Take[] = [];
  /** What takes groups of events, by number, once `takesOf` was asked for them. */
  readonly groups: TakeGroup[] = [];
  /** The moment of the last event: none that comes after it has an earlier one (`moment`). */
  toldNs: Ns = ZERO_NS;

  /** @param whenEnough called when no more events are wanted */
  constructor(
    private readonly emit: Emit,
    private readonly whenEnough: () => void = () => {},
  ) {
    for (let number = 0; number < KINDS.length; number++) this.takes.push(this.first(number));
  }

  /** What takes the first events of a kind. */
  private first(number: number): Take {
    const layout = fieldsOf(number);
    let times = 0;
    const whole: Take = (at, position, process, thread, ...fields) => {
      const event: Record<string, FieldValue> = { kind: KINDS[number]!, at, position, process, thread };
      for (const [field, [name, type]] of layout.entries())
        event[name] = type === 'text' ? textOf(fields[field]!) : fields[field]!;
      if (this.emit(event as unknown as HeadwaiterEvent) !== false) return;
      this.enough = true;
      this.whenEnough();
    };
    const { taker } = this.emit;
    if (taker === undefined) return whole;
    return (...given) => {
      if (++times === FEW) this.takes[number] = taker(number, whole);
      whole(...given);
    };
  }

  /** What takes a group of events. */
  takesOf(number: number): TakeGroup {
    const { groupTaker } = this.emit;
    const members = groups[number]!.map((kinds) => kinds.map(memberOf));
    let times = 0;
    const oneByOne: TakeGroup = (...given) => this.takeOneByOne(members, given);
    const first: TakeGroup = (...given) => {
      if (++times === FEW && groupTaker !== undefined) this.groups[number] = groupTaker(groups[number]!, oneByOne);
      oneByOne(...given);
    };
    this.groups[number] = first;
    return first;
  }
  private takeOneByOne(group: readonly (readonly Member[])[], given: readonly FieldValue[]): void {
    let next = 0;
    for (const members of group) {
      const who = given.slice(next, next + 4) as [number, number, number, number];
      next += 4;
      for (const { number, constants } of members) {
        const fields = constants.map((constant) => constant ?? given[next++]!);
        if (!this.enough) this.takes[number]!(...who, ...fields);
      }
    }
  }

  /** The moment of an event that is told now: the clock's, but never before the last one's (a long instruction may overshoot another core's clock). */
  moment(nowNs: Ns): Ns {
    if (nowNs < this.toldNs) return this.toldNs;
    this.toldNs = nowNs;
    return nowNs;
  }

  /** Tells an event whose own fields an object has. */
  tell(kind: EventKind, nowNs: Ns, position: number, process: number, thread: number, fields: object): void {
    const number = NUMBERS.get(kind)!;
    const spread = spreads[number] ?? spreadOf(number);
    spread(this.takes, this.moment(nowNs), position, process, thread, fields as Readonly<Record<string, FieldValue>>);
  }
}

/**
 * Events by columns. An array of a million event objects would take some 150 MB and make the garbage collector stop the screen; here an
 * event is 21 bytes of fixed columns (`at`, `position`, `kind`, start of its words) and 4 or 8 bytes for each other field, about 45 in
 * all for the commonest kinds, in chunks that are never copied as the run grows. Texts are kept once each.
 *
 * Words of an event: process, thread, then its own fields in the vocabulary's order, all within one chunk. An id, count or flag is one word, an ns or
 * number two words (the bits of a float64). A text is one word: its number in `texts`, or -1 - n where it is the decimal digits of n, or the same below
 * TASKS where it is `Task-n`, so that a queue of a million different numbers or a million tasks do not keep a million texts. A whole number that does not fit a word stands in `wide`, by the address of the
 * word, which then holds WIDE.
 *
 * Recording is the most frequent work there is beside the program itself, so what writes an event of a kind is generated from its row, and takes its
 * fields one by one: no object is made for it.
 */
import {
  type EventGroup,
  type FieldType,
  fieldsOf,
  type HeadwaiterEvent,
  KINDS,
  kindNumber,
  type Take,
  type TakeGroup,
  TASK_NAMES,
} from '../events/index.ts';

const EVENTS_LOG2 = 14;
const EVENTS = 1 << EVENTS_LOG2;
const WORDS_LOG2 = 16;
const WORDS = 1 << WORDS_LOG2;
const WIDE = -2147483648;

const LAYOUT = KINDS.map((_, number) => fieldsOf(number));
const words = (type: FieldType): number => (type === 'ns' || type === 'number' ? 2 : 1);
const SIZE: readonly number[] = LAYOUT.map((fields) => fields.reduce((sum, [, type]) => sum + words(type), 2));

const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

/** What a writer writes to: the chunks that are not full yet, and where in them. */
class Front {
  length = 0;
  /** Below this many events there is room for one more, and it is wanted. */
  end = 0;
  /** The same for events of the kinds that are fine: those above are left out. */
  fineEnd = Number.POSITIVE_INFINITY;
  at = new Float64Array(0);
  position = new Float64Array(0);
  kind = new Uint8Array(0);
  start = new Uint32Array(0);
  words = new Int32Array(0);
  /** The address of the first of `words`, and the next free one among them. */
  base = -WORDS;
  next = WORDS;
}
/** What a writer asks of its columns. */
interface Keeper {
  /** Makes room for an event of so many words. @returns whether one more is wanted */
  prepare(words: number): boolean;
  /** Makes room for so many events that take so many words together. @returns whether they all have room side by side, and are wanted */
  prepareAll(events: number, words: number): boolean;
  wide(address: number, value: number): void;
  text(text: string): number;
}

/** One field of a writer's code. A text is often the one of the event before; a number in its place stands for its digits, or for a task's name (TASK_NAMES). */
function fieldCode(value: string, type: FieldType, offset: number): string {
  switch (type) {
    case 'id':
    case 'count':
      return `words[at + ${offset}] = ${value} === (${value} | 0) ? ${value} : wide(at + ${offset}, ${value});`;
    case 'flag':
      return `words[at + ${offset}] = ${value} ? 1 : 0;`;
    case 'text':
      return `if (typeof ${value} === 'number') words[at + ${offset}] = -1 - ${value};
        else { if (${value} !== ${value}Text) { ${value}Word = keeper.text(${value}); ${value}Text = ${value}; } words[at + ${offset}] = ${value}Word; }`;
    case 'ns':
    case 'number':
      return `float[0] = ${value}; words[at + ${offset}] = halves[0]; words[at + ${offset + 1}] = halves[1];`;
  }
}
/** What makes a writer of a kind: see `Columns.taker`. */
type Maker = (
  kind: number,
  front: Front,
  keeper: Keeper,
  otherwise: Take,
  float: Float64Array,
  halves: Int32Array,
) => Take;
const makers = new Map<string, Maker>();
/** What makes the writers of all kinds whose fields take the same words: V8 then has to see and to compile one function for them. */
function makerFor(number: number, isFine: boolean): Maker {
  const layout = LAYOUT[number]!.map(([, type]) => (type === 'count' ? 'id' : type === 'number' ? 'ns' : type));
  const key = `${isFine} ${layout.join(' ')}`;
  let maker = makers.get(key);
  if (maker === undefined) {
    maker = generateMaker(number, isFine);
    makers.set(key, maker);
  }
  return maker;
}
function generateMaker(number: number, isFine: boolean): Maker {
  const layout = LAYOUT[number]!;
  const given = ['now', 'position', 'process', 'thread', ...layout.map((_, field) => `f${field}`)].join(', ');
  const texts = layout.map(([, type], field) => (type === 'text' ? `let f${field}Text = '', f${field}Word = 0;` : ''));
  // (as many processes and threads as fit no word there never are)
  const codes = ['words[at] = process;', 'words[at + 1] = thread;'];
  let offset = 2;
  for (const [field, [, type]] of layout.entries()) {
    codes.push(fieldCode(`f${field}`, type, offset));
    offset += words(type);
  }
  // Compiled code is thrown away when it comes where it has never been: the first events go the way of those that have no room yet (V8 remembers where a
  // function has been only from its ninth call or so on).
  return new Function(
    'kind',
    'front',
    'keeper',
    'otherwise',
    'float',
    'halves',
    `let first = 32; ${texts.join(' ')}
    const wide = (place, value) => { keeper.wide(front.base + place, value); return ${WIDE}; };
    return (${given}) => {
      const index = front.length;
      ${isFine ? 'if (index >= front.fineEnd) return;' : ''}
      let at = front.next;
      if (first > 0 || index >= front.end || at > ${WORDS - SIZE[number]!}) {
        first--;
        if (!keeper.prepare(${SIZE[number]!})) { otherwise(${given}); return; }
        at = front.next;
      }
      const { words } = front;
      const within = index & ${EVENTS - 1};
      front.at[within] = now;
      front.position[within] = position;
      front.kind[within] = kind;
      front.start[within] = front.base + at;
      ${codes.join('\n')}
      front.next = at + ${SIZE[number]!};
      front.length = index + 1;
    };`,
  ) as Maker;
}

/**
 * What makes the writer of a group: one look whether there is room, and each array found once, for all of its events. Where there is no room for all in one
 * chunk they go one by one.
 */
function makeGroupWriter(group: EventGroup, front: Front, keeper: Keeper, otherwise: TakeGroup): TakeGroup {
  const given: string[] = [];
  const codes: string[] = [];
  const texts: string[] = [];
  let events = 0;
  let offset = 0;
  for (const [moment, members] of group.entries()) {
    const who = ['now', 'place', 'process', 'thread'].map((name) => `${name}${moment}`);
    given.push(...who);
    for (const [kind, constant] of members) {
      const number = kindNumber(kind);
      const place = events === 0 ? 'within' : `within + ${events}`;
      codes.push(
        `ats[${place}] = ${who[0]}; positions[${place}] = ${who[1]}; kinds[${place}] = ${number}; starts[${place}] = start + ${offset};`,
        `words[at + ${offset}] = ${who[2]}; words[at + ${offset + 1}] = ${who[3]};`,
      );
      offset += 2;
      for (const [name, type] of LAYOUT[number]!) {
        const value = constant?.[name];
        const field = `f${events}${name}`;
        if (value === undefined) {
          given.push(field);
          if (type === 'text') texts.push(`let ${field}Text = '', ${field}Word = 0;`);
          codes.push(fieldCode(field, type, offset));
        } else codes.push(`words[at + ${offset}] = ${typeof value === 'string' ? keeper.text(value) : Number(value)};`);
        offset += words(type);
      }
      events++;
    }
  }
  const make = new Function(
    'front',
    'keeper',
    'otherwise',
    'float',
    'halves',
    `let first = 32; ${texts.join(' ')}
    const wide = (place, value) => { keeper.wide(front.base + place, value); return ${WIDE}; };
    return (${given.join(', ')}) => {
      const index = front.length;
      let at = front.next;
      if (first > 0 || index + ${events} > front.end || at > ${WORDS - offset}) {
        first--;
        if (!keeper.prepareAll(${events}, ${offset})) { otherwise(${given.join(', ')}); return; }
        at = front.next;
      }
      const { words, at: ats, position: positions, kind: kinds, start: starts } = front;
      const within = index & ${EVENTS - 1};
      const start = front.base + at;
      ${codes.join('\n')}
      front.next = at + ${offset};
      front.length = index + ${events};
    };`,
  ) as (front: Front, keeper: Keeper, otherwise: TakeGroup, float: Float64Array, halves: Int32Array) => TakeGroup;
  return make(front, keeper, otherwise, float, halves);
}

/** The longest whole number that is kept as a number where a text is asked for: 9 digits fit a word. */
const MOST_DIGITS = 9;
/** n where a text is, from a place on, the digits of the whole number n and nothing else; otherwise -1. */
function wholeNumber(text: string, from: number): number {
  const { length } = text;
  if (length === from || length > from + MOST_DIGITS) return -1;
  let number = 0;
  for (let at = from; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && at === from && length > from + 1)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
/** How tasks are called that nobody gave a name, and where the words for such names begin (downwards). */
const TASK = 'Task-';
const TASKS = -TASK_NAMES;

type Loose = Record<string, string | number | boolean>;

/** Events by columns: a million of them are a few typed arrays. */
export class Columns implements Keeper {
  readonly #front = new Front();
  readonly #at: Float64Array[] = [];
  readonly #position: Float64Array[] = [];
  readonly #kind: Uint8Array[] = [];
  readonly #start: Uint32Array[] = [];
  readonly #words: Int32Array[] = [];
  readonly #texts: string[] = [''];
  readonly #textNumber = new Map<string, number>([['', 0]]);
  readonly #wide = new Map<number, number>();

  /** Bytes of everything kept, texts included. */
  bytes = 0;
  #bound = Number.POSITIVE_INFINITY;
  #mostBytes = Number.POSITIVE_INFINITY;

  get length(): number {
    return this.#front.length;
  }
  /** Says how many events and bytes are wanted of `taker`, and how many events of the kinds that are fine. */
  limit(bound: number, mostBytes: number, fineBound: number): void {
    this.#bound = bound;
    this.#mostBytes = mostBytes;
    this.#front.end = 0;
    this.#front.fineEnd = fineBound;
  }

  /** Makes what takes the events of a kind within the limits. `isFine`: those above theirs are left out; all others are given to `otherwise`. */
  taker(number: number, isFine: boolean, otherwise: Take): Take {
    return makerFor(number, isFine)(number, this.#front, this, otherwise, float, halves);
  }

  /** The same for a group, none of which is fine. */
  groupTaker(group: EventGroup, otherwise: TakeGroup): TakeGroup {
    return makeGroupWriter(group, this.#front, this, otherwise);
  }

  prepare(words: number): boolean {
    if (!this.#wantsMore()) return false;
    this.#makeRoom(words);
    return true;
  }
  prepareAll(events: number, words: number): boolean {
    return this.prepare(words) && this.#front.length + events <= this.#front.end;
  }
  #wantsMore(): boolean {
    return this.#front.length < this.#bound && this.bytes <= this.#mostBytes;
  }
  #takeBytes(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.#mostBytes) this.#front.end = 0;
  }

  /** Appends an event, whatever the limits. */
  append(event: HeadwaiterEvent): void {
    const front = this.#front;
    const number = kindNumber(event.kind);
    this.#makeRoom(SIZE[number]!);
    const within = front.length & (EVENTS - 1);
    front.at[within] = event.at;
    front.position[within] = event.position;
    front.kind[within] = number;
    front.start[within] = front.base + front.next;
    this.#putWords(event, LAYOUT[number]!, front);
    front.length++;
  }

  #makeRoom(words: number): void {
    const front = this.#front;
    if (front.length === this.#kind.length * EVENTS) {
      this.#at.push((front.at = new Float64Array(EVENTS)));
      this.#position.push((front.position = new Float64Array(EVENTS)));
      this.#kind.push((front.kind = new Uint8Array(EVENTS)));
      this.#start.push((front.start = new Uint32Array(EVENTS)));
      this.#takeBytes(EVENTS * 21);
    }
    if (front.next + words > WORDS) {
      this.#words.push((front.words = new Int32Array(WORDS)));
      front.base += WORDS;
      front.next = 0;
      this.#takeBytes(WORDS * 4);
    }
    front.end = this.bytes > this.#mostBytes ? 0 : Math.min(this.#bound, this.#kind.length * EVENTS);
  }

  #putWords(event: HeadwaiterEvent, layout: (typeof LAYOUT)[number], front: Front): void {
    const { words } = front;
    let at = front.next;
    const whole = (value: number): void => {
      if (value === (value | 0) && value !== WIDE) words[at] = value;
      else {
        words[at] = WIDE;
        this.wide(front.base + at, value);
      }
      at++;
    };
    whole(event.process);
    whole(event.thread);
    const loose = event as unknown as Loose;
    for (const [name, type] of layout) {
      const value = loose[name];
      switch (type) {
        case 'id':
        case 'count':
          whole(value as number);
          break;
        case 'flag':
          words[at++] = value ? 1 : 0;
          break;
        case 'text':
          words[at++] = this.text(value as string);
          break;
        case 'ns':
        case 'number':
          float[0] = value as number;
          words[at++] = halves[0]!;
          words[at++] = halves[1]!;
      }
    }
    front.next = at;
  }

  wide(address: number, value: number): void {
    this.#wide.set(address, value);
    this.#takeBytes(40);
  }

  text(text: string): number {
    const isTask = text.startsWith(TASK);
    const whole = wholeNumber(text, isTask ? TASK.length : 0);
    if (whole >= 0) return (isTask ? TASKS : 0) - 1 - whole;
    let number = this.#textNumber.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#texts.push(text);
      this.#textNumber.set(text, number);
      this.#takeBytes(text.length * 2 + 64);
    }
    return number;
  }

  at(index: number): number {
    return this.#at[index >>> EVENTS_LOG2]![index & (EVENTS - 1)]!;
  }

  position(index: number): number {
    return this.#position[index >>> EVENTS_LOG2]![index & (EVENTS - 1)]!;
  }

  kindNumber(index: number): number {
    return this.#kind[index >>> EVENTS_LOG2]![index & (EVENTS - 1)]!;
  }

  event(index: number): HeadwaiterEvent {
    const chunk = index >>> EVENTS_LOG2;
    const within = index & (EVENTS - 1);
    const number = this.#kind[chunk]![within]!;
    let address = this.#start[chunk]![within]!;
    const event: Loose = {
      kind: KINDS[number]!,
      at: this.#at[chunk]![within]!,
      position: this.#position[chunk]![within]!,
      process: this.#whole(address++),
      thread: this.#whole(address++),
    };
    for (const [name, type] of LAYOUT[number]!) {
      switch (type) {
        case 'id':
        case 'count':
          event[name] = this.#whole(address++);
          break;
        case 'flag':
          event[name] = this.#get(address++) !== 0;
          break;
        case 'text':
          event[name] = this.#textOf(this.#get(address++));
          break;
        case 'ns':
        case 'number':
          halves[0] = this.#get(address++);
          halves[1] = this.#get(address++);
          event[name] = float[0]!;
      }
    }
    return event as unknown as HeadwaiterEvent;
  }

  #get(address: number): number {
    return this.#words[address >>> WORDS_LOG2]![address & (WORDS - 1)]!;
  }

  #textOf(word: number): string {
    if (word >= 0) return this.#texts[word]!;
    return word < TASKS ? `${TASK}${TASKS - 1 - word}` : String(-1 - word);
  }

  #whole(address: number): number {
    const value = this.#get(address);
    return value === WIDE ? (this.#wide.get(address) ?? WIDE) : value;
  }
}

/**
 * Events by columns. An array of a million event objects would take some 150 MB and make the garbage collector stop the screen; here an
 * event is 21 bytes of fixed columns (`at`, `position`, `kind`, start of its words) and 4 or 8 bytes for each other field, about 45 in
 * all for the commonest kinds, in chunks that are never copied as the run grows. Texts are kept once each.
 *
 * Words of an event: process, thread, then its own fields in the vocabulary's order, all within one chunk. An id, count or flag is one word, an ns or
 * number two words (the bits of a float64). A text is one word: its number in `texts`, or -1 - n where it is the decimal digits of n, so that
 * a queue of a million different numbers does not keep a million texts. A whole number that does not fit a word stands in `wide`, by the address of the
 * word, which then holds WIDE.
 *
 * Recording is the most frequent work there is beside the program itself, so what writes the words of a kind is generated from its row: reading fields
 * by names that stand in the code costs a fifth of reading them by names in a table.
 */
import { EVENT_KINDS, type EventKind, type FieldType, type HeadwaiterEvent } from '../events/index.ts';

/** The kinds of event, by number. */
export const KINDS: readonly EventKind[] = Object.keys(EVENT_KINDS) as EventKind[];
/** The number of a kind of event. */
export const KIND_NUMBER: ReadonlyMap<EventKind, number> = new Map(KINDS.map((kind, number) => [kind, number]));

const EVENTS_LOG2 = 14;
const EVENTS = 1 << EVENTS_LOG2;
const WORDS_LOG2 = 16;
const WORDS = 1 << WORDS_LOG2;
const WIDE = -2147483648;

const LAYOUT: readonly (readonly (readonly [name: string, type: FieldType])[])[] = KINDS.map(
  (kind) => Object.entries(EVENT_KINDS[kind].fields) as [string, FieldType][],
);
const words = (type: FieldType): number => (type === 'ns' || type === 'number' ? 2 : 1);
const SIZE: readonly number[] = LAYOUT.map((fields) => fields.reduce((sum, [, type]) => sum + words(type), 2));

const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

/** Writes the words of an event of one kind into a chunk, from an address within it on; `base` is the address of the chunk's first word. */
type Writer = (event: HeadwaiterEvent, words: Int32Array, at: number, base: number) => void;
/** What a writer asks of its columns. */
interface Keeper {
  wide(address: number, value: number): void;
  text(text: string): number;
}

/** One field of a writer's code. A text is often the one of the event before. */
function fieldCode(name: string, type: FieldType, offset: number): string {
  const value = `event.${name}`;
  switch (type) {
    case 'id':
    case 'count':
      return `v = ${value}; if (v === (v | 0) && v !== ${WIDE}) words[at + ${offset}] = v;
        else { words[at + ${offset}] = ${WIDE}; keeper.wide(base + at + ${offset}, v); }`;
    case 'flag':
      return `words[at + ${offset}] = ${value} ? 1 : 0;`;
    case 'text':
      return `t = ${value}; if (t !== ${name}Text) { ${name}Text = t; ${name}Word = keeper.text(t); } words[at + ${offset}] = ${name}Word;`;
    case 'ns':
    case 'number':
      return `float[0] = ${value}; words[at + ${offset}] = halves[0]; words[at + ${offset + 1}] = halves[1];`;
  }
}
/** How many events of a kind are written field by field: generating code costs as much as some dozens of them. */
const FEW = 16;
const makers: (((keeper: Keeper, float: Float64Array, halves: Int32Array) => Writer) | undefined)[] = [];
function makeWriter(kind: number, keeper: Keeper): Writer {
  makers[kind] ??= generateMaker(LAYOUT[kind]!);
  return makers[kind](keeper, float, halves);
}
function generateMaker(
  layout: readonly (readonly [name: string, type: FieldType])[],
): (keeper: Keeper, float: Float64Array, halves: Int32Array) => Writer {
  const kept = layout.filter(([, type]) => type === 'text').map(([name]) => `let ${name}Text = '', ${name}Word = 0;`);
  const codes = [fieldCode('process', 'id', 0), fieldCode('thread', 'id', 1)];
  let offset = 2;
  for (const [name, type] of layout) {
    codes.push(fieldCode(name, type, offset));
    offset += words(type);
  }
  return new Function(
    'keeper',
    'float',
    'halves',
    `${kept.join(' ')}
    return (event, words, at, base) => { let v, t; ${codes.join('\n')} };`,
  ) as (keeper: Keeper, float: Float64Array, halves: Int32Array) => Writer;
}

/** The longest whole number that is kept as a number where a text is asked for: 9 digits fit a word. */
const MOST_DIGITS = 9;
/** n where a text is the digits of the whole number n and nothing else; otherwise -1. */
function wholeNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && at === 0 && length > 1)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

type Loose = Record<string, string | number | boolean>;

/** Events by columns: a million of them are a few typed arrays. */
export class Columns implements Keeper {
  length = 0;
  /** Bytes of everything kept, texts included. */
  bytes = 0;
  readonly #at: Float64Array[] = [];
  readonly #position: Float64Array[] = [];
  readonly #kind: Uint8Array[] = [];
  readonly #start: Uint32Array[] = [];
  readonly #words: Int32Array[] = [];
  readonly #texts: string[] = [''];
  readonly #textNumber = new Map<string, number>([['', 0]]);
  readonly #wide = new Map<number, number>();
  readonly #writers: (Writer | undefined)[] = [];
  readonly #written: number[] = [];
  #nextWord = 0;

  append(event: HeadwaiterEvent): void {
    const index = this.length;
    const within = index & (EVENTS - 1);
    if (within === 0) this.#grow();
    const chunk = index >>> EVENTS_LOG2;
    const number = KIND_NUMBER.get(event.kind)!;
    this.#at[chunk]![within] = event.at;
    this.#position[chunk]![within] = event.position;
    this.#kind[chunk]![within] = number;
    this.#start[chunk]![within] = this.#putWords(event, number);
    this.length = index + 1;
  }

  #grow(): void {
    this.#at.push(new Float64Array(EVENTS));
    this.#position.push(new Float64Array(EVENTS));
    this.#kind.push(new Uint8Array(EVENTS));
    this.#start.push(new Uint32Array(EVENTS));
    this.bytes += EVENTS * 21;
  }

  /** @returns the address of the event's first word */
  #putWords(event: HeadwaiterEvent, number: number): number {
    let address = this.#nextWord;
    const size = SIZE[number]!;
    if ((address & (WORDS - 1)) + size > WORDS) address = (address | (WORDS - 1)) + 1;
    if (this.#words.length <= address >>> WORDS_LOG2) {
      this.#words.push(new Int32Array(WORDS));
      this.bytes += WORDS * 4;
    }
    const within = address & (WORDS - 1);
    const chunk = this.#words[address >>> WORDS_LOG2]!;
    const writer = this.#writers[number] ?? this.#writerOf(number);
    if (writer === null) this.#copyWords(event, LAYOUT[number]!, chunk, within, address - within);
    else writer(event, chunk, within, address - within);
    this.#nextWord = address + size;
    return address;
  }

  /** The writer of a kind that is often written; null: there were few of them so far. */
  #writerOf(number: number): Writer | null {
    const times = (this.#written[number] ?? 0) + 1;
    this.#written[number] = times;
    if (times <= FEW) return null;
    const writer = makeWriter(number, this);
    this.#writers[number] = writer;
    return writer;
  }

  /** What a writer does, for any kind. */
  #copyWords(
    event: HeadwaiterEvent,
    layout: (typeof LAYOUT)[number],
    words: Int32Array,
    within: number,
    base: number,
  ): void {
    const whole = (value: number): void => {
      if (value === (value | 0) && value !== WIDE) words[at] = value;
      else {
        words[at] = WIDE;
        this.wide(base + at, value);
      }
      at++;
    };
    let at = within;
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
  }

  wide(address: number, value: number): void {
    this.#wide.set(address, value);
    this.bytes += 40;
  }

  text(text: string): number {
    const whole = wholeNumber(text);
    if (whole >= 0) return -1 - whole;
    let number = this.#textNumber.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#texts.push(text);
      this.#textNumber.set(text, number);
      this.bytes += text.length * 2 + 64;
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
    return word < 0 ? String(-1 - word) : this.#texts[word]!;
  }

  #whole(address: number): number {
    const value = this.#get(address);
    return value === WIDE ? this.#wide.get(address)! : value;
  }
}

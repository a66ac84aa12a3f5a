/**
 * Events by columns. An array of a million event objects would take some 150 MB and make the garbage collector stop the screen; here an
 * event is 21 bytes of fixed columns (`at`, `position`, `kind`, start of its words) and 4 or 8 bytes for each other field, about 45 in
 * all for the commonest kinds, in chunks that are never copied as the run grows. Texts are kept once each.
 *
 * Words of an event: process, thread, then its own fields in the vocabulary's order. An id, count or flag is one word, a text one word
 * (its number in `texts`), an ns or number two words (the bits of a float64). A whole number that does not fit a word stands in `wide`,
 * by the address of the word, which then holds WIDE.
 */
import { EVENT_KINDS, type EventKind, type FieldType, type HeadwaiterEvent } from '../events/index.ts';

export const KINDS: readonly EventKind[] = Object.keys(EVENT_KINDS) as EventKind[];
export const KIND_NUMBER: ReadonlyMap<EventKind, number> = new Map(KINDS.map((kind, number) => [kind, number]));

const EVENTS_LOG2 = 14;
const EVENTS = 1 << EVENTS_LOG2;
const WORDS_LOG2 = 16;
const WORDS = 1 << WORDS_LOG2;
const WIDE = -2147483648;

const LAYOUT: readonly (readonly (readonly [name: string, type: FieldType])[])[] = KINDS.map(
  (kind) => Object.entries(EVENT_KINDS[kind].fields) as [string, FieldType][],
);
const SIZE: readonly number[] = LAYOUT.map((fields) =>
  fields.reduce((words, [, type]) => words + (type === 'ns' || type === 'number' ? 2 : 1), 2),
);

const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

type Loose = Record<string, string | number | boolean>;

export class Columns {
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
    this.#start[chunk]![within] = this.#nextWord;
    this.#putWords(event, number);
    this.length = index + 1;
  }

  #grow(): void {
    this.#at.push(new Float64Array(EVENTS));
    this.#position.push(new Float64Array(EVENTS));
    this.#kind.push(new Uint8Array(EVENTS));
    this.#start.push(new Uint32Array(EVENTS));
    this.bytes += EVENTS * 21;
  }

  #putWords(event: HeadwaiterEvent, number: number): void {
    let address = this.#nextWord;
    const end = address + SIZE[number]!;
    while (this.#words.length << WORDS_LOG2 < end) {
      this.#words.push(new Int32Array(WORDS));
      this.bytes += WORDS * 4;
    }
    this.#put(address++, event.process);
    this.#put(address++, event.thread);
    const loose = event as unknown as Loose;
    for (const [name, type] of LAYOUT[number]!) {
      const value = loose[name];
      switch (type) {
        case 'id':
        case 'count':
          this.#put(address++, value as number);
          break;
        case 'flag':
          this.#word(address++, value ? 1 : 0);
          break;
        case 'text':
          this.#word(address++, this.#text(value as string));
          break;
        case 'ns':
        case 'number':
          float[0] = value as number;
          this.#word(address++, halves[0]!);
          this.#word(address++, halves[1]!);
      }
    }
    this.#nextWord = end;
  }

  #word(address: number, value: number): void {
    this.#words[address >>> WORDS_LOG2]![address & (WORDS - 1)] = value;
  }

  #put(address: number, value: number): void {
    if (value === (value | 0) && value !== WIDE) {
      this.#word(address, value);
      return;
    }
    this.#word(address, WIDE);
    this.#wide.set(address, value);
    this.bytes += 40;
  }

  #text(text: string): number {
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
          event[name] = this.#texts[this.#get(address++)]!;
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

  #whole(address: number): number {
    const value = this.#get(address);
    return value === WIDE ? this.#wide.get(address)! : value;
  }
}

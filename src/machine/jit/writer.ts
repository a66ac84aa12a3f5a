/** What translated code is made of, and where its operands are (translate.ts). */
import type { CodeObject } from '../../language/index.ts';
import { PyFunction } from '../function.ts';
import type { Linked } from '../link.ts';
import { PyNativeFunction } from '../native.ts';
import { makers } from '../short-ways.ts';
import { PyType, type Value } from '../objects.ts';
import type { Block } from './blocks.ts';
import { RELOAD, UNWATCHED } from './ways.ts';

/** What a value most likely is: a native, a class that has a quick maker, a Python function with this code, null for none. */
export type Guess = PyNativeFunction | PyType | Linked | null;

/** Writes a region of code. */
export abstract class Writer {
  protected readonly constants: unknown[] = [];
  protected readonly constantNames = new Map<unknown, string>();
  protected readonly code: CodeObject;
  protected readonly entries: Int16Array;
  protected out: string[] = [];
  /** The operand stack: the JavaScript of each value, and whether it lies in its place on the value stack. */
  protected values: { text: string; inPlace: boolean }[] = [];
  protected variables = 0;
  /** The instruction being written, and the end of its block; what the rest of the block after it costs, and up to the next jump away. */
  protected at = 0;
  protected end = 0;
  protected rest = 0;
  protected near = 0;
  /** What values most likely are: functions that are called, and (null) whether there is a receiver. A guess; the code looks. */
  protected readonly expected = new Map<string, Guess>();

  constructor(
    protected readonly linked: Linked,
    protected readonly blocks: readonly Block[],
    protected readonly watched: boolean,
  ) {
    this.code = linked.code;
    this.entries = new Int16Array(this.code.code.length >> 1).fill(-1);
    blocks.forEach(({ start }, number) => {
      this.entries[start] = number;
    });
  }
  protected constant(value: unknown): string {
    let name = this.constantNames.get(value);
    if (name === undefined) {
      name = `k${this.constants.length}`;
      this.constants.push(value);
      this.constantNames.set(value, name);
    }
    return name;
  }
  /** JavaScript for a Python constant. */
  protected literal(value: Value | undefined): string {
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return `(${value})`;
    return this.constant(value);
  }
  protected variable(): string {
    return `v${this.variables++}`;
  }
  /** Declares a variable for the value of an expression. */
  protected keep(text: string): string {
    const name = this.variable();
    this.out.push(`const ${name}=${text};`);
    this.guess(name, this.expected.get(text));
    return name;
  }
  protected push(text: string, inPlace = false): void {
    this.values.push({ text, inPlace });
  }
  protected pop(): string {
    return this.read((this.values.pop() as { text: string }).text);
  }
  /** A value that is used more than once stands in a variable. */
  protected read(text: string): string {
    return text.startsWith('S[') ? this.keep(text) : text;
  }
  /** The operand so many below the topmost, in a variable or as a constant. */
  protected peek(below = 0): string {
    const value = this.values[this.depth - 1 - below] as { text: string };
    value.text = this.read(value.text);
    return value.text;
  }
  protected guess(text: string, guess: Guess | undefined): void {
    if (guess !== undefined) this.expected.set(text, guess);
  }
  protected expect(text: string, value: Value | undefined): void {
    if (value === null || value instanceof PyNativeFunction) this.expected.set(text, value);
    else if (value instanceof PyType && makers.has(value)) this.expected.set(text, value);
    else if (value instanceof PyFunction) this.expected.set(text, value.linked);
  }
  protected replace(popped: number, text: string): void {
    this.values.length -= popped;
    this.push(text);
  }
  /** The place of the operand at a depth (from 0) on the value stack. */
  protected place(depth: number): string {
    return `S[${this.address(depth)}]`;
  }
  protected address(depth: number): string {
    return `B+${this.linked.nlocals + depth}`;
  }
  protected get depth(): number {
    return this.values.length;
  }
  /** Text that writes what is not there yet to the value stack; with `settled` the translator counts on it from now on. */
  protected flush(settled = false, upTo = this.depth): string {
    let text = '';
    for (let depth = 0; depth < upTo; depth++) {
      const value = this.values[depth] as { text: string; inPlace: boolean };
      if (value.inPlace) continue;
      text += `${this.place(depth)}=${value.text};`;
      if (settled) value.inPlace = true;
    }
    return text;
  }
  /** Stores where the thread stands; `depth` operands lie on the value stack. */
  protected sync(depth = this.depth): string {
    return `F.pc=${this.next};t.sp=${this.address(depth - 1)};C[0]=${this.fuel};`;
  }
  /** The rest of the block's cost as helpers take it. */
  protected get left(): number {
    return this.watched ? this.rest : this.rest + UNWATCHED;
  }
  /** A condition of what may be done only while no object's end is watched. */
  protected get unwatched(): string {
    return this.watched ? 'C[5]===0&&' : '';
  }
  protected get next(): number {
    return (this.at + 1) * 2;
  }
  protected get fuel(): string {
    return this.near === 0 ? 'fuel' : `fuel+${this.near}`;
  }
  /** Fetches the fuel after something that may have used some; there is enough. */
  protected get refuel(): string {
    return this.near === 0 ? 'fuel=C[0]' : `fuel=C[0]-${this.near}`;
  }
  /** As `refuel`, as a condition: somebody else must go on, for want of fuel or because something is watched now. */
  protected get isOver(): string {
    return `(${this.refuel})<${this.rest - this.near}${this.watched ? '' : '||C[5]!==0'}`;
  }
  /** After something that may have used fuel, or made something that is watched: the loop may have to go on, with `depth` operands, all in place. */
  protected fetch(depth: number): string {
    return `if(${this.isOver}){t.sp=${this.address(depth - 1)};return 3}`;
  }
  /**
   * A helper (helpers.ts) does the instruction: given where it stands, the operands `texts` and what it needs, it puts the operands in place and answers
   * with the result, or undefined when the frame must be left.
   */
  protected helped(name: string, helper: string, texts: readonly string[], more: string): string {
    const given = `t,F,${this.next},${this.address(this.depth - 1)},${this.fuel},${this.left},${texts.join(',')},${more}`;
    return `{${this.flush(false, this.depth - texts.length)}if((${name}=$${helper}(${given}))===undefined)return 0;${this.refuel}}`;
  }
  protected goto(target: number): string {
    const number = this.entries[target] as number;
    return number >= 0 ? `{at=${number};continue}` : this.leave(target);
  }
  /**
   * Leaves the function to go on at an instruction. All such ways lead through its first line, as the way in does: V8 throws code away that comes to a place
   * for the first time, unless nothing but constants are assigned there.
   */
  protected leave(target: number, how = RELOAD): string {
    return `{x=${target * 2};y=${this.linked.nlocals + this.depth - 1};r=${how};continue L}`;
  }
}

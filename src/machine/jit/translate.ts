/**
 * Writes the JavaScript of a region of code that runs often: what interp.ts does for each of its instructions, one after the other, with the operands, the
 * places on the value stack and the constants filled in. It follows that loop case by case and calls the same functions of instructions/; what differs is only
 * where operands are kept:
 *  - inside a block they are JavaScript variables; before anything that can call, look at frames or leave, they are written to the value stack, and
 *    `frame.pc`, `t.sp` and the fuel are stored, so that nobody can tell who ran the instructions before;
 *  - between blocks they lie on the value stack.
 * A block is begun only when there is fuel for all of it, and gone on with only while there is for its rest: otherwise the interpreter loop does it,
 * which stops exactly where the fuel ends. Mostly nobody watches the end of objects (TRACKED): there are two forms of the text, and the loop takes over
 * where the simpler one does not do any more.
 */
import { CodeFlag, JUMPS, stackEffect } from '../../language/index.ts';
import { lengthOfStart } from '../calls/index.ts';
import { extraUnits } from '../costs.ts';
import { Mode } from '../function.ts';
import { type Compiled, type InlineCache, Linked } from '../link.ts';
import { PyNativeFunction } from '../native.ts';
import { iteratorMakers, makers } from '../short-ways.ts';
import { PyFloat, PyType } from '../objects.ts';
import { Op } from '../op.ts';
import { instructions, isResult } from '../instructions/index.ts';
import { attributeWay } from './attributes.ts';
import { awaitsAtItsEnd, type Block, guarded, isAwaitedAt } from './blocks.ts';
import * as operators from './operators.ts';
import { isBound } from './bound.ts';
import { type Recursion, recursionText } from './recursion.ts';
import { AT_CHECK, INTERPRET } from './ways.ts';
import { type Guess, Writer } from './writer.ts';

/** The text of a function (t, frame, the number of the block it is entered at) and what it refers to. */
export interface Translation {
  readonly source: string;
  /** The values of its `k0`, `k1` ... */
  readonly constants: readonly unknown[];
}

/**
 * @param watched whether it is to run while the end of objects is watched, too
 * @param recursion how it calls itself, where it is not
 */
export function translate(
  linked: Linked,
  region: readonly Block[],
  watched: boolean,
  recursion: Recursion | null,
): Translation {
  return new Translator(linked, region, watched, recursion).translate();
}

class Translator extends Writer {
  /** Local variables whose values are known: the JavaScript of those. */
  private readonly locals = new Map<number, string>();
  /** Those of them that may be without a value after all: a comprehension puts back what its variable was before. */
  private readonly unsure = new Set<number>();
  constructor(
    linked: Linked,
    blocks: readonly Block[],
    watched: boolean,
    private readonly recursion: Recursion | null,
  ) {
    super(linked, blocks, watched);
  }
  translate(): Translation {
    let guesses: readonly (Guess | undefined)[] = [];
    const bodies = this.blocks.map((block, number) => {
      const text = this.block(block, number, guesses);
      guesses = this.values.map((value) => (value.text === 'undefined' ? null : this.expected.get(value.text)));
      return text;
    });
    const name = (value: unknown): string => this.constant(value);
    if (this.recursion !== null)
      bodies.push(recursionText(this.linked, this.recursion, this.blocks.length, this.entries, name));
    const text = bodies.join('');
    // Where a frame stands is stored on the way in, too, although nobody looks before it is stored again: see `leave`.
    const body = `L:for(;;){F.pc=x;t.sp=B+y;C[0]=fuel;if(r>=0)return r;for(;;)switch(at){${text}default:return 3}}`;
    const source = `const S=t.stack;let B=F.base,fuel=C[0],x=0,y=0,r=-1${this.recursion === null ? '' : ',f,w'};${text.includes('fuel<E') ? 'const E=fuel-4000;' : ''}
${guarded(body, this.code, this.blocks)}`;
    return { source, constants: this.constants };
  }

  // ---- blocks ----

  private block(block: Block, number: number, guesses: readonly (Guess | undefined)[]): string {
    this.out = [];
    this.variables = 0;
    this.values = [];
    this.locals.clear();
    this.expected.clear();
    for (let depth = 0; depth < block.depth; depth++) {
      this.push(this.place(depth), true);
      this.guess(this.place(depth), guesses[depth]);
    }
    const { code } = this.code;
    this.rest = operators.costOf(code, block.start, block.end);
    // (a call at its end may do the SEND after it, too: `awaitedCall`)
    if (!this.watched && awaitsAtItsEnd(code, block)) this.rest += 1 + operators.extraOf(Op.SEND);
    this.near = 0;
    this.out.push(`case ${number}:{if(fuel<${this.rest})${this.leave(block.start, INTERPRET)}`);
    let falls = true;
    this.at = block.start - 1;
    this.end = block.end;
    while (this.at + 1 < block.end) {
      this.advance();
      falls = this.instruction(code[2 * this.at] as number, code[2 * this.at + 1] as number);
    }
    if (falls) {
      this.out.push(this.flush(true));
      if (this.entries[block.end] !== number + 1) this.out.push(this.goto(block.end));
    }
    this.out.push('}\n');
    return this.out.join('');
  }
  /** Goes on to the next instruction of the block. */
  private advance(): void {
    const { code } = this.code;
    this.at++;
    if (this.near === 0) {
      let end = this.at + 1;
      while (end < this.end && !JUMPS.has(code[2 * end - 2] as number)) end++;
      this.near = operators.costOf(code, this.at, end);
      this.out.push(`fuel-=${this.near};`);
    }
    const cost = operators.costOf(code, this.at, this.at + 1);
    this.near -= cost;
    this.rest -= cost;
  }
  /** @returns whether the next instruction may follow */
  private instruction(op: number, arg: number): boolean {
    switch (op) {
      case Op.NOP:
        return true;
      case Op.RESUME:
        if ((arg & 3) < 2) this.out.push(`if(C[4]!==0){${this.flush()}${this.sync()}return 2}`);
        return true;
      case Op.POP_ITER:
        if (!this.watched) this.out.push(`$returnIterator(${this.peek()});`);
        this.drop();
        return true;
      case Op.POP_TOP:
        this.drop();
        return true;
      case Op.PUSH_NULL:
        this.push('undefined');
        return true;
      case Op.COPY:
        this.push(this.peek(arg - 1));
        return true;
      case Op.SWAP: {
        const top = this.peek();
        const other = this.peek(arg - 1);
        this.values[this.depth - 1] = { text: other, inPlace: false };
        this.values[this.depth - arg] = { text: top, inPlace: false };
        return true;
      }
      case Op.LOAD_CONST:
        this.push(this.literal(this.linked.consts[arg]));
        return true;
      case Op.LOAD_FAST: {
        let value = this.locals.get(arg);
        if (value === undefined) {
          value = this.keep(`S[B+${arg}]`);
          this.locals.set(arg, value);
          if (this.isBound(this.at, arg)) this.unsure.delete(arg);
          else this.unsure.add(arg);
        }
        if (this.unsure.delete(arg))
          this.out.push(`if(${value}===undefined){${this.flush()}$unbound(t,F,${this.next},${this.fuel},${arg})}`);
        this.push(value);
        return true;
      }
      case Op.STORE_FAST: {
        const value = this.pop();
        if (this.watched)
          this.out.push(
            `if(C[5]!==0){${this.flush()}${this.sync()}$storeFast(t,B+${arg},${value});${this.fetch(this.depth)}}else `,
          );
        this.out.push(`S[B+${arg}]=${value};`);
        if (value === 'undefined') this.locals.delete(arg);
        else {
          this.locals.set(arg, value);
          if (this.isBound(this.at + 1, arg)) this.unsure.delete(arg);
          else this.unsure.add(arg);
        }
        return true;
      }
      case Op.LOAD_DEREF: {
        const value = this.keep(`S[B+${arg}].value`);
        this.out.push(`if(${value}===undefined){${this.flush()}$unboundCell(t,F,${this.next},${this.fuel},${arg})}`);
        this.push(value);
        return true;
      }
      case Op.STORE_DEREF:
        if (this.watched) return this.rare(op, arg);
        this.out.push(`S[B+${arg}].value=${this.pop()};`);
        return true;
      case Op.LOAD_NAME:
      case Op.LOAD_GLOBAL:
        this.loadName(op, arg);
        return true;
      case Op.STORE_NAME: {
        const cache = this.constant(this.learned());
        const value = this.pop();
        this.out.push(
          `if(${this.unwatched}${cache}.table===F.globals.table&&${cache}.version===${cache}.table.version)${cache}.table.values[${cache}.slot]=${value};`,
          `else{${this.flush()}${this.sync()}$storeName(F,${arg},${value},${this.next});${this.fetch(this.depth)}}`,
        );
        return true;
      }
      case Op.LOAD_ATTR:
        this.loadAttribute(arg);
        return true;
      case Op.STORE_ATTR:
        this.storeAttribute(arg);
        return true;
      case Op.BINARY_OP:
        if (arg === operators.SUBSCRIPT) this.subscript();
        else this.binary(arg);
        return true;
      case Op.COMPARE_OP:
        this.compare(arg);
        return true;
      case Op.STORE_SUBSCR: {
        const depth = this.depth;
        this.out.push(this.flush(true));
        const key = this.pop();
        const container = this.pop();
        const value = this.pop();
        this.out.push(
          `${this.sync(depth)}if($storeSubscript(t,${container},${key},${value})===1)return 0;${this.fetch(this.depth)}`,
        );
        // It may have been what stands for the variables of this frame.
        this.locals.clear();
        return true;
      }
      case Op.IS_OP: {
        const right = this.pop();
        const left = this.pop();
        this.push(this.keep(`${left}${arg === 0 ? '===' : '!=='}${right}`));
        return true;
      }
      case Op.CONTAINS_OP: {
        const pair = this.pair();
        const name = this.variable();
        this.out.push(`let ${name};${this.helped(name, 'contains', pair, String(arg !== 0))}`);
        this.replace(2, name);
        return true;
      }
      case Op.UNARY_NOT:
        this.push(this.keep(`${this.pop()}===false`));
        return true;
      case Op.TO_BOOL: {
        const value = this.peek();
        const name = this.variable();
        this.out.push(
          `let ${name}=${value};if(typeof ${name}!=='boolean'){if(typeof ${name}==='number')${name}=${name}!==0;else if(${name}?.cls===$listType)${name}=${name}.items.length!==0;else ${this.helped(name, 'toBool', [value], '0')}}`,
        );
        this.replace(1, name);
        return true;
      }
      case Op.JUMP_FORWARD:
      case Op.JUMP_BACKWARD_NO_INTERRUPT:
        this.out.push(this.flush(true), this.goto(arg));
        return false;
      case Op.JUMP_BACKWARD: {
        this.out.push(
          this.flush(true),
          // Sometimes the function is left for V8 to exchange it for a better one.
          `if(C[4]!==0)${this.leave(arg, AT_CHECK)}if(fuel<E)${this.leave(arg)}${this.goto(arg)}`,
        );
        return false;
      }
      case Op.POP_JUMP_IF_FALSE:
        return this.jumpIf('===false', arg);
      case Op.POP_JUMP_IF_TRUE:
        return this.jumpIf('===true', arg);
      case Op.POP_JUMP_IF_NONE:
        return this.jumpIf('===null', arg);
      case Op.POP_JUMP_IF_NOT_NONE:
        return this.jumpIf('!==null', arg);
      case Op.FOR_ITER:
        this.forIter(arg);
        return true;
      case Op.LIST_APPEND: {
        const value = this.pop();
        const list = this.peek(arg - 1);
        this.out.push(
          `if(${list}.items.push(${value})>${list}.room){F.pc=${this.next};C[0]=${this.fuel};${list}.room=$roomFor(${list}.items.length)}`,
        );
        return true;
      }
      case Op.SEND: {
        this.out.push(this.flush(true), 'C[1]++;', this.sync());
        const how = this.keep(`$send(t,${this.address(this.depth - 1)})`);
        this.values = this.values.map((_value, depth) => ({ text: this.place(depth), inPlace: true }));
        this.out.push(`if(${how}===1)return 0;fuel=C[0];if(${how}===2)${this.goto(arg)}${this.fetch(this.depth)}`);
        return true;
      }
      case Op.YIELD_VALUE: {
        const value = this.pop();
        if (!this.watched && arg === 0 && (this.code.flags & CodeFlag.GENERATOR) !== 0)
          this.out.push(
            `${this.flush(true)}if(F.mode===${Mode.nativeNext}&&$taken(F,${value})){C[1]++;${this.place(this.depth)}=null;${this.goto(this.at + 1)}}`,
          );
        this.out.push(
          `${this.flush(true)}C[1]++;${this.place(this.depth)}=undefined;${this.sync()}$yieldValue(t,F,${value});return 0;`,
        );
        return false;
      }
      case Op.RETURN_VALUE: {
        const value = this.peek();
        this.out.push(this.flush(true, this.depth - 1));
        if (this.recursion === null)
          this.out.push(`return $leave(t,F,${this.next},${this.address(this.depth - 1)},${this.fuel},${value});`);
        else this.out.push(`w=${value};${this.recur(1, this.depth)}`);
        return false;
      }
      case Op.CALL:
        this.call(arg);
        return true;
      case Op.UNPACK_SEQUENCE:
        this.unpack(arg);
        return true;
      case Op.BUILD_TUPLE:
      case Op.BUILD_LIST: {
        const items = this.values.splice(this.depth - arg).map(({ text }) => text);
        const make = op === Op.BUILD_LIST ? '$makeList' : '$makeTuple';
        this.out.push(`C[1]+=${operators.extraOf(op)};`);
        this.push(this.keep(`${make}(${op === Op.BUILD_LIST && arg === 0 ? '$newItems()' : this.array(items)})`));
        return true;
      }
      case Op.FORMAT_SIMPLE: {
        const value = this.peek();
        const name = this.variable();
        this.out.push(
          `let ${name}=${value};if(typeof ${name}==='number')${name}=String(${name});else if(typeof ${name}!=='string')${this.helped(name, 'format', [value], '0')}`,
        );
        this.replace(1, name);
        return true;
      }
      case Op.GET_ITER: {
        const value = this.peek();
        const name = this.variable();
        const isLoops = !this.watched && this.code.code[this.next] === Op.FOR_ITER;
        this.out.push(
          `let ${name}=${value};if(${name}?.isNative!==true)${this.helped(name, 'iterator', [value], isLoops ? '1' : '0')}`,
        );
        this.replace(1, name);
        return true;
      }
      case Op.UNARY_NEGATIVE: {
        const value = this.peek();
        const name = this.variable();
        this.out.push(
          `let ${name};if(typeof ${value}==='number'&&${value}!==0)${name}=-${value};else ${this.helped(name, 'negative', [value], '0')}`,
        );
        this.replace(1, name);
        return true;
      }
      case Op.PUSH_EXC_INFO: {
        if (this.watched) return this.rare(op, arg);
        const exc = this.pop();
        const handled = this.keep('t.excInfo.exc');
        this.out.push(`t.excInfo.seen=${exc};`);
        this.push(handled);
        this.push(exc);
        return true;
      }
      case Op.POP_EXCEPT:
        if (this.watched) return this.rare(op, arg);
        this.out.push(`t.excInfo.seen=${this.pop()}??null;t.excInfo.endedIn=null;${this.place(this.depth)}=undefined;`);
        return true;
      case Op.CHECK_EXC_MATCH: {
        const [exc, type] = this.pair();
        const name = this.variable();
        this.out.push(
          `let ${name}=${exc}.cls===${type};if(!${name}){${this.flush()}${this.sync()}${this.constant(instructions[op])}(t,F,${arg});${name}=${this.place(this.depth - 1)};${this.fetch(this.depth)}}`,
        );
        this.replace(1, name);
        return true;
      }
      case Op.END_SEND: {
        if (this.watched) return this.rare(op, arg);
        const value = this.pop();
        this.values.length--;
        this.push(value);
        return true;
      }
      default:
        return this.rare(op, arg);
    }
  }
  /** POP_TOP and the like. */
  private drop(): void {
    if (!this.watched) {
      this.values.length--;
      return;
    }
    const value = this.pop();
    this.out.push(
      `if(C[5]!==0){${this.flush()}${this.place(this.depth)}=undefined;${this.sync()}$dropped(${value});${this.fetch(this.depth)}}`,
    );
  }
  /** An instruction that instructions/ does whole. */
  private rare(op: number, arg: number): boolean {
    const carryOut = this.constant(instructions[op]);
    this.out.push(this.flush(true), this.sync(), `if(${carryOut}(t,F,${arg})===1)return 0;`);
    const depth = this.depth + stackEffect(op, arg, false);
    this.out.push(this.fetch(depth));
    this.values = [];
    for (let at = 0; at < depth; at++) this.push(this.place(at), true);
    // Whatever it may have done to variables.
    this.locals.clear();
    return op !== Op.RAISE_VARARGS && op !== Op.RERAISE;
  }
  private isBound(at: number, slot: number): boolean {
    return isBound((this.linked.compiled as Compiled).layout.bound, at, slot);
  }
  private learned(): InlineCache {
    return this.linked.cacheAt(this.next);
  }

  // ---- instructions of more than a line ----

  private loadName(op: number, arg: number): void {
    const learned = this.learned();
    const cache = this.constant(learned);
    const name = this.variable();
    const call =
      op === Op.LOAD_NAME
        ? `$name(t,F,${this.next},${this.address(this.depth)},${this.fuel},${this.left},${arg})`
        : `$global(t,F,${this.next},${this.address(this.depth)},${this.fuel},${this.left},${arg},${cache})`;
    this.out.push(
      `let ${name}=$known(F,${cache});if(${name}===undefined){${this.flush()}if((${name}=${call})===undefined)return 0;${this.refuel}}`,
    );
    this.push(name);
    if (op === Op.LOAD_GLOBAL && (arg & 1) !== 0) this.push('undefined');
    const known = (learned.builtinsTable ?? learned.table)?.values[learned.slot];
    if (known !== null) this.expect(name, known);
  }
  private loadAttribute(arg: number): void {
    const owner = this.peek();
    const learned = this.learned();
    const cache = this.constant(learned);
    const methodForm = (arg & 1) !== 0;
    const name = this.variable();
    const self = methodForm ? this.variable() : '';
    const fast = attributeWay(learned.kind, cache, owner, name, self);
    const given = `t,F,${this.next},${this.address(this.depth - 1)},${this.fuel},${this.left},${owner},${arg}`;
    this.out.push(
      `let ${name}${methodForm ? `,${self}` : ''};${fast}{${this.flush(false, this.depth - 1)}if((${name}=$attribute(${given}))===undefined)return 0;${methodForm ? `${self}=${this.place(this.depth)};` : ''}${this.refuel}}`,
    );
    this.replace(1, name);
    if (methodForm) this.push(self);
    else if (this.watched && isResult(this.code.code[2 * this.at - 2]))
      this.out.push(`if(C[5]!==0){${this.flush()}${this.sync()}$dropped(${owner});${this.fetch(this.depth)}}`);
    const known = learned.kind === 7 ? learned.table?.values[learned.slot] : learned.value;
    if (known !== null) this.expect(name, known);
  }
  private storeAttribute(arg: number): void {
    const learned = this.learned();
    const cache = this.constant(learned);
    const owner = this.peek();
    const value = this.peek(1);
    const depth = this.depth;
    const text = this.flush();
    this.values.length -= 2;
    const store = `${owner}.slots[${cache}.slot]=${value}${learned.kind === 8 ? `;${owner}.shape=${cache}.next` : ''}`;
    this.out.push(
      `if(${this.unwatched}${cache}.version===$typeClock.version&&${cache}.kind===${learned.kind === 8 ? 8 : 1}&&${owner}?.shape===${cache}.shape){${store}}`,
      `else{${text}${this.sync(depth)}if($storeAttr(t,${owner},${value},${this.constant(this.code.names[arg])},${cache})===1)return 0;${this.fetch(this.depth)}}`,
    );
  }
  /** The two topmost operands, in variables or as constants. */
  private pair(): [string, string] {
    const right = this.peek();
    return [this.peek(1), right];
  }
  private binary(arg: number): void {
    const pair = this.pair();
    const [a, b] = pair;
    const name = this.variable();
    const int = operators.intOperation(arg, a, b);
    const hasFloat = this.isFloat(a) || this.isFloat(b);
    this.out.push(`let ${name};`);
    if (hasFloat) {
      const sign = operators.signOf(arg);
      const [x, other] = this.isFloat(a) ? [b, 1] : [a, 0];
      const of = (text: string): string => (other === 1 ? `${a}.value${sign}${text}` : `${text}${sign}${b}.value`);
      if (sign !== '')
        this.out.push(
          `if(typeof ${x}==='number')${name}=$makeFloat(${of(x)});else if(${x}?.cls===$floatType)${name}=$makeFloat(${of(`${x}.value`)});else `,
        );
    } else if (arg === operators.ADD_IN_PLACE && !operators.isInt(b))
      this.out.push(`if((${name}=$sum(${a},${b}))!==undefined){}else `);
    else if (int !== '')
      this.out.push(
        `if(${operators.areNumbers(a, b)}&&(${name}=${int})<=9007199254740991&&${name}>=-9007199254740991){}else `,
      );
    if ((this.linked.sawFloats || hasFloat) && operators.floatOperators.has(arg)) {
      const sign = operators.signOf(arg);
      if (sign !== '' && !hasFloat && !operators.isInt(a) && !operators.isInt(b))
        this.out.push(
          `if(${a}?.cls===$floatType&&${b}?.cls===$floatType)${name}=$makeFloat(${a}.value${sign}${b}.value);else `,
        );
      this.out.push(`if((${name}=$float(${a},${b},${arg}))!==undefined){}else `);
    }
    this.out.push(this.helped(name, 'binary', pair, String(arg)));
    this.replace(2, name);
  }
  /** Whether it stands for a constant that is one. */
  private isText(text: string): boolean {
    return text.startsWith('k') && typeof this.constants[Number(text.slice(1))] === 'string';
  }
  private isFloat(text: string): boolean {
    return text.startsWith('k') && this.constants[Number(text.slice(1))] instanceof PyFloat;
  }
  private subscript(): void {
    const pair = this.pair();
    const [a, b] = pair;
    const name = this.variable();
    this.out.push(
      `let ${name};${operators.subscripted(name, a, b, this.isText(b))}`,
      `if(${name}===undefined)${this.helped(name, 'binary', pair, String(operators.SUBSCRIPT))}`,
    );
    this.replace(2, name);
  }
  private compare(arg: number): void {
    const pair = this.pair();
    const [a, b] = pair;
    const name = this.variable();
    let slow = this.helped(name, 'compare', pair, String(arg));
    this.replace(2, name);
    if (this.at + 1 < this.end && this.code.code[2 * this.at + 2] === Op.TO_BOOL) {
      // After the short ways nothing is left for it to do.
      this.advance();
      slow = `{${slow}if(typeof ${name}!=='boolean')${this.helped(name, 'toBool', [name], '0')}}`;
    }
    const isSame = arg === 2 || arg === 3;
    let short = operators.areNumbers(a, b);
    if (isSame && this.isText(b)) short = `typeof ${a}==='string'`;
    else if (isSame && this.isText(a)) short = `typeof ${b}==='string'`;
    this.out.push(`let ${name};if(${short})${name}=${a}${operators.comparisons[arg] as string}${b};else ${slow}`);
  }
  private jumpIf(test: string, target: number): boolean {
    const value = this.pop();
    this.out.push(this.flush(true), `if(${value}${test})${this.goto(target)}`);
    return true;
  }
  private forIter(target: number): void {
    const iterator = this.peek();
    const item = this.variable();
    const given = `t,F,${this.next},${this.address(this.depth - 1)},fuel,${this.left},${iterator}`;
    this.out.push(
      // (where something is watched, iterators tell what they let go)
      `${this.flush(true)}let ${item};if(${this.unwatched}${iterator}.isCalm===true)${item}=${iterator}.nextValue();`,
      `else{${item}=$next(${given});if(${item}===undefined)return 0;fuel=C[0];if(${item}===$ended)${item}=undefined}`,
      `if(${item}===undefined)${this.goto(target)}`,
    );
    this.push(item);
  }
  /** What is called is mostly known: then natives are called straight. Python functions get a frame, which is run as soon as this function is left. */
  private call(count: number): void {
    const from = this.depth - count - 2;
    for (let below = 0; below < count + 2; below++) this.peek(below);
    const [callable, self, ...args] = this.values.slice(from).map(({ text }) => text) as [string, string, ...string[]];
    const selfAt = this.address(from + 1);
    const place = this.place(from);
    const result = this.variable();
    this.out.push(this.flush(true, from));
    const operands = this.flush();
    const native = this.expected.get(callable);
    const alone = self === 'undefined' || this.expected.get(self) === null;
    const given = alone ? args : [self, ...args];
    const { depth } = this;
    this.values.length = from;
    this.out.push(`C[1]+=${extraUnits.CALL};let ${result};`);
    const gone = `${operands}${this.sync(depth)}`;
    if (this.recursion?.calls.has(this.at) === true) {
      const isIt = `${callable}?.linked===${this.constant(this.linked)}&&${self}${this.recursion.isMethod ? '!==' : '==='}undefined`;
      this.out.push(`if(${isIt}){${operands}f=${callable};${this.recur(0, depth)}}`);
    } else if (native instanceof Linked && native.simple && native.argcount === given.length) {
      const code = this.constant(native);
      const known = self === 'undefined' ? '' : `&&${self}${alone ? '===' : '!=='}undefined`;
      const where = `${this.address(alone ? from + 2 : from + 1)},${this.address(depth - 1)},${this.address(from)}`;
      const isIt = `${callable}?.linked===${code}${known}`;
      const enter = `$enterFunction(t,${callable},${code},${where});return 0`;
      const start = this.watched ? 0 : lengthOfStart(native.code);
      if (start > 0) {
        const places = `${this.address(alone ? from + 2 : from + 1)},${this.address(depth - 1)}`;
        const begun = `C[5]!==0){${place}=${result};t.sp=${this.address(from)};return 0}${this.refuel}`;
        this.out.push(
          `if(${isIt}){${gone}if(fuel<${start + this.rest - this.near}||(${result}=$generatorAtOnce(t,${callable},${code},${places}))===undefined){${enter}}if(${begun}}else `,
        );
      } else this.out.push(`if(${isIt}){${gone}${enter}}`);
    }
    if (native instanceof PyType && self === 'undefined' && !this.watched && count > 0 && count < 4) {
      const isIterated = this.code.code[this.next] === Op.GET_ITER;
      const make = this.constant((isIterated ? iteratorMakers.get(native) : undefined) ?? makers.get(native));
      this.out.push(
        `if(${callable}===${this.constant(native)}&&C[4]===0&&(${result}=${make}(${given.join(',')}))!==undefined){}else `,
      );
    }
    const slow = `{${operands}const r=$call(t,F,${this.next},${selfAt},${this.address(depth - 1)},${this.fuel},${this.left},${callable});if(r>=0)return r;${result}=${place};${this.refuel}}`;
    // `async with`: what makes the coroutine is not known, but the same most of the time.
    if (native === undefined && !alone && !this.watched) {
      const what = this.variable();
      this.out.push(`const ${what}=${callable}?.atOnce;`);
      const fits = `${what}!=null&&${self}!==undefined&&${callable}.min<=${given.length}&&${callable}.max>=${given.length}`;
      this.awaitedCall(fits, `${what}(${given.join(',')})`, from);
    }
    if (
      native instanceof PyNativeFunction &&
      operators.takesByPlace(native, given.length) &&
      (!alone || native.receiver === null)
    ) {
      const fn = this.constant(native);
      const known = self === 'undefined' ? '' : `&&${self}${alone ? '===' : '!=='}undefined`;
      const values = operators.laidOut(native, given);
      const stand = this.sync(from);
      const isIt = `${callable}===${fn}${known}`;
      const step = this.watched ? null : operators.stepped(native, given, this.address(from));
      if (step !== null) this.out.push(`if(${isIt}&&${step.condition}){${gone}${step.act}}`);
      const isAwaited = native.atOnce !== null && this.awaitedCall(isIt, `${fn}.atOnce(${values})`, from);
      const after = `if(${this.isOver}||C[4]!==0||C[6]!==0${this.watched ? '||C[5]!==0' : ''}){${operands}${place}=${result};const r=$afterNative(t,F,${fn},${selfAt},${alone ? 1 : 0},${given.length},${this.left});if(r>=0)return r;${this.refuel}}}else `;
      if (!native.isGenerator && !isAwaited)
        // Where deaths are looked for, what it works on is seen on the stack: it may have Python code run (`[Thing()].index(Thing())`).
        this.out.push(`if(${isIt}){${this.watched ? gone : stand}${result}=${fn}.impl(${values})??null;${after}`);
      else if (native.quick !== null && !this.watched)
        this.out.push(
          `if(${isIt}&&(${stand.replaceAll(';', ',')}${result}=${fn}.quick(${values}),${this.refuel},${result})!==undefined){${after}`,
        );
    }
    this.out.push(slow);
    this.push(result);
  }
  /** An array of the kind that the interpreter makes (see `newItems`), with these items. */
  private array(items: readonly string[]): string {
    if (items.length < 2) return `[${items.join(',')}]`;
    const array = this.keep(`[${',null'.repeat(items.length - 1)}]`);
    this.out.push(items.map((item, at) => `${array}[${at}]=${item};`).join(''));
    return array;
  }
  /** Goes on with one of the cases of a code that calls itself (recursion.ts), with `depth` operands. */
  private recur(which: 0 | 1, depth: number): string {
    const fuel = this.near === 0 ? '' : `fuel=${this.fuel};`;
    return `x=${this.next};y=${this.linked.nlocals + depth - 1};${fuel}at=${this.blocks.length + which};continue`;
  }
  /** A call whose coroutine is awaited at once: what need not wait is done without a coroutine, where the SEND stands (with which the next block begins). */
  private awaitedCall(condition: string, act: string, from: number): boolean {
    const { code } = this.code;
    const send = this.end;
    if (this.watched || !isAwaitedAt(code, this.at, send)) return false;
    const extra = operators.extraOf(Op.SEND);
    const cost = 1 + extra;
    const here = { at: this.at, near: this.near };
    Object.assign(this, { at: send, near: -cost });
    this.values.length = from;
    const stand = this.sync(from);
    this.push('null', true);
    this.push('null', true);
    const done = `${this.place(from)}=null;${this.place(from + 1)}=v;fuel=C[0];${this.goto(code[2 * send + 1] as number)}`;
    this.values.length = from;
    Object.assign(this, here);
    this.out.push(
      `if(C[4]===0&&F.wrapper===null&&${condition}){C[1]+=${extra};${stand}const v=${act};if(v!==undefined){${done}}C[1]-=${extra}}`,
    );
    return true;
  }
  private unpack(count: number): void {
    const value = this.peek();
    const names = Array.from({ length: count }, () => this.variable());
    const depth = this.depth;
    const items = names.map((name, index) => `${name}=${value}.items[${count - 1 - index}];`).join('');
    const places = names.map((name, index) => `${name}=${this.place(depth - 1 + index)};`).join('');
    this.out.push(
      names.length > 0 ? `let ${names.join(',')};` : '',
      `if(${value}?.cls===$tupleType&&${value}.items.length===${count}){${items}}`,
      `else{${this.flush()}${this.sync()}if(${this.constant(instructions[Op.UNPACK_SEQUENCE])}(t,F,${count})===1)return 0;${this.fetch(depth - 1 + count)}${places}}`,
    );
    this.values.length--;
    for (const name of names) this.push(name);
  }
}

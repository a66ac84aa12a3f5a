/** Code for displays: lists, tuples, sets and dicts, built on the stack while they are small. */
import type { Instruction } from '../assembler/blocks.ts';
import type { Dict, Expression, Position } from '../ast.ts';
import type { CodeConstant } from '../code.ts';
import { Op } from '../opcodes.ts';
import { Emitter } from './emitter.ts';
import { fold } from './fold.ts';

/** Longer displays are built bit by bit, so that the stack stays small. */
export const STACK_GUIDELINE = 30;

/** The compiler as far as displays. */
export abstract class DisplayCompiler extends Emitter {
  abstract expression(node: Expression): void;
  abstract expressions(list: readonly Expression[]): void;

  protected list(elts: readonly Expression[], at: Position): void {
    this.display(elts, at, 0, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, false);
  }

  protected tuple(elts: readonly Expression[], at: Position): void {
    this.display(elts, at, 0, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, true);
  }

  protected set(elts: readonly Expression[], at: Position): void {
    this.display(elts, at, 0, Op.BUILD_SET, Op.SET_ADD, Op.SET_UPDATE, false);
  }

  /** @param pushed how many elements lie on the stack already */
  protected display(
    elts: readonly Expression[],
    at: Position,
    pushed: number,
    build: number,
    add: number,
    extend: number,
    asTuple: boolean,
  ): void {
    const n = elts.length;
    if (pushed === 0 && asTuple) {
      const items = foldAll(elts);
      if (items !== null) {
        this.constant({ type: 'tuple', items }, at);
        return;
      }
    }
    if (n > 2 && n <= STACK_GUIDELINE && !asTuple) {
      const items = foldAll(elts);
      if (items !== null) {
        this.emit(build, pushed, at);
        this.constant({ type: add === Op.SET_ADD ? 'frozenset' : 'tuple', items }, at);
        (this.unit.current.last as Instruction).weight = n - 1;
        this.emit(extend, 1, at);
        return;
      }
    }
    const big = n + pushed > STACK_GUIDELINE;
    if (!big && !elts.some((element) => element.kind === 'Starred')) {
      this.expressions(elts);
      this.emit(asTuple ? Op.BUILD_TUPLE : build, n + pushed, at);
      return;
    }
    let built = false;
    if (big) {
      this.emit(build, pushed, at);
      built = true;
    }
    elts.forEach((element, i) => {
      if (element.kind === 'Starred') {
        if (!built) {
          this.emit(build, i + pushed, at);
          built = true;
        }
        this.expression(element.value);
        this.emit(extend, 1, at);
      } else {
        this.expression(element);
        if (built) this.emit(add, 1, at);
      }
    });
    if (asTuple) this.intrinsic1('LIST_TO_TUPLE', at);
  }

  protected dict(node: Dict): void {
    const n = node.values.length;
    let have = false;
    let waiting = 0;
    for (let i = 0; i < n; i++) {
      const isUnpacking = node.keys[i] === null;
      if (isUnpacking) {
        if (waiting > 0) {
          this.subdict(node, i - waiting, i);
          if (have) this.emit(Op.DICT_UPDATE, 1, node);
          have = true;
          waiting = 0;
        }
        if (!have) {
          this.emit(Op.BUILD_MAP, 0, node);
          have = true;
        }
        this.expression(node.values[i] as Expression);
        this.emit(Op.DICT_UPDATE, 1, node);
      } else if (waiting * 2 > STACK_GUIDELINE) {
        this.subdict(node, i - waiting, i + 1);
        if (have) this.emit(Op.DICT_UPDATE, 1, node);
        have = true;
        waiting = 0;
      } else waiting++;
    }
    if (waiting > 0) {
      this.subdict(node, n - waiting, n);
      if (have) this.emit(Op.DICT_UPDATE, 1, node);
      have = true;
    }
    if (!have) this.emit(Op.BUILD_MAP, 0, node);
  }

  protected subdict(node: Dict, begin: number, end: number): void {
    const n = end - begin;
    const big = n * 2 > STACK_GUIDELINE;
    if (big) this.emit(Op.BUILD_MAP, 0, node);
    for (let i = begin; i < end; i++) {
      this.expression(node.keys[i] as Expression);
      this.expression(node.values[i] as Expression);
      if (big) this.emit(Op.MAP_ADD, 1, node);
    }
    if (!big) this.emit(Op.BUILD_MAP, n, node);
  }
}

/** The constants of a display's elements, or null when one is not constant. */
export function foldAll(elts: readonly Expression[]): CodeConstant[] | null {
  const items: CodeConstant[] = [];
  for (const element of elts) {
    const item = fold(element);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}
